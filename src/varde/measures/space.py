"""Where countries lie: which border on each other, how far apart they are, and what is near each. Other measures ask for near areas by `within`."""

from varde.measures.dimensions import AREA, COUNTRY, NEAR, PARTNER
from varde.measures.measure import Known, Measure, State
from varde.model import Text

NOT_ON_MAP = Text(
    en="the record does not know what lies near the country in that way",
    nb="registeret vet ikke hva som ligger nær landet på den måten",
)
KNOWN = Known("near_known", ("country", "near"))
"""For measures over `within`: what is near a country must be known, or no row would pass for none."""


def within(table: str, column: str, *, until: str | None = None) -> str:
    """SQL for what a table says of the places near each country, to stand after ``FROM``.

    It has the table's own columns, with its ``country`` called ``place``; and ``country`` and ``near``: whose near area the place is in, and in what
    way. A row comes once for each country and each way in which the place is near it.

    Args:
        table: A table with a column ``country``.
        column: Its day, month or year, on which the place must be near.
        until: Its last day, if a row is a stretch of time: it is then cut to the days on which the place is near.

    Example:
        >>> print(within("events", "date").partition(" JOIN ")[0])
        (SELECT n.country, n.near, t.country AS place, t.* EXCLUDE (country) FROM 'events.parquet' t
    """
    first, last = f't."{column}"', f't."{until or column}"'
    cut = (
        f'greatest(n."from", {first}) AS "{column}", least(n."to", {last}) AS "{until}", t.* EXCLUDE (country, "{column}", "{until}")'
        if until
        else "t.* EXCLUDE (country)"
    )
    forever = "DATE '9999-12-31'"
    return (
        f"(SELECT n.country, n.near, t.country AS place, {cut} FROM '{table}.parquet' t JOIN 'near.parquet' n "
        f'ON n.partner = t.country AND n."from" <= coalesce({last}, {forever}) AND coalesce(n."to", {forever}) >= {first})'
    )


border = Measure(
    key="border",
    title=Text(en="a land border between two countries", nb="landegrense mellom to land"),
    help=Text(
        en="Whether the two states or territories have a land border on the day, as read from Natural Earth’s outlines with Varde’s own table of "
        "what they do not show. Borders over water are none. A colony’s border is counted as no state’s.",
        nb="Om de to statene eller territoriene har en landegrense på dagen, lest ut av Natural Earths omriss og Vardes egen tabell over det de "
        "ikke viser. Grenser i vann regnes ikke med. En kolonis grense regnes ikke som noen stats.",
    ),
    chapter="environment",
    source="natural_earth",
    table="borders",
    value="count(*) > 0",
    unit="yes/no",
    time=State(),
    dims=(COUNTRY, PARTNER),
    words=Text(en="borders on | land border with", nb="grenser til | landegrense med"),
    empty=False,
    undefined=NOT_ON_MAP,
    needs=("country", "partner"),
    both=True,
    known=Known("near_known", ("country",), "near = 'border'"),
    example=(("country", "NOR"), ("partner", "RUS"), ("on", "2017-07-31")),
)

near_states = Measure(
    key="near_states",
    title=Text(en="states near a country", nb="stater nær et land"),
    help=Text(
        en="Number of states that are near the country on the day: that border on it by land (border), whose nearest edge lies within 500 or 1,000 "
        "kilometres of its own (500km, 1000km), that are in the same statistical subregion of the UN’s (subregion), or in one of its named near areas. "
        "The country itself is not counted, and territories are not. Distances are read from a map at 1:110 million and may be some ten "
        "kilometres off.",
        nb="Antall stater som er nær landet på dagen: som det har landegrense med (border), som har sin nærmeste kant innenfor 500 eller 1 000 "
        "kilometer fra dets egen (500km, 1000km), som er i samme statistiske underregion hos FN (subregion), eller i et av landets navngitte "
        "nærområder. Landet selv regnes ikke med, og territorier ikke heller. Avstandene er lest av et kart i 1:110 millioner og kan bomme med "
        "noen titall kilometer.",
    ),
    chapter="environment",
    source="natural_earth",
    table="near",
    value="count(DISTINCT partner)",
    unit="countries",
    time=State(),
    dims=(COUNTRY, NEAR, PARTNER),
    words=Text(en="neighbouring states | neighbours | bordering states", nb="nabostat* | naboland* | grenseland*"),
    undefined=NOT_ON_MAP,
    needs=("country", "near"),
    known=KNOWN,
    where="sovereign",
    example=(("country", "NOR"), ("near", "border"), ("on", "2017-07-31")),
)

distance = Measure(
    key="distance",
    title=Text(en="the distance between two countries", nb="avstanden mellom to land"),
    help=Text(
        en="Kilometres between the nearest edges of the two states or territories on the day, 0 where they touch, read from Natural Earth’s outlines "
        "at 1:110 million. Islands too small for that scale are not in it; a small state is measured from a point.",
        nb="Kilometer mellom de nærmeste kantene av de to statene eller territoriene på dagen, 0 der de møtes, lest ut av Natural Earths omriss i "
        "1:110 millioner. Øyer som er for små for den målestokken, er ikke med; en liten stat måles fra et punkt.",
    ),
    chapter="environment",
    source="natural_earth",
    table="distances",
    value="min(km)",
    unit="km",
    time=State(),
    dims=(COUNTRY, PARTNER),
    words=Text(en="kilometres from | km from", nb="kilometer fra | km fra"),
    empty=None,
    undefined=Text(en="the map does not have both of them", nb="kartet har ikke begge"),
    needs=("country", "partner"),
    both=True,
    relation="(FROM 'distances.parquet' UNION ALL SELECT partner, country, * EXCLUDE (country, partner) FROM 'distances.parquet')",
    example=(("country", "NOR"), ("partner", "RUS"), ("on", "2017-07-31")),
)

capital_distance = Measure(
    key="capital_distance",
    title=Text(en="the distance between two capitals", nb="avstanden mellom to hovedsteder"),
    help=Text(
        en="Kilometres along a great circle between the capitals of the two states on the day, by the places that CShapes has for them.",
        nb="Kilometer langs en storsirkel mellom hovedstedene i de to statene på dagen, etter stedene CShapes har for dem.",
    ),
    chapter="environment",
    source="cshapes",
    table="capitals",
    value="min(km)",
    unit="km",
    time=State(),
    dims=(COUNTRY, PARTNER),
    words=Text(en="kilometres between the capitals | km from", nb="kilometer mellom hovedstedene | km fra"),
    empty=None,
    undefined=Text(en="the data do not have the capitals of both", nb="dataene har ikke hovedstedene i begge"),
    needs=("country", "partner"),
    both=True,
    relation='(SELECT a.country, b.country AS partner, greatest(a."from", b."from") AS "from", least(a."to", b."to") AS "to", '
    "round(12742.0176 * asin(sqrt(sin(radians(b.lat - a.lat) / 2) ** 2 "
    "+ cos(radians(a.lat)) * cos(radians(b.lat)) * sin(radians(b.lon - a.lon) / 2) ** 2)))::INTEGER AS km "
    'FROM \'capitals.parquet\' a JOIN \'capitals.parquet\' b ON a.country <> b.country AND a."from" <= b."to" AND b."from" <= a."to")',
    example=(("country", "NOR"), ("partner", "RUS"), ("on", "2017-07-31")),
)

area_states = Measure(
    key="area_states",
    title=Text(en="states and territories in a named area", nb="stater og territorier i et område med navn"),
    help=Text(
        en="Number of states and territories that were there on the day and are in the area, as the file of areas has it.",
        nb="Antall stater og territorier som fantes på dagen og er i området, slik filen over områder har det.",
    ),
    chapter="environment",
    source="areas",
    table="area_members",
    value="count(DISTINCT country)",
    unit="countries",
    time=State(),
    dims=(COUNTRY, AREA),
    words=Text(en="states in the area", nb="stater i området"),
    needs=("area",),
    relation='(SELECT m.area, m.country, coalesce(s."from", DATE \'1946-01-01\') AS "from", s."to" '
    "FROM 'area_members.parquet' m JOIN 'states.parquet' s ON s.id = m.country WHERE m.member)",
    example=(("area", "high_north"), ("on", "2017-07-31")),
)

MEASURES = (border, near_states, distance, capital_distance, area_states)
