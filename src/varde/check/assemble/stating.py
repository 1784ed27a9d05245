"""What claims without a number share: who is spoken of, what is denied, how a date is written, and the claim itself."""

import datetime as dt
import re

import attrs

from varde.check.assemble.clause import Clause
from varde.check.assemble.parts import Part
from varde.check.claim import Claim, Value
from varde.check.times import Time
from varde.model import Period

_DENIAL = 30
_JOINED = re.compile(
    r"\s*(?:,|and|og|och|or|nor|eller|heller|as well as|samt|\s|both|både|with|med|the|v?erken|hverken|varken|neither|together with|sammen med|saman med|along with|òg|också|også)*\s*",
    re.IGNORECASE,
)
_PRONOUN = re.compile(
    r"\s*(?:[^,;]{0,20},\s*)?(?:it|the country|she|they|landet|den|det|dette|republic|kongedømmet|kongeriket)\b",
    re.IGNORECASE,
)


def claim(kind: str, at: tuple[int, int], subject: str, **more: object) -> Claim:
    """A claim that something is so; ``more`` overrides any part."""
    values: dict[str, object] = {"kind": kind, "start": at[0], "end": at[1], "subject": subject, "value": True}
    return Claim(**{**values, **more})  # type: ignore[arg-type]


def day(time: Time, period: Period | None = None) -> Value:
    """A date as the text has it: a year, a month or a day; of another period where one is given."""
    period = period or time.period
    match period.grain:
        case "day":
            return period.start
        case "year":
            return period.start.year
        case "month":
            return period.start.isoformat()[:7]
    return None


_NEXT_YEAR = re.compile(
    r"\s*(?:året\s(?:etter|efter|etterpå|derpå)|åre?t\sdärpå|året\sefter|the\s(?:following|next)\syear|(?:the|a)\syear\s(?:after|later)|samme\sår|same\sår|same\syear)(?!\w)",
    re.IGNORECASE,
)


def next_year(clause: Clause, time: Time, earlier: Period | None) -> Period | None:
    """The period of a date whose year hangs on one told before: "in February the year after"; None where it does not."""
    hit = _NEXT_YEAR.match(clause.text, time.end) or _NEXT_YEAR.fullmatch(time.text.strip())
    if hit is None or earlier is None:
        return None
    year = earlier.start.year + (0 if hit.group().strip().lower().startswith("sam") else 1)
    start = time.period.start
    if time.period.grain == "year" or hit.string == time.text.strip():
        return Period.year(year)
    if time.period.grain == "month":
        return Period.month(dt.date(year, start.month, 1))
    return Period.day(dt.date(year, start.month, min(start.day, 28))) if time.period.grain == "day" else None


@attrs.frozen
class Said:
    """Of whom a verb is said.

    Attributes:
        subjects: The states.
        own: Whether they are named in the verb's own part.
        denied: Whether it is denied of them as such: "neither X nor Y", "none but", "for all except X".
    """

    subjects: list[str]
    own: bool
    denied: bool = False


_AGENT = re.compile(
    r"(?:(?<!\w)(?:by|av|af|for|hos)\s+(?:the\s+|både\s+|both\s+|også\s+|among\s+others\s+|blant\sandre\s+|bl\.a\.\s+)?)$",
    re.IGNORECASE,
)
_OUR = re.compile(
    r"(?<!\w)(?:for\s(?:vår|vårt|vort)\s(?:del|vedkommende|vedkommande)|for\sour\spart|on\sour\sside|för\svår\sdel|från\svår\ssida|fra\svår\sside|fra\svores\sside)(?!\w)",
    re.IGNORECASE,
)
_FOR = re.compile(r"(?<!\w)(?:for|för|on\sbehalf\sof)\s$", re.IGNORECASE)
_NEITHER = re.compile(
    r"(?<!\w)(?:hverken|verken|varken|neither|none of|ingen (?:av|af)|not even|ikke engang)\s[^;]{0,20}$", re.IGNORECASE
)


_RELATIVE = re.compile(r"[\s,\0]*(?:som|who|which|der|whose|vars|hvis|that)\s", re.IGNORECASE)
_GOVERNMENT = re.compile(r"(?<!\w)(?:the\sGovernment|regjeringen|regjeringa|regeringen)(?!\w)", re.IGNORECASE)
_GOES = re.compile(r"went\sto|gikk\stil|gjekk\stil|gick\still|gik\stil", re.IGNORECASE)
_CAPITALS = {
    "Moscow": "RUS", "Moskva": "RUS", "Beijing": "CHN", "Peking": "CHN", "Washington": "USA", "London": "GBR", "Paris": "FRA",
    "Oslo": "NOR", "Stockholm": "SWE", "København": "DNK", "Copenhagen": "DNK", "Köpenhamn": "DNK", "Helsinki": "FIN", "Helsingfors": "FIN",
    "Reykjavik": "ISL", "Nairobi": "KEN", "Kigali": "RWA", "Accra": "GHA", "Dublin": "IRL", "Canberra": "AUS", "Wellington": "NZL",
    "Ottawa": "CAN", "New Delhi": "IND", "Delhi": "IND", "Islamabad": "PAK", "Dhaka": "BGD", "Berlin": "DEU", "Tokyo": "JPN", "Pretoria": "ZAF",
    "Pyongyang": "PRK", "Tehran": "IRN", "Teheran": "IRN", "Ankara": "TUR", "Cairo": "EGY", "Kairo": "EGY", "Kyiv": "UKR", "Warsaw": "POL", "Warszawa": "POL",
    "Rome": "ITA", "Roma": "ITA", "Madrid": "ESP", "Lisbon": "PRT", "Lisboa": "PRT", "Abuja": "NGA", "Kampala": "UGA", "Brasília": "BRA",
}  # fmt: skip
"""Capitals that stand for their states where they open a part of a sentence, and do something."""
_CAPITAL = re.compile(
    rf"[\s\0,;:\u2013-]*(?:(?:and|og|och|while|mens|medan|but|men|again|igjen|[Nn]ot\sfor\sthe\s\w+\stime,)\s)*(?P<name>{'|'.join(_CAPITALS)})(?=\s[a-zæøåäö])"
)


def doers(
    clause: Clause, part: Part, verb: "re.Match[str]", last: list[str], *, genitive: bool = False, goes_to: bool = False
) -> Said:
    """The states that a verb is said of: named together before it in its part, as its agent after it, else after it;
    else those of the verb before, the publisher or the topic.

    Args:
        clause: The sentence.
        part: The part that the verb stands in.
        verb: The verb, or another word that says what is so.
        last: Of whom the verb before was said.
        genitive: Whether a state that owns the thing after it is meant too: "X's candidature".
        goes_to: Whether it may go to those named after it: "the seats went to X and Y".
    """
    names = _named(clause)
    if goes_to and _GOES.fullmatch(verb.group()):
        first = next((name for name in clause.named("country") if 0 <= name.start - verb.end() <= 5), None)
        if first:
            return Said(
                _row([(first.start, first.id, first.end), *joined_after(clause, (first.start, first.id, first.end))]),
                own=True,
            )
    if genitive:
        owner = next(
            (
                name
                for name in clause.named("country")
                if name.sense in ("genitive", "adjective")
                and 0 <= verb.start() - name.end <= 24
                and part.holds(name.start)
            ),
            None,
        )
        if owner:
            return Said([owner.id], own=True)
    own = [one for one in names if part.holds(one[0])]
    before = [one for one in own if one[0] < verb.start()]
    passive = [
        (name.start, name.id, name.end)
        for name in clause.named("country")
        if part.holds(name.start)
        and name.start >= verb.end()
        and name.start - verb.end() < 60
        and _AGENT.search(clause.text[max(0, name.start - 26) : name.start])
    ]
    if passive:
        return Said(_row([*passive[:1], *joined_after(clause, passive[0])]), own=True)
    if clause.speaker and _OUR.search(part.text, part.start, part.end):
        return Said([clause.speaker], own=True)
    if before:
        line = _chain(clause, [one for one in names if one[0] <= before[-1][0]])
        return Said(_row(line), own=True, denied=bool(_NEITHER.search(clause.text[part.start : line[0][0]])))
    behalf = [
        (name.start, name.id, name.end) for name in clause.named("country")
        if part.holds(name.start) and _FOR.search(clause.text[max(0, name.start - 12) : name.start])
    ]  # fmt: skip
    after = behalf or [one for one in own if one[0] >= verb.end()]
    if after:
        line = [after[0], *joined_after(clause, after[0])]
        return Said(_row(line), own=True, denied=bool(_NEITHER.search(clause.text[part.start : line[0][0]])))
    relative = _RELATIVE.match(part.text, part.start)
    if relative:
        head = [one for one in names if one[2] <= part.start and part.start - one[2] <= 2]
        if head:
            return Said([head[-1][1]], own=True)
    if clause.speaker and _GOVERNMENT.search(part.text, part.start, verb.start()):
        return Said([clause.speaker], own=True)
    capital = _CAPITAL.match(part.text, part.start)
    if capital:
        return Said([_CAPITALS[capital["name"]]], own=True)
    if last:
        return Said(last, own=False)
    earlier = [one for one in names if one[0] < part.start]
    if earlier:
        return Said(_row(_chain(clause, earlier)), own=False)
    if clause.topic and clause.topic.subject and _PRONOUN.match(clause.text):
        return Said([clause.topic.subject], own=False)
    return Said([clause.speaker] if clause.speaker and clause.speaks else [], own=False)


def _chain(clause: Clause, line: list[tuple[int, str, int]]) -> list[tuple[int, str, int]]:
    """The last of the states named in a row, with those joined to it before."""
    together = [line[-1]]
    for one in reversed(line[:-1]):
        if not _JOINED.fullmatch(clause.text[one[2] : together[-1][0]]):
            break
        together.append(one)
    return together[::-1]


def joined_after(clause: Clause, first: tuple[int, str, int]) -> list[tuple[int, str, int]]:
    """The states that are joined to one after it."""
    found, end = [], first[2]
    for name in clause.named("country"):
        if name.start < end:
            continue
        if not _JOINED.fullmatch(clause.text[end : name.start]):
            break
        found.append((name.start, name.id, name.end))
        end = name.end
    return found


def _row(line: list[tuple[int, str, int]]) -> list[str]:
    return list(dict.fromkeys(id for _, id, _ in line))


def span(time: Time | None, clause: Clause) -> Period | None:
    """The period of a time; one that begins then lasts until the page's day."""
    if time is None:
        return None
    since = time.sense == "since" and time.period.start <= clause.on
    return Period(time.period.start, clause.on) if since else time.period


def denied_near(clause: Clause, verb: "re.Match[str]", thing: int) -> "re.Match[str] | None":
    """The word that denies a verb, if any: close before it, or between it and what it is about, in its part."""
    part = clause.part(verb.start())
    first = max(part.start, verb.start() - _DENIAL)
    last = min(verb.end() + _DENIAL // 2, max(thing, verb.end()))
    named = [(name.start, name.end) for name in clause.mentions]
    found = next(
        (hit for hit in clause.every("not", first, last) if not any(a <= hit.start() < b for a, b in named)), None
    )
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
            if _JOINED.fullmatch(between):
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
