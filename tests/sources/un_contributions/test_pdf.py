"""The UN's monthly PDF tables: the samples read as the founders' table has them, and small PDFs made here."""

import csv
import gzip
import sys
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

import attrs
import pytest

from varde.errors import MissingExtra, SourceChanged

pytest.importorskip("pypdfium2", reason="the pdf extra is not installed")

from varde.sources.un_contributions.pdf import PdfReport, labels, layout, read_pdf, understand
from varde.sources.un_contributions.pdf.ink import Document, Page, Rule, Word, read_document

SHARED = Path(__file__).parents[3].parent / "shared" / "data" / "un_peacekeeping"
SAMPLES = sorted((SHARED / "pdf_samples").glob("*.pdf"))
TABLE = SHARED / "un_uniformed_personnel_monthly_2015-01_2025-07_from_un_pdf.csv.gz"
shared = [
    pytest.mark.shared,
    pytest.mark.skipif(not SAMPLES, reason="the founders' shared data are not beside the project"),
]
Facts = set[tuple[str, str, str | None, str, int | None, int | None, int]]


# --- the samples


def facts(report: PdfReport) -> list[tuple[str, str, str | None, str, int | None, int | None, int]]:
    return [(report.month, r.iso3, r.mission, r.personnel_type, r.male, r.female, r.total) for r in report.rows]


@pytest.fixture(scope="module")
def truth() -> dict[str, Facts]:
    found: dict[str, Facts] = defaultdict(set)
    with gzip.open(TABLE, "rt", encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            male, female = (int(row[sex]) if row[sex] else None for sex in ("male", "female"))
            fact = (
                row["month"],
                row["iso3"],
                row["mission"] or None,
                row["personnel_type"],
                male,
                female,
                int(row["total"]),
            )
            found[row["source_file"]].add(fact)
    return found


def sample(file: Path | None):
    return pytest.param(file, marks=shared, id=file.stem[-7:] if file else "none")


@pytest.mark.parametrize("file", [sample(file) for file in SAMPLES or [None]])
def test_sample_reads_equal_to_the_tidy_table(file: Path, truth: dict[str, Facts]):
    found = facts(read_pdf(file))
    assert len(found) == len(set(found))
    assert set(found) == truth[file.name]


@pytest.mark.parametrize("file", [sample(file) for file in SAMPLES or [None]])
def test_sample_read_from_other_places_on_the_page_is_the_same(file: Path):
    document = read_document(file)
    assert understand(moved(document, 0.8, 1.1, 25, -10), "moved.pdf") == understand(document, "as_it_is.pdf")


def moved(document: Document, across: float, up: float, dx: float, dy: float) -> Document:
    def word(w: Word) -> Word:
        return Word(w.text, w.x0 * across + dx, w.x1 * across + dx, w.y * up + dy, w.size * up)

    def rule(r: Rule) -> Rule:
        return Rule(r.x0 * across + dx, r.x1 * across + dx, r.y * up + dy)

    pages = [Page(p.number, tuple(map(word, p.words)), tuple(map(rule, p.rules))) for p in document.pages]
    return attrs.evolve(document, pages=tuple(pages))


@pytest.mark.parametrize("file", [sample(file) for file in SAMPLES if "2015_01" in file.name] or [sample(None)])
def test_missions_whose_headings_are_broken_are_known_by_their_totals(file: Path):
    document = read_document(file)
    pages = tuple(
        attrs.evolve(page, words=tuple(word for word in page.words if word.text != "MINURSO" or word.x0 > 250))
        for page in document.pages
    )
    assert understand(attrs.evolve(document, pages=pages), "broken.pdf").rows == understand(document, "whole.pdf").rows


@pytest.mark.parametrize("file", [sample(file) for file in SAMPLES if "2024_06" in file.name] or [sample(None)])
def test_a_changed_number_is_noticed(file: Path):
    document = read_document(file)
    page = document.pages[3]
    place = next(i for i, word in enumerate(page.words) if word.text == "0")
    words = (*page.words[:place], attrs.evolve(page.words[place], text="9"), *page.words[place + 1 :])
    changed = attrs.evolve(document, pages=(*document.pages[:3], attrs.evolve(page, words=words), *document.pages[4:]))
    with pytest.raises(SourceChanged):
        understand(changed, "changed.pdf")


# --- small PDFs made here: words at places, and rules


class Made:
    """A PDF in the making: text at (x, y) in 8-point Helvetica, and horizontal rules."""

    def __init__(self) -> None:
        self.pages: list[list[str]] = []
        self.page()

    def page(self) -> None:
        self.pages.append([])

    def text(self, x: float, y: float, text: str) -> None:
        shown = text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
        self.pages[-1].append(f"BT /F1 8 Tf {x} {y} Td ({shown}) Tj ET")

    def line(self, y: float, cells: Sequence[tuple[float, object]]) -> None:
        for x, text in cells:
            self.text(x, y, str(text))

    def rule(self, y: float, x0: float = 30, x1: float = 560) -> None:
        self.pages[-1].append(f"{x0} {y} m {x1} {y} l S")

    def bytes(self, trailer: str = "") -> bytes:
        count = len(self.pages)
        objects = ["<< /Type /Catalog /Pages 2 0 R >>"]
        kids = " ".join(f"{4 + 2 * i} 0 R" for i in range(count))
        objects.append(f"<< /Type /Pages /Kids [{kids}] /Count {count} >>")
        objects.append("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>")
        for i, commands in enumerate(self.pages):
            stream = "\n".join(commands)
            resources = "/Resources << /Font << /F1 3 0 R >> >>"
            objects.append(
                f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] {resources} /Contents {5 + 2 * i} 0 R >>"
            )
            objects.append(f"<< /Length {len(stream.encode('latin-1'))} >>\nstream\n{stream}\nendstream")
        out = b"%PDF-1.4\n"
        places = []
        for number, body in enumerate(objects, 1):
            places.append(len(out))
            out += f"{number} 0 obj\n{body}\nendobj\n".encode("latin-1")
        table = "".join(f"{place:010d} 00000 n \n" for place in places)
        end = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}"
        end += f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R {trailer} >>\nstartxref\n{len(out)}\n%%EOF\n"
        return out + end.encode("latin-1")

    def read(self, folder: Path) -> PdfReport:
        file = folder / "report.pdf"
        file.write_bytes(self.bytes())
        return read_pdf(file)


def headed(title: str, columns: Sequence[tuple[float, str]]) -> Made:
    made = Made()
    made.text(100, 760, title)
    made.line(720, columns)
    return made


G = [(30, "Mission"), (120, "Country"), (240, "Personnel Type"), (350, "Male"), (420, "Female"), (510, "Total")]
A = [(94, "Country"), (194, "UN Mission"), (265, "Description"), (376, "M"), (424, "F"), (467, "Totals")]


def merged(*, rules: bool = True, total: int = 26) -> Made:
    """Layout G: Ghana's cell spans two rows, its label in their middle, between two countries of one row."""
    made = headed("As of: 30/06/2024", G)
    made.text(30, 700, "UNMISS")
    made.line(680, [(120, "Fiji"), (240, "Individual Police"), (355, 1), (433, 0), (518, 1)])
    made.line(660, [(240, "Experts on Mission"), (355, 6), (433, 1), (518, 7)])
    made.text(120, 650, "Ghana")
    made.line(640, [(240, "Staff Officer"), (355, 3), (433, 4), (518, 7)])
    made.line(620, [(120, "Norway"), (240, "Staff Officer"), (355, 10), (433, 1), (518, 11)])
    made.line(600, [(30, "Total UNMISS"), (355, 20), (433, 6), (518, total)])
    made.line(580, [(30, "Grand Total"), (355, 20), (433, 6), (518, 26)])
    if rules:
        for y in (690, 670, 630, 610):
            made.rule(y)
        made.rule(650, 238)
    return made


@pytest.mark.parametrize("rules", [True, False])
def test_a_label_in_the_middle_of_its_cell_belongs_to_all_its_rows(tmp_path: Path, rules: bool):
    report = merged(rules=rules).read(tmp_path)
    assert (report.layout, report.month, report.grand_total) == ("G", "2024-06", 26)
    assert facts(report) == [
        ("2024-06", "FJI", "UNMISS", "Individual Police", 1, 0, 1),
        ("2024-06", "GHA", "UNMISS", "Experts on Mission", 6, 1, 7),
        ("2024-06", "GHA", "UNMISS", "Staff Officer", 3, 4, 7),
        ("2024-06", "NOR", "UNMISS", "Staff Officer", 10, 1, 11),
    ]


@pytest.mark.parametrize("label_on", [1, 2])
def test_a_cell_cut_by_the_end_of_a_page_has_one_country(tmp_path: Path, label_on: int):
    made = headed("As of: 30/06/2024", G)
    made.text(30, 700, "UNMISS")
    made.line(680, [(120, "Fiji"), (240, "Individual Police"), (355, 1), (433, 0), (518, 1)])
    made.line(660, [(240, "Experts on Mission"), (355, 6), (433, 1), (518, 7)])
    if label_on == 1:
        made.text(120, 653, "Ghana")
    for y in (690, 670, 650):
        made.rule(y)
    made.page()
    made.line(720, G)
    if label_on == 2:
        made.text(120, 707, "Ghana")
    made.line(700, [(240, "Staff Officer"), (355, 3), (433, 4), (518, 7)])
    made.line(680, [(120, "Norway"), (240, "Staff Officer"), (355, 1), (433, 1), (518, 2)])
    for y in (710, 690, 670):
        made.rule(y)
    made.line(660, [(30, "Total UNMISS"), (355, 11), (433, 6), (518, 17)])
    assert [row.iso3 for row in made.read(tmp_path).rows] == ["FJI", "GHA", "GHA", "NOR"]


def test_labels_at_the_top_of_their_rows_hold_until_the_next(tmp_path: Path):
    made = headed("Troops 31/01/2020", [*G[:2], (240, "Description"), *G[3:]])
    made.text(30, 700, "UNMISS")
    made.line(680, [(120, "Fiji"), (240, "police"), (355, 1), (433, 0), (518, 1)])
    made.line(660, [(240, "staff"), (355, 6), (433, 1), (518, 7)])
    made.line(640, [(240, "experts"), (355, 1), (433, 1), (518, 2)])
    made.line(620, [(120, "Norway"), (240, "fpu"), (355, 1), (433, 1), (518, 2)])
    report = made.read(tmp_path)
    assert report.layout == "F"
    assert [row.iso3 for row in report.rows] == ["FJI", "FJI", "FJI", "NOR"]


def by_country() -> Made:
    made = headed("Month of Report : 31-Jan-15", A)
    made.text(91, 700, "The former Yugoslav Republic of")
    made.text(91, 690, "Macedonia")
    made.line(670, [(185, "UNIFIL"), (260, "Contingent Troop"), (385, "1,200"), (434, 0), (500, "1200")])
    made.line(650, [(450, "UNIFIL"), (500, "1,200")])
    made.line(630, [(380, "The former Yugoslav Republic of"), (510, "1,200")])
    made.text(450, 620, "Macedonia")
    made.text(91, 600, "Norway")
    made.line(580, [(185, "UNTSO"), (260, "Experts on Mission"), (385, 8), (434, 4), (505, 12)])
    made.line(560, [(450, "UNTSO"), (505, 12)])
    return made


def test_wrapped_labels_are_joined_above_and_below_and_totals_kept(tmp_path: Path):
    made = by_country()
    made.line(540, [(450, "Norway"), (505, 12)])
    report = made.read(tmp_path)
    assert [(row.iso3, row.mission, row.total) for row in report.rows] == [
        ("MKD", "UNIFIL", 1200),
        ("NOR", "UNTSO", 12),
    ]
    assert [(total.iso3, total.mission, total.total) for total in report.totals] == [
        ("MKD", "UNIFIL", 1200),
        ("MKD", None, 1200),
        ("NOR", "UNTSO", 12),
        ("NOR", None, 12),
    ]


def test_another_countrys_total_is_refused(tmp_path: Path):
    made = by_country()
    made.line(540, [(450, "Nepal"), (505, 12)])
    with pytest.raises(
        SourceChanged, match="the total under 'Norway' on page 1: expected its own, found that of 'Nepal'"
    ):
        made.read(tmp_path)


def test_a_total_that_is_not_the_sum_of_its_rows_is_refused(tmp_path: Path):
    with pytest.raises(SourceChanged, match=r"total of UNMISS .*expected 27, as printed, found 26 in its rows"):
        merged(total=27).read(tmp_path)


def one_row(country: str, kind: str = "Troops", numbers: tuple[int, ...] = (1, 1, 2)) -> Made:
    made = headed("As of: 30/06/2024", G)
    made.line(700, [(30, "UNMISS")])
    made.line(680, [(120, country), (240, kind), *zip((355, 433, 518), numbers, strict=False)])
    return made


def test_an_unknown_country_is_named(tmp_path: Path):
    with pytest.raises(SourceChanged, match="'Ruritania'"):
        one_row("Ruritania").read(tmp_path)


def test_an_unknown_type_is_named(tmp_path: Path):
    with pytest.raises(SourceChanged, match="Norway Dragoons"):
        one_row("Norway", "Dragoons").read(tmp_path)


def test_men_and_women_must_be_the_total(tmp_path: Path):
    with pytest.raises(SourceChanged, match="1 men and 1 women"):
        one_row("Norway", numbers=(1, 1, 3)).read(tmp_path)


def test_a_row_that_lacks_a_number_is_refused(tmp_path: Path):
    with pytest.raises(SourceChanged, match="three numbers"):
        one_row("Norway", numbers=(1, 2)).read(tmp_path)


def test_an_empty_cell_is_zero_where_the_rest_is_all_there_are(tmp_path: Path):
    made = one_row("Norway")
    made.line(660, [(120, "Sweden"), (240, "Troops"), (433, 5), (518, 5)])
    assert [(row.male, row.female) for row in made.read(tmp_path).rows] == [(1, 1), (0, 5)]
    made.line(640, [(120, "Denmark"), (240, "Troops"), (433, 5), (518, 6)])
    with pytest.raises(SourceChanged, match="three numbers"):
        made.read(tmp_path)


def test_a_new_mission_is_known_by_its_capitals(tmp_path: Path):
    made = headed("As of: 30/06/2024", G)
    made.line(700, [(30, "UNXYZ")])
    made.line(680, [(120, "Norway"), (240, "Troops"), (355, 1), (433, 1), (518, 2)])
    assert [row.mission for row in made.read(tmp_path).rows] == ["UNXYZ"]


def test_a_table_without_a_date_or_rows_is_refused(tmp_path: Path):
    with pytest.raises(SourceChanged, match="a date in the report's title"):
        headed("Some table", G).read(tmp_path)
    with pytest.raises(SourceChanged, match="rows"):
        headed("As of: 30/06/2024", G).read(tmp_path)


# --- files that are no such table


@pytest.mark.parametrize(
    ("content", "found"),
    [
        (b"", "an empty file"),
        (b"<html>Not found</html>", "does not begin as one"),
        (b"%PDF-1.4\nhalf a file", "a damaged file"),
        (Made().bytes(), "1 pages without text"),
        (headed("As of: 30/06/2024", [(30, "Year"), (120, "Price")]).bytes(), "no such column headings"),
        (
            headed("30/06/2024", [(30, "Country"), (120, "Cost"), (240, "Year"), (350, "Total")]).bytes(),
            "columns Country Cost Year Total",
        ),
        (
            Made().bytes(
                f"/Encrypt << /Filter /Standard /V 1 /R 2 /O <{'00' * 32}> /U <{'11' * 32}> /P -4 >> /ID [<00> <00>]"
            ),
            "a locked file that asks for a password",
        ),
    ],
)
def test_what_is_no_such_table_is_refused_in_words(tmp_path: Path, content: bytes, found: str):
    file = tmp_path / "report.pdf"
    file.write_bytes(content)
    with pytest.raises(SourceChanged) as caught:
        read_pdf(file)
    assert found in str(caught.value)


def test_without_the_library_the_extra_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setitem(sys.modules, "pypdfium2", None)
    with pytest.raises(MissingExtra, match=r"varde\[pdf\]"):
        merged().read(tmp_path)


# --- labels and dates


@pytest.mark.parametrize(
    ("label", "place", "iso3"),
    [
        ("Côte d'Ivoire", "", "CIV"),
        ("United Republic of", "", "TZA"),
        ("The former Yugoslav Republic of Macedoni", "C", "MKD"),
        ("Guinea", "", "GIN"),
        ("Guinea-Bissau", "", "GNB"),
        ("Niger", "", "NER"),
        ("Republic of", "D", "KOR"),
        ("Republic of", "G", None),
        ("United", "", None),
        ("Ma", "", None),
    ],
)
def test_labels_resolve_whole_or_cut_and_never_by_guess(label: str, place: str, iso3: str | None):
    assert labels.find_country(label, place) == iso3


def test_labels_file_has_no_label_twice():
    with labels.FILE.open(encoding="utf-8", newline="") as file:
        rows = [(row["kind"], row["layout"], labels.key(row["label"])) for row in csv.DictReader(file)]
    assert len(rows) == len(set(rows))


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("monthofreport:28-feb-17", "2017-02-28"),
        ("policeandtroops31/08/2018", "2018-08-31"),
        ("byendofnovember,2016", "2016-11-30"),
        ("asof:8/31/2025", "2025-08-31"),
        ("31december2020", "2020-12-31"),
    ],
)
def test_dates_are_read_as_titles_give_them(text: str, day: str):
    assert str(layout.parse_date(text)) == day
