"""PDFs, made here by hand: what a reader of the printed page reads, in its order, and what is refused."""

import hashlib
import zlib
from collections.abc import Sequence

import pytest

import varde
from varde.check.read import UnreadablePage, read

pytest.importorskip("pypdfium2")
Put = tuple[float, float, float, str]
"""Left, height over the foot of the page, size of the letters, words."""
PAD = bytes.fromhex("28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a")


def rc4(key: bytes, data: bytes) -> bytes:
    box, at = list(range(256)), 0
    for one in range(256):
        at = (at + box[one] + key[one % len(key)]) % 256
        box[one], box[at] = box[at], box[one]
    out, one, at = bytearray(), 0, 0
    for byte in data:
        one = (one + 1) % 256
        at = (at + box[one]) % 256
        box[one], box[at] = box[at], box[one]
        out.append(byte ^ box[(box[one] + box[at]) % 256])
    return bytes(out)


def made(*pages: Sequence[Put], turned: int = 0, angle: str = "1 0 0 1", password: str | None = None) -> bytes:
    """A PDF file with words at places; with a password, locked as files of 40 bits are."""
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        f"<</Type/Pages/Count {len(pages)}/Kids[{' '.join(f'{4 + 2 * k} 0 R' for k in range(len(pages)))}]>>".encode(),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
    ]
    key, lock, name = b"", b"", hashlib.md5(b"varde").digest()
    if password is not None:
        padded = (password.encode() + PAD)[:32]
        owner = rc4(hashlib.md5(padded).digest()[:5], padded)
        key = hashlib.md5(padded + owner + (-4 & 0xFFFFFFFF).to_bytes(4, "little") + name).digest()[:5]
        user = rc4(key, PAD)
        lock = f"/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<{owner.hex()}>/U<{user.hex()}>>>".encode()
    for number, puts in enumerate(pages):
        content = b"".join(
            f"BT /F {size} Tf {angle} {x} {y} Tm (".encode()
            + words.encode("cp1252").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
            + b") Tj ET\n"
            for x, y, size, words in puts
        )
        if key:
            at = (5 + 2 * number).to_bytes(3, "little") + b"\0\0"
            content = rc4(hashlib.md5(key + at).digest()[:10], content)
        objects.append(
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Rotate {turned}/Resources<</Font<</F 3 0 R>>>>/Contents {5 + 2 * number} 0 R>>".encode()
        )
        objects.append(b"<</Length %d>>stream\n" % len(content) + content + b"\nendstream")
    out, places = bytearray(b"%PDF-1.4\n"), []
    for number, each in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj" % number + each + b"endobj\n"
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer<</Size %d/Root 1 0 R/ID[<%s><%s>]" % (len(objects) + 1, name.hex().encode(), name.hex().encode())
    return bytes(out + lock + b">>\nstartxref\n%d\n%%%%EOF\n" % start)


def column(words: str, left: float = 72, top: float = 700, size: float = 11) -> list[Put]:
    """Lines below one another."""
    return [(left, top - 14 * k, size, line) for k, line in enumerate(words.splitlines())]


def texts(page) -> list[str]:
    return [sentence.text for sentence in page.sentences]


PLAIN = """Norge har i dag omkring 45 militære i FN-tjeneste fordelt på tre operasjoner;
MINUSMA i Mali, UNMISS i Sør-Sudan og UNTSO i Midtøsten. I tillegg deltar vi
med om lag 30 politi. Norge ble medlem av NATO i 1949, og har siden vært med.
Det er slik det er."""


def test_one_column():
    puts = [(72, 760, 18, "Deltakelse i operasjoner ledet av FN"), *column(PLAIN)]
    puts += [*column("Norge ønsker:", top=630), *column("• å bevare freden\n• å styrke FN", top=602)]
    page = read(made(puts))
    assert [(each.block, each.text) for each in page.sentences] == [
        ("heading", "Deltakelse i operasjoner ledet av FN"),
        (
            "paragraph",
            "Norge har i dag omkring 45 militære i FN-tjeneste fordelt på tre operasjoner; "
            "MINUSMA i Mali, UNMISS i Sør-Sudan og UNTSO i Midtøsten.",
        ),
        ("paragraph", "I tillegg deltar vi med om lag 30 politi."),
        ("paragraph", "Norge ble medlem av NATO i 1949, og har siden vært med."),
        ("paragraph", "Det er slik det er."),
        ("paragraph", "Norge ønsker:"),
        ("item", "å bevare freden"),
        ("item", "å styrke FN"),
    ]
    assert (page.kind, page.language, page.source) == ("pdf", "nb", None)


def test_claims_stand_at_their_words():
    report = varde.open("starter").check(made(column(PLAIN)), country="NOR")
    claims = [(one.kind, report.page.text[one.claim.start : one.claim.end]) for one in report.claims]
    assert ("pk_personnel", "45") in claims
    assert ("pk_mission_count", "tre") in claims
    assert all(report.page.origin(one.claim.start, one.claim.end) is None for one in report.claims)


def test_items_whose_marks_are_drawn():
    lines = "å bevare freden i verden, og å styrke FN og de andre organisasjonene som\nvarer\nå sende soldater\nå tale sammen"
    page = read(made([*column("Norge ønsker:", top=630), *column(lines, left=90, top=602)]))
    assert [each.block for each in page.sentences] == ["paragraph", "item", "item", "item"]
    assert texts(page)[1].endswith("som varer")


LEFT = """Norge ble medlem av NATO i
1949, og har siden deltatt i alle
dens store operasjoner. Landet er
også medlem av FN siden 1945 og"""
RIGHT = """har sendt soldater til Libanon i
mange år. I dag har Norge om lag
16 offiserer i Mali og ellers ingen
andre i verdensdelen i det hele."""
READ = [
    "Norge ble medlem av NATO i 1949, og har siden deltatt i alle dens store operasjoner.",
    "Landet er også medlem av FN siden 1945 og har sendt soldater til Libanon i mange år.",
    "I dag har Norge om lag 16 offiserer i Mali og ellers ingen andre i verdensdelen i det hele.",
]


@pytest.mark.parametrize("beside", [False, True], ids=["one after the other", "line by line"])
def test_two_columns(beside):
    left, right = column(LEFT), column(RIGHT, left=310)
    body = [each for pair in zip(left, right, strict=True) for each in pair] if beside else left + right
    page = read(made([(72, 760, 20, "Fred, stabilitet og sikkerhet i verden i dag"), *body]))
    assert texts(page) == ["Fred, stabilitet og sikkerhet i verden i dag", *READ]


def test_rows_of_a_table_stay_together():
    rows = [("Mali", "16", "0"), ("Sør-Sudan", "15", "20"), ("Libanon", "3", "1"), ("Haiti", "0", "4")]
    puts = [
        (x, 700 - 16 * k, 11, word) for k, row in enumerate(rows) for x, word in zip((72, 250, 400), row, strict=True)
    ]
    assert texts(read(made(puts))) == ["Mali 16 0", "Sør-Sudan 15 20", "Libanon 3 1", "Haiti 0 4"]


@pytest.mark.parametrize(
    ("ends", "begins", "read_as"),
    [
        ("Norge bidrar til freds-", "operasjoner i mange land i verden.", "fredsoperasjoner i"),
        ("Norge bidrar til freds-", "og forsoningsarbeid i verden i dag.", "freds- og forsoningsarbeid"),
        ("Norge har soldater i FN-", "tjeneste i mange land i verden.", "FN-tjeneste"),
        ("Norge har soldater i Sør-", "Sudan og i mange andre land nå.", "Sør-Sudan"),
        ("Norge er kandidat for 2021-", "2022 i Sikkerhetsrådet til FN.", "2021-2022"),
    ],
)
def test_hyphens_at_the_ends_of_lines(ends, begins, read_as):
    assert read_as in read(made(column(f"{ends}\n{begins}"))).text


def test_running_heads_and_page_numbers_are_left_out():
    pages = []
    for number, words in enumerate(
        ("Norge har 45 militære i FN og", "sender snart flere av dem til", "Mali for å hjelpe landet der."), 1
    ):
        head = [(72, 800, 9, "Fred og sikkerhet · Sist oppdatert 31.07.2017")]
        pages.append([*head, *column(words), (290, 40, 9, f"Side {number} av 3")])
    page = read(made(*pages))
    assert texts(page) == ["Norge har 45 militære i FN og sender snart flere av dem til Mali for å hjelpe landet der."]
    assert page.date is not None
    assert page.date.label == "2017-07-31"
    assert "repeat" in page.notes[0].en
    assert page.notes[0].nb


def test_what_differs_in_the_margin_is_kept():
    page = read(made([*column("Mali: 16 offiserer.", top=790)], [*column("Haiti: 4 politi.", top=790)]))
    assert texts(page) == ["Mali: 16 offiserer.", "Haiti: 4 politi."]
    assert not page.notes


def test_a_raised_number_is_no_digit():
    page = read(made([(72, 700, 12, "Norge har 45"), (141, 705, 7, "1"), (148, 700, 12, "militære i FN.")]))
    assert texts(page) == ["Norge har 45 militære i FN."]


@pytest.mark.parametrize("turned", [0, 90, 180, 270])
def test_turned_pages(turned):
    assert "og har siden vært med." in read(made(column(PLAIN), turned=turned)).text


def test_text_along_the_side():
    lines = PLAIN.splitlines()
    page = read(made([(100 + 14 * k, 100, 11, line) for k, line in enumerate(lines)], angle="0 1 -1 0"))
    assert page.text == PLAIN.replace("\n", " ")


@pytest.mark.parametrize(("password", "locked"), [("hemmelig", True), ("", False)])
def test_encrypted(password, locked):
    file = made(column(PLAIN), password=password)
    if locked:
        with pytest.raises(UnreadablePage, match="encrypted"):
            read(file)
    else:
        assert "45 militære" in read(file).text


def test_no_text():
    with pytest.raises(UnreadablePage, match="only pictures"):
        read(made([]))


def test_cut_short():
    """What is left of a file is read rightly, or refused."""
    file, refused = made(column(PLAIN)), 0
    for share in range(2, 100, 7):
        try:
            assert read(file[: len(file) * share // 100]).text == PLAIN.replace("\n", " ")
        except UnreadablePage:
            refused += 1
    assert refused >= 5


def test_a_small_file_that_unpacks_to_gigabytes_is_refused():
    spaces = zlib.compressobj(9)
    packed = b"".join(spaces.compress(b" " * 10_000_000) for _ in range(100)) + spaces.flush()
    content = zlib.compress(packed, 9)
    file = made(column(PLAIN)).split(b"5 0 obj")[0]
    file += b"5 0 obj<</Filter[/FlateDecode/FlateDecode]/Length %d>>stream\n" % len(content) + content
    with pytest.raises(UnreadablePage, match="memory"):
        read(file + b"\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF")
