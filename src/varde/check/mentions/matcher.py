"""A matcher of names in running text: a trie of words, with the case, the borders and the endings that a name may have.

It knows no names: `varde.check.mentions.names` and `varde.check.mentions.people` give them.
"""

import datetime as dt
import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any, NamedTuple

_WORD = re.compile(r"\w+")
_GAP = re.compile(r"[ \t\xa0\u202f]+|[ \t]*\r?\n[ \t]*|[ \t]?[-\u2010\u2011–/][ \t]?|['’‘`´]")
"""What may stand between two words of one name, however the name is spelt."""
_LOOSE = re.compile(r"\.|\.[ \t\xa0]|,[ \t\xa0]|[ \t\xa0]\(|\)[ \t\xa0]?|[&+:]|[ \t\xa0][&+][ \t\xa0]")
"""What may stand there where it stands in the name too."""
_ARTICLES = frozenset({"the", "den", "det", "de", "dei"})
_NOT_TITLE = frozenset({"MODEL", "FACT", "PEWS", "CARES", "TAKUBA"})
"""Acronyms that are words when only their first letter is large."""
_ENDINGS = {"en": ("'s",), "sv": (":s", "'s"), "nb": ("'s",), "nn": ("'s",), "da": ("'s",)}
_APOSTROPHES = "'’‘`´"


class Entry(NamedTuple):
    """One string that names something, in one sense.

    Attributes:
        text: The string.
        kind: What it names; empty for a string that only keeps shorter ones from matching.
        id: The id of what it names.
        sense: ``name``, ``genitive``, ``adjective`` or ``people``.
        rank: How much the name is its own; lower is more.
        start: First day on which it named it, or None.
        end: Last day, or None.
        anycase: Whether words with a large first letter may be written small.
    """

    text: str
    kind: str
    id: str
    sense: str = "name"
    rank: int = 2
    start: dt.date | None = None
    end: dt.date | None = None
    anycase: bool = False

    def holds(self, on: dt.date) -> bool:
        """Whether it named it on a day."""
        return (self.start is None or self.start <= on) and (self.end is None or on <= self.end)


class Match(NamedTuple):
    """A piece of text and the entries that it may stand for."""

    start: int
    end: int
    entries: tuple[Entry, ...]
    genitive: bool


_HERE = ""
"""Key of a node's own entries; no word is empty."""


class Matcher:
    """Finds entries in text, the longest first from the left.

    Args:
        entries: What to find.
        language: Language of the text, which decides the endings.
    """

    def __init__(self, entries: Iterable[Entry], language: str) -> None:
        self._endings = _ENDINGS[language]
        self._root: dict[str, Any] = {}
        inflects = language != "en"
        for entry in entries:
            words = _WORD.findall(entry.text.lower())
            if not words:
                continue
            self._put(words, entry)
            plain = _plain(entry.text)
            if plain:
                self._put(_WORD.findall(plain), entry)
            if inflects and entry.sense == "name" and words[-1][-1] not in "sxz":
                self._put([*words[:-1], f"{words[-1]}s"], entry._replace(sense="genitive"))

    def _put(self, words: list[str], entry: Entry) -> None:
        node = self._root
        for word in words:
            node = node.setdefault(word, {})
        held = node.setdefault(_HERE, [])
        if entry not in held:
            held.append(entry)

    def matches(self, text: str) -> Iterator[Match]:
        """The matches in a text, in its order; strings that only keep others out are not among them."""
        low = text.lower()
        if len(low) != len(text):
            low = "".join(char.lower() if len(char.lower()) == 1 else char for char in text)
        words = [(found.group(), found.start(), found.end()) for found in _WORD.finditer(low)]
        root, at, last = self._root, 0, len(words)
        while at < last:
            node = root.get(words[at][0])
            if node is None:
                at += 1
                continue
            found, after = self._longest(text, words, at, node)
            if found is None:
                at += 1
                continue
            if all(entry.kind for entry in found.entries):
                yield found
            at = after

    def _longest(
        self, text: str, words: list[tuple[str, int, int]], at: int, node: dict[str, Any]
    ) -> tuple[Match | None, int]:
        best: Match | None = None
        first = words[at][1]
        after, loose = at + 1, False
        upto = at
        while True:
            if entries := node.get(_HERE):
                spelt = [text[start:end] for _, start, end in words[at : upto + 1]]
                good = tuple(entry for entry in entries if _fits(entry, spelt) and (not loose or _is_loose(entry.text)))
                if good:
                    best = self._ended(text, first, words[upto][2], good)
                    after = upto + 1
            upto += 1
            if upto == len(words) or words[upto][0] not in node:
                break
            gap = text[words[upto - 1][2] : words[upto][1]]
            if gap != " " and not _GAP.fullmatch(gap):
                if not _LOOSE.fullmatch(gap):
                    break
                loose = True
            node = node[words[upto][0]]
        if best is not None:
            while after < len(words) and words[after][1] < best.end:
                after += 1
        return best, after

    def _ended(self, text: str, start: int, end: int, entries: tuple[Entry, ...]) -> Match:
        """The match with the dot or the genitive ending that the name has in the text."""
        genitive = all(entry.sense == "genitive" for entry in entries)
        if text[end : end + 1] == "." and entries[0].text.endswith("."):
            end += 1
        mark = text[end : end + 1]
        if not mark or genitive or (mark != ":" and mark not in _APOSTROPHES):
            return Match(start, end, entries, genitive)
        for ending in self._endings:
            as_written = text[end : end + 2].replace("’", "'").replace("`", "'").replace("´", "'").lower()
            if as_written == ending and not text[end + 2 : end + 3].isalnum():
                return Match(start, end + 2, entries, True)
        sibilant = text[end - 1].lower() in "sxz"
        if sibilant and mark in _APOSTROPHES and re.match(r"[ \t\xa0]\w", text[end + 1 : end + 3]):
            return Match(start, end + 1, entries, True)
        return Match(start, end, entries, genitive)


@lru_cache(maxsize=8192)
def _is_loose(text: str) -> bool:
    return bool(re.search(r"[.,()&+:]", text))


@lru_cache(maxsize=8192)
def _written(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(text))


def _fits(entry: Entry, spelt: list[str]) -> bool:
    """Whether words are written with the large letters that a name asks for."""
    written = _written(entry.text)
    for place, (name, word) in enumerate(zip(written, spelt, strict=False)):
        if name.islower() or not name[0].isalpha() or (place == 0 and len(written) > 1 and name.lower() in _ARTICLES):
            continue
        body = word[: len(name)]
        if name.isupper() and len(name) > 1:
            title = len(name) > 3 and name not in _NOT_TITLE and body[:1].isupper() and body[1:].islower()
            if body != name and not title:
                return False
        elif name.isupper():  # one letter: a number or an initial
            if body != name and not (entry.anycase and place == 0):
                return False
        elif not name[0].isupper():  # eSwatini
            if body != name:
                return False
        elif not entry.anycase and not word[:1].isupper():
            return False
    return True


_KEPT = frozenset("æøåäöÆØÅÄÖ")


def _plain(text: str) -> str:
    """A name without the accents that writers leave out, or nothing where it has none."""
    if text.isascii():
        return ""
    plain = "".join(char if char in _KEPT else unicodedata.normalize("NFKD", char)[0] for char in text)
    return plain.lower() if plain != text else ""
