"""People in UN-led operations: how many, in which missions, which rank, over time; the dead; and the missions at home."""

import datetime as dt

from varde.brief.page import Arg, Chapter, Chart, Listing, Series, Statement, Table, Words
from varde.brief.subject import Subject
from varde.gazetteer import gazetteer
from varde.measures import get
from varde.model import Figure, Period

KEY = "operations"
KINDS = ("military", "police")


def chapter(subject: Subject) -> Chapter:
    """The chapter for a country on a date."""
    asked = subject.figure("un_personnel")
    month = subject.latest("un_personnel") if subject.exists else None
    people: list[Statement] = []
    if asked.missing:
        people.append(subject.gap("ops-gap", asked))
    if month is None:
        return Chapter(KEY, _paragraphs(people, _missions_at_home(subject), _fatalities(subject)))
    total = subject.figure("un_personnel", month)
    people += _people(subject, month, total)
    placed = subject.latest("un_personnel", "mission")
    where, bars, table = _by_mission(subject, placed, month) if total.value and placed else ([], (), ())
    paragraphs = _paragraphs(people, where, _missions_at_home(subject), _fatalities(subject))
    return Chapter(KEY, paragraphs, charts=(*_over_time(subject), *bars), tables=table)


def _paragraphs(*paragraphs: list[Statement]) -> tuple[tuple[Statement, ...], ...]:
    return tuple(tuple(paragraph) for paragraph in paragraphs if paragraph)


def _people(subject: Subject, month: Period, total: Figure) -> list[Statement]:
    state = subject.state
    world = subject.world("un_personnel", month)
    if not total.value:
        return [
            Statement("ops-nobody", {"country": state, "month": month}, (total,)),
            Statement("ops-world", {"world": world, "contributors": subject.world("un_contributors", month)}),
        ]
    military, police = (subject.figure("un_personnel", month, kind=kind) for kind in KINDS)
    both = {"country": state, "month": month, "total": total, "military": military, "police": police}
    message = (
        "ops-total"
        if military.value and police.value
        else ("ops-total-military" if military.value else "ops-total-police")
    )
    if message == "ops-total-military":
        both.pop("police")
    elif message == "ops-total-police":
        both.pop("military")
    rank = {"rank": subject.figure("un_personnel_rank", month), "contributors": subject.world("un_contributors", month)}
    first = "ops-largest" if rank["rank"].value == 1 else "ops-rank"
    said = [Statement(message, both), Statement(first, {**rank, "world": world, "country": state})]
    before = _year_before(month)
    earlier = subject.figure("un_personnel", before)
    if earlier.missing is None:
        change = "more" if total.number > earlier.number else "fewer" if total.number < earlier.number else "same"
        said.append(Statement(f"ops-year-before-{change}", {"earlier": earlier, "month": before}))
    return said


def _year_before(month: Period) -> Period:
    return Period.month(dt.date(month.start.year - 1, month.start.month, 1))


def _by_mission(
    subject: Subject, placed: Period, month: Period
) -> tuple[list[Statement], tuple[Chart, ...], tuple[Table, ...]]:
    cells = subject.by("un_personnel", placed, "mission", "kind")
    if not cells:
        return [], (), ()
    said = []
    if placed != month:
        said.append(subject.gap("ops-no-missions", subject.figure("un_missions_joined", month)))
    joined = subject.figure("un_missions_joined", placed)
    for kind in KINDS:
        mine = [cell for cell in cells if cell.dims["kind"] == kind]
        if mine:
            args = {"country": subject.state, "month": placed, "list": _places(mine)}
            args["missions"] = Words(subject.figure("un_missions_joined", placed, kind=kind))
            said.append(Statement(f"ops-{kind}-{'where' if placed == month else 'were'}", args))
    said.append(Statement("ops-joined", {"country": subject.state, "missions": Words(joined)}))
    missions = list(dict.fromkeys(cell.dims["mission"] for cell in cells))
    by_cell = {(cell.dims["mission"], cell.dims["kind"]): cell for cell in cells}
    kinds = [kind for kind in KINDS if any((mission, kind) in by_cell for mission in missions)]
    bars = Chart(
        "personnel-by-mission",
        Statement("chart-by-mission", {"country": subject.state, "month": placed}),
        "bars",
        tuple(
            Series(
                Statement(f"label-{kind}"),
                tuple(by_cell[mission, kind] for mission in missions if (mission, kind) in by_cell),
            )
            for kind in kinds
        ),
        by="mission",
    )
    totals = {kind: subject.figure("un_personnel", placed, kind=kind) for kind in kinds}
    register = gazetteer().missions
    rows: list[tuple[Arg | None, ...]] = [
        (
            register.get(mission),
            Statement("place", {"mission": register.get(mission)}),
            *(by_cell.get((mission, kind)) for kind in kinds),
        )
        for mission in missions
    ]
    rows.append((Statement("label-total"), None, *totals.values()))
    table = Table(
        "personnel-by-mission",
        Statement("table-by-mission", {"country": subject.state, "month": placed}),
        (Statement("head-mission"), Statement("head-where"), *(Statement(f"head-{kind}") for kind in kinds)),
        tuple(rows),
    )
    return said, (bars,), (table,)


def _places(figures: list[Figure]) -> Listing:
    missions = gazetteer().missions
    return Listing(
        tuple(
            Statement("mission-with", {"mission": missions.get(figure.dims["mission"]), "persons": figure})
            for figure in figures
        )
    )


def _over_time(subject: Subject) -> tuple[Chart, ...]:
    span = subject.span("un_personnel")
    if span is None or len(span.months()) < 3:
        return ()
    figures = subject.engine.series(get("un_personnel"), span, ("kind",), country=subject.state.id)
    series = tuple(
        Series(Statement(f"label-{kind}"), tuple(figure for figure in figures if figure.dims["kind"] == kind))
        for kind in KINDS
    )
    shown = tuple(line for line in series if any(figure.value for figure in line.figures))
    if not shown:
        return ()
    title = Statement("chart-over-time", {"country": subject.state})
    return (Chart("personnel-over-time", title, "line", shown),)


def _missions_at_home(subject: Subject) -> list[Statement]:
    day = subject.latest("mission_host")
    if day is None or not subject.exists:
        return []
    said = []
    here = sorted(f.dims["mission"] for f in subject.by("mission_host", day, "mission", kind="un_pko"))
    if here:
        items = tuple(_mission_here(subject, day, mission) for mission in here)
        said.append(Statement("ops-at-home", {"country": subject.state, "list": Listing(items), "day": day.start}))
    under_way = subject.world("missions_active", day, kind="un_pko")
    said.append(Statement("ops-under-way", {"missions": Words(under_way), "day": day.start}))
    return said


def _mission_here(subject: Subject, day: Period, mission: str) -> Statement:
    host = subject.figure("mission_host", day, mission=mission, kind="un_pko")
    since = subject.world("mission_start", day, mission=mission)
    return Statement("mission-since", {"mission": gazetteer().missions.get(mission), "since": since}, (host,))


def _fatalities(subject: Subject) -> list[Statement]:
    covered = subject.engine.coverage(get("un_fatalities")).period
    if subject.on < covered.start:
        return []
    period = Period(covered.start, min(subject.on, covered.end))
    deaths = subject.figure("un_fatalities", period)
    if deaths.missing:
        return []
    when: dict[str, Arg] = {"country": subject.state, "since": str(period.start.year), "day": period.end}
    if not deaths.value:
        return [Statement("ops-deaths-none", when, (deaths,))]
    args = {**when, "deaths": Words(deaths)}
    violent = subject.figure("un_fatalities", period, cause="malicious_act")
    message = "ops-deaths-violent" if violent.value else "ops-deaths"
    return [Statement(message, {**args, "violent": Words(violent)} if violent.value else args)]
