"""Labels as the UN prints them to countries, missions and types.

The labels stand in ``labels.csv`` beside the package: ``kind,label,means,layout``. A label with a layout is known there
only: "Republic of" is the Republic of Korea where long names are cut at a word, and nothing elsewhere.
"""

import csv
import re
import unicodedata
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from varde.errors import SourceChanged, nearest

SOURCE = "un_contributions"
FILE = Path(__file__).parents[1] / "labels.csv"
MISSION = re.compile(r"[A-Z]{4,}")
SHORTEST_CUT = 5
"""Letters that a cut name must have left to be resolved."""


def key(label: str) -> str:
    """A label without case, accents, blanks and signs.

    Example:
        >>> key("Côte d'Ivoire")
        'cotedivoire'
    """
    plain = unicodedata.normalize("NFKD", label).casefold()
    return re.sub(r"[^a-z0-9]", "", plain)


@cache
def table(kind: str, layout: str = "") -> dict[str, str]:
    """Key to meaning of every label of a kind, those of one layout only included."""
    with FILE.open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["kind"] == kind and row["layout"] in ("", layout)]
    return {key(row["label"]): row["means"] for row in sorted(rows, key=lambda row: row["layout"])}


@cache
def find_country(label: str, layout: str = "") -> str | None:
    """The ISO code of a country's label, whole or cut short; None if it is unknown or could be several.

    Example:
        >>> find_country("The former Yugoslav Re"), find_country("United"), find_country("Republic of", "D")
        ('MKD', None, 'KOR')
    """
    known, wanted = table("country", layout), key(label)
    if wanted in known:
        return known[wanted]
    if len(wanted) < SHORTEST_CUT:
        return None
    codes = {iso3 for name, iso3 in known.items() if name.startswith(wanted)}
    return codes.pop() if len(codes) == 1 else None


def country(label: str, layout: str, page: int) -> str:
    """The ISO code of a country's label.

    Raises:
        SourceChanged: If the label is unknown, with the names nearest to it.
    """
    found = find_country(label, layout)
    if found is None:
        near = nearest(label, _names())
        expected = f"a country known to labels.csv{f', such as {near[0]}' if near else ''}"
        raise SourceChanged(SOURCE, f"a country's label on page {page}", expected, repr(label))
    return found


@cache
def _names() -> tuple[str, ...]:
    with FILE.open(encoding="utf-8", newline="") as file:
        return tuple(row["label"] for row in csv.DictReader(file) if row["kind"] == "country")


def mission(word: str) -> str | None:
    """A mission's acronym in normal form, or None if the word is none; a new mission is known by its capitals.

    Example:
        >>> mission("MINUJUST"), mission("UNMISS"), mission("UNPOL"), mission("Mali")
        ('MINUJUSTH', 'UNMISS', None, None)
    """
    known = table("mission").get(key(word))
    if known:
        return known
    return word if MISSION.fullmatch(word) and key(word) not in table("type") else None


@cache
def personnel_type(label: str) -> str | None:
    """A type of personnel in normal form, or None if the label is none."""
    return table("type").get(key(label))


def split_type(words: Sequence[str]) -> tuple[Sequence[str], str | None]:
    """Words that end in a type to what stands before it, and the type.

    Example:
        >>> split_type(["Sri", "Lanka", "Experts", "on", "Mission"])
        (['Sri', 'Lanka'], 'Experts on Mission')
    """
    for start in range(len(words)):
        found = personnel_type(" ".join(words[start:]))
        if found:
            return words[:start], found
    return words, None
