"""Membership of the United Nations: since when, among how many, and as part of whom before."""

import datetime as dt

from varde.brief.page import Statement
from varde.brief.subject import Subject
from varde.gazetteer import gazetteer
from varde.measures import get
from varde.model import Figure, Period


def paragraph(subject: Subject) -> list[Statement]:
    """The country's membership of the UN, or that it has none, as a paragraph."""
    day = subject.latest("membership")
    if day is None or not subject.exists:
        return [subject.gap("un-gap", subject.figure("membership", day, organisation="UN"))]
    member = subject.figure("membership", day, organisation="UN")
    members = subject.world("members", day, organisation="UN")
    if member.missing:
        return [subject.gap("un-gap", member)]
    if not member.value:
        return [Statement("un-no-member", {"country": subject.state, "members": members, "day": day.start}, (member,))]
    since = subject.figure("membership_since", day, organisation="UN")
    said = [Statement("un-member", {"country": subject.state, "since": since, "members": members}, (member,))]
    said += _earlier(subject, since) or _before(subject, since)
    if day.start < subject.on:
        said.append(Statement("un-as-of", {"day": day.start}))
    return said


def _before(subject: Subject, since: Figure) -> list[Statement]:
    """The membership of the state that this one was part of, where it ended shortly before."""
    first = Period.parse(str(since.value)).start
    for id in subject.state.predecessors:
        predecessor = gazetteer().states.get(id)
        spells = subject.engine.spells(get("membership"), subject.on, country=id, organisation="UN")
        for spell in spells:
            end = min(spell.period.end, predecessor.end or spell.period.end)  # Yugoslavia's seat outlived it
            if dt.timedelta(0) <= first - end < dt.timedelta(days=730):
                period = Period(spell.period.start, end)
                args = {"country": subject.state, "predecessor": predecessor, "period": period}
                return [Statement("un-before", args, (spell,))]
    return []


def _earlier(subject: Subject, since: Figure) -> list[Statement]:
    """A membership that the country had before, and that ended."""
    first = Period.parse(str(since.value)).start
    own = subject.engine.spells(get("membership"), subject.on, country=subject.state.id, organisation="UN")
    return [Statement("un-earlier", {"period": spell.period}, (spell,)) for spell in own if spell.period.end < first]
