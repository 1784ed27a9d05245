"""The manifest: what an edition holds, from whom, under which licence, and what it covers. It reads and writes JSON only."""

import datetime as dt
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import attrs

from varde.errors import EditionInvalid
from varde.model import Period
from varde.sources import Span

FORMAT = 1
FILE = "manifest.json"


@attrs.frozen
class TableEntry:
    """One table: its source, rows, columns, key, and the sha256 of its Parquet file."""

    source: str | None
    rows: int
    columns: tuple[str, ...]
    key: tuple[str, ...]
    sha256: str


@attrs.frozen
class Manifest:
    """What an edition holds.

    Attributes:
        name: The edition's name.
        built: The day it was built.
        sources: By key: title, publisher, licence, citation, release, raw files, notes.
        tables: By name.
        spans: Coverage of every table.
        made_with: Versions of Varde and DuckDB.
    """

    name: str
    built: dt.date
    sources: Mapping[str, Mapping[str, Any]]
    tables: Mapping[str, TableEntry]
    spans: tuple[Span, ...]
    made_with: Mapping[str, str]

    def write(self, folder: Path) -> None:
        """Write it into an edition's folder."""
        document = {
            "format": FORMAT,
            "name": self.name,
            "built": self.built.isoformat(),
            "made_with": dict(self.made_with),
            "sources": {key: dict(source) for key, source in sorted(self.sources.items())},
            "tables": {name: attrs.asdict(table) for name, table in sorted(self.tables.items())},
            "coverage": [_span_out(span) for span in self.spans],
        }
        (folder / FILE).write_text(json.dumps(document, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")

    @classmethod
    def read(cls, folder: Path) -> "Manifest":
        """Read it from an edition's folder.

        Raises:
            EditionInvalid: If it is not there, is no JSON, or lacks something; every fault with its path.
        """
        try:
            document = json.loads((folder / FILE).read_text(encoding="utf-8"))
        except (OSError, ValueError) as fault:
            raise EditionInvalid(folder.name, [f"{FILE} cannot be read: {fault}"]) from fault
        faults = list(_faults(document))
        if faults:
            raise EditionInvalid(folder.name, faults)
        return cls(
            name=document["name"],
            built=dt.date.fromisoformat(document["built"]),
            sources=document["sources"],
            tables={
                name: TableEntry(t["source"], t["rows"], tuple(t["columns"]), tuple(t["key"]), t["sha256"])
                for name, t in document["tables"].items()
            },
            spans=tuple(map(_span_in, document["coverage"])),
            made_with=document["made_with"],
        )


_SHAPE = {"name": str, "built": str, "made_with": dict, "sources": dict, "tables": dict, "coverage": list}
_TABLE = {"rows": int, "columns": list, "key": list, "sha256": str}
_SOURCE = ("title", "publisher", "licence", "licence_url", "url", "citation", "release", "retrieved")


def _faults(document: Any) -> Any:
    if not isinstance(document, dict) or document.get("format") != FORMAT:
        yield f"format @ $: expected {FORMAT}, found {document.get('format') if isinstance(document, dict) else type(document).__name__}"
        return
    for name, kind in _SHAPE.items():
        if not isinstance(document.get(name), kind):
            yield f"{name} @ $: expected {kind.__name__}, found {type(document.get(name)).__name__}"
    for name, table in (document.get("tables") or {}).items():
        for field, kind in _TABLE.items():
            if not isinstance(table.get(field), kind):
                yield f"{field} @ $.tables.{name}: expected {kind.__name__}, found {type(table.get(field)).__name__}"
    for key, source in (document.get("sources") or {}).items():
        for field in _SOURCE:
            if not isinstance(source.get(field), str):
                yield f"{field} @ $.sources.{key}: expected str, found {type(source.get(field)).__name__}"


def _span_out(span: Span) -> dict[str, Any]:
    period = span.period
    return {
        "table": span.table,
        "from": period.start.isoformat(),
        "to": period.end.isoformat(),
        "published": span.published,
        "lacks": list(span.lacks),
        "reason": span.reason,
    }


def _span_in(span: Mapping[str, Any]) -> Span:
    period = Period(dt.date.fromisoformat(span["from"]), dt.date.fromisoformat(span["to"]))
    return Span(span["table"], period, span["published"], tuple(span["lacks"]), span["reason"])
