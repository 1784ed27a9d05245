"""UCDP on the loopback interface: its files by name, and its API page by page, with its known ways of failing."""

import json
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

DOWNLOADS, API = "https://ucdp.uu.se/downloads", "https://ucdpapi.pcr.uu.se/api"
PAGE = 3
"""The most rows a page that this API gives, whatever it is asked for."""


@dataclass
class Ucdp:
    """The publisher: ``files`` by address below ``downloads/``, ``rows`` of the API by ``resource/release``."""

    files: dict[str, bytes] = field(default_factory=dict)
    rows: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    token: str = "secret"
    stop_after: int | None = None
    """The page after which the API says that there are no more, though there are."""
    spoil: Callable[[dict[str, Any], int], object] = lambda page, number: page
    """Changes a page of the API before it is sent."""
    requests: list[tuple[str, str]] = field(default_factory=list)
    port: int = 0

    @property
    def mirrors(self) -> tuple[tuple[str, str], ...]:
        """The setting that makes the publisher's addresses mean this one."""
        return tuple(
            (address, f"http://127.0.0.1:{self.port}/{urlsplit(address).hostname}") for address in (DOWNLOADS, API)
        )

    def answer(self, path: str, query: dict[str, list[str]], token: str | None) -> tuple[int, bytes]:
        """The status and body for an address."""
        host, _, rest = path.strip("/").partition("/")
        if host == "ucdp.uu.se":
            return (200, self.files[rest]) if rest in self.files else (404, b"not found")
        if token != self.token:
            return 401, b"no token"
        if rest not in self.rows:
            return 404, b"no such release"
        number = int(query.get("page", ["0"])[0])
        rows = self.rows[rest]
        more = (number + 1) * PAGE < len(rows) and number + 1 != self.stop_after
        page = {
            "TotalCount": len(rows),
            "TotalPages": -(-len(rows) // PAGE),
            "PreviousPageUrl": "",
            "NextPageUrl": f"http://elsewhere.example/api/{rest}?pagesize=1000&page={number + 1}" if more else "",
            "Result": rows[number * PAGE : (number + 1) * PAGE],
        }
        return 200, json.dumps(self.spoil(page, number)).encode()


def serve(ucdp: Ucdp) -> Callable[[], None]:
    """Serve the publisher on a free port of the loopback interface; gives what stops it."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            parts = urlsplit(self.path)
            ucdp.requests.append((self.path, self.headers.get("x-ucdp-access-token", "")))
            status, body = ucdp.answer(parts.path, parse_qs(parts.query), self.headers.get("x-ucdp-access-token"))
            self.send_response(status)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    ucdp.port = server.server_port
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()

    def stop() -> None:
        server.shutdown()
        server.server_close()
        thread.join()

    return stop
