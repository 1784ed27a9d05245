"""Pages into sentences: every format, blocks and leads, offsets that lead back to the source, language, date and speaker."""

import io
import zipfile
from pathlib import Path

import pytest

from varde.check.read import read
from varde.check.read.dated import parse
from varde.model import Period

PAGE = """<!DOCTYPE html><html lang="nb-NO"><head><title>Fred &amp; sikkerhet</title>
<meta property="article:modified_time" content="2017-07-12T10:00:00Z"><link rel="canonical" href="https://www.regjeringen.no/fred"></head>
<body><nav><a href="/">Meny og annet</a></nav><main><h1>Norge i <script>alert(1)</script>FN</h1>
<p>Norge har <b>45</b>&nbsp;milit&aelig;re i bl.a. Mali. Det var flere i fjor.</p>
<p>Vi deltar i:</p><ul><li>MINUSMA i Mali<ul><li>16 offiserer</li></ul></li><li>UNTSO. Den er i Midtøsten.</li></ul>
<table><tr><th>Mission</th><th>Troops</th></tr><tr><td>UNMISS</td><td>16</td></tr></table>
<p style="display:none">Skjult 99.</p></main><footer>Sist oppdatert: 31.07.2017</footer></body></html>"""


def texts(page):
    return [sentence.text for sentence in page.sentences]


def test_html_gives_what_a_reader_sees():
    page = read(PAGE)
    assert texts(page) == [
        "Norge i FN", "Norge har 45\u00a0militære i bl.a. Mali.", "Det var flere i fjor.", "Vi deltar i:", "MINUSMA i Mali", "16 offiserer",
        "UNTSO.", "Den er i Midtøsten.", "Mission", "Troops", "UNMISS", "16",
    ]  # fmt: skip
    assert [s.block for s in page.sentences] == ["heading"] + ["paragraph"] * 3 + ["item"] * 4 + ["cell"] * 4
    assert [s.lead for s in page.sentences] == [None] * 4 + [3, 4, 3, 3, None, None, 8, 9]
    assert (page.title, page.language, page.speaker) == ("Fred & sikkerhet", "nb", "NOR")
    assert page.date == Period.parse("2017-07-31")
    assert [each.period.label for each in page.dates][1] == "2017-07-12"


@pytest.mark.parametrize(
    "source",
    [PAGE, "# Vi\n\nNorge har **45** [militære](https://x.no/a). Og 3.\n", "A b.\r\n\r\n • 45 mi\u200bli  tære. C.\n"],
)
def test_offsets_lead_back_to_the_source(source):
    page = read(source)
    for sentence in page.sentences:
        assert page.text[sentence.start : sentence.end] == sentence.text
    at = page.text.index("45")
    place = page.origin(at, at + 2)
    assert place is not None
    assert source[slice(*place)] == "45"
    assert "45" not in source[: place[0]]


def test_markdown():
    page = read(
        "---\ntitle: Peace\ndate: 2017-07-31\n---\n# Peace\n\nNorway has **45** troops:\n\n- in [Mali](http://x.org)\n- <b>16</b> in `UNMISS`\n\n| a | b |\n|---|---|\n| UNTSO | 13 |\n"
    )
    assert texts(page) == ["Peace", "Norway has 45 troops:", "in Mali", "16 in UNMISS", "a", "b", "UNTSO", "13"]
    assert [s.lead for s in page.sentences] == [None, None, 1, 1, None, None, 4, 5]
    assert (page.kind, page.title, page.date) == ("markdown", "Peace", Period.parse("2017-07-31"))


def word(body: str, **parts: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", f'<w:document xmlns:w="x"><w:body>{body}</w:body></w:document>')
    return out.getvalue()


def test_word():
    page = read(
        word(
            '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Fred</w:t></w:r></w:p><w:p><w:r><w:t>Norge har </w:t></w:r><w:r><w:t>45 &lt;b&gt;.</w:t><w:delText>99</w:delText></w:r></w:p><w:p><w:pPr><w:numPr><w:ilvl w:val="0"/></w:numPr></w:pPr><w:r><w:t>Mali</w:t></w:r></w:p>'
        )
    )
    assert [(s.block, s.text, s.lead) for s in page.sentences] == [
        ("heading", "Fred", None),
        ("paragraph", "Norge har 45 <b>.", None),
        ("item", "Mali", 1),
    ]
    assert page.source is None
    assert page.origin(0, 4) is None


@pytest.mark.parametrize(
    "text",
    [
        "Jf. Art. 5 og nr. 1325. | Det var ca. 30 i St. Lucia.",
        "Per 30. juni 2017 var det 2,45,310. | I 2016 var det 14.350.",
        "MINUSMA 16, UNMISS 16 og UNTSO 13. | I tillegg deltar vi i 2017. | Norge er med.",
        "The U.S. Army sent 45. | No. 2 was in the U.S. | The rest left.",
        "Did it? | Yes! | It held, e.g. in Mali.",
        "Vi støtter FN, NATO osv. | Norge deltar bl.a. i Mali hhv. Liberia.",
        "1. Norge deltar. | Kong Harald kom.",
    ],
)
def test_sentences_end_where_they_end(text):
    parts = text.split(" | ")
    assert (
        texts(read("x: " + " ".join(parts) if not text.startswith("1.") else " ".join(parts), kind="html"))[
            -len(parts) + 1 :
        ]
        == parts[1:]
    )


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Noreg deltek ikkje med eigne styrkar, men bidreg frå 2017.", "nn"),
        ("Norge deltar ikke med egne styrker, men bidro fra 2017.", "nb"),
        ("Norway does not take part with its own forces in the mission.", "en"),
        ("Sverige deltar inte med egna styrkor, men bidrog från år 2017.", "sv"),
        ("Danmark deltager ikke med egne styrker, men bidrog efter 2017.", "da"),
        ("Der Staat ist nicht mit von der Partie und das ist auf Dauer so.", None),
    ],
)
def test_language(text, language):
    assert read(text).language == language
    assert read(text, language="nn").language == "nn"


def test_a_block_in_another_language_has_its_own():
    page = read(
        "Norge deltar ikke med egne styrker, men bidro fra 2017. Noen av dem ble værende etter at de andre var reist hjem.\n\nWe have been in the mission since it began, and we are not leaving it to others.\n\nMali",
        language="nb",
    )
    assert [s.language for s in page.sentences] == ["nb", "nb", "en", "nb"]


@pytest.mark.parametrize(
    ("words", "label"),
    [
        ("31.07.2017", "2017-07-31"), ("31 July 2017", "2017-07-31"), ("July 31, 2017", "2017-07-31"), ("juli 2017", "2017-07"),
        ("2017-07-31T10:00", "2017-07-31"), ("31/07/2017", "2017-07-31"), ("1. mars 2017", "2017-03-01"),
    ],
)  # fmt: skip
def test_dates(words, label):
    found = parse(words)
    assert found is not None
    assert found.label == label


@pytest.mark.parametrize(
    ("text", "label", "why"),
    [
        ("Norge har per juli 2017 45 militære.", "2017-07", "lead"),
        ("Last updated 31 July 2017. We are in it.", "2017-07-31", "own words"),
        ("Norge ble med i 2013 og 2015.", None, "2013, 2015"),
        ("Oppdatert 31.02.2017. Norge er med.", None, "2017"),
    ],
)
def test_the_page_dates_itself_or_says_what_was_seen(text, label, why):
    page = read(text)
    assert (page.date.label if page.date else None) == label
    assert why in page.date_why


@pytest.mark.parametrize(
    ("source", "speaker"),
    [
        (
            '<html lang="en"><link rel="canonical" href="https://www.state.gov/x"><p>We have been in the mission.</p>',
            "USA",
        ),
        ('<html lang="de"><link rel="canonical" href="https://www.eda.admin.ch/x"><p>Frieden.</p>', "CHE"),
        ('<html lang="sv-FI"><p>Vi har varit med i insatsen.</p>', "FIN"),
        ("Norway is in it. Norway has 45 troops there. We have been in Mali since 2013.", "NOR"),
        ("The mission is in Mali. It has 45 of the troops.", None),
    ],
)
def test_speaker(source, speaker):
    page = read(source)
    assert page.speaker == speaker
    assert page.speaker_why


@pytest.mark.shared
def test_the_seed_page():
    path = Path(__file__).parents[3] / "shared" / "seed" / "fred-stabilitet-og-sikkerhet.nb.txt"
    if not path.exists():
        pytest.skip("the seed page is not beside the project")
    page = read(path)
    assert (page.language, page.date, page.speaker) == ("nb", None, "NOR")
    assert [page.sentences[s.lead].text for s in page.sentences if s.block == "item" and s.lead is not None] == [
        "Norge ønsker i bidra til:"
    ] * 5 + ["Norges innsats:"] * 5
    assert page.sentences[-1].text.endswith("Colombia (UNMC).")
