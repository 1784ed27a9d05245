"""Lists that a publisher gives page by page, followed to their end and no further."""

import hashlib
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, TypeVar

from varde.errors import SourceChanged
from varde.fetch.sniff import Form

if TYPE_CHECKING:
    from varde.fetch.client import Client

T = TypeVar("T")
PAGES = 10_000
"""The most pages that are asked for."""


def pages(
    client: "Client",
    url: str,
    *,
    name: str,
    source: str,
    page_size: int,
    parse: Callable[[bytes], list[T]],
    accept: Form | None = None,
    params: Mapping[str, str | int] | None = None,
    size_param: str = "per_page",
    number_param: str = "page_num",
) -> Iterator[list[T]]:
    """Fetch a list page by page, until a page is empty or shorter than the first.

    A publisher may give fewer rows a page than it is asked for, so a short first page is not taken for the last; and a
    full last page is followed by one more request.

    Args:
        client: The client to ask by.
        url: The publisher's address of the list.
        name: The list's name, for messages.
        source: Key of the source, for messages.
        page_size: Rows to ask for at a time.
        parse: An answer to its rows.
        accept: What each answer must be.
        params: The rest of the query.
        size_param: The query's name for the rows a page.
        number_param: The query's name for the page's number, from 1.

    Raises:
        SourceChanged: If the publisher does not page, pages for ever, or gives fewer rows than it declares.
        Transient, Terminal: As `varde.fetch.Client.get` does.
    """
    size, seen, before = page_size, 0, ""
    for number in range(1, PAGES + 1):
        query = {**(params or {}), size_param: page_size, number_param: number}
        answer = client.read(url, name=name, source=source, accept=accept, params=query)
        rows, digest = parse(answer.content), hashlib.sha256(answer.content).hexdigest()
        if len(rows) > page_size:
            raise SourceChanged(source, f"{name}, page {number}", f"at most {page_size} rows", str(len(rows)))
        if rows and digest == before:
            if number == 2 and len(rows) == page_size:
                raise SourceChanged(source, f"{name}, page 2", "other rows than on page 1", "the same rows")
            rows = []  # past the end, some give the last page again
        if rows:
            seen += len(rows)
            yield rows
        if number == 1:
            size = len(rows)
        if len(rows) < size or not rows:
            if answer.declared is not None and answer.declared != seen:
                raise SourceChanged(source, name, f"the {answer.declared} rows that it declares", str(seen))
            return
        before = digest
    raise SourceChanged(source, name, f"at most {PAGES} pages", "more")
