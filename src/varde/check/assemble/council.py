"""Claims on the Security Council that rest on a verb: who sits there and when, and who is a candidate."""

import datetime as dt
import itertools
import re
from collections.abc import Iterator

import attrs

from varde.check.assemble.clause import Clause
from varde.check.assemble.parts import Part
from varde.check.assemble.stating import Said, claim, denied_near, doers, joined_after
from varde.check.claim import Claim
from varde.check.times import Time
from varde.model import Period

_NAMED = re.compile(
    r"(?<!\w)(?:the\sCouncil|[Rr]ådet|[Rr]ådets|[Rr]åds(?:medlem|plass|plats|plads|sete|valg|val|period)\w*|horseshoe|hestesko\w*|hästsko\w*)(?!\w)"
)
_WORK = re.compile(
    r"(?<!\w)(?:elected|election|seats?|terms?|stint|served|serves|sat|sits|candida\w+|campaign\w*|stand|member|ballot|valgt\w*|vald\w*|valts|inn?vald\w*|valet|val|valg|period\w*|toårsperiod\w*|plass\w*|plats\w*|plads\w*|sete\w*|satt|sitter|sit|"
    r"suttit|siddet|kandid\w+|medlem\w*|bordet|table|\w*råds(?:medlem|plass|plats|plads|valg|val)\w*)(?!\w)",
    re.IGNORECASE,
)
_OTHER = ("CoE", "Nordic Council", "Arctic Council", "GCC", "WCC", "EU")
_CANDIDATE = re.compile(
    r"(?<!\w)(?:candidates?|candidacy|candidature|kandid\w+|(?:is|are|was|were|be|been)\s(?:running|standing|competing|contesting)|running\sfor|runs\sfor|ran\sfor|stand(?:s|ing)?\s(?:again|for)|stood\sfor|compet(?:e|es|ed|ing)|contest(?:s|ed|ing)?|vying|vie|"
    r"bid\sfor|seek(?:s|ing)\s(?:a\sseat|election|re-election)|sought\s(?:a\sseat|election)|campaign(?:ed|ing|s)|campaign\sfor|kampanje\w*\sfor|kampanj\w*\sför|kjemp(?:er|ar|et|a)\s(?:\w+\s){0,3}?om|konkurrer(?:er|ar|ade|te)|tävlar|stiller(?:\s\w+)?(?=\s(?:til\svalg|opp|også|òg)|[\s.,]|$)|"
    r"stilt\s(?:til\svalg|opp)|stilte\s(?:til\svalg|opp|som)|stillede\s(?:\w+\s)?op|stiller\sop|ställer\s(?:\w+\s)?upp|ställde\supp|ställt\supp|søker\s(?:plass|sete|medlemskap)|søkjer\s(?:plass|sete)|söker\s(?:en\s)?plats|søger\s(?:en\s)?plads)(?!\w)",
    re.IGNORECASE,
)
_DOUBT = re.compile(
    r"(?<!\w)(?:bør|burde|bör|borde|should|if|dersom|hvis|viss|could|might|whether|vurderer|vurderar|considering|ought)(?!\w)|\?\s*$",
    re.IGNORECASE,
)
_CHOSEN = re.compile(
    r"(?<!\w)(?:elected|won(?:\sa\sseat|\sone\sof)?|win|valgt\w*|vald|valda|valdes|valts|välj\w*|vel[dt]|inn?valgt\w*|inn?vald\w*|vant|vann|kom\s(?:\w+\s){0,2}?in[nd]?|kjem\sinn|went\sto|gikk\stil|gjekk\stil|gick\still|gik\stil|gained|secured|sikret\sseg|fikk\splass)(?!\w)",
    re.IGNORECASE,
)
_SEAT = re.compile(
    r"(?<!\w)(?:(?:permanent|fast|faste|ständig\w*)\s(?:member|medlem\w*)|members?(?:hip)?|medlem\w*|rådsmedlem\w*|terms?|stint|seats?|sat|sits|served|serves|serving|be\son|is\son|was\son|been\son|satt|sitt(?:er|et|e)?|sit|sidder|sad|siddet|suttit|"
    r"sete\w*|plass\w*|plats\w*|plads\w*|period\w*|toårsperiod\w*|er\smed|var\smed|vært\smed|er\sinne|belongs?|takes\s(?:its|up|her)\s(?:place|seat)|took\s(?:its|up)\s(?:place|seat)|tar\s(?:over\s)?(?:plass\w*|sete\w*)|inntar|intager|tok\ssete|"
    r"faldt|fell|falt|fallen|fram\stil)(?!\w)",
    re.IGNORECASE,
)
_WEAK = re.compile(
    r"(?:members?(?:hip)?|medlem\w*|er\smed|var\smed|vært\smed|faldt|fell|falt|fallen|belongs?|fram\stil|plass\w*|plats\w*|plads\w*|period\w*)$",
    re.IGNORECASE,
)
_PLANNED = re.compile(r"(?<!\w)(?:skal|ska|skall|will|to\sserve|is\sto|vil)(?!\w)", re.IGNORECASE)
_TIMES = re.compile(
    r"(?<!\w)(?:times|time|occasions|ganger|gang|gonger|gong|gånger|gången|gange|stint|runde[rn]?)(?!\w)", re.IGNORECASE
)


_ROUND = re.compile(
    r"(?<!\w)(?:w[oi]ns?\s(?:its|a|the)\sseat|(?:on|in)\sthe\s(?:first|second|third)\s(?:count|ballot|round)|to\sa\s(?:second|third)\s(?:ballot|round)|i\s(?:første|andre|fyrste|første|annen|anden)\s(?:runde|omgang|valgomgang)|i\s(?:första|andra)\s(?:omgången|rundan))(?!\w)"
    r"(?=.*?\d{2,3}\D)(?=.*(?:votes?|members|ballot|stemmer|røyster|röster|land|länder))",
    re.IGNORECASE,
)
_ANY = re.compile(r"\d")


def chamber(clause: Clause) -> int | None:
    """Where a sentence speaks of the Security Council: of its name, of "the Council" beside seats; -1 where it only leans on the sentence before."""
    if "chamber" not in clause.kept:
        clause.kept["chamber"] = _chamber(clause)
    return clause.kept["chamber"]


def _chamber(clause: Clause) -> int | None:
    bodies = clause.named("organisation")
    named = next((name.start for name in bodies if name.id == "UNSC"), None)
    if named is not None:
        return named
    if any(name.id in _OTHER for name in bodies):
        return None
    hit = _NAMED.search(clause.text) or _ROUND.search(clause.text)
    topic = clause.topic and (clause.topic.organisation == "UNSC" or (clause.topic.kind or "").startswith("unsc_"))
    if hit and (topic or _WORK.search(clause.text)):
        return hit.start()
    return -1 if topic and not bodies else None


def council(clause: Clause, kinds: set[str]) -> Iterator[Claim]:
    """What a sentence says of seats on the Council."""
    place = chamber(clause)
    if place is None and not _lone_bid(clause):
        return
    last: list[str] = []
    sits = False
    candidates: set[str] = set()
    plain: dict[str, Claim] = {}
    termed: set[str] = set()
    for whole in clause.parts:
        part = whole
        bid = _bid(part)
        if bid is not None:
            if _DOUBT.search(part.text, part.start, part.end):
                continue
            said = doers(clause, part, bid, last, genitive=True)
            last = said.subjects
            for one in _candidacy(clause, part, bid, said):
                if one.subject not in candidates:
                    candidates.add(one.subject)
                    yield one
            comma = part.text.find(",", bid.end(), part.end)
            if comma < 0 or not _SEAT.search(part.text, comma, part.end):
                continue
            part = attrs.evolve(part, start=comma, text="\0" * comma + part.text[comma:])
        if place is None:
            continue
        chosen = _CHOSEN.search(part.text, part.start, part.end)
        seat = _seat(clause, part, place)
        terms = _terms(clause, part, chosen is not None)
        anchor = chosen or seat
        if anchor is None and not (
            terms and (sits or (place == -1 and clause.topic and clause.topic.kind == "unsc_membership"))
        ):
            continue
        tie = anchor or _ANY.search(part.text, part.start, part.end)
        if tie is None:
            continue
        said = doers(clause, part, tie, last, genitive=True, goes_to=True)
        subjects = said.subjects or ([clause.topic.subject] if clause.topic and clause.topic.subject else [])
        if not subjects or (
            clause.unreal(tie.start()) and not (terms and _PLANNED.search(part.text) and not _DOUBT.search(part.text))
        ):
            continue
        last, sits = subjects, True
        denied = said.denied or denied_near(clause, tie, max(place, 0)) is not None
        for subject in subjects:
            dims = {"country": subject}
            for at, term in terms:
                termed.add(subject)
                yield claim("unsc_membership", at, subject, period=term, negated=denied, measure="unsc_term", dims=dims)
            if not terms and _plainly(clause, kinds, part, chosen, tie):
                plain.setdefault(
                    subject,
                    claim("unsc_membership", tie.span(), subject, negated=denied, measure="unsc_term", dims=dims),
                )
    yield from (one for subject, one in plain.items() if subject not in termed | candidates)


def _plainly(clause: Clause, kinds: set[str], part: Part, chosen: "re.Match[str] | None", tie: "re.Match[str]") -> bool:
    """Whether a part says no more than that a state sits there or was elected: not how often, nor only with how many votes."""
    if "unsc_veto" in kinds or tie.group().lower() in ("faldt", "fell", "falt", "fallen"):
        return False
    if chosen is not None:
        return "unsc_membership" not in kinds or "unsc_election_votes" in kinds
    return not kinds & {"unsc_membership", "unsc_election_votes"} and not _TIMES.search(clause.text)


def _lone_bid(clause: Clause) -> bool:
    """Whether a sentence speaks of a candidature for two years without naming the Council: "a candidate for 2013-14"."""
    return (
        bool(_CANDIDATE.search(clause.text))
        and any(_two_years(time) for time in clause.times)
        and not clause.named("organisation")
    )


def _bid(part: Part) -> "re.Match[str] | None":
    return _CANDIDATE.search(part.text, part.start, part.end)


_AGAINST = re.compile(r"(?:mot|against|imot|med|with|alongside|sammen\smed|saman\smed|mod)\s$", re.IGNORECASE)


def _candidacy(clause: Clause, part: Part, bid: "re.Match[str]", said: Said) -> Iterator[Claim]:
    denied = denied_near(clause, bid, bid.end()) is not None
    spans = [time for time in clause.times if _two_years(time) and part.holds(time.start)]
    subjects = list(said.subjects)
    rival = next(
        (name for name in clause.named("country") if name.start > bid.end() and part.holds(name.start) and _AGAINST.search(clause.text[max(0, name.start - 14) : name.start])), None
    )  # fmt: skip
    if rival:
        subjects += [rival.id, *(id for _, id, _ in joined_after(clause, (rival.start, rival.id, rival.end)))]
    for subject in dict.fromkeys(subjects):
        dims = {"country": subject}
        if spans:
            first, last = spans[0].period.start.year, spans[0].period.end.year
            dims["term"] = f"{first}-{last if last > first else first + 1}"
        yield claim("unsc_candidature", bid.span(), subject, negated=denied, measure="unsc_candidate", dims=dims)


def _seat(clause: Clause, part: Part, place: int) -> "re.Match[str] | None":
    """The word for sitting there that stands closest to the Council's name in a part; weak ones only beside it or where it is leant on."""
    here = place == -1 or part.holds(place)
    found = [
        hit for hit in _SEAT.finditer(part.text, part.start, part.end)
        if (here or not _WEAK.match(hit.group())) and not (hit.group().lower() in _GROUPS and _MANY.search(part.text, max(0, hit.start() - 24), hit.start()))
    ]  # fmt: skip
    if not here and any(part.holds(name.start) for name in clause.named("organisation")):
        return None
    return min(found, key=lambda hit: abs(hit.start() - place)) if found else None


_GROUPS = (
    "members",
    "medlemmer",
    "medlemmar",
    "medlemer",
    "medlemmerne",
    "medlemmene",
    "seats",
    "plasser",
    "plassar",
    "platser",
    "pladser",
)
_MANY = re.compile(
    r"(?:\d|(?:two|three|four|five|six|seven|eight|nine|ten|to|två|tre|fire|fyra|fem|seks|sex|sju|syv|åtte|ni|ti|tio|other|andre|andra|faste|permanent|ikke-faste))\s(?:\w+\s)?$",
    re.IGNORECASE,
)


def _two_years(time: Time) -> bool:
    return time.sense in ("in", "span") and 1 <= time.period.end.year - time.period.start.year <= 2


def _terms(clause: Clause, part: Part, chosen: bool) -> list[tuple[tuple[int, int], Period]]:
    """The terms that a part names: spans of two years, or years side by side; the day of an election is none."""
    times = [
        time
        for time in clause.times
        if part.holds(time.start) and time.sense in ("in", "span") and time.period != Period.day(clause.on)
    ]
    spans = [time for time in times if _two_years(time)]
    years = [
        time
        for time in times
        if time.period.grain == "year"
        and time.text[-1:].isdigit()
        and not any(one.start <= time.start < one.end for one in spans)
    ]
    found = [((time.start, time.end), time.period) for time in spans]
    paired: set[int] = set()
    for a, b in itertools.pairwise(years):
        if b.period.start.year - a.period.start.year == 1 and re.fullmatch(
            r"\s*(?:and|og|och|,|i|in|\s)*\s*", clause.text[a.end : b.start]
        ):
            found.append(((a.start, a.end), Period(a.period.start, b.period.end)))
            paired |= {a.start, b.start}
    rest = [time for time in years if time.start not in paired]
    if found:
        return [*found, *(((time.start, time.end), time.period) for time in rest if len(spans) > 0 and not chosen)]
    if rest and chosen:
        first = rest[0].period.start.year + 1
        return [((rest[0].start, rest[0].end), Period(dt.date(first, 1, 1), dt.date(first + 1, 12, 31)))]
    if rest:
        return [((time.start, time.end), time.period) for time in rest]
    since = [
        time
        for time in clause.times
        if part.holds(time.start) and time.sense == "since" and time.period.start <= clause.on
    ]
    return [((since[0].start, since[0].end), Period(since[0].period.start, clause.on))] if since else []
