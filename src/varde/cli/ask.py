"""``varde ask``: figures of a measure. This reads the question; the engine answers, and `varde.render` writes it."""

from collections.abc import Sequence

import click

import varde
from varde import measures
from varde.cli import complete, options
from varde.errors import BadRequest, UnknownName
from varde.render import render_figures


@click.command("ask")
@click.argument("measure", shell_complete=complete.measures)
@click.argument("words", nargs=-1, metavar="[DIM=VALUE]...", shell_complete=complete.words)
@options.dates(["on", "from", "to"])
@click.option(
    "--by", multiple=True, metavar="DIM", shell_complete=complete.dimensions, help="Break down by a dimension."
)
@options.form("table", "json", "csv")
@options.lang
@options.edition
def command(
    measure: str,
    words: tuple[str, ...],
    on: str | None,
    frm: str | None,
    to: str | None,
    by: tuple[str, ...],
    form: str,
    lang: str | None,
    edition: str | None,
) -> None:
    """Figures of a measure, with their source.

    DIM=VALUE fixes a dimension; on=, from=, to= and by= may be written so too. A figure that the record does not have
    is shown with the reason, and never as zero. See 'varde measures' for what can be asked.

    \b
    Examples:
      varde ask un_personnel country=NOR kind=police on=2017-07
      varde ask un_personnel country=NOR on=2017-07 --by mission
      varde ask un_personnel country=Norway --from 2016-12 --to 2017-07 --format csv
      varde ask membership country=NOR organisation=NATO on=2017 --format json
    """
    question = {"on": on, "from": frm, "to": to}
    dims, asked_by = _read(measures.get(measure), words, question, list(by))
    settings = options.settings()
    record = varde.open(edition, settings=settings)
    figures = record.ask(measure, on=question["on"], frm=question["from"], to=question["to"], by=asked_by, **dims)
    if not figures:
        click.echo("Nothing to break down: the record covers the question and has none.", err=True)
    written = render_figures(
        figures,
        lang or settings.language,
        "text" if form == "table" else form,
        measure=measure,
        edition=record.edition.name,
    )
    if figures or form != "table":
        click.echo(written.rstrip("\n"))


def _read(
    measure: measures.Measure, words: Sequence[str], question: dict[str, str | None], by: list[str]
) -> tuple[dict[str, str], list[str]]:
    """The question in its parts: dates go to ``question``, the rest is given back."""
    dims: dict[str, str] = {}
    by = [name for item in by for name in item.split(",")]
    for word in words:
        name, equals, value = word.partition("=")
        if not equals or not value:
            raise BadRequest(
                f"Cannot read {word!r}. Write a dimension and its value as name=value, such as country=NOR."
            )
        if name == "by":
            by += value.split(",")
        elif name in question:
            if question[name] not in (None, value):
                raise BadRequest(f"{name} is given twice: {question[name]} and {value}.")
            question[name] = value
        elif name in dims:
            raise BadRequest(f"{name} is given twice: {dims[name]} and {value}.")
        else:
            dims[name] = value
    known = [dim.name for dim in measure.dims]
    for name in (*dims, *by):
        if name not in known:
            raise UnknownName(f"dimension of {measure.key}", name, known)
    for name in by:
        if name in dims:
            raise BadRequest(f"{name} is both fixed ({name}={dims[name]}) and broken down by.")
    return dims, list(dict.fromkeys(by))
