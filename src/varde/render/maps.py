"""Maps as SVG: outlines coloured by class, with a legend, a scale and the names of the places that matter. Colours are the style sheet's.

Drawn here like the charts, and for the same reasons: it costs little, follows the page into dark mode and print, and asks nothing of the
network. A place without a figure is never white: it either has none, which the legend says, or is hatched as unknown.
"""

import datetime as dt
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from markupsafe import Markup, escape

from varde.brief import Map
from varde.gazetteer import gazetteer
from varde.model import Figure
from varde.render.language import Localizer
from varde.render.page import Plot, dim_value
from varde.render.projection import View, around, world
from varde.render.scale import width as text_width
from varde.space import Outline, Ring, dissolve
from varde.space.sphere import Point

WIDE, NARROW = 680, 320
SIZE = 13
"""Width of the two drawings, and of the text in them, in pixels."""
LABEL = 11.5
"""Size of the names on the map."""
_HEIGHT = {WIDE: 430, NARROW: 320}
_WORLD_HEIGHT = {WIDE: 315, NARROW: 150}
_NAMES = {WIDE: 9, NARROW: 4}
"""The most places that are named on the map."""
_BARS = (50, 100, 200, 500, 1000, 2000, 5000)
"""Kilometres that the scale may show."""
_ROW = 22
BOLD = 1.12
ROOMY = 0.45
"""How much of a name's width a place with a figure must have for its name to stand on it."""


class Area(NamedTuple):
    """A place on the paper."""

    place: str
    path: str
    middle: Point
    wide: float
    tall: float
    drawn: bool


class Sheet(NamedTuple):
    """A map in its projection, from which it is drawn at any width."""

    rings: Mapping[str, list[Ring]]
    projected: Mapping[str, list[list[Point]]]


def draw(plot: Plot, words: Localizer, at: int = WIDE, sheet: Sheet | None = None) -> Markup:
    """A map as SVG.

    Args:
        plot: The map with its words.
        words: The language of its names and numbers.
        at: The width to draw it at.
        sheet: The map in its projection, where it has been projected already for another width.
    """
    given = _given(plot)
    figures = {figure.dims[given.by]: figure for figure in given.figures}
    sheet = sheet or project(plot)
    tall = (_HEIGHT if given.centre else _WORLD_HEIGHT)[at]
    view = _view(given, sheet.rings, at, tall)
    areas = _areas(given, sheet, view, figures)
    key = escape(f"{plot.key}-{'wide' if at == WIDE else 'narrow'}")
    home = given.centre.id if given.centre else None
    parts = [
        f'<defs><clipPath id="{key}-frame"><rect width="{at}" height="{tall}" rx="3"/></clipPath>'
        f'<pattern id="{key}-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">'
        '<rect class="land" width="6" height="6"/><line class="hatch" y1="0" y2="6" x1="1" x2="1"/></pattern></defs>',
        f'<g clip-path="url(#{key}-frame)"><rect class="sea" width="{at}" height="{tall}"/>',
        *(_coloured(area, figures.get(area.place), given, words, key, home, plot.on) for area in areas),
        _home(given, sheet, view),
        *_named(areas, figures, home, words, plot, view),
        "</g>",
        _scale(view, words) if given.centre else "",
    ]
    legend, height = _legend(given, areas, figures, words, at, tall + 20, key)
    return Markup(  # noqa: S704  every text in it is escaped here or where it was made
        f'<svg class="{"wide" if at == WIDE else "narrow"} map" viewBox="0 0 {at} {height}" width="{at}" height="{height}" '
        f'role="img" aria-labelledby="{key}-title {key}-desc" font-size="{SIZE}"><title id="{key}-title">{escape(plot.title)}</title>'
        f'<desc id="{key}-desc">{escape(describe(plot, words))}</desc>{"".join(parts)}{legend}</svg>'
    )


def project(plot: Plot) -> Sheet:
    """The outlines of a map in its projection; the widest drawing's reach decides what is in it."""
    given = _given(plot)
    rings = _rings(given.outlines, over_date_line=given.centre is not None)
    view = _view(given, rings, WIDE, (_HEIGHT if given.centre else _WORLD_HEIGHT)[WIDE])
    projected = {
        place: [ring for ring in map(view.projected, own) if ring] for place, own in rings.items() if len(own[0]) > 1
    }
    return Sheet(rings, projected)


def _home(given: Map, sheet: Sheet, view: View) -> str:
    """A line around the country in the middle: it may have been a part of another in the time of the figures."""
    rings = _centre(given, sheet.rings) if given.centre else []
    pieces = [view.paper(view.projected(ring)) for ring in rings if len(ring) > 1]
    path = "".join(_path(piece) for piece in pieces if len(piece) > 2)
    return f'<path class="home" d="{path}"/>' if path else ""


def _centre(given: Map, rings: Mapping[str, list[Ring]]) -> list[Ring]:
    """The outline of the country in the middle, which may not have been a state in the time of the figures."""
    assert given.centre is not None  # noqa: S101  a map of the world has none
    own = [outline for outline in given.outlines if outline.place == given.centre.id]
    return rings.get(given.centre.id) or [ring for part in own for ring in part.rings] or [(own[0].at or (0, 0),)]


def _given(plot: Plot) -> Map:
    assert plot.map is not None  # noqa: S101  only a map is drawn here
    return plot.map


def describe(plot: Plot, words: Localizer) -> str:
    """What a map shows, in a sentence, for those who do not see it."""
    given = _given(plot)
    highest = sorted(given.figures, key=lambda figure: -figure.number)[:3]
    told = words.listing(
        f"{dim_value(words, given.by, figure.dims[given.by], plot.on)} ({words.figure(figure)})" for figure in highest
    )
    if given.centre is None:
        return words.message("map-described-world", places=words.number(len(given.figures)), highest=told)
    country = given.centre.in_prose(words.language, plot.on)
    return words.message("map-described", country=country, places=words.number(len(given.figures)), highest=told)


def undrawn(plot: Plot, words: Localizer) -> str:
    """The places that have a figure and are not on any map, as a list; nothing if there are none."""
    given = _given(plot)
    known = {outline.holder or outline.place for outline in given.outlines}
    gone = [f.dims[given.by] for f in given.figures if _amount(f) and f.dims[given.by] not in known]
    return words.listing(dim_value(words, given.by, place, plot.on) for place in gone)


def _rings(outlines: Iterable[Outline], *, over_date_line: bool) -> Mapping[str, list[Ring]]:
    """The rings of each state, of all the places that it held; a place that nobody held has its own. Points are rings of one corner."""
    held: dict[str, list[Outline]] = {}
    for outline in outlines:
        held.setdefault(outline.holder or outline.place, []).append(outline)
    found: dict[str, list[Ring]] = {}
    for place, parts in held.items():
        rings = [ring for part in parts for ring in part.rings]
        crosses = over_date_line and any(abs(corner[0]) == 180 for ring in rings for corner in ring)
        joined = dissolve(rings, over_date_line=over_date_line) if len(parts) > 1 or crosses else rings
        found[place] = joined or [(part.at,) for part in parts if part.at]
    return found


def _view(given: Map, rings: Mapping[str, list[Ring]], at: int, tall: int) -> View:
    if given.centre is None:
        return world(at, tall)
    return around(_centre(given, rings), at, tall)


def _areas(given: Map, sheet: Sheet, view: View, figures: Mapping[str, Figure]) -> list[Area]:
    """The places on the paper: first those that are drawn, then points over them: small states, and territories that have a figure."""
    found, points = [], []
    for place, rings in sheet.rings.items():
        if place not in sheet.projected:
            told = _amount(figures.get(place)) > 0 or (given.centre is not None and _sovereign(place))
            if told and (at := view.on_paper(rings[0][0])):
                points.append(Area(place, "", at, 0.0, 0.0, False))
            continue
        pieces = [ring for ring in map(view.paper, sheet.projected[place]) if len(ring) > 2]
        if pieces:
            found.append(_area(place, pieces, view))
    return [*found, *points]


def _area(place: str, pieces: Sequence[Sequence[Point]], view: View) -> Area:
    largest = max(pieces, key=_flat)
    across, down = zip(*largest, strict=True)
    wide = min(max(across), view.width) - max(min(across), 0)
    tall = min(max(down), view.height) - max(min(down), 0)
    return Area(place, "".join(map(_path, pieces)), _middle(largest), wide, tall, True)


def _sovereign(place: str) -> bool:
    return gazetteer().states.get(place).kind != "territory"


def _amount(figure: Figure | None) -> float:
    return float(figure.value) if figure and isinstance(figure.value, int | float) else 0.0


def _coloured(
    area: Area, figure: Figure | None, given: Map, words: Localizer, key: str, home: str | None, on: dt.date | None
) -> str:
    level = _class(figure, given)
    fill = f' fill="url(#{key}-hatch)"' if level == "unknown" else ""
    name = dim_value(words, "country", area.place, on)
    title = f"<title>{escape(f'{name}: {words.figure(figure)}' if figure else name)}</title>"
    if area.drawn:
        return f'<path class="land {level}"{fill} d="{area.path}">{title}</path>'
    x, y = area.middle
    own = " home-point" if area.place == home else ""
    radius = 4.5 if own or _amount(figure) else 2.5
    return f'<circle class="land {level} point{own}"{fill} cx="{x:.1f}" cy="{y:.1f}" r="{radius}">{title}</circle>'


def _class(figure: Figure | None, given: Map) -> str:
    """The class of colour of a figure: ``m0`` for none, ``m1`` up to ``m5``, or ``unknown``."""
    if figure is None or not isinstance(figure.value, int | float):
        return "m0" if figure is None and given.others == "none" else "unknown"
    return f"m{bisect_right(given.bounds, figure.value)}"


def _named(
    areas: Sequence[Area], figures: Mapping[str, Figure], home: str | None, words: Localizer, plot: Plot, view: View
) -> list[str]:
    """The names of the country itself, of the places with the highest figures and of the largest, where there is room for them."""
    found: list[str] = []
    taken: list[tuple[float, float, float, float]] = []
    if home and home not in {area.place for area in areas}:  # it was a part of another in the time of the figures
        areas = [*areas, Area(home, "", (view.width / 2, view.height / 2), 0.0, 0.0, True)]
    order = sorted(areas, key=lambda area: (area.place != home, -_amount(figures.get(area.place)), -area.wide))
    for area in order:
        own = area.place == home
        if len(found) >= _NAMES[round(view.width)] or (
            not area.drawn and not own and not _amount(figures.get(area.place))
        ):
            continue
        name = dim_value(words, "country", area.place, plot.on)
        wide = text_width(name, LABEL) * (BOLD if own else 1.0)
        x, y = area.middle
        if not area.drawn or (own and area.wide < wide and area.tall < wide):
            y -= area.tall / 2 + 11
        room = ROOMY if _amount(figures.get(area.place)) else 1.0
        small = area.drawn and area.wide < wide * room
        x = min(max(x, wide / 2 + 4), view.width - wide / 2 - 4)
        box = (x - wide / 2 - 2, y - LABEL, x + wide / 2 + 2, y + 5)
        outside = box[1] < 2 or box[3] > view.height - 28
        crowded = any(box[0] < b[2] and box[2] > b[0] and box[1] < b[3] and box[3] > b[1] for b in taken)
        if not own and (small or outside or crowded):
            continue
        taken.append(box)
        found.append(
            f'<text class="name{" own" if own else ""}" x="{x:.1f}" y="{y + 4:.1f}" font-size="{LABEL}" '
            f'text-anchor="middle">{escape(name)}</text>'
        )
    return found


def _scale(view: View, words: Localizer) -> str:
    """A bar of a round number of kilometres, true in the middle of the map."""
    km = max((bar for bar in _BARS if bar * view.scale <= view.width / 4), default=_BARS[0])
    wide, y = km * view.scale, view.height - 12
    label = words.message("map-scale", km=words.number(km))
    return (
        f'<path class="scale" d="M12 {y - 5}V{y}H{12 + wide:.1f}V{y - 5}"/>'
        f'<text class="name" x="{12 + wide + 6:.1f}" y="{y + 1}" font-size="{LABEL}">{escape(label)}</text>'
    )


def _legend(
    given: Map,
    areas: Sequence[Area],
    figures: Mapping[str, Figure],
    words: Localizer,
    at: int,
    top: float,
    key: str,
) -> tuple[str, int]:
    """What the colours mean, below the map: the classes, and nothing and unknown where they are on it; and where it ends."""
    levels = {_class(figures.get(area.place), given) for area in areas}
    highest = max((int(level[1]) for level in levels if level != "unknown"), default=0)
    entries = [(f"m{number}", text) for number, text in enumerate(_ranges(given, words), start=1) if number <= highest]
    if "m0" in levels:
        entries.insert(0, ("m0", words.message("map-none")))
    if "unknown" in levels:
        entries.append(("unknown", words.message("map-unknown")))
    parts, x, y = [], 2.0, top
    for level, text in entries:
        wide = text_width(text, SIZE) + 40
        if x > 2 and x + wide > at:
            x, y = 2.0, y + _ROW
        fill = f' fill="url(#{key}-hatch)"' if level == "unknown" else ""
        parts.append(f'<rect class="swatch {level}"{fill} x="{x:.1f}" y="{y - 10:.0f}" width="18" height="13" rx="2"/>')
        parts.append(f'<text class="tick" x="{x + 24:.1f}" y="{y + 1:.1f}">{escape(text)}</text>')
        x += wide
    return "".join(parts), round(y + 10)


def _ranges(given: Map, words: Localizer) -> list[str]:
    """Each class in words: from its least value to below the next, the last without an end."""
    percent = any(figure.unit.startswith("percent") for figure in given.figures)
    whole = all(isinstance(figure.value, int) for figure in given.figures) and all(
        bound == int(bound) for bound in given.bounds
    )
    found = []
    for low, after in zip(given.bounds, [*given.bounds[1:], None], strict=True):
        if after is None:
            text = words.message("map-class-over", low=words.number(low))
        elif whole and after - low == 1:
            text = words.number(low)
        elif whole:
            text = words.message("map-class", low=words.number(low), high=words.number(after - 1))
        else:
            text = words.message("map-class-below", low=words.number(low), high=words.number(after))
        found.append(words.message("percent", number=text) if percent else text)
    return found


def _path(ring: Sequence[Point]) -> str:
    """A ring as a path: its first corner, and from each corner the way to the next, in tenths of a pixel."""
    tenths = [(round(x * 10), round(y * 10)) for x, y in ring]
    ways = [f"{_tenths(x - a)},{_tenths(y - b)}" for (a, b), (x, y) in pairwise(tenths)]
    return f"M{_tenths(tenths[0][0])},{_tenths(tenths[0][1])}l{' '.join(ways)}z"


def _tenths(number: int) -> str:
    whole, part = divmod(abs(number), 10)
    text = f"{whole or ''}.{part}" if part else str(whole)
    return f"-{text}" if number < 0 else text


def _flat(ring: Sequence[Point]) -> float:
    return abs(sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in zip(ring, [*ring[1:], ring[0]], strict=True))) / 2


def _middle(ring: Sequence[Point]) -> Point:
    """The centre of gravity of a ring."""
    doubled = x = y = 0.0
    for (x1, y1), (x2, y2) in zip(ring, [*ring[1:], ring[0]], strict=True):
        cross = x1 * y2 - x2 * y1
        doubled, x, y = doubled + cross, x + (x1 + x2) * cross, y + (y1 + y2) * cross
    return (x / 3 / doubled, y / 3 / doubled) if doubled else ring[0]
