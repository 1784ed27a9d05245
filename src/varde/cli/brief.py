"""``varde brief``: a country's page. What stands on it, `varde.brief` decides; how it looks, `varde.render`."""

import os
import sys
from pathlib import Path

import click

import varde
from varde.cli import complete, options
from varde.cli.output import form_of, write
from varde.cli.quick import beside
from varde.render import FORMATS, prepare, render

SUFFIXES = {".txt": "text", ".md": "md", ".html": "html", ".htm": "html", ".json": "json"}
"""The form that a file's name asks for."""


@click.command("brief")
@click.argument("country", shell_complete=complete.countries)
@options.dates(["on"])
@options.lang
@click.option(
    "--format", "form", type=click.Choice(FORMATS), help="Form of the page.  [default: the file's suffix, else text]"
)
@click.option(
    "-o",
    "--output",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Write to a file; its path is told on stderr.",
)
@options.edition
def command(
    country: str, on: str | None, lang: str | None, form: str | None, output: Path | None, edition: str | None
) -> None:
    """A country's page on peace and security, on any date, every figure with its source.

    COUNTRY is any name or code that the country has or had: NOR, NO, Norway, Norge, Zaire. Without --on the page is
    today's.

    \b
    Examples:
      varde brief NOR
      varde brief NOR --on 2017-07-31 --lang nb
      varde brief Ethiopia --on 2017 -o ethiopia.html
      varde brief Haiti --format json | jq .figures.f1
    """
    form = form or (form_of(output, SUFFIXES) if output else "text")
    settings = options.settings()
    lang = lang or settings.language
    record = varde.open(edition, settings=settings)
    beside(record.engine.connect)
    ready = beside(lambda: prepare(lang, form))
    told = record.brief(country, on)
    ready.join()
    colour = output is None and sys.stdout.isatty() and "NO_COLOR" not in os.environ
    page = render(told, lang, form, width=None if output is None else 80, colour=colour).rstrip("\n")
    if output is None:
        click.echo(page)
        return
    write(output, page)
