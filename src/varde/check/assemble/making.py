"""The parts that claims on numbers share: whose the number is, when it holds, and the claim itself."""

import itertools
import re

from varde.check.assemble.clause import Clause
from varde.check.assemble.units import IN_PARENTHESES, JOINED
from varde.check.claim import Claim
from varde.check.quantities import Quantity
from varde.model import Period


def actor(clause: Clause, number: Quantity) -> str | None:
    """The state that a number is of: in their order where several are named before as many numbers side by side."""
    if IN_PARENTHESES.search(clause.text, max(0, number.start - 2), number.number_end + 1) and clause.missions:
        first = clause.missions[0].start
        return next((id for start, id in reversed(clause.actors) if start < first), clause.speaker)
    counted = [one for one in clause.quantities if one.form not in ("percent", "money", "rank")]
    if len(counted) > 1 and number in counted:
        ahead = [id for start, id in clause.actors if start < counted[0].start]
        beside = all(
            JOINED.fullmatch(clause.text[left.end : right.start]) for left, right in itertools.pairwise(counted)
        )
        if beside and len(ahead) == len(counted) == len(clause.actors):
            return ahead[counted.index(number)]
    return clause.actor(number.start)


def made(clause: Clause, number: Quantity, kind: str, subject: str, unit: str, **more: object) -> Claim:
    """A claim on a number, with the hedge of its words and the time of its sentence; ``more`` overrides any part."""
    values: dict[str, object] = {
        "kind": kind, "start": number.number_start, "end": number.number_end, "subject": subject, "value": number.value,
        "comparator": number.comparator, "low": number.low, "high": number.high, "unit": unit, "period": _when(clause, number),
    }  # fmt: skip
    return Claim(**{**values, **more})  # type: ignore[arg-type]


def _when(clause: Clause, number: Quantity) -> Period | None:
    """The time nearest to a number; "today" is the page's own date, and since when a whole has been so says nothing of its size."""
    times = [time for time in clause.times if time.period != Period.day(clause.on)]
    if not times:
        return None
    near = min(times, key=lambda time: max(time.start - number.number_end, number.number_start - time.end))
    since = next((time for time in times if time.sense == "since"), None)
    until = next((time for time in times if time.sense == "until"), None)
    if since and near in (since, until) and since.period.start <= (end := until.period.end if until else clause.on):
        return Period(since.period.start, end)
    return near.period


_LEADS = re.compile(r"(?:I|In|På|On|Langs|Along)\s+(?!\d|verden|verda|the world|alt|all\b|total|fjor|år\b)")


def in_region(clause: Clause) -> bool:
    """Whether a sentence opens with a region that is no state ("In the Horn of Africa"), so that its numbers are not the world's."""
    opens = _LEADS.match(clause.text)
    if not opens or clause.has("world"):
        return False
    return not any(name.start < opens.end() + 5 for name in [*clause.named("country"), *clause.times])
