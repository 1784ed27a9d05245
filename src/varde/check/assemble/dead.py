"""Claims on deaths: in UN service, or in conflicts."""

import re
from collections.abc import Iterator

from varde.check.assemble.clause import Clause
from varde.check.assemble.making import actor, in_region, made
from varde.check.assemble.which import OF_THESE, REACH
from varde.check.claim import WORLD, Claim
from varde.check.quantities import Quantity
from varde.gazetteer import gazetteer

_NEAR_BY = re.compile(
    r"region|randsone|rim\b|nærområd|border|grens\w+|within [\d,]+ k|innenfor|kilomet|of them|av dem", re.IGNORECASE
)


def deaths(clause: Clause, number: Quantity) -> Iterator[Claim]:
    """Numbers of dead: in UN service, or in conflicts."""
    at = number.number_start
    part = clause.part(at)
    missions = [name for name in clause.missions if gazetteer().missions.get(name.id).un]
    topic = bool(clause.topic and clause.topic.un)
    if clause.has("un") or missions or topic:
        own = [
            name
            for name in missions
            if part.holds(name.start) and (name.start < number.start or name.start - number.end < REACH + 15)
        ]
        explicit = [name for name in clause.named("mission") if gazetteer().missions.get(name.id).un]
        nearest = own or [name for name in (explicit or missions) if name.start < number.start]
        object_ = nearest[0].id if len(nearest) == 1 else None
        subject = actor(clause, number) or (WORLD if object_ or not clause.speaks else clause.speaker) or WORLD
        if subject != WORLD and object_ and subject in gazetteer().missions.get(object_).hosts:
            subject = WORLD
        dims = {"country": subject} if subject != WORLD else {}
        if object_:
            dims["mission"] = object_
        yield made(
            clause, number, "pk_fatalities", subject, "deaths", object=object_, measure="un_fatalities", dims=dims
        )
        return
    if (OF_THESE.match(clause.text, number.end) and not clause.has("un")) or clause.says(_NOT_OURS):
        return
    named = [name for name in clause.named("country") if part.holds(name.start)] or clause.named("country")
    stop = next((one.start for one in clause.quantities if one.start > number.end), len(clause.text))
    there = [
        name.id for name in named if number.end <= name.start < min(stop, number.end + REACH) and clause.is_place(name)
    ]
    states = there[:1] or list(dict.fromkeys(name.id for name in named))
    subject = states[0] if len(states) == 1 else WORLD
    if clause.says(_NEAR_BY) or in_region(clause) or (number.value in _THRESHOLDS and number.comparator != "="):
        return
    if clause.has("conflicts", "wars", "world", "violence") or (len(states) == 1 and clause.says(_KILLED)):
        dims = {"country": subject} if subject != WORLD else {}
        yield made(clause, number, "conflict_deaths", subject, "deaths", measure="conflict_deaths", dims=dims)


_THRESHOLDS = (25, 1_000)
"""Deaths a year from which armed violence is counted as a conflict, and as a war."""
_KILLED = re.compile(r"killed|drept|drepne|dödad|dræbt", re.IGNORECASE)
_NOT_OURS = re.compile(
    r"traffic|trafikk|road|earthquake|jordskjelv|flood|flom|hunger|famine|covid|pandem|ulykke|accident|murder|drapstilfeller|homicide|kreft|cancer|"
    r"journalist|aid worker|hjelpearbeider|migrant|drown|drukn|refugee|flyktning|first world war|second world war|world war|verdenskrig|världskrig",
    re.IGNORECASE,
)
