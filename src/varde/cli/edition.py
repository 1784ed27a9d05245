"""``varde edition``: build, verify, show and compare editions. How that is done stands in `varde.edition`."""

from pathlib import Path

import click

from varde.cli import complete, options, output
from varde.cli.progress import say
from varde.edition import STARTER, Edition, names


@click.group("edition")
def command() -> None:
    """Editions of the record: folders of Parquet tables, immutable, that decide every answer.

    \b
    Examples:
      varde edition list
      varde edition show
      varde edition build --from raw/
      varde edition diff starter current
    """


@command.command("list")
def list_() -> None:
    """The editions there are, oldest first; a star marks the one that serves.

    \b
    Example:
      varde edition list
    """
    settings = options.settings()
    serving = Edition.open(settings, "current").path
    known = [("starter", STARTER), *((name, settings.data / "editions" / name) for name in names(settings))]
    for name, folder in known:
        click.echo(f"{'*' if folder.resolve() == serving else ' '} {name}")


@command.command("path")
@click.argument("name", required=False, shell_complete=complete.editions)
def path(name: str | None) -> None:
    """The folder of an edition, where any figure's query can be run.

    \b
    Example:
      cd "$(varde edition path)" && duckdb
    """
    click.echo(Edition.open(options.settings(), name).path)


@command.command("show")
@click.argument("name", required=False, shell_complete=complete.editions)
@options.form("table", "json")
def show(name: str | None, form: str) -> None:
    """What an edition holds: releases, licences, tables, rows.

    \b
    Examples:
      varde edition show
      varde edition show starter --format json
    """
    edition = Edition.open(options.settings(), name)
    manifest = edition.manifest
    tables = [
        {
            "table": table,
            "rows": entry.rows,
            "source": entry.source,
            "columns": list(entry.columns),
            "sha256": entry.sha256,
        }
        for table, entry in manifest.tables.items()
    ]
    if form == "json":
        sources = {key: dict(source) for key, source in manifest.sources.items()}
        output.as_json(
            {"edition": edition.name, "built": manifest.built.isoformat(), "sources": sources, "tables": tables}
        )
        return
    click.echo(f"Edition {edition.name}, built {manifest.built} by Varde {manifest.made_with['varde']}\n")
    releases = [{"source": key, **source} for key, source in manifest.sources.items()]
    output.as_table(releases, ["source", "release", "retrieved", "licence", "publisher"])
    click.echo()
    output.as_table(tables, ["table", "rows", "source"])


@command.command("verify")
@click.argument("name", required=False, shell_complete=complete.editions)
def verify(name: str | None) -> None:
    """Test that an edition is whole and sound: files, keys, codes, ranges, coverage. Faults end with exit code 3.

    \b
    Examples:
      varde edition verify
      varde edition verify starter
    """
    from varde.edition.verify import disagreements
    from varde.edition.verify import verify as faults_of
    from varde.errors import EditionInvalid

    edition = Edition.open(options.settings(), name)
    faults = faults_of(edition)
    if faults:
        raise EditionInvalid(edition.name, faults)
    rows = sum(entry.rows for entry in edition.manifest.tables.values())
    click.echo(f"Edition {edition.name} is sound: {len(edition.tables)} tables, {rows} rows.")
    differing = disagreements(edition)
    if differing:
        click.echo("Sources that differ; each is kept as its publisher gives it:")
        for line in differing:
            click.echo(f"  {line}")


@command.command("diff")
@click.argument("old", shell_complete=complete.editions)
@click.argument("new", shell_complete=complete.editions)
def diff(old: str, new: str) -> None:
    """What changed from one edition to another: rows that came, went, or were revised.

    \b
    Example:
      varde edition diff starter current
    """
    from varde.edition.diff import diff as compare

    settings = options.settings()
    for line in compare(Edition.open(settings, old), Edition.open(settings, new)).lines():
        click.echo(line)


@command.command("build")
@click.option(
    "--from",
    "folder",
    required=True,
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    metavar="DIR",
    help="Folder with publishers' raw files, in any subfolders.",
)
@click.option(
    "--only",
    multiple=True,
    metavar="SOURCE",
    shell_complete=complete.sources,
    help="Read this source only; the others are kept.",
)
@click.option(
    "--every-form", is_flag=True, help="Also read forms of a source that a better one makes needless, and compare."
)
@click.option("--accept-loss", is_flag=True, help="Go on where rows have vanished since the current edition.")
@click.option("--starter", is_flag=True, help="Build the edition that ships inside the package.")
def build(folder: Path, only: tuple[str, ...], every_form: bool, accept_loss: bool, starter: bool) -> None:
    """Build an edition from raw files, verify it, and let it serve. If anything is amiss, nothing is replaced.

    \b
    Examples:
      varde edition build --from raw/
      varde edition build --from raw/ --only un_contributions
    """
    from varde import sources
    from varde.edition.build import build as make
    from varde.edition.raw import find_raws

    chosen = [sources.get(key) for key in only] or list(sources.registry().values())
    raws = find_raws(folder, chosen, every_form=every_form)
    edition = make(options.settings(), raws, starter=starter, accept_loss=accept_loss, say=say)
    for key, source in edition.manifest.sources.items():
        for note in source.get("notes", ()):
            say(f"{key}: {note}")
    click.echo(edition.name)
