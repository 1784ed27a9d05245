"""Whether a number is of the people of all the years, of all that the UN has, or of people put elsewhere."""

import re

from varde.check.assemble.clause import Clause, missions_in
from varde.check.assemble.parts import Part
from varde.check.assemble.which import REACH
from varde.check.mentions import Mention
from varde.check.quantities import Quantity

MANY = 12_000
"""More people than any one country has in UN operations: a number of them without a country is the UN's."""
PERFECT = re.compile(
    r"(?<!\w)(?:ha(?:s|ve|d|ving)\s+(?:\w+\s){0,3}?(?:served|sent|contributed|provided|deployed|participated|taken part|seen service|seen|worn|donned|completed|passed through|had)"
    r"|saw service|had passed through|(?<!\w)innom(?!\w)|(?:gjorde|hadde gjort|gjort) tjeneste|gjorde teneste|(?:var|vært|vore|været) innom"
    r"|ha(?:r|dde)\s+(?:\S+\s){0,8}?(?:tjenestegjort|tenestegjort|tjänstgjort|gjort teneste|gjort tjeneste|gjort tjänst|deltatt|delteke|deltagit|deltaget|"
    r"vært (?:ute|i FN)|vore (?:ute|i FN)|stått i|stade i|båret|bore|burit|stilt med|stillet med|sendt|bidratt med|bidrege med|været udsendt|gjort FN-tjeneste|skickat|udsendt|utgjort))(?!\w)",
    re.IGNORECASE,
)
OVER_TIME = re.compile(
    r"since\s+(?:19|20)\d\d|since\s+(?:its|the|then|independence|joining|first)|over the (?:years|past|last|decades)|through(?:out)? the years|in (?:total|all) since|"
    r"(?:fra|frå|från)\s+(?:19|20)\d\d\s+(?:til|till)\s|established to date|siden\s+(?:19|20)\d\d|siden (?:den gang|starten|FN|oppstarten|krigen|begynnelsen)|sidan\s+(?:19|20)\d\d|sedan\s+(?:19|20)\d\d|gjennom (?:årene|åra|tidene|historien)|genom åren|gennem (?:årene|tiden)|"
    r"opp gjennom|i tidens løb|gjennom hele historien|under årens lopp|through history|in (?:our|its|their) history|to date|so far|hittil|in all(?= to)|over the past \\w+(?:-\\w+)? years|sammenlagt|til sammen siden|between\s+(?:19|20)\d\d\s+and|mellom\s+(?:19|20)\d\d\s+og|from\s+(?:19|20)\d\d\s+to|(?:19|20)\d\d\s?[\u2013-]\s?(?:19|20)\d\d|ever",
    re.IGNORECASE,
)

_UN_HAS = re.compile(
    r"(?:in the world|worldwide|globally|across the (?:globe|world)|around the (?:globe|world)|i verden|i verda|på verdensbasis|over hele verden|i världen|"
    r"(?:from|fra|frå|från)\s+(?:some\s|more than\s|over\s|nearly\s|around\s|mer enn\s|rundt\s|om lag\s|nærmere\s)?\d+\s+(?:\w+\s)?(?:countries|states|nations|member states|land|länder|lande|medlemsland)|all countries|under (?:the )?UN flag)",
    re.IGNORECASE,
)


_ORGANISATION = re.compile(
    r"[\s,]*(?:and |og |och )?(?:The Organi[sz]ation|Organisasjonen|Organisationen|Verdensorganisasjonen)\b",
    re.IGNORECASE,
)


def world(clause: Clause, at: int) -> bool:
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


def whole(clause: Clause, number: Quantity, missions: list[Mention]) -> bool:
    """Whether people without a country are all of a mission, or all of the UN's."""
    if number.value >= MANY or clause.speaker is None:
        return True
    if clause.speaks or clause.topic_subject not in (None, clause.speaker):
        return False
    return bool(missions) and number.value > 1_000


def over_time(clause: Clause, number: Quantity, unit: str) -> bool:
    """Whether people are counted over all the years, and not at one time."""
    at = number.number_start
    part = clause.part(at)
    perfect = bool(PERFECT.search(part.text, part.start, part.end)) or clause.near(at, "served")
    long = clause.says(OVER_TIME)
    if number.value >= MANY + 3_000 and clause.actors:
        return True
    if _years(clause, part) and number.value >= 200:
        return True
    if not long and NOW.search(part.text, part.start, part.end):
        return False
    if perfect and (long or number.value >= 2_000):
        return True
    return (
        bool(clause.actors)
        and long
        and number.value >= 5_000
        and not re.search(r"(?<!\w)(?:today|now|currently|i dag|nå)(?!\w)", part.text)
    )


def _years(clause: Clause, part: Part) -> bool:
    """Whether a part speaks of several years from one to another."""
    return any(
        part.holds(time.start) and time.sense == "span" and (time.period.end - time.period.start).days > 600
        for time in clause.times
    )


NOW = re.compile(
    r"(?<!\w)(?:today|now|currently|still|active|ongoing|under way|i dag|nå|no|fortsatt|framleis|aktive|operative|pågår|pågående)(?!\w)",
    re.IGNORECASE,
)
DEPLOYED = re.compile(
    r"deploy|station|utplasser|utstasjon|sendt|sent|på oppdrag|i utlandet|abroad|overseas|train|instrukt|styrke|bidr|contribut|serv|tjeneste|teneste",
    re.IGNORECASE,
)


def abroad(clause: Clause, number: Quantity) -> bool:
    """Whether people are put in a state where the UN has no operation of its own."""
    part = clause.part(number.number_start)
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
