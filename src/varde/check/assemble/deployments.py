"""Claims on who takes part in a mission, that rest on names and verbs."""

import re
from collections.abc import Iterator

from varde.check.assemble.clause import Clause
from varde.check.assemble.stating import claim, denied_near, who
from varde.check.claim import Claim
from varde.check.mentions import Mention
from varde.gazetteer import gazetteer


def part(clause: Clause, told: list[Claim]) -> Iterator[Claim]:
    """Who a sentence says takes part in a mission, where no number tells it."""
    busy = {
        clause.part(one.start).number
        for one in told
        if one.kind not in ("pk_rank", "mission_host", "pk_mission_count", "un_ops_count")
    }
    done: set[tuple[str, str]] = set()
    for name in clause.missions:
        here = clause.part(name.start)
        verb = _nearest(clause, name)
        mission = gazetteer().missions.get(name.id)
        if verb is None or here.number in busy or not mission.un or clause.unreal(verb.start()):
            continue
        denied = denied_near(clause, verb, name.start)
        time = clause.period(here.start, here.end)
        for subject in who(clause, verb.start(), name.start):
            if subject in mission.hosts or (subject, name.id) in done:
                continue
            done.add((subject, name.id))
            yield claim(
                "pk_participation", verb.span(), subject, object=name.id, negated=denied is not None,
                period=time.period if time else None, measure="un_personnel", dims={"country": subject, "mission": name.id},
            )  # fmt: skip


def _nearest(clause: Clause, mission: Mention) -> "re.Match[str] | None":
    """The word for taking part that stands closest before a mission, else after it in its part."""
    part = clause.part(mission.start)
    before = list(clause.every("part", 0, mission.start))
    if before:
        return before[-1]
    return clause.at("part", part.start, part.end, within=part.text)
