"""Pages that are none, or mean harm: a clear refusal or a right answer, in bounded time."""

import io
import random
import zipfile

import pytest

from varde.check.read import UnreadablePage, read
from varde.errors import InputError


def zipped(name: str, content: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, content)
    return out.getvalue()


@pytest.mark.parametrize(
    ("raw", "why"),
    [
        (random.Random(5).randbytes(50_000), "not text"),
        (b"\xd0\xcf\x11\xe0" + b"\0" * 600, "password"),
        (b"{\\rtf1 x}", "RTF"),
        (b"PK\x03\x04 cut short", "no sound Word"),
        (zipped("xl/workbook.xml", b"<x/>"), "no Word file"),
        (zipped("word/document.xml", b"<w:p>"), "no sound Word"),
        (zipped("word/document.xml", b'<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'), "document type"),
        (zipped("word/document.xml", b"<w:d>" + b"<w:p></w:p>    " * 6_000_000), "larger unpacked"),
    ],
)
def test_refused(raw, why):
    with pytest.raises(UnreadablePage, match=why):
        read(raw)


def test_too_much_text_is_refused_before_it_is_read(tmp_path):
    path = tmp_path / "big.txt"
    with path.open("wb") as out:
        out.truncate(200_000_000)
    with pytest.raises(UnreadablePage, match="the most"):
        read(path)
    with pytest.raises(UnreadablePage, match="the most"):
        read("Norge er med. " * 1_000_000)


def test_unreadable_pdf():
    pytest.importorskip("pypdfium2")
    with pytest.raises(UnreadablePage, match="no sound PDF"):
        read(b"%PDF-1.4\nnoise")


def test_wrong_names(tmp_path):
    with pytest.raises(UnreadablePage, match="no such file"):
        read(tmp_path / "none.html")
    with pytest.raises(UnreadablePage, match="folder"):
        read(tmp_path)
    with pytest.raises(InputError, match="Known: html"):
        read("x", kind="odt")


@pytest.mark.parametrize(
    "html",
    [
        "<div>" * 100_000 + "Norge er med." + "</div>" * 100_000,
        "<p>Norge er med." + "<a href='x" * 50_000,
        "<p>Norge er med.</p>" + "<!--" * 50_000,
        "<p>Norge er med.</p>" + "<a =" * 50_000,
        "<p>Norge er med.</p>" + "</b>" * 100_000,
        "<ul><li>" * 20_000 + "Norge er med.",
    ],
)
def test_hostile_html_is_read(html):
    assert "Norge er med." in [sentence.text for sentence in read(html, kind="html").sentences]


def test_scripts_and_markup_do_not_survive():
    page = read(
        '<h1>Fred<script>alert("x")</script><svg onload=x><text>y</text></svg><img src=x onerror=alert(1)></h1><p>A <b onclick="a>b">c</b>.</p>'
    )
    assert page.text == "Fred\n\nA c."
    assert "<" not in read("# Fred <script>alert(1)</script><img src=x>\n\nTo.", kind="markdown").text


def test_what_cannot_be_seen_is_left_out():
    page = read("Norge er i MINU\u200bSMA med \u202e45\u202c milit\u00adære.")
    assert page.text == "Norge er i MINUSMA med 45 militære."
    assert page.notes
    at = page.text.index("MINUSMA")
    place = page.origin(at, at + 7)
    assert place is not None
    assert (page.source or "")[slice(*place)] == "MINU\u200bSMA"


def test_empty():
    assert read("").sentences == read(b"", kind="html").sentences == ()
