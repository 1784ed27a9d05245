"""What UCDP's data sets have in common: the licence, numbers of states, releases and the time that each covers, and their files."""

import csv
import datetime as dt
import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cache
from operator import itemgetter
from pathlib import Path

import attrs

from varde.errors import SourceChanged
from varde.model import Period
from varde.sources.numbered import numbered
from varde.sources.packed import packed
from varde.sources.source import Column, RawFile, Span, require_columns

PUBLISHER = "Uppsala Conflict Data Program, Uppsala University"
URL = "https://ucdp.uu.se/downloads/"
LICENCE = "CC BY 4.0"
LICENCE_URL = "https://creativecommons.org/licenses/by/4.0/"
TYPES = {"1": "state_based", "2": "non_state", "3": "one_sided"}
"""Kinds of organised violence, and UCDP's numbers for them."""
FIRST_EVENT, FIRST_CONFLICT = dt.date(1989, 1, 1), dt.date(1946, 1, 1)
"""The first days of UCDP's events and of its armed conflicts."""
CORRECTIONS = Path(__file__).parents[1] / "corrections" / "ucdp.toml"

RELEASE = Column("release", "VARCHAR", "The publisher's release.")


@attrs.frozen
class Release:
    """A release of UCDP, by the number in its files' names.

    Attributes:
        name: As UCDP writes it: ``25.1``, or of candidate events ``22.0.2`` for a month and ``21.01.21.12`` for several.
        final: Whether it is a yearly release, and not one of candidate events.
        end: The last month that it covers.
        start: The first month that a candidate release covers; of a yearly one the data set's own first day stands instead.
    """

    name: str
    final: bool
    end: Period
    start: Period | None = None

    def covered(self, first: dt.date = FIRST_EVENT) -> Period:
        """The time that it covers, of a yearly release from ``first``."""
        return Period(self.start.start if self.start else first, self.end.end)


@cache
def release(name: str) -> Release:
    """What a release covers.

    Raises:
        ValueError: If it is no release.

    Example:
        >>> str(release("25.1").covered()), str(release("22.0.2").covered()), str(release("21.01.21.12").covered())
        ('1989-01-01..2024-12-31', '2022-02', '2021')
    """
    parts = [int(part) for part in name.split(".")]
    if len(parts) == 2:
        return Release(name, True, Period.month(dt.date(1999 + parts[0], 12, 1)))
    if len(parts) == 3 and parts[1] == 0:
        month = Period.month(dt.date(2000 + parts[0], parts[2], 1))
        return Release(name, False, month, month)
    if len(parts) == 4:
        first, last = (Period.month(dt.date(2000 + parts[at], parts[at + 1], 1)) for at in (0, 2))
        return Release(name, False, last, first)
    raise ValueError(f"{name!r} is no release of UCDP")


def release_of(source: str, file: str) -> Release:
    """The release that a file's name tells.

    Raises:
        SourceChanged: If it tells none.

    Example:
        >>> [release_of("ucdp_ged", name).name for name in ("ged251-csv.zip", "GEDEvent_v22_0_2.csv", "ucdp-prio-acd-251-csv.zip")]
        ['25.1', '22.0.2', '25.1']
    """
    if found := re.search(r"v(\d\d(?:_\d{1,2}){1,3})(?!\d)", file):
        return release(found[1].replace("_", "."))
    if found := re.search(r"(?<!\d)(\d\d)(\d)(?!\d)", file):
        return release(f"{found[1]}.{found[2]}")
    raise SourceChanged(source, file, "a name that tells the release", "none")


def newest(source: str, files: Sequence[RawFile]) -> RawFile:
    """The file of the latest release, and of those the one had last."""
    return max(files, key=lambda file: (release_of(source, file.name).end.end, file.retrieved, file.name))


@contextmanager
def opened(source: str, file: RawFile, member: str, columns: Sequence[str]) -> Iterator[Iterator[tuple[str, ...]]]:
    """The lines of a file as tuples of the columns asked for, in that order; each line must be whole.

    Args:
        source: Key of the source.
        file: A zip, or the CSV in it as it is or as gzip.
        member: Pattern of the CSV's name in the zip.
        columns: The columns that are wanted; two at least.

    Raises:
        SourceChanged: If the file lacks a column, or a line has fewer or more cells than the first.
    """
    with packed(source, file, member) as text:
        reader = csv.reader(text, strict=True)
        head = next(reader, [])
        require_columns(source, head, columns, file.name)
        yield _whole(source, file, reader, len(head), itemgetter(*map(head.index, columns)))


def _whole(source: str, file: RawFile, reader: Iterator[list[str]], width: int, pick: itemgetter) -> Iterator:
    for number, cells in enumerate(reader, start=1):
        if len(cells) != width:
            raise SourceChanged(
                source, f"{file.name}, row {number}", f"{width} cells", f"{len(cells)}: the file may be cut"
            )
        yield pick(cells)


def months(table: str, covered: Mapping[dt.date, str | None], part: str | None = None) -> tuple[Span, ...]:
    """The coverage of a table by month: what lies between two covered months, and is not covered, is said not to be published.

    Args:
        table: The table.
        covered: The first day of each covered month, and in a derived table the source of what is told of it.
        part: The part of the table that is covered so, where each has a coverage of its own.

    Example:
        >>> spans = months("t", {dt.date(2022, 2, 1): None, dt.date(2022, 4, 1): None})
        >>> [(str(span.period), span.published) for span in spans]
        [('2022-02', True), ('2022-03', False), ('2022-04', True)]
    """
    if not covered:
        return ()
    whole = Period(min(covered), Period.month(max(covered)).end)
    return tuple(
        Span(table, month, month.start in covered, part=part, source=covered.get(month.start))
        for month in whole.months()
    )


@cache
def state_on(number: int, day: dt.date) -> str | None:
    """The id of the state that a Gleditsch and Ward number stands for in UCDP's tables on a day; None if it stands for none.

    Example:
        >>> [state_on(345, dt.date(year, 12, 31)) for year in (1990, 1999, 2006)], state_on(365, dt.date(1990, 1, 1))
        (['YUG', 'SCG', 'SRB'], 'SUN')
    """
    return numbered("gw", number, day, day) or next(
        (line["country"] for line in _corrections()["number"] if line["gw"] == number and line["from"] <= day), None
    )


@cache
def state_in(number: int, year: int) -> str | None:
    """The state that a number stands for in a year: on 1 July, or else at any time of the year."""
    return state_on(number, dt.date(year, 7, 1)) or numbered("gw", number, dt.date(year, 1, 1), dt.date(year, 12, 31))


@cache
def state_from(number: int, year: int) -> str | None:
    """The state that a number stands for in a year, or of a colony the state that it became.

    Example:
        >>> state_from(811, 1946), state_from(365, 1946)
        ('KHM', 'SUN')
    """
    return state_in(number, year) or numbered("gw", number, dt.date(year, 1, 1), dt.date.max)


def numbers(cell: str) -> list[int]:
    """The numbers of a cell that may hold several, each once.

    Example:
        >>> numbers("651,  645, 663"), numbers("530.0"), numbers("")
        ([651, 645, 663], [530], [])
    """
    return list(dict.fromkeys(int(float(part)) for part in cell.split(",") if part.strip()))


def unlisted(number: int) -> bool:
    """Whether it is known that Varde's register does not have the state of a number."""
    return any(line["gw"] == number for line in _corrections()["unlisted"])


def day(cell: str) -> dt.date:
    """A day, with whatever time of day stands behind it.

    Example:
        >>> day("2021-08-28 00:00:00.000"), day("2009-02-20T00:00:00")
        (datetime.date(2021, 8, 28), datetime.date(2009, 2, 20))
    """
    return dt.date.fromisoformat(cell[:10])


@cache
def _corrections() -> dict:
    return tomllib.loads(CORRECTIONS.read_text(encoding="utf-8"))
