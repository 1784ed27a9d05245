"""Claims on treaties that rest on a verb or a date: who is party, who has signed, who has joined and when."""

import re
from collections.abc import Iterator

from varde.check.assemble.clause import Clause
from varde.check.assemble.stating import claim, day, denied_near, span, who
from varde.check.claim import Claim
from varde.check.mentions import Mention
from varde.check.times import Time

_NOUN = re.compile(r"ratifications?|ratifikasjon\w*|signatures|undertegnelser|accessions|signator\w+", re.IGNORECASE)
_BINDING = re.compile(
    r"(?:in(?:to)? force|i kraft|adopted|vedtatt|vedteke|opened|åpnet|opna|concluded|negotiated|fremforhandlet|framforhandla|antogs|vedtaget)"
    r"[^,;]{0,25}$",
    re.IGNORECASE,
)
_SIGNS = ("sign", "undert", "skr", "underskr")
_REACH = 70


def treaties(clause: Clause) -> Iterator[Claim]:
    """What a sentence says of states and treaties."""
    told: set[tuple[str, str]] = set()
    for treaty in clause.named("treaty"):
        verb = _verb(clause, treaty)
        if verb is None or clause.unreal(verb.start()) or _tally(clause, treaty):
            continue
        dates = _dates(clause, treaty)
        for subject in who(clause, verb.start(), treaty.start):
            if (subject, treaty.id) in told:
                continue
            told.add((subject, treaty.id))
            yield from _said(clause, treaty, subject, verb, dates)


def _said(
    clause: Clause, treaty: Mention, subject: str, verb: "re.Match[str]", dates: list[tuple[Time, str]]
) -> Iterator[Claim]:
    dims = {"country": subject, "treaty": treaty.id}
    denied = denied_near(clause, verb, treaty.start)
    if dates and not denied:
        for time, word in dates:
            signed = word.lower().startswith(_SIGNS)
            yield claim(
                "treaty_date", (time.start, time.end), subject, object=treaty.id, value=day(time),
                measure="treaty_signed" if signed else "treaty_since", dims=dims,
            )  # fmt: skip
        return
    since = next((time for time in clause.times if time.sense in ("since", "span")), None)
    start = min(verb.start(), denied.start()) if denied else verb.start()
    stop = max(verb.end(), denied.end()) if denied else verb.end()
    signs = verb.group().lower().startswith(_SIGNS)
    yield claim(
        "treaty_status", (start, stop), subject, object=treaty.id, negated=denied is not None, period=span(since, clause.on),
        measure="treaty_signed" if signs and False else "treaty_party", dims=dims,
    )  # fmt: skip


def _verb(clause: Clause, treaty: Mention) -> "re.Match[str] | None":
    """The word that ties a state to a treaty: the nearest before it in its part, else after it, else in the parts before."""
    part = clause.part(treaty.start)
    found = [
        hit
        for cue in ("party", "ratified")
        for hit in clause.every(cue, 0, part.end)
        if not _NOUN.fullmatch(hit.group()) and "\0" not in hit.group()
    ]
    own = [hit for hit in found if part.holds(hit.start())]
    before = [hit for hit in own if hit.end() <= treaty.start]
    if before:
        return max(before, key=lambda hit: (hit.end(), hit.end() - hit.start()))
    if own:
        return min(own, key=lambda hit: hit.start())
    earlier = [hit for hit in found if hit.end() <= treaty.start]
    return max(earlier, key=lambda hit: hit.end()) if earlier else None


_COUNTS = re.compile(
    r"\d\s+(?:\w+\s){0,2}(?:states?|countries|parties|stater|statar|land|parter|partar|länder|lande|members?|medlem\w*|ratifi\w+)",
    re.IGNORECASE,
)


def _tally(clause: Clause, treaty: Mention) -> bool:
    """Whether the part of a treaty only counts its parties."""
    part = clause.part(treaty.start)
    named = [start for start, _ in clause.actors if part.holds(start)]
    return bool(_COUNTS.search(part.text)) and not named


def _dates(clause: Clause, treaty: Mention) -> list[tuple[Time, str]]:
    """The dates on which a state is said to have signed or joined, each with the verb that it goes with."""
    part = clause.part(treaty.start)
    found: list[tuple[Time, str]] = []
    for time in clause.times:
        if time.sense not in ("in", "as_of") or time.period.grain not in ("day", "month", "year"):
            continue
        if not part.holds(time.start) and not (time.start > treaty.end and time.start - treaty.end < _REACH):
            continue
        if _BINDING.search(clause.text[max(0, time.start - 45) : time.start]):
            continue
        verbs = [hit for hit in clause.every("ratified", 0, len(clause.text)) if not _NOUN.fullmatch(hit.group())]
        before = [hit for hit in verbs if hit.end() <= time.start]
        after = [hit for hit in verbs if hit.start() >= time.end and hit.start() - time.end < _REACH]
        near = before[-1] if before else after[0] if after else None
        if near is not None:
            found.append((time, near.group()))
    return found
