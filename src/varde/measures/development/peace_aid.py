"""Aid for conflict, peace and security, for justice and against crime: who gives it, to whom, and for which purpose."""

from varde.measures.dimensions import COUNTRY
from varde.measures.measure import Dimension, Measure, Stock
from varde.model import Text
from varde.sources.crs import PURPOSES
from varde.sources.crs.providers import BODIES
from varde.sources.gha_peace import REPORT

__all__ = ["MEASURES", "REPORT"]

BODY = Dimension(
    "body",
    Text(en="the fund, bank or organisation that gives", nb="fondet, banken eller organisasjonen som gir"),
    allowed=BODIES,
)
RECIPIENT = Dimension(
    "recipient", Text(en="the country that the aid is for", nb="landet bistanden går til"), register="country"
)
PURPOSE = Dimension("purpose", Text(en="the purpose of the aid", nb="formålet med bistanden"), allowed=PURPOSES)
REPORTS = Dimension("report", Text(en="the report's year", nb="rapportens år"))
LISTED = Dimension(
    "status", Text(en="whether the code is in use", nb="om koden er i bruk"), allowed=("active", "withdrawn")
)
SECTOR = Dimension("sector", Text(en="the DAC's sector, three digits", nb="sektoren i DACs liste, tre sifre"))

_NO_AID = Text(
    en="the OECD's Creditor Reporting System has no such disbursement",
    nb="OECDs kreditorrapporteringssystem har ingen slik utbetaling",
)
_PEACE = "sector = '152'"
_ABOUT = Text(
    en="Disbursements in the OECD's Creditor Reporting System, for single countries only: aid to regions and aid that no country is "
    "named for are not counted.",
    nb="Utbetalinger i OECDs kreditorrapporteringssystem, bare til enkeltland: bistand til regioner og bistand som ikke er ført på noe "
    "land, er ikke regnet med.",
)

peace_aid = Measure(
    key="peace_aid",
    title=Text(en="aid for conflict, peace and security", nb="bistand til konflikt, fred og sikkerhet"),
    help=Text(
        en="ODA for conflict, peace and security (the DAC's sector 152) in million US dollars, in the prices of the year, by who gives, "
        f"recipient and purpose. {_ABOUT.en}",
        nb="Bistand til konflikt, fred og sikkerhet (sektor 152 i DACs liste) i millioner amerikanske dollar, i årets priser, etter giver, "
        f"mottaker og formål. {_ABOUT.nb}",
    ),
    chapter="development",
    source="crs",
    table="crs_purposes",
    value="round(sum(amount), 2)",
    unit="USD million",
    time=Stock("year"),
    dims=(COUNTRY, BODY, RECIPIENT, PURPOSE),
    words=Text(
        en="aid for peace | peacebuilding | conflict prevention | security sector reform | mine clearance",
        nb="bistand til fred* | fredsbygging | konfliktforebygging | sikkerhetssektorreform | minerydding",
    ),
    empty=None,
    undefined=_NO_AID,
    part="recipient",
    where=_PEACE,
    example=(("country", "NOR"), ("recipient", "MLI"), ("on", "2022")),
)

peace_aid_rank = Measure(
    key="peace_aid_rank",
    title=Text(
        en="rank by aid for conflict, peace and security", nb="plass etter bistand til konflikt, fred og sikkerhet"
    ),
    help=Text(
        en="The country's place among the states that gave a recipient aid for conflict, peace and security in the year, 1 the largest; "
        f"funds, banks and organisations are not ranked. {_ABOUT.en}",
        nb="Landets plass blant statene som ga en mottaker bistand til konflikt, fred og sikkerhet i året, 1 er den største; fond, "
        f"banker og organisasjoner er ikke regnet med. {_ABOUT.nb}",
    ),
    chapter="development",
    source="crs",
    table="crs_purposes",
    value="sum(amount)",
    unit="rank",
    time=Stock("year"),
    dims=(COUNTRY, RECIPIENT),
    words=Text(en="largest donor of aid for peace", nb="største giver* til fred"),
    empty=None,
    undefined=_NO_AID,
    part="recipient",
    ranked="country",
    where=f"{_PEACE} AND country IS NOT NULL",
    example=(("country", "NOR"), ("recipient", "MLI"), ("on", "2022")),
)

peace_aid_donors = Measure(
    key="peace_aid_donors",
    title=Text(
        en="states that give aid for conflict, peace and security",
        nb="stater som gir bistand til konflikt, fred og sikkerhet",
    ),
    help=Text(
        en=f"Number of states that gave aid for conflict, peace and security in the year. {_ABOUT.en}",
        nb=f"Antall stater som ga bistand til konflikt, fred og sikkerhet i året. {_ABOUT.nb}",
    ),
    chapter="development",
    source="crs",
    table="crs_purposes",
    value="count(DISTINCT country)",
    unit="countries",
    time=Stock("year"),
    dims=(RECIPIENT, PURPOSE),
    words=Text(en="donors of aid for peace", nb="givere av bistand til fred"),
    part="recipient",
    where=f"{_PEACE} AND amount > 0",
    example=(("recipient", "MLI"), ("on", "2022")),
)

peace_aid_recipients = Measure(
    key="peace_aid_recipients",
    title=Text(
        en="recipients of aid for conflict, peace and security",
        nb="mottakere av bistand til konflikt, fred og sikkerhet",
    ),
    help=Text(
        en=f"Number of countries that received aid for conflict, peace and security in the year. {_ABOUT.en}",
        nb=f"Antall land som fikk bistand til konflikt, fred og sikkerhet i året. {_ABOUT.nb}",
    ),
    chapter="development",
    source="crs",
    table="crs_purposes",
    value="count(DISTINCT recipient)",
    unit="countries",
    time=Stock("year"),
    dims=(COUNTRY, BODY, RECIPIENT, PURPOSE),
    part="recipient",
    words=Text(en="recipients of aid for peace", nb="mottakere av bistand til fred"),
    where=f"{_PEACE} AND amount > 0",
    example=(("country", "NOR"), ("on", "2022")),
)

justice_aid = Measure(
    key="justice_aid",
    title=Text(en="aid for justice and against crime", nb="bistand til rettsvesen og mot kriminalitet"),
    help=Text(
        en="ODA for justice, the police and prisons, against corruption and for narcotics control (the DAC's purposes 15113, 15130 to 15137 "
        f"and 16063) in million US dollars, in the prices of the year. {_ABOUT.en}",
        nb="Bistand til rettsvesen, politi og fengsler, mot korrupsjon og til narkotikakontroll (formålene 15113, 15130 til 15137 og 16063 i "
        f"DACs liste) i millioner amerikanske dollar, i årets priser. {_ABOUT.nb}",
    ),
    chapter="development",
    source="crs",
    table="crs_purposes",
    value="round(sum(amount), 2)",
    unit="USD million",
    time=Stock("year"),
    dims=(COUNTRY, BODY, RECIPIENT, PURPOSE),
    words=Text(
        en="aid for justice | police reform | law enforcement | anti-corruption",
        nb="bistand til rettsvesen* | politireform* | korrupsjonsbekjempelse",
    ),
    empty=None,
    undefined=_NO_AID,
    requires=("purpose",),
    part="recipient",
    where="sector <> '152'",
    example=(("recipient", "MLI"), ("on", "2022")),
)

aid_disbursed = Measure(
    key="aid_disbursed",
    title=Text(en="aid for all purposes", nb="bistand til alle formål"),
    help=Text(
        en=f"ODA for all purposes together in million US dollars, in the prices of the year, by who gives and recipient. {_ABOUT.en}",
        nb=f"Bistand til alle formål samlet i millioner amerikanske dollar, i årets priser, etter giver og mottaker. {_ABOUT.nb}",
    ),
    chapter="development",
    source="crs",
    table="crs_totals",
    value="round(sum(amount), 1)",
    unit="USD million",
    time=Stock("year"),
    dims=(COUNTRY, BODY, RECIPIENT),
    words=Text(en="aid to | received in aid", nb="bistand til | mottok i bistand"),
    empty=None,
    undefined=_NO_AID,
    part="recipient",
    example=(("recipient", "MLI"), ("on", "2022")),
)

peace_share_of_aid = Measure(
    key="peace_share_of_aid",
    title=Text(en="share of aid that goes to peace", nb="andel av bistanden som går til fred"),
    help=Text(
        en="Per cent of the donor's aid in the year that ALNAP's report counts as peace. It is wider than conflict, peace and security: "
        "corruption, justice, rights, media, equality and migration are in it. The report has the largest donors only.",
        nb="Prosent av giverens bistand i året som ALNAPs rapport regner som fred. Det er videre enn konflikt, fred og sikkerhet: "
        "korrupsjon, rettsvesen, rettigheter, medier, likestilling og migrasjon er med. Rapporten har bare de største giverne.",
    ),
    chapter="development",
    source="gha_peace",
    table="gha_peace",
    value="max_by(share, report)",
    unit="percent",
    time=Stock("year"),
    dims=(COUNTRY, BODY, REPORTS),
    words=Text(en="share of aid * peace", nb="andel av bistanden * fred"),
    empty=None,
    undefined=Text(en="the report does not have the donor", nb="rapporten har ikke giveren med"),
    needs=("country",),
    part="report",
    example=(("country", "NOR"), ("on", "2023")),
)

aid_purposes = Measure(
    key="aid_purposes",
    title=Text(en="purposes in the DAC's list", nb="formål i DACs liste"),
    help=Text(
        en="Number of purpose codes of five digits in the DAC's list, in use or withdrawn, in the year in which the list was had.",
        nb="Antall formålskoder på fem sifre i DACs liste, i bruk eller trukket tilbake, i året da listen ble hentet.",
    ),
    chapter="development",
    source="dac_purposes",
    table="dac_purposes",
    value="count(*)",
    unit="codes",
    time=Stock("year"),
    dims=(SECTOR, LISTED),
    words=Text(en="purpose codes", nb="formålskoder"),
    example=(("sector", "152"), ("status", "active"), ("on", "2026")),
)

MEASURES = (
    peace_aid,
    peace_aid_rank,
    peace_aid_donors,
    peace_aid_recipients,
    justice_aid,
    aid_disbursed,
    peace_share_of_aid,
    aid_purposes,
)
