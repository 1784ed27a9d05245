"""The verdict: holds a claim to the record at its time, and where it fails, asks when it held, of what, or in which edition."""

import datetime as dt
from collections.abc import Sequence

import attrs

from varde import measures
from varde.check import kinds
from varde.check.claim import Claim
from varde.check.judge import explain
from varde.check.judge.compare import holds, test
from varde.check.judge.editions import EDITION, Dims, filled, released, versions
from varde.check.judge.rivals import Rival, rival
from varde.check.judge.timeline import Stretch, additive, merged, runs, timeline, within
from varde.check.judge.verdict import Judgement, Verdict
from varde.check.judge.when import counting, newest, own_period, running, times, whole
from varde.errors import InputError
from varde.gazetteer import gazetteer
from varde.measures import NOT_GIVEN, Engine, Flow, Measure
from varde.model import Figure, Period, Text

_NO_MEASURE = Text(
    en="The record has no figures that could answer this.",
    nb="Datagrunnlaget har ingen tall som kan svare på dette.",
)


@attrs.frozen
class _Reading:
    """The claim held to one set of dimensions at one time."""

    dims: Dims
    period: Period
    figure: Figure
    holds: bool | None


def judge(engine: Engine, claim: Claim, on: dt.date) -> Judgement:
    """Hold a claim to the record.

    Args:
        engine: What answers measures.
        claim: The claim.
        on: The page's date: the time of a claim that gives none, and which of a publisher's editions it could know.

    Raises:
        UnknownName: If its kind or measure is unknown.
    """
    kind = kinds.known(claim.kind)
    if kind.why is not None or claim.measure is None:
        return Judgement(claim, "no data", None, None, (), kind.why or _NO_MEASURE)
    measure = measures.get(claim.measure)
    try:
        return _weighed(engine, measure, claim, on)
    except InputError as fault:  # dimensions that the measure cannot be asked by
        why = Text(
            en=f"The record cannot be asked this: {fault}", nb=f"Datagrunnlaget kan ikke spørres om dette: {fault}"
        )
        return Judgement(claim, "no data", None, None, (), why)


def _weighed(engine: Engine, measure: Measure, claim: Claim, on: dt.date) -> Judgement:
    other_money = explain.other_currency(claim, measure)
    if other_money is not None:
        return Judgement(claim, "no data", None, None, (), other_money)
    out, later = _readings(engine, measure, claim, on)
    shown = _first(out) or _first(later) or _any(engine, measure, claim, on)
    truth = _truth(engine, measure, claim, shown, on)
    verdict, reading = _verdict(claim, measure, out, later, shown, truth, on)
    today = _today(engine, measure, reading.dims, claim, on)
    found: Rival | None = None
    if verdict == "contradicted" and (not truth or own_period(claim, measure) is not None):
        found = rival(engine, measure, reading.dims, claim, reading.figure.period)
        verdict = "misattributed" if found else verdict
    told = explain.explain(engine, measure, verdict, reading.figure, today, truth, found)
    return Judgement(claim, verdict, reading.figure, today, truth, told, dict(found.better) if found else {})


def _verdict(
    claim: Claim,
    measure: Measure,
    out: Sequence[_Reading],
    later: Sequence[_Reading],
    shown: _Reading,
    truth: tuple[Period, ...],
    on: dt.date,
) -> tuple[Verdict, _Reading]:
    held = next((reading for reading in out if reading.holds), None)
    if held is not None:
        return "supported", held
    own = own_period(claim, measure)
    other = next((reading for reading in later if reading.holds), None)
    if other is not None:
        told = shown if shown.figure.value is not None else other
        return ("supported", other) if not any(r.figure.value is not None for r in out) else ("revised", told)
    asked = own or shown.period
    summed = additive(measure) and (running(claim, measure) or counting(claim, measure, on))
    before = [period for period in truth if period.start < (shown.period.end if summed else asked.start)]
    current = own is None or own.end >= on
    if shown.figure.missing is not None:
        known = shown.figure.missing.code == "undefined"
        return ("outdated" if known and before and current and not claim.negated else "no data"), shown
    if _ended(claim, measure, shown.figure, on):
        return "no data", shown
    return ("outdated" if before and current else "contradicted"), shown


def _readings(engine: Engine, measure: Measure, claim: Claim, on: dt.date) -> tuple[list[_Reading], list[_Reading]]:
    """The claim held to each publisher's newest edition of the day, and to all other editions."""
    out: list[_Reading] = []
    other: list[_Reading] = []
    lists = list(versions(engine, measure, claim.dims, on))
    for dims_list in lists:
        edition = None
        for dims in dims_list:
            read = _read(engine, measure, dims, claim, on)
            if edition is None and any(reading.figure.value is not None for reading in read):
                edition = dims.get("edition", "")
            first = dims.get("edition", "") == edition and not _is_later(measure, dims, on)
            (out if first else other).extend(read)
    return out, other


def _is_later(measure: Measure, dims: Dims, on: dt.date) -> bool:
    return EDITION in dims and measure.dim(EDITION) is not None and released(measure, dims[EDITION]) > on


def _read(engine: Engine, measure: Measure, dims: Dims, claim: Claim, on: dt.date) -> list[_Reading]:
    course = () if isinstance(measure.time, Flow) else timeline(engine, measure, dims)
    found = []
    for period in times(engine, measure, dims, claim, on):
        figure = engine.figure(measure, period, **dims)
        found.append(_Reading(dims, period, figure, holds(claim, measure, figure.value)))
    own = own_period(claim, measure)
    if isinstance(measure.time, Flow):
        return found
    if listed := _listed(engine, measure, dims, own or found[0].period):
        return [_Reading(dims, own or found[0].period, listed, holds(claim, measure, listed.value))]
    if own is None:
        return (
            found
            if any(reading.figure.value is not None for reading in found)
            else _past(engine, measure, dims, claim, on, found)
        )
    if any(reading.holds for reading in found) and not whole(measure, own):
        return found
    course = within(course, own)
    truth = runs(course, test(claim, measure))
    if whole(measure, own):
        inside = any(own in period for period in truth)
        return [attrs.evolve(r, holds=inside if r.figure.missing is None else None) for r in found]
    if truth:  # a year is said of what held in some month of it
        figure = engine.figure(measure, Period.day(min(own.end, truth[0].end)), **dims)
        return [_Reading(dims, own, figure, holds(claim, measure, figure.value)), *found]
    if all(reading.figure.missing for reading in found):  # a year of which the record has some months
        part = [stretch for stretch in course if stretch.value is not None]
        if part:
            figure = engine.figure(measure, Period.day(min(own.end, part[-1].period.end)), **dims)
            return [_Reading(dims, own, figure, holds(claim, measure, figure.value)), *found]
    return found


def _listed(engine: Engine, measure: Measure, dims: Dims, period: Period) -> Figure | None:
    """What a list has of a country that was no state of its own yet: Ukraine and Belarus were in the UN from 1945."""
    country = dims.get("country")
    if country is None or country == NOT_GIVEN or measure.unit != "yes/no":
        return None
    start = gazetteer().states.get(country).start
    if start is None or start <= period.end:
        return None
    spells = engine.spells(measure, period.end, **dims)
    held = (
        one for one in spells if (period in one.period if whole(measure, period) else period.start <= one.period.end)
    )
    return next(held, None)


def _past(
    engine: Engine, measure: Measure, dims: Dims, claim: Claim, on: dt.date, found: list[_Reading]
) -> list[_Reading]:
    """A day that the record had until something ended is still the day that it was."""
    if measure.unit != "date":
        return found
    known = [stretch for stretch in timeline(engine, measure, dims) if stretch.value is not None]
    before = [stretch for stretch in known if stretch.period.start <= on] or known
    if not before:
        return found
    period = Period.day(before[-1].period.end)
    figure = engine.figure(measure, period, **dims)
    return [_Reading(dims, period, figure, holds(claim, measure, figure.value))]


def _first(readings: Sequence[_Reading]) -> _Reading | None:
    return next((reading for reading in readings if reading.figure.value is not None), next(iter(readings), None))


def _any(engine: Engine, measure: Measure, claim: Claim, on: dt.date) -> _Reading:
    dims = filled(measure, claim.dims)[0]
    if "edition" in measure.needs:
        dims.setdefault("edition", "")
    period = times(engine, measure, dims, claim, on)[0]
    return _Reading(dims, period, engine.figure(measure, period, **dims), None)


def _truth(engine: Engine, measure: Measure, claim: Claim, reading: _Reading, on: dt.date) -> tuple[Period, ...]:
    own = own_period(claim, measure)
    if own is not None and counting(claim, measure, on) and additive(measure):
        sums = timeline(engine, measure, reading.dims, running=True, since=own.start)
        return merged(*runs(sums, test(claim, measure)))
    if isinstance(measure.time, Flow) and own is not None and own.grain != "year":
        return (reading.figure.period,) if reading.holds else ()
    course: tuple[Stretch, ...] = timeline(engine, measure, reading.dims, running=running(claim, measure))
    return merged(*runs(course, test(claim, measure)))


def _today(engine: Engine, measure: Measure, dims: Dims, claim: Claim, on: dt.date) -> Figure | None:
    own = own_period(claim, measure)
    since = own.start if own is not None and counting(claim, measure, on) else None
    period = newest(engine, measure, dims, run=since is not None or running(claim, measure), since=since)
    return None if period is None else engine.figure(measure, period, **dims)


def _ended(claim: Claim, measure: Measure, figure: Figure, on: dt.date) -> bool:
    """Whether the claim is of more than a running count had reached when the record ended, before the page's day."""
    if not running(claim, measure) or not additive(measure) or figure.period.end >= on:
        return False
    said = claim.low if claim.low is not None else claim.value
    return isinstance(said, int | float) and not isinstance(said, bool) and said > figure.number
