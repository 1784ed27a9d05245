"""Claims on people in operations: how many, of which mission, and by rank."""

import re
from collections.abc import Iterator

from varde.check.assemble.clause import Clause, rightly
from varde.check.assemble.dead import deaths
from varde.check.assemble.making import actor, made
from varde.check.assemble.reach import DEPLOYED, abroad, over_time, whole, world
from varde.check.assemble.which import OF_THESE, REACH, as_many, missions_of
from varde.check.claim import WORLD, Claim
from varde.check.mentions import Mention
from varde.check.quantities import Quantity
from varde.gazetteer import gazetteer

_LISTED = re.compile(
    r"\b(?:list\w*|rangliste\w*|plass\w*|plats\w*|plads\w*|place|position|rank\w*|nummer)\b", re.IGNORECASE
)


def rank(clause: Clause, number: Quantity) -> Iterator[Claim]:
    """A rank among those who contribute people to UN operations."""
    at = number.number_start
    subject = actor(clause, number) or clause.topic_subject
    un = clause.has("un", "military", "police", "people") or (clause.topic is not None and clause.topic.un)
    about = clause.closest(at, "contributor", "aid", "money", "votes")
    listed = about is None and un and bool(_LISTED.search(clause.text))
    if (
        subject
        and (about == "contributor" or listed)
        and un
        and not clause.near(at, "money")
        and not clause.near(at, "nonun")
    ):
        yield made(clause, number, "pk_rank", subject, "rank", measure="un_personnel_rank", dims={"country": subject})


def _un(mission: Mention) -> bool:
    return gazetteer().missions.get(mission.id).un


def people(clause: Clause, index: int, number: Quantity, unit: str) -> Iterator[Claim]:
    """Numbers of people: in UN operations, in others, over the years."""
    at = number.number_start
    part = clause.part(at)
    if (
        clause.at("deaths", number.end, part.end, within=part.text)
        or clause.at("deaths", max(part.start, number.start - 22), number.start)
        or (clause.near(at, "deaths") and len([one for one in clause.quantities if part.holds(one.start)]) == 1)
    ):
        yield from deaths(clause, number)
        return
    if unit != "women" and OF_THESE.match(clause.text, number.end) and clause.led(at, "deaths") and index:
        yield from deaths(clause, number)
        return
    if (
        unit not in ("women", "police", "experts")
        and len(clause.quantities) > 1
        and OF_THESE.match(clause.text, number.end)
        and not clause.missions
    ):
        return
    nearest = missions_of(clause, index)
    nearest = [name for name in nearest if name not in as_many(clause, number)] if len(nearest) > 1 else nearest
    foreign = [name for name in nearest if not _un(name)]
    ours = [name for name in nearest if _un(name)]
    if number.value >= 1_000_000 and (clause.actors or not over_time(clause, number, unit)):
        return
    un = (
        bool(ours)
        or clause.led(at, "un")
        or (clause.has("un") and not clause.near(at, "nonun"))
        or any(_un(name) for name in clause.missions)
    )
    un = (
        un
        or bool(clause.topic and clause.topic.un)
        or (clause.has("contributor") and any(one.form == "rank" for one in clause.quantities))
    )
    if unit == "people" and clause.says(_SHELTERED):
        return
    subject = actor(clause, number)
    if (foreign and not ours) or (clause.near(at, "nonun") and not ours and not clause.near(at, "un")):
        who = subject or clause.speaker
        if who and not clause.near(at, "deaths"):
            elsewhere = [
                name.id
                for name in clause.named("country")
                if 0 <= name.start - number.number_end < 30 and clause.is_place(name)
            ]
            fits = (
                not elsewhere
                or any(set(elsewhere[:1]) & set(gazetteer().missions.get(one.id).hosts) for one in foreign)
                or (foreign[:1] and foreign[0].start - number.number_end in range(30))
            )
            object_ = foreign[0].id if len({one.id for one in foreign}) == 1 and fits else None
            kind = "pk_cumulative" if over_time(clause, number, unit) and not foreign else "nonun_deployment"
            yield made(clause, number, kind, who, "persons", object=object_)
        return
    elsewhere = (unit in ("military", "police", "experts") or DEPLOYED.search(part.text)) and abroad(clause, number)
    if elsewhere and not ours and not clause.near(at, "un") and (subject or clause.speaker):
        yield made(clause, number, "nonun_deployment", subject or clause.speaker, "persons")  # type: ignore[arg-type]
        return
    if not un:
        return
    if subject is None or world(clause, at):
        subject = WORLD if world(clause, at) or whole(clause, number, nearest) else clause.speaker
    served = over_time(clause, number, unit)
    if subject is None:
        subject = WORLD
    if served:
        if unit != "women":
            here = [name for name in ours if part.holds(name.start)]
            object_ = here[0].id if len({name.id for name in here}) == 1 else None
            yield made(clause, number, "pk_cumulative", subject, "persons", object=object_)
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
    targets = list({name.id: name for name in (clause.missions if each else nearest)}.values()) or [None]
    if len(targets) > 1 and not each:
        targets = [None]
        if subject != WORLD:
            yield from _parts(
                clause,
                subject,
                dims,
                [name for name in nearest if rightly(clause, name) and name in clause.named("mission")],
            )
    again = as_many(clause, number) if kind == "pk_personnel" else []
    targets = [name for name in targets if name not in again] or [None]
    for name in [*targets, *again]:
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


_SHELTERED = re.compile(r"refugee|displaced|flyktning|flykting|flygtning|\b(?:läger|leir|lejr|camp)", re.IGNORECASE)
