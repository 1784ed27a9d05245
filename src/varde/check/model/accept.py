"""A proposal held to its sentence: what is not said there, or is no question that a measure takes, is refused with its reason.

Of the proposal only the choice is used: which kind, which measure, whose. Each number, day, hedge and time of the claim is the one
that Varde itself reads in the sentence. Whether the claim holds is not decided here.
"""

import datetime as dt
import math
import re
from typing import Any

import attrs

from varde.check.assemble.clause import Clause
from varde.check.assemble.heads import OTHER, PEOPLE, heads
from varde.check.assemble.making import made
from varde.check.claim import Claim
from varde.check.model.fault import Refusal
from varde.check.model.offer import FORMS, Offer, offers
from varde.check.model.question import COMPARATORS
from varde.check.model.whose import Whose, whose
from varde.check.quantities import Quantity
from varde.check.times import Time
from varde.errors import BadPeriod
from varde.model import Period

_GRAINS = ("day", "month", "year")
_SAME: dict[str, tuple[str, ...]] = {
    "persons": tuple(PEOPLE),
    "conflicts": ("conflicts", "wars"),
    "countries": ("countries", "parties", "signatories", "members"),
    "terms": ("times",),
    "vetoes": ("vetoes", "times"),
    "drafts": ("vetoes", "times"),
}
"""What Varde reads as counted, for each unit of a measure where the two have other names."""


def accept(item: dict[str, Any], clause: Clause) -> Claim:
    """The claim that a proposal makes, with places counted from the sentence's first character.

    Args:
        item: The proposal.
        clause: The sentence.

    Raises:
        Refusal: If it makes none.
    """
    kind = item.get("kind")
    if not isinstance(kind, str) or kind not in offers():
        raise Refusal("kind", kind)
    offer = _offer(kind, item.get("measure"))
    quotes = _quotes(clause.text, item.get("quote"))
    if item.get("comparator") not in (None, *COMPARATORS):
        raise Refusal("comparator", item["comparator"])
    who = whose(item, kind, offer, clause)
    negated = _negated(item.get("negated"), clause, quotes)
    time = _time(item.get("period"), clause)
    base: dict[str, Any] = {
        "kind": kind,
        "subject": who.subject,
        "object": who.object,
        "measure": offer.measure.key if offer.measure else None,
        "dims": who.dims,
        "negated": negated,
        "proposed": True,
    }
    match offer.sort:
        case "truth":
            return _truth(item, clause, quotes, who, time, base)
        case "date":
            return _date(item, clause, quotes, base)
    number = _number(item.get("value"), offer, clause, quotes)
    unit = offer.measure.unit if offer.measure else "persons"
    claim = made(clause, number, kind, who.subject, number.unit if offer.sort == "money" else unit)
    if time is not None:
        claim = attrs.evolve(claim, period=_held(time, clause.on))
    return attrs.evolve(claim, **base)


def _offer(kind: str, key: object) -> Offer:
    held = offers()[kind]
    if key is None and len(held) == 1:
        return next(iter(held.values()))
    if (key is not None and not isinstance(key, str)) or key not in held:
        raise Refusal("measure", key)
    return held[key]


def _quotes(text: str, quote: object) -> list[tuple[int, int]]:
    """Where the sentence has the quoted words; its white space may differ."""
    words = quote.split() if isinstance(quote, str) and len(quote) <= 2 * len(text) + 20 else []
    pattern = r"\s+".join(re.escape(word) for word in words)
    found = [hit.span() for hit in re.finditer(pattern, text)] if words else []
    if not found:
        raise Refusal("quote", quote if isinstance(quote, str) else "")
    return found


def _within(start: int, end: int, quotes: list[tuple[int, int]]) -> bool:
    return any(first <= start and end <= last for first, last in quotes)


def _negated(given: object, clause: Clause, quotes: list[tuple[int, int]]) -> bool:
    if given is True and not clause.has("not"):
        raise Refusal("denial")
    if given is not True and any(clause.has("not", start=start, end=end) for start, end in quotes):
        raise Refusal("denied")
    return given is True


def _time(given: object, clause: Clause) -> Time | None:
    """The sentence's time that a proposal names, or None where it names none."""
    if given in (None, ""):
        return None
    text = str(given)
    try:
        period = Period.parse(text) if len(text) <= len("2017-07-31") else None
    except BadPeriod:
        period = None
    for time in clause.times:
        if time.text == text or time.period == period:
            return time
    raise Refusal("period", text)


def _held(time: Time, on: dt.date) -> Period:
    return Period(time.period.start, on) if time.sense == "since" and time.period.start <= on else time.period


def _number(value: object, offer: Offer, clause: Clause, quotes: list[tuple[int, int]]) -> Quantity:
    """The sentence's own number that a proposal points at."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise Refusal("value", value)
    same = [
        (index, number)
        for index, number in enumerate(clause.quantities)
        if _same(number.value, value) and _within(number.number_start, number.number_end, quotes)
    ]
    if not same:
        raise Refusal("value", value)
    fit = [(index, number) for index, number in same if number.form in FORMS[offer.sort]]
    unit = offer.measure.unit if offer.measure else "persons"
    if offer.sort == "count":
        counted = [None if one == OTHER else one for one in heads(clause)]
        allowed = (None, *_SAME.get(unit, (unit,)))
        fit = [(index, number) for index, number in fit if isinstance(number.value, int) and counted[index] in allowed]
    elif offer.sort == "money":
        fit = [(index, number) for index, number in fit if number.unit == "USD"]
    if not fit:
        raise Refusal("unit", unit)
    return fit[0][1]


def _same(own: float, given: float) -> bool:
    try:
        return math.isclose(own, given, rel_tol=1e-9)
    except OverflowError:  # a whole number beyond any that a float holds
        return False


def _truth(
    item: dict[str, Any],
    clause: Clause,
    quotes: list[tuple[int, int]],
    who: Whose,
    time: Time | None,
    base: dict[str, Any],
) -> Claim:
    if item.get("value") is not True:
        raise Refusal("value", item.get("value"))
    if who.place is not None:
        return Claim(start=who.place.start, end=who.place.end, value=who.place.id, **base)
    said = time or clause.period()
    start, end = quotes[0]
    return Claim(start=start, end=end, value=True, period=_held(said, clause.on) if said else None, **base)


def _date(item: dict[str, Any], clause: Clause, quotes: list[tuple[int, int]], base: dict[str, Any]) -> Claim:
    value = item.get("value")
    if isinstance(value, int | str) and not isinstance(value, bool):
        for time in clause.times:
            if time.period.grain in _GRAINS and _within(time.start, time.end, quotes):
                own = time.period.start.isoformat()
                length = {"day": 10, "month": 7, "year": 4}[time.period.grain]
                if str(value) == own[:length]:
                    day = {"day": time.period.start, "month": own[:7], "year": time.period.start.year}
                    return Claim(start=time.start, end=time.end, value=day[time.period.grain], **base)
    raise Refusal("date", value)
