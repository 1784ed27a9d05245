"""Whether a body is of the form that was promised, judged by its first and last bytes and never by its headers."""

import os
import re
from typing import BinaryIO, Literal

from varde.errors import SourceChanged

Form = Literal["json", "csv", "pdf", "zip"]
ACCEPT: dict[Form | None, str] = {
    "json": "application/json",
    "csv": "text/csv, text/plain;q=0.9, */*;q=0.1",
    "pdf": "application/pdf",
    "zip": "application/zip, */*;q=0.5",
    None: "*/*",
}
"""The Accept header for each form."""
_SPAN = 4096


def sniff(head: bytes) -> str:
    """The form of a body by its first bytes, as a reader would say it.

    Example:
        >>> sniff(b'[{"id": 1}]'), sniff(b"id,name"), sniff(b"%PDF-1.7")
        ('JSON', 'text', 'PDF')
        >>> sniff(b"<!doctype html><title>Service unavailable</title>")
        "an HTML page, 'Service unavailable'"
    """
    text = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    for magic, form in ((b"%PDF", "PDF"), (b"PK\x03\x04", "a zip archive"), (b"\x1f\x8b", "a gzip archive")):
        if text.startswith(magic):
            return form
    if re.match(rb"<(!doctype html|html|head|body|!--)", text, re.IGNORECASE):
        title = re.search(rb"<(title|h1)[^>]*>\s*([^<]{1,80})", text, re.IGNORECASE)
        return "an HTML page" + (f", {title[2].decode('utf-8', 'replace').strip()!r}" if title else "")
    if text.startswith(b"<"):
        return "XML"
    if not text:
        return "an empty body"
    if text[:1] in b"[{":
        return "JSON"
    return "bytes that are no text" if b"\0" in text else "text"


def require_form(body: BinaryIO, form: Form, source: str, name: str) -> None:
    """Fail if a body is not of the form that was asked for.

    Args:
        body: The body, open for reading.
        form: What was asked for.
        source: Key of the source.
        name: The file's name, for the message.

    Raises:
        SourceChanged: Naming what came instead.
    """
    wanted = {"json": "JSON", "csv": "text", "pdf": "PDF", "zip": "a zip archive"}[form]
    body.seek(0)
    found = sniff(body.read(_SPAN))
    if found != wanted:
        raise SourceChanged(source, name, "CSV" if form == "csv" else wanted, found)
    if form == "json":
        size = body.seek(0, os.SEEK_END)
        body.seek(max(0, size - _SPAN))
        if body.read().rstrip()[-1:] not in (b"]", b"}"):
            raise SourceChanged(source, name, "JSON to its end", f"{size} bytes that break off")
