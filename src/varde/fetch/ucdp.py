"""The Uppsala Conflict Data Program's files and API.

Files stand at ``https://ucdp.uu.se/downloads/`` under names that hold the release: ``ged/ged251-csv.zip`` is that of 25.1,
``candidateged/GEDEvent_v26_0_8.csv`` the candidate events of August 2026. No list says which there are, so they are asked for
by name, the latest that can be there first; that one is not there yet (404) is no fault.

The API at ``https://ucdpapi.pcr.uu.se/api/{resource}/{release}`` needs a token in a header. It answers a page at a time,
says how many rows there are in all, and links to the next page. It has been seen to end early with status 200, so what
arrived is held against what it said.
"""

import csv
import datetime as dt
import io
import json
import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from varde.errors import SourceChanged, Terminal

if TYPE_CHECKING:
    from varde.fetch.client import Client
    from varde.fetch.raw import RawFile

DOWNLOADS = "https://ucdp.uu.se/downloads/"
API = "https://ucdpapi.pcr.uu.se/api/"
TOKEN = "x-ucdp-access-token"  # noqa: S105  the header's name
PAGE = 1000
PAGES = 10_000
"""Rows to ask the API for at a time, and the most pages that are followed."""


def fetch_yearly(
    client: "Client",
    source: str,
    path: str,
    *,
    resource: str | None = None,
    columns: Sequence[str] = (),
    today: dt.date | None = None,
) -> "RawFile":
    """Get the newest yearly release of a data set: this year's, or else last year's.

    Args:
        client: The client to ask by.
        source: Key of the source, for messages.
        path: The file's address below ``downloads/``, with ``{release}`` for ``251``.
        resource: The API's name of the data set, which is asked if there is a token and neither file can be had.
        columns: The columns of it that are kept.
        today: The day of asking.

    Raises:
        Transient, Terminal, SourceChanged: If it cannot be had.
    """
    year = (today or _today()).year % 100
    for at in (year, year - 1):
        address = path.format(release=f"{at}1")
        try:
            return client.get(DOWNLOADS + address, name=address.rsplit("/", 1)[-1], source=source, accept="zip")
        except Terminal as fault:
            if not absent(fault) or (at < year and not (resource and client.settings.ucdp_token)):
                raise
    assert resource is not None  # noqa: S101  else the loop has raised
    for at in (year, year - 1):
        try:
            return fetch_api(client, source, resource, f"{at}.1", columns, name=f"GEDEvent_v{at}_1.csv")
        except Terminal as fault:
            if not absent(fault) or at < year:
                raise
    raise AssertionError("the loop returns or raises")


def fetch_candidates(
    client: "Client", source: str, *, columns: Sequence[str], today: dt.date | None = None
) -> list["RawFile"]:
    """Get the candidate events of every month that no yearly release covers yet.

    A yearly release comes in June or July: before July the whole of last year is asked for too. Of each year the file of
    most months is taken, and then one file for every month after it, until one is not there.

    Raises:
        Transient, Terminal, SourceChanged: If none can be had, or one of them not.
    """
    now = today or _today()
    found: list[RawFile] = []
    for year in [now.year] if now.month >= 7 else [now.year - 1, now.year]:
        found += _year(client, source, year % 100, 12 if year < now.year else now.month - 1, columns)
    if not found:
        raise SourceChanged(source, f"{DOWNLOADS}candidateged/", "a file of candidate events", "none")
    return found


def absent(fault: Terminal) -> bool:
    """Whether a publisher says that there is no such file, and not that something is amiss."""
    return " 404" in fault.why


def fetch_api(
    client: "Client", source: str, resource: str, release: str, columns: Sequence[str], *, name: str
) -> "RawFile":
    """Get a release from the API, as a CSV file of some of its columns.

    Raises:
        SourceChanged: If fewer or more rows arrive than the API says that there are, or some twice.
        Transient, Terminal: If it cannot be had.
    """
    url = f"{API}{resource}/{release}"
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(columns)
    seen: set[Any] = set()
    count = 0
    for row in _rows(client, source, url):
        missing = next((column for column in columns if column not in row), None)
        if missing:
            raise SourceChanged(source, f"column {missing!r} in {url}", "present", f"columns {', '.join(row)}")
        writer.writerow([row[column] for column in columns])
        seen.add(row[columns[0]])
        count += 1
    if len(seen) != count:
        raise SourceChanged(source, url, "each row once", f"{count - len(seen)} rows twice")
    return client.keep(text.getvalue().encode(), url, name=name, source=source, rows=count)


def _year(client: "Client", source: str, year: int, last: int, columns: Sequence[str]) -> Iterator["RawFile"]:
    """The files of candidate events of a year, up to its last month that can be there."""
    done = 0
    for month in range(12, 0, -3):
        if month <= last and (file := _candidate(client, source, f"{year}_01_{year}_{month:02d}", columns)):
            yield file
            done = month
            break
    for month in range(done + 1, last + 1):
        file = _candidate(client, source, f"{year}_0_{month}", columns)
        if file is None:
            return
        yield file


def _candidate(client: "Client", source: str, version: str, columns: Sequence[str]) -> "RawFile | None":
    name = f"GEDEvent_v{version}.csv"
    try:
        return client.get(f"{DOWNLOADS}candidateged/{name}", name=name, source=source, accept="csv")
    except Terminal as fault:
        if not absent(fault):
            raise
    if not client.settings.ucdp_token:
        return None
    try:
        return fetch_api(client, source, "gedevents", version.replace("_", "."), columns, name=name)
    except Terminal as fault:
        if not absent(fault):
            raise
        return None


def _rows(client: "Client", source: str, url: str) -> Iterator[dict[str, Any]]:
    """The rows of every page, no fewer and no more than the first page says."""
    query, declared, seen, asked = f"pagesize={PAGE}", None, 0, set()
    headers = {TOKEN: client.settings.ucdp_token}
    while query:
        if query in asked or len(asked) == PAGES:
            raise SourceChanged(source, url, "pages that come to an end", f"{query} again after {len(asked)} pages")
        asked.add(query)
        try:
            answer = client.read(f"{url}?{query}", name=url, source=source, accept="json", headers=headers)
        except Terminal as fault:
            if not re.search(r" 40[13]\b", fault.why):
                raise
            raise Terminal(fault.url, f"{fault.why}; UCDP knows no such token: see VARDE_UCDP_TOKEN") from fault
        page = _page(source, url, answer.content)
        if declared is not None and page["TotalCount"] != declared:
            raise SourceChanged(source, url, f"{declared} rows in all, as on the first page", str(page["TotalCount"]))
        declared = page["TotalCount"]
        seen += len(page["Result"])
        yield from page["Result"]
        query = urlsplit(page["NextPageUrl"] or "").query  # of the link only the query: it is not followed elsewhere
    if seen != declared:
        raise SourceChanged(source, url, f"the {declared} rows that it declares", str(seen))


def _page(source: str, url: str, content: bytes) -> dict[str, Any]:
    try:
        page = json.loads(content) if content.strip()[:1] == b"{" else {}
    except ValueError as fault:  # broken off after a row, it still ends like JSON
        raise SourceChanged(source, url, "JSON", f"{len(content)} bytes that are none: {fault}") from fault
    wanted = {"TotalCount": int, "NextPageUrl": str | None, "Result": list}
    for field, kind in wanted.items():
        if field not in page or not isinstance(page[field], kind):
            raise SourceChanged(source, f"{field} of {url}", str(kind), repr(page.get(field))[:80])
    if not all(isinstance(row, dict) for row in page["Result"]):
        raise SourceChanged(source, f"Result of {url}", "a list of rows", repr(page["Result"])[:80])
    return page


def _today() -> dt.date:
    return dt.datetime.now(tz=dt.UTC).date()
