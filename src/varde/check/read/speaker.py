"""Which country speaks on a page: its address, its language tag, and the country that it calls "we"."""

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache
from urllib.parse import urlsplit

from varde.check.read.page import Sentence
from varde.gazetteer import gazetteer

_DOMAINS = {"gov": "USA", "mil": "USA", "uk": "GBR"}
_NO_COUNTRY = frozenset(["eu", "su", "io", "tv", "me", "co", "ai", "ly", "fm", "gg", "to", "cc", "ws"])
_WE = re.compile(r"\b(?:vi|vår|vårt|våre|oss|me|we|our|us|våra|vores|vore)\b", re.I)
_HOME = {"nb": "NOR", "nn": "NOR", "sv": "SWE", "da": "DNK"}
_NAME = re.compile(r"(?:the |The )?([A-ZÆØÅÄÖ][\w-]+(?: (?:and |og |och )?[A-ZÆØÅÄÖ][\w-]+){0,2})")


def speaker(
    address: str | None, tag: str | None, language: str | None, sentences: Sequence[Sentence]
) -> tuple[str | None, str]:
    """The country that speaks (ISO 3166-1 alpha-3) or None, and the reason.

    Args:
        address: The page's address, if it says it.
        tag: The language tag of its markup.
        language: The language that it is in.
        sentences: Its sentences.
    """
    host = _host(address)
    if host and (found := _by_domain(host)):
        return found, f"its address is at {host}"
    region = re.match(r"(?!en)[a-z]{2,3}[-_]([A-Z]{2})$", tag or "")
    if region and (found := _codes().get(region[1])):
        return found, f"its language is given as {tag}"
    subjects: Counter[str] = Counter()
    we = False
    for sentence in sentences[:3000]:
        words = sentence.text[:400]
        we = we or bool(_WE.search(words))
        if found := _subject(words):
            subjects[found] += 1
    ranked = subjects.most_common(2)
    if we and ranked and ranked[0][1] >= 2 and (len(ranked) == 1 or ranked[0][1] >= 2 * ranked[1][1]):
        state = gazetteer().states.get(ranked[0][0])
        return state.id, f'it says "we", and {ranked[0][1]} sentences begin with {state.name("en")}'
    if language in _HOME:
        return _HOME[language], f"nothing but its language ({language}) tells"
    return None, "neither its address, its language nor its words tell"


def _host(address: str | None) -> str | None:
    try:
        return urlsplit(address or "").hostname
    except ValueError:
        return None


def _by_domain(host: str) -> str | None:
    last = host.rsplit(".", 1)[-1]
    if last in _NO_COUNTRY:
        return None
    return _DOMAINS.get(last) or (_codes().get(last.upper()) if len(last) == 2 else None)


def _subject(words: str) -> str | None:
    name = _NAME.match(words)
    if not name:
        return None
    parts = name[1].split(" ")
    for size in range(len(parts), 0, -1):
        candidate = " ".join(parts[:size])
        for each in (candidate, candidate[:-1] if candidate.endswith("s") else candidate):
            if found := _names().get(each):
                return found
    return None


@cache
def _codes() -> dict[str, str]:
    return {state.iso2: state.id for state in gazetteer().states if state.iso2 and state.kind != "historic"}


@cache
def _names() -> dict[str, str]:
    found = {}
    for state in gazetteer().states:
        if state.kind != "historic":
            for language in ("en", "nb", "nn", "sv", "da"):
                try:
                    found.setdefault(state.name(language), state.id)
                except (KeyError, ValueError):
                    continue
    return found
