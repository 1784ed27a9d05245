"""The legend of a map: its classes in words and colours, from none to most, and what is unknown. It is drawn here; the map is not."""

from collections.abc import Collection

from markupsafe import escape

from varde.brief import Map
from varde.render.language import Localizer
from varde.render.scale import width as text_width

SIZE = 13
"""Size of its text, in pixels."""
ROW = 22


def legend(given: Map, levels: Collection[str], words: Localizer, at: int, top: float, key: str) -> tuple[str, int]:
    """What the colours mean, as SVG; and where it ends.

    Args:
        given: The map.
        levels: The classes of the places on it: ``m0`` for none, ``m1`` up to ``m5``, or ``unknown``.
        words: The language.
        at: The width to draw it at.
        top: Where it begins.
        key: The name of the drawing, which has a pattern for the unknown.
    """
    highest = max((int(level[1]) for level in levels if level != "unknown"), default=0)
    entries = [(f"m{number}", text) for number, text in enumerate(_ranges(given, words), start=1) if number <= highest]
    if "m0" in levels:
        entries.insert(0, ("m0", words.message("map-none")))
    if "unknown" in levels:
        entries.append(("unknown", words.message("map-unknown")))
    parts, x, y = [], 2.0, top
    for level, text in entries:
        wide = text_width(text, SIZE) + 34
        if x > 2 and x + wide > at:
            x, y = 2.0, y + ROW
        fill = f' fill="url(#{key}-hatch)"' if level == "unknown" else ""
        parts.append(f'<rect class="swatch {level}"{fill} x="{x:.1f}" y="{y - 10:.0f}" width="18" height="13" rx="2"/>')
        parts.append(f'<text class="tick" x="{x + 24:.1f}" y="{y + 1:.1f}">{escape(text)}</text>')
        x += wide
    return "".join(parts), round(y + 10)


def _ranges(given: Map, words: Localizer) -> list[str]:
    """Each class in words: from its least value to below the next, the last without an end."""
    percent = any(figure.unit.startswith("percent") for figure in given.figures)
    whole = all(isinstance(figure.value, int) for figure in given.figures if not figure.missing) and all(
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
