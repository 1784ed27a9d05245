"""Which states border on which, how far apart they are, and what is near each: by land border, distance, the UN's subregions and named areas.

Everything is told of the states that were there on a day. It is worked out between the places of today's map and handed to whoever held them
then: Finland's border with Russia was one with the Soviet Union. What has no outline and no point is not told of, and never without neighbours.
"""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from varde.edition.apart import apart
from varde.edition.derived import Derived, Inputs
from varde.gazetteer import gazetteer
from varde.model import Period, Text
from varde.sources import Column, Reading, Span, Table
from varde.sources.source import Row
from varde.space.holders import FIRST, KNOWN_TO, holders
from varde.space.outline import Ring, read_ring

SHAPES, PLACES, LAND, REGIONS, AREAS = "shapes", "places", "land_borders", "subregions", "area_members"
BANDS = {"500km": 500, "1000km": 1000}
"""Kilometres between the edges of two places, by the word for it."""
LAST = dt.date.max

Pair = tuple[str, str]
Spell = tuple[dt.date, dt.date]
"""First and last day; the last is `LAST` where it lasts."""

FROM = Column("from", "DATE", "First day.")
TO = Column("to", "DATE", "Last day; null where it lasts.", required=False)
COUNTRY = Column("country", "VARCHAR", "The state or territory.", names="country")
PARTNER = Column("partner", "VARCHAR", "The other.", names="country")

BORDERS = Table(
    name="borders",
    help="Land borders between states and territories through time; each pair stands in both directions.",
    columns=(COUNTRY, PARTNER, FROM, TO),
    key=("country", "partner", "from"),
)
DISTANCES = Table(
    name="distances",
    help="The least distance between states and territories through time; each pair stands once, the first by alphabet first.",
    columns=(
        COUNTRY,
        PARTNER,
        FROM,
        TO,
        Column("km", "INTEGER", "Kilometres between their nearest edges; 0 where they touch."),
    ),
    key=("country", "partner", "from"),
)
NEAR = Table(
    name="near",
    help="What is near each state or territory through time: those that border on it, lie within a distance, in its subregion or in a named area.",
    columns=(
        COUNTRY,
        Column("near", "VARCHAR", "In what way: border, 500km, 1000km, subregion, or the key of an area."),
        PARTNER,
        FROM,
        TO,
        Column("sovereign", "BOOLEAN", "Whether the other is a state and no territory."),
    ),
    key=("country", "near", "partner", "from"),
)
KNOWN = Table(
    name="near_known",
    help="Of which states and territories it is known what is near them, in what way, and when.",
    columns=(COUNTRY, Column("near", "VARCHAR", "In what way."), FROM, TO),
    key=("country", "near", "from"),
)


def derive(inputs: Inputs) -> Reading:
    """Work out what is near what."""
    outlines: dict[str, list[Ring]] = defaultdict(list)
    for country, _, corners in inputs[SHAPES]:
        outlines[country].append(read_ring(corners))
    for country, lon, lat, sketch in inputs[PLACES]:
        outlines[country] = [read_ring(sketch) if sketch else ((lon, lat),)]
    bordering = _held(_touching(inputs[SHAPES], inputs[LAND]))
    apart_by = apart(outlines)
    near: dict[tuple[str, str], dict[str, list[Spell]]] = defaultdict(dict)
    for (one, other), spells in bordering.items():
        near[one, "border"][other] = spells
    for band, limit in BANDS.items():
        within = _held({pair: [(FIRST, LAST)] for pair, km in apart_by.items() if km <= limit})
        for (one, other), spells in within.items():
            near[one, band][other] = spells
    known: dict[tuple[str, str], list[Spell]] = {}
    for state, spells in _lives(outlines).items():
        known |= {(state, kind): spells for kind in ("border", *BANDS)}
    _regions(inputs[REGIONS], near, known)
    _areas(inputs[AREAS], near, known)
    rows: dict[str, list[Row]] = {
        BORDERS.name: [(*pair, *_dates(spell)) for pair, spells in bordering.items() for spell in spells],
        DISTANCES.name: list(_distances(apart_by)),
        NEAR.name: [
            (country, kind, partner, *_dates(spell), gazetteer().states.get(partner).kind != "territory")
            for (country, kind), partners in near.items()
            for partner, spells in partners.items()
            for spell in spells
        ],
        KNOWN.name: [(*key, *_dates(spell)) for key, spells in known.items() for spell in spells],
    }
    covered = Period(FIRST, KNOWN_TO)
    tables = (BORDERS, DISTANCES, NEAR, KNOWN)
    return Reading("1:110m", rows, tuple(Span(table.name, covered) for table in tables))


def _touching(shapes: Sequence[Row], land: Sequence[Row]) -> dict[Pair, list[Spell]]:
    """The places that border on each other, and when: those whose outlines share an edge, and what Varde's own table adds and takes away."""
    edges: dict[frozenset[tuple[float, float]], set[str]] = defaultdict(set)
    for country, _, corners in shapes:
        ring = read_ring(corners)
        for start, end in zip(ring, [*ring[1:], ring[0]], strict=True):
            edges[frozenset((start, end))].add(country)
    found: dict[Pair, list[Spell]] = {}
    for pair in {tuple(sorted(places)) for places in edges.values() if len(places) > 1}:
        found[pair[0], pair[1]] = [(FIRST, LAST)]
    for one, other, start, end, there, *_ in land:
        first, last = start or FIRST, end or LAST
        if there:
            found[one, other] = [(first, last)]
        else:
            day = dt.timedelta(days=1)
            before = [(FIRST, first - day)] if first > FIRST else []
            found[one, other] = before + ([(last + day, LAST)] if last < LAST else [])
    return found


def _held(pairs: Mapping[Pair, list[Spell]]) -> dict[Pair, list[Spell]]:
    """What holds between places, as it held between the states that had them; in both directions."""
    found: dict[Pair, list[Spell]] = defaultdict(list)
    for (one, other), spells in pairs.items():
        for a in holders(one):
            for b in holders(other):
                if a.state == b.state:
                    continue
                for first, last in spells:
                    start = max(first, a.start, b.start)
                    end = min(last, a.end or LAST, b.end or LAST)
                    if start <= end:
                        found[a.state, b.state].append((start, end))
                        found[b.state, a.state].append((start, end))
    return {pair: _union(spells) for pair, spells in found.items()}


def _lives(outlines: Iterable[str]) -> dict[str, list[Spell]]:
    """When each state had a place that is on the map."""
    found: dict[str, list[Spell]] = defaultdict(list)
    for place in outlines:
        for hold in holders(place):
            found[hold.state].append((hold.start, hold.end or LAST))
    return {state: _union(spells) for state, spells in found.items()}


def _regions(
    rows: Sequence[Row], near: dict[tuple[str, str], dict[str, list[Spell]]], known: dict[tuple[str, str], list[Spell]]
) -> None:
    """Add what lies in the same subregion. The UN's list is of today, and so are its states: a state that is gone is in none."""
    by_region: dict[str, list[str]] = defaultdict(list)
    for country, region in rows:
        by_region[region].append(country)
    for region in by_region.values():
        lives = {country: _life(country) for country in region}
        for one, own in lives.items():
            known[one, "subregion"] = own
            near[one, "subregion"] = {
                other: both for other, its in lives.items() if other != one and (both := _overlap(own, its))
            }


def _areas(
    rows: Sequence[Row], near: dict[tuple[str, str], dict[str, list[Spell]]], known: dict[tuple[str, str], list[Spell]]
) -> None:
    """Add the members of each named area to what is near those whose near area it is."""
    for area in {row[0] for row in rows}:
        members = {country: _life(country) for name, country, member, _ in rows if name == area and member}
        for one in (country for name, country, _, is_near in rows if name == area and is_near):
            known[one, area] = own = _life(one)
            near[one, area] = {
                other: both for other, its in members.items() if other != one and (both := _overlap(own, its))
            }


def _life(country: str) -> list[Spell]:
    state = gazetteer().states.get(country)
    return [(max(state.start or FIRST, FIRST), state.end or LAST)]


def _overlap(one: list[Spell], other: list[Spell]) -> list[Spell]:
    spells = [(max(a, c), min(b, d)) for a, b in one for c, d in other]
    return [(start, end) for start, end in spells if start <= end]


def _union(spells: Iterable[Spell]) -> list[Spell]:
    """The same days in as few spells as there are."""
    joined: list[Spell] = []
    for start, end in sorted(spells):
        if joined and (joined[-1][1] == LAST or start <= joined[-1][1] + dt.timedelta(days=1)):
            joined[-1] = (joined[-1][0], max(joined[-1][1], end))
        else:
            joined.append((start, end))
    return joined


def _distances(apart_by: Mapping[Pair, int]) -> Iterable[Row]:
    """The least distance between two states on each day: that of the nearest two places that they held."""
    held: dict[Pair, list[tuple[dt.date, dt.date, int]]] = defaultdict(list)
    for (one, other), km in apart_by.items():
        for a in holders(one):
            for b in holders(other):
                start, end = max(a.start, b.start), min(a.end or LAST, b.end or LAST)
                if a.state != b.state and start <= end:
                    held[min(a.state, b.state), max(a.state, b.state)].append((start, end, km))
    for pair, spells in held.items():
        left = spells
        while left:  # nearest first: each takes the days that no nearer one has
            nearest = min(km for *_, km in left)
            taken = _union((start, end) for start, end, km in left if km == nearest)
            yield from ((*pair, *_dates(spell), nearest) for spell in taken)
            left = [(*rest, km) for start, end, km in left if km > nearest for rest in _without((start, end), taken)]


def _without(spell: Spell, taken: Iterable[Spell]) -> list[Spell]:
    """What is left of a spell."""
    left = [spell]
    day = dt.timedelta(days=1)
    for start, end in taken:
        parts = []
        for first, last in left:
            if end < first or start > last:
                parts.append((first, last))
                continue
            if first < start:
                parts.append((first, start - day))
            if last > end:
                parts.append((end + day, last))
        left = parts
    return left


def _dates(spell: Spell) -> tuple[dt.date, dt.date | None]:
    return spell[0], None if spell[1] == LAST else spell[1]


DERIVED = Derived(
    key="near",
    title=Text(en="What is near each state", nb="Det som ligger nær hver stat"),
    inputs=(SHAPES, PLACES, LAND, REGIONS, AREAS),
    tables=(BORDERS, DISTANCES, NEAR, KNOWN),
    derive=derive,
    needs=(SHAPES, PLACES, LAND),
)
