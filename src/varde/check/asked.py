"""A claim as its measure is asked: what a sentence leaves unsaid, such as the term of an election, is filled in. It judges nothing."""

import datetime as dt

import attrs

from varde import measures
from varde.check.claim import Claim, Value
from varde.measures import Engine, Flow
from varde.model import Period

_BEGUN = ("membership_since", "treaty_since")
_TERM_YEARS = 2
_VOTES_BY_DAY = dt.date(2003, 12, 1)
"""From here on the record has the day of a vote in the General Assembly, and before only its month."""


def asked(engine: Engine, claim: Claim, on: dt.date) -> Claim:
    """The claim to hold to the record.

    Where a mission is, is a yes or no of the place; that somebody joined in a year, or has been a member since then, is the day on which it
    began; votes are those of the election that is meant; a vote in the Assembly that is older than the record's days is of its month; "since 1948" is since the record's first day of 1948.

    Args:
        engine: What answers measures.
        claim: The claim, as the sentence makes it.
        on: The page's date.
    """
    if claim.kind == "mission_host":
        return attrs.evolve(claim, value=True)
    if claim.measure in _BEGUN and claim.value is True and claim.period is not None:
        return attrs.evolve(claim, value=_day(claim.period, on), period=None)
    if claim.measure == "unsc_votes" and "term" not in claim.dims:
        return _of_term(engine, claim, on)
    if (
        claim.measure == "unga_vote"
        and claim.period
        and claim.period.grain == "day"
        and claim.period.end < _VOTES_BY_DAY
    ):
        return attrs.evolve(claim, period=Period.month(claim.period.start))
    if claim.period and claim.measure and isinstance((measure := measures.get(claim.measure)).time, Flow):
        coverage = engine.coverage(measure)
        if coverage.loaded and claim.period.start < coverage.period.start <= claim.period.end:
            first = coverage.period.start
            if claim.period.start.year == first.year:
                return attrs.evolve(claim, period=Period(first, claim.period.end))
    return claim


def _day(period: Period, on: dt.date) -> Value:
    """The day on which something began, as exact as the text has it; "since 1949" runs up to the page's day."""
    start = period.start
    if period.grain == "day":
        return start
    if period.grain == "month":
        return start.isoformat()[:7]
    if period.grain != "year" and period.end == on and (start.day, start.month) != (1, 1):
        return start.isoformat()[:7] if start.day == 1 else start
    return start.year


def _of_term(engine: Engine, claim: Claim, on: dt.date) -> Claim:
    """The claim on votes with the term that they were for: the one told, the one after the election, or the country's last."""
    period, measure = claim.period, measures.get("unsc_votes")
    if period is not None:
        first = period.start.year if period.end.year > period.start.year else period.start.year + 1
        return attrs.evolve(claim, dims={**claim.dims, "term": f"{first}-{first + _TERM_YEARS - 1}"}, period=None)
    covered = engine.coverage(measure)
    country = claim.dims.get("country")
    if not covered.loaded or country is None or on < covered.period.start:
        return claim
    known = engine.by(measure, Period(covered.period.start, min(on, covered.period.end)), ("term",), country=country)
    terms = sorted(figure.dims["term"] for figure in known if figure.value is not None and figure.dims.get("term"))
    return attrs.evolve(claim, dims={**claim.dims, "term": terms[-1]}) if terms else claim
