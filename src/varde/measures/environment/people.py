"""People who have fled, by where they are and where they come from (UNHCR); and population and GDP (World Bank)."""

from varde.measures.dimensions import COUNTRY
from varde.measures.measure import Dimension, Measure, Stock
from varde.model import Text

FLED = Dimension(
    "kind",
    Text(
        en="refugees, asylum-seekers, or others in need of international protection",
        nb="flyktninger, asylsøkere, eller andre som trenger internasjonal beskyttelse",
    ),
    allowed=("refugees", "asylum_seekers", "other_protection"),
)
ORIGIN = Dimension("partner", Text(en="the country they come from", nb="landet de kommer fra"), register="country")
HOST = Dimension("country", Text(en="the country they are in", nb="landet de er i"), register="country")
FROM = Dimension("country", Text(en="the country they come from", nb="landet de kommer fra"), register="country")
_NONE = Text(en="UNHCR has no figure for it", nb="UNHCR oppgir ikke noe tall for dette")
_MANDATE_EN = (
    "Refugees are those under UNHCR’s mandate; Palestine refugees, who are UNRWA’s, and people who have fled within their own country are "
    "not among them. UNHCR rounds small numbers, and where it has no figure there is none here."
)
_MANDATE_NB = (
    "Flyktninger er de som hører under UNHCRs mandat; palestinske flyktninger, som hører under UNRWA, og mennesker på flukt i sitt eget land er "
    "ikke med. UNHCR runder av små tall, og der UNHCR ikke oppgir noe tall, er det heller ikke noe her."
)

refugees_in = Measure(
    key="refugees_in",
    title=Text(en="refugees and asylum-seekers in a country", nb="flyktninger og asylsøkere i et land"),
    help=Text(
        en=f"People who had fled to the country and were there at the end of the year, by kind. {_MANDATE_EN}",
        nb=f"Mennesker som hadde flyktet til landet og var der ved utgangen av året, etter gruppe. {_MANDATE_NB}",
    ),
    chapter="environment",
    source="unhcr",
    table="refugees_by_host",
    value="sum(persons)",
    unit="persons",
    time=Stock("year"),
    dims=(HOST, FLED),
    words=Text(
        en="refugees in | hosts * refugees | asylum-seekers", nb="flyktninger i | tatt imot * flyktninger | asylsøkere"
    ),
    empty=None,
    undefined=_NONE,
    needs=("kind",),
    part="kind",
    example=(("country", "NOR"), ("kind", "refugees"), ("on", "2016")),
)

refugees_from = Measure(
    key="refugees_from",
    title=Text(en="refugees and asylum-seekers from a country", nb="flyktninger og asylsøkere fra et land"),
    help=Text(
        en=f"People from the country who had fled to others and were there at the end of the year, by kind. {_MANDATE_EN}",
        nb=f"Mennesker fra landet som hadde flyktet til andre land og var der ved utgangen av året, etter gruppe. {_MANDATE_NB}",
    ),
    chapter="environment",
    source="unhcr",
    table="refugees_by_origin",
    value="sum(persons)",
    unit="persons",
    time=Stock("year"),
    dims=(FROM, FLED),
    words=Text(en="refugees from | have fled", nb="flyktninger fra | har flyktet"),
    empty=None,
    undefined=_NONE,
    needs=("kind",),
    part="kind",
    example=(("country", "SYR"), ("kind", "refugees"), ("on", "2016")),
)

refugees_by_origin = Measure(
    key="refugees_by_origin",
    title=Text(en="refugees in a country by where they come from", nb="flyktninger i et land etter hvor de kommer fra"),
    help=Text(
        en=f"People from one country who were in another at the end of the year, by kind. {_MANDATE_EN}",
        nb=f"Mennesker fra ett land som var i et annet ved utgangen av året, etter gruppe. {_MANDATE_NB}",
    ),
    chapter="environment",
    source="unhcr",
    table="refugees",
    value="sum(persons)",
    unit="persons",
    time=Stock("year"),
    dims=(HOST, ORIGIN, FLED),
    words=Text(en="refugees from * in", nb="flyktninger fra * i"),
    empty=None,
    undefined=_NONE,
    needs=("kind",),
    part="kind",
    example=(("country", "NOR"), ("partner", "AFG"), ("kind", "refugees"), ("on", "2016")),
)

OTHER_LAND = {
    **{"DEU": 1990, "ETH": 1993, "MYS": 1965, "PAK": 1971, "SDN": 2011},
    **{"SRB": 2008, "TZA": 1964, "VNM": 1975, "YEM": 1990},
}
"""States that had more or less land than today, and the first year at whose end they had today's: the World Bank's population of an
earlier year is not that of the country in which UNHCR counted."""
_SINCE = ", ".join(f"('{state}', DATE '{year}-01-01')" for state, year in OTHER_LAND.items())

refugees_per_thousand = Measure(
    key="refugees_per_thousand",
    title=Text(en="refugees for every thousand inhabitants", nb="flyktninger per tusen innbyggere"),
    help=Text(
        en="Refugees in the country at the end of the year for every thousand of its population at mid-year (UNHCR, World Bank). The Bank counts "
        "people within the borders of today: of a year in which the state had other land (Germany before 1990, Sudan before 2011) there is no figure.",
        nb="Flyktninger i landet ved utgangen av året per tusen innbyggere midt i året (UNHCR, Verdensbanken). Banken teller folk innenfor dagens "
        "grenser: for år da staten hadde et annet område (Tyskland før 1990, Sudan før 2011), er det ikke noe tall.",
    ),
    chapter="environment",
    source="unhcr",
    table="refugees_by_host",
    value="round(1000.0 * sum(persons) / sum(inhabitants), 1)",
    unit="per 1,000",
    time=Stock("year"),
    dims=(HOST, FLED),
    words=Text(en="refugees per thousand inhabitants", nb="flyktninger per tusen innbyggere"),
    empty=None,
    undefined=Text(
        en="UNHCR has no figure for it, or the World Bank none for the population within the borders of the time",
        nb="UNHCR oppgir ikke noe tall for dette, eller Verdensbanken ikke noe folketall for landet i datidens grenser",
    ),
    needs=("country", "kind"),
    part="kind",
    relation="(SELECT r.*, p.persons AS inhabitants FROM 'refugees_by_host.parquet' r JOIN 'population.parquet' p USING (country, year) "
    f"LEFT JOIN (VALUES {_SINCE}) AS land(country, since) USING (country) WHERE year >= coalesce(since, year))",
    example=(("country", "NOR"), ("kind", "refugees"), ("on", "2016")),
)

population = Measure(
    key="population",
    title=Text(en="population", nb="folketall"),
    help=Text(
        en="Population at mid-year, the World Bank’s estimate, of the country in its borders of today. Taiwan is not in the Bank’s list.",
        nb="Folketall midt i året, Verdensbankens anslag, for landet i dagens grenser. Taiwan er ikke med i bankens liste.",
    ),
    chapter="environment",
    source="population",
    table="population",
    value="sum(persons)",
    unit="persons",
    time=Stock("year"),
    dims=(COUNTRY,),
    words=Text(en="population | inhabitants", nb="folketall* | innbyggere"),
    empty=None,
    undefined=Text(en="the World Bank has no figure for it", nb="Verdensbanken oppgir ikke noe tall for dette"),
    needs=("country",),
    example=(("country", "NOR"), ("on", "2016")),
)

gdp = Measure(
    key="gdp",
    title=Text(en="gross domestic product", nb="bruttonasjonalprodukt"),
    help=Text(
        en="Gross domestic product in millions of US dollars of the year (World Bank), of the country in its borders of today. A change from one year to another may be that of the "
        "currency or of prices.",
        nb="Bruttonasjonalprodukt i millioner amerikanske dollar i årets priser (Verdensbanken), for landet i dagens grenser. En endring fra ett år til et annet kan skyldes "
        "valutakurs eller priser.",
    ),
    chapter="environment",
    source="gdp",
    table="gdp",
    value="sum(millions)",
    unit="million US dollars",
    time=Stock("year"),
    dims=(COUNTRY,),
    words=Text(en="gross domestic product | GDP", nb="bruttonasjonalprodukt* | BNP"),
    empty=None,
    undefined=Text(en="the World Bank has no figure for it", nb="Verdensbanken oppgir ikke noe tall for dette"),
    needs=("country",),
    example=(("country", "NOR"), ("on", "2016")),
)

MEASURES = (refugees_in, refugees_from, refugees_by_origin, refugees_per_thousand, population, gdp)
