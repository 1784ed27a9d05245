"""The UN and the legal order: membership of the UN, and terms on the Security Council."""

import datetime as dt

from varde.brief.page import Chapter, Listing, Statement, Words
from varde.brief.subject import Subject
from varde.gazetteer import gazetteer
from varde.measures import get
from varde.model import Figure, Period

KEY = "un_and_law"


def chapter(subject: Subject) -> Chapter:
    """The chapter for a country on a date."""
    return Chapter(KEY, tuple(tuple(paragraph) for paragraph in (_membership(subject), _council(subject)) if paragraph))


def _membership(subject: Subject) -> list[Statement]:
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
    said += _before(subject, since)
    if day.start < subject.on:
        said.append(Statement("un-as-of", {"day": day.start}))
    return said


def _before(subject: Subject, since: Figure) -> list[Statement]:
    """The membership of the state that this one was part of, where it ended shortly before."""
    first = Period.parse(str(since.value)).start
    for predecessor in subject.state.predecessors:
        spells = subject.engine.spells(get("membership"), subject.on, country=predecessor, organisation="UN")
        for spell in spells:
            if dt.timedelta(0) <= first - spell.period.end < dt.timedelta(days=730):
                args = {
                    "country": subject.state,
                    "predecessor": gazetteer().states.get(predecessor),
                    "period": spell.period,
                }
                return [Statement("un-before", args, (spell,))]
    return []


def _council(subject: Subject) -> list[Statement]:
    measure = get("unsc_term")
    covered = subject.engine.coverage(measure).period
    if subject.on < covered.start:
        return [subject.gap("council-gap", subject.figure("unsc_term"))]
    terms = subject.engine.spells(measure, subject.on, ("seat",), country=subject.state.id)
    permanent = [term for term in terms if term.dims["seat"] == "permanent"]
    state, on = subject.state, subject.on
    if permanent:
        now = permanent[-1].period.end >= min(on, covered.end)
        args = {
            "country": state,
            "since": str(permanent[-1].period.start.year),
            "until": str(permanent[-1].period.end.year),
        }
        return [Statement("council-permanent" if now else "council-was-permanent", args, tuple(permanent))]
    if not terms:
        never = subject.engine.figure(
            get("unsc_terms_begun"), Period(covered.start, min(on, covered.end)), country=state.id
        )
        return [] if never.missing else [Statement("council-never", {"country": state}, (never,))]
    said = []
    current = [term for term in terms if term.period.start <= on <= term.period.end]
    past = [term for term in terms if term not in current]
    if current:
        said.append(Statement("council-now", {"country": state, "period": current[0].period}, tuple(current)))
    if past:
        until = current[0].period.start - dt.timedelta(days=1) if current else min(on, covered.end)
        count = subject.engine.figure(get("unsc_terms_begun"), Period(covered.start, until), country=state.id)
        items = Listing(tuple(Statement("term", {"period": term.period}, (term,)) for term in past))
        message = "council-earlier" if current else "council-terms"
        args = {"country": state, "terms": items, "count": Words(count)}
        said.append(Statement(message, args))
    return said
