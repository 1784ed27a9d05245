"""Results as text: aligned tables, records, JSON, and files. It knows no measure."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import click

from varde.errors import InputError, UnknownName

Row = Mapping[str, Any]


def as_json(document: Mapping[str, Any]) -> None:
    """Print one JSON object."""
    click.echo(json.dumps(document, ensure_ascii=False, indent=2))


def as_table(rows: Sequence[Row], head: Sequence[str]) -> None:
    """Print rows as a table, aligned, numbers to the right."""
    cells = [[cell(row.get(name)) for name in head] for row in rows]
    right = [all(isinstance(row.get(name), int | float | None) for row in rows) for name in head]
    widths = [max(map(len, column)) for column in zip(head, *cells, strict=True)]
    for line in (list(head), *cells):
        padded = [
            text.rjust(width) if to_right else text.ljust(width)
            for text, width, to_right in zip(line, widths, right, strict=True)
        ]
        click.echo("  ".join(padded).rstrip())


def as_record(row: Row) -> None:
    """Print one record: a name and what it is, a line each; a list takes a line an item."""
    width = max(map(len, row), default=0)
    for name, value in row.items():
        lines = value if isinstance(value, list | tuple) else [cell(value)]
        for number, line in enumerate(lines or [""]):
            click.echo(f"{'' if number else name:<{width}}  {line}".rstrip())


def cell(value: Any) -> str:
    """A value as a cell has it.

    Example:
        >>> [cell(value) for value in (None, True, 15.068493, 28)]
        ['', 'yes', '15.07', '28']
    """
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case float():
            return f"{value:.2f}"
    return str(value)


def write(path: Path, text: str) -> None:
    """Write a page to a file, and tell its path on stderr.

    Raises:
        InputError: If the file cannot be written.
    """
    try:
        path.write_text(text if text.endswith("\n") else f"{text}\n", encoding="utf-8")
    except OSError as fault:
        raise InputError(f"Cannot write {path}: {fault.strerror}.") from fault
    click.echo(path, err=True)


def form_of(path: Path, suffixes: Mapping[str, str]) -> str:
    """The form that a file's name asks for.

    Raises:
        UnknownName: If no form goes with its suffix.
    """
    try:
        return suffixes[path.suffix.lower()]
    except KeyError:
        raise UnknownName(
            "form for a file that ends in", path.suffix or path.name, suffixes, hint="Or give --format."
        ) from None
