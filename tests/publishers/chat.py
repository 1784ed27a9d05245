"""A language model's server on the loopback interface: chat completions in the forms that servers give them, and their ways of failing."""

import json
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

PATH = "/v1/chat/completions"


@dataclass
class Chat:
    """The server: what it answers each question, and which questions it was put."""

    reply: Callable[[dict[str, Any]], Any] = lambda told: []
    """Proposals for what it was told; or a text, which is then the whole answer."""
    key: str = ""
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    schema: bool = True
    """Whether it lets itself be told the form of its answer."""
    busy: int = 0
    """How many questions it is too busy for, at first."""
    fault: str = ""
    """How it breaks off: ``stall``, ``drip``, ``cut``, ``endless`` or ``close``."""
    raw: bytes | None = None
    """A body to send as it stands."""
    requests: list[dict[str, Any]] = field(default_factory=list)
    keys: list[str] = field(default_factory=list)
    port: int = 0
    stopped: threading.Event = field(default_factory=threading.Event)

    @property
    def url(self) -> str:
        """Its base address."""
        return f"http://127.0.0.1:{self.port}/v1"

    @property
    def told(self) -> list[dict[str, Any]]:
        """What the user's message of each question says."""
        return [json.loads(request["messages"][-1]["content"]) for request in self.requests]

    def answer(self, request: dict[str, Any], key: str) -> tuple[int, dict[str, str], bytes]:
        """Status, headers and body."""
        self.requests.append(request)
        self.keys.append(key)
        if self.key and key != f"Bearer {self.key}":
            return 401, {}, _error(f"Incorrect API key provided: {key}")
        if self.busy:
            self.busy -= 1
            return 429, {"Retry-After": "0"}, _error("Rate limit reached")
        if self.status != 200:
            return self.status, self.headers, _error("No")
        if "response_format" in request and not self.schema:
            return 400, {}, _error("'response_format.type' must be 'text'")
        if self.raw is not None:
            return 200, self.headers, self.raw
        said = self.reply(self.told[-1])
        text = said if isinstance(said, str) else json.dumps({"proposals": said}, ensure_ascii=False)
        return 200, self.headers, completion(text)


def completion(content: object, finish: str = "stop") -> bytes:
    """The body of a chat completion."""
    message = {"role": "assistant", "content": content}
    choice = {"index": 0, "message": message, "logprobs": None, "finish_reason": finish}
    usage = {"prompt_tokens": 9, "completion_tokens": 12, "total_tokens": 21}
    body = {
        "id": "chatcmpl-1",
        "object": "chat.completion",
        "created": 1700000000,
        "model": "m",
        "choices": [choice],
        "usage": usage,
    }
    return json.dumps(body).encode()


def _error(message: str) -> bytes:
    return json.dumps({"error": {"message": message, "type": "invalid_request_error", "code": None}}).encode()


@contextmanager
def serving(chat: Chat) -> Iterator[Chat]:
    """Serve on a free port of the loopback interface."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            request = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            status, headers, body = chat.answer(request, self.headers.get("Authorization", ""))
            with suppress(OSError):
                self._send(status if self.path.partition("?")[0] == PATH else 404, headers, body)

        def _send(self, status: int, headers: dict[str, str], body: bytes) -> None:
            if chat.fault == "close":
                self.connection.shutdown(socket.SHUT_RDWR)
                return
            if chat.fault == "stall":
                chat.stopped.wait(30)
                return
            if chat.fault == "drip":
                while not chat.stopped.wait(0.05):
                    self.wfile.write(b"H")
                return
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            if chat.fault != "endless":
                self.send_header("Content-Length", str(len(body) + (100 if chat.fault == "cut" else 0)))
            self.end_headers()
            self.wfile.write(body)
            while chat.fault == "endless" and not chat.stopped.is_set():
                self.wfile.write(b" " * 65536)
                time.sleep(0)

        def log_message(self, format: str, *args: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    chat.port = server.server_port
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield chat
    finally:
        chat.stopped.set()
        server.shutdown()
        server.server_close()
        thread.join()
