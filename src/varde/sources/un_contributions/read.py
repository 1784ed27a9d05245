"""Raw files of every form to the one table, month by month, and what each month gives and leaves out."""

import datetime as dt
import tomllib
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from fnmatch import fnmatch
from pathlib import Path
from typing import TYPE_CHECKING, Any

from varde.errors import SourceChanged
from varde.model import Period
from varde.sources.source import RawFile, Reading, Row, Span
from varde.sources.un_contributions.contribution import TYPES, Contribution

if TYPE_CHECKING:
    from varde.fetch import Client

PATTERNS = (
    "DPO-UCHISTORICAL*.json",
    "DPO-UCHISTORICAL*.csv",
    "un_uniformed_personnel_monthly_*.csv*",
    "UN_country_contributions_*.pdf",
)
"""The forms, best first."""
CORRECTIONS = Path(__file__).parents[1] / "corrections" / "un_contributions.toml"
LEFT_OUT = {"mission": 1, "sex": 3}
"""The columns that a month may leave out, with their place in a cell's key."""
Cells = Counter[tuple[str, str | None, str, str | None]]
"""Persons by country, mission, personnel type and sex, within one month."""


def read(files: Sequence[RawFile]) -> Reading:
    """Read every raw file; where two give a month, the better form's is kept and differences are noted.

    Raises:
        SourceChanged: If a file is not what its form promises, or nothing could be read.
    """
    months: dict[dt.date, Cells] = {}
    notes: list[str] = []
    used: list[RawFile] = []
    for file in sorted(files, key=_rank):
        found = _by_month(_read_one(file, notes))
        fresh = found.keys() - months.keys()
        for month in sorted(found.keys() & months.keys()):
            notes += _differences(month, months[month], found[month], file.name)
        months |= {month: found[month] for month in fresh}
        if fresh:
            used.append(file)
    if not months:
        raise SourceChanged("un_contributions", "the raw files", "at least one month of personnel", "none")
    corrected, untrusted = _correct(months)
    notes += untrusted
    rows = [row for month in sorted(corrected) for row in _rows(month, corrected[month])]
    release = max(months).isoformat()[:7]
    return Reading(
        release=release,
        rows={"un_personnel": rows},
        spans=tuple(_spans(corrected)),
        notes=tuple(notes),
        used=tuple(used),
    )


def fetch(client: "Client") -> Sequence[RawFile]:
    """Get the whole history from the Peace and Security Data Hub."""
    from varde.sources.un_contributions.hub import fetch_history

    return fetch_history(client)


def _rank(file: RawFile) -> tuple[int, str]:
    for rank, pattern in enumerate(PATTERNS):
        if fnmatch(file.name, pattern):
            return rank, file.name
    raise SourceChanged("un_contributions", f"file {file.name}", f"a name like {' or '.join(PATTERNS)}", "another name")


def _read_one(file: RawFile, notes: list[str]) -> Iterable[Contribution]:
    if file.name.endswith(".pdf"):
        from varde.sources.un_contributions.pdf import read_pdf

        report = read_pdf(file.path)
        notes += report.notes
        month = dt.date.fromisoformat(f"{report.month}-01")
        return [
            Contribution(month, row.iso3, row.mission, row.personnel_type, row.male, row.female, row.total)
            for row in report.rows
        ]
    if file.name.startswith("DPO-UCHISTORICAL"):
        from varde.sources.un_contributions.hub import read_hub

        return read_hub(file)
    from varde.sources.un_contributions.tidy import read_tidy

    return read_tidy(file.path)


def _by_month(contributions: Iterable[Contribution]) -> dict[dt.date, Cells]:
    months: dict[dt.date, Cells] = defaultdict(Counter)
    for line in contributions:
        cells = months[line.month]
        if line.male is None or line.female is None:
            cells[line.country, line.mission, line.personnel_type, None] += line.total
        else:
            cells[line.country, line.mission, line.personnel_type, "male"] += line.male
            cells[line.country, line.mission, line.personnel_type, "female"] += line.female
    return dict(months)


def _differences(month: dt.date, kept: Cells, other: Cells, name: str) -> list[str]:
    differing = [cell for cell in kept.keys() | other.keys() if kept[cell] != other[cell]]
    if not differing:
        return []
    cell = min(differing, key=str)
    return [
        f"{month:%Y-%m}: {name} differs in {len(differing)} of {len(kept.keys() | other.keys())} figures from the form that is used, "
        f"for one {'/'.join(part or '-' for part in cell)}: {other[cell]} against {kept[cell]}."
    ]


def _corrections() -> dict[str, list[dict[str, Any]]]:
    return tomllib.loads(CORRECTIONS.read_text(encoding="utf-8"))


def _correct(months: dict[dt.date, Cells]) -> tuple[dict[dt.date, Cells], list[str]]:
    """Leave out what cannot be trusted and put back what was misplaced, and tell of each."""
    corrected, notes = dict(months), []
    for entry in _corrections()["misplaced"]:
        month = dt.date.fromisoformat(f"{entry['month']}-01")
        cells = corrected.get(month, Counter())
        where = (entry["mission"], entry["personnel_type"])
        counts = {sex: entry[sex] for sex in ("male", "female")}
        if any(cells[entry["from"], *where, sex] != count for sex, count in counts.items()):
            continue
        corrected[month] = moved = Counter(cells)
        for sex, count in counts.items():
            moved[entry["from"], *where, sex] -= count
            moved[entry["to"], *where, sex] += count
        notes.append(
            f"{entry['month']}: {sum(counts.values())} moved from {entry['from']} to {entry['to']}. {entry['note']}"
        )
    for entry in _corrections()["untrusted"]:
        month = dt.date.fromisoformat(f"{entry['month']}-01")
        index = LEFT_OUT[entry["column"]]
        if month not in corrected or all(cell[index] is None for cell in corrected[month]):
            continue
        merged: Cells = Counter()
        for cell, persons in corrected[month].items():
            country, mission, personnel_type, sex = (None if at == index else part for at, part in enumerate(cell))
            merged[str(country), mission, str(personnel_type), sex] += persons
        corrected[month] = merged
        notes.append(f"{entry['month']}: {entry['column']} left out. {entry['note']}")
    return corrected, notes


def _rows(month: dt.date, cells: Cells) -> list[Row]:
    rows: list[Row] = []
    for (country, mission, personnel_type, sex), persons in cells.items():
        if persons:
            kind, type_ = TYPES[personnel_type]
            rows.append((month, country, mission, kind, type_, sex, persons))
    return rows


def _spans(months: dict[dt.date, Cells]) -> Iterable[Span]:
    untrusted = {entry["month"] for entry in _corrections()["untrusted"]}
    for period in Period(min(months), Period.month(max(months)).end).months():
        cells = months.get(period.start)
        if cells is None:
            yield Span("un_personnel", period, published=False, reason="not_published")
            continue
        lacks = tuple(
            column for column, index in LEFT_OUT.items() if any(cell[index] is None for cell, n in cells.items() if n)
        )
        reason = "uncertain" if period.label in untrusted else ("left_out" if lacks else None)
        yield Span("un_personnel", period, lacks=lacks, reason=reason)
