"""The parts that claims on numbers share: whose the number is, when it holds, whether it is meant as a fact, and the claim itself."""

import itertools
import re

from varde.check.assemble.clause import Clause
from varde.check.assemble.heads import JOINED
from varde.check.claim import Claim
from varde.check.quantities import Quantity
from varde.model import Period

IN_PARENTHESES = re.compile(r"\([^()]{0,14}\)")
_AIMED = re.compile(
    r"(?:(?:mål|retningslinj|riktlinj|krav|norm|grense|grænse|gräns)\w*(?:\s\w+)?\s(?:om|på)(?:\s\w+)?|(?:target|goal|guideline|benchmark|ceiling|threshold|pledge|commitment|norm|minimum)\s(?:of|to\s(?:spend\w*|give))"
    r"|(?:committed|pledged|promised)\sto\s\w+|krav\w*\s(?:om|på)|forpliktelse\s\w+|styrketak\w*\s(?:på|er|var)|tak\s på|one\smore\sthan|minst|at\sleast(?=\sspend))\s*$",
    re.IGNORECASE,
)
_AIM = re.compile(
    r"(?<!\w)(?:mål(?:et|setting\w*|sättning\w*)?|ambisjon\w*|ambition\w*|aspiration|goal|target|ceiling|tak(?:et)?|styrketak\w*|maximum strength|authorised strength|[\w-]*retningslinj\w*|riktlinj\w*|guideline|threshold|enades om|agreed to|ble enige om|blei samde om)"
    r"(?!\w)[^;.]{0,70}$",
    re.IGNORECASE,
)
_AIM_AFTER = re.compile(
    r"\s*(?:%|per\s?cent|percent|prosent|procent|pct\.?)?[\s-]*(?:\w+\s)?(?:target|goal|guideline|målet|målsetting\w*|målsättning\w*|(?:av BNP |of GDP )?(?:as|som) (?:a |et |eit )?(?:golv|gulv|floor|minimum|mål|minstemål)|ceiling|pledge|benchmark|threshold)",
    re.IGNORECASE,
)
_REACHED = re.compile(
    r"(?<!\w)(?:met|meets|reached|reaches|achieved|exceed\w+|surpass\w+|nådde|nådd|oppfyl\w+|innfri\w+|uppfyll\w+|nått|opfyld\w+|over|above|below|under)(?!\w)[^;]*$",
    re.IGNORECASE,
)
_MET = re.compile(
    r"(?<!\w)(?:met|meets|reached|reaches|achieved|exceed\w+|surpass\w+|nådde|når(?=\s(?:FN|mål|OECD))|oppfyl\w+|innfri\w+|uppfyll\w+|nått|opfyld\w+)(?!\w)[^,;]*$",
    re.IGNORECASE,
)
_IN_BRACKETS = re.compile(r"\s*(?:%|prosent|procent|pct\.?|per\s?cent|percent)?\s*\(([^()\d]{3,30})\)", re.IGNORECASE)
_OF = re.compile(r"\s*(?:%|per\s?cent|percent|prosent|procent|pct\.?)?\s*(?:of|av|af)\s+(?:the\s)?", re.IGNORECASE)
_FROM = re.compile(r"[^,;:()\d]{0,40}?\b(?:from|fra|frå|från)\s+(?:the\s+)?$", re.IGNORECASE)
_AGAINST = re.compile(
    r"(?:than|enn|än|end|against|mot|mod|from|fra|frå|från|compared (?:with|to))\s+(?:in\s|i\s)?$", re.IGNORECASE
)
_PRESENT = re.compile(r"(?<!\w)(?:has|have|is|are|har|er|är|counts?|stands?|teller)(?!\w)", re.IGNORECASE)
_NOW = re.compile(
    r"(?<!\w)(?:today|now|currently|at present|still|presently|i\s?dag|nå|no|no for tida|for tiden|fortsatt|framleis|fortfarande|i dag|stadig|just nu|lige nu|p\.t\.|per i dag)(?!\w)",
    re.IGNORECASE,
)


def meant(clause: Clause, number: Quantity) -> bool:
    """Whether a number is stated as a fact: not a target, a ceiling or a plan in its own part of the sentence."""
    text = clause.text
    if _AIM_AFTER.match(text, number.number_end):
        return False
    if _AIM.search(text, clause.part(number.number_start).start, number.start) and not _REACHED.search(
        text, 0, number.start
    ):
        return False
    if clause.says(_MET) and _MET.search(text, 0, number.start):
        return True
    lead = text[max(0, number.start - 34) : number.start]
    if (hit := _AIMED.search(lead)) is not None and hit.group().strip().lower() not in ("minst",):
        return False
    return not clause.unreal(number.number_start)


def actor(clause: Clause, number: Quantity) -> str | None:
    """The state that a number is of: in their order where several are named before as many numbers side by side."""
    text, at = clause.text, number.number_start
    if IN_PARENTHESES.search(text, max(0, number.start - 2), number.number_end + 1):
        close = [id for start, id, end in clause.named_actors if end <= number.start and number.start - end <= 3]
        if close:
            return close[-1]
        if clause.missions:
            first = clause.missions[0].start
            return next((id for start, id in reversed(clause.actors) if start < first), clause.topic_subject)
    after = _IN_BRACKETS.match(text, number.end)
    if after:
        named = [name.id for name in clause.named("country") if after.start(1) <= name.start < after.end(1)]
        if named:
            return named[0]
    paired = _paired(clause, number)
    if paired:
        return paired
    part = clause.part(at)
    for name in clause.named("country"):
        if name.start >= number.number_end and part.holds(name.start):
            between = text[number.number_end : name.start]
            if name.sense in ("adjective", "people") and len(between) <= 24 and not re.search(r"[,;:()\d]", between):
                return name.id
            if name.sense == "genitive" and _OF.fullmatch(between):
                return name.id
            if name.sense == "name" and _FROM.fullmatch(between):
                return name.id
    return clause.actor(at)


def _paired(clause: Clause, number: Quantity) -> str | None:
    """The state of a number that stands side by side with others, where as many states stand side by side before them."""
    run = [number]
    numbers = [one for one in clause.quantities if one.form == number.form]
    index = numbers.index(number) if number in numbers else -1
    for step in (-1, 1):
        at = index + step
        while 0 <= at < len(numbers):
            left, right = (numbers[at], run[0]) if step < 0 else (run[-1], numbers[at])
            if not JOINED.fullmatch(clause.text[left.end : right.start]):
                break
            run = [numbers[at], *run] if step < 0 else [*run, numbers[at]]
            at += step
    ahead = [(start, id, end) for start, id, end in clause.named_actors if end <= run[0].start]
    if len(run) < 2 or len(ahead) < len(run):
        return None
    last = ahead[-len(run) :]
    if all(JOINED.fullmatch(clause.text[a[2] : b[0]]) for a, b in itertools.pairwise(last)):
        return last[run.index(number)][1]
    return None


def made(clause: Clause, number: Quantity, kind: str, subject: str, unit: str, **more: object) -> Claim:
    """A claim on a number, with the hedge of its words and the time of its sentence; ``more`` overrides any part."""
    values: dict[str, object] = {
        "kind": kind, "start": number.number_start, "end": number.number_end, "subject": subject, "value": number.value,
        "comparator": number.comparator, "low": number.low, "high": number.high, "unit": unit, "period": when(clause, number),
    }  # fmt: skip
    return Claim(**{**values, **more})  # type: ignore[arg-type]


def when(clause: Clause, number: Quantity) -> Period | None:
    """The time of a number: one in its part, else in the parts before; "today" is the page's own date."""
    part = clause.part(number.number_start)
    times = [
        time
        for time in clause.times
        if time.period != Period.day(clause.on)
        and not _AGAINST.search(clause.text, max(0, time.start - 16), time.start)
    ] or [time for time in clause.times if time.period != Period.day(clause.on)]
    own = [time for time in times if part.holds(time.start)]
    if not own and _NOW.search(part.text, part.start, part.end):
        return None
    if not own and _PRESENT.search(part.text, part.start, part.end):
        times = [time for time in times if not clause.near(time.start, "started", "ended", "ratified", "elected")]
    held = own or [time for time in times if time.start < number.start] or times
    if not held:
        return None
    near = min(held, key=lambda time: max(time.start - number.number_end, number.number_start - time.end))
    since = next((time for time in held if time.sense == "since"), None)
    until = next((time for time in held if time.sense == "until"), None)
    if since and near in (since, until) and since.period.start <= (end := until.period.end if until else clause.on):
        return Period(since.period.start, end)
    return near.period


_LEADS = re.compile(r"(?:I|In|På|On|Langs|Along)\s+(?:the\s|det\s|den\s)?(?:\w+\s)?[A-ZÆØÅÄÖ](?!N\b)")


def in_region(clause: Clause) -> bool:
    """Whether a sentence opens with a region that is no state ("In the Horn of Africa"), so that its numbers are not the world's."""
    opens = _LEADS.match(clause.text)
    if not opens or clause.has("world"):
        return False
    return not any(name.start < opens.end() + 5 for name in [*clause.named("country"), *clause.times])
