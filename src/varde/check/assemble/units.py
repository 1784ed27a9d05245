"""What a number counts, told by the words beside it. It makes no claims."""

import re

from varde.check.assemble.clause import Clause, segments
from varde.check.quantities import Quantity

PEOPLE = ("military", "police", "experts", "women", "people")
_UNITS = (
    "experts", "police", "women", "military", "missions", "signatories", "warheads", "wars", "conflicts", "vetoes", "votes", "deaths",
    "times", "people", "parties",
)  # fmt: skip
REACH = 45
JOINED = re.compile(r"\s*(?:,|and|og|och|mot|to|against|or|eller)\s*(?:and|og|och)?\s*", re.IGNORECASE)
_WOMEN_OF = re.compile(r"\s*(?:av|af|of)\b[^,;.]*\b(?:er|är|are|were|var)\s+(?:kvinn|kvind|wom)", re.IGNORECASE)
IN_PARENTHESES = re.compile(r"\([^()]{0,14}\)")
_OUT_OF = re.compile(r"\s*(?:av|af|of|out of)\s*", re.IGNORECASE)
_OF_THEM = re.compile(r"(?:av de|of the|av dei|av dem)\s*$", re.IGNORECASE)


def units(clause: Clause) -> list[str | None]:
    """What each number counts; of two side by side ("250 and 96 people") the first counts what the second does."""
    numbers = clause.quantities
    units: list[str | None] = []
    inherited: str | None = None
    for number, before, after in segments(numbers, len(clause.text)):
        unit = _unit(clause, number, before, after, inherited) if number.form in {"number", "range"} else None
        inherited = unit or inherited
        units.append(unit)
    for index in range(len(numbers) - 2, -1, -1):
        between = clause.text[numbers[index].end : numbers[index + 1].start]
        if JOINED.fullmatch(between) and units[index + 1] and numbers[index].form == "number":
            units[index] = units[index + 1]
        if _OUT_OF.fullmatch(between) and clause.has("women"):
            units[index], units[index + 1] = "women", "people"
    return units


def _unit(clause: Clause, number: Quantity, before: int, after: int, inherited: str | None) -> str | None:
    """What is counted: the nearest unit after the number, else the last one, else one before it."""
    text = clause.text
    if IN_PARENTHESES.search(text, max(0, number.start - 2), number.number_end + 1) and clause.missions:
        people = [name for name in PEOPLE if clause.at(name, 0, number.start)]
        return people[0] if people else "people"
    found = []
    for name in _UNITS:
        hit = clause.at(name, number.number_end, after)
        if hit and "." not in text[number.number_end : hit.start()]:
            found.append((hit.start(), _UNITS.index(name), name))
    found += [
        (name.start, len(_UNITS), "people")
        for name in clause.named("country")
        if name.sense == "people" and number.number_end <= name.start < after
    ]
    near = [one for one in found if one[0] - number.number_end <= REACH]
    if _WOMEN_OF.match(text, number.end):
        return "women"
    if _OF_THEM.search(text, max(0, number.start - 8), number.start) and not [
        one for one in near if one[0] - number.number_end < 16
    ]:
        return "people"
    close = [one for one in near if one[0] - number.number_end <= 2]
    if close:
        return min(close)[2]
    if inherited in PEOPLE and not [
        one for one in near if one[2] in ("missions", "deaths") and one[0] - number.number_end < 12
    ]:
        people = [one for one in near if one[2] in PEOPLE and one[0] - number.number_end < 25]
        return min(people)[2] if people else inherited
    if near:
        return min(near)[2]
    for name in _UNITS:
        if name != "missions" and clause.at(name, before, number.start):
            return name
    if inherited:
        return inherited
    for name in _UNITS:
        if name not in ("parties", "times", "missions") and clause.at(name, 0, number.start):
            return name
    return None
