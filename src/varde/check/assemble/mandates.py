"""Claims on missions themselves: where one works, when it began and when it ended."""

import re
from collections.abc import Iterator

from varde.check.assemble.clause import Clause, hosts_of
from varde.check.assemble.parts import Part
from varde.check.assemble.stating import claim, day
from varde.check.claim import WORLD, Claim
from varde.check.mentions import Mention
from varde.check.times import Time

_ENDED = re.compile(
    r"(?<!\w)(?:ended|ends|closed|closes|closing|closure|terminated|wound\sup|winding\sup|shut\sdown|shut|drew\sdown|withdrew|pulled\sout|(?:completed|completes|concluded|finished)\s(?:its|the)\s(?:withdrawal|mandate|drawdown|mission)|completed|concluded|left|"
    r"lukke[trd]?e?|lukka|la\sned|lagt\sned|lagd\sned|la(?:de)?s\sned|lades\sned|nedlag[td]\w*|nedla|stengt\w*|stengde|stängde\w*|stängts?|avslutt\w*|avsluta\w*|avslutats|avvikl\w*|avveckla\w*|avvecklats|opphør\w*|ophørte|ophørt|upphörde|upphört|afslutte\w*|afvikle\w*|"
    r"tok\sslutt|trakk\s(?:seg|sig)\sut|slutta|sluttet|slutade|gjekk\sut|gikk\sut|varte\s(?:til|fram|frem)|until|fram\stil|frem\stil)(?!\w)",
    re.IGNORECASE,
)
_STARTED = re.compile(
    r"(?<!\w)(?:established|set\sup|created|founded|began|begun|started|starting|start(?:en)?|deployed|launched|opened|authori[sz]ed(?!\s(?:strength|up|ceiling))|inception|in\s(?:place|existence|being)\ssince|took\sover|opprett\w*|etablert\w*|etablera\w*|etablerade\w*|startet|starta|"
    r"startade\w*|begynte|begynt|byrja|började|begyndte|oppstart\w*|skipa|skap[at]d?e?s?|inrätta\w*|grunda\w*|oppretta\w*|oprette\w*|satt\si\sgang|(?:sendte?|sände)\s(?:\w+\s){0,3}?ut|tok\stil|upprätta\w*|vedtok\så\sopprette|utplassert|igangsatt|kom\si\sgang|såg\sdagens\slys|"
    r"(?<=been\sin\s)\w+\ssince|(?:dates|daterer)\s(?:from|seg))(?!\w)",
    re.IGNORECASE,
)
_SINCE = re.compile(r"(?<!\w)(?:since|siden|sidan|sedan)\s(?:\w+\s)?$", re.IGNORECASE)
_PEOPLE = re.compile(
    r"soldat|troop|soldier|personnel|personell|observer|observatør|observatör|offiser|officer|battalion|bataljon|kontingent|contingent|police|politi|polis|women|kvinn|nordm|mandate\srenew|mandatet",
    re.IGNORECASE,
)
_GRAINS = ("day", "month", "year")
_REACH = 75


def mandates(clause: Clause, counted: list[Claim]) -> Iterator[Claim]:
    """What a sentence says of missions as such."""
    named = clause.named("mission")
    inferred = [name for name in clause.missions if name not in named] if not named or not clause.actors else []
    if not named and not inferred:
        return
    busy = {
        clause.part(one.start).number
        for one in counted
        if one.kind not in ("pk_cumulative", "pk_fatalities", "un_ops_count")
    }
    facts = list(_facts(clause, named, inferred, busy))
    yield from facts
    for name in named:
        place, sure = _place(clause, name)
        if place is None or clause.unreal(name.start):
            continue
        wrong = not {place.id, *place.others} & set(hosts_of(name.id))
        here = clause.part(name.start)
        dated = any(one.object == name.id for one in facts)
        alone = (
            here.number not in busy
            and not any(here.holds(start) for start, id in clause.actors if id != place.id)
            and not (clause.speaks and not dated)
        )
        if wrong or ((dated or sure) and alone):
            yield claim(
                "mission_host", (place.start, place.end), WORLD, object=name.id, value=place.id, measure="mission_host",
                dims={"mission": name.id, "country": place.id},
            )  # fmt: skip


def _facts(clause: Clause, named: list[Mention], inferred: list[Mention], busy: set[int]) -> Iterator[Claim]:
    told: set[tuple[str, str]] = set()
    for part in clause.parts:
        times = [
            time for time in clause.times
            if part.holds(time.start) and (time.period.grain in _GRAINS or time.sense in ("since", "until")) and time.sense != "span"
        ]  # fmt: skip
        if (
            not times
            or part.number in busy
            or any(part.holds(start) for start, _ in clause.actors if not _gone(clause, start))
        ):
            continue
        times = [
            time
            for time in times
            if any(char.isdigit() for char in time.text) or not any(0 <= time.start - one.end <= 2 for one in times)
        ]
        mission = _mission(clause, part, named or inferred)
        if mission is None:
            continue
        for pattern, measure in ((_ENDED, "mission_end"), (_STARTED, "mission_start")):
            hit = pattern.search(part.text, part.start, part.end)
            time = _when(clause, times, hit, measure)
            if time is None or (mission, measure) in told or clause.unreal(time.start):
                continue
            told.add((mission, measure))
            value = (
                day(time)
                if time.sense != "since"
                else (
                    time.period.start.year if time.end - time.start < 14 and time.period.grain == "year" else day(time)
                )
            )
            yield claim(
                "mission_fact", (time.start, time.end), WORLD, object=mission, value=value, measure=measure, dims={"mission": mission}
            )  # fmt: skip
            if len(times) == 1:
                break


def _gone(clause: Clause, start: int) -> bool:
    """Whether a state named at a place is one where a mission works, as in "Liberia's"."""
    return any(name.start == start and name.sense == "genitive" for name in clause.named("country"))


def _mission(clause: Clause, part: Part, named: list[Mention]) -> str | None:
    """The mission of a part: its only one, else the last named before it where it has none."""
    own = list(dict.fromkeys(name.id for name in named if part.holds(name.start)))
    if len(own) > 1:
        return None
    if own:
        return own[0]
    before = [name for name in named if name.end <= part.start]
    return before[-1].id if before and len({name.id for name in named}) == 1 else None


def _when(clause: Clause, times: list[Time], hit: "re.Match[str] | None", measure: str) -> Time | None:
    """The time that goes with a beginning or an end: the nearest to its word, those after it first."""
    if hit is None:
        return next(
            (time for time in times if measure == "mission_start" and time.sense == "since" and not _PEOPLE.search(clause.part(time.start).text) and _still(clause, time)), None
        )  # fmt: skip
    wanted = [
        time
        for time in times
        if abs(time.start - hit.start()) < _REACH and (time.sense != "until" or measure == "mission_end")
    ]
    return (
        min(wanted, key=lambda time: abs(time.start - hit.start()) + (20 if time.start < hit.start() else 0))
        if wanted
        else None
    )


_STILL = re.compile(
    r"(?<!\w)(?:has\sbeen|have\sbeen|har\s(?:vært|vore|varit|været)|is\sthere|there|der|virket|worked|operated|been)(?!\w)",
    re.IGNORECASE,
)


def _still(clause: Clause, time: Time) -> bool:
    part = clause.part(time.start)
    return (
        bool(_STILL.search(part.text, part.start, time.start))
        and not clause.speaks
        and not (clause.topic and clause.topic.subject and not clause.named("mission"))
    )


_IN = re.compile(
    r"\s?\)?\s*(?:in|i|på|er\spå|er\si|is\sin|ligger\si|operates\sin|works\sin|,\sin|,\si)\s(?:the\s)?$", re.IGNORECASE
)
_OPEN = re.compile(r"\s*(?:\(|[\u2013:]\s?)$")
_WORKS = re.compile(
    r"(?<!\w)(?:deployed|based|works?|operat\w+|stationed|located|headquarter\w*|has\sbeen|is|was|patrols?|utplassert\w*|basert|holder\still?|held\still?|arbeider|arbeidar|opererer|har\svært|har\svore|er|var|stasjonert\w*|hovedkvarter\w*|hovudkvarter\w*|högkvarter\w*|"
    r"patruljerer|patruljerar|ligger|ligg|virker|verkar|finns|utstasjonert\w*|stationera\w*|udstationere\w*|til\sstede|bas(?:ed|ert|erad|eret)|hosts?|hosted)(?!\w)",
    re.IGNORECASE,
)
_CAPITAL = re.compile(r"(?:\s(?:capital|hovedstad|hovudstad|huvudstad)\w*)(?!\w)", re.IGNORECASE)
_FORCE = re.compile(
    r"(?:force|mission|operation|deployment|styrk\w*|\w*misjon\w*|operasjon\w*|\w*insats\w*|oppdrag\w*|\w*mission\w*|\w*styrka\w*)\s(?:in|i|på)\s(?:the\s)?$",
    re.IGNORECASE,
)
_NAMED_AFTER = re.compile(
    r"(?:\s(?:to\s|with\s|med\s)[^,;.]{0,40})?\s?(?:,\s|\sis\s|\ser\s|\sär\s|,\s(?:called|known\sas|kalt|kalla)\s|\s\()$",
    re.IGNORECASE,
)
_HOSTED = re.compile(
    r"\s(?:hosts?|hosted|huser|huset|er\svert(?:sland)?\sfor|var\svert(?:sland)?\sfor|är\svärd(?:land)?\sför|er\sværtsland\sfor)\s(?:the\s)?(?:\w+\s)?$",
    re.IGNORECASE,
)
_GUARDS = re.compile(
    r"(?:watches\sover|protects|patrols|polices|guards|keeps\sthe\speace\sin|overvåker|overvakar|beskytter|vernar|verner|vokter|vaktar|skyddar|patruljerer|patruljerar|övervakar|overvåger)\s(?:\w+\s)?$",
    re.IGNORECASE,
)
_APART = 60
_FEW = re.compile(
    r"\d|(?<!\w)(?:only|just|bare|berre|kun|blott|bara|av\sdem|of\sthem|av\sdisse|av\sdesse|tre|two|three|four|fire|fem)(?!\w)",
    re.IGNORECASE,
)
_THAT = re.compile(
    r"\)?\s?,\s(?:som|which|that|der|deployed|based|headquartered|basert|utplassert)(?!\w)", re.IGNORECASE
)


def _place(clause: Clause, mission: Mention) -> tuple[Mention | None, bool]:
    """The state that the text puts a mission in, and whether it says as much with a verb: "MINUSMA in Mali", "Mali (MINUSMA)"."""
    text = clause.text
    for name in clause.named("country"):
        if name.sense not in ("name", "genitive"):
            continue
        if name.end <= mission.start:
            between = text[name.end : mission.start]
            if _OPEN.fullmatch(between) and clause.is_place(name) is not None:
                return name, False
            if _HOSTED.fullmatch(between) and name.sense == "name":
                return name, True
            if (
                len(between) < _APART
                and _NAMED_AFTER.fullmatch(between)
                and _FORCE.search(text, max(0, name.start - 60), name.start)
            ):
                return name, True
            continue
        between = text[mission.end : name.start]
        if (
            len(between) >= _APART
            or _FEW.search(between)
            or not (clause.part(mission.start).holds(name.start) or _THAT.match(between))
        ):
            continue
        if _IN.fullmatch(between):
            return name, bool(re.match(r"\s(?:er|is|ligger|operates|works|är)\b", between))
        if any(
            other.start > mission.end and other.end < name.start
            for other in [*clause.named("mission"), *clause.named("country")]
        ):
            continue
        if name.sense == "genitive":
            capital = _CAPITAL.match(text, name.end) and re.search(r"(?:in|i)\s$", between)
            if (capital and _WORKS.search(between)) or _GUARDS.search(between):
                return name, True
            continue
        if clause.is_place(name):
            if _WORKS.search(between):
                return name, True
            if (
                _ENDED.search(text, mission.start)
                or _STARTED.search(text, mission.start)
                or _ENDED.search(text, 0, mission.start)
            ):
                return name, False
    return None, False
