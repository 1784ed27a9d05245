"""The world: how many armed conflicts there are, how deadly they are, how many cross borders, and how many groups fight."""

from collections.abc import Iterable, Sequence

from varde.brief.environment.years import change, compared, gap, past
from varde.brief.page import Arg, Chart, Series, Statement, Words
from varde.brief.subject import Subject
from varde.brief.trend import trend
from varde.gazetteer import gazetteer
from varde.measures import get
from varde.model import Figure, Period

VIOLENCE = {"state_based": "state", "non_state": "groups", "one_sided": "civilians"}
"""Kinds of violence, and what the sentences call the deaths of each."""
UNDER = ("ISR", "PSE")
"""A state under which UCDP counts deaths in a place that is not in its list of states, and the place."""
FEW = 3
"""Fewer years than this are no line."""
LONG = 10
"""Among fewer years than this it says little that one has the most."""


def conflicts(subject: Subject) -> tuple[list[Statement], list[Chart]]:
    """The active conflicts of the last whole year and those who died in them, as a paragraph; and a chart since the record's first year."""
    span = past(subject, "active_conflicts")
    if span is None:
        return [gap(subject, "env-gap", subject.world("active_conflicts", _last(subject)))], []
    year, then = compared(span)
    every = subject.engine.series(get("active_conflicts"), span)
    wars = subject.engine.series(get("active_conflicts"), span, intensity="war")
    now = every[-1]
    args: dict[str, Arg] = {"year": year.label, "conflicts": Words(now), "release": now.citation.release}
    said = [Statement("env-active", args)]
    if now.value:
        said.append(Statement("env-wars", {"wars": Words(wars[-1])}))
    said += change(_of(every, then), now, "env-trend")
    said += _highest(every)
    said += _foreign(subject, year, then)
    said += deaths(subject)
    said += _across(subject)
    lines = (Series(Statement("label-conflicts"), tuple(every)), Series(Statement("label-wars"), tuple(wars)))
    chart = Chart("armed-conflicts", Statement("chart-conflicts", {"release": now.citation.release}), "line", lines)
    return said, [chart] if len(every) >= FEW else []


def deaths(subject: Subject) -> list[Statement]:
    """Deaths in organised violence in the last whole year, by kind and within their bounds; or why they are not told."""
    span = past(subject, "conflict_deaths")
    if span is None:
        return [gap(subject, "env-deaths-gap", subject.world("conflict_deaths", _last(subject)))]
    year, then = compared(span)
    now = subject.world("conflict_deaths", year)
    kinds = {figure.dims["type"]: figure for figure in subject.engine.by(get("conflict_deaths"), year, ("type",))}
    args: dict[str, Arg] = {"year": year.label, "deaths": now}
    args |= {name: kinds[kind] for kind, name in VIOLENCE.items()}
    said = [Statement("env-deaths", args)]
    said += change(subject.world("conflict_deaths", then) if then else None, now, "env-trend")
    return said + bounds(now, *(subject.world(f"conflict_deaths_{end}", year) for end in ("low", "high")))


def counted_under(places: Iterable[str]) -> list[Statement]:
    """That the deaths of one of these states are also those of a place that UCDP's list does not have."""
    state, place = (gazetteer().states.get(code) for code in UNDER)
    return [Statement("env-counted-under", {"country": state, "part": place})] if state.id in places else []


def bounds(best: Figure, low: Figure, high: Figure) -> list[Statement]:
    """Between what an estimate lies; nothing where the publisher's own three are not in order."""
    if low.missing or high.missing or not low.number <= best.number <= high.number or low.value == high.value:
        return []
    return [Statement("env-range", {"low": low, "high": high})]


def actors(subject: Subject) -> list[Statement]:
    """How many armed groups fought states in the last whole year; that there are more of them only where there are."""
    span = past(subject, "armed_groups")
    if span is None:
        return []
    year, then = compared(span)
    now = subject.world("armed_groups", year)
    args: dict[str, Arg] = {"year": year.label, "groups": Words(now), "release": now.citation.release}
    if then is None:
        return [Statement("env-groups", args)]
    earlier = subject.world("armed_groups", then)
    if earlier.value == now.value:
        return [Statement("env-groups-same", {**args, "then": then.label}, (earlier,))]
    return [Statement(f"env-groups-{trend(earlier, now)}", {**args, "earlier": Words(earlier), "then": then.label})]


def _last(subject: Subject) -> Period:
    """The last year that was over by the page's date, whether the record has it or not."""
    return Period.year(subject.on.year - 1)


def _of(series: Sequence[Figure], year: Period | None) -> Figure | None:
    return next((figure for figure in series if figure.period == year), None)


def _highest(every: Sequence[Figure]) -> list[Statement]:
    """Whether no year before has had as many."""
    if len(every) < LONG:
        return []
    second = max(every[:-1], key=lambda figure: figure.number)
    if second.number >= every[-1].number:
        return []
    return [Statement("env-record", {"first": every[0].period.label}, (every[-1], second))]


def _foreign(subject: Subject, year: Period, then: Period | None) -> list[Statement]:
    now = subject.world("active_conflicts", year, type="internationalised")
    if not now.value:
        return []
    args: dict[str, Arg] = {"foreign": Words(now)}
    if then is None:
        return [Statement("env-foreign", args)]
    earlier = subject.world("active_conflicts", then, type="internationalised")
    return [Statement("env-foreign-then", {**args, "earlier": Words(earlier), "then": then.label})]


def _across(subject: Subject) -> list[Statement]:
    """The conflicts that killed in several countries, if the events of the last whole year are there."""
    span, spread = past(subject, "conflict_deaths"), past(subject, "conflicts_across_borders")
    if span is None or spread is None or spread.end != span.end:
        return []
    year = Period.year(spread.end.year)
    now = subject.world("conflicts_across_borders", year, type="state_based")
    if not now.value:
        return []
    statuses = subject.engine.by(get("conflicts_across_borders"), year, ("status",), type="state_based")
    preliminary = any(figure.dims["status"] == "candidate" for figure in statuses)
    args: dict[str, Arg] = {"conflicts": Words(now), "year": year.label, "release": now.citation.release}
    return [Statement("env-across-preliminary" if preliminary else "env-across", args)]
