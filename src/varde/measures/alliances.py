"""Alliances and ties: who belongs to which organisation, what the allies spend on defence, and who has promised to defend whom."""

from varde.measures.dimensions import CONFIDENCE, COUNTRY, ORGANISATION, PARTNER
from varde.measures.measure import Dimension, Measure, State, Stock
from varde.measures.partial import partial
from varde.model import Text

EDITION = Dimension("edition", Text(en="the day that NATO published the table", nb="dagen NATO publiserte tabellen"))
BASIS = Dimension("basis", Text(en="actual or estimate", nb="regnskap eller anslag"), allowed=("actual", "estimate"))
BLOC = Dimension(
    "bloc", Text(en="which allies together", nb="hvilke allierte samlet"), allowed=("nato", "europe_canada")
)

membership = Measure(
    key="membership",
    title=Text(en="membership of an organisation", nb="medlemskap i en organisasjon"),
    help=Text(
        en="Whether the country is a member of the organisation on the day.",
        nb="Om landet er medlem av organisasjonen på dagen.",
    ),
    chapter="alliances",
    source="memberships",
    table="memberships",
    value="count(*) > 0",
    unit="yes/no",
    time=State(),
    dims=(COUNTRY, ORGANISATION, CONFIDENCE),
    words=Text(en="member of | belongs to", nb="medlem av | tilhører"),
    empty=False,
    example=(("country", "NOR"), ("organisation", "NATO"), ("on", "2017-07-31")),
)

membership_since = Measure(
    key="membership_since",
    title=Text(en="first day of a membership", nb="medlemskapets første dag"),
    help=Text(
        en="The day since which the country has been a member without a break, as precisely as it is known.",
        nb="Dagen landet har vært medlem siden, uten avbrudd, så presist som den er kjent.",
    ),
    chapter="alliances",
    source="memberships",
    table="memberships",
    value=f"max({partial('from')})",
    unit="date",
    time=State(),
    dims=(COUNTRY, ORGANISATION, CONFIDENCE),
    words=Text(en="member since | joined", nb="medlem siden | ble med i"),
    empty=None,
    undefined=Text(en="the country is no member on that day", nb="landet er ikke medlem på den dagen"),
    example=(("country", "NOR"), ("organisation", "NATO"), ("on", "2017-07-31")),
)

members = Measure(
    key="members",
    title=Text(en="members of an organisation", nb="medlemmer av en organisasjon"),
    help=Text(
        en="Number of members of the organisation on the day.",
        nb="Antall medlemmer av organisasjonen på dagen.",
    ),
    chapter="alliances",
    source="memberships",
    table="memberships",
    value="count(DISTINCT country)",
    unit="countries",
    time=State(),
    dims=(ORGANISATION, CONFIDENCE),
    words=Text(en="members | member states", nb="medlemmer | medlemsland"),
    example=(("organisation", "NATO"), ("on", "2017-07-31")),
)

nato_defence_share = Measure(
    key="nato_defence_share",
    title=Text(en="defence expenditure as a share of GDP", nb="forsvarsutgiftene som andel av BNP"),
    help=Text(
        en="Defence expenditure as a percentage of GDP by NATO's definition, as one edition of NATO's table gives it; without an "
        "edition, the newest that has the country and the year. The same year differs from edition to edition: shares are at "
        "2015 prices in the editions to 2024 and at 2021 prices from 2025. A state stands there for years before it joined.",
        nb="Forsvarsutgiftene i prosent av BNP etter NATOs definisjon, slik én utgave av NATOs tabell oppgir dem; uten utgave den "
        "nyeste som har landet og året. Samme år er ulikt fra utgave til utgave: andelene er i 2015-priser i utgavene til og med "
        "2024 og i 2021-priser fra 2025. En stat kan stå der også for år før den ble medlem.",
    ),
    chapter="alliances",
    source="nato_defence",
    table="nato_defence",
    value="max_by(share, edition)",
    unit="percent of GDP",
    time=Stock("year"),
    dims=(COUNTRY, EDITION, BASIS, CONFIDENCE),
    words=Text(
        en="defence spending | defence expenditure | per cent of GDP on defence | two per cent target",
        nb="forsvarsutgift* | forsvarsbudsjett* | prosent av BNP til forsvar* | toprosentmål*",
    ),
    empty=None,
    undefined=Text(
        en="NATO's tables in the record have no figure of the country for the year",
        nb="NATOs tabeller i registeret har ikke tall for landet det året",
    ),
    needs=("country",),
    part="edition",
    example=(("country", "NOR"), ("edition", "2024-06-17"), ("on", "2023")),
)

nato_defence_amount = Measure(
    key="nato_defence_amount",
    title=Text(en="defence expenditure in US dollars", nb="forsvarsutgiftene i amerikanske dollar"),
    help=Text(
        en="Defence expenditure in million US dollars by NATO's definition, at the year's own prices and exchange rates, as one "
        "edition of NATO's table gives it; without an edition, the newest that has the amount.",
        nb="Forsvarsutgiftene i millioner amerikanske dollar etter NATOs definisjon, i årets egne priser og valutakurser, slik én "
        "utgave av NATOs tabell oppgir dem; uten utgave den nyeste som har beløpet.",
    ),
    chapter="alliances",
    source="nato_defence",
    table="nato_defence",
    value="max_by(amount, edition)",
    unit="USD million",
    time=Stock("year"),
    dims=(COUNTRY, EDITION, BASIS, CONFIDENCE),
    words=Text(
        en="defence spending | defence expenditure | million dollars on defence",
        nb="forsvarsutgift* | forsvarsbudsjett* | millioner dollar til forsvar*",
    ),
    empty=None,
    undefined=Text(
        en="NATO's tables in the record have no amount of the country for the year",
        nb="NATOs tabeller i registeret har ikke beløp for landet det året",
    ),
    needs=("country",),
    part="edition",
    example=(("country", "NOR"), ("edition", "2024-06-17"), ("on", "2023")),
)

nato_bloc_share = Measure(
    key="nato_bloc_share",
    title=Text(
        en="the allies' defence expenditure as a share of GDP", nb="de alliertes forsvarsutgifter som andel av BNP"
    ),
    help=Text(
        en="Defence expenditure of all allies together, or of those in Europe with Canada, as a percentage of their GDP, as one "
        "edition of NATO's table gives it; without an edition, the newest that has the year.",
        nb="Forsvarsutgiftene til alle allierte samlet, eller til dem i Europa og Canada, i prosent av deres BNP, slik én utgave "
        "av NATOs tabell oppgir dem; uten utgave den nyeste som har året.",
    ),
    chapter="alliances",
    source="nato_defence",
    table="nato_defence_totals",
    value="max_by(share, edition)",
    unit="percent of GDP",
    time=Stock("year"),
    dims=(BLOC, EDITION, BASIS, CONFIDENCE),
    words=Text(
        en="NATO as a whole | European allies and Canada | all allies",
        nb="NATO samlet | europeiske allierte og Canada | alle allierte",
    ),
    empty=None,
    undefined=Text(
        en="NATO's tables in the record have no such sum for the year",
        nb="NATOs tabeller i registeret har ikke en slik sum for året",
    ),
    needs=("bloc",),
    part="edition",
    example=(("bloc", "nato"), ("edition", "2024-06-17"), ("on", "2023")),
)

nato_at_two_percent = Measure(
    key="nato_at_two_percent",
    title=Text(
        en="allies that spend two per cent of GDP on defence", nb="allierte som bruker to prosent av BNP på forsvar"
    ),
    help=Text(
        en="Number of states that were members of NATO at the end of the year and whose defence expenditure was at least 2.00 per "
        "cent of GDP, as one edition of NATO's table gives it; without an edition, the newest that is whole. Counted only where "
        "the edition has every ally; Iceland has no armed forces and no figure.",
        nb="Antall stater som var medlem av NATO ved utgangen av året og hadde forsvarsutgifter på minst 2,00 prosent av BNP, slik "
        "én utgave av NATOs tabell oppgir dem; uten utgave den nyeste som er hel. Telles bare der utgaven har alle allierte; "
        "Island har ikke militære styrker og ingen tall.",
    ),
    chapter="alliances",
    source="nato_guideline",
    table="nato_guideline",
    value="max_by(reached, edition)",
    unit="countries",
    time=Stock("year"),
    dims=(EDITION,),
    words=Text(
        en="allies meet the target | allies reach two per cent | countries spend at least 2 per cent",
        nb="allierte når målet | allierte når to prosent | land bruker minst 2 prosent",
    ),
    empty=None,
    undefined=Text(
        en="no edition of NATO's table in the record has every ally for the year",
        nb="ingen utgave av NATOs tabell i registeret har alle allierte for året",
    ),
    part="edition",
    example=(("edition", "2024-06-17"), ("on", "2024")),
)

alliance_partners = Measure(
    key="alliance_partners",
    title=Text(en="states bound by a promise of defence", nb="stater knyttet sammen av løfter om forsvar"),
    help=Text(
        en="Number of states with which the country is in a formal alliance on the day in which at least one of the two has promised "
        "to defend the other, by ATOP's coding of the treaties.",
        nb="Antall stater som landet er i formell allianse med på dagen, der minst én av de to har lovet å forsvare den andre, etter "
        "ATOPs koding av avtalene.",
    ),
    chapter="alliances",
    source="atop",
    table="atop_pairs",
    value="count(DISTINCT partner)",
    unit="countries",
    time=State(),
    dims=(COUNTRY, PARTNER),
    words=Text(en="defence pact* | allied with | allies", nb="forsvarspakt* | alliert med | allierte"),
    needs=("country",),
    example=(("country", "NOR"), ("on", "2017-07-31")),
)

alliance_defence = Measure(
    key="alliance_defence",
    title=Text(en="a promise of defence between two states", nb="løfte om forsvar mellom to stater"),
    help=Text(
        en="Whether at least one of the two states has promised in a formal alliance in force on the day to defend the other, by "
        "ATOP's coding of the treaties.",
        nb="Om minst én av de to statene i en formell allianse som gjelder på dagen, har lovet å forsvare den andre, etter ATOPs "
        "koding av avtalene.",
    ),
    chapter="alliances",
    source="atop",
    table="atop_pairs",
    value="count(*) > 0",
    unit="yes/no",
    time=State(),
    dims=(COUNTRY, PARTNER),
    words=Text(en="bound to defend | allied with", nb="forpliktet til å forsvare | alliert med"),
    empty=False,
    needs=("country", "partner"),
    example=(("country", "NOR"), ("partner", "USA"), ("on", "2017-07-31")),
)

defence_pacts_cow = Measure(
    key="defence_pacts_cow",
    title=Text(
        en="partners in defence pacts by Correlates of War", nb="partnere i forsvarspakter etter Correlates of War"
    ),
    help=Text(
        en="Number of states with which the country had a defence pact at some time in the year, as the Correlates of War project "
        "codes it. Those who joined NATO in 2004 and 2009 are not in it.",
        nb="Antall stater som landet hadde en forsvarspakt med i løpet av året, slik prosjektet Correlates of War koder det. De som "
        "ble med i NATO i 2004 og 2009, er ikke med.",
    ),
    chapter="alliances",
    source="cow_alliances",
    table="cow_alliances",
    value="count(DISTINCT partner)",
    unit="countries",
    time=Stock("year"),
    dims=(COUNTRY, PARTNER),
    words=Text(en="defence pact*", nb="forsvarspakt*"),
    needs=("country",),
    where="defence",
    example=(("country", "NOR"), ("on", "1995")),
)

MEASURES = (
    membership,
    membership_since,
    members,
    nato_defence_share,
    nato_defence_amount,
    nato_bloc_share,
    nato_at_two_percent,
    alliance_partners,
    alliance_defence,
    defence_pacts_cow,
)
