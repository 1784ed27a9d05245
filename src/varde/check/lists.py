"""Lists of missions in a sentence, and the same lists as they are today: whole, in the old list's style. It judges nothing."""

import re
from collections.abc import Callable
from itertools import pairwise
from typing import Literal

import attrs

from varde.check.mentions import find
from varde.check.quantities import hedges
from varde.check.quantities.numerals import numerals
from varde.check.report import Checked, Report
from varde.gazetteer import gazetteer
from varde.measures import Engine
from varde.measures.operations import un_personnel
from varde.model import Period

Fault = Literal["wording", "no missions", "unknown mission"]

_IN = r"(?:in|on|to|with|for|i|på|til|ved|till|for)"
_NUMBER = r"\x04*(?:\d+(?:[ \u00a0.,]\d{3})*|\x03+)"
"""A number in the shape of a sentence, where names of missions, of places, numbers in words and hedges are signs."""
_ITEM = re.compile(
    rf"(?:(?P<first>{_NUMBER})\s+(?:(?P<noun>(?!{_IN}\b)[^\W\d_]+)\s+)?(?P<to>{_IN})\s+|(?P<prep>\b{_IN})\s+)?"
    rf"(?:(?P<name>\x01+)(?:\s+{_IN}\s+(?P<at>\x02+)|\s*\((?:{_IN}\s+)?(?P<inside>\x02+)\))?|(?P<place>\x02+)(?:\s*\((?P<acronym>\x01+)\))?)"
    rf"(?P<last>\s*\({_NUMBER}\)|:?\s+(?:(?:med|with)\s+)?{_NUMBER}\b)?"
)
_ROW = re.compile(
    rf",?\s(?:(?:med|with)\s)?(?:(?P<share>hhv\.?|henholdsvis|respectively|respektive)\s)?(?P<numbers>{_NUMBER}(?:(?:,\s|\s(?:og|and|och)\s){_NUMBER})+)"
)
"""Numbers in a row after the list, in the order of its missions."""
_SEPARATOR = re.compile(r"\s*[,;]\s*(?:(?:og|and|och|samt)\s+)?|\s+(?P<last>og|and|och|samt)\s+")
_SHARE = re.compile(r"(?:hhv\.?|henholdsvis|respectively|både|both)\s+$", re.IGNORECASE)
_MANY = re.compile(
    r"(?:operasjon(?:er|ene|ar|ane)|oppdragene|misjon(?:er|ene)|missions|operations|missioner(?:na|ne)?|insatser(?:na)?|operationer(?:na|ne)?)\W*$",
    re.IGNORECASE,
)
_MANY_AFTER = re.compile(
    r"[-\s]*(?:missions|operations|are|have|were|respectively|begge|both|alle|all)\b", re.IGNORECASE
)
_BETWEEN = re.compile(
    r"(?:\s|[,:;(]|\b(?:\w*militær\w*|\w*soldat\w*|\w*politi\w*|\w*personell?\w*|\w*person(?:er|s|nel)|\w*operasjon\w*|(?:un|fn)(?:-?\w*)?|"
    r"observatør\w*|offiser\w*|troops|soldiers|police|military|officers|observers|personnel|people|peacekeepers|missions?|operations?|"
    r"fordelt|spread|divided|across|over|among|deployed|serving|i|in|på|on|to|til|hhv\.?|henholdsvis|tjeneste|service|the|"
    r"en|to|tre|fire|fem|seks|two|three|four|five|six|\d+)(?!\w))*",
    re.IGNORECASE,
)  # fmt: skip
_KINDS = {
    "military": re.compile(r"militær|militär|soldat|\btropp|\btroops|\bsoldier|\bmilitary", re.IGNORECASE),
    "police": re.compile(r"politi|\bpolice|\bpolis", re.IGNORECASE),
}


@attrs.frozen
class Listed:
    """A list of missions in a page, and what is to become of it.

    Attributes:
        start: Where it begins in the page's text.
        end: Where it ends.
        members: The claims that stand in it.
        heads: The numbers that stand over it: of people, or of missions.
        new: Its new words, or None where it is left.
        why: Why it is left; empty where it is not.
    """

    start: int
    end: int
    members: tuple[Checked, ...]
    heads: tuple[Checked, ...]
    new: str | None
    why: Fault | Literal[""] = ""


def lists(report: Report, engine: Engine, digits: Callable[[Checked, int, bool], str]) -> list[Listed]:
    """The lists of missions that do not hold today.

    Args:
        report: The page, checked.
        engine: What answers measures.
        digits: Writes a whole number as the sentence of a claim writes numbers; in words, if it is a small one and that is asked.

    Returns:
        Each list with its new words, or with the reason why it is left.
    """
    found = []
    for sentence in dict.fromkeys(one.sentence for one in report.read if one.kind.startswith("pk_")):
        claims = [one for one in report.read if one.sentence == sentence]
        text = sentence.text
        language = sentence.language or report.page.language or "en"
        named = [one for one in find(text, language, report.on) if one.sense == "name"]
        shape = list(text)
        for one in named:
            if one.kind in ("mission", "country", "place"):
                sign = "\x01" if one.kind == "mission" else "\x02"
                shape[one.start : one.end] = sign * (one.end - one.start)
        for one in numerals(text, language):
            hedge = hedges.before(text, one.start, language)
            if one.written == "words" and not one.article and shape[one.start] not in "\x01\x02":
                shape[one.start : one.end] = "\x03" * (one.end - one.start)
            if hedge is not None:
                shape[hedge[0] : one.start] = "\x04" * (one.start - hedge[0])
        missions = {one.start: one.id for one in named if one.kind == "mission"}
        for items in _runs("".join(shape)):
            ids = [missions[at] for item in items for at in _missions(item)]
            one = _listed(report, engine, claims, items, ids, language, digits)
            if one is not None:
                found.append(one)
    return found


def _missions(item: re.Match[str]) -> list[int]:
    return [item.start(name) for name in ("name", "acronym") if item[name]]


def _runs(shape: str) -> list[list[re.Match[str]]]:
    """The runs of two or more members with nothing but separators between them; a number before the first alone is over them all."""
    runs, at = [], 0
    while (item := _ITEM.search(shape, at)) is not None:
        run = [item]
        while (gap := _SEPARATOR.match(shape, run[-1].end())) and (more := _ITEM.match(shape, gap.end())):
            run.append(more)
        at = run[-1].end()
        total = run[0]["first"] and not any(each["first"] for each in run[1:])
        if total and (bare := _ITEM.match(shape, run[0].start("to"))):
            run[0] = bare
        if len(run) > 1:
            runs.append(run)
    return runs


def _listed(
    report: Report, engine: Engine, claims: list[Checked], items: list[re.Match[str]], ids: list[str], language: str,
    digits: Callable[[Checked, int, bool], str],
) -> Listed | None:  # fmt: skip
    sentence = claims[0].sentence
    text, by = sentence.text, sentence.start
    row = _row(items)
    start, end = items[0].start(), row.end() if row else items[-1].end()
    members = tuple(
        one
        for one in claims
        if one.kind in ("pk_participation", "pk_personnel", "mission_host")
        and one.object in ids
        and (start <= one.start - by < end or one.kind == "pk_participation")
    )
    heads = tuple(
        one
        for one in claims
        if one.kind in ("pk_personnel", "pk_mission_count")
        and one.object is None
        and one.end - by <= start
        and _BETWEEN.fullmatch(text, one.end - by, start)
    )
    own = [one for one in (*heads, *members) if one.kind != "mission_host"]
    asserted = len({one.object for one in members if one.kind != "mission_host"}) > 1
    if not own or not (asserted or heads) or any(_fixed(report, one) for one in own):
        return None
    old = text[start:end]

    hanging = [one for one in claims if one.kind == "pk_personnel" and one.object in ids and one.start - by >= end]

    def left(why: Fault) -> Listed:
        return Listed(by + start, by + end, (*members, *hanging), heads, None, why)

    if all(one.verdict == "supported" for one in (*heads, *members)):
        return None
    strangers = [one for one in claims if start <= one.start - by < end and one not in members]
    if len({one.subject for one in own}) > 1 or strangers or hanging:
        return left("wording")
    if not all(gazetteer().missions.get(name).un for name in ids):
        return left("unknown mission")
    period = _day(engine, heads)
    dims = _dims(own, text[: items[0].end()])
    if period is None or dims is None:
        return left("wording" if dims is None else "unknown mission")
    if any(engine.figure(un_personnel, period, **dims, mission=name).missing for name in ids):
        return left("unknown mission")
    today = [
        (figure.dims["mission"], int(figure.value))
        for figure in engine.by(un_personnel, period, ("mission",), **dims)
        if isinstance(figure.value, int | float) and figure.value
    ]
    if not today:
        return left("no missions")
    today.sort(key=lambda one: (-one[1], one[0]))
    numbered = row is not None or any(item["first"] or item["last"] for item in items)
    right = all(one.kind != "mission_host" or one.verdict == "supported" for one in members)
    if right and not numbered and len(ids) == len(items) and set(ids) == {name for name, _ in today}:
        return None
    drop = _SHARE.search(text, 0, start)
    lead = drop.start() if drop and (len(today) == 1 or (drop[0][:1].lower() == "b" and len(today) != 2)) else start
    words = not re.search(r"\d", items[0].string[start:end])
    written = [(name, digits(own[0], number, words), number) for name, number in today]
    new = _written(text, items, written, language, row)
    if len(today) == 1 and (_MANY.search(text, 0, lead) or _MANY_AFTER.match(text, end) or _counted(heads)):
        new = None
    if new is None or _miscounted(heads, len(today)) or _marked(report, by + lead, by + end):
        return left("wording")
    if old[:1].isupper():
        new = new[:1].upper() + new[1:]
    return Listed(by + lead, by + end, members, heads, new)


def _row(items: list[re.Match[str]]) -> re.Match[str] | None:
    """The numbers that stand in a row after a list that has none, one for each mission."""
    *others, last = items
    if any(item["first"] or item["last"] for item in others) or last["first"]:
        return None
    found = _ROW.match(last.string, last.start("last") if last["last"] else last.end())
    return found if found and len(re.findall(_NUMBER, found["numbers"])) == len(items) else None


def _day(engine: Engine, heads: tuple[Checked, ...]) -> Period | None:
    """The newest month of the record; that of the number over the list where that number stands as it is."""
    standing = [one.judgement.figure for one in heads if one.verdict == "supported" and one.judgement.figure]
    if standing:
        return standing[0].period
    covered = engine.coverage(un_personnel)
    return engine.latest(un_personnel, covered.period.end) if covered.loaded else None


def _counted(heads: tuple[Checked, ...]) -> bool:
    return any(one.kind == "pk_mission_count" for one in heads)


def _miscounted(heads: tuple[Checked, ...], size: int) -> bool:
    """Whether a number of missions over the list would not be the number of missions in it."""
    counts = [one for one in heads if one.kind == "pk_mission_count"]
    told = [one.judgement.figure if one.verdict == "supported" else one.judgement.today for one in counts]
    return any(figure is None or figure.value != size for figure in told)


def _fixed(report: Report, one: Checked) -> bool:
    """Whether a claim is of a time that is over, is denied or is not of the record of personnel."""
    claim = one.claim
    past = claim.period is not None and claim.period.end < report.on
    return past or claim.negated or claim.value is False or claim.dims.get("country") != claim.subject


def _dims(own: list[Checked], lead: str) -> dict[str, str] | None:
    """Whom the list counts: what its claims say, else what the words before it say; None where they differ."""
    shared = {tuple(sorted((k, v) for k, v in one.claim.dims.items() if k not in ("mission", "kind"))) for one in own}
    kinds = {one.claim.dims["kind"] for one in own if "kind" in one.claim.dims}
    if not kinds:
        said = {kind for kind, words in _KINDS.items() if words.search(lead)}
        kinds = said if len(said) == 1 else set()
    if len(shared) != 1 or len(kinds) > 1:
        return None
    return {**dict(shared.pop()), **({"kind": kinds.pop()} if kinds else {})}


def _marked(report: Report, start: int, end: int) -> bool:
    """Whether the page's source has markup within the words, which new words would break."""
    page = report.page
    if page.source is None:
        return False
    place = page.origin(start, end)
    return place is None or bool(re.search("[<>]", page.source[slice(*place)]))


def _written(
    text: str, items: list[re.Match[str]], today: list[tuple[str, str, int]], language: str, row: re.Match[str] | None
) -> str | None:
    """The list of today in the style of the old; None where the old has no one style."""
    first = items[0]
    numbers = {("first" if item["first"] else "last" if item["last"] and not row else "") for item in items}
    nouns = {text[slice(*item.span("noun"))] for item in items[1:] if item["noun"]}
    noun = text[slice(*first.span("noun"))] if first["noun"] else ""
    named = [bool(item["name"]) for item in items]
    placed = any(item["at"] or item["inside"] for item in items)
    if len(numbers) > 1 or nouns - {noun} or len(set(named)) > 1 or (noun and any(n == 1 for *_, n in today)):
        return None
    both = any(item["acronym"] for item in items)
    if language not in ("nb", "nn", "en") and (placed or not all(named)):
        return None
    each = any(item["prep"] for item in items[1:])
    before = numbers == {"first"}
    connect = first["to"] or first["prep"] or ""
    parts: list[str] = []
    at = ""
    for name, number, _ in today:
        preposition, _, place = gazetteer().missions.get(name).where(language).partition(" ")
        if all(named):
            body = (
                f"{name} {preposition} {place}"
                if any(i["at"] for i in items)
                else f"{name} ({place})"
                if placed
                else name
            )
            put = connect if connect and (before or each or not parts) else ""
        else:
            body = f"{place} ({name})" if both else place
            put = preposition if before or each or preposition != at else ""
            put = "" if not parts and not connect and not first["prep"] else put
            at = preposition
        body = f"{put} {body}" if put else body
        if before:
            body = f"{number} {noun} {body}" if noun and (not parts or nouns) else f"{number} {body}"
        elif numbers == {"last"}:
            old = re.search(_NUMBER, first["last"])
            at_, to = (first.start("last") + place for place in (old.span() if old else (0, 0)))
            body += text[first.start("last") : at_] + number + text[to : first.end("last")]
        if body not in parts:
            parts.append(body)
    gaps = [text[a.end() : b.start()] for a, b in pairwise(items)]
    comma = next((gap for gap in gaps[:-1]), ", ")
    told = parts[0] if len(parts) == 1 else comma.join(parts[:-1]) + gaps[-1] + parts[-1]
    if row is None:
        return told
    if len(parts) != len(today) or (row["share"] and len(today) == 1):
        return None
    counts = [number for _, number, _ in today]
    joined = counts[0] if len(counts) == 1 else ", ".join(counts[:-1]) + gaps[-1] + counts[-1]
    return told + text[row.start() : row.start("numbers")] + joined
