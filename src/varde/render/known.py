"""Whether a text holds sentences of Varde's own: a quick look for the words of its messages, before anything is written to compare with."""

import re
from functools import cache

from varde.render.catalogue import entries
from varde.settings import LANGUAGES

LEAST = 30
"""How many characters of a message must stand in a text for it to be known."""
ENOUGH = 2
"""How many messages must be known."""
_OPEN = re.compile(r"\{[^{}]*\}|->|\[\w+\]|\n\s*")


def known(text: str, language: str | None) -> str | None:
    """The language of the messages that a text holds; None where it holds hardly any.

    Args:
        text: The text.
        language: The language that it is in, if that is known.

    Example:
        >>> known("Ved utgangen av juli 2017 hadde Norge 61 personer.", "nb")
    """
    flat = re.sub(r"\s+", " ", text)
    for each in (language,) if language in LANGUAGES else LANGUAGES:
        if each and sum(words in flat for words in _words(each)) >= ENOUGH:
            return each
    return None


@cache
def _words(language: str) -> frozenset[str]:
    """Of each message its longest stretch without an open place, where that is long enough to tell it by."""
    found = set()
    for _, entry in entries(language):
        body = re.sub(r"^#.*", "", entry.partition("=")[2], flags=re.MULTILINE)
        best = max((part.strip() for part in _OPEN.split(body)), key=len)
        if len(best) >= LEAST:
            found.add(best)
    return frozenset(found)
