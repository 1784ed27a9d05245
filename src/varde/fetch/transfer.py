"""One try at one address: ask, follow, receive, and say as a type whether another try may mend what went wrong.

It holds what HTTP says, and nothing of when to try again (`varde.fetch.client`) or of where bytes are kept
(`varde.fetch.store`).
"""

import datetime as dt
import re
import time
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, BinaryIO

import attrs

from varde.errors import Terminal, Transient
from varde.fetch.progress import Progress, Silence

if TYPE_CHECKING:
    import httpx2

REDIRECTS = 5
"""Redirects that are followed."""
SLOWEST = 1024.0
"""Bytes a second below which a body that takes ten time-outs is given up: a drip must not hold a run for ever."""
_AGAIN = frozenset({408, 421, 425, 429, 500, 502, 503, 504, 507, 509, 520, 521, 522, 523, 524, 529})


class Busy(Transient):
    """A publisher that says when to come again.

    Args:
        url: The address.
        why: What happened, in words.
        after: Seconds to wait.
    """

    def __init__(self, url: str, why: str, after: float) -> None:
        self.after = after
        super().__init__(url, why)


@attrs.define
class Body:
    """A body on its way: the bytes had so far, and what the publisher calls the version that they are of.

    Attributes:
        url: The publisher's address, for messages.
        file: Where the bytes go.
        label: What to call it to whoever follows the progress.
        limit: The most bytes that are taken.
        progress: Hears of the bytes.
        size: Bytes had.
        etag: The version's entity tag.
        modified: The version's Last-Modified.
        rows: How many rows the publisher says that there are, if it says so in a header.
        resumable: Whether the rest may be asked for alone.
    """

    url: str
    file: BinaryIO
    label: str
    limit: int
    progress: Progress = attrs.field(factory=Silence)
    size: int = 0
    etag: str | None = None
    modified: str | None = None
    rows: int | None = None
    resumable: bool = False

    def restart(self) -> None:
        """Forget the bytes had so far."""
        if self.size:
            self.progress.advance(-self.size)
        self.file.seek(0)
        self.file.truncate()
        self.size = 0

    def write(self, chunk: bytes) -> None:
        """Take some more bytes."""
        if self.size + len(chunk) > self.limit:
            raise Terminal(self.url, f"its body is larger than the bound of {self.limit / 1e6:,.1f} MB")
        self.file.write(chunk)
        self.size += len(chunk)
        self.progress.advance(len(chunk))

    def rest(self) -> dict[str, str]:
        """The headers that ask for the rest of this version only; none if it must be had whole."""
        tag = self.etag if self.etag and not self.etag.startswith("W/") else self.modified
        if not (self.size and self.resumable and tag):
            return {}
        return {"Range": f"bytes={self.size}-", "If-Range": tag}


def receive(http: "httpx2.Client", address: str, body: Body, headers: dict[str, str], timeout: float) -> bool:
    """Ask once, and receive what comes into ``body``.

    Args:
        http: The client to ask by.
        address: Where to ask; the publisher's own address or a mirror's.
        body: What was had before, and where the rest goes.
        headers: Headers for the first request of a body (validators of a kept copy).
        timeout: Seconds without a byte that end the try.

    Returns:
        False if the publisher says that the kept copy still stands; True if the body came, whole.

    Raises:
        Transient: If another try may mend it; the bytes had so far stay in ``body``.
        Terminal: If not.
    """
    import httpx2

    try:
        rest = body.rest()
        if not rest:
            body.restart()
        with http.stream("GET", address, headers=rest or headers) as response:
            if response.status_code == 304 and not rest:
                return False
            expected = _begin(response, body, address, resuming=bool(rest))
            started = time.monotonic()
            for chunk in response.iter_bytes():
                body.write(chunk)
                elapsed = time.monotonic() - started
                if elapsed > 10 * timeout and body.size < SLOWEST * elapsed:
                    raise Transient(body.url, f"only {body.size} bytes came in {elapsed:.0f} s")
    except httpx2.TimeoutException as fault:
        raise Transient(body.url, f"no byte came for {timeout:g} s") from fault
    except httpx2.TooManyRedirects as fault:
        raise Terminal(body.url, f"it redirects more than {REDIRECTS} times") from fault
    except (httpx2.UnsupportedProtocol, httpx2.LocalProtocolError, httpx2.InvalidURL) as fault:
        raise Terminal(body.url, _words(fault)) from fault
    except httpx2.HTTPError as fault:
        error = Terminal if "CERTIFICATE_VERIFY_FAILED" in str(fault) else Transient
        raise error(body.url, f"the body was cut short at {body.size} bytes" if body.size else _words(fault)) from fault
    if expected is not None and body.size != expected:
        raise Transient(body.url, f"the body was cut short: {body.size} of {expected} bytes came")
    return True


def _begin(response: "httpx2.Response", body: Body, address: str, *, resuming: bool) -> int | None:
    """Judge a response by its head, and say how many bytes the body must have in all."""
    status = response.status_code
    if status in _AGAIN:
        why = f"the publisher answered {status} {response.reason_phrase}".rstrip()
        after = _seconds(response.headers.get("Retry-After"))
        raise Transient(body.url, why) if after is None else Busy(body.url, why, after)
    if address.startswith("https:") and response.url.scheme != "https":
        raise Terminal(body.url, f"it redirects from https to {response.url}")
    if resuming and status == 416:
        body.restart()
        raise Transient(body.url, "the publisher has no rest of the body")
    if status not in (200, 206) or (status == 206 and not resuming):
        raise Terminal(body.url, f"the publisher answered {status} {response.reason_phrase}".rstrip())
    etag, modified = response.headers.get("ETag"), response.headers.get("Last-Modified")
    if status == 206:
        span = re.fullmatch(r"bytes (\d+)-\d+/(\d+|\*)", response.headers.get("Content-Range", ""))
        other = (etag or body.etag) != body.etag or (modified or body.modified) != body.modified
        if span is None or int(span[1]) != body.size or other:
            body.restart()
            raise Transient(body.url, "the body changed while it was fetched")
        return None if span[2] == "*" else int(span[2])
    body.restart()
    body.etag, body.modified = etag, modified
    body.rows = _whole(response.headers.get("X-Total-Count"))
    encoded = response.headers.get("Content-Encoding", "identity") != "identity"
    body.resumable = response.headers.get("Accept-Ranges") == "bytes" and not encoded
    expected = None if encoded else _whole(response.headers.get("Content-Length"))
    if expected is not None and expected > body.limit:
        raise Terminal(
            body.url, f"its body of {expected / 1e6:,.1f} MB is larger than the bound of {body.limit / 1e6:,.1f} MB"
        )
    body.progress.start(body.label, expected)
    return expected


def _whole(text: str | None) -> int | None:
    return int(text) if text is not None and text.isascii() and text.isdigit() else None


def _seconds(retry_after: str | None) -> float | None:
    """Seconds of a Retry-After, given as a number or as a date.

    Example:
        >>> _seconds("120"), _seconds("Thu, 01 Jan 1970 00:00:00 GMT"), _seconds("soon"), _seconds(None)
        (120.0, 0.0, None, None)
    """
    if retry_after is None:
        return None
    if (seconds := _whole(retry_after.strip())) is not None:
        return float(seconds)
    try:
        then = parsedate_to_datetime(retry_after)
    except ValueError:
        return None
    return max(0.0, (then - dt.datetime.now(then.tzinfo or dt.UTC)).total_seconds()) if then.tzinfo else None


def _words(fault: Exception) -> str:
    return str(fault).strip().rstrip(".") or type(fault).__name__
