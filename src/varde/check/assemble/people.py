"""Claims on people in operations: how many, of which mission, in how many missions, by rank, and those who died."""

import re
from collections.abc import Iterator

from varde.check.assemble.clause import Clause, rightly
from varde.check.assemble.making import actor, in_region, made
from varde.check.assemble.units import IN_PARENTHESES, REACH
from varde.check.claim import WORLD, Claim
from varde.check.mentions import Mention
from varde.check.quantities import Quantity
from varde.gazetteer import gazetteer

_MANY = 10_000
"""More people than any one country has in UN operations: a number of them without a country is the UN's."""


def rank(clause: Clause, number: Quantity) -> Iterator[Claim]:
    """A rank among those who contribute people to UN operations."""
    subject = actor(clause, number) or clause.speaker
    if (
        subject
        and clause.has("contributor")
        and (clause.has("un", "military", "police", "people"))
        and not clause.has("aid")
    ):
        yield made(clause, number, "pk_rank", subject, "rank", measure="un_personnel_rank", dims={"country": subject})


def people(clause: Clause, index: int, number: Quantity, unit: str) -> Iterator[Claim]:
    """Numbers of people: in UN operations, in others, over the years."""
    dead = clause.at("deaths", number.end, number.end + REACH)
    if dead or (clause.has("deaths") and len(clause.quantities) == 1):
        yield from deaths(clause, number)
        return
    if unit != "women" and _OF_THESE.match(clause.text, number.end):
        return
    missions = clause.missions
    un = clause.has("un") or any(gazetteer().missions.get(name.id).un for name in missions)
    nearest = _missions_of(clause, index)
    foreign = [name for name in nearest if not gazetteer().missions.get(name.id).un]
    subject = actor(clause, number)
    if foreign or (clause.has("nonun") and not any(gazetteer().missions.get(name.id).un for name in nearest)):
        who = subject or clause.speaker
        if who:
            object_ = foreign[0].id if len(foreign) == 1 else None
            yield made(clause, number, "nonun_deployment", who, "persons", object=object_)
        return
    if not un:
        return
    if subject is None:
        big = number.value >= _MANY
        of_un = clause.organisation("UN") and not clause.speaks and clause.has("world")
        whole = (
            bool(missions)
            and missions[0].start < number.start
            and not clause.speaks
            and len(clause.quantities) == 1
            and number.value > 1_000
        )
        subject = WORLD if big or of_un or whole or clause.speaker is None else clause.speaker
    if clause.has("served") and not nearest and subject:
        if subject != WORLD:
            yield made(clause, number, "pk_cumulative", subject, "persons")
        return
    dims: dict[str, str] = {"country": subject} if subject != WORLD else {}
    kind = "pk_women" if unit == "women" else ("pk_personnel" if subject != WORLD else "un_ops_personnel")
    if unit == "women":
        dims["sex"] = "female"
    elif unit in ("military", "police") and not _mixed(clause, number):
        dims["kind"] = unit
    elif unit == "experts":
        dims["type"] = "experts"
    each = clause.at("each", number.end, number.end + REACH)
    targets = (missions if each else nearest) or [None]
    if len(targets) > 1 and not each:
        targets = [None]
        if subject != WORLD:
            yield from _parts(clause, subject, dims, [name for name in nearest if rightly(clause, name)])
    for name in targets:
        put = {**dims, "mission": name.id} if name else dims
        yield made(
            clause, number, kind, subject, "persons", object=name.id if name else None, measure="un_personnel", dims=put
        )


def _parts(clause: Clause, subject: str, dims: dict[str, str], missions: list[Mention]) -> Iterator[Claim]:
    """A total over several missions says of each that the state takes part in it, with such people."""
    for name in missions:
        put = {**{key: value for key, value in dims.items() if key != "sex"}, "mission": name.id}
        yield Claim(
            "pk_participation", name.start, name.end, subject, object=name.id, value=True, measure="un_personnel", dims=put,
            period=period.period if (period := clause.period(name.start, name.end)) else None,
        )  # fmt: skip


def _mixed(clause: Clause, number: Quantity) -> bool:
    near = (number.end, number.end + REACH)
    return bool(clause.at("military", *near) and clause.at("police", *near) and len(clause.quantities) == 1)


def _missions_of(clause: Clause, index: int) -> list[Mention]:
    """The missions that a number is about: side by side with it, or by their order where the sentence says "respectively"."""
    numbers, missions = clause.quantities, clause.missions
    if not missions:
        return []
    counted = [number for number in numbers if number.form not in ("percent", "money", "rank")]
    if clause.has("respectively") and len(counted) >= len(missions) and numbers[index] in counted:
        at = counted.index(numbers[index]) - (len(counted) - len(missions))
        return [missions[at]] if at >= 0 else []
    if len(numbers) == 1:
        ends = _NEW_CLAUSE.search(clause.text, numbers[0].end)
        return [name for name in missions if ends is None or name.start < ends.end() or name.start < numbers[0].start]
    number = numbers[index]
    ahead = [name for name in missions if name.end <= number.start]
    if ahead and IN_PARENTHESES.search(clause.text, max(0, number.start - 2), number.number_end + 1):
        return ahead[-1:]
    start = numbers[index - 1].end if index else 0
    end = numbers[index + 1].start if index + 1 < len(numbers) else len(clause.text)
    after = [name for name in missions if number.end <= name.start < end]
    before = [name for name in missions if start <= name.start < number.start]
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
    return after if not leads else []


_NEW_CLAUSE = re.compile(r"(?:, (?:og|and|while|mens|men|but)|;) (?=\w+ (?:er|is|was|var|works?|ligger)\b)")
_OF_THESE = re.compile(r"\s*(?:av dem|of them|of these|av disse)\b", re.IGNORECASE)
_NEAR_BY = re.compile(
    r"region|randsone|rim\b|nærområd|border|grens\w+|within [\d,]+ k|innenfor|kilomet|of them|av dem", re.IGNORECASE
)


def deaths(clause: Clause, number: Quantity) -> Iterator[Claim]:
    """Numbers of dead: in UN service, or in conflicts."""
    if _OF_THESE.match(clause.text, number.end):
        return
    missions = [name for name in clause.missions if gazetteer().missions.get(name.id).un]
    if clause.has("un") or missions:
        nearest = [name for name in clause.named("mission") if gazetteer().missions.get(name.id).un] or missions
        object_ = nearest[0].id if len(nearest) == 1 else None
        subject = actor(clause, number) or (WORLD if object_ or not clause.speaks else clause.speaker) or WORLD
        dims = {"country": subject} if subject != WORLD else {}
        if object_:
            dims["mission"] = object_
        yield made(
            clause, number, "pk_fatalities", subject, "deaths", object=object_, measure="un_fatalities", dims=dims
        )
        return
    states = [name.id for name in clause.named("country")]
    subject = states[0] if len(states) == 1 else WORLD
    if _NEAR_BY.search(clause.text) or in_region(clause):
        return
    if clause.has("conflicts", "wars", "world") or len(states) == 1 or clause.at("deaths", number.end):
        dims = {"country": subject} if subject != WORLD else {}
        yield made(clause, number, "conflict_deaths", subject, "deaths", measure="conflict_deaths", dims=dims)


def missions(clause: Clause, number: Quantity) -> Iterator[Claim]:
    """Numbers of missions: that a state takes part in, or that the UN has."""
    subject = actor(clause, number)
    if subject is None and clause.has("part", "spread") and clause.speaker and not clause.organisation("UN"):
        subject = clause.speaker
    if not clause.has("un") and not clause.missions:
        return
    if subject:
        dims = {"country": subject}
        for kind in ("military", "police"):
            if clause.has(kind) and not clause.has("people"):
                dims["kind"] = kind
        yield made(clause, number, "pk_mission_count", subject, "missions", measure="un_missions_joined", dims=dims)
    else:
        dims = {"kind": "un_pko"} if clause.has("un") else {}
        yield made(clause, number, "un_ops_count", WORLD, "missions", measure="missions_active", dims=dims)
