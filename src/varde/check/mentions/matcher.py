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
_LOOSE = re.compile(r"\.|\.[ \t\xa0]|,[ \t\xa0]|[ \t\xa0]\(|\)[ \t\xa0]?|[&+]|:[ \t\xa0]?|[ \t\xa0][&+][ \t\xa0]")
"""What may stand there where it stands in the name too."""
_ARTICLES = frozenset({"the", "den", "det", "de", "dei"})
_NOT_TITLE = frozenset({"MODEL", "FACT", "PEWS", "CARES", "TAKUBA"})
"""Acronyms that are words when only their first letter is large."""
_ENDINGS = {"en": ("'s",), "sv": (":s", "'s"), "nb": ("'s",), "nn": ("'s",), "da": ("'s",)}
_APOSTROPHES = frozenset("'’‘`´")
_MARKS = _APOSTROPHES | {":"}
_CLOSING = frozenset(".)")
_WORD_NEXT = re.compile(r"[ \t\xa0]\w")


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


_HERE, _GENITIVE = "", "'"
"""Keys of a node's own entries, and of those whose genitive ends there; no word is spelt so."""
_CACHED = 20_000
_Found = tuple[tuple[Entry, ...], bool]


class Matcher:
    """Finds entries in text, the longest first from the left.

    Args:
        entries: What to find.
        language: Language of the text, which decides the endings.
    """

    def __init__(self, entries: Iterable[Entry], language: str) -> None:
        self._endings = _ENDINGS[language]
        self._root: dict[str, Any] = {}
        self._known: dict[str, _Found] = {}
        inflects = language != "en"
        for entry in dict.fromkeys(entries):
            words = _WORD.findall(entry.text.lower())
            if not words:
                continue
            self._put(words, entry, inflects)
            if plain := _plain(entry.text):
                self._put(_WORD.findall(plain), entry, inflects)

    def _put(self, words: list[str], entry: Entry, inflects: bool) -> None:
        node = self._root
        for word in words[:-1]:
            node = node.setdefault(word, {})
        last = words[-1]
        node.setdefault(last, {}).setdefault(_HERE, []).append(entry)
        if inflects and entry.sense != "adjective" and last[-1] not in "sxz":
            node.setdefault(f"{last}s", {}).setdefault(_GENITIVE, []).append(entry)

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
            found, at = self._longest(text, words, at, node)
            if found is not None and all(entry.kind for entry in found.entries):
                yield found

    def _longest(
        self, text: str, words: list[tuple[str, int, int]], at: int, node: dict[str, Any]
    ) -> tuple[Match | None, int]:
        """The longest match from a word on, and the word after it, or after the first where there is none."""
        start, upto, loose = words[at][1], at, False
        best: _Found | None = None
        best_upto = at
        while True:
            if _HERE in node or _GENITIVE in node:
                fitting = self._fitting(text[start : words[upto][2]], node, loose)
                if fitting[0]:
                    best, best_upto = fitting, upto
            upto += 1
            if upto == len(words) or words[upto][0] not in node:
                break
            gap = text[words[upto - 1][2] : words[upto][1]]
            if gap != " " and not _GAP.fullmatch(gap):
                if not _LOOSE.fullmatch(gap):
                    break
                loose = True
            node = node[words[upto][0]]
        if best is None:
            return None, at + 1
        match = self._ended(text, start, words[best_upto][2], *best)
        after = best_upto + 1
        while after < len(words) and words[after][1] < match.end:
            after += 1
        return match, after

    def _fitting(self, piece: str, node: dict[str, Any], loose: bool) -> _Found:
        """The entries of a node that a piece of text spells as they ask, and whether it is their genitive."""
        known = self._known.get(piece)
        if known is None:
            if len(self._known) > _CACHED:
                self._known.clear()
            known = (), False
            spelt = _WORD.findall(piece)
            for key in (_HERE, _GENITIVE):
                good = tuple(
                    entry for entry in node.get(key, ()) if _fits(entry, spelt) and (not loose or _is_loose(entry.text))
                )
                if good:
                    known = good, key == _GENITIVE
                    break
            self._known[piece] = known
        return known

    def _ended(self, text: str, start: int, end: int, entries: tuple[Entry, ...], genitive: bool) -> Match:
        """The match with the dot, the bracket or the genitive ending that the name has in the text."""
        mark = text[end : end + 1]
        if mark in _CLOSING and any(entry.text.endswith(mark) for entry in entries):
            end += 1
            mark = text[end : end + 1]
        if genitive or mark not in _MARKS:
            return Match(start, end, entries, genitive)
        ending = text[end : end + 2].lower()
        if mark in _APOSTROPHES:
            ending = f"'{ending[1:]}"
        if ending in self._endings and not text[end + 2 : end + 3].isalnum():
            return Match(start, end + 2, entries, True)
        if mark in _APOSTROPHES and text[end - 1].lower() in "sxz" and _WORD_NEXT.match(text, end + 1):
            return Match(start, end + 1, entries, True)
        return Match(start, end, entries, False)


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
    plain = "".join(char if char in _KEPT or char.isascii() else _letter(char) for char in text)
    return plain.lower() if plain != text else ""


@lru_cache(maxsize=256)
def _letter(char: str) -> str:
    return unicodedata.normalize("NFKD", char)[0]
