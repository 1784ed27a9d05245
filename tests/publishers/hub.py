"""A Hub on the loopback interface: the Peace and Security Data Hub's interface, its forms, and faults on request."""

import csv
import datetime as dt
import hashlib
import io
import json
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, Literal
from urllib.parse import parse_qs, urlsplit

SPECIMENS = Path(__file__).parents[1] / "specimens" / "hub"
PUBLISHER = "https://api.psdata.un.org"
DAY = 86_400_000
Kind = Literal[
    "status",  # answer with a status, and headers if any
    "truncate",  # declare the whole length, send a part, and hang up
    "cut",  # send a part without declaring a length, and hang up
    "html",  # a page that says sorry, with status 200
    "empty",  # an empty list
    "body",  # some other body
    "rename",  # a column by another name
    "fewer",  # leave out the last rows
    "redirect",  # to itself, for ever, or to an address
    "stall",  # send a part and then nothing
    "drip",  # a few bytes at a time
]


@dataclass
class Fault:
    """What goes wrong, how many times, and on which addresses."""

    kind: Kind
    times: int
    where: str
    options: dict[str, Any]


@dataclass
class Request:
    """One request as it came."""

    path: str
    query: dict[str, str]
    headers: dict[str, str]
    at: float


@dataclass
class Hub:
    """The Hub: its tables, the faults to come, and the requests that came.

    ``tables`` holds rows in JSON's form. The Hub pages, filters, answers ETag with 304 and Range with 206.
    """

    tables: dict[str, list[dict[str, Any]]]
    faults: list[Fault] = field(default_factory=list)
    requests: list[Request] = field(default_factory=list)
    etags: bool = True
    ranges: bool = True
    cap: int | None = None
    """The most rows a page, whatever is asked for."""
    clamp: bool = False
    """Give the last page again where there is none."""
    count_header: Callable[[int], int] | None = None
    metadata: dict[str, Any] = field(default_factory=dict)
    """More fields of every table's metadata."""
    port: int = 0
    stopping: threading.Event = field(default_factory=threading.Event)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def mirrors(self) -> tuple[tuple[str, str], ...]:
        """The setting that makes the publisher's address mean this Hub."""
        return ((PUBLISHER, self.url),)

    def fault(self, kind: Kind, *, times: int = 1, where: str = "/data/", **options: Any) -> None:
        """Let the next requests of an address go wrong: 'per_page' for pages, '/metadata/', '/json', …"""
        self.faults.append(Fault(kind, times, where, options))

    def seen(self, where: str = "") -> list[Request]:
        """The requests whose address has that in it."""
        return [request for request in self.requests if where in f"{request.path}?{'&'.join(request.query)}"]

    def answer(self, path: str, query: dict[str, str]) -> tuple[bytes, str, int] | None:
        """The right answer to an address: its body, its type, and the rows there are."""
        match path.strip("/").split("/"):
            case ["public", "metadata", dataset] if dataset in self.tables or dataset == "all":
                known = [self._metadata(key) for key in self.tables if dataset in (key, "all")]
                return json.dumps(known).encode(), "application/json", len(known)
            case ["public", "data", dataset, form] if dataset in self.tables and form.lower() in ("json", "csv"):
                rows = filtered(self.tables[dataset], query.get("filter", ""))
                page = self._page(rows, query)
                if form.lower() == "json":
                    return as_json(page), "application/json", len(rows)
                return as_csv(page, list(self.tables[dataset][0])), "text/csv; charset=utf-8", len(rows)
        return None

    def _page(self, rows: list[dict[str, Any]], query: dict[str, str]) -> list[dict[str, Any]]:
        if "per_page" not in query:
            return rows
        size = min(int(query["per_page"]), self.cap or len(rows) + 1)
        number = int(query.get("page_num", 1))
        if self.clamp:
            number = min(number, -(-len(rows) // size))
        return rows[(number - 1) * size : number * size]

    def _metadata(self, dataset: str) -> dict[str, Any]:
        columns = [{"Column Name": column, "Format": "String"} for column in self.tables[dataset][0]]
        return {"Name": dataset, "Dataset ID": dataset, "Column definitions": columns, **self.metadata}


def load() -> dict[str, list[dict[str, Any]]]:
    """The specimens by their data set."""
    return {path.stem: json.loads(path.read_text(encoding="utf-8")) for path in sorted(SPECIMENS.glob("*.json"))}


def as_json(rows: list[dict[str, Any]]) -> bytes:
    return json.dumps(rows, ensure_ascii=False).encode() + b"\n"


def as_csv(rows: list[dict[str, Any]], columns: list[str]) -> bytes:
    """Rows as the Hub's CSV: dates in ISO form."""
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, columns)
    writer.writeheader()
    for row in rows:
        writer.writerow({column: iso(value) if is_date(column) else value for column, value in row.items()})
    return out.getvalue().encode()


def is_date(column: str) -> bool:
    return "date" in column


def iso(value: int | None) -> str:
    return "" if value is None else (dt.date(1970, 1, 1) + dt.timedelta(days=value // DAY)).isoformat()


def filtered(rows: list[dict[str, Any]], asked: str) -> list[dict[str, Any]]:
    for item in filter(None, asked.split(";")):
        column, _, values = item.partition(":")
        rows = [row for row in rows if str(row.get(column.lower())) in values.split(",")]
    return rows


class Handler(BaseHTTPRequestHandler):
    hub: Hub
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        parts = urlsplit(self.path)
        query = {key: values[0] for key, values in parse_qs(parts.query).items()}
        self.hub.requests.append(Request(parts.path, query, dict(self.headers), time.monotonic()))
        fault = self._fault()
        if fault and fault.kind in ("status", "redirect"):
            self._refuse(fault)
            return
        answer = self.hub.answer(parts.path, query)
        if answer is None:
            self._send(404, b"not found", {"Content-Type": "text/plain"})
            return
        body, content_type, count = answer
        if fault:
            body, content_type = spoil(body, content_type, fault)
        headers = {"Content-Type": content_type}
        if self.hub.etags:
            headers["ETag"] = f'"{hashlib.sha256(body).hexdigest()[:16]}"'
        if self.hub.count_header:
            headers["X-Total-Count"] = str(self.hub.count_header(count))
        if self.headers.get("If-None-Match") and self.headers["If-None-Match"] == headers.get("ETag"):
            self._send(304, b"", headers)
            return
        status, body = self._range(body, headers)
        self._send(status, body, headers, fault)

    def _fault(self) -> Fault | None:
        for fault in self.hub.faults:
            if fault.where in self.path:
                fault.times -= 1
                if not fault.times:
                    self.hub.faults.remove(fault)
                return fault
        return None

    def _refuse(self, fault: Fault) -> None:
        if fault.kind == "redirect":
            self._send(302, b"", {"Location": fault.options.get("to", self.path)})
            return
        self._send(fault.options.get("status", 500), b"sorry", fault.options.get("headers", {}))

    def _range(self, body: bytes, headers: dict[str, str]) -> tuple[int, bytes]:
        if not self.hub.ranges:
            return 200, body
        headers["Accept-Ranges"] = "bytes"
        asked = self.headers.get("Range", "")
        if not asked or self.headers.get("If-Range") not in (None, headers.get("ETag")):
            return 200, body
        start = int(asked.removeprefix("bytes=").rstrip("-"))
        headers["Content-Range"] = f"bytes {start}-{len(body) - 1}/{len(body)}"
        return 206, body[start:]

    def _send(self, status: int, body: bytes, headers: dict[str, str], fault: Fault | None = None) -> None:
        kind = fault.kind if fault else None
        options = fault.options if fault else {}
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        if kind == "cut":
            self.send_header("Connection", "close")
        elif status != 304:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        try:
            if kind in ("truncate", "cut", "stall"):
                self.wfile.write(body[: int(len(body) * options.get("at", 0.5))])
                self.wfile.flush()
                self.close_connection = True
                if kind == "stall":
                    self.hub.stopping.wait(options.get("seconds", 5))
                if then := options.get("then"):
                    then(self.hub)
            elif kind == "drip":
                step = options.get("step", 64)
                for at in range(0, len(body), step):
                    self.wfile.write(body[at : at + step])
                    self.wfile.flush()
                    if self.hub.stopping.wait(options.get("pause", 0.01)):
                        return
            else:
                self.wfile.write(body)
        except OSError:  # the client hung up, as it should
            self.close_connection = True

    def log_message(self, format: str, *args: Any) -> None:
        pass


def spoil(body: bytes, content_type: str, fault: Fault) -> tuple[bytes, str]:
    """A right answer made wrong in what it says."""
    options = fault.options
    if fault.kind == "html":
        page = "<!DOCTYPE html><html><head><title>Service unavailable</title></head><body>Sorry</body></html>"
        return page.encode(), options.get("type", "text/html")
    if fault.kind == "empty":
        return b"[]", content_type
    if fault.kind == "body":
        return options["body"], content_type
    if fault.kind == "rename":
        return body.replace(options["column"].encode(), options["to"].encode()), content_type
    if fault.kind == "fewer" and "json" in content_type:
        return as_json(json.loads(body)[: -options.get("rows", 1)]), content_type
    if fault.kind == "fewer":
        lines = body.splitlines(keepends=True)
        return b"".join(lines[: -options.get("rows", 1)]), content_type
    return body, content_type


class Server(ThreadingHTTPServer):
    daemon_threads = False
    block_on_close = True

    def handle_error(self, request: Any, client_address: Any) -> None:
        pass


def serve(hub: Hub) -> Callable[[], None]:
    """Serve a Hub on a free port of the loopback interface; gives what stops it."""
    server = Server(("127.0.0.1", 0), type("HubHandler", (Handler,), {"hub": hub, "timeout": 2}))
    hub.port = server.server_port
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()

    def stop() -> None:
        hub.stopping.set()
        server.shutdown()
        server.server_close()
        thread.join()

    return stop
