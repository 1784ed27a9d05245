"""Claims on the Security Council that rest on a verb: who sits there, who is a candidate, who has vetoed."""

import datetime as dt
import re
from collections.abc import Iterator

from varde.check.assemble.clause import Clause
from varde.check.assemble.stating import claim, denied_near, who
from varde.check.claim import Claim
from varde.check.times import Time
from varde.model import Period

_PLANNED = re.compile(r"skal|ska|will|to serve|is to|vil", re.IGNORECASE)
_CHOSEN = ("elect", "valg", "vald", "innvalg", "won", "vant", "vann")


def council(clause: Clause, kinds: set[str]) -> Iterator[Claim]:
    """What a sentence says of seats on the Council."""
    bodies = [name.start for name in clause.named("organisation") if name.id == "UNSC"]
    topic = clause.topic and clause.topic.organisation == "UNSC" and not clause.named("organisation")
    if not bodies and not topic:
        return
    place = bodies[0] if bodies else 0
    candidate = clause.at("candidate")
    anchor = candidate or _last(clause, place)
    if anchor is None or (not candidate and "unsc_veto" in kinds):
        return
    subjects = [id for id in who(clause, anchor.start(), place) if id]
    if not subjects and topic and clause.topic and clause.topic.subject:
        subjects = [clause.topic.subject]
    for subject in subjects:
        yield from _seat(clause, kinds, subject, anchor, candidate is not None, place)


def _seat(
    clause: Clause, kinds: set[str], subject: str, anchor: "re.Match[str]", candidate: bool, place: int
) -> Iterator[Claim]:
    dims = {"country": subject}
    denied = denied_near(clause, anchor, place) is not None
    terms = _terms(clause, anchor)
    if candidate:
        if terms:
            first, last = terms[0].start.year, terms[0].end.year
            dims["term"] = f"{first}-{last if last > first else first + 1}"
        yield claim("unsc_candidature", anchor.span(), subject, negated=denied, measure="unsc_candidate", dims=dims)
        return
    if "unsc_election_votes" in kinds and anchor.group().lower().startswith(_CHOSEN):
        return
    unreal = clause.unreal(anchor.start()) and not (terms and _PLANNED.search(clause.part(anchor.start()).text))
    if unreal:
        return
    if terms:
        for term in terms:
            at = next((t.start, t.end) for t in clause.times if t.period.start == term.start or t.period == term)
            yield claim("unsc_membership", at, subject, period=term, negated=denied, measure="unsc_term", dims=dims)
    elif not kinds & {"unsc_membership", "unsc_election_votes"} and not re.search(
        r"(?<!\w)(?:times|time|ganger|gang|gonger|gånger)(?!\w)", clause.text
    ):
        yield claim("unsc_membership", anchor.span(), subject, negated=denied, measure="unsc_term", dims=dims)


def _last(clause: Clause, place: int) -> "re.Match[str] | None":
    """The word for sitting there that stands closest to the Council's name."""
    found = [hit for cue in ("permanent", "seat", "elected") for hit in clause.every(cue, 0, len(clause.text))]
    part = clause.part(place)
    own = [hit for hit in found if part.holds(hit.start())] or found
    return min(own, key=lambda hit: abs(hit.start() - place)) if own else None


def _terms(clause: Clause, anchor: "re.Match[str]") -> list[Period]:
    """The terms that a sentence names: spans of two years, or years side by side; the day of an election is none."""
    times = [time for time in clause.times if time.sense in ("in", "span") and time.period != Period.day(clause.on)]
    spans = [time for time in times if 1 <= time.period.end.year - time.period.start.year <= 2]
    years = [time for time in times if time.period.grain == "year" and not any(_within(time, one) for one in spans)]
    pairs = [
        Period(a.period.start, b.period.end)
        for a, b in zip(years, years[1:], strict=False)
        if b.period.start.year - a.period.start.year == 1
        and re.fullmatch(r"\s*(?:and|og|och|,|i|in|\s)*\s*", clause.text[a.end : b.start])
    ]
    if spans or pairs:
        return [*(time.period for time in spans), *pairs]
    if years and anchor.group().lower().startswith(_CHOSEN):
        first = years[0].period.start.year + 1
        return [Period(dt.date(first, 1, 1), dt.date(first + 1, 12, 31))]
    since = [time for time in clause.times if time.sense == "since" and time.period.start <= clause.on]
    if since and not years:
        return [Period(since[0].period.start, clause.on)]
    return [time.period for time in years]


def _within(time: Time, other: Time) -> bool:
    return other.start <= time.start < other.end


_VETOED = re.compile(
    r"(?<!\w)(?:vetoed|cast (?:its|a|their) veto|used (?:its|a|their) veto|exercised (?:its|a|their) veto|la ned veto|har lagt ned veto|nedla veto|lade (?:in )?(?:sitt )?veto|"
    r"nedlagde veto|brukte (?:sin )?veto\w*|stanset med veto|blokkerte med veto)(?!\w)",
    re.IGNORECASE,
)


def vetoed(clause: Clause, kinds: set[str]) -> Iterator[Claim]:
    """That a state has vetoed something, where no number of vetoes is told."""
    hit = _VETOED.search(clause.text)
    if hit is None or "unsc_veto" in kinds or clause.unreal(hit.start()):
        return
    time = clause.period()
    for subject in who(clause, hit.start(), hit.end()):
        yield claim(
            "unsc_veto", hit.span(), subject, unit="vetoes", period=time.period if time else None,
            negated=denied_near(clause, hit, hit.end()) is not None,
        )  # fmt: skip
