"""The reference, written from the registries and the commands themselves. Cog puts it into ``docs/reference``: ``make docs``."""

from collections.abc import Iterable, Iterator
from pathlib import Path

import click

import varde
from varde import sources as publishers
from varde.cli.main import cli
from varde.cli.measures import describe
from varde.cli.output import cell
from varde.edition import STARTER, Edition
from varde.measures import registry
from varde.settings import SETTINGS, Settings


def measures() -> str:
    """Every measure: what it is, what it can be asked by, what the starter edition covers, a question and its query."""
    record = varde.open("starter", settings=Settings(data=Path("nowhere"), edition="starter"))
    return "\n".join(line for measure in registry().values() for line in _measure(describe(record, measure)))


def sources() -> str:
    """Every source: publisher, licence, tables and their columns."""
    return "\n".join(line for source in publishers.registry().values() for line in _source(source))


def commands() -> str:
    """The help of every command, as it prints it."""
    return "\n".join(f"## `{name}`\n\n```text\n{text}\n```\n" for name, text in _helps(cli, "varde"))


def settings() -> str:
    """Every setting: its variable, default and meaning."""
    return _table(
        ("variable", "default", "what it does"), ((s.variable, s.default or "none", s.help) for s in SETTINGS)
    )


def _measure(about: dict) -> Iterator[str]:
    coverage, example = about["coverage"], about["example"]
    yield f"## `{about['key']}`\n"
    yield f"{about['title']['en'][:1].upper()}{about['title']['en'][1:]}. {about['help']['en']}\n"
    yield f"*På norsk:* {about['title']['nb']}.\n"
    dims = ", ".join(
        f"`{dim['name']}`" + (f" ({', '.join(dim['allowed'])})" if dim["allowed"] else "") for dim in about["dims"]
    )
    gaps: dict[str, list[str]] = {}
    for gap in coverage["gaps"]:
        gaps.setdefault(gap["what"], []).append(gap["period"])
    rows = [
        ("unit", f"{about['unit']}, {about['time']}"),
        ("by", dims),
        ("chapter", f"`{about['chapter']}`"),
        ("source", f"{_linked(about['source'])}, {about['licence']}"),
        ("covers", f"{coverage['from']} to {coverage['to']}" if coverage["from"] else "nothing in the starter edition"),
        *((what, ", ".join(when)) for what, when in gaps.items()),
    ]
    yield _table(("", ""), rows)
    yield f"```console\n$ {example['ask']}\n```\n"
    yield f"gives **{cell(example['value'])}**, by\n"
    yield f"```sql\n{example['sql']}\n```\n"


def _linked(key: str) -> str:
    """A source's key, as a link where it is one publisher's and not put together from several."""
    return f"[`{key}`](sources.md#{key})" if key in publishers.registry() else f"`{key}`"


_HAD = {
    "package": "the package itself",
    "update": "`varde update`",
    "hand": "hand, from the publisher's page, and `varde edition build --from FOLDER`, where a file of its figures is named like:",
}


def _ships(source: publishers.Source) -> str:
    if not source.redistribute:
        return "no: its licence does not let Varde ship it"
    held = source.key in Edition.at(STARTER).manifest.sources
    return "yes, in the starter edition" if held else "no, though its licence lets it"


def _source(source: publishers.Source) -> Iterator[str]:
    yield f"## `{source.key}`\n"
    yield f"{source.title.en}. *På norsk:* {source.title.nb}.\n"
    rows = [
        ("publisher", source.publisher),
        ("page", f"<{source.url}>"),
        ("licence", f"[{source.licence}]({source.licence_url})"),
        ("ships", _ships(source)),
        ("renewed", source.cadence),
        ("had by", _HAD[source.had_by]),
        ("raw files", ", ".join(f"`{pattern}`" for pattern in source.patterns)),
    ]
    yield _table(("", ""), rows)
    for table in source.tables:
        yield f"Table `{table.name}`: {table.help} Unique by {', '.join(f'`{name}`' for name in table.key)}.\n"
        columns = ((f"`{c.name}`", c.type, _about(c.help, c.allowed)) for c in table.columns)
        yield _table(("column", "type", "what it is"), columns)


def _about(text: str, allowed: tuple[str, ...]) -> str:
    return f"{text} One of {', '.join(f'`{value}`' for value in allowed)}." if allowed else text


def _helps(command: click.Command, name: str, parent: click.Context | None = None) -> Iterator[tuple[str, str]]:
    context = click.Context(
        command, info_name=name.rsplit(maxsplit=1)[-1], parent=parent, terminal_width=100, max_content_width=100
    )
    yield name, command.get_help(context)
    if isinstance(command, click.Group):
        for sub in command.list_commands(context):
            found = command.get_command(context, sub)
            if found is not None:
                yield from _helps(found, f"{name} {sub}", context)


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [f"| {' | '.join(head)} |", f"|{'---|' * len(head)}"]
    lines += [f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in row)} |" for row in rows]
    return "\n".join(lines) + "\n"
