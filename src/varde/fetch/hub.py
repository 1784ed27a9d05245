"""The UN's Peace and Security Data Hub: one interface that gives several sources their tables.

It gets a whole table as one raw file and sees to it that it is whole; its rows are read by `varde.fetch.hub_table`, and
what the columns mean stands with each source.

The Hub documents ``/data/{dataset}/{json|csv|xml}?per_page=&page_num=&filter=`` (all rows unless paged, pages from 1)
and ``/metadata/{dataset|all}``. It documents no count of rows: none of the 37 fields of its metadata of December 2023
has one. So the count is confirmed by asking for the page on which the last row must stand.
"""

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs

from varde.errors import SourceChanged, Transient
from varde.fetch.hub_table import Form, HubRow, parse_table, read_count, read_table
from varde.fetch.paging import pages
from varde.fetch.raw import RawFile

if TYPE_CHECKING:
    from varde.fetch.client import Client

HUB = "https://api.psdata.un.org/public"
PAGE = 5000
"""Rows a page, when a table will not come whole."""
_PROBES = (1000, 999, 997)
_COUNTS = frozenset({"row count", "rows", "number of rows", "total rows", "record count", "number of records"})


def fetch_dataset(
    client: "Client",
    source: str,
    dataset: str,
    columns: Sequence[str],
    *,
    form: Form = "json",
    sums: Sequence[str] | None = None,
    page_size: int = PAGE,
) -> tuple[RawFile, ...]:
    """Get a whole table of the Hub's, or have it confirmed that the kept one still stands.

    A table that will not come whole (a time-out, a body cut short) is asked for again page by page and put together.
    Before it is kept its rows are counted against what the Hub declares, against the page on which the last one must
    stand, and against the copy before it.

    Args:
        client: The client to ask by.
        source: Key of the source, for messages.
        dataset: The Hub's id of the table, such as ``DPO-UCHISTORICAL``.
        columns: The columns that it must have.
        form: The form to get.
        sums: If given, get the other form too, and fail if the two differ in their number of rows or in the sum of
            one of these columns.
        page_size: Rows a page, if the table will not come whole.

    Returns:
        The raw file, and the other form's after it if it was asked for.

    Raises:
        SourceChanged: If the answer is not the table, or not all of it.
        Transient, Terminal: If it cannot be had.
    """
    table = _Table(client, source, dataset, columns, page_size)
    got = table.get(form)
    if sums is None:
        return (got,)
    other = table.get("csv" if form == "json" else "json")
    table.require_same(got, other, sums)
    return (got, other)


def metadata(client: "Client", source: str, dataset: str) -> Mapping[str, Any]:
    """What the Hub says of a table: its name, columns, limits, dates.

    Raises:
        SourceChanged: If the answer does not speak of that table.
        Transient, Terminal: If it cannot be had.
    """
    name = f"metadata of {dataset}"
    answer = client.read(f"{HUB}/metadata/{dataset}", name=name, source=source, accept="json")
    try:
        known = json.loads(answer.content)
    except ValueError as fault:
        raise SourceChanged(source, name, "JSON", str(fault)) from fault
    for entry in known if isinstance(known, list) else [known]:
        if isinstance(entry, dict) and entry.get("Dataset ID") == dataset:
            return entry
    raise SourceChanged(source, name, f"an entry with Dataset ID {dataset}", "none")


def declared_rows(known: Mapping[str, Any]) -> int | None:
    """How many rows a table's metadata say that it has; None, as of 2023, since no field says so.

    Example:
        >>> declared_rows({"Name": "Fatalities"}), declared_rows({"Row Count": "4350"})
        (None, 4350)
    """
    for field, value in known.items():
        if field.casefold().replace("_", " ") in _COUNTS and str(value).isdigit():
            return int(value)
    return None


@attrs.frozen
class _Table:
    """A table of the Hub's, as a source wants it."""

    client: "Client"
    source: str
    dataset: str
    columns: Sequence[str]
    page_size: int

    def get(self, form: Form) -> RawFile:
        url, name = self._url(form), f"{self.dataset}.{form}"

        def check(path: Path) -> int:
            count = len(parse_table(path.read_bytes(), self.source, name, self.columns).rows)
            self._confirm(count)
            return count

        try:
            return self.client.get(url, name=name, source=self.source, accept=form, rows=check)
        except Transient:
            if form == "csv":
                raise
            rows = [json.dumps(row, ensure_ascii=False) for page in self._pages() for row in page]
            if again := len(rows) - len(set(rows)):
                raise SourceChanged(self.source, f"{name} by page", "each row once", f"{again} rows again") from None
            self._confirm(len(rows))
            content = b"[" + ",\n".join(rows).encode() + b"]\n"
            return self.client.keep(content, url, name=name, source=self.source, rows=len(rows))

    def require_same(self, one: RawFile, other: RawFile, sums: Sequence[str]) -> None:
        first, second = self._totals(one, sums), self._totals(other, sums)
        for what in first:
            if first[what] != second[what]:
                expected, found = f"{first[what]} as in {one.name}", f"{second[what]} in {other.name}"
                raise SourceChanged(self.source, what, expected, found)

    def _url(self, form: Form) -> str:
        return f"{HUB}/data/{self.dataset}/{form}"

    def _pages(self) -> Iterator[list[HubRow]]:
        name = f"{self.dataset}.json"

        def parse(content: bytes) -> list[HubRow]:
            return list(parse_table(content, self.source, name, self.columns, empty=True).rows)

        return pages(
            self.client,
            self._url("json"),
            name=name,
            source=self.source,
            accept="json",
            page_size=self.page_size,
            parse=parse,
        )

    def _confirm(self, count: int) -> None:
        """Fail if the Hub declares another number of rows, or if its last row does not stand where it then must."""
        if not count:
            raise SourceChanged(self.source, self.dataset, "at least one row", "none")
        declared = declared_rows(metadata(self.client, self.source, self.dataset))
        if declared is not None:
            if declared != count:
                expected = f"the {declared} rows that its metadata declare"
                raise SourceChanged(self.source, self.dataset, expected, str(count))
            return
        size = next((size for size in _PROBES if count % size), count + 1)
        page, rest = count // size + 1, count % size
        name = f"{self.dataset}.json, page {page} of {size} rows"
        params = {"per_page": size, "page_num": page}
        answer = self.client.read(self._url("json"), name=name, source=self.source, accept="json", params=params)
        found = len(parse_table(answer.content, self.source, name, empty=True).rows)
        if found != rest:
            raise SourceChanged(self.source, name, f"the last {rest} of {count} rows", f"{found} rows")

    def _totals(self, file: RawFile, sums: Sequence[str]) -> Counter[str]:
        table = read_table(file, self.source, self.columns)
        totals = Counter({"number of rows": len(table.rows)})
        for column in sums:
            counts = (read_count(row[column], self.source, column) for row in table.rows)
            totals[f"sum of {column!r}"] = sum(count or 0 for count in counts)
        return totals
