"""Claims on missions that rest on names, dates and verbs: where one works, when it began and ended, who takes part."""

import re
from collections.abc import Iterator

from varde.check.assemble.clause import Clause, hosts_of
from varde.check.assemble.stating import claim, day, denied_near, who
from varde.check.claim import WORLD, Claim
from varde.check.mentions import Mention
from varde.gazetteer import gazetteer


def missions(clause: Clause, counted: list[Claim]) -> Iterator[Claim]:
    named = clause.named("mission")
    for name in named:
        own = hosts_of(name.id)
        place = _beside(clause, name)
        subjects = [id for _, id in clause.actors]
        if (place and not {place.id, *place.others} & set(own)) or (
            place and not counted and not subjects and not clause.speaks and clause.has("host", "started", "ended")
        ):
            if not clause.unreal(name.start):
                yield _host(clause, name, place)
    if len(named) > 1 or counted:
        return
    missions = named or [name for name in clause.missions if not clause.actors]
    if len(missions) != 1 or clause.actors or clause.speaks:
        return
    for cue, measure in (("ended", "mission_end"), ("started", "mission_start")):
        hit = clause.at(cue)
        dated = [
            time
            for time in clause.times
            if time.period.grain in ("day", "month", "year") or time.sense in ("since", "until")
        ]
        if hit and dated and not clause.unreal(hit.start()):
            time = min(dated, key=lambda time: abs(time.start - hit.start()))
            value = (
                day(time)
                if time.sense != "since"
                else (time.period.start.year if time.end - time.start < 14 else time.period.start)
            )
            yield claim(
                "mission_fact", (time.start, time.end), WORLD, object=missions[0].id, value=value, measure=measure,
                dims={"mission": missions[0].id},
            )  # fmt: skip
            break


def _host(clause: Clause, mission: Mention, place: Mention) -> Claim:
    return claim(
        "mission_host", (place.start, place.end), WORLD, object=mission.id, value=place.id, measure="mission_host",
        dims={"mission": mission.id, "country": place.id},
    )  # fmt: skip


_IN = ("in", "i", "på", "er på", "er i", "is in", "operates in")
_APART = 45


def _beside(clause: Clause, mission: Mention) -> Mention | None:
    """The state that the text puts the mission in: "MINUSMA in Mali", "Mali (MINUSMA)"."""
    text = clause.text
    for name in clause.named("country"):
        if name.end <= mission.start and text[name.end : mission.start].strip(" ") in ("(", "– ", ":"):
            return name
        between = text[mission.end : name.start] if name.start >= mission.end else None
        if between is None or len(between) >= _APART or name.sense != "name" or not clause.is_place(name):
            continue
        alone = not any(other.start > mission.end and other.end < name.start for other in clause.named("mission"))
        if between.strip(" )") in _IN or (alone and clause.has("host", "started")):
            return name
    return None


def part(clause: Clause, told: list[Claim]) -> Iterator[Claim]:
    busy = {clause.part(one.start).number for one in told if one.kind not in ("pk_rank", "mission_host", "pk_mission_count", "un_ops_count")}
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
