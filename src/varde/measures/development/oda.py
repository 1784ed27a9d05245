"""Official development assistance (ODA): its share of national income, its amount, and who reaches the UN's target.

The OECD has counted ODA by two methods and in two kinds of prices. A measure of it must be told which: two figures by different
methods, or in different prices, are never compared.
"""

from varde.measures.dimensions import COUNTRY
from varde.measures.measure import Dimension, Measure, Stock
from varde.model import Text
from varde.sources.oda.forms import BREAK

EDITION = Dimension(
    "edition",
    Text(
        en="the OECD's edition, by the last year that it reaches",
        nb="OECDs utgave, etter det siste året den har tall for",
    ),
)
METHOD = Dimension(
    "method",
    Text(
        en="how aid is counted: net flows (to 2017) or grant equivalent (from 2018)",
        nb="hvordan bistanden regnes: netto utbetalinger (til og med 2017) eller gaveekvivalent (fra 2018)",
    ),
    allowed=("net", "grant_equivalent"),
)
PRICE = Dimension(
    "price",
    Text(
        en="the year's own prices, or those of one year for all", nb="årets egne priser, eller ett års priser for alle"
    ),
    allowed=("current", "constant"),
)
PRICES = Dimension(
    "prices",
    Text(
        en="the year whose prices and exchange rates the amount is in", nb="året som beløpet er i priser og kurser for"
    ),
)
BASIS = Dimension(
    "basis", Text(en="final or preliminary", nb="endelig eller foreløpig"), allowed=("final", "preliminary")
)
DONORS = Dimension(
    "donors", Text(en="which donors together", nb="hvilke givere samlet"), allowed=("dac", "eu_institutions")
)
__all__ = ["BREAK", "MEASURES", "TARGET"]

TARGET = 0.7
"""Per cent of gross national income: what the UN asks of its richer members."""
_NOT_LISTED = Text(
    en="the OECD's table has no such figure of the country for the year",
    nb="OECDs tabell har ikke et slikt tall for landet det året",
)
_NOT_TOLD = Text(
    en="the OECD's table has no such figure for the year", nb="OECDs tabell har ikke et slikt tall for året"
)
_METHODS = Text(
    en="The figure is by one method, net flows or grant equivalent, and of one edition of the OECD's table; without an edition, of "
    "the newest that has it.",
    nb="Tallet er etter én metode, netto utbetalinger eller gaveekvivalent, og fra én utgave av OECDs tabell; uten utgave fra den "
    "nyeste som har det.",
)


def _help(en: str, nb: str) -> Text:
    return Text(en=f"{en} {_METHODS.en}", nb=f"{nb} {_METHODS.nb}")


_WORDS = Text(
    en="development assistance | development aid | foreign aid | ODA",
    nb="bistand* | utviklingshjelp* | utviklingsbistand*",
)

oda_share = Measure(
    key="oda_share",
    title=Text(
        en="official development assistance as a share of national income",
        nb="bistand som andel av bruttonasjonalinntekten",
    ),
    help=_help(
        "Official development assistance (ODA) in the year as a percentage of gross national income (GNI).",
        "Offisiell utviklingsbistand (ODA) i året i prosent av bruttonasjonalinntekten (BNI).",
    ),
    chapter="development",
    source="oda",
    table="oda_shares",
    value="max_by(share, edition)",
    unit="percent of GNI",
    time=Stock("year"),
    dims=(COUNTRY, METHOD, EDITION, BASIS),
    words=Text(
        en="per cent of GNI | per cent of gross national income | 0.7 per cent target",
        nb="prosent av BNI | prosent av bruttonasjonalinntekten | énprosentmål*",
    ),
    empty=None,
    undefined=_NOT_LISTED,
    needs=("country", "method"),
    part="edition",
    example=(("country", "NOR"), ("method", "grant_equivalent"), ("on", "2023")),
)

oda_amount = Measure(
    key="oda_amount",
    title=Text(en="official development assistance in US dollars", nb="bistand i amerikanske dollar"),
    help=_help(
        "Official development assistance (ODA) in the year in million US dollars, in the year's own prices and exchange rates "
        "(current) or in those of one year for all (constant); the dimension prices says which year's.",
        "Offisiell utviklingsbistand (ODA) i året i millioner amerikanske dollar, i årets egne priser og valutakurser (løpende) eller i "
        "ett års priser og kurser for alle (faste); dimensjonen prices sier hvilket års.",
    ),
    chapter="development",
    source="oda",
    table="oda_amounts",
    value="round(max_by(amount, edition), 1)",
    unit="USD million",
    time=Stock("year"),
    dims=(COUNTRY, METHOD, PRICE, PRICES, EDITION, BASIS),
    words=_WORDS,
    empty=None,
    undefined=_NOT_LISTED,
    needs=("country", "method", "price"),
    part="edition",
    example=(("country", "NOR"), ("method", "grant_equivalent"), ("price", "constant"), ("on", "2023")),
)

oda_bloc_share = Measure(
    key="oda_bloc_share",
    title=Text(
        en="donors' aid together as a share of national income", nb="giveres samlede bistand som andel av inntekten"
    ),
    help=_help(
        "ODA of all members of the OECD's Development Assistance Committee (DAC) together as a percentage of their gross national income.",
        "Bistanden fra alle medlemmer av OECDs utviklingskomité (DAC) samlet i prosent av bruttonasjonalinntekten deres.",
    ),
    chapter="development",
    source="oda",
    table="oda_bloc_shares",
    value="max_by(share, edition)",
    unit="percent of GNI",
    time=Stock("year"),
    dims=(DONORS, METHOD, EDITION, BASIS),
    words=Text(en="DAC average | DAC countries | donors together", nb="DAC-land* | DAC-snitt* | givere samlet"),
    empty=None,
    undefined=_NOT_TOLD,
    needs=("donors", "method"),
    part="edition",
    example=(("donors", "dac"), ("method", "grant_equivalent"), ("on", "2023")),
)

oda_bloc_amount = Measure(
    key="oda_bloc_amount",
    title=Text(en="donors' aid together in US dollars", nb="giveres samlede bistand i amerikanske dollar"),
    help=_help(
        "ODA of all members of the DAC together, or of the EU's institutions, in million US dollars, in current or constant prices.",
        "Bistanden fra alle medlemmer av DAC samlet, eller fra EU-institusjonene, i millioner amerikanske dollar, i løpende eller faste priser.",
    ),
    chapter="development",
    source="oda",
    table="oda_bloc_amounts",
    value="round(max_by(amount, edition), 1)",
    unit="USD million",
    time=Stock("year"),
    dims=(DONORS, METHOD, PRICE, PRICES, EDITION, BASIS),
    words=_WORDS,
    empty=None,
    undefined=_NOT_TOLD,
    needs=("donors", "method", "price"),
    part="edition",
    example=(("donors", "dac"), ("method", "grant_equivalent"), ("price", "constant"), ("on", "2023")),
)

oda_at_target = Measure(
    key="oda_at_target",
    title=Text(en="donors that reach 0.7 per cent", nb="givere som når 0,7 prosent"),
    help=Text(
        en="Number of donors in the edition of the OECD's table whose aid in the year was at least 0.7 per cent of gross national "
        "income, the UN's target. The share is compared as the OECD prints it, to two decimals.",
        nb="Antall givere i utgaven av OECDs tabell som ga minst 0,7 prosent av bruttonasjonalinntekten i bistand det året, FNs mål. "
        "Andelen sammenlignes slik OECD oppgir den, med to desimaler.",
    ),
    chapter="development",
    source="oda",
    table="oda_shares",
    value="count(DISTINCT country)",
    unit="countries",
    time=Stock("year"),
    dims=(METHOD, EDITION, BASIS),
    words=Text(en="donors reached the target | met the 0.7 target", nb="givere* nådde målet | oppfyller 0,7-målet"),
    needs=("method", "edition"),
    part="edition",
    where=f"share >= {TARGET}",
    example=(("method", "grant_equivalent"), ("edition", "2025"), ("on", "2023")),
)

oda_donors = Measure(
    key="oda_donors",
    title=Text(en="donors in the OECD's table", nb="givere i OECDs tabell"),
    help=Text(
        en="Number of donor countries that the edition of the OECD's table has a share of income for in the year.",
        nb="Antall giverland som utgaven av OECDs tabell har andel av inntekten for i året.",
    ),
    chapter="development",
    source="oda",
    table="oda_shares",
    value="count(DISTINCT country)",
    unit="countries",
    time=Stock("year"),
    dims=(METHOD, EDITION, BASIS),
    words=Text(en="donors | donor countries", nb="givere | giverland"),
    needs=("method", "edition"),
    part="edition",
    example=(("method", "grant_equivalent"), ("edition", "2025"), ("on", "2023")),
)

oda_rank = Measure(
    key="oda_rank",
    title=Text(en="rank among donors by amount", nb="plass blant giverne etter beløp"),
    help=Text(
        en="The country's place among the donor countries of the edition of the OECD's table by the amount of aid in the year, 1 the largest.",
        nb="Landets plass blant giverlandene i utgaven av OECDs tabell etter bistandsbeløp i året, 1 er den største.",
    ),
    chapter="development",
    source="oda",
    table="oda_amounts",
    value="max(amount)",
    unit="rank",
    time=Stock("year"),
    dims=(COUNTRY, METHOD, PRICE, EDITION),
    words=Text(en="largest donor", nb="største giver*"),
    empty=None,
    undefined=_NOT_LISTED,
    needs=("method", "price", "edition"),
    part="edition",
    ranked="country",
    example=(
        ("country", "NOR"),
        ("method", "grant_equivalent"),
        ("price", "constant"),
        ("edition", "2025"),
        ("on", "2023"),
    ),
)

MEASURES = (
    oda_share,
    oda_amount,
    oda_bloc_share,
    oda_bloc_amount,
    oda_at_target,
    oda_donors,
    oda_rank,
)
