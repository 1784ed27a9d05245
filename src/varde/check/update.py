"""The page with today's figures: each number that no longer holds, rewritten where it stands and as it stood. It guesses nothing."""

import math
import re
from collections.abc import Iterator, Mapping
from typing import Literal, NamedTuple

import attrs

from varde.check.judge import Judgement, judge
from varde.check.lists import Fault, Listed, lists
from varde.check.report import Checked, Report
from varde.measures import Engine
from varde.model import Figure

Why = Literal["", "no figure"] | Fault
UPDATED = ("outdated", "contradicted", "revised")
"""The verdicts whose numbers are replaced; a claim about the wrong thing is marked, and not mended."""

_WORDS: Mapping[str, tuple[str, ...]] = {
    "nb": ("ingen", "en ett én et", "to", "tre", "fire", "fem", "seks", "sju syv", "åtte", "ni", "ti", "elleve", "tolv"),
    "nn": ("ingen", "ein eitt éin", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve", "tolv"),
    "en": ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    "sv": ("inga", "en ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv"),
    "da": ("ingen", "en et én", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti", "elleve", "tolv"),
}  # fmt: skip
"""The number words of each language up to twelve; the first form is the one written."""
_DIGITS = re.compile(r"(?<![\d.,])\d+(?:[ \u00a0\u2009\u202f.,'’]\d+)*")
_ORDINAL = re.compile(r"(?:st|nd|rd|th)\b")
_SAME_IN_PLURAL = ("prosent", "percent", "per", "pct", "pst", "procent", "million", "millioner", "og", "and", "i", "in")
_SCALES = (1, 1e3, 1e6, 1e9, 1e12, 1e-3, 1e-6)


@attrs.frozen
class Change:
    """What became of one claim.

    Attributes:
        checked: The claim.
        old: The words that stood there.
        new: The words that stand there now, or None where they were left.
        why: Why they were left: the record has no number for it (``no figure``), the sentence would have broken (``wording``), or
            of a list of missions: the country has nobody in any (``no missions``), or the record does not know one of them
            (``unknown mission``).
    """

    checked: Checked
    old: str
    new: str | None
    why: Why = ""


@attrs.frozen
class Update:
    """A page, updated.

    Attributes:
        text: The page with the new figures: its source, where that is text, else what a reader sees.
        changes: What became of each claim that does not hold, in the order of the text.
        before: The page as it was, in the same form.
    """

    text: str
    changes: tuple[Change, ...]
    before: str


class _Number(NamedTuple):
    """A number as it stands in the page's text."""

    start: int
    end: int
    text: str
    value: float
    word: bool
    decimals: int = 0
    point: str = "."
    group: str | None = None
    """What is between its groups: None where it is too short to tell, nothing where it could have had groups and has none."""


_PLAIN = _Number(0, 0, "", 0, word=False)


def update(report: Report, engine: Engine) -> Update:
    """Rewrite the numbers that do not hold.

    Args:
        report: The page, checked.
        engine: What answers measures; claims that another edition judged are judged again.

    Returns:
        The new text, and what became of each claim that is outdated, contradicted, revised or misattributed.
    """
    changes: list[Change] = []
    edits: dict[tuple[int, int], str] = {}
    refused: set[tuple[int, int]] = set()
    kept = {place for one in report.read if one.verdict == "supported" and (place := _place(report, one))}
    places: list[tuple[int, int] | None] = []
    named = lists(report, engine, lambda one, number, words: _whole(report, one, number, words=words))
    for one in report.read:
        inside = next((each for each in named if one in each.members), None)
        if inside is not None and inside.new is not None:
            kept.discard(_place(report, one) or (0, 0))
        if one.verdict not in (*UPDATED, "misattributed"):
            continue
        if inside is not None:
            change, place = _relisted(report, one, inside)
        elif any(one in each.heads and each.new is None for each in named):
            change, place = Change(one, report.page.text[one.start : one.end], None, "wording"), None
        else:
            change, place = _changed(report, one, _judged(report, one, engine))
        if place is not None and change.new is not None:
            if place in kept or edits.get(place, change.new) != change.new:
                refused.add(place)
            edits[place] = change.new
        changes.append(change)
        places.append(place)
    for each in named:
        if each.new is not None:
            edits[each.start, each.end] = each.new
        elif each.heads and not any(one.verdict in (*UPDATED, "misattributed") for one in each.members):
            changes.append(Change(each.heads[0], report.page.text[each.start : each.end], None, each.why))
            places.append(None)
    for place in refused:
        edits.pop(place, None)
    told = (
        attrs.evolve(change, new=None, why="wording") if place in refused and change.new is not None else change
        for change, place in zip(changes, places, strict=True)
    )
    before, text = _rewritten(report, edits)
    return Update(text, tuple(told), before)


def _judged(report: Report, one: Checked, engine: Engine) -> Judgement:
    return one.judgement if report.edition == engine.edition.name else judge(engine, one.claim, report.on)


def _place(report: Report, one: Checked) -> tuple[int, int] | None:
    number = _number(report, one)
    return (number.start, number.end) if number else None


def _changed(report: Report, one: Checked, judgement: Judgement) -> tuple[Change, tuple[int, int] | None]:
    """What becomes of a claim, and the place in the text that it is about."""
    old = report.page.text[one.start : one.end]
    figure = _figure(report, one, judgement)
    if one.verdict not in UPDATED or figure is None:
        return Change(one, old, None, "no figure"), None
    number = _number(report, one)
    if number is None:
        return Change(one, old, None, "wording"), None
    new = _written(report, one, number, figure.number)
    place = (number.start, number.end)
    if new is None or new == number.text:
        return Change(one, number.text, None, "wording"), place
    return Change(one, number.text, new), place


def _relisted(report: Report, one: Checked, among: Listed) -> tuple[Change, tuple[int, int] | None]:
    """What becomes of a claim in a list of missions: its list is written anew as a whole, or is left as a whole."""
    place = (among.start, among.end)
    if among.new is None:
        return Change(one, report.page.text[one.start : one.end], None, among.why), None
    return Change(one, report.page.text[slice(*place)], among.new), place


def _figure(report: Report, one: Checked, judgement: Judgement) -> Figure | None:
    """The figure to write: today's; for a year that the sentence names and that is over, that year's own."""
    period = one.claim.period
    figure = judgement.today
    if period is not None and period.end < report.on:
        figure = judgement.figure if str(period.end.year) in one.sentence.text else None
    if figure is None or isinstance(figure.value, bool) or not isinstance(figure.value, int | float):
        return None
    return figure if isinstance(one.claim.value, int | float) and not isinstance(one.claim.value, bool) else None


def _number(report: Report, one: Checked) -> _Number | None:
    """The claim's own number in its words: the only one there that says its value."""
    value = one.claim.value
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    found = [number for number in _numbers(report, one) if _scale(number, value)]
    return found[0] if len(found) == 1 else None


def _numbers(report: Report, one: Checked) -> Iterator[_Number]:
    text = report.page.text
    for match in _DIGITS.finditer(text, one.start, one.end):
        number = _read(match[0], match.start(), one.claim.value)
        if number is not None:
            yield number
    words = _words(report, one)
    for match in re.finditer(r"[^\W\d_]+", text[one.start : one.end]):
        for value, forms in enumerate(words):
            if match[0].lower() in forms.split():
                yield _Number(one.start + match.start(), one.start + match.end(), match[0], value, word=True)


def _read(text: str, start: int, said: object) -> _Number | None:
    """A number in digits, read so that it says what the claim says."""
    readings = []
    for point in (".", ","):
        whole, sign, part = text.rpartition(point)
        groups = re.split(r"\D", whole if sign else text)
        marks = set(re.findall(r"\D", whole if sign else text))
        grouped = len(marks) <= 1 and point not in marks and all(len(group) in (2, 3) for group in groups[1:])
        if not grouped or (sign and not part.isdigit()):
            continue
        group = marks.pop() if marks else "" if len(groups[0]) > 3 else None
        value = float("".join(groups) + (f".{part}" if sign else ""))
        readings.append(
            _Number(start, start + len(text), text, value, word=False, decimals=len(part) if sign else 0, point=point, group=group)
        )  # fmt: skip
    fitting = [one for one in readings if isinstance(said, int | float) and _scale(one, said)]
    return next(iter(fitting or readings), None)


def _scale(number: _Number, said: float) -> float | None:
    """What the number is multiplied with to give what is said ("2.3 million"); None where it does not say it."""
    return next((scale for scale in _SCALES if math.isclose(number.value * scale, said, rel_tol=1e-9)), None)


def _written(report: Report, one: Checked, number: _Number, value: float) -> str | None:
    """A value in the manner of the number that it replaces; None where the sentence would not bear it."""
    claim = one.claim
    scale = _scale(number, float(claim.value)) if isinstance(claim.value, int | float) else None
    if scale is None:
        return None
    value = value / scale
    if claim.comparator != "=":
        if value <= 0:
            return None
        value = _rounded(value, number, claim.comparator)
        decimals = number.decimals
    else:
        decimals = number.decimals
        while decimals < 2 and _shown(value, decimals) == _shown(number.value, decimals) and value != number.value:
            decimals += 1
    if not _bears(report, number, value):
        return None
    if number.word and value.is_integer() and 0 <= value <= 12:
        word = _words(report, one)[int(value)].split()[0]
        return word[:1].upper() + word[1:] if number.text[:1].isupper() else word
    return _digits(_shown(value, decimals), number, report, one)


def _shown(value: float, decimals: int) -> str:
    scaled = math.floor(abs(value) * 10**decimals + 0.5 + 1e-9) / 10**decimals
    return f"{scaled:.{decimals}f}"


def _rounded(value: float, number: _Number, comparator: str) -> float:
    """A hedged number, as round as the one before it; finer where that would tell another tale."""
    unit = 10.0**-number.decimals
    if not number.decimals and not number.word:
        digits = str(int(number.value))
        unit = 10.0 ** (len(digits) - len(digits.rstrip("0"))) if number.value else 1.0
    while True:
        steps = value / unit
        match comparator:
            case ">=" | ">":
                steps = math.floor(steps + 1e-9) - (comparator == ">" and steps > 1 and steps.is_integer())
            case "<=" | "<":
                steps = math.ceil(steps - 1e-9) + (comparator == "<" and steps.is_integer())
            case _:
                steps = math.floor(steps + 0.5)
        near = abs(steps * unit - value) <= 0.1 * steps * unit + 1e-9
        if unit <= 10.0**-number.decimals or (near and steps > 0):
            return round(steps * unit, number.decimals)
        unit /= 10


def _bears(report: Report, number: _Number, value: float) -> bool:
    """Whether the words after a number can stay: not where one becomes many before a noun, or many one."""
    if (number.value == 1) == (value == 1):
        return True
    after = re.match(r"\s*([^\W\d_]+)", report.page.text[number.end : number.end + 40])
    return after is None or after[1].lower() in _SAME_IN_PLURAL


def _digits(shown: str, number: _Number, report: Report, one: Checked) -> str:
    whole, _, part = shown.partition(".")
    language = one.sentence.language or report.page.language or "en"
    english = language == "en"
    group, least = number.group, 4
    if group is None:
        group, least = (",", 4) if english else ("\u00a0", 5)
    if group and len(whole) >= least:
        whole = re.sub(r"(?<=\d)(?=(?:\d{3})+$)", group, whole)
    point = number.point if number.decimals else "." if english else ","
    return f"{whole}{point}{part}" if part else whole


def _whole(report: Report, one: Checked, number: int, *, words: bool) -> str:
    """A whole number as the sentence of a claim writes numbers, up to twelve in words if asked."""
    known = _words(report, one)
    return known[number].split()[0] if words and number < len(known) else _digits(str(number), _PLAIN, report, one)


def _words(report: Report, one: Checked) -> tuple[str, ...]:
    return _WORDS.get(one.sentence.language or report.page.language or "en", _WORDS["en"])


def _rewritten(report: Report, edits: Mapping[tuple[int, int], str]) -> tuple[str, str]:
    """The page before and after: in its source where every number can be found again there, else in its text."""
    page = report.page
    if page.source is not None:
        found = {page.origin(*place): new for place, new in edits.items()}
        sound = all(place is not None and not re.search("[<>]", page.source[slice(*place)]) for place in found)
        if sound and len(found) == len(edits):
            return page.source, _put(page.source, {place: new for place, new in found.items() if place is not None})
    return page.text, _put(page.text, edits)


def _put(text: str, edits: Mapping[tuple[int, int], str]) -> str:
    parts, at = [], 0
    for (start, end), new in sorted(edits.items()):
        tail = _ORDINAL.match(text, end)
        parts += [text[at:start], new + (_suffix(new) if tail else "")]
        at = tail.end() if tail else end
    return "".join([*parts, text[at:]])


def _suffix(number: str) -> str:
    """The English ending of an ordinal.

    Example:
        >>> [_suffix(number) for number in ("1", "12", "23", "72", "111")]
        ['st', 'th', 'rd', 'nd', 'th']
    """
    if number[-2:] in ("11", "12", "13"):
        return "th"
    return {"1": "st", "2": "nd", "3": "rd"}.get(number[-1:], "th")
