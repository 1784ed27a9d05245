"""``varde check``: what a page claims, and what holds. What a claim is, `varde.check` decides; how it looks, `varde.render`."""

import difflib
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

import varde
from varde.cli import complete, options
from varde.cli.output import form_of, write
from varde.cli.quick import beside
from varde.errors import BadRequest, InputError
from varde.render import CHECK_FORMATS, render_report
from varde.settings import LANGUAGES, Settings

if TYPE_CHECKING:
    from varde.check.model import Model
    from varde.check.report import Report
    from varde.check.update import Change

SUFFIXES = {".txt": "text", ".html": "html", ".htm": "html", ".json": "json", ".jsonld": "claimreview"}
"""The form that a file's name asks for."""
PAGE_LANGUAGES = ("nb", "nn", "en", "sv", "da")
_NO_TEXT = (".pdf", ".docx", ".docm", ".doc", ".odt")
_FAULTY = ("contradicted", "outdated", "misattributed")


@click.command("check")
@click.argument("page", metavar="[FILE|-]", required=False)
@click.option("--text", metavar="TEXT", help="Check this text instead of a file.")
@options.dates(["on"])
@click.option(
    "--country",
    metavar="COUNTRY",
    shell_complete=complete.countries,
    help="The country that speaks (we, vi), where the page does not say.",
)
@click.option(
    "--lang",
    type=click.Choice(LANGUAGES),
    help="Language of the report.  [default: the page's, where it is one of them; else VARDE_LANG, else en]",
)
@click.option("--page-lang", type=click.Choice(PAGE_LANGUAGES), help="Language of the page.  [default: told from it]")
@click.option(
    "--format",
    "form",
    type=click.Choice(CHECK_FORMATS),
    help="Form of the report.  [default: the file's suffix, else text]",
)
@click.option(
    "-o",
    "--output",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Write to a file; its path is told on stderr.",
)
@click.option(
    "--update",
    is_flag=True,
    help="Show the page with today's figures as a difference; with -o, write it as well. Of a PDF or Word file it is the text.",
)
@click.option(
    "--model",
    metavar="URL",
    help="A language model's server (chat completions) that may propose readings of what was not understood. The page's unread "
    "sentences are sent to it. Its claims are marked, and its figures never used.",
)
@click.option("--model-name", metavar="NAME", help="What that server calls the model.  [default: default]")
@click.option("--strict", is_flag=True, help="Exit with 1 where a claim is contradicted, outdated or misattributed.")
@options.edition
def command(
    page: str | None,
    text: str | None,
    on: str | None,
    country: str | None,
    lang: str | None,
    page_lang: str | None,
    form: str | None,
    output: Path | None,
    update: bool,
    model: str | None,
    model_name: str | None,
    strict: bool,
    edition: str | None,
) -> None:
    """What a page claims about peace and security, and what the record says of each claim.

    The page is a file (HTML, PDF, Word, Markdown, text), or - for standard input, in Norwegian, English, Swedish or
    Danish. Every claim gets a verdict with its grounds; what looks checkable and was not understood is listed.

    \b
    Examples:
      varde check page.html
      varde check page.pdf --country NOR --lang en -o report.html
      varde check page.md --on 2017-07 --format json
      varde check page.md --update -o page-today.md
      varde check page.md --model http://localhost:8080/v1
    """
    if (page is None) == (text is None):
        raise BadRequest("Give one page to check: a file, - for standard input, or --text.")
    if model_name and not model:
        raise BadRequest("--model-name is the name of a model at an address: give --model as well.")
    if update and output is not None and output.suffix.lower() in _NO_TEXT:
        raise BadRequest(
            f"--update writes a page as text, and no {output.suffix} file: give a name such as {output.with_suffix('.txt').name}."
        )
    settings = options.settings()
    asked = _model(model, model_name, settings) if model else None
    form = form or (form_of(output, SUFFIXES) if output and not update else "text")
    record = varde.open(edition, settings=settings)
    beside(record.engine.connect)
    report = record.check(_source(page, text), lang=page_lang, on=on, country=country, model=asked)
    language = lang or _language(report.page.language) or settings.language
    _tell(report, language)
    if update:
        _update(report, record, language, output)
    else:
        colour = output is None and sys.stdout.isatty() and "NO_COLOR" not in os.environ
        told = render_report(report, language, form, width=None if output is None else 80, colour=colour)
        if output is None:
            click.echo(told.rstrip("\n"))
        else:
            write(output, told)
    if strict and any(one.verdict in _FAULTY for one in report.read):
        click.get_current_context().exit(1)


def _model(url: str, name: str | None, settings: Settings) -> "Model":
    from varde.check.model import Model

    return Model.at(url, settings, name)


def _tell(report: "Report", language: str) -> None:
    """Say on stderr what failed where a model was asked."""
    if report.asked is not None and report.asked.fault:
        from varde.render.report import Sheet

        click.echo(Sheet(report, language).fault, err=True)


def _source(page: str | None, text: str | None) -> Path | bytes | str:
    if text is not None or page is None:
        return text or ""
    if page == "":
        raise BadRequest("Give the name of a file; the one given is empty.")
    if page != "-":
        return Path(page)
    if sys.stdin is None or sys.stdin.closed:
        raise InputError("Cannot read standard input: it is closed.")
    from varde.check.read.form import FILE_LIMIT

    return sys.stdin.buffer.read(FILE_LIMIT + 1)


def _language(page: str | None) -> str | None:
    """The language to report in to those who read the page: its own, or bokmål for nynorsk."""
    return {"nb": "nb", "nn": "nb", "en": "en"}.get(page or "")


def _update(report: "Report", record: varde.Varde, language: str, output: Path | None) -> None:
    from varde.check.update import update
    from varde.render.plain import clean

    told = update(report, record.engine)
    if told.before != report.page.source and (told.changes or output is not None):
        click.echo(_message(language, "check-as-text"), err=True)
    lines = difflib.unified_diff(told.before.splitlines(), told.text.splitlines(), "before", "after", lineterm="", n=1)
    difference = "\n".join(clean(line) for line in lines)
    if difference:
        click.echo(difference)
    for change in told.changes:
        if change.new is None:
            click.echo(_left(change, language), err=True)
    if not difference:
        click.echo(_message(language, "check-unchanged"), err=True)
    if output is not None:
        write(output, told.text)


_LEFT = {"no figure": "check-left", "no missions": "check-left-nobody", "unknown mission": "check-left-unknown"}


def _left(change: "Change", language: str) -> str:
    from varde.render.plain import clean

    one = change.checked
    return _message(
        language,
        _LEFT.get(change.why, "check-unwritten"),
        old=clean(" ".join(change.old.split())),
        sentence=clean(" ".join(one.sentence.text.split())),
        verdict=_message(language, f"check-verdict-{one.verdict.replace(' ', '-')}"),
    )


def _message(language: str, key: str, **args: str) -> str:
    from varde.render.language import localizer

    return localizer(language).message(key, **args)
