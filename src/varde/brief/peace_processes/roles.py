"""The country's roles as a third party: those under way, those whose end is not known, and the earlier ones.

A role that the record knows to hold on the page's date is said as it is; one that it knows only the beginning of is said to be
just that. The same role in one process often has several rows, one for each source: they are one here.
"""

from collections.abc import Iterable, Mapping, Sequence

import attrs

from varde.brief.page import Arg, Listing, Statement, Table
from varde.brief.subject import Subject
from varde.gazetteer import Process, gazetteer
from varde.measures import get
from varde.model import Figure, Period

SHOWN = 4
"""How many processes an earlier role is told of in a sentence; where there are more, they come as a table."""
LEADING = frozenset({"mediator", "facilitator", "guarantor", "chair", "co-chair", "vice-chair"})
"""Roles that are told of first."""
BODIES = frozenset({"palestine-ahlc"})
"""Processes that are bodies themselves, and have a chair of their own."""


@attrs.frozen
class Held:
    """A role in a process, from all the record's rows of it.

    Attributes:
        process: The process.
        role: The role.
        rows: The spells of the rows, as figures.
        open: Whether the end of the last row is not known.
    """

    process: Process
    role: str
    rows: tuple[Figure, ...]
    open: bool

    @property
    def of(self) -> bool:
        """Whether one has the role of the process, and not in it."""
        return self.role == "host" or (self.role == "chair" and self.process.id in BODIES)

    @property
    def first(self) -> int:
        """The year in which it began."""
        return min(row.period.start for row in self.rows).year

    @property
    def last(self) -> Figure:
        """The row that lasts longest, as far as is known."""
        return max(self.rows, key=lambda row: row.period.end)

    def fragment(self) -> Statement:
        """The role in words: informal where no source has it as formal, uncertain where every source is weak."""
        formal = {row.dims["formal"] for row in self.rows}
        kind = "informal" if formal == {"no"} else "role"
        role = "chair-of" if self.role == "chair" and not self.of else self.role
        said = Statement(f"peace-{kind}-{role}", {}, self.rows)
        if {row.dims["confidence"] for row in self.rows} == {"low"}:
            return Statement("peace-role-uncertain", {"role": Listing((said,))})
        return said


def paragraph(subject: Subject) -> tuple[list[Statement], tuple[Table, ...]]:
    """What the record has of the country as a third party, and the table of earlier roles if there are many."""
    day = subject.latest("peace_role")
    if day is None or not subject.exists:
        return [subject.gap("peace-gap", subject.figure("peace_role", day or Period.day(subject.on)))], ()
    now, unknown, past = _sorted(subject, day)
    if not (now or unknown or past):
        asked = subject.figure("peace_roles_begun", subject.covered("peace_roles_begun"))
        return [Statement("peace-none", {"country": subject.state, "day": day.start}, (asked,))], ()
    country: dict[str, Arg] = {"country": subject.state}
    said: list[Statement] = []
    if now:
        message = "peace-now" if day.start == subject.on else "peace-now-as-of"
        said += _told(now, "since", message, "peace-now-also", {**country, "day": day.start})
    if unknown:
        said.append(Statement("peace-open", {**country, "list": _listing(unknown, "seen")}))
    grouped = _grouped(past)
    if len(grouped) > SHOWN:
        latest = [held for group in grouped[:2] for held in group]
        said.append(Statement("peace-earlier-latest", {"list": _listing(latest, "years")}))
    elif grouped:
        said.append(Statement("peace-earlier", {**country, "list": _listing(past, "years")}))
    said.append(Statement("peace-incomplete"))
    return said, (_table(subject, grouped),) if len(grouped) > SHOWN else ()


def _told(roles: Sequence[Held], ending: str, first: str, then: str, args: Mapping[str, Arg]) -> list[Statement]:
    """Roles in one sentence, or where some lead and others do not, in two."""
    leading = [held for held in roles if held.role in LEADING]
    others = [held for held in roles if held.role not in LEADING]
    both = [group for group in (leading, others) if group]
    return [
        Statement(then if number else first, {**args, "list": _listing(group, ending)})
        for number, group in enumerate(both)
    ]


def _sorted(subject: Subject, day: Period) -> tuple[list[Held], list[Held], list[Held]]:
    """Roles under way on the day, roles of which only the beginning is known, and earlier roles."""
    by = ("process", "role", "formal", "ending", "confidence")
    spells = subject.engine.spells(get("peace_role"), day.start, by, country=subject.state.id, kind="period")
    rows: dict[tuple[str, str], list[Figure]] = {}
    for spell in spells:
        rows.setdefault((spell.dims["process"], spell.dims["role"]), []).append(spell)
    now: list[Held] = []
    unknown: list[Held] = []
    past: list[Held] = []
    for (key, role), spells in rows.items():
        process = gazetteer().processes.get(key)
        under_way = [spell for spell in spells if spell.period.end >= day.start]
        end = max(spell.period.end for spell in spells)
        open_ended = all(spell.dims["ending"] == "unknown" for spell in spells if spell.period.end == end)
        held = Held(process, role, tuple(under_way or spells), open_ended)
        kind = now if under_way else unknown if open_ended and not process.ended(day.start) else past
        kind.append(held)
    return now, unknown, past


def _grouped(roles: Iterable[Held]) -> list[list[Held]]:
    """Roles by process, the latest process first, and in each the earliest role first."""
    groups: dict[str, list[Held]] = {}
    for held in sorted(roles, key=lambda held: (held.first, held.role)):
        groups.setdefault(held.process.id, []).append(held)
    return sorted(groups.values(), key=lambda group: max(held.last.period.end for held in group), reverse=True)


def _listing(roles: Sequence[Held], ending: str) -> Listing:
    """Roles by process, those of the same years in one breath."""
    items: list[Statement] = []
    for group in _grouped(roles):
        alike: dict[str, list[Held]] = {}
        for held in group:
            alike.setdefault(_years(held, ending), []).append(held)
        items += [_item(together, ending) for together in alike.values()]
    return Listing(tuple(items))


def _item(roles: Sequence[Held], ending: str) -> Statement:
    """Roles of one process that have the same years."""
    held = roles[0]
    word = "of" if all(held.of for held in roles) else "in"
    args = {"roles": Listing(tuple(held.fragment() for held in roles)), "process": held.process}
    if ending == "since":
        return Statement(f"peace-{word}-since", {**args, "year": str(held.first)})
    seen = held.last.period.end
    if ending == "seen" and seen.year > held.first:
        return Statement(f"peace-{word}-seen", {**args, "year": str(held.first), "seen": Period.month(seen)})
    if ending == "seen" or held.open:
        return Statement(f"peace-{word}-from", {**args, "year": str(held.first)})
    return Statement(f"peace-{word}-years", {**args, "years": _span(held)})


def _years(held: Held, ending: str) -> str:
    return f"{held.first} {'' if ending == 'since' else held.last.period.end} {held.open}"


def _span(held: Held) -> Period:
    """The years from the first to the last."""
    return Period(Period.year(held.first).start, Period.year(held.last.period.end.year).end)


def _table(subject: Subject, groups: Sequence[Sequence[Held]]) -> Table:
    rows = tuple(
        (Statement("peace-cell-process", {"process": group[0].process}), Statement("peace-cell-roles", _cell(group)))
        for group in groups
    )
    head = (Statement("peace-head-process"), Statement("peace-head-role"))
    return Table("peace-roles", Statement("peace-table-roles", {"country": subject.state}), head, rows)


def _cell(group: Sequence[Held]) -> Mapping[str, Arg]:
    """The roles of one process, each with its years."""
    items = []
    for held in group:
        role = Listing((held.fragment(),))
        if held.open:
            items.append(Statement("peace-cell-from", {"role": role, "year": str(held.first)}))
        else:
            items.append(Statement("peace-cell-years", {"role": role, "years": _span(held)}))
    return {"roles": Listing(tuple(items))}
