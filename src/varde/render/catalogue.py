"""Message catalogues: one folder of Fluent files a language. A message is parsed when it is first asked for.

Parsing 200 messages takes a tenth of a second, and a page needs some hundred; so a file is only cut into entries when it is read,
and a message of one line that only puts its arguments in is cut at them and never parsed. Not here: what a message is given, which is `varde.render.language`.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from varde.errors import UnknownName
from varde.settings import LANGUAGES

LOCALES = Path(__file__).parent / "locales"
_ENTRY = re.compile(r"^(-?[a-zA-Z][\w-]*)[ ]*=", re.MULTILINE)
_PLAIN = re.compile(r"[^={}\n]*=[ ]*((?:[^{}\n]|\{[ ]*\$[a-zA-Z][\w-]*[ ]*\})+)\s*(?:#[^\n]*\s*)*")
"""A message of one line, with nothing in it but text and arguments; comments may follow it."""
_ARGUMENT = re.compile(r"\{[ ]*\$([a-zA-Z][\w-]*)[ ]*\}")
_REFERENCE = re.compile(r"\{[ ]*(-?[a-zA-Z][\w-]*)[ ]*[}.(]")


class UnknownMessage(LookupError):
    """A message that its catalogue does not hold: a fault of the program, not of the reader."""


class BadMessage(ValueError):
    """A message that cannot be formatted: it does not parse, or asks for what it is not given."""


class Catalogue:
    """The messages of one language.

    Args:
        language: The folder's name.

    Raises:
        UnknownName: If there is no catalogue in the language.
    """

    def __init__(self, language: str) -> None:
        if language not in LANGUAGES:
            raise UnknownName("language", language, LANGUAGES)
        from fluent.runtime import FluentBundle
        from fluent.syntax import FluentParser

        self.language = language
        self.entries = dict(entries(language))
        self._bundle = FluentBundle([language], use_isolating=False)
        self._parser = FluentParser(with_spans=False)
        self._held: set[str] = set()
        self._plain: dict[str, tuple[str, ...]] = {}

    def format(self, key: str, args: Mapping[str, Any]) -> str:
        """A message with its arguments put in.

        Raises:
            UnknownMessage: If there is no such message.
            BadMessage: If it cannot be formatted with these arguments.
        """
        parts = self._parts(key)
        if parts:
            return self._put(key, parts, args)
        self._hold(key)
        pattern = self._bundle.get_message(key).value
        if pattern is None:
            raise BadMessage(f"Message {key!r} in {self.language!r} has no text.")
        text, faults = self._bundle.format_pattern(pattern, dict(args))
        if faults:
            raise BadMessage(f"Message {key!r} in {self.language!r}: {'; '.join(map(str, faults))}.")
        return str(text)

    def __contains__(self, key: object) -> bool:
        return key in self.entries

    def _parts(self, key: str) -> tuple[str, ...]:
        """A plain message cut at its arguments: text and names by turns; nothing for one that has to be parsed."""
        if key not in self._plain:
            found = _PLAIN.fullmatch(self.entries.get(key, ""))
            self._plain[key] = tuple(_ARGUMENT.split(found[1].rstrip())) if found else ()
        return self._plain[key]

    def _put(self, key: str, parts: tuple[str, ...], args: Mapping[str, Any]) -> str:
        missing = [name for name in parts[1::2] if name not in args]
        if missing:
            raise BadMessage(f"Message {key!r} in {self.language!r}: Unknown external: {missing[0]}.")
        return "".join(str(args[part]) if number % 2 else part for number, part in enumerate(parts))

    def _hold(self, key: str) -> None:
        if key in self._held:
            return
        if key not in self.entries:
            raise UnknownMessage(f"No message {key!r} in the catalogue of {self.language!r}.")
        resource = self._parser.parse(self.entries[key])
        self._bundle.add_resource(resource)
        if key.lstrip("-") not in {getattr(getattr(entry, "id", None), "name", None) for entry in resource.body}:
            raise BadMessage(f"Message {key!r} in {self.language!r} cannot be read: see its braces and indents.")
        self._held.add(key)
        for reference in _REFERENCE.findall(self.entries[key]):
            if reference in self.entries:
                self._hold(reference)


def entries(language: str) -> Iterator[tuple[str, str]]:
    """Every message of a language as it stands in its files, with its key."""
    for file in sorted((LOCALES / language).glob("*.ftl")):
        text = file.read_text(encoding="utf-8")
        starts = [(match.start(), match[1]) for match in _ENTRY.finditer(text)]
        ends = [start for start, _ in starts[1:]] + [len(text)]
        for (start, key), end in zip(starts, ends, strict=True):
            yield key, text[start:end]


@cache
def catalogue(language: str) -> Catalogue:
    """The catalogue of a language, read once."""
    return Catalogue(language)
