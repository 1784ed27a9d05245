"""``varde measures``: the catalogue, and what an edition covers of it. A measure is defined in `varde.measures`."""

from typing import Any

import click

import varde
from varde import measures
from varde.cli import complete, options, output
from varde.measures import Flow, Measure, Stock
from varde.sources import Span


@click.command("measures")
@click.argument("key", required=False, shell_complete=complete.measures)
@options.form("table", "json")
@options.edition
def command(key: str | None, form: str, edition: str | None) -> None:
    """What can be asked: every measure, or one with its definition, coverage, source, licence and query.

    \b
    Examples:
      varde measures
      varde measures un_personnel
      varde measures women_share_un --format json
    """
    settings = options.settings()
    chosen = [measures.get(key)] if key else list(measures.registry().values())
    record = varde.open(edition, settings=settings)
    if form == "json":
        described = [describe(record, measure) for measure in chosen]
        output.as_json({"edition": record.edition.name, "measures": described})
    elif key:
        _show(describe(record, chosen[0]))
    else:
        rows = [
            {
                "measure": measure.key,
                "unit": measure.unit,
                "time": time(measure),
                "covers": coverage.period.label if (coverage := record.coverage(measure.key)).loaded else "not loaded",
                "what": measure.title.en,
            }
            for measure in chosen
        ]
        output.as_table(rows, ["measure", "unit", "time", "covers", "what"])


def describe(record: varde.Varde, measure: Measure) -> dict[str, Any]:
    """All that a reader may want to know of a measure, as JSON has it."""
    question = dict(measure.example)
    figure = record.ask(
        measure.key,
        on=question.pop("on", None),
        frm=question.pop("from", None),
        to=question.pop("to", None),
        **question,
    )[0]
    source = figure.citation
    coverage = record.coverage(measure.key)
    return {
        "key": measure.key,
        "title": {"en": measure.title.of("en"), "nb": measure.title.of("nb")},
        "help": {"en": measure.help.of("en"), "nb": measure.help.of("nb")},
        "chapter": measure.chapter,
        "unit": measure.unit,
        "time": time(measure),
        "dims": [{"name": dim.name, "help": dim.help.en, "allowed": list(dim.allowed)} for dim in measure.dims],
        "coverage": {
            "from": coverage.period.start.isoformat() if coverage.loaded else None,
            "to": coverage.period.end.isoformat() if coverage.loaded else None,
            "gaps": [gap for span in coverage.spans if (gap := _gap(span))],
        },
        "source": measure.source,
        "publisher": source.publisher,
        "url": source.url,
        "licence": source.licence,
        "table": measure.table,
        "example": {
            "ask": f"varde ask {measure.key} " + " ".join(f"{name}={value}" for name, value in measure.example),
            "value": figure.as_dict()["value"],
            "sql": figure.sql,
        },
    }


def time(measure: Measure) -> str:
    """Its kind of time, in words."""
    match measure.time:
        case Stock(grain):
            return f"at the end of a {grain}"
        case Flow():
            return "over a period"
    return "on a day"


def _gap(span: Span) -> dict[str, str] | None:
    if span.published and not span.lacks:
        return None
    what = f"without {' or '.join(span.lacks)}" if span.published else "not published"
    return {"period": _months(span), "what": what}


def _months(span: Span) -> str:
    first, last = f"{span.period.start:%Y-%m}", f"{span.period.end:%Y-%m}"
    return first if first == last else f"{first}..{last}"


def _show(about: dict[str, Any]) -> None:
    coverage, example = about["coverage"], about["example"]
    dims = [
        f"{dim['name']}: {dim['help']}" + (f" ({', '.join(dim['allowed'])})" if dim["allowed"] else "")
        for dim in about["dims"]
    ]
    gaps: dict[str, list[str]] = {}
    for gap in coverage["gaps"]:
        gaps.setdefault(gap["what"], []).append(gap["period"])
    output.as_record(
        {
            "measure": f"{about['key']}: {about['title']['en']}",
            "what": click.wrap_text(about["help"]["en"], 96).splitlines(),
            "unit": f"{about['unit']}, {about['time']}",
            "by": dims,
            "covers": [
                f"{coverage['from']} to {coverage['to']}" if coverage["from"] else "not loaded in this edition",
                *(
                    line
                    for what, when in gaps.items()
                    for line in click.wrap_text(f"{what}: {', '.join(when)}", 96).splitlines()
                ),
            ],
            "source": f"{about['source']} ({about['publisher']}), {about['url']}",
            "licence": about["licence"],
            "example": [example["ask"], f"gives {output.cell(example['value'])}, by"],
            "query": f"{example['sql']};",
        }
    )
