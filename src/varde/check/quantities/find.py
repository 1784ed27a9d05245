"""Quantities in a text: each bare number with its unit, its hedge, and the other end of its range; and which are none."""

import re
from collections.abc import Iterator

import attrs

from varde.check.claim import Comparator
from varde.check.quantities import digits, hedges, rank, units
from varde.check.quantities.fraction import Part, fraction
from varde.check.quantities.numerals import Numeral, numerals
from varde.check.quantities.quantity import Form, Quantity

_BETWEEN = re.compile(r"(?:between|mellom|mellan|mellem|imellom)\s(?:[$€£]|NOK |USD |kr )?$", re.IGNORECASE)
_FROM = re.compile(r"(?:from|fra|frå|från)\s$", re.IGNORECASE)
_MOVED = re.compile(
    r"\b(?:increas|rais|rose|rise|grew|grow|fell|fall|drop|declin|reduc|cut|down|up\b|went|økt|øk|auk|steg|stig|gått|gikk|gjekk|gjeng|falt|fell|redusert|kutt|sank|ned\b|opp\b|ökat|ökade|minskat|minskade|steget|faldt|steget|hævet|chang|endr)\w*",
    re.IGNORECASE,
)
_DASH = re.compile(r"\s?[-\u2010-\u2015]\s?")
_TO = re.compile(r"\s(?:to|til|till|and|og|och|or|eller)\s(?:[$€£]|NOK |USD |kr )?")
_ISSUE = re.compile(
    r"\d{1,4}\(\d{1,4}(?:[-\u2013/]\d{1,4})?\)"
    r"(?:(?::\s?|,\s(?=pp?\.|s\.|\d+\s?[-\u2013]\s?\d))(?:pp?\.|s\.)?\s?\d+(?:\s?[-\u2013]\s?\d+)?|(?!\s\w))"
)
"""A journal's volume, issue and pages: ``39(5): 615-637``."""
_LOOK = 44


@attrs.frozen
class _Found:
    """A number with what stands beside it."""

    start: int
    end: int
    first: Numeral
    last: Numeral
    value: int | float
    step: float
    low: float | None
    high: float | None
    form: Form
    unit: str = ""
    scaled: bool = False


def find(text: str, language: str) -> list[Quantity]:
    """The quantities that a text states, in order.

    Args:
        text: Any text; offsets are in it.
        language: ``nb``, ``nn``, ``en``, ``sv`` or ``da``.

    Example:
        >>> [(q.text, q.value, q.comparator) for q in find("Norge har om lag 30 politi i hhv. UNMISS og UNMIL.", "nb")]
        [('om lag 30', 30, '~')]
        >>> [q.value for q in find("Resolution 1325 was adopted in 2000; 72 states have plans.", "en")]
        [72]
    """
    return list(_quantities(text, language))


def _quantities(text: str, language: str) -> Iterator[Quantity]:
    taken = 0
    labelled = -1
    last: int | float | None = None
    row = list(numerals(text, language))
    places = {place.number_start: place for place in rank.find(text, language)}
    parts: dict[int, Part] = {}
    for part in fraction(text, row, language):
        parts[part.start] = part
    for start, special in sorted(
        [*places.items(), *((part.start, part) for part in parts.values())], key=lambda item: item[0]
    ):
        row = [one for one in row if not (special.start <= one.start < special.end)]
        row.append(Numeral(start, special.end, 0, written="special"))
    row.sort(key=lambda one: one.start)
    index = 0
    while index < len(row):
        one = row[index]
        index += 1
        if one.start < taken:
            continue
        if one.written == "special":
            special = parts.get(one.start) or places[one.start]
            yield (_place(text, special) if isinstance(special, rank.Place) else _part(text, special, language))
            taken = special.end
            continue
        if one.written == "digits" and (issue := _ISSUE.match(text, one.start)):
            taken = issue.end()
            continue
        if one.written == "digits" and _label(text, one, labelled):
            labelled = one.end
            continue
        following = row[index] if index < len(row) else None
        found = _joined(text, one, following, language) or _single(text, one, language)
        if found is None or (text[taken : found.start] == " (" and found.value == last):  # "seven (7)"
            continue
        last = found.value
        if found.last is not one:
            index += 1
        taken = found.end
        yield _hedged(text, found, language)


def _label(text: str, one: Numeral, labelled: int) -> bool:
    if units.LABEL.search(text[max(0, one.start - _LOOK) : one.start]):
        return True
    return labelled >= 0 and one.start - labelled < 16 and bool(units.JOIN.fullmatch(text[labelled : one.start]))


def _joined(text: str, one: Numeral, other: Numeral | None, language: str) -> _Found | None:
    """A range of two numbers, or None."""
    if (
        other is None
        or other.written not in ("digits", "words")
        or one.written == "vague"
        or other.start - one.end > 24
    ):
        return None
    before = text[max(0, one.start - _LOOK) : one.start]
    first = _single(text, one, language, alone=False)
    left = first.end if first is not None else one.end
    gap = text[left : other.start]
    between = _BETWEEN.search(before)
    came = _FROM.search(before)
    if came and _MOVED.search(before):
        return None
    dashed = bool(_DASH.fullmatch(gap))
    if not dashed and not _TO.fullmatch(gap):
        return None
    spoken = gap.strip().split(" ")[0].lower()
    if spoken in ("and", "og", "och") and not between:
        return None
    last = _single(text, other, language, alone=False)
    if last is None or one.article or _year_pair(one, other) or units.DAY_AFTER.match(text, other.end):
        return None
    if first is not None and first.form != "number" and last.form not in ("number", first.form):
        return None
    factor = last.value / other.value if other.value and first is not None and not first.scaled else 1
    low = (first.value if first else one.value) * factor
    high = last.value
    if low > high or (spoken in ("to", "til", "till") and not came and not between and high > 4 * low):
        return None
    if spoken in ("or", "eller") and high - low > max(2, 0.5 * low):
        return None
    form: Form = "range" if last.form == "number" and (first is None or first.form == "number") else last.form
    if first is not None and first.form in ("money", "percent"):
        form = first.form
    unit = last.unit or (first.unit if first is not None else "")
    lead = between or came
    start = one.start - len(lead.group()) if lead else one.start
    middle = (low + high) / 2
    value = int(middle) if middle == int(middle) else middle
    begin = min(start, first.start) if first is not None else start
    return _Found(begin, last.end, one, other, value, 1, float(low), float(high), form, unit, last.scaled)


def _year_pair(one: Numeral, other: Numeral) -> bool:
    return _yearlike(one) and (_yearlike(other) or other.value < 100)


def _yearlike(one: Numeral) -> bool:
    return (
        one.written == "digits"
        and not one.grouped
        and isinstance(one.value, int)
        and 1800 <= one.value <= 2100
        and len(one.run) == 4
    )


def _single(text: str, one: Numeral, language: str, *, alone: bool = True) -> _Found | None:
    """A number with its magnitude, its per cent sign or its currency; None where it is no quantity."""
    start, end, value, step = one.start, one.end, one.value, one.step
    scaled = step >= 10**6
    money = units.MONEY_BEFORE.search(text[max(0, start - 5) : start])
    unit = units.currency(money, language) if money else ""
    scale = units.SCALE.match(text, end) if one.written != "vague" else None
    if scale is None and one.written == "digits":
        scale = units.LETTER.match(text, end)
    if scale is not None and not (one.article and not one.start):
        value, step = _times(_again(one), units.factor(scale, language), step)
        end, scaled = scale.end(), True
    bare_end = end
    if scale is None and units.POINTS.match(text, end):
        return None
    percent = units.PERCENT.match(text, end)
    if percent and not percent.group().strip():
        percent = None
    if percent is not None:
        if scale is None:
            value = _again(one)
        end = percent.end()
    elif not unit:
        paid = units.MONEY_AFTER.match(text, end)
        if paid is not None:
            unit, end = units.currency(paid, language), paid.end()
    form: Form = "percent" if percent is not None else "money" if unit else "number"
    if money:
        start -= len(money.group())
    if one.article and scale is None and form == "number":
        return None
    if form == "number" and alone and not scaled and _none(text, one, language):
        return None
    numeral = attrs.evolve(one, end=bare_end)
    return _Found(start, end, numeral, one, value, step, one.low, one.high, form, unit, scaled)


def _again(one: Numeral) -> int | float:
    """The number read as one that a magnitude or a per cent sign follows."""
    read = digits.read(one.run, scaled=True) if one.run else None
    return one.value if read is None else read.value


def _times(value: int | float, factor: int, step: float) -> tuple[int | float, float]:
    places = len(f"{value:.10f}".rstrip("0").partition(".")[2]) if isinstance(value, float) else 0
    product = round(value * factor, 6)
    step = 10**-places if places else min(step, 1)
    return (int(product) if product == int(product) else product), step * factor


def _none(text: str, one: Numeral, language: str) -> bool:
    """Whether a bare number is a year, a day, an age, a time, or part of a name."""
    after = text[one.end : one.end + 2]
    if one.written == "digits":
        if re.match(r"(?:st|nd|rd|th)\b", text[one.end : one.end + 3], re.IGNORECASE):
            return True
        if _yearlike(one) and _year(text, one, language):
            return True
        if one.value <= 31 and (
            units.DAY_AFTER.match(text, one.end) or units.DAY_BEFORE.search(text[max(0, one.start - 18) : one.start])
        ):
            return True
        if re.match(r"\.\s+[a-zæøåäö]", text[one.end : one.end + 4]) and not re.match(
            r"\.\s+(?:og|i|av)\b", text[one.end : one.end + 6]
        ):
            return True
    if after[:1] in ("-", "\u2010") and after[1:].isalpha():
        strong = re.match(
            r"[-\u2010](?:strong|member|person|man|manns?|person\w*|mand\w*|vote|nation|country|state)\b",
            text[one.end : one.end + 12],
        )
        return strong is None
    if text[one.start - 1 : one.start] == "-" and text[one.start - 2 : one.start - 1].isalpha():
        return True
    return bool(units.DURATION.match(text, one.end))


def _year(text: str, one: Numeral, language: str) -> bool:
    if units.TIME_BEFORE.search(text[max(0, one.start - 12) : one.start]):
        return True
    hedge = hedges.before(text, one.start, language)
    if hedge is not None and hedge[1].key in ("more", "least", "just under", "just over"):
        return False
    return units.COUNTED.match(text, one.end) is None


def _hedged(text: str, found: _Found, language: str) -> Quantity:
    start, end = found.start, found.end
    comparator: Comparator = "="
    low, high = found.low, found.high
    hedge = None
    around = hedges.before(text, start, language)
    if around is not None:
        start, hedge = around
    else:
        behind = hedges.after(text, end)
        if behind is not None:
            end, hedge = behind
    if low is not None or high is not None:
        comparator = "~"
        if hedge is not None and hedge.above is None:
            comparator, high = hedge.comparator, None
        elif hedge is not None and hedge.below is None:
            comparator, low = hedge.comparator, None
    elif hedge is not None:
        comparator = hedge.comparator
        counted = found.form == "number" and not found.scaled and found.step == 1
        low, high = hedges.bounds(found.value, hedge, 1 if counted else found.step / 2)
    elif found.scaled or found.step < 1:
        within = min(found.step / 2, abs(found.value) / 10) if found.scaled else found.step / 2
        low, high = round(found.value - within, 9), round(found.value + within, 9)
    number_end = found.last.end if found.last.start != found.first.start else found.first.end
    return Quantity(
        start, end, text[start:end], found.value, low, high, comparator, found.form, found.unit, found.first.start, number_end
    )  # fmt: skip


def _part(text: str, part: Part, language: str) -> Quantity:
    start, end = part.start, part.end
    around = hedges.before(text, start, language)
    hedge = hedges.ABOUT
    if around is not None:
        start, hedge = around
    low, high = hedges.bounds(part.value, hedge, 0.5)
    return Quantity(
        start, end, text[start:end], part.value, low, high, hedge.comparator, "fraction", "", part.start, end
    )


def _place(text: str, place: rank.Place) -> Quantity:
    high = float(place.value) if place.comparator == "<=" else None
    return Quantity(
        place.start, place.end, text[place.start : place.end], place.value, None, high, place.comparator, "rank", "",
        place.number_start, place.number_end,
    )  # fmt: skip
