"""The manifest: what an edition holds, from whom, under which licence, and what it covers. It reads and writes JSON only."""

import datetime as dt
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import attrs

from varde.errors import EditionInvalid
from varde.model import Period
from varde.sources import Span

FORMAT = 2
"""The version of the manifest's form; any other is refused, not guessed at."""
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
        absent: Sources and derived sets that the edition was built without, by key: how to cite them, and their tables, which are empty.
        made_with: Versions of Varde and DuckDB.
    """

    name: str
    built: dt.date
    sources: Mapping[str, Mapping[str, Any]]
    tables: Mapping[str, TableEntry]
    spans: tuple[Span, ...]
    made_with: Mapping[str, str]
    absent: Mapping[str, Mapping[str, Any]] = attrs.field(factory=dict)

    def write(self, folder: Path) -> None:
        """Write it into an edition's folder."""
        document = {
            "format": FORMAT,
            "name": self.name,
            "built": self.built.isoformat(),
            "made_with": dict(self.made_with),
            "sources": {key: dict(source) for key, source in sorted(self.sources.items())},
            "tables": {name: attrs.asdict(table) for name, table in sorted(self.tables.items())},
            "absent": {key: dict(source) for key, source in sorted(self.absent.items())},
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
                name: TableEntry(t.get("source"), t["rows"], tuple(t["columns"]), tuple(t["key"]), t["sha256"])
                for name, t in document["tables"].items()
            },
            spans=tuple(map(_span_in, document["coverage"])),
            made_with=document["made_with"],
            absent=document.get("absent", {}),
        )


_SHAPE = {
    "name": str,
    "built": dt.date,
    "made_with": dict,
    "sources": dict,
    "tables": dict,
    "coverage": list,
}
_TABLE = {"rows": int, "columns": list, "key": list, "sha256": str}
_SPAN = {"table": str, "from": dt.date, "to": dt.date, "published": bool, "lacks": list}
_ABSENT = {
    "title": dict,
    "publisher": str,
    "licence": str,
    "licence_url": str,
    "url": str,
    "citation": str,
    "tables": list,
}
_RAW = {"name": str, "sha256": str, "url": str, "retrieved": dt.date}
_SOURCE = {
    "title": dict,
    "publisher": str,
    "licence": str,
    "licence_url": str,
    "url": str,
    "redistribute": bool,
    "citation": str,
    "release": str,
    "retrieved": dt.date,
    "raw": list,
    "notes": list,
}


def _faults(document: Any) -> Iterator[str]:
    if not isinstance(document, dict) or document.get("format") != FORMAT:
        found = document.get("format") if isinstance(document, dict) else type(document).__name__
        yield f"format @ $: expected {FORMAT}, found {found}"
        return
    yield from _fields(document, _SHAPE, "$")
    sources, tables, coverage = (document.get(name) for name in ("sources", "tables", "coverage"))
    for name, table in tables.items() if isinstance(tables, dict) else ():
        yield from _fields(table, _TABLE, f"$.tables.{name}")
        source = table.get("source") if isinstance(table, dict) else None
        if source is not None and source not in (sources if isinstance(sources, dict) else ()):
            yield f"source @ $.tables.{name}: expected one of $.sources or null, found {source!r}"
    for key, source in sources.items() if isinstance(sources, dict) else ():
        yield from _fields(source, _SOURCE, f"$.sources.{key}")
        raws = source.get("raw") if isinstance(source, dict) else ()
        for number, raw in enumerate(raws if isinstance(raws, list) else ()):
            yield from _fields(raw, _RAW, f"$.sources.{key}.raw[{number}]")
    absent = document.get("absent")
    for key, source in absent.items() if isinstance(absent, dict) else ():
        yield from _fields(source, _ABSENT, f"$.absent.{key}")
    for number, span in enumerate(coverage if isinstance(coverage, list) else ()):
        at = f"$.coverage[{number}]"
        faults = list(_fields(span, _SPAN, at))
        if not faults and span["to"] < span["from"]:
            faults.append(f"to @ {at}: expected a day from {span['from']} on, found {span['to']}")
        yield from faults


def _fields(entry: Any, shape: Mapping[str, type], at: str) -> Iterator[str]:
    if not isinstance(entry, dict):
        yield f"{at}: expected an object, found {type(entry).__name__}"
        return
    for name, kind in shape.items():
        if name not in entry:
            yield f"{name} @ {at}: expected {kind.__name__}, found nothing"
        elif kind is dt.date:
            if not _is_day(entry[name]):
                yield f"{name} @ {at}: expected a day as YYYY-MM-DD, found {entry[name]!r}"
        elif type(entry[name]) is not kind:
            yield f"{name} @ {at}: expected {kind.__name__}, found {type(entry[name]).__name__}"
        elif (
            kind is list
            and name in ("columns", "key", "lacks", "notes")
            and not all(isinstance(item, str) for item in entry[name])
        ):
            yield f"{name} @ {at}: expected texts, found {entry[name]!r}"


def _is_day(text: Any) -> bool:
    try:
        return dt.date.fromisoformat(text).isoformat() == text
    except (TypeError, ValueError):
        return False


def _span_out(span: Span) -> dict[str, Any]:
    period = span.period
    return {
        "table": span.table,
        "from": period.start.isoformat(),
        "to": period.end.isoformat(),
        "published": span.published,
        "lacks": list(span.lacks),
        "reason": span.reason,
        "part": span.part,
        "source": span.source,
    }


def _span_in(span: Mapping[str, Any]) -> Span:
    period = Period(dt.date.fromisoformat(span["from"]), dt.date.fromisoformat(span["to"]))
    return Span(
        span["table"],
        period,
        span["published"],
        tuple(span["lacks"]),
        span.get("reason"),
        span.get("part"),
        span.get("source"),
    )
