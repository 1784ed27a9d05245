"""Claims on how many are in something: parties to a treaty, members of an organisation, states with nuclear weapons."""

import re
from collections.abc import Iterator

from varde.check.assemble.clause import Clause
from varde.check.assemble.making import made
from varde.check.assemble.parts import Part
from varde.check.claim import WORLD, Claim
from varde.check.quantities import Quantity
from varde.model import Period

_MOST = 210
"""More states than there are."""
_STATES = re.compile(
    r"\s*(?:or\s(?:so|more)\s|[^\s\d,;:.()]+\s){0,3}?(?P<head>(?:states?\s)?parties|states?|countries|nations|governments|members?\w*|allies|signator\w+|signatures?|ratifications?|accessions?|"
    r"\w*stater\w*|\w*statar\w*|\w*stat(?:s)?part\w*|parter|partar|land(?:a|ene|et)?|medlems?\w*|länder\w*|lande|allier\w+|regjering\w*|underskr\w+|undertegn\w+|underteikn\w+|ratifi\w+|tilslut\w+|tiltr\w+|anslutn\w+)(?!\w)",
    re.IGNORECASE,
)
_THEY = re.compile(
    r"\s*(?:or\s(?:so|more)\s)?(?:of\s(?:them|these)\s|av\s(?:dem|dei)\s|af\sdem\s|more\s|further\s|til\s|andre\s|others\s)?(?:states?\s|land\s|stater\s|statar\s)?(?:have|has|had|har|hadde|havde|hade)?\s?(?:\w+\s)?"
    r"(?:signed|ratif\w+|joined|acceded|skrevet\sunder|skrive\sunder|skrivit|undertegn\w+|underteikn\w+|underteckn\w+|underskrev\w*|slutt\w+\sseg|anslut\w+|tilslut\w+|tiltr\w+|put\stheir)",
    re.IGNORECASE,
)
_JOINS = re.compile(
    r"omfat\w+|compris\w+|cover\w+|part(?:y|ies)\b|part(?:er|ar|s)?\b|\w*statspart\w*|ratif|acced|accession|joined|slutt?et|slutta|tiltr[åäædt]|anslut|anslöt|tilslut|signator|signatur|signed|undert[ee][gci]|underskr|"
    r"sk[re]+vet\sunder|skrive\sunder|skrivit|medlem|members?\b|adher|bound|bundet|bunden|er\smed|är\smed|bindende|bindande|names?\sto|opplutn|oppslutn|tel\b|teller\b|tæller|räknar|counts",
    re.IGNORECASE,
)
_LEFT_OVER = re.compile(
    r"(?<!\w)(?:remain\w*|tilbake\sstår|står\s(?:igjen|tilbake|att)|att\sstår|leav(?:es|ing)|kvar\s(?:er|står)|kvar\sstår|återstår)(?!\w)",
    re.IGNORECASE,
)
_OUTSIDE = re.compile(
    r"(?<!\w)(?:outside|utenfor|utanfor|utanför|udenfor|neither|verken|hverken|varken|have\syet|has\syet|had\syet|not\s(?:yet\s)?(?:signed|ratified|joined|acceded|party|parties)|ikke\s(?:har\s|er\s)?(?:skrevet|ratif|sluttet|part|undertegn|med)|"
    r"ikkje\s(?:har\s|er\s)?(?:skrive|ratif|slutta|part|underteikn|med)|inte\s(?:har\s|är\s)?(?:skrivit|ratif|anslut|part|med)|withdr\w+|left|trukket\sseg|mangler|needed|required|kreves|requires|reserv\w+|forbehold|atterhald)(?!\w)",
    re.IGNORECASE,
)
_OTHERS = re.compile(r"\s(?:other|andre|andra)\s", re.IGNORECASE)
_BOTH = re.compile(r"(?:both|begge|båe|båda|one|én|en|ett|et|eit|ein)$", re.IGNORECASE)
_NOT_IT = re.compile(
    r"\s*(?:\w+\s){0,2}?(?:article|artik|years?\b|år\b|months?\b|måned|månad|days?\b|dag|meetings?|møte|pages|annex|protokoll|protocols?|weapons|mines?\b|miner\b|network|nettverk|per\s?cent|prosent|votes?|stemmer|røyst|röst)",
    re.IGNORECASE,
)


def tallies(clause: Clause, number: Quantity, unit: str | None) -> Iterator[Claim]:
    """A number of states that are in something."""
    if not 1 < number.value <= _MOST or _BOTH.fullmatch(number.text):
        return
    part = clause.part(number.number_start)
    if _NUCLEAR.match(clause.text, number.number_end) or (unit == "parties" and _possess(clause, part, number)):
        yield made(
            clause,
            number,
            "nuclear_states",
            WORLD,
            "countries",
            measure="nuclear_states",
            dims={"status": "possession"},
        )
        return
    treaty = _treaty(clause, part, number)
    if treaty and _in_treaty(clause, part, number, unit):
        yield _parties(clause, part, number, treaty)
        return
    body = _body(clause, part, number, unit)
    if body:
        yield made(
            clause, number, "nato_membership", WORLD, "countries", object=body, measure="members", dims={"organisation": body}, period=_size(clause, number)
        )  # fmt: skip


_NTH_PARTY = re.compile(
    r"\s(?:\w+\s)?(?:states?\s)?(?:part(?:y)?|state|member|country|stats?part\w*|medlem\w*|land|stat)(?!\w)",
    re.IGNORECASE,
)
_NO = re.compile(r"(?:medlem\w*|member|part|statspart|land|stat)\s(?:nummer|nr\.?|no\.?|number)\s$", re.IGNORECASE)


_NTH_BARE = re.compile(
    r"(?<![\w.])(?P<said>[1-9]\d{0,2})(?:\.|\.?:[ae]|st|nd|rd|th)\s(?:stats?part\w*|part|state\sparty|states?\sparty|party|medlem(?:slan\w+)?|member(?:\sstate)?)(?!\w)",
    re.IGNORECASE,
)


def places(clause: Clause) -> Iterator[Claim]:
    """The place of the newest party to a treaty, where the text gives it as an ordinal: "its 190th party"."""
    if not clause.named("treaty"):
        return
    for hit in _NTH_BARE.finditer(clause.text):
        value = int(hit["said"])
        if any(one.number_start <= hit.start() < one.number_end for one in clause.quantities) or clause.unreal(
            hit.start()
        ):
            continue
        treaty = min(clause.named("treaty"), key=lambda name: abs(name.start - hit.start())).id
        yield Claim(
            "treaty_count", hit.start("said"), hit.end("said"), WORLD, object=treaty, value=value, low=value, high=value, unit="countries",
            measure="treaty_parties", dims={"treaty": treaty},
        )  # fmt: skip


def nth(clause: Clause, number: Quantity) -> Iterator[Claim]:
    """The place of the newest party or member, which is how many there are: "its 190th party"."""
    if not 1 < number.value <= _MOST or not (
        _NTH_PARTY.match(clause.text, number.number_end) or _NO.search(clause.text, 0, number.number_start)
    ):
        return
    part = clause.part(number.number_start)
    treaty = _treaty(clause, part, number)
    body = None if treaty else _near(clause, part, number)
    if treaty:
        yield _parties(clause, part, number, treaty)
    elif body and body not in ("UN",):
        yield made(
            clause, number, "nato_membership", WORLD, "countries", object=body, measure="members", dims={"organisation": body}, period=_size(clause, number)
        )  # fmt: skip


def _treaty(clause: Clause, part: Part, number: Quantity) -> str | None:
    """The treaty that a number is about: the nearest in its part, else the last before, else the only one, else the topic's."""
    named = clause.named("treaty")
    own = [name for name in named if part.holds(name.start)]
    if own:
        return min(own, key=lambda name: abs(name.start - number.start)).id
    before = [name for name in named if name.end <= number.start]
    if before:
        return before[-1].id
    if len({name.id for name in named}) == 1:
        return named[0].id
    return clause.topic.treaty if clause.topic and not named else None


def _in_treaty(clause: Clause, part: Part, number: Quantity, unit: str | None) -> bool:
    """Whether a number counts those who are in a treaty."""
    text = clause.text
    stop = re.search(r"[,;.(]", part.text[number.number_end : part.end])
    beside = (max(part.start, number.start - 14), number.number_end + stop.start() if stop else part.end)
    if _NOT_IT.match(text, number.number_end) or _OUTSIDE.search(part.text, *beside):
        return False
    if _NUMBER_OF.search(part.text, part.start, number.start):
        return True
    states, they = _STATES.match(text, number.number_end), _THEY.match(text, number.number_end)
    if not (states or they or unit in ("parties", "signatories")):
        return False
    if _JOINS.search(part.text, part.start, part.end) or they or _LEFT_OVER.search(part.text, part.start, part.end):
        return True
    return bool(_OTHERS.match(text, number.number_end) and _JOINS.search(text))


_NUMBER_OF = re.compile(
    r"(?<!\w)(?:number|tally|total|antall|antallet|antalet|talet|tallet)\s(?:of|på|av|af|on)?\s?(?:states\s)?(?:part\w*|signator\w*|ratifi\w+|stats?part\w*)[^,;.\d]{0,50}(?:to|til|till|på|at|is|er|är|now)\s$",
    re.IGNORECASE,
)
_SIGNS = re.compile(
    r"(?<!\w)(?:sign\w+|undert\w+|underskr\w+|skr\w+\s(?:\w+\s)?(?:under|på)|names?\sto|names\son)(?!\w)", re.IGNORECASE
)
_RATIFIES = re.compile(r"ratif|part(?:y|ies|er|ar)?\b|acced|tiltr|slutt?[ea]t|slutta|anslut|bound|bund", re.IGNORECASE)


def _parties(clause: Clause, part: Part, number: Quantity, treaty: str) -> Claim:
    after = part.text[number.number_end : number.number_end + 45]
    signs, ratifies = _SIGNS.search(after), _RATIFIES.search(after)
    if not signs and not ratifies:
        signs, ratifies = (
            _SIGNS.search(part.text, part.start, part.end),
            _RATIFIES.search(part.text, part.start, part.end),
        )
    signed = bool(signs and (not ratifies or signs.start() < ratifies.start())) and not re.search(
        r"ratif", part.text, re.IGNORECASE
    )
    measure = "treaty_signatories" if signed else "treaty_parties"
    return made(
        clause, number, "treaty_count", WORLD, "countries", object=treaty, measure=measure, dims={"treaty": treaty}, period=_size(clause, number)
    )  # fmt: skip


_NUCLEAR = re.compile(
    r"\s(?:[^\s\d,;:.()]+\s){0,2}?(?:nuclear[- ](?:armed|weapons?|capable)[- ]?(?:states?|powers?|countries|nations)|nuclear\s(?:powers|states|nations)|nuclear-armed|"
    r"atommakt\w*|atomvåpenmakt\w*|atomvåpenstat\w*|atomvåpenland\w*|kjernevåpen(?:stat|makt|land)\w*|kärnvapen(?:stat|makt|länder|nation)\w*|atommagt\w*|atomvåben(?:magt|stat|land)\w*|kernevåben(?:magt|stat|land)\w*)(?!\w)",
    re.IGNORECASE,
)


def _possess(clause: Clause, part: Part, number: Quantity) -> bool:
    at = number.number_start
    nuclear = clause.at("nuclear", part.start, part.end, within=part.text)
    return bool(nuclear) and clause.near(at, "possess") and not _JOINS.search(part.text)


ALLIANCE = re.compile(r"(?<!\w)(?:the\s)?(?:Alliance|[Aa]lliansen|[Aa]lliancen|[Ff]orsvarsalliansen)s?(?!\w)")
"""What NATO is called where it is named beside."""
_MEMBERS = re.compile(
    r"\s*(?:[^\s\d,;:.()]+\s){0,2}?(?:members?|member\s(?:states|countries)|allies|medlem\w*|allier\w+|countries|states|nations|land|länder|lande|stater|statar)(?!\w)(?!\s*,?\s(?:that|who|which|som)\s)",
    re.IGNORECASE,
)
_BELONG = re.compile(
    r"(?<!\w)(?:members?|member\s\w+|allies|medlem\w*|allier\w+|belong|tilhør\w*|tillhör\w*|hører\stil|now\shas|has|har|teller|tel|tæller|räknar|counts|comprises|numbers)(?!\w)",
    re.IGNORECASE,
)
_NEW = re.compile(
    r"\s*(?:\w+\s)?(?:fast\w*|permanent\w*|non-permanent|new|nye|nya|founding|opprinnelige|andre|other|europeiske|European|nordi\w+|valgte|elected|ikke-faste|icke-permanenta)(?!\w)",
    re.IGNORECASE,
)
_SOME_OF = re.compile(r"(?<!\w)(?:of|av|af|among|blant)\s(?:the\s|its\s|de\s|dei\s|NATOs\s)?$", re.IGNORECASE)
_LONE = re.compile(r"\s*(?:[.,;)]|$|og\s|and\s|och\s|in\sall)")


def _near(clause: Clause, part: Part, number: Quantity) -> str | None:
    """The organisation that a number is about."""
    bodies = [name for name in clause.named("organisation") if name.id not in ("UNSC", "UNGA", "ICRC")]
    near = (
        [name for name in bodies if part.holds(name.start)]
        or [name for name in bodies if name.start < number.start]
        or bodies
    )
    if near:
        return min(near, key=lambda name: abs(name.start - number.start)).id
    if ALLIANCE.search(clause.text) and ("NATO" in clause.text or clause.topic):
        return "NATO"
    if not clause.named("organisation") and clause.topic and clause.topic.kind == "nato_membership":
        return clause.topic.organisation
    return "NATO" if ALLIANCE.search(clause.text) else None


def _body(clause: Clause, part: Part, number: Quantity, unit: str | None) -> str | None:
    body = _near(clause, part, number)
    if body is None:
        return None
    text = clause.text
    if _NEW.match(text, number.number_end) or _SOME_OF.search(text, max(0, number.start - 16), number.start):
        return None
    members = _MEMBERS.match(text, number.number_end)
    if body == "UN":
        return body if re.match(r"\s*(?:member|medlem)", text[number.number_end :], re.IGNORECASE) else None
    if members and (clause.near(number.number_start, "members") or _BELONG.search(part.text, part.start, part.end)):
        word = members.group().split()[-1].lower()
        sure = word.startswith(("member", "medlem", "alli")) or re.search(
            r"belong|tilhør|tillhör|hører\stil|medlem|member|\bhas\b|\bhar\b|teller|tæller|räknar",
            part.text,
            re.IGNORECASE,
        )
        return body if sure else None
    if (
        _LONE.match(text, number.number_end)
        and unit in (None, "parties", "people")
        and re.search(
            r"(?:has|har|have|teller|tel|tæller|counts|räknar|numbers|are|er)\s(?:now\s|nå\s|no\s|nu\s|today\s|i\sdag\s)?$",
            text[: number.start],
            re.IGNORECASE,
        )
    ):
        return body if ALLIANCE.search(text) or (clause.topic and clause.topic.kind == "nato_membership") else None
    return None


def _size(clause: Clause, number: Quantity) -> Period | None:
    """When a body is said to have its members; not since when somebody is one of them."""
    part = clause.part(number.number_start)
    held = [
        time
        for time in clause.times
        if time.sense in ("in", "as_of") and time.period != Period.day(clause.on) and part.holds(time.start)
    ]
    return held[0].period if held and not clause.near(number.number_start, "started") else None
