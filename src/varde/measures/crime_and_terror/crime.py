"""Homicide, as UNODC tells it, and organised crime, as the Global Organized Crime Index scores it."""

from varde.measures.dimensions import COUNTRY, SEX
from varde.measures.measure import Dimension, Measure, Stock
from varde.model import Text
from varde.sources.oc_index import SCORES

SCORE_OF = Dimension(
    "score_of",
    Text(
        en="what is scored: criminality, its markets and actors, or resilience and its parts",
        nb="hva som gis poeng: kriminalitet, dens markeder og aktører, eller motstandskraft og dens deler",
    ),
    allowed=tuple(SCORES.values()),
)
_NO_RATE = Text(en="UNODC has no figure for the country in that year", nb="UNODC har ikke noe tall for landet det året")
_NO_SCORE = Text(en="the index does not score it", nb="indeksen gir ikke poeng for dette")
_PLACED = "(SELECT *, rank() OVER (PARTITION BY year, score_of ORDER BY score DESC) AS place FROM 'oc_scores.parquet')"

homicide_rate = Measure(
    key="homicide_rate",
    title=Text(en="homicide rate", nb="drapsrate"),
    help=Text(
        en="Victims of intentional homicide per 100,000 of the population in the year, as UNODC tells it. Of the United Kingdom and "
        "Iraq it has only parts in some years, which are left out.",
        nb="Drapsofre per 100 000 innbyggere det året, ifølge UNODC. For Storbritannia og Irak har den i noen år bare tall for deler av "
        "landet, som ikke er tatt med.",
    ),
    chapter="crime_and_terror",
    source="homicide",
    table="homicides",
    value="max(rate)",
    where="sex = 'both' AND country IS NOT NULL",
    unit="per 100,000",
    time=Stock("year"),
    dims=(COUNTRY,),
    words=Text(en="homicide rate | homicides per 100,000", nb="drapsrate* | drap per 100 000"),
    empty=None,
    undefined=_NO_RATE,
    needs=("country",),
    example=(("country", "NOR"), ("on", "2016")),
)

homicide_rate_by_sex = Measure(
    key="homicide_rate_by_sex",
    title=Text(en="homicide rate of women or men", nb="drapsrate for kvinner eller menn"),
    help=Text(
        en="Women who were victims of intentional homicide per 100,000 women in the year, or men per 100,000 men.",
        nb="Kvinner som ble offer for drap, per 100 000 kvinner det året, eller menn per 100 000 menn.",
    ),
    chapter="crime_and_terror",
    source="homicide",
    table="homicides",
    value="max(rate)",
    where="sex <> 'both' AND country IS NOT NULL",
    unit="per 100,000",
    time=Stock("year"),
    dims=(COUNTRY, SEX),
    words=Text(en="women killed per 100,000", nb="drepte kvinner per 100 000"),
    empty=None,
    undefined=_NO_RATE,
    needs=("country", "sex"),
    example=(("country", "NOR"), ("sex", "female"), ("on", "2016")),
)

homicide_rate_world = Measure(
    key="homicide_rate_world",
    title=Text(en="homicide rate of the world", nb="drapsrate i verden"),
    help=Text(
        en="Victims of intentional homicide per 100,000 of the world's population in the year, as UNODC estimates it.",
        nb="Drapsofre per 100 000 av verdens innbyggere det året, slik UNODC anslår det.",
    ),
    chapter="crime_and_terror",
    source="homicide",
    table="homicides",
    value="max(rate)",
    where="sex = 'both' AND area = 'world'",
    unit="per 100,000",
    time=Stock("year"),
    dims=(),
    words=Text(en="the world's homicide rate", nb="verdens drapsrate"),
    empty=None,
    undefined=Text(
        en="the table that was read has no figure for the world",
        nb="tabellen som er lest, har ikke noe tall for verden",
    ),
    example=(("on", "2016"),),
)

homicides = Measure(
    key="homicides",
    title=Text(en="victims of homicide", nb="drapsofre"),
    help=Text(
        en="Number of victims of intentional homicide in the country in the year, by UNODC's survey of crime trends.",
        nb="Antall drapsofre i landet det året, ifølge UNODCs undersøkelse av kriminalitetsutviklingen.",
    ),
    chapter="crime_and_terror",
    source="homicide_numbers",
    table="homicide_numbers",
    value="max(number)",
    where="sex = 'both'",
    unit="victims",
    time=Stock("year"),
    dims=(COUNTRY,),
    words=Text(en="victims of homicide | homicides | murders", nb="drapsofre | drap | drepte"),
    empty=None,
    undefined=_NO_RATE,
    needs=("country",),
    example=(("country", "NOR"), ("on", "2016")),
)

organised_crime_score = Measure(
    key="organised_crime_score",
    title=Text(en="organised-crime score", nb="poeng for organisert kriminalitet"),
    help=Text(
        en="The country's score from 1 to 10 in the year's edition of the Global Organized Crime Index. A high score is bad for "
        "criminality and good for resilience. The edition of 2021 lacks five markets and one kind of actor that later ones have: its "
        "averages of criminality, markets and actors are not to be compared with theirs.",
        nb="Landets poeng fra 1 til 10 i årets utgave av den globale indeksen for organisert kriminalitet. Høye poeng er dårlig for "
        "kriminalitet og godt for motstandskraft. Utgaven for 2021 mangler fem markeder og én type aktører som senere utgaver har: "
        "gjennomsnittene for kriminalitet, markeder og aktører kan ikke sammenlignes med senere utgavers.",
    ),
    chapter="crime_and_terror",
    source="oc_index",
    table="oc_scores",
    value="max(score)",
    unit="score",
    time=Stock("year"),
    dims=(COUNTRY, SCORE_OF),
    words=Text(
        en="organised crime score | organized crime index | criminality score",
        nb="indeks* for organisert kriminalitet | poeng for organisert kriminalitet",
    ),
    empty=None,
    undefined=_NO_SCORE,
    needs=("country", "score_of"),
    example=(("country", "NOR"), ("score_of", "criminality"), ("on", "2023")),
)

organised_crime_average = Measure(
    key="organised_crime_average",
    title=Text(en="average organised-crime score", nb="gjennomsnittlige poeng for organisert kriminalitet"),
    help=Text(
        en="Average of all countries' scores in the year's edition of the Global Organized Crime Index, each counting once.",
        nb="Gjennomsnittet av alle lands poeng i årets utgave av den globale indeksen for organisert kriminalitet; hvert land teller likt.",
    ),
    chapter="crime_and_terror",
    source="oc_index",
    table="oc_scores",
    value="round(avg(score), 2)",
    unit="score",
    time=Stock("year"),
    dims=(SCORE_OF,),
    words=Text(en="average criminality score", nb="gjennomsnitt for organisert kriminalitet"),
    empty=None,
    undefined=_NO_SCORE,
    needs=("score_of",),
    example=(("score_of", "criminality"), ("on", "2023")),
)

organised_crime_rank = Measure(
    key="organised_crime_rank",
    title=Text(en="rank by organised-crime score", nb="plassering etter poeng for organisert kriminalitet"),
    help=Text(
        en="The country's place in the year's edition of the Global Organized Crime Index, the highest score first.",
        nb="Landets plass i årets utgave av den globale indeksen for organisert kriminalitet, de høyeste poengene først.",
    ),
    chapter="crime_and_terror",
    source="oc_index",
    table="oc_scores",
    value="max(place)",
    relation=_PLACED,
    unit="rank",
    time=Stock("year"),
    dims=(COUNTRY, SCORE_OF),
    words=Text(en="ranks * for organised crime", nb="nummer * for organisert kriminalitet"),
    empty=None,
    undefined=_NO_SCORE,
    needs=("country", "score_of"),
    example=(("country", "NOR"), ("score_of", "criminality"), ("on", "2023")),
)

organised_crime_countries = Measure(
    key="organised_crime_countries",
    title=Text(en="countries with an organised-crime score", nb="land med poeng for organisert kriminalitet"),
    help=Text(
        en="Number of countries that the year's edition of the Global Organized Crime Index scores.",
        nb="Antall land som årets utgave av den globale indeksen for organisert kriminalitet gir poeng.",
    ),
    chapter="crime_and_terror",
    source="oc_index",
    table="oc_scores",
    value="count(DISTINCT country)",
    unit="countries",
    time=Stock("year"),
    dims=(SCORE_OF,),
    words=Text(en="countries in the organised crime index", nb="land i indeksen for organisert kriminalitet"),
    example=(("on", "2023"),),
)

MEASURES = (
    homicide_rate,
    homicide_rate_by_sex,
    homicide_rate_world,
    homicides,
    organised_crime_score,
    organised_crime_average,
    organised_crime_rank,
    organised_crime_countries,
)
