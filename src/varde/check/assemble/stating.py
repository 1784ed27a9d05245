"""What claims without a number share: who is spoken of, what is denied, how a date is written, and the claim itself."""

import datetime as dt
import re

from varde.check.assemble.clause import Clause
from varde.check.claim import Claim, Value
from varde.check.times import Time
from varde.model import Period

_DENIAL = 30
_JOINED = re.compile(r"\s*(?:,|and|og|och|as well as|samt|\s|both|både|with|med|the)*\s*", re.IGNORECASE)
_PRONOUN = re.compile(
    r"\s*(?:[^,;]{0,20},\s*)?(?:it|the country|she|they|landet|den|det|dette|republic|kongedømmet|kongeriket)\b",
    re.IGNORECASE,
)


def claim(kind: str, at: tuple[int, int], subject: str, **more: object) -> Claim:
    """A claim that something is so; ``more`` overrides any part."""
    values: dict[str, object] = {"kind": kind, "start": at[0], "end": at[1], "subject": subject, "value": True}
    return Claim(**{**values, **more})  # type: ignore[arg-type]


def day(time: Time) -> Value:
    """A date as the text has it: a year, a month or a day."""
    match time.period.grain:
        case "day":
            return time.period.start
        case "year":
            return time.period.start.year
        case "month":
            return time.period.start.isoformat()[:7]
    return None


def span(time: Time | None, on: dt.date) -> Period | None:
    """The period of a time; one that begins then lasts until the page's day."""
    if time is None:
        return None
    return Period(time.period.start, on) if time.sense == "since" and time.period.start <= on else time.period


def denied_near(clause: Clause, verb: "re.Match[str]", thing: int) -> "re.Match[str] | None":
    """The word that denies a verb, if any: close before it, or between it and what it is about, in its part."""
    part = clause.part(verb.start())
    first = max(part.start, verb.start() - _DENIAL)
    last = min(verb.end() + _DENIAL // 2, max(thing, verb.end()))
    found = clause.at("not", first, last)
    if found and re.search(r"(?<!\w)(?:but|men)(?!\w)", clause.text[found.end() : verb.start()]):
        return None
    if found and re.search(
        r"(?:not only|ikke bare|ikkje berre|inte bara)",
        clause.text[max(0, found.start() - 1) : found.end() + 6],
        re.IGNORECASE,
    ):
        return None
    return found


def who(clause: Clause, verb: int, thing: int) -> list[str]:
    """The states that a verb is said of: those named together before it, else after it, else the publisher or the topic."""
    part = clause.part(verb)
    before = [(start, id, end) for start, id, end in _named(clause) if start < max(verb, 1) or start < thing]
    own = [one for one in before if part.holds(one[0])]
    line = own or before
    if line:
        together = [line[-1]]
        for one in reversed(line[:-1]):
            between = clause.text[one[2] : together[-1][0]]
            if len(between) < 12 and _JOINED.fullmatch(between):
                together.append(one)
            else:
                break
        return [id for _, id, _ in reversed(together)]
    after = [id for start, id, _ in _named(clause) if part.holds(start)]
    if after:
        return after[:1]
    if clause.topic and clause.topic.subject and _PRONOUN.match(clause.text):
        return [clause.topic.subject]
    return [clause.speaker] if clause.speaker and clause.speaks else []


def _named(clause: Clause) -> list[tuple[int, str, int]]:
    ours = [(start, clause.speaker, start + 2) for start, id in clause.actors if id == clause.speaker]
    names = clause.named_actors
    taken = {start for start, _, _ in names}
    return sorted([*names, *(one for one in ours if one[0] not in taken)])  # type: ignore[list-item]
