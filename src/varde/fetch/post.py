"""One question put to a server, and its answer, within a bound of time and size. It follows no redirect and keeps nothing.

What fails has a name of its own in `Unanswered`, so that whoever asked can tell it in any language.
"""

import queue
import threading
import time
from collections.abc import Iterator, Mapping
from typing import Literal

import attrs

from varde.errors import FetchError
from varde.fetch.transfer import _seconds

How = Literal["refused", "silent", "cut", "large", "redirect", "unsafe"]
_SAYS: Mapping[How, str] = {
    "refused": "it cannot be reached",
    "silent": "no whole answer came in time",
    "cut": "its answer was cut short",
    "large": "its answer is larger than the bound",
    "redirect": "it redirects elsewhere, and is not followed",
    "unsafe": "its certificate cannot be trusted",
}


class Unanswered(FetchError):
    """A question without an answer.

    Args:
        url: The address.
        how: What happened, as a word.
    """

    def __init__(self, url: str, how: How) -> None:
        self.how: How = how
        super().__init__(url, _SAYS[how])


@attrs.frozen
class Reply:
    """An answer.

    Attributes:
        status: Its status.
        body: Its body; empty where the status is not 200.
        after: Seconds that the server asks to wait, if it does.
    """

    status: int
    body: bytes = b""
    after: float | None = None


def post(
    url: str, body: bytes, headers: Mapping[str, str], *, seconds: float, limit: int, direct: bool = False
) -> Reply:
    """Put a question once.

    Args:
        url: The address.
        body: The question.
        headers: Its headers; they go to this address and nowhere else.
        seconds: The most that it may take in all, a slow drip of bytes taken in.
        limit: The most bytes that are taken.
        direct: Whether to ask past any proxy that the environment names.

    Raises:
        Unanswered: If no whole answer came.
    """
    answers: queue.SimpleQueue[Reply | Exception] = queue.SimpleQueue()

    def work() -> None:
        try:
            answers.put(_exchange(url, body, headers, time.monotonic() + seconds, limit, direct))
        except Exception as fault:
            answers.put(fault)

    threading.Thread(target=work, name="varde-post", daemon=True).start()
    try:
        found = answers.get(timeout=max(seconds, 0))
    except queue.Empty:
        raise Unanswered(url, "silent") from None
    if isinstance(found, Exception):
        raise found
    return found


def _exchange(url: str, body: bytes, headers: Mapping[str, str], end: float, limit: int, direct: bool) -> Reply:
    import httpx2

    came = False
    try:
        with (
            httpx2.Client(
                timeout=max(end - time.monotonic(), 0.001), follow_redirects=False, trust_env=not direct
            ) as http,
            http.stream("POST", url, content=body, headers={"Accept-Encoding": "identity", **headers}) as response,
        ):
            came = True
            if 300 <= response.status_code < 400:
                raise Unanswered(url, "redirect")
            if response.status_code != 200:
                return Reply(response.status_code, after=_seconds(response.headers.get("Retry-After")))
            return Reply(200, _whole(url, response.iter_bytes(), end, limit))
    except httpx2.TimeoutException as fault:
        raise Unanswered(url, "silent") from fault
    except (httpx2.HTTPError, httpx2.InvalidURL) as fault:
        how: How = "cut" if came else "unsafe" if "CERTIFICATE_VERIFY_FAILED" in str(fault) else "refused"
        if isinstance(fault, httpx2.RemoteProtocolError | httpx2.ReadError):
            how = "cut"
        raise Unanswered(url, how) from fault


def _whole(url: str, chunks: Iterator[bytes], end: float, limit: int) -> bytes:
    found = bytearray()
    for chunk in chunks:
        found += chunk
        if len(found) > limit:
            raise Unanswered(url, "large")
        if time.monotonic() > end:
            raise Unanswered(url, "silent")
    return bytes(found)
