"""Claims on people in operations: how many, of which mission, in how many missions, by rank, and those who died."""

import re
from collections.abc import Iterator

from varde.check.assemble.clause import Clause, rightly
from varde.check.assemble.parts import Part
from varde.check.assemble.making import IN_PARENTHESES, actor, in_region, made
from varde.check.claim import WORLD, Claim
from varde.check.mentions import Mention
from varde.check.quantities import Quantity
from varde.gazetteer import gazetteer

REACH = 45
_MANY = 12_000
"""More people than any one country has in UN operations: a number of them without a country is the UN's."""
_MOST_MISSIONS = 150
"""More operations than the UN has ever had."""
_PERFECT = re.compile(
    r"(?<!\w)(?:ha(?:s|ve|d|ving)\s+(?:\w+\s){0,3}?(?:served|sent|contributed|provided|deployed|participated|taken part|seen service|seen|worn|donned|completed|passed through|had)"
    r"|saw service|had passed through|(?<!\w)innom(?!\w)|(?:gjorde|hadde gjort|gjort) tjeneste|gjorde teneste|(?:var|vært|vore|været) innom"
    r"|ha(?:r|dde)\s+(?:\S+\s){0,8}?(?:tjenestegjort|tenestegjort|tjänstgjort|gjort teneste|gjort tjeneste|gjort tjänst|deltatt|delteke|deltagit|deltaget|"
    r"vært (?:ute|i FN)|vore (?:ute|i FN)|stått i|stade i|båret|bore|burit|stilt med|stillet med|sendt|bidratt med|bidrege med|været udsendt|gjort FN-tjeneste|skickat|udsendt|utgjort))(?!\w)",
    re.IGNORECASE,
)
_OVER_TIME = re.compile(
    r"since\s+(?:19|20)\d\d|since\s+(?:its|the|then|independence|joining|first)|over the (?:years|past|last|decades)|through(?:out)? the years|in (?:total|all) since|"
    r"(?:fra|frå|från)\s+(?:19|20)\d\d\s+(?:til|till)\s|established to date|siden\s+(?:19|20)\d\d|siden (?:den gang|starten|FN|oppstarten|krigen|begynnelsen)|sidan\s+(?:19|20)\d\d|sedan\s+(?:19|20)\d\d|gjennom (?:årene|åra|tidene|historien)|genom åren|gennem (?:årene|tiden)|"
    r"opp gjennom|i tidens løb|gjennom hele historien|under årens lopp|through history|in (?:our|its|their) history|to date|so far|hittil|in all(?= to)|over the past \\w+(?:-\\w+)? years|sammenlagt|til sammen siden|between\s+(?:19|20)\d\d\s+and|mellom\s+(?:19|20)\d\d\s+og|from\s+(?:19|20)\d\d\s+to|(?:19|20)\d\d\s?[\u2013-]\s?(?:19|20)\d\d|ever",
    re.IGNORECASE,
)


_LISTED = re.compile(
    r"\b(?:list\w*|rangliste\w*|plass\w*|plats\w*|plads\w*|place|position|rank\w*|nummer)\b", re.IGNORECASE
)


def rank(clause: Clause, number: Quantity) -> Iterator[Claim]:
    """A rank among those who contribute people to UN operations."""
    at = number.number_start
    subject = actor(clause, number) or clause.topic_subject
    un = clause.has("un", "military", "police", "people") or (clause.topic is not None and clause.topic.un)
    about = clause.closest(at, "contributor", "aid", "money", "votes")
    listed = about is None and un and bool(_LISTED.search(clause.text))
    if (
        subject
        and (about == "contributor" or listed)
        and un
        and not clause.near(at, "money")
        and not clause.near(at, "nonun")
    ):
        yield made(clause, number, "pk_rank", subject, "rank", measure="un_personnel_rank", dims={"country": subject})


def _un(mission: Mention) -> bool:
    return gazetteer().missions.get(mission.id).un


def people(clause: Clause, index: int, number: Quantity, unit: str) -> Iterator[Claim]:
    """Numbers of people: in UN operations, in others, over the years."""
    at = number.number_start
    part = clause.part(at)
    if clause.at("deaths", number.end, part.end, within=part.text) or clause.at("deaths", max(part.start, number.start - 22), number.start) or (
        clause.near(at, "deaths") and len([one for one in clause.quantities if part.holds(one.start)]) == 1
    ):
        yield from deaths(clause, number)
        return
    if unit != "women" and _OF_THESE.match(clause.text, number.end) and clause.led(at, "deaths") and index:
        yield from deaths(clause, number)
        return
    if (
        unit not in ("women", "police", "experts")
        and len(clause.quantities) > 1
        and _OF_THESE.match(clause.text, number.end)
        and not clause.missions
    ):
        return
    nearest = _missions_of(clause, index)
    nearest = [name for name in nearest if name not in _as_many(clause, number)] if len(nearest) > 1 else nearest
    foreign = [name for name in nearest if not _un(name)]
    ours = [name for name in nearest if _un(name)]
    if number.value >= 1_000_000 and (clause.actors or not _over_time(clause, number, unit)):
        return
    un = (
        bool(ours)
        or clause.led(at, "un")
        or (clause.has("un") and not clause.near(at, "nonun"))
        or any(_un(name) for name in clause.missions)
    )
    un = un or bool(clause.topic and clause.topic.un) or (clause.has("contributor") and any(one.form == "rank" for one in clause.quantities))
    if unit == "people" and _SHELTERED.search(clause.text):
        return
    subject = actor(clause, number)
    if (foreign and not ours) or (clause.near(at, "nonun") and not ours and not clause.near(at, "un")):
        who = subject or clause.speaker
        if who and not clause.near(at, "deaths"):
            elsewhere = [
                name.id
                for name in clause.named("country")
                if 0 <= name.start - number.number_end < 30 and clause.is_place(name)
            ]
            fits = (
                not elsewhere
                or any(set(elsewhere[:1]) & set(gazetteer().missions.get(one.id).hosts) for one in foreign)
                or (foreign[:1] and foreign[0].start - number.number_end in range(30))
            )
            object_ = foreign[0].id if len({one.id for one in foreign}) == 1 and fits else None
            kind = "pk_cumulative" if _over_time(clause, number, unit) and not foreign else "nonun_deployment"
            yield made(clause, number, kind, who, "persons", object=object_)
        return
    abroad = (unit in ("military", "police", "experts") or _DEPLOYED.search(part.text)) and _abroad(clause, number)
    if abroad and not ours and not clause.near(at, "un") and (subject or clause.speaker):
        yield made(clause, number, "nonun_deployment", subject or clause.speaker, "persons")  # type: ignore[arg-type]
        return
    if not un:
        return
    if subject is None or _world(clause, at):
        subject = WORLD if _world(clause, at) or _whole(clause, number, nearest) else clause.speaker
    over_time = _over_time(clause, number, unit)
    if subject is None:
        subject = WORLD
    if over_time:
        if unit != "women":
            here = [name for name in ours if part.holds(name.start)]
            object_ = here[0].id if len({name.id for name in here}) == 1 else None
            yield made(clause, number, "pk_cumulative", subject, "persons", object=object_)
        return
    dims: dict[str, str] = {"country": subject} if subject != WORLD else {}
    kind = "pk_women" if unit == "women" else ("pk_personnel" if subject != WORLD else "un_ops_personnel")
    if unit == "women":
        dims["sex"] = "female"
    elif unit in ("military", "police") and not _mixed(clause, number):
        dims["kind"] = unit
    elif unit == "experts":
        dims["type"] = "experts"
    each = clause.at("each", number.end, number.end + REACH)
    targets = list({name.id: name for name in (clause.missions if each else nearest)}.values()) or [None]
    if len(targets) > 1 and not each:
        targets = [None]
        if subject != WORLD:
            yield from _parts(
                clause,
                subject,
                dims,
                [name for name in nearest if rightly(clause, name) and name in clause.named("mission")],
            )
    again = _as_many(clause, number) if kind == "pk_personnel" else []
    targets = [name for name in targets if name not in again] or [None]
    for name in [*targets, *again]:
        put = {**dims, "mission": name.id} if name else dims
        yield made(
            clause, number, kind, subject, "persons", object=name.id if name else None, measure="un_personnel", dims=put
        )


_AS_MANY = re.compile(
    r"(?<!\w)(?:like mange|lika många|lige så mange|as many|the same number|another \w+|tilsvarende antall)(?:\s(?:again|til))?\s(?:in|with|to|i|til|på|till|ved)\s+(?:the\s)?",
    re.IGNORECASE,
)


def _as_many(clause: Clause, number: Quantity) -> list[Mention]:
    """The missions that are said to have as many people as a number says of another."""
    return [
        name
        for hit in _AS_MANY.finditer(clause.text, number.end)
        for name in clause.missions
        if name.start == hit.end()
    ]


_UN_HAS = re.compile(
    r"(?:in the world|worldwide|globally|across the (?:globe|world)|around the (?:globe|world)|i verden|i verda|på verdensbasis|over hele verden|i världen|"
    r"(?:from|fra|frå|från)\s+(?:some\s|more than\s|over\s|nearly\s|around\s|mer enn\s|rundt\s|om lag\s|nærmere\s)?\d+\s+(?:\w+\s)?(?:countries|states|nations|member states|land|länder|lande|medlemsland)|all countries|under (?:the )?UN flag)",
    re.IGNORECASE,
)


_ORGANISATION = re.compile(r"[\s,]*(?:and |og |och )?(?:The Organi[sz]ation|Organisasjonen|Organisationen|Verdensorganisasjonen)\b", re.IGNORECASE)


def _world(clause: Clause, at: int) -> bool:
    """Whether a part speaks of all that the UN has, and of no state."""
    part = clause.part(at)
    if any(part.holds(start) for start, _, _ in clause.named_actors):
        return False
    if _UN_HAS.search(part.text, part.start, part.end) and not (clause.speaks or clause.actors):
        return True
    heads = [
        name
        for name in clause.named("organisation")
        if name.id == "UN" and part.holds(name.start) and name.sense == "name"
    ]
    return any(
        re.match(r"\s(?:has|had|har|hadde|havde|hade|deploys|fields|currently)", part.text[name.end : name.end + 12])
        for name in heads
    )


def _whole(clause: Clause, number: Quantity, missions: list[Mention]) -> bool:
    """Whether people without a country are all of a mission, or all of the UN's."""
    if number.value >= _MANY or clause.speaker is None:
        return True
    if clause.speaks or clause.topic_subject not in (None, clause.speaker):
        return False
    return bool(missions) and number.value > 1_000


def _over_time(clause: Clause, number: Quantity, unit: str) -> bool:
    """Whether people are counted over all the years, and not at one time."""
    at = number.number_start
    part = clause.part(at)
    perfect = bool(_PERFECT.search(part.text, part.start, part.end)) or clause.near(at, "served")
    long = bool(_OVER_TIME.search(clause.text))
    if number.value >= _MANY + 3_000 and clause.actors:
        return True
    if _years(clause, part) and number.value >= 200:  # noqa: PLR2004
        return True
    if _NOW_IN.search(part.text) and not long:
        return False
    if perfect and (long or number.value >= 2_000):
        return True
    return bool(clause.actors) and long and number.value >= 5_000 and not re.search(r"(?<!\w)(?:today|now|currently|i dag|nå)(?!\w)", part.text)


def _years(clause: Clause, part: Part) -> bool:
    """Whether a part speaks of several years from one to another."""
    return any(
        part.holds(time.start) and time.sense == "span" and (time.period.end - time.period.start).days > 600  # noqa: PLR2004
        for time in clause.times
    )


_DEPLOYED = re.compile(
    r"deploy|station|utplasser|utstasjon|sendt|sent|på oppdrag|i utlandet|abroad|overseas|train|instrukt|styrke|bidr|contribut|serv|tjeneste|teneste",
    re.IGNORECASE,
)


def _abroad(clause: Clause, number: Quantity) -> bool:
    """Whether people are put in a state where the UN has no operation of its own."""
    part = clause.part(number.number_start)
    from varde.check.assemble.clause import missions_in

    for name in clause.named("country"):
        if (
            number.number_end <= name.start < number.number_end + REACH + 25
            and part.holds(name.start)
            and clause.is_place(name)
        ):
            if re.search(r"[,;\d]", clause.text[number.number_end : name.start]):
                return False
            between = clause.text[number.number_end : name.start]
            if re.search(r"(?:from|fra|frå|från)\s+(?:the\s+)?$", between, re.IGNORECASE):
                return False
            return (
                not missions_in(name.id, clause.on)
                and name.id != clause.actor(number.number_start)
                and not clause.near(number.number_start, "un")
            )
    return False


def _parts(clause: Clause, subject: str, dims: dict[str, str], missions: list[Mention]) -> Iterator[Claim]:
    """A total over several missions says of each that the state takes part in it, with such people."""
    for name in missions:
        put = {**{key: value for key, value in dims.items() if key != "sex"}, "mission": name.id}
        yield Claim(
            "pk_participation", name.start, name.end, subject, object=name.id, value=True, measure="un_personnel", dims=put,
            period=period.period if (period := clause.period(name.start, name.end)) else None,
        )  # fmt: skip


def _mixed(clause: Clause, number: Quantity) -> bool:
    near = (number.end, number.end + REACH)
    return bool(clause.at("military", *near) and clause.at("police", *near) and len(clause.quantities) == 1)


def _near(clause: Clause, index: int) -> list[Mention]:
    """The missions that a number is about: side by side with it, or by their order where the sentence says "respectively"."""
    numbers, missions = clause.quantities, clause.missions
    if not missions:
        return []
    counted = [number for number in numbers if number.form not in ("percent", "money", "rank")]
    if clause.has("respectively") and len(counted) >= len(missions) and numbers[index] in counted:
        at = counted.index(numbers[index]) - (len(counted) - len(missions))
        return [missions[at]] if at >= 0 else []
    if len(numbers) == 1:
        ends = _NEW_CLAUSE.search(clause.text, numbers[0].end)
        missions = [name for name in missions if not _MOSTLY.search(clause.text, numbers[0].end, max(name.start, numbers[0].end))]
        return [name for name in missions if ends is None or name.start < ends.end() or name.start < numbers[0].start]
    number = numbers[index]
    ahead = [name for name in missions if name.end <= number.start]
    if ahead and IN_PARENTHESES.search(clause.text, max(0, number.start - 2), number.number_end + 1):
        return ahead[-1:]
    start = numbers[index - 1].end if index else 0
    end = numbers[index + 1].start if index + 1 < len(numbers) else len(clause.text)
    after = _chain(
        clause, [name for name in missions if number.end <= name.start < end and not _MOSTLY.search(clause.text, number.end, name.start)]
    )
    before = [name for name in missions if start <= name.start < number.start]
    if before and _TO_WHICH.search(clause.text, before[-1].end, number.start):
        return before[-1:]
    leads = missions[0].start < numbers[0].start or (len(missions) < len(numbers) and bool(before) and not after)
    if leads and before:
        return before[-1:]
    if not after and not before and len(missions) == 1 and index + 1 < len(numbers):
        between = clause.text[number.end : numbers[index + 1].start]
        beyond = missions[0].start > numbers[-1].end
        if (
            beyond
            and "," not in between
            and not clause.has("missions", "un", start=number.end, end=numbers[index + 1].start)
        ):
            return missions
    if index == 0 and after and clause.at("missions", number.end, after[0].start):
        return []
    if not after and index and len(missions) == 1 and missions[0].start < number.start:
        return missions
    if leads and after and before == [] and after[0].start - number.number_end < REACH:
        return after
    return after if not leads else []


_MOSTLY = re.compile(
    r"(?<!\w)(?:most of (?:them|whom)|mostly|mainly|the bulk of (?:them|whom)|the majority of (?:them|whom)|many of (?:them|whom)|flest|de fleste(?: av dem)?|dei fleste(?: av dei)?|mange av dem|många av dem|"
    r"mange af dem|hovedparten|størstedelen|hoveddelen|hovuddelen|størsteparten|huvuddelen|flertalet|fleirtalet|hovedsakelig|hovudsakleg|særlig|blant annet|including|primarily|chiefly)"
    r"(?:\s[\w-]+){0,2}\s*(?:in|to|with|i|til|till|på|hos|med|ved)?\s*(?:the\s|FN\S*\s)*$",
    re.IGNORECASE,
)
def _missions_of(clause: Clause, index: int) -> list[Mention]:
    """The missions that a number is about; one in another part, with a number of its own, is not."""
    found = _near(clause, index)
    number = clause.quantities[index]
    part = clause.part(number.number_start)
    own = [name for name in found if part.holds(name.start)]
    if own or not found:
        return own
    if clause.near(number.number_start, "un") and number.value > 1_000:  # noqa: PLR2004 - the whole of the UN
        return []
    return [
        name
        for name in found
        if name.start < number.start or not any(clause.part(name.start).holds(one.start) for one in clause.quantities)
    ]


_TO_WHICH = re.compile(r"(?<!\w)(?:to which|in which|where|der|dit|hvor|där|dit|dær)(?!\w)", re.IGNORECASE)
_LIST = re.compile(r"[\s,()]*(?:(?:and|og|och|samt|as well as|both|i|in|på|the|to|til|med|with|UN|FN-\w+|FNs|mission|operation|operasjon\w*)[\s,()]*)*", re.IGNORECASE)


def _chain(clause: Clause, missions: list[Mention]) -> list[Mention]:
    """Missions named one after another, as a list; what comes after other words is not of it."""
    chain = missions[:1]
    for name in missions[1:]:
        between = clause.text[chain[-1].end : name.start]
        places = [one for one in clause.mentions if chain[-1].end <= one.start < name.start]
        for place in reversed(places):
            cut = place.start - chain[-1].end
            between = between[:cut] + between[cut + len(place.text) :]
        if not _LIST.fullmatch(between):
            break
        chain.append(name)
    return chain


_NEW_CLAUSE = re.compile(r"(?:, (?:og|and|while|mens|men|but)|;) (?=\w+ (?:er|is|was|var|works?|ligger)\b)")
_SHELTERED = re.compile(r"refugee|displaced|flyktning|flykting|flygtning|\b(?:läger|leir|lejr|camp)", re.IGNORECASE)
_OF_THESE = re.compile(r"\s*(?:of|av|af) (?:them|these|those|whom|dem|dei|desse|disse|dessa)(?!\w)", re.IGNORECASE)
_NEAR_BY = re.compile(
    r"region|randsone|rim\b|nærområd|border|grens\w+|within [\d,]+ k|innenfor|kilomet|of them|av dem", re.IGNORECASE
)


def deaths(clause: Clause, number: Quantity) -> Iterator[Claim]:
    """Numbers of dead: in UN service, or in conflicts."""
    at = number.number_start
    part = clause.part(at)
    missions = [name for name in clause.missions if _un(name)]
    topic = bool(clause.topic and clause.topic.un)
    if clause.has("un") or missions or topic:
        own = [
            name for name in missions if part.holds(name.start) and (name.start < number.start or name.start - number.end < REACH + 15)
        ]
        explicit = [name for name in clause.named("mission") if _un(name)]
        nearest = own or [name for name in (explicit or missions) if name.start < number.start]
        object_ = nearest[0].id if len(nearest) == 1 else None
        subject = actor(clause, number) or (WORLD if object_ or not clause.speaks else clause.speaker) or WORLD
        if subject != WORLD and object_ and subject in gazetteer().missions.get(object_).hosts:
            subject = WORLD
        dims = {"country": subject} if subject != WORLD else {}
        if object_:
            dims["mission"] = object_
        yield made(
            clause, number, "pk_fatalities", subject, "deaths", object=object_, measure="un_fatalities", dims=dims
        )
        return
    if (_OF_THESE.match(clause.text, number.end) and not clause.has("un")) or _NOT_OURS.search(clause.text):
        return
    named = [name for name in clause.named("country") if part.holds(name.start)] or clause.named("country")
    stop = next((one.start for one in clause.quantities if one.start > number.end), len(clause.text))
    there = [name.id for name in named if number.end <= name.start < min(stop, number.end + REACH) and clause.is_place(name)]
    states = there[:1] or list(dict.fromkeys(name.id for name in named))
    subject = states[0] if len(states) == 1 else WORLD
    if _NEAR_BY.search(clause.text) or in_region(clause) or (number.value in _THRESHOLDS and number.comparator != "="):
        return
    if clause.has("conflicts", "wars", "world", "violence") or (len(states) == 1 and _KILLED.search(clause.text)):
        dims = {"country": subject} if subject != WORLD else {}
        yield made(clause, number, "conflict_deaths", subject, "deaths", measure="conflict_deaths", dims=dims)


_THRESHOLDS = (25, 1_000)
"""Deaths a year from which armed violence is counted as a conflict, and as a war."""
_KILLED = re.compile(r"killed|drept|drepne|dödad|dræbt", re.IGNORECASE)
_NOT_OURS = re.compile(
    r"traffic|trafikk|road|earthquake|jordskjelv|flood|flom|hunger|famine|covid|pandem|ulykke|accident|murder|drapstilfeller|homicide|kreft|cancer|"
    r"journalist|aid worker|hjelpearbeider|migrant|drown|drukn|refugee|flyktning|first world war|second world war|world war|verdenskrig|världskrig",
    re.IGNORECASE,
)


def missions(clause: Clause, number: Quantity) -> Iterator[Claim]:
    """Numbers of missions: that a state takes part in, or that the UN has."""
    at = number.number_start
    part = clause.part(at)
    if number.value > _MOST_MISSIONS:
        yield from people(clause, clause.quantities.index(number), number, "people")
        return
    if not clause.has("un") and not clause.missions and not (clause.topic and clause.topic.un):
        return
    if clause.near(at, "nonun") and not clause.near(at, "un"):
        return
    if _OF_ALL.search(clause.text, max(0, number.start - 16), number.start) and len(clause.quantities) > 1:
        yield made(clause, number, "un_ops_count", WORLD, "missions", measure=None if _OVER_TIME.search(clause.text) else "missions_active", dims={"kind": "un_pko"})  # fmt: skip
        return
    own = [id for start, id in clause.actors if part.holds(start)]
    subject = (
        actor(clause, number)
        if own and clause.led(at, "part", "spread", "people", "military", "police", "served")
        else None
    )
    if (
        subject is None
        and not _world(clause, at)
        and clause.led(at, "part", "spread", "served", "people", "military", "police")
    ):
        led = actor(clause, number)
        topic = clause.topic_subject if not clause.organisation("UN") or clause.speaks else None
        subject = led or topic
    over_time = (
        bool(_OVER_TIME.search(clause.text))
        and bool(_PERFECT.search(clause.text) or _OVER_TIME.search(part.text))
        and not _NOW_IN.search(part.text)
    )
    if subject and clause.parts and not (own == [] and _WORLD_MISSIONS.search(part.text)):
        dims = {"country": subject}
        for kind in ("military", "police"):
            if clause.near(at, kind) and not clause.has("people"):
                dims["kind"] = kind
        if clause.near(at, "military") and clause.near(at, "police"):
            dims.pop("kind", None)
        measure = None if over_time else "un_missions_joined"
        yield made(clause, number, "pk_mission_count", subject, "missions", measure=measure, dims=dims)
    else:
        dims = {"kind": "un_pko"} if clause.has("un") and not _POLITICAL.search(part.text) else {}
        yield made(
            clause,
            number,
            "un_ops_count",
            WORLD,
            "missions",
            measure=None if over_time else "missions_active",
            dims=dims,
        )


_OF_ALL = re.compile(r"\b(?:of|av|af)\s+(?:(?:the|de|dei|all|UN's|FNs|FN:s|FN's|the UN's)\s+)*$", re.IGNORECASE)
_NOW_IN = re.compile(
    r"(?<!\w)(?:today|now|currently|still|active|ongoing|under way|i dag|nå|no|fortsatt|framleis|aktive|operative|pågår|pågående)(?!\w)",
    re.IGNORECASE,
)
_WORLD_MISSIONS = re.compile(
    r"(?:worldwide|in the world|around the world|around the globe|in total|verden)", re.IGNORECASE
)
_POLITICAL = re.compile(r"special political|politisk\w*|field missions|in the field", re.IGNORECASE)
