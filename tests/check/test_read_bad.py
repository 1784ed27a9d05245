"""Pages that are none, or mean harm: a clear refusal or a right answer, in bounded time."""

import io
import random
import subprocess
import sys
import zipfile
from pathlib import Path

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


HOSTILE = {
    "letters": "b'a\\n' * 700_000",
    "one digit": "b'1' * 1_400_000",
    "nested": "b'<div>' * 1_000_000",
    "brackets": "b'<p>' + b'<' * 1_400_000",
    "nested word": "zipped(b'<w:p>' * 4_000_000)",
    "comments of word": "zipped(b'<w:p/>' * 6_000_000)",
    "attribute of word": "zipped(b'<x a=\"' + b'b' * 30_000_000 + b'\">')",
}


@pytest.mark.parametrize("made", HOSTILE.values(), ids=HOSTILE)
def test_refused_within_a_bound_of_memory(made):
    resource = pytest.importorskip("resource")
    assert resource
    program = f"""
import io, resource, sys, zipfile
from varde.check.read import UnreadablePage, read
def zipped(content):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", content)
    return out.getvalue()
page = {made}
resource.setrlimit(resource.RLIMIT_AS, (500_000_000, 500_000_000))
try:
    read(page)
except UnreadablePage:
    sys.exit(0)
sys.exit(3)
"""
    done = subprocess.run([sys.executable, "-c", program], check=False, timeout=120, capture_output=True)
    assert done.returncode == 0, done.stderr.decode()[-500:]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Norge har \u202e54\u202c militære i FN.", "direction"),
        ("I Mali (\u041cINUSMA) er 16 norske offiserer.", "alphabets"),
        ("Norge har 45 militære, " * 200, "sentence"),
    ],
)
def test_no_claim_is_read_from_what_looks_other_than_it_is(text, why):
    page = read(text + "\n\nNorge er med.")
    assert [sentence.doubtful for sentence in page.sentences] == [True, False]
    assert why in page.notes[0].en
    assert page.notes[0].nb
    assert page.notes[0].nn


def test_direction_that_is_turned_back_leaves_the_next_sentence_alone():
    page = read("Dette er \u202e54\u202c menn. Norge har 45 militære. Og \u206830\u2069 politi.")
    assert [sentence.doubtful for sentence in page.sentences] == [True, False, False]


def test_where_links_lead_is_no_text():
    page = read("# A\n\nDe [45 menn](javascript:alert(1)) er der.\n\n[x]: javascript:alert(2)\n", kind="markdown")
    assert page.text == "A\n\nDe 45 menn er der."


def test_an_address_is_told_from_a_file():
    with pytest.raises(UnreadablePage, match="fetches no page"):
        read(Path("https://example.org/x.html"))


def test_a_name_cannot_write_to_the_terminal():
    with pytest.raises(UnreadablePage) as caught:
        read(Path("no\x1b[31m\n\u202ex"))
    assert not set("\x1b\n\u202e") & set(str(caught.value))
