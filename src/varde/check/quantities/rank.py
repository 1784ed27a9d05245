"""Ranks: ordinals and numbers that say which place something has. Other ordinals, such as sessions and days, are none."""

import re
from collections.abc import Iterator
from functools import cache

import attrs

from varde.check.claim import Comparator
from varde.check.quantities import words

_SUPERLATIVE = {
    "en": r"(?:largest|biggest|highest|smallest|lowest|greatest|most|top|best|leading|main|major|\w+est)\b",
    "nb": r"(?:største|minste|høyeste|høgeste|laveste|beste|viktigste|mest|flest|\w{3,}ste)\b",
    "nn": r"(?:største|minste|høgaste|høgste|lågaste|beste|viktigaste|viktigste|mest|flest|\w{3,}ste)\b",
    "sv": r"(?:största|minsta|högsta|lägsta|bästa|viktigaste|mest|flest|\w{3,}sta)\b",
    "da": r"(?:største|mindste|højeste|laveste|bedste|vigtigste|mest|flest|\w{3,}ste)\b",
}
_PLACE = {
    "en": r"(?:place|position|rank|spot|among|in the world|globally|worldwide|out of|of \d+)\b",
    "nb": r"(?:plass(?:en|ering)?|rang)\b",
    "nn": r"(?:plass(?:en|ering)?|rang)\b",
    "sv": r"(?:plats(?:en)?|placering|rang)\b",
    "da": r"(?:plads(?:en)?|placering|rang)\b",
}
_DIGITS = r"\d{1,3}"
_AMONG_EN = r"(?:(?:among|one of|in|within|a|the) (?:the )?(?:world's )?)?(?:top[ -](?P<n>\d{1,3}|[a-z-]+)|(?P<m>\d{1,3}|[a-z-]+) (?:largest|biggest|top|highest|greatest|leading)\b)"
_AMONG_SC = (
    r"(?:blant|mellom|bland|blandt|én av|en av|ein av) (?:verdens |verdas |världens )?(?:de|dei|den) (?P<n>\d{1,3}|[a-zæøåäö]+) "
    r"(?:største|fremste|fremste|framste|største|största|främsta|mest|høyeste|høgaste)\b|(?:blant )?topp (?P<m>\d{1,3}|[a-zæøåäö]+)(?!\w)"
)
_RESOLUTION = re.compile(
    r"(?:resolu\w+|resolusjon\w*|lov|act|sak|document|dok\w*|St|vedtak|decision|artik\w+|article|side|page|kapittel|chapter|order|tlf|konvensjon\w*|protokoll\w*)\.?\s$",
    re.IGNORECASE,
)


@attrs.frozen
class Place:
    """A rank in a text.

    Attributes:
        start: Where its words begin.
        end: Where they end.
        value: The place.
        comparator: ``=``, or ``<=`` for "among the ten largest".
        number_start: Where the number or ordinal begins.
        number_end: Where it ends.
    """

    start: int
    end: int
    value: int
    comparator: Comparator
    number_start: int
    number_end: int


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], ...]:
    word = r"[^\W\d_]+(?:-[^\W\d_]+)?"
    superlative, place = _SUPERLATIVE[language], _PLACE[language]
    if language == "en":
        found = [
            rf"(?<![\w-])(?P<o>\d{{1,3}}(?:st|nd|rd|th))(?=[ -](?:{superlative}|{place}))",
            rf"(?<![\w-])(?P<o>[a-z]+(?:ty-[a-z]+)?(?:st|nd|rd|th))(?=[ -](?:{superlative}|{place}))",
            rf"(?:\brank(?:s|ed|ing)?|\bplaced|\bcame|\bcomes|\bstands|\bplaces(?: \w+)?)\s(?:\w+\s)?(?:at |as |in )?(?:the )?(?P<o>\d{{1,3}}(?:st|nd|rd|th)|{word})(?![\w-])",
            r"(?:\b[Nn]umber|\b[Nn]o\.|#|\brank(?:s|ed|ing)?(?: at| as| of)?|\bin position|\bplace)\s?(?P<c>\d{1,3})(?![\w%]|[.,]\d|[-\u2013]\d| ?per ?cent)",
            r"\b[Nn]umber\s(?P<w>one|two|three|four|five|six|seven|eight|nine|ten)\b",
            _AMONG_EN,
        ]
    else:
        numbered = r"\bnummer|\bnr\.?|\bplass|\bplats|\bplads|\brangert(?: som)?|\brankad som|\bplassering(?: nr\.?)?|#"
        found = [
            rf"(?P<o>{word})(?= (?:{superlative}|{place}))",
            rf"(?<![\w.-])(?P<c>{_DIGITS})(?:\.|:[ea])[ -]?(?=(?:{superlative}|{place}|-?plas|-?plat|-?plad))",
            rf"(?i:{numbered})\s(?P<c>{_DIGITS})(?![\w%]|[.,]\d|[-\u2013]\d| ?prosent| ?procent)",
            rf"(?i:\bnummer|\bnr\.?)\s(?P<w>{word})(?!\w)",
            r"(?P<o>[^\W\d_]{4,})(?=plass(?:en)?\b|plats(?:en)?\b|plads(?:en)?\b)",
            r"\b(?P<nest>nest|näst)(?:[ -]?)(?=\w+st[ea]?\b|flest\b|mest\b)",
            _AMONG_SC,
        ]
    return tuple(re.compile(one, re.IGNORECASE if language == "en" else 0) for one in found)


_HINT = {
    "en": re.compile(r"est\b|\brank|place|position|\bno\.|number|#|\bmost|\btop|leading|among|spot|\bmain\b|\bmajor\b|globally|worldwide|\bout of", re.IGNORECASE),
    "nb": re.compile(r"ste\b|plass|nummer|\bnr|#|\brang|\bmest|\bflest|\btopp|\bnest", re.IGNORECASE),
    "sv": re.compile(r"sta\b|plats|nummer|\bnr|#|\brang|\bmest|\bflest|\btopp|\bnäst|rankad", re.IGNORECASE),
}  # fmt: skip
_HINT |= {
    "nn": _HINT["nb"],
    "da": re.compile(r"ste\b|plads|nummer|\bnr|#|\brang|\bmest|\bflest|\btop|\bnæst", re.IGNORECASE),
}
_LINE = re.compile(r"[^\n.!?]+(?:[.!?](?!\s+[A-ZÆØÅÄÖ])[^\n.!?]*)*")


def find(text: str, language: str) -> Iterator[Place]:
    """The ranks of a text. A pattern is tried only near a word that some rank is spelled with."""
    seen: set[int] = set()
    done = 0
    for hint in _HINT[language].finditer(text):
        left, right = max(done, hint.start() - 48), min(len(text), hint.end() + 48)
        if hint.end() < done - 24:
            continue
        done = left
        for pattern in _patterns(language):
            for found in pattern.finditer(text, left, right):
                place = _place(text, found, language)
                if place is not None and place.number_start not in seen:
                    seen.add(place.number_start)
                    yield place


def _place(text: str, found: re.Match[str], language: str) -> Place | None:
    name = next(key for key, value in found.groupdict().items() if value)
    start, end = found.span(name)
    said = found[name].lower()
    if name == "nest":
        return Place(start, end, 2, "=", start, end)
    if name in ("o", "c") and said[0].isdigit():
        value = int(re.sub(r"\D", "", said))
    elif name == "o":
        value = words.ordinal(said, language)
    elif said.isdigit():
        value = int(said)
    else:
        row = [part for piece in said.split("-") for part in words.morphemes(piece, language) or (0,)]
        value = None if 0 in row else words.total(row)
    if not value or _RESOLUTION.search(text[max(0, found.start() - 18) : found.start()]):
        return None
    return Place(found.start(), end, value, "<=" if name in ("n", "m") else "=", start, end)
