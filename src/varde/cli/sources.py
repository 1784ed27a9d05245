"""``varde sources``: whose data it is. A source is declared in `varde.sources`, one file a publisher."""

from collections.abc import Mapping
from typing import Any

import click

from varde import sources
from varde.cli import complete, options, output
from varde.edition import STARTER, Edition
from varde.sources import Source


@click.command("sources")
@click.argument("key", required=False, shell_complete=complete.sources)
@options.form("table", "json")
@options.edition
def command(key: str | None, form: str, edition: str | None) -> None:
    """Whose data it is, under which licence, and which release the edition holds.

    \b
    Examples:
      varde sources
      varde sources un_contributions
      varde sources --format json
    """
    chosen = [sources.get(key)] if key else list(sources.registry().values())
    record = Edition.open(options.settings(), edition)
    described = [describe(source, record) for source in chosen]
    if form == "json":
        output.as_json({"edition": record.name, "sources": described})
    elif key:
        _show(described[0])
    else:
        rows = [{**about, "what": about["title"]["en"]} for about in described]
        output.as_table(
            [{**row, "source": row["key"]} for row in rows], ["source", "release", "licence", "publisher", "what"]
        )


def describe(source: Source, record: Edition) -> dict[str, Any]:
    """All that a reader may want to know of a source, as JSON has it."""
    held = record.manifest.sources.get(source.key)
    return {
        "key": source.key,
        "title": {"en": source.title.of("en"), "nb": source.title.of("nb")},
        "publisher": source.publisher,
        "url": source.url,
        "licence": source.licence,
        "licence_url": source.licence_url,
        "redistribute": source.redistribute,
        "cadence": source.cadence,
        "fetched": source.fetch is not None,
        "had_by": source.had_by,
        "raw_files": list(source.patterns),
        "release": held["release"] if held else None,
        "retrieved": held["retrieved"] if held else None,
        "citation": held["citation"] if held else source.citation.format(release="…"),
        "tables": [{"name": table.name, "help": table.help, "columns": list(table.names)} for table in source.tables],
        "notes": list(held.get("notes", ())) if held else [],
    }


def _ships(about: Mapping[str, Any]) -> str:
    if not about["redistribute"]:
        return "no: its licence does not let Varde ship it"
    held = about["key"] in Edition.at(STARTER).manifest.sources
    return "yes, in the starter edition" if held else "no, though its licence lets it"


def _had(about: Mapping[str, Any]) -> str:
    match about["had_by"]:
        case "package":
            return "the package itself"
        case "update":
            return "varde update"
    files = " or ".join(about["raw_files"])
    return f"hand, from the publisher's page, and varde edition build --from FOLDER, where a file of its figures is named like {files}"


def _show(about: dict[str, Any]) -> None:
    output.as_record(
        {
            "source": f"{about['key']}: {about['title']['en']}",
            "publisher": about["publisher"],
            "page": about["url"],
            "licence": f"{about['licence']}, {about['licence_url']}",
            "ships": _ships(about),
            "renewed": about["cadence"],
            "had by": _had(about),
            "release": f"{about['release']}, retrieved {about['retrieved']}"
            if about["release"]
            else "not in this edition",
            "cite as": click.wrap_text(about["citation"], 96).splitlines(),
            "tables": [f"{table['name']}: {', '.join(table['columns'])}" for table in about["tables"]],
            "notes": [line for note in about["notes"] for line in click.wrap_text(note, 96, "", "  ").splitlines()],
        }
    )
