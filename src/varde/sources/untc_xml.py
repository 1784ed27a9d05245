"""The UN Treaty Collection's own file of a treaty's status, as its page offers it beside the PDF: where it is, and how it is read."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree

from varde.errors import SourceChanged
from varde.gazetteer import Treaty
from varde.sources.source import RawFile
from varde.sources.treaty_acts import Act, kind_of, read_act
from varde.sources.treaty_lists import Entry

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

SITE = "https://treaties.un.org/doc/Publication/MTDSG"
FIRST_VOLUME = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI")
"""Chapters of the first volume; the others are in the second."""
SUFFIX = ".en.xml"
_TABLE = "Treaty/Participants/Table/TGroup"
_NOTE = re.compile(r"<superscript>.*?</superscript>|<[^>]*>")


def address(treaty: Treaty) -> str:
    """Where the file of a treaty is.

    Example:
        >>> from varde.gazetteer import gazetteer
        >>> address(gazetteer().treaties.get("ottawa")).rpartition("MTDSG/")[2]
        'Volume%20II/Chapter%20XXVI/XXVI-5.en.xml'
    """
    chapter = treaty.untc.partition("-")[0]
    volume = "I" if chapter in FIRST_VOLUME else "II"
    return f"{SITE}/Volume%20{volume}/Chapter%20{chapter}/{treaty.untc}{SUFFIX}"


def read_status(file: RawFile, treaty: str, source: str, notes: list[str]) -> Iterator[Entry]:
    """The participants of a treaty. The list is of the day on which it was had; what stands in brackets in it holds no longer.

    Args:
        file: The file.
        treaty: Id of the treaty.
        source: Key of the source.
        notes: Takes what a user should know.

    Raises:
        SourceChanged: If it is no such table, or has fewer parties than it says itself.
    """
    root = _root(file.path, source, file.name)
    heads = [_text(entry) for entry in root.findall(f"{_TABLE}/Thead/Row/Entry")]
    kinds = [kind_of(head) for head in heads]
    if heads[:1] != ["Participant"] or "joined" not in kinds:
        raise SourceChanged(source, file.name, "columns Participant and Ratification", ", ".join(heads) or "none")
    left, parties = [], 0
    for row in root.findall(f"{_TABLE}/Tbody/Rows/Row"):
        cells = [_text(entry) for entry in row.findall("Entry")]
        if len(cells) != len(heads):
            raise SourceChanged(source, f"a row of {file.name}", f"{len(heads)} cells", f"{len(cells)}")
        acts: dict[str, Act] = {}
        for kind, cell in zip(kinds, cells, strict=True):
            if kind and cell and not cell.startswith("["):
                acts[kind] = read_act(cell, source, f"{cells[0]} in {file.name}")
        signed, joined = acts.get("signed"), acts.get("joined")
        if "[" in "".join(cells):
            left.append(cells[0].strip("[]"))
        if not acts or cells[0].startswith("["):
            continue
        parties += joined is not None
        yield Entry(
            treaty=treaty,
            participant=cells[0],
            snapshot=file.retrieved,
            signed=signed.day if signed else None,
            joined=joined.day if joined else None,
            action=joined.action if joined else None,
            signatories="signed" in kinds,
        )
    if left:
        notes.append(f"{file.name}: no longer bound, or no longer signatories: {', '.join(left)}")
    printed = root.findtext(".//Status/Parties", "").strip()
    if printed.isdigit() and parties != int(printed):
        if parties < int(printed):
            raise SourceChanged(source, file.name, f"the {printed} parties that it counts itself", f"{parties}")
        notes.append(f"{file.name}: {parties} parties are named, {printed} are counted")


def count_rows(path: Path, source: str, name: str) -> int:
    """How many participants a file has.

    Raises:
        SourceChanged: If it is no such file.
    """
    return len(_root(path, source, name).findall(f"{_TABLE}/Tbody/Rows/Row"))


def _root(path: Path, source: str, name: str) -> "Element":
    content = path.read_bytes()
    if b"<!DOCTYPE" in content[:2000] or b"<!ENTITY" in content:
        raise SourceChanged(source, name, "XML without a document type", "one")
    try:
        return ElementTree.fromstring(content)  # noqa: S314  a document type, and so every entity, is refused above
    except ElementTree.ParseError as fault:
        raise SourceChanged(source, name, "whole XML", str(fault)) from fault


def _text(entry: "Element") -> str:
    """A cell without the numbers of its notes, which stand in it as elements or as text."""
    parts = [entry.text or ""]
    for child in entry:
        parts += ["" if child.tag == "superscript" else "".join(child.itertext()), child.tail or ""]
    return " ".join(_NOTE.sub("", "".join(parts)).split())
