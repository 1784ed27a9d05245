"""Of which missions a number of people is: beside it, in a list with it, or by their order."""

import re

from varde.check.assemble.clause import Clause
from varde.check.assemble.making import IN_PARENTHESES, JOINED
from varde.check.mentions import Mention
from varde.check.quantities import Quantity

REACH = 45
"""How far from a number a word still speaks of it."""


def _near(clause: Clause, index: int) -> list[Mention]:
    """The missions that a number is about: side by side with it, or by their order where the sentence says "respectively"."""
    numbers, missions = clause.quantities, clause.missions
    if not missions:
        return []
    counted = [number for number in numbers if number.form not in ("percent", "money", "rank")]
    if clause.has("respectively") and len(counted) >= len(missions) and numbers[index] in counted:
        at = counted.index(numbers[index]) - (len(counted) - len(missions))
        return [missions[at]] if at >= 0 else []
    abreast = _abreast(clause, index)
    if abreast is not None:
        return [abreast]
    if len(numbers) == 1:
        ends = _NEW_CLAUSE.search(clause.text, numbers[0].end)
        missions = [
            name
            for name in missions
            if not _MOSTLY.search(clause.text, numbers[0].end, max(name.start, numbers[0].end))
        ]
        return [name for name in missions if ends is None or name.start < ends.end() or name.start < numbers[0].start]
    number = numbers[index]
    ahead = [name for name in missions if name.end <= number.start]
    if ahead and IN_PARENTHESES.search(clause.text, max(0, number.start - 2), number.number_end + 1):
        return ahead[-1:]
    start = numbers[index - 1].end if index else 0
    end = numbers[index + 1].start if index + 1 < len(numbers) else len(clause.text)
    after = _chain(
        clause,
        [
            name
            for name in missions
            if number.end <= name.start < end and not _MOSTLY.search(clause.text, number.end, name.start)
        ],
    )
    before = [name for name in missions if start <= name.start < number.start]
    if before and _TO_WHICH.search(clause.text, before[-1].end, number.start):
        return before[-1:]
    leads = missions[0].start < numbers[0].start or (len(missions) < len(numbers) and bool(before) and not after)
    if leads and before:
        return before[-1:]
    if not after and not before and len(missions) == 1 and index + 1 < len(numbers):
        between = clause.text[number.end : numbers[index + 1].start]
        beyond = missions[0].start > numbers[-1].end
        if (
            beyond
            and "," not in between
            and not clause.has("missions", "un", start=number.end, end=numbers[index + 1].start)
        ):
            return missions
    if index == 0 and after and clause.at("missions", number.end, after[0].start):
        return []
    if not after and index and len(missions) == 1 and missions[0].start < number.start:
        return missions
    if leads and after and before == [] and after[0].start - number.number_end < REACH:
        return after
    return after if not leads else []


_ABREAST = re.compile(r"\)?,?\s*(?:(?:med|with)\s)?", re.IGNORECASE)


def _abreast(clause: Clause, index: int) -> Mention | None:
    """The mission of a number in a row of bare numbers right after a row of as many missions: "in X and Y, with 16 and 13"."""
    numbers, first, last = clause.quantities, index, index
    while first and JOINED.fullmatch(clause.text[numbers[first - 1].end : numbers[first].start]):
        first -= 1
    while last + 1 < len(numbers) and JOINED.fullmatch(clause.text[numbers[last].end : numbers[last + 1].start]):
        last += 1
    count = last - first + 1
    ahead = [name for name in clause.missions if name.end <= numbers[first].start][-count:]
    if count < 2 or len(ahead) < count or not _ABREAST.fullmatch(clause.text[ahead[-1].end : numbers[first].start]):
        return None
    return ahead[index - first] if _chain(clause, ahead) == ahead else None


_MOSTLY = re.compile(
    r"(?<!\w)(?:most of (?:them|whom)|mostly|mainly|the bulk of (?:them|whom)|the majority of (?:them|whom)|many of (?:them|whom)|flest|de fleste(?: av dem)?|dei fleste(?: av dei)?|mange av dem|många av dem|"
    r"mange af dem|hovedparten|størstedelen|hoveddelen|hovuddelen|størsteparten|huvuddelen|flertalet|fleirtalet|hovedsakelig|hovudsakleg|særlig|blant annet|including|primarily|chiefly)"
    r"(?:\s[\w-]+){0,2}\s*(?:in|to|with|i|til|till|på|hos|med|ved)?\s*(?:the\s|FN\S*\s)*$",
    re.IGNORECASE,
)


def missions_of(clause: Clause, index: int) -> list[Mention]:
    """The missions that a number is about; one in another part, with a number of its own, is not."""
    found = _near(clause, index)
    number = clause.quantities[index]
    part = clause.part(number.number_start)
    own = [name for name in found if part.holds(name.start)]
    if own or not found:
        return own
    if clause.near(number.number_start, "un") and number.value > 1_000:
        return []
    return [
        name
        for name in found
        if name.start < number.start or not any(clause.part(name.start).holds(one.start) for one in clause.quantities)
    ]


_TO_WHICH = re.compile(r"(?<!\w)(?:to which|in which|where|der|dit|hvor|där|dit|dær)(?!\w)", re.IGNORECASE)
_LIST = re.compile(
    r"[\s,()]*(?:(?:and|og|och|samt|as well as|both|i|in|på|the|to|til|med|with|UN|FN-\w+|FNs|mission|operation|operasjon\w*)[\s,()]*)*",
    re.IGNORECASE,
)


def _chain(clause: Clause, missions: list[Mention]) -> list[Mention]:
    """Missions named one after another, as a list; what comes after other words is not of it."""
    chain = missions[:1]
    for name in missions[1:]:
        between = clause.text[chain[-1].end : name.start]
        places = [one for one in clause.mentions if chain[-1].end <= one.start < name.start]
        for place in reversed(places):
            cut = place.start - chain[-1].end
            between = between[:cut] + between[cut + len(place.text) :]
        if not _LIST.fullmatch(between):
            break
        chain.append(name)
    return chain


_NEW_CLAUSE = re.compile(r"(?:, (?:og|and|while|mens|men|but)|;) (?=\w+ (?:er|is|was|var|works?|ligger)\b)")


_AS_MANY = re.compile(
    r"(?<!\w)(?:like mange|lika många|lige så mange|as many|the same number|another \w+|tilsvarende antall)(?:\s(?:again|til))?\s(?:in|with|to|i|til|på|till|ved)\s+(?:the\s)?",
    re.IGNORECASE,
)


def as_many(clause: Clause, number: Quantity) -> list[Mention]:
    """The missions that are said to have as many people as a number says of another."""
    return [
        name
        for hit in _AS_MANY.finditer(clause.text, number.end)
        for name in clause.missions
        if name.start == hit.end()
    ]


OF_THESE = re.compile(r"\s*(?:of|av|af) (?:them|these|those|whom|dem|dei|desse|disse|dessa)(?!\w)", re.IGNORECASE)
