"""Claims on peace processes: who facilitates, mediates or guarantees, and when an agreement was signed."""

import re
from collections.abc import Iterator

from varde.check.assemble.clause import Clause
from varde.check.assemble.stating import claim, day, denied_near, who
from varde.check.claim import WORLD, Claim
from varde.check.mentions import Mention
from varde.check.times import Time
from varde.gazetteer import gazetteer
from varde.model import Period


def _last(clause: Clause, cue: str, end: int) -> "re.Match[str] | None":
    """The last place of a cue before a place in the sentence, else its first after it."""
    hit = clause.at(cue, 0, end)
    while hit and (following := clause.at(cue, hit.end(), end)):
        hit = following
    return hit or clause.at(cue, end)


def _held(clause: Clause, process: Mention, processes: list[Mention], exact: list[Time]) -> Period | None:
    """When a role is said to have been held: the sentence's one time, or the one told beside the process."""
    if len(processes) == 1:
        return exact[0].period if exact else None
    following = min((name.start for name in processes if name.start > process.start), default=len(clause.text))
    times = [time for time in clause.times if process.end <= time.start < following and time.sense in ("in", "span")]
    return times[0].period if times else None


def _third(clause: Clause, hit: int, process: Mention) -> list[str]:
    """The third parties that a role is said of: states that are no party to the conflict."""
    own = getattr(gazetteer().processes.get(process.id), "countries", ())
    before = [id for start, id in clause.actors if start < process.start and id not in own]
    found = [id for id in who(clause, hit, process.start) if id not in own]
    return found or before[:1] or ([clause.speaker] if clause.speaker and clause.speaks else [])


def roles(clause: Clause) -> Iterator[Claim]:
    processes = clause.named("process")
    exact = [time for time in clause.times if time.sense == "in" and time.period.grain in ("day", "month", "year")]
    network = clause.at("agreement")
    if clause.has("women") and clause.has("mediator") and network and clause.has("signed") and exact:
        nordic = "nord" in clause.text.lower()
        if nordic:
            yield claim(
                "peace_agreement", (exact[0].start, exact[0].end), WORLD, object="nordic", value=day(exact[0]),
                measure="mediator_network_founded", dims={"network": "nordic"},
            )  # fmt: skip
        return
    for process in processes:
        said = [
            (hit, role)
            for role in ("guarantor", "facilitator", "mediator", "observer")
            if (hit := _last(clause, role, process.start))
        ]
        if not said:
            continue
        hit, role = max(said, key=lambda one: (one[0].start() < process.start, one[0].start()))
        subjects = _third(clause, hit.start(), process)
        if not subjects or clause.unreal(hit.start()):
            continue
        if network and exact and role == "facilitator" and clause.has("signed") and not clause.actors:
            continue
        for subject in subjects:
            yield claim(
                "peace_role", hit.span(), subject, object=process.id, negated=denied_near(clause, hit, process.start) is not None,
                period=_held(clause, process, processes, exact),
                measure="peace_role", dims={"country": subject, "process": process.id, "role": role},
            )  # fmt: skip
    signed = clause.at("signed")
    if processes and network and signed and exact and not clause.unreal(signed.start()):
        state = next(
            (name.id for name in clause.named("country") if clause.is_place(name) or name.sense == "genitive"), WORLD
        )
        own = getattr(gazetteer().processes.get(processes[0].id), "countries", ()) or (state,)
        yield claim(
            "peace_agreement", (exact[-1].start, exact[-1].end), own[0], object=processes[0].id, value=day(exact[-1]),
            measure="peace_agreement_signed", dims={"process": processes[0].id},
        )  # fmt: skip
