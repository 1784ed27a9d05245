"""Claims that rest on no number: membership, seats, treaties, roles, hosts, dates, taking part. One rule a kind."""

import datetime as dt
import re
from collections.abc import Iterator

from varde.check.assemble.clause import Clause, hosts_of
from varde.check.claim import WORLD, Claim, Value
from varde.check.mentions import Mention
from varde.check.times import Time
from varde.gazetteer import gazetteer
from varde.model import Period


def facts(clause: Clause, counted: list[Claim]) -> Iterator[Claim]:
    """The claims of a sentence that rest on its names, dates and verbs.

    Args:
        clause: The sentence.
        counted: The claims that its numbers made.
    """
    kinds = {claim.kind for claim in counted}
    found = [
        *_treaties(clause, kinds),
        *_council(clause, kinds),
        *_bodies(clause, kinds),
        *_roles(clause),
        *_vote(clause, kinds),
    ]
    yield from found
    facts_of = list(_missions(clause, counted))
    yield from facts_of
    if not counted and not found:
        yield from _part(clause, bool(facts_of))


def _claim(kind: str, clause: Clause, at: tuple[int, int], subject: str, **more: object) -> Claim:
    values: dict[str, object] = {"kind": kind, "start": at[0], "end": at[1], "subject": subject, "value": True}
    return Claim(**{**values, **more})  # type: ignore[arg-type]


def _day(time: Time) -> Value:
    """A date as the text has it: a year, a month or a day."""
    match time.period.grain:
        case "day":
            return time.period.start
        case "year":
            return time.period.start.year
        case "month":
            return time.period.start.isoformat()[:7]
    return None


def _span(time: Time | None, on: dt.date) -> Period | None:
    if time is None:
        return None
    return Period(time.period.start, on) if time.sense == "since" and time.period.start <= on else time.period


_DENIAL = 30


def _treaties(clause: Clause, kinds: set[str]) -> Iterator[Claim]:
    if "treaty_count" in kinds or not clause.has("party", "ratified"):
        return
    for treaty in clause.named("treaty"):
        subject = clause.actor(treaty.start) or clause.speaker
        if not subject:
            continue
        verb = clause.at("party") or clause.at("ratified")
        if verb is None:
            continue
        denied = clause.at(
            "not", max(0, verb.start() - _DENIAL), min(verb.end() + _DENIAL // 2, max(treaty.start, verb.end()))
        )
        exact = [
            time
            for time in clause.times
            if time.sense in ("in", "as_of") and time.period.grain in ("day", "month", "year")
        ]
        dims = {"country": subject, "treaty": treaty.id}
        if clause.has("ratified") and exact and not denied:
            time = exact[0]
            signed = clause.has("signed") and not clause.has("ratified", end=clause.at("signed").start())  # type: ignore[union-attr]
            words = clause.at("ratified")
            only_signed = (
                signed and words is not None and words.group().lower().startswith(("sign", "undert", "skr", "under"))
            )
            yield _claim(
                "treaty_date", clause, (time.start, time.end), subject, object=treaty.id, value=_day(time),
                measure="treaty_signed" if only_signed else "treaty_since", dims=dims,
            )  # fmt: skip
            continue
        start = denied.start() if denied else verb.start()
        time = next((time for time in clause.times if time.sense in ("since", "span")), None)
        yield _claim(
            "treaty_status", clause, (min(start, verb.start()), max(verb.end(), denied.end() if denied else 0)), subject,
            object=treaty.id, negated=denied is not None, period=_span(time, clause.on), measure="treaty_party", dims=dims,
        )  # fmt: skip


def _council(clause: Clause, kinds: set[str]) -> Iterator[Claim]:
    if not clause.organisation("UNSC"):
        return
    body = next(name for name in clause.named("organisation") if name.id == "UNSC")
    subject = clause.actor(body.start) or clause.speaker
    if not subject:
        return
    denied = clause.has("not")
    candidate = clause.at("candidate")
    dims = {"country": subject}
    spans = [
        time
        for time in clause.times
        if time.period.end.year - time.period.start.year <= 1 and time.sense in ("in", "span", "as_of")
    ]
    if candidate:
        if spans:
            term = spans[0].period
            dims["term"] = (
                f"{term.start.year}-{term.end.year if term.end.year > term.start.year else term.start.year + 1}"
            )
        yield _claim(
            "unsc_candidature", clause, candidate.span(), subject, negated=denied, measure="unsc_candidate", dims=dims
        )  # fmt: skip
        return
    if "unsc_election_votes" in kinds:
        return
    seat = clause.at("permanent") or clause.at("seat")
    chosen = clause.at("elected")
    if not seat and not chosen:
        return
    spans = [time for time in clause.times if time.sense in ("in", "span")]
    if spans:
        for time in spans:
            yield _claim(
                "unsc_membership", clause, (time.start, time.end), subject, period=time.period, negated=denied, measure="unsc_term", dims=dims
            )  # fmt: skip
    elif "unsc_membership" not in kinds and seat:
        yield _claim("unsc_membership", clause, seat.span(), subject, negated=denied, measure="unsc_term", dims=dims)


_MEMBER = ("medlem", "member", "er med", "belongs")
_JOINED = ("joined", "acceded", "sluttet seg", "slutta seg")


def _but(clause: Clause, hit: "re.Match[str]") -> bool:
    """Whether a "but" stands between a denial and the verb."""
    denied = clause.at("not", max(0, hit.start() - _DENIAL), hit.end())
    return denied is not None and bool(re.search(r"\b(?:but|men)\b", clause.text[denied.end() : hit.start()]))


def _bodies(clause: Clause, kinds: set[str]) -> Iterator[Claim]:
    if not clause.has("seat", "ratified"):
        return
    for body in clause.named("organisation"):
        inner = any(0 <= other.start - body.end <= 1 for other in clause.named("organisation"))
        if body.id in ("UN", "UNSC", "UNGA") or clause.named("treaty") or inner:
            continue
        member = None if "nato_membership" in kinds else _last(clause, "seat", body.start)
        joined = _last(clause, "ratified", body.start)
        hits = [
            found
            for found, words in ((member, _MEMBER), (joined, _JOINED))
            if found and found.group().lower().startswith(words)
        ]
        if not hits:
            continue
        hit = max(hits, key=lambda found: found.start())
        subjects = [id for _, id in clause.actors] or ([clause.speaker] if clause.speaker and clause.speaks else [])
        denied = clause.has("not", start=max(0, hit.start() - _DENIAL), end=hit.end()) and not _but(clause, hit)
        for subject in dict.fromkeys(subjects):
            if subject is None:
                continue
            time = clause.period()
            yield _claim(
                "nato_membership", clause, hit.span(), subject, object=body.id, negated=denied, period=_span(time, clause.on),
                measure="membership", dims={"country": subject, "organisation": body.id},
            )  # fmt: skip


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


def _roles(clause: Clause) -> Iterator[Claim]:
    processes = clause.named("process")
    exact = [time for time in clause.times if time.sense == "in" and time.period.grain in ("day", "month", "year")]
    network = clause.at("agreement")
    if clause.has("women") and clause.has("mediator") and network and clause.has("signed") and exact:
        nordic = "nord" in clause.text.lower()
        if nordic:
            yield _claim(
                "peace_agreement", clause, (exact[0].start, exact[0].end), WORLD, object="nordic", value=_day(exact[0]),
                measure="mediator_network_founded", dims={"network": "nordic"},
            )  # fmt: skip
        return
    for process in processes:
        subject = clause.actor(0)
        said = [
            (hit, role)
            for role in ("guarantor", "facilitator", "mediator", "observer")
            if (hit := _last(clause, role, process.start))
        ]
        if not said or not subject:
            continue
        hit, role = max(said, key=lambda one: (one[0].start() < process.start, one[0].start()))
        if network and exact and role == "facilitator" and clause.has("signed") and not clause.actors:
            continue
        yield _claim(
            "peace_role", clause, hit.span(), subject, object=process.id, negated=clause.has("not"),
            period=_held(clause, process, processes, exact),
            measure="peace_role", dims={"country": subject, "process": process.id, "role": role},
        )  # fmt: skip
    if processes and network and clause.has("signed") and exact:
        state = next(
            (name.id for name in clause.named("country") if clause.is_place(name) or name.sense == "genitive"), WORLD
        )
        own = getattr(gazetteer().processes.get(processes[0].id), "countries", ()) or (state,)
        yield _claim(
            "peace_agreement", clause, (exact[-1].start, exact[-1].end), own[0], object=processes[0].id, value=_day(exact[-1]),
            measure="peace_agreement_signed", dims={"process": processes[0].id},
        )  # fmt: skip


_YES, _NO, _ABSTAIN = (
    ("for", "favour", "favor", "ja"),
    ("against", "mot", "imot", "imod", "emot", "no", "nei"),
    ("abstain", "avsto", "avstå", "avhold"),
)


def _vote(clause: Clause, kinds: set[str]) -> Iterator[Claim]:
    hit = clause.at("agree")
    abstained = any(word in clause.text.lower() for word in _ABSTAIN)
    if (hit is None and not abstained) or kinds & {"un_vote", "unsc_election_votes", "unsc_veto"}:
        return
    at = hit.end() if hit else 0
    after = clause.text[at : at + 25].lower().split()
    value = (
        "abstain"
        if abstained
        else next((v for v, words in (("no", _NO), ("yes", _YES)) if any(w.strip(",.") in words for w in after)), None)
    )
    subject = clause.actor(at) or (clause.speaker if clause.speaks else None)
    if value and subject:
        time = clause.period()
        end = clause.text.find(" ", at + 1)
        span = (hit.start(), end if end > 0 else len(clause.text)) if hit else (0, len(clause.text))
        yield _claim(
            "un_vote",
            clause,
            span,
            subject,
            value=value,
            period=time.period if time else None,
            dims={"country": subject},
        )


def _missions(clause: Clause, counted: list[Claim]) -> Iterator[Claim]:
    named = clause.named("mission")
    for name in named:
        own = hosts_of(name.id)
        place = _beside(clause, name)
        subjects = [id for _, id in clause.actors]
        if (place and place.id not in own) or (
            place and not counted and not subjects and not clause.speaks and clause.has("host", "started", "ended")
        ):
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
        if hit and dated:
            time = min(dated, key=lambda time: abs(time.start - hit.start()))
            value = (
                _day(time)
                if time.sense != "since"
                else (time.period.start.year if time.end - time.start < 14 else time.period.start)
            )
            yield _claim(
                "mission_fact", clause, (time.start, time.end), WORLD, object=missions[0].id, value=value, measure=measure,
                dims={"mission": missions[0].id},
            )  # fmt: skip
            break


def _host(clause: Clause, mission: Mention, place: Mention) -> Claim:
    return _claim(
        "mission_host", clause, (place.start, place.end), WORLD, object=mission.id, value=place.id, measure="mission_host",
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


def _part(clause: Clause, known: bool) -> Iterator[Claim]:
    verb = clause.at("part")
    if verb is None:
        return
    denied = clause.at("not")
    for name in clause.missions:
        mission = gazetteer().missions.get(name.id)
        subjects = [id for _, id in clause.actors] or ([clause.speaker] if clause.speaker and clause.speaks else [])
        for subject in dict.fromkeys(subjects):
            if subject is None or not mission.un or subject in mission.hosts:
                continue
            time = clause.period()
            yield _claim(
                "pk_participation", clause, verb.span(), subject, object=name.id, negated=denied is not None,
                period=time.period if time else None, measure="un_personnel", dims={"country": subject, "mission": name.id},
            )  # fmt: skip
