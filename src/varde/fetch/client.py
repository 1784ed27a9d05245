"""The client: an address to a raw file, asked for politely and as often as it takes, within bounds.

hishel, the HTTP cache, is left out: raw files must be kept by sha256 whatever happens, so its own store would hold each
a second time, while what it would spare us (ETag and Last-Modified of a kept copy) is a handful of lines here.
"""

import io
import logging
from collections.abc import Callable, Mapping
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self
from urllib.parse import urlencode, urlsplit

import attrs

from varde.errors import SourceChanged, Terminal, Transient
from varde.fetch.progress import Progress, Silence
from varde.fetch.raw import RawFile
from varde.fetch.sniff import ACCEPT, Form, require_form
from varde.fetch.store import Kept, RawStore
from varde.fetch.transfer import REDIRECTS, Body, Busy, receive
from varde.settings import Settings

if TYPE_CHECKING:
    import httpx2

LIMIT = 2_000_000_000
"""The most bytes that a raw file may have."""
ANSWER_LIMIT = 100_000_000
"""The most bytes that an answer that is not kept may have."""
LONGEST = 120.0
"""Seconds that a publisher may ask to wait; told to wait longer, the fetch ends and says so."""


@attrs.frozen
class Answer:
    """A small answer, and how many rows the publisher says that there are in all, if it says so in a header."""

    content: bytes
    declared: int | None = None


class Client:
    """Fetches publishers' files into the raw store.

    Args:
        settings: Time-out, attempts, contact, mirrors, and the data folder.
        progress: Hears how each fetch goes.
        accept_fewer: Take a file that has fewer rows than the copy before it, instead of refusing it as cut short.
        patience: Scales every wait between tries; tests set it to nearly nothing.

    Example:
        >>> from tempfile import TemporaryDirectory
        >>> with TemporaryDirectory() as folder, Client(Settings(Path(folder))) as client:
        ...     client.user_agent.startswith("varde/")
        True
    """

    def __init__(
        self,
        settings: Settings,
        progress: Progress | None = None,
        *,
        accept_fewer: bool = False,
        patience: float = 1.0,
    ) -> None:
        self.settings = settings
        self.progress = progress or Silence()
        self.accept_fewer = accept_fewer
        self.patience = patience
        self.store = RawStore(settings.data / "raw")
        self._http: httpx2.Client | None = None

    @property
    def user_agent(self) -> str:
        """How Varde names itself: its version, and how to reach whoever runs it."""
        from importlib.metadata import PackageNotFoundError, version

        try:
            name = f"varde/{version('varde')}"
        except PackageNotFoundError:  # run from a folder that is not installed
            name = "varde/0"
        contact = self.settings.contact.encode("ascii", "ignore").decode()
        return f"{name} (+{contact})" if contact else name

    def get(
        self,
        url: str,
        *,
        name: str,
        source: str | None = None,
        accept: Form | None = None,
        params: Mapping[str, str | int] | None = None,
        rows: Callable[[Path], int] | None = None,
        limit: int = LIMIT,
    ) -> RawFile:
        """Fetch a file, or have it confirmed that the copy that is kept still stands.

        Args:
            url: The publisher's address.
            name: The file's name at the publisher, which tells its form.
            source: Key of the source, for messages; the address's host if not given.
            accept: What the body must be; a page that says "sorry" with status 200 is then refused.
            params: Query of the address.
            rows: Checks the file and counts its rows, before it is kept.
            limit: The most bytes that are taken.

        Raises:
            Transient: If no try succeeded, and a later one may.
            Terminal: If the address cannot be had, or the file cannot be kept.
            SourceChanged: If the body is not what was promised, or has fewer rows than declared or than last time.
        """
        url = _with(url, params)
        source = source or urlsplit(url).hostname or url
        try:
            kept = self.store.kept(url)
            with self.store.part() as part:
                body = Body(url, part, name, limit, self.progress)
                if not self._fetch(body, accept, kept) and kept is not None:
                    return self.store.confirm(kept)
                part.flush()
                if accept:
                    require_form(part, accept, source, name)
                count = rows(Path(part.name)) if rows else None
                if count is not None:
                    self.require_rows(url, count, source=source, name=name, declared=body.rows)
                return self.store.keep(part, url, name, etag=body.etag, modified=body.modified, rows=count)
        except OSError as fault:
            raise self._unkept(url, fault) from fault

    def keep(self, content: bytes, url: str, *, name: str, source: str, rows: int) -> RawFile:
        """Keep a file that was put together from several answers, under the address of the whole.

        Raises:
            SourceChanged: If it has fewer rows than last time.
            Terminal: If it cannot be kept.
        """
        self.require_rows(url, rows, source=source, name=name)
        try:
            with self.store.part() as part:
                part.write(content)
                return self.store.keep(part, url, name, rows=rows)
        except OSError as fault:
            raise self._unkept(url, fault) from fault

    def read(
        self,
        url: str,
        *,
        name: str,
        source: str,
        accept: Form | None = None,
        params: Mapping[str, str | int] | None = None,
        headers: Mapping[str, str] | None = None,
        limit: int = ANSWER_LIMIT,
    ) -> "Answer":
        """Fetch a small answer that is not kept: what a publisher says of a file, or one page of it.

        ``headers`` go with the request and nowhere else: a token in one is in no address, message or store.

        Raises:
            Transient, Terminal, SourceChanged: As `get` does.
        """
        body = Body(_with(url, params), io.BytesIO(), name, limit, self.progress)
        self._fetch(body, accept, None, headers)
        if accept:
            require_form(body.file, accept, source, name)
        body.file.seek(0)
        return Answer(body.file.read(), body.rows)

    def require_rows(self, url: str, count: int, *, source: str, name: str, declared: int | None = None) -> None:
        """Fail if a file has no rows, not those that its publisher declares, or fewer than last time.

        Raises:
            SourceChanged: Naming what was expected.
        """
        if not count:
            raise SourceChanged(source, name, "at least one row", "none")
        if declared is not None and declared != count:
            raise SourceChanged(source, name, f"the {declared} rows that it declares", str(count))
        floor = self.store.floor(url)
        if floor is not None and count < floor and not self.accept_fewer:
            raise SourceChanged(source, name, f"at least the {floor} rows of the copy before", str(count))

    def close(self) -> None:
        """Close what is open to publishers."""
        if self._http is not None:
            self._http.close()
            self._http = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _fetch(self, body: Body, accept: Form | None, kept: Kept | None, more: Mapping[str, str] | None = None) -> bool:
        """Try until it succeeds or may not be tried again; False if the kept copy still stands."""
        import stamina

        logging.getLogger("stamina").addHandler(_UNHEARD)
        headers = {"Accept": ACCEPT[accept], **(more or {})}
        if kept is not None:
            known = {"If-None-Match": kept.etag, "If-Modified-Since": kept.modified}
            headers |= {header: value for header, value in known.items() if value}
        address = self._address(body.url)
        tries = stamina.retry_context(
            on=self._wait,
            attempts=self.settings.attempts,
            timeout=None,
            wait_initial=self.patience,
            wait_max=60 * self.patience,
            wait_jitter=self.patience,
        )
        tried = 0
        self.progress.start(body.label, None)
        try:
            for attempt in tries:
                with attempt:
                    tried += 1
                    return receive(self._client(), address, body, headers, self.settings.timeout)
        except Transient as fault:
            why = fault.why
            if isinstance(fault, Busy) and fault.after > LONGEST:
                why += f" and asks to wait {fault.after:,.0f} s"
            raise Transient(body.url, f"{why} ({_times(tried)}{_at(address, body.url)})") from fault
        except Terminal as fault:
            raise Terminal(body.url, fault.why + _at(address, body.url)) from fault
        finally:
            self.progress.done()
        raise AssertionError("stamina ends by an answer or an error")

    def _wait(self, fault: Exception) -> bool | float:
        """Whether to try again, and if the publisher said so, when."""
        if isinstance(fault, Busy):
            return fault.after * self.patience if fault.after <= LONGEST else False
        return isinstance(fault, Transient)

    def _client(self) -> "httpx2.Client":
        if self._http is None:
            import httpx2

            self._http = httpx2.Client(
                headers={"User-Agent": self.user_agent, "Accept-Encoding": "identity"},
                timeout=self.settings.timeout,
                follow_redirects=True,
                max_redirects=REDIRECTS,
            )
        return self._http

    def _address(self, url: str) -> str:
        """The address to ask at: the mirror's, if there is one for the longest beginning of the publisher's."""
        for publisher, mirror in sorted(self.settings.mirrors, key=lambda pair: -len(pair[0])):
            rest = url.removeprefix(publisher)
            if rest != url and rest[:1] in ("", "/", "?"):
                return mirror + rest
        return url

    def _unkept(self, url: str, fault: OSError) -> Terminal:
        return Terminal(url, f"the file cannot be kept in {self.store.folder}: {fault.strerror or fault}")


_UNHEARD = logging.NullHandler()
"""Keeps the retry library's notes off stderr, where no one has asked for them."""


def _with(url: str, params: Mapping[str, str | int] | None) -> str:
    if not params:
        return url
    return f"{url}{'&' if '?' in url else '?'}{urlencode(params, safe=':;,')}"


def _times(tried: int) -> str:
    return "tried once" if tried == 1 else f"tried {tried} times"


def _at(address: str, url: str) -> str:
    return "" if address == url else f"; asked at {address}"
