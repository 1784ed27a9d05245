"""The Security Council: the country's terms on it."""

import datetime as dt

from varde.brief.page import Listing, Statement, Words
from varde.brief.subject import Subject
from varde.measures import get
from varde.model import Period


def paragraph(subject: Subject) -> list[Statement]:
    """The country's terms on the Council, or its permanent seat, as a paragraph."""
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
