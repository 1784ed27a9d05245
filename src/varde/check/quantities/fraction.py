"""Fractions in words, as per cent: a third, tre firedeler, halvparten, one in four, hver fjerde."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

import attrs

from varde.check.quantities import words
from varde.check.quantities.numerals import Numeral


@attrs.frozen
class Part:
    """A fraction in a text.

    Attributes:
        start: Where it begins.
        end: Where it ends.
        value: It, in per cent.
    """

    start: int
    end: int
    value: float


_NAMES = {
    "nb": "halvdel(?:er)?=2 tredj?edel(?:er)?=3 tredel(?:er)?=3 firedel(?:er)?=4 fjerdedel(?:er)?=4 kvart=4 femtedel(?:er)?=5 femdel(?:er)?=5 sjettedel(?:er)?=6 seksdel(?:er)?=6 "
    "sjuendedel(?:er)?=7 syvendedel(?:er)?=7 åttedel(?:er)?=8 åttendedel(?:er)?=8 niendedel(?:er)?=9 tiendedel(?:er)?=10 tidel(?:er)?=10",
    "nn": "tredel(?:ar)?=3 tridel(?:ar)?=3 firedel(?:ar)?=4 fjerdedel(?:ar)?=4 kvart=4 femdel(?:ar)?=5 femtedel(?:ar)?=5 seksdel(?:ar)?=6 sjettedel(?:ar)?=6 åttedel(?:ar)?=8 tidel(?:ar)?=10 "
    "tiandedel(?:ar)?=10",
    "en": "hal(?:f|ves)=2 thirds?=3 quarters?=4 fourths?=4 fifths?=5 sixths?=6 sevenths?=7 eighths?=8 ninths?=9 tenths?=10",
    "sv": "tredjedel(?:ar)?=3 fjärdedel(?:ar)?=4 kvarts=4 femtedel(?:ar)?=5 sjättedel(?:ar)?=6 sjundedel(?:ar)?=7 åttondel(?:ar)?=8 niondel(?:ar)?=9 tiondel(?:ar)?=10",
    "da": "tredjedel(?:e)?=3 fjerdedel(?:e)?=4 kvart=4 femtedel(?:e)?=5 sjettedel(?:e)?=6 syvendedel(?:e)?=7 ottendedel(?:e)?=8 niendedel(?:e)?=9 tiendedel(?:e)?=10",
}  # fmt: skip
_WHOLE = {
    "nb": r"halvparten|halvdelen",
    "nn": r"halvparten|halvdelen",
    "en": r"(?<!first )(?<!second )(?<!last )(?<!one and a )half (?=of\b|the\b|our\b|their\b|its\b|all\b)",
    "sv": r"hälften|halva (?=av )",
    "da": r"halvdelen",
}
_OF = {
    "nb": r"\s(?:av|utav|ut av)\s(?:de\s)?",
    "nn": r"\s(?:av|utav)\s(?:dei\s)?",
    "en": r"\s(?:in|out of(?: every)?|in every|of every)\s",
    "sv": r"\s(?:av)\s",
    "da": r"\s(?:ud af|af|ud av)\s",
}
_EVERY = {
    "nb": r"\b(?:hver|hvert) ",
    "nn": r"\b(?:kvar|kvart) ",
    "en": r"\bevery ",
    "sv": r"\b(?:var|vart) ",
    "da": r"\b(?:hver|hvert) ",
}
_SIGN = re.compile(r"(?<![\d/.,])(?:(\d{1,2})/(\d{1,2})(?=\s(?:of|av|af)\b)|([½⅓⅔¼¾]))")
_GLYPH = {"½": 50.0, "⅓": 100 / 3, "⅔": 200 / 3, "¼": 25.0, "¾": 75.0}
_TIME = re.compile(
    r"\s(?:år|century|hundreår|time|timen|timer|hour|of \d{4}|kvartal|year|av \d{4}|i \d{4}|minut\w*|dag\w*|gang\w*|months?|måned\w*|uke\w*|week|party|parties|country|countries|world|day|state|states)\b"
)


@cache
def _patterns(language: str) -> tuple[dict[str, int], re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    pairs = [item.rpartition("=") for item in _NAMES[language].split()]
    names = "|".join(f"(?P<d{value}_{n}>{name})" for n, (name, _, value) in enumerate(pairs))
    hint = re.compile(rf"(?<!\w)(?:{names})(?!\w)", re.IGNORECASE)
    every = re.compile(_EVERY[language] + r"([^\W\d_]+)(?!\w)", re.IGNORECASE)
    values = {f"d{value}_{n}": int(value) for n, (_, _, value) in enumerate(pairs)}
    return values, hint, re.compile(rf"(?<!\w)(?:{_WHOLE[language]})", re.IGNORECASE), every


def fraction(text: str, row: Sequence[Numeral], language: str) -> Iterator[Part]:
    """The fractions of a text, given its bare numbers."""
    values, hint, whole, every = _patterns(language)
    ends = {one.end: one for one in row}
    for found in hint.finditer(text):
        denominator = values[found.lastgroup or ""]
        gap = found.start() - 1
        head = ends.get(gap)
        start = head.start if head else None
        above = head.value if head else 1
        if start is None and re.search(
            r"\b(?:a|en|ein|et|eit|ei|ett)[ -]$", text[max(0, found.start() - 5) : found.start()], re.IGNORECASE
        ):
            start = found.start() - len(re.findall(r"\w+[ -]$", text[: found.start()][-5:])[0])
        if start is None or above >= denominator or denominator == 2 or _TIME.match(text, found.end()):
            continue
        yield Part(start, found.end(), 100 * above / denominator)
    for found in whole.finditer(text):
        if not _TIME.match(text, found.end()):
            yield Part(found.start(), found.end() - (1 if found.group().endswith(" ") else 0), 50.0)
    for one, other in pairwise(row):
        if (
            other.start - one.end < 16 and 0 < one.value < other.value <= 10 and isinstance(one.value, int)
            and re.fullmatch(_OF[language], text[one.end : other.start], re.IGNORECASE)
            and not re.match(r"\s?(?:%|prosent|per ?cent)", text[other.end :][:9])
        ):  # fmt: skip
            yield Part(one.start, other.end, 100 * one.value / other.value)
    for found in every.finditer(text):
        value = words.ordinal(found[1], language)
        if value and 3 <= value <= 20 and not _TIME.match(text, found.end()):
            yield Part(found.start(), found.end(), 100 / value)
    for found in _SIGN.finditer(text):
        if found[3]:
            if not text[found.start() - 1 : found.start()].isspace() or not re.search(
                r"\d\s$", text[: found.start()][-2:]
            ):
                yield Part(found.start(), found.end(), _GLYPH[found[3]])
        elif 0 < int(found[1]) < int(found[2]):
            yield Part(found.start(), found.end(), 100 * int(found[1]) / int(found[2]))
