"""``varde check``: its forms, its streams and its exit codes."""

import datetime as dt
import io
import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

import varde.api
from varde.check.claim import Claim
from varde.check.dating import date
from varde.check.judge import judge
from varde.check.read import read
from varde.check.report import Checked, Report

ON = dt.date(2018, 12, 31)
TEXT = "Norge deltar med 45 militære i FNs operasjoner nå."
Run = Callable[..., Result]


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, object]]:
    """What the check was asked; it finds one claim, the first number 45 of the page."""
    seen: list[dict[str, object]] = []

    def check(self, page, lang=None, on=None, country=None, model=None) -> Report:
        seen.append({"page": page, "lang": lang, "on": on, "country": country})
        read_page = read(page, language=lang or "nb")
        claims = []
        if "45" in read_page.text:
            start = read_page.text.index("45")
            dims = {"country": "NOR", "kind": "military"}
            claim = Claim("pk_personnel", start, start + 2, "NOR", value=45, measure="un_personnel", dims=dims)
            claims.append(Checked(claim, read_page.sentences[0], judge(self.engine, claim, ON)))
        dating = date([one.judgement for one in claims])
        return Report(read_page, ON, "given", "NOR", tuple(claims), (), dating, self.engine.edition.name)

    monkeypatch.setattr(varde.api.Varde, "check", check, raising=False)
    return seen


def test_text_is_checked_in_its_own_language(run: Run, asked: list) -> None:
    result = run("check", "--text", TEXT, "--on", "2018", "--country", "NOR", "--page-lang", "nb")
    assert result.exit_code == 0, result.output
    assert "[45]^1" in result.stdout
    assert "utdatert" in result.stdout
    assert asked == [{"page": TEXT, "lang": "nb", "on": "2018", "country": "NOR"}]


def test_standard_input_and_files(run: Run, asked: list, tmp_path: Path) -> None:
    file = tmp_path / "page.txt"
    file.write_text(TEXT, encoding="utf-8")
    assert run("check", str(file), "--lang", "en").exit_code == 0
    result = run("check", "-", "--lang", "en", input=TEXT.encode())
    assert "outdated" in result.stdout
    assert [one["page"] for one in asked] == [file, TEXT.encode()]


@pytest.mark.parametrize(
    ("name", "start"), [("r.html", "<!doctype html>"), ("r.json", "{"), ("r.txt", "Norge"), ("r.jsonld", "[")]
)
def test_the_suffix_decides_the_form(run: Run, asked: list, tmp_path: Path, name: str, start: str) -> None:
    file = tmp_path / name
    result = run("check", "--text", TEXT, "-o", str(file))
    assert result.exit_code == 0, result.output
    assert result.stdout == ""
    assert result.stderr.strip() == str(file)
    assert file.read_text(encoding="utf-8").lstrip().startswith(start)


def test_json_on_standard_output(run: Run, asked: list) -> None:
    data = json.loads(run("check", "--text", TEXT, "--format", "json").stdout)
    assert data["claims"][0]["verdict"] == "outdated"


def test_update_shows_a_difference_and_writes_the_page(run: Run, asked: list, tmp_path: Path) -> None:
    file = tmp_path / "page.md"
    result = run("check", "--text", TEXT, "--update", "-o", str(file))
    assert result.exit_code == 0, result.output
    assert f"-{TEXT}" in result.stdout
    new = file.read_text(encoding="utf-8").rstrip("\n")
    assert f"+{new}" in result.stdout
    assert new != TEXT
    assert new.startswith("Norge deltar med ")
    assert new.endswith(" militære i FNs operasjoner nå.")


def word(text: str) -> bytes:
    """A Word file of one paragraph."""
    file = io.BytesIO()
    name = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    with zipfile.ZipFile(file, "w") as packed:
        packed.writestr(
            "word/document.xml",
            f'<w:document xmlns:w="{name}"><w:body><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:body></w:document>',
        )
    return file.getvalue()


def test_of_a_word_file_the_text_is_written_and_that_is_told(run: Run, asked: list, tmp_path: Path) -> None:
    page, new = tmp_path / "page.docx", tmp_path / "new.txt"
    page.write_bytes(word(TEXT))
    result = run("check", str(page), "--update", "-o", str(new))
    assert result.exit_code == 0, result.output
    assert "det som følger, er bare teksten" in result.stderr.lower()
    assert new.read_text(encoding="utf-8").startswith("Norge deltar med ")
    assert "bare teksten" not in run("check", "--text", TEXT, "--update").stderr


@pytest.mark.parametrize("name", ["new.pdf", "new.docx"])
def test_an_update_is_no_pdf_or_word_file(run: Run, asked: list, tmp_path: Path, name: str) -> None:
    result = run("check", "--text", TEXT, "--update", "-o", str(tmp_path / name))
    assert result.exit_code == 2
    assert "new.txt" in result.stderr
    assert not (tmp_path / name).exists()


def test_nothing_to_update(run: Run, asked: list) -> None:
    result = run("check", "--text", "Her er det ingen tall.", "--update")
    assert result.stdout == ""
    assert "Ingenting å oppdatere." in result.stderr


def test_strict_tells_by_the_exit_code(run: Run, asked: list) -> None:
    assert run("check", "--text", TEXT, "--strict").exit_code == 1
    assert run("check", "--text", TEXT).exit_code == 0
    assert run("check", "--text", "Ingen tall her.", "--strict").exit_code == 0


@pytest.mark.parametrize(
    "args", [(), ("page.md", "--text", "x"), ("--text", TEXT, "-o", "page.xyz"), ("no-such-file.md",)]
)
def test_what_cannot_be_checked_is_an_error_in_a_line(run: Run, asked: list, args: tuple[str, ...]) -> None:
    result = run("check", *args)
    assert result.exit_code == 2
    assert result.stderr.startswith("Error: ")
    assert result.stdout == ""


def test_a_name_that_is_empty_or_an_address(run: Run) -> None:
    assert "Give the name of a file" in run("check", "").stderr
    assert "it is an address" in run("check", "https://example.org/page.html").stderr
