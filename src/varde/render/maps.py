"""Maps as SVG: outlines coloured by class, with a legend, a scale and the names of the places that matter. Colours are the style sheet's.

Drawn here like the charts, and for the same reasons: it costs little, follows the page into dark mode and print, and asks nothing of the
network. A place without a figure is never white: it either has none, which the legend says, or is hatched as unknown.
"""

import datetime as dt
import math
from bisect import bisect_right
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

from markupsafe import Markup, escape

from varde.brief import Map
from varde.gazetteer import gazetteer
from varde.model import Figure
from varde.render.language import Localizer
from varde.render.legend import SIZE, legend
from varde.render.names import SIZE as LABEL
from varde.render.names import SPILL, Box, Shape, Wish, put
from varde.render.page import Plot, dim_value
from varde.render.path import path
from varde.render.projection import View, around, thinned, world
from varde.render.scale import width as text_width
from varde.space import Outline, Ring, dissolve
from varde.space.sphere import Point

WIDE, NARROW = 680, 320
"""Width of the two drawings, in pixels."""
_HEIGHT = {WIDE: 430, NARROW: 320}
_WORLD_HEIGHT = {WIDE: 315, NARROW: 150}
_NAMES = {WIDE: 14, NARROW: 7}
"""The most places that are named on the map."""
_BARS = (50, 100, 200, 500, 1000, 2000, 5000)
"""Kilometres that the scale may show."""
NEAR, _TRUE = 1000, 3000
"""Kilometres from a country within which a state is near it; and how far from the middle its own land on the map may lie for a line at
that distance: a length on the line is then off by a twentieth at most."""
DISPUTED = "ESH"
"""Western Sahara, of which the outlines give a part to Morocco: the page says so where it is on the map."""
_TOLD = 3
"""The places that are named to those who do not see the map."""
_STRONG = ("m4", "m5")
"""Classes so far from the paper that a name on them has the paper's colour."""


class Area(NamedTuple):
    """A place on the paper."""

    place: str
    path: str
    middle: Point
    shape: Shape | None
    wide: float


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
        _ring(plot, sheet, view, key),
        _home(given, sheet, view, key),
        *_named(areas, figures, home, words, plot, view),
        _scale(view, words)[0] if given.centre else "",
        "</g>",
    ]
    levels = {_class(figures.get(area.place), given) for area in areas}
    below, height = legend(given, levels, words, at, tall + 20, key)
    return Markup(  # noqa: S704  every text in it is escaped here or where it was made
        f'<svg class="{"wide" if at == WIDE else "narrow"} map" viewBox="0 0 {at} {height}" width="{at}" height="{height}" '
        f'role="img" aria-labelledby="{key}-title {key}-desc" font-size="{SIZE}"><title id="{key}-title">{escape(plot.title)}</title>'
        f'<desc id="{key}-desc">{escape(_described(plot, words, {area.place for area in areas}))}</desc>{"".join(parts)}{below}</svg>'
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


def shown(plot: Plot, sheet: Sheet) -> set[str]:
    """The places that are on a map at its widest."""
    given = _given(plot)
    view = _view(given, sheet.rings, WIDE, (_HEIGHT if given.centre else _WORLD_HEIGHT)[WIDE])
    return {area.place for area in _areas(given, sheet, view, {})}


def _home(given: Map, sheet: Sheet, view: View, key: str) -> str:
    """A line around the country in the middle: it may have been a part of another in the time of the figures."""
    rings = _centre(given, sheet.rings) if given.centre else []
    pieces = [view.paper(view.projected(ring)) for ring in rings if len(ring) > 1]
    drawn = "".join(path(piece, closed=True) for piece in pieces if len(piece) > 2)
    if not drawn:
        return ""
    uses = "".join(f'<use class="{kind}" href="#{key}-home"/>' for kind in ("casing", "home"))
    return f'<defs><path id="{key}-home" d="{drawn}"/></defs>{uses}'


def ringed(plot: Plot, sheet: Sheet) -> bool:
    """Whether a map has a line at the distance that near states lie within: of a large country none would be true all around it."""
    given = _given(plot)
    if given.centre is None:
        return False
    view = _view(given, sheet.rings, WIDE, _HEIGHT[WIDE])
    corners = (corner for ring in _centre(given, sheet.rings) for corner in ring if view.on_paper(corner))
    return all(math.hypot(*view.project(*corner)) <= _TRUE for corner in corners)


def _ring(plot: Plot, sheet: Sheet, view: View, key: str) -> str:
    """A line around all that lies within the distance: the rim of the outline, drawn with a pen twice as broad as that."""
    if not ringed(plot, sheet):
        return ""
    rings = (
        thinned(view.place(*corner) for corner in view.projected(ring)) for ring in _centre(_given(plot), sheet.rings)
    )
    edge = "".join(path(ring if len(ring) > 1 else ring * 2, closed=True) for ring in rings if ring)
    broad = 2 * NEAR * view.scale
    frame = f'x="0" y="0" width="{view.width:.0f}" height="{view.height:.0f}"'
    return (
        f'<mask id="{key}-within" maskUnits="userSpaceOnUse" {frame} stroke-linejoin="round" stroke-linecap="round">'
        f'<defs><path id="{key}-edge" d="{edge}"/></defs><use href="#{key}-edge" stroke="#fff" stroke-width="{broad + 1.2:.1f}"/>'
        f'<use href="#{key}-edge" stroke="#000" stroke-width="{broad - 1.2:.1f}"/></mask>'
        f'<rect class="within" {frame} mask="url(#{key}-within)"/>'
    )


def _centre(given: Map, rings: Mapping[str, list[Ring]]) -> list[Ring]:
    """The outline of the country in the middle, which may not have been a state in the time of the figures."""
    assert given.centre is not None  # noqa: S101  a map of the world has none
    own = [outline for outline in given.outlines if outline.place == given.centre.id]
    own = own or [outline for outline in given.outlines if outline.holder == given.centre.id]  # a state that is gone
    return rings.get(given.centre.id) or [ring for part in own for ring in part.rings] or [(own[0].at or (0, 0),)]


def _given(plot: Plot) -> Map:
    assert plot.map is not None  # noqa: S101  only a map is drawn here
    return plot.map


def _described(plot: Plot, words: Localizer, shown: Collection[str]) -> str:
    """What a map shows, in a sentence, for those who do not see it: the highest figures of the places that are on it."""
    given = _given(plot)
    told = [figure for figure in given.figures if figure.dims[given.by] in shown and _amount(figure) > 0]
    highest = words.listing(
        f"{dim_value(words, given.by, figure.dims[given.by], plot.on)} ({words.figure(figure)})"
        for figure in sorted(told, key=lambda figure: -_amount(figure))[:_TOLD]
    )
    count = words.number(len(told))
    if given.centre is None:
        return words.message("map-described-world", places=count, highest=highest)
    country = given.centre.in_prose(words.language, plot.on)
    return words.message("map-described", country=country, places=count, highest=highest or words.message("map-none"))


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
                points.append(Area(place, "", at, None, 0.0))
            continue
        pieces = [ring for ring in map(view.paper, sheet.projected[place]) if len(ring) > 2]
        if pieces:
            found.append(_area(place, pieces, view))
    return [*found, *points]


def _area(place: str, pieces: Sequence[Sequence[Point]], view: View) -> Area:
    largest = max(pieces, key=_flat)
    shape = Shape(largest, view.width, view.height)
    left, top, right, bottom = shape.box
    middle = ((left + right) / 2, (top + bottom) / 2)
    return Area(place, "".join(path(piece, closed=True) for piece in pieces), middle, shape, right - left)


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
    missing = words.message("map-unknown" if level == "unknown" else "map-none")
    told = words.figure(figure) if figure and not figure.missing else missing
    title = f"<title>{escape(f'{name}: {told}')}</title>"
    if area.shape:
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
    """The names of the country, of its neighbours, and of the places with the highest figures and the largest, where there is room."""
    given = _given(plot)
    if home and home not in {area.place for area in areas}:  # it was a part of another in the time of the figures
        areas = [*areas, Area(home, "", (view.width / 2, view.height / 2), None, 0.0)]
    near = _neighbours(given)
    order = sorted(
        areas,
        key=lambda area: (area.place != home, area.place not in near, -_amount(figures.get(area.place)), -area.wide),
    )
    wishes = []
    for area in order:
        told = area.place in near or _amount(figures.get(area.place)) > 0
        if area.shape or area.place == home or told:
            name = dim_value(words, "country", area.place, plot.on)
            wishes.append(Wish(area.place, name, area.shape, area.middle, SPILL if told else 1.0))
    points = [area.middle for area in areas if area.shape is None]
    taken: list[Box] = [(x - 4, y - 4, x + 4, y + 4) for x, y in points]
    if given.centre:
        taken.append(_scale(view, words)[1])
    levels = {area.place: _class(figures.get(area.place), given) for area in areas}
    found = []
    for name in put(wishes, home, _NAMES[round(view.width)], view.width, view.height, taken):
        level = levels[name.place]
        classes = (
            f"name{' own' if name.place == home else ''}{f' on {level}' if name.inside and level in _STRONG else ''}"
        )
        found += [
            f'<text class="{classes}" x="{name.x:.1f}" y="{y:.1f}" font-size="{LABEL}" text-anchor="middle">{escape(line)}</text>'
            for line, y in zip(name.lines, name.y, strict=True)
        ]
    return found


def _neighbours(given: Map) -> set[str]:
    """The places that share corners of their outlines with the country in the middle."""
    if given.centre is None:
        return set()
    corners = {corner for ring in _centre(given, {}) for corner in ring}
    return {
        outline.holder or outline.place
        for outline in given.outlines
        if any(corner in corners for ring in outline.rings for corner in ring)
    }


def _scale(view: View, words: Localizer) -> tuple[str, Box]:
    """A bar of a round number of kilometres, true in the middle of the map; and where it stands."""
    km = max((bar for bar in _BARS if bar * view.scale <= view.width / 4), default=_BARS[0])
    wide, y = km * view.scale, view.height - 12
    label = words.message("map-scale", km=words.number(km))
    bar = f"M12 {y - 5}V{y}H{12 + wide:.1f}V{y - 5}"
    drawn = (
        f'<path class="casing" d="{bar}"/><path class="scale" d="{bar}"/>'
        f'<text class="name" x="{12 + wide + 6:.1f}" y="{y + 1}" font-size="{LABEL}">{escape(label)}</text>'
    )
    return drawn, (6, y - 12, 12 + wide + 10 + text_width(label, LABEL), view.height)


def _flat(ring: Sequence[Point]) -> float:
    return abs(sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in zip(ring, [*ring[1:], ring[0]], strict=True))) / 2
