"""Terrorism in two sources with measures of their own: the Global Terrorism Index since 2012, and RAND's database before 2010.

They count by different rules, and no figure joins them.
"""

from varde.measures.dimensions import COUNTRY
from varde.measures.measure import Dimension, Measure, Stock
from varde.model import Text

EDITION = Dimension("edition", Text(en="the edition of the index: ‘GTI 2023’", nb="utgaven av indeksen: «GTI 2023»"))
_NOT_THERE = Text(en="the index does not have the country", nb="landet er ikke med i indeksen")
_GTI = Text(
    en=" The publisher revises past years from one edition to the next.",
    nb=" Utgiveren reviderer tidligere år fra utgave til utgave.",
)
_RAND = Text(
    en=" Until 1997 RAND's database holds international terrorism alone, from 1998 domestic terrorism too: the two are not to be "
    "compared. The last year may not be whole.",
    nb=" Til og med 1997 omfatter RANDs database bare internasjonal terrorisme, fra 1998 også innenlandsk: de to kan ikke sammenlignes. "
    "Det siste året er kanskje ikke fullstendig.",
)

terrorism_deaths_gti = Measure(
    key="terrorism_deaths_gti",
    title=Text(en="deaths from terrorism (GTI)", nb="drepte i terrorangrep (GTI)"),
    help=Text(
        en=f"Number of persons killed by terrorism in the year, in the country or in all 163, as an edition of the Global Terrorism Index tells "
        f"it.{_GTI.en}",
        nb=f"Antall drepte i terrorangrep det året, i landet eller i alle 163, ifølge en utgave av Global Terrorism Index.{_GTI.of('nb')}",
    ),
    chapter="crime_and_terror",
    source="terrorism_gti",
    table="terrorism_gti",
    value="sum(deaths)",
    unit="deaths",
    time=Stock("year"),
    dims=(COUNTRY, EDITION),
    words=Text(
        en="killed by terrorism | deaths from terrorism | terrorist attacks killed",
        nb="drept* i terror* | drept* av terror* | dødsfall som følge av terror*",
    ),
    empty=None,
    undefined=_NOT_THERE,
    needs=("edition",),
    part="edition",
    example=(("country", "NOR"), ("edition", "GTI 2023"), ("on", "2022")),
)

terrorism_incidents_gti = Measure(
    key="terrorism_incidents_gti",
    title=Text(en="terrorist incidents (GTI)", nb="terrorangrep (GTI)"),
    help=Text(
        en=f"Number of terrorist incidents in the year, in the country or in all, as an edition of the Global Terrorism Index tells it.{_GTI.en}",
        nb=f"Antall terrorangrep det året, i landet eller i alle, ifølge en utgave av Global Terrorism Index.{_GTI.of('nb')}",
    ),
    chapter="crime_and_terror",
    source="terrorism_gti",
    table="terrorism_gti",
    value="sum(incidents)",
    unit="incidents",
    time=Stock("year"),
    dims=(COUNTRY, EDITION),
    words=Text(en="terrorist incidents | terrorist attacks", nb="terrorangrep* | terrorhendelse*"),
    empty=None,
    undefined=_NOT_THERE,
    needs=("edition",),
    part="edition",
    example=(("country", "NOR"), ("edition", "GTI 2023"), ("on", "2022")),
)

terrorism_score_gti = Measure(
    key="terrorism_score_gti",
    title=Text(en="Global Terrorism Index score", nb="poeng i Global Terrorism Index"),
    help=Text(
        en="The country's score from 0 to 10 in the year, 10 being the most affected. It weighs five years, the latest most, so that a "
        "country without an incident may have one.",
        nb="Landets poeng fra 0 til 10 det året, der 10 er mest rammet. Den veier fem år, de siste tyngst, så et land uten noe angrep "
        "kan likevel ha poeng.",
    ),
    chapter="crime_and_terror",
    source="terrorism_gti",
    table="terrorism_gti",
    value="max(score)",
    unit="score",
    time=Stock("year"),
    dims=(COUNTRY, EDITION),
    words=Text(en="terrorism index score", nb="poeng i terrorindeksen"),
    empty=None,
    undefined=_NOT_THERE,
    needs=("country", "edition"),
    part="edition",
    example=(("country", "NOR"), ("edition", "GTI 2023"), ("on", "2022")),
)

terrorism_rank_gti = Measure(
    key="terrorism_rank_gti",
    title=Text(en="rank in the Global Terrorism Index", nb="plassering i Global Terrorism Index"),
    help=Text(
        en="The country's rank in the year as the publisher gives it, the most affected first; countries with the same score share one.",
        nb="Landets plassering det året slik utgiveren oppgir den, det mest rammede først; land med like poeng deler plass.",
    ),
    chapter="crime_and_terror",
    source="terrorism_gti",
    table="terrorism_gti",
    value="max(rank)",
    unit="rank",
    time=Stock("year"),
    dims=(COUNTRY, EDITION),
    words=Text(en="ranks * in the terrorism index", nb="nummer * i terrorindeksen"),
    empty=None,
    undefined=_NOT_THERE,
    needs=("country", "edition"),
    part="edition",
    example=(("country", "NOR"), ("edition", "GTI 2023"), ("on", "2022")),
)

terrorism_countries_gti = Measure(
    key="terrorism_countries_gti",
    title=Text(en="countries in the Global Terrorism Index", nb="land i Global Terrorism Index"),
    help=Text(
        en="Number of countries that an edition of the Global Terrorism Index has in the year.",
        nb="Antall land som en utgave av Global Terrorism Index har med det året.",
    ),
    chapter="crime_and_terror",
    source="terrorism_gti",
    table="terrorism_gti",
    value="count(DISTINCT country)",
    unit="countries",
    time=Stock("year"),
    dims=(EDITION,),
    words=Text(en="countries in the terrorism index", nb="land i terrorindeksen"),
    needs=("edition",),
    part="edition",
    example=(("edition", "GTI 2023"), ("on", "2022")),
)

terrorism_deaths_rand = Measure(
    key="terrorism_deaths_rand",
    title=Text(en="deaths from terrorism (RAND)", nb="drepte i terrorangrep (RAND)"),
    help=Text(
        en=f"Number of persons killed by terrorism in the year, in the country or in the world, in RAND's database.{_RAND.en}",
        nb=f"Antall drepte i terrorangrep det året, i landet eller i verden, i RANDs database.{_RAND.of('nb')}",
    ),
    chapter="crime_and_terror",
    source="terrorism_rand",
    table="terrorism_rand",
    value="sum(deaths)",
    unit="deaths",
    time=Stock("year"),
    dims=(COUNTRY,),
    words=Text(en="killed by terrorism, RAND", nb="drept* i terror*, RAND"),
    example=(("country", "GBR"), ("on", "1988")),
)

terrorism_incidents_rand = Measure(
    key="terrorism_incidents_rand",
    title=Text(en="terrorist incidents (RAND)", nb="terrorangrep (RAND)"),
    help=Text(
        en=f"Number of terrorist incidents in the year, in the country or in the world, in RAND's database.{_RAND.en}",
        nb=f"Antall terrorangrep det året, i landet eller i verden, i RANDs database.{_RAND.of('nb')}",
    ),
    chapter="crime_and_terror",
    source="terrorism_rand",
    table="terrorism_rand",
    value="sum(incidents)",
    unit="incidents",
    time=Stock("year"),
    dims=(COUNTRY,),
    words=Text(en="terrorist incidents, RAND", nb="terrorangrep*, RAND"),
    example=(("country", "GBR"), ("on", "1988")),
)

MEASURES = (
    terrorism_deaths_gti,
    terrorism_incidents_gti,
    terrorism_score_gti,
    terrorism_rank_gti,
    terrorism_countries_gti,
    terrorism_deaths_rand,
    terrorism_incidents_rand,
)
