"""Claims on numbers of missions: those that a state takes part in, and those that the UN has."""

import re
from collections.abc import Iterator

from varde.check.assemble import people as persons
from varde.check.assemble.clause import Clause
from varde.check.assemble.making import actor, made
from varde.check.assemble.reach import NOW, OVER_TIME, PERFECT, world
from varde.check.claim import WORLD, Claim
from varde.check.quantities import Quantity

_MOST_MISSIONS = 150
"""More operations than the UN has ever had."""


def missions(clause: Clause, number: Quantity) -> Iterator[Claim]:
    """Numbers of missions: that a state takes part in, or that the UN has."""
    at = number.number_start
    part = clause.part(at)
    if number.value > _MOST_MISSIONS:
        yield from persons.people(clause, clause.quantities.index(number), number, "people")
        return
    if not clause.has("un") and not clause.missions and not (clause.topic and clause.topic.un):
        return
    if clause.near(at, "nonun") and not clause.near(at, "un"):
        return
    if _OF_ALL.search(clause.text, max(0, number.start - 16), number.start) and len(clause.quantities) > 1:
        yield made(clause, number, "un_ops_count", WORLD, "missions", measure=None if OVER_TIME.search(clause.text) else "missions_active", dims={"kind": "un_pko"})  # fmt: skip
        return
    own = [id for start, id in clause.actors if part.holds(start)]
    subject = (
        actor(clause, number)
        if own and clause.led(at, "part", "spread", "people", "military", "police", "served")
        else None
    )
    if (
        subject is None
        and not world(clause, at)
        and clause.led(at, "part", "spread", "served", "people", "military", "police")
    ):
        led = actor(clause, number)
        topic = clause.topic_subject if not clause.organisation("UN") or clause.speaks else None
        subject = led or topic
    over_time = (
        bool(OVER_TIME.search(clause.text))
        and bool(PERFECT.search(clause.text) or OVER_TIME.search(part.text))
        and not NOW.search(part.text)
    )
    if subject and clause.parts and not (own == [] and _WORLD_MISSIONS.search(part.text)):
        dims = {"country": subject}
        for kind in ("military", "police"):
            if clause.near(at, kind) and not clause.has("people"):
                dims["kind"] = kind
        if clause.near(at, "military") and clause.near(at, "police"):
            dims.pop("kind", None)
        measure = None if over_time else "un_missions_joined"
        yield made(clause, number, "pk_mission_count", subject, "missions", measure=measure, dims=dims)
    else:
        dims = {"kind": "un_pko"} if clause.has("un") and not _POLITICAL.search(part.text) else {}
        yield made(
            clause,
            number,
            "un_ops_count",
            WORLD,
            "missions",
            measure=None if over_time else "missions_active",
            dims=dims,
        )


_OF_ALL = re.compile(r"\b(?:of|av|af)\s+(?:(?:the|de|dei|all|UN's|FNs|FN:s|FN's|the UN's)\s+)*$", re.IGNORECASE)
_WORLD_MISSIONS = re.compile(
    r"(?:worldwide|in the world|around the world|around the globe|in total|verden)", re.IGNORECASE
)
_POLITICAL = re.compile(r"special political|politisk\w*|field missions|in the field", re.IGNORECASE)
