"""Armed conflicts with a state in them, and the armed groups that fight states, in the world and by country (UCDP).

A country is here a state as UCDP lists it. Zero is said of a state that is listed; of a place that is not (Palestine, whose
conflict stands under Israel, or Greenland) there is no figure.
"""

from varde.measures.dimensions import COUNTRY
from varde.measures.measure import Dimension, Known, Measure, Stock
from varde.model import Text

INTENSITY = Dimension(
    "intensity",
    Text(
        en="minor from 25 deaths in battle in the year, war from 1,000",
        nb="mindre konflikt fra 25 drepte i kamp i løpet av året, krig fra 1000",
    ),
    allowed=("minor", "war"),
)
CONFLICT = Dimension(
    "type",
    Text(
        en="between states, within one, within one with troops from outside, or against a colonial power",
        nb="mellom stater, i en stat, i en stat med soldater utenfra, eller mot en kolonimakt",
    ),
    allowed=("extrasystemic", "interstate", "intrastate", "internationalised"),
)
ROLE = Dimension(
    "role",
    Text(
        en="what the state is in the conflict: one of the sides, or one that sends a side troops",
        nb="hva staten er i konflikten: en av partene, eller en som sender en part soldater",
    ),
    allowed=("party", "supporter"),
)
PLACE = Dimension("place", Text(en="the country that it is about", nb="landet det gjelder"), register="country")
VIOLENCE = Dimension(
    "type",
    Text(
        en="kind of violence: with a state on one side, between groups, or against civilians",
        nb="type vold: med en stat som part, mellom grupper, eller mot sivile",
    ),
    allowed=("state_based", "non_state", "one_sided"),
)
STATUS = Dimension(
    "status",
    Text(
        en="whether of a yearly release or of preliminary candidate events",
        nb="om tallet er fra en årlig utgave eller fra foreløpige hendelser",
    ),
    allowed=("final", "candidate"),
)
NOT_LISTED = Text(
    en="UCDP’s list of states does not have the place", nb="UCDPs liste over stater har ikke med dette stedet"
)
LISTED = Known("ucdp_listed", ("country",))
"""For measures whose tables have rows only for states with a conflict."""

active_conflicts = Measure(
    key="active_conflicts",
    title=Text(en="active armed conflicts in the world", nb="aktive væpnede konflikter i verden"),
    help=Text(
        en="Number of armed conflicts with a state on at least one side and at least 25 deaths in battle in the year (UCDP/PRIO). "
        "Conflicts between groups and violence against civilians alone are not among them.",
        nb="Antall væpnede konflikter der minst én part er en stat, og der minst 25 ble drept i kamp i løpet av året (UCDP/PRIO). "
        "Konflikter mellom grupper og vold bare mot sivile er ikke med.",
    ),
    chapter="environment",
    source="ucdp_conflicts",
    table="ucdp_conflicts",
    value="count(DISTINCT conflict)",
    unit="conflicts",
    time=Stock("year"),
    dims=(INTENSITY, CONFLICT),
    words=Text(
        en="armed conflicts | state-based conflicts | wars | active conflicts",
        nb="væpnede konflikter | statsbaserte konflikter | kriger | aktive konflikter",
    ),
    example=(("on", "2024"),),
)

conflicts_in_country = Measure(
    key="conflicts_in_country",
    title=Text(en="armed conflicts over a country", nb="væpnede konflikter om et land"),
    help=Text(
        en="Number of active armed conflicts over the government or a territory of the country, as UCDP/PRIO places them: a war that "
        "it fights in another country is not among them. A conflict between two countries counts in both, so the countries do not "
        "add up to the world.",
        nb="Antall aktive væpnede konflikter om landets regjering eller territorium, slik UCDP/PRIO stedfester dem: en krig landet fører i et "
        "annet land, er ikke med. En konflikt mellom to land telles i begge, så landene kan ikke legges sammen til verden.",
    ),
    chapter="environment",
    source="armed_conflicts",
    table="conflicts_by_state",
    value="count(DISTINCT conflict)",
    unit="conflicts",
    time=Stock("year"),
    dims=(COUNTRY, INTENSITY, CONFLICT),
    words=Text(
        en="armed conflicts in | conflicts in the country | war in",
        nb="væpnede konflikter i | konflikter i landet | krig i",
    ),
    undefined=NOT_LISTED,
    needs=("country",),
    known=LISTED,
    example=(("country", "MLI"), ("on", "2017")),
)

conflicts_fought = Measure(
    key="conflicts_fought",
    title=Text(en="armed conflicts that a country takes part in", nb="væpnede konflikter et land deltar i"),
    help=Text(
        en="Number of active armed conflicts in which the country is one of the sides, or sends one of them troops that fight "
        "(UCDP/PRIO), wherever in the world they are. The place is what the conflict is about, which is not always where it is fought.",
        nb="Antall aktive væpnede konflikter der landet er en av partene, eller sender en av dem soldater som deltar i kamp (UCDP/PRIO), "
        "uansett hvor i verden de foregår. Stedet er det konflikten gjelder, og det er ikke alltid der det kjempes.",
    ),
    chapter="environment",
    source="armed_conflicts",
    table="conflicts_fought",
    value="count(DISTINCT conflict)",
    unit="conflicts",
    time=Stock("year"),
    dims=(COUNTRY, ROLE, PLACE, INTENSITY, CONFLICT),
    words=Text(en="takes part in * conflict | at war", nb="deltar i * konflikt* | er i krig"),
    undefined=NOT_LISTED,
    needs=("country",),
    known=LISTED,
    example=(("country", "NOR"), ("role", "supporter"), ("on", "2010")),
)

conflicts_across_borders = Measure(
    key="conflicts_across_borders",
    title=Text(en="conflicts that kill in several countries", nb="konflikter som krever liv i flere land"),
    help=Text(
        en="Number of conflicts in UCDP’s events that killed people in at least two states in the year; of a country, those that killed "
        "there and in another. Preliminary where only candidate events tell of the year.",
        nb="Antall konflikter i UCDPs hendelser som krevde liv i minst to stater i løpet av året; for et land de som krevde liv der og i et "
        "annet. Foreløpig der bare foreløpige hendelser forteller om året.",
    ),
    chapter="environment",
    source="conflict_spread",
    table="conflict_spread",
    value="count(DISTINCT conflict)",
    unit="conflicts",
    time=Stock("year"),
    dims=(COUNTRY, VIOLENCE, STATUS),
    words=Text(
        en="conflicts that have crossed borders | spread across borders",
        nb="konflikter som har krysset grenser | sprer seg over landegrenser",
    ),
    undefined=NOT_LISTED,
    known=LISTED,
    where="countries > 1",
    example=(("type", "state_based"), ("on", "2021")),
)

armed_groups = Measure(
    key="armed_groups",
    title=Text(en="armed groups that fight a state", nb="væpnede grupper som kjemper mot en stat"),
    help=Text(
        en="Number of armed groups in the world that fought a state in the year, with at least 25 deaths in battle between the two "
        "(UCDP). Groups that only fought each other or killed civilians are not among them.",
        nb="Antall væpnede grupper i verden som kjempet mot en stat det året, med minst 25 drepte i kamp mellom de to (UCDP). Grupper som "
        "bare kjempet mot hverandre eller drepte sivile, er ikke med.",
    ),
    chapter="environment",
    source="ucdp_dyads",
    table="ucdp_dyads",
    value='count(DISTINCT "group")',
    unit="groups",
    time=Stock("year"),
    dims=(INTENSITY,),
    words=Text(
        en="armed groups | rebel groups | armed actors", nb="væpnede grupper | opprørsgrupper | væpnede aktører"
    ),
    example=(("on", "2017"),),
)

armed_groups_in_country = Measure(
    key="armed_groups_in_country",
    title=Text(en="armed groups that fight over a country", nb="væpnede grupper som kjemper om et land"),
    help=Text(
        en="Number of armed groups that fought a state over the government or a territory of the country in the year, with at least "
        "25 deaths in battle between the two (UCDP).",
        nb="Antall væpnede grupper som det året kjempet mot en stat om landets regjering eller territorium, med minst 25 drepte i kamp "
        "mellom de to (UCDP).",
    ),
    chapter="environment",
    source="armed_conflicts",
    table="groups_by_state",
    value='count(DISTINCT "group")',
    unit="groups",
    time=Stock("year"),
    dims=(COUNTRY, INTENSITY),
    words=Text(en="armed groups in | rebel groups in", nb="væpnede grupper i | opprørsgrupper i"),
    undefined=NOT_LISTED,
    needs=("country",),
    known=LISTED,
    example=(("country", "MMR"), ("on", "2017")),
)

MEASURES = (
    active_conflicts,
    conflicts_in_country,
    conflicts_fought,
    conflicts_across_borders,
    armed_groups,
    armed_groups_in_country,
)
