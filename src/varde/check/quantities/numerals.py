"""Bare numbers in a text, in digits or in words, before anything is known of what they stand for."""

import re
from collections.abc import Iterator

import attrs

from varde.check.quantities import digits, words

_TOKEN = re.compile(rf"(?P<digits>{digits.RUN})|[^\W\d_]+|½")
_WORD = re.compile(r"(?:[ \u00a0]|-|,\s(?=\w))?([^\W\d_]+)")
_LONG = re.compile(r"\+?\d{2,4}(?:[ \u00a0]\d{2}){3,}|\+\d[\d \u00a0()-]{6,}\d|\(\d{3}\)\s?\d{3}-\d{4}")
_TENFOLD = re.compile(r"(\w{2,})(?:-)?tall?s?")
_VAGUE = {
    "nb": {"par": (2, 2, 3), "dusin": (12, 12, 12), "snes": (20, 20, 20), "dusinvis": (24, 24, 99), "titalls": (20, 20, 99)},
    "nn": {"par": (2, 2, 3), "dusin": (12, 12, 12), "snes": (20, 20, 20), "dusinvis": (24, 24, 99), "titals": (20, 20, 99)},
    "en": {"couple": (2, 2, 3), "dozen": (12, 12, 12), "dozens": (24, 24, 99), "pair": (2, 2, 2), "score": (20, 20, 20)},
    "sv": {"par": (2, 2, 3), "dussin": (12, 12, 12), "tjog": (20, 20, 20), "dussintals": (24, 24, 99)},
    "da": {"par": (2, 2, 3), "dusin": (12, 12, 12), "snes": (20, 20, 20), "dusinvis": (24, 24, 99)},
}  # fmt: skip
_HALF = {
    "halvannet": 1.5,
    "halvannan": 1.5,
    "halvanna": 1.5,
    "halvannen": 1.5,
    "halvanden": 1.5,
    "halvandet": 1.5,
    "halvannad": 1.5,
}
_HALVES = {"half", "halv", "halvt"}
_ARTICLE = re.compile(
    r"\b(?:(half|et halvt|eit halvt|ett halvt|halvt)\s(?:a\s)?|(?:a|et|eit|ett|an?)\s)$", re.IGNORECASE
)
_OF = re.compile(r"\s(?:of|av|af)\b", re.IGNORECASE)
_ONLY = re.compile(
    r"(?:\b(?:bare|berre|kun|only|just|endast|bara|blot|minst|mindst|at least|av|over|enn)\s)$", re.IGNORECASE
)
_NOT_ONE = re.compile(
    r"\b(?:the|this|that|no|any|every|each|which|another|some|last|first|den|dei?|hver|kvar|siden?|side)\s$",
    re.IGNORECASE,
)
_ONE_MORE = re.compile(r"\s(?:of\s(?:the|our|these|those|its|their|his|her|many)|another|and only|day|thing|can|should|must|way|hand|side|another's)\b"
    r"|\sav\s(?:de|dei|dem|våre|verdens|fleire|flere|landets)\b|\s(?:gang|gong|eneste|dag)\b", re.IGNORECASE)  # fmt: skip
_HALF_SCALE = re.compile(
    r"(half an?|halv\w?)\s(?=(?:milli|milj|billion|trillion|mrd|mill|thousand|hundred))", re.IGNORECASE
)
_AND_HALF = re.compile(r"\s(?:and a half|og (?:en|et|ein|eit|ei) halv\w?|och en halv)(?!\w)", re.IGNORECASE)


@attrs.frozen
class Numeral:
    """One bare number.

    Attributes:
        start: Where it begins.
        end: Where it ends.
        value: What it says.
        step: One in its last written place.
        written: ``digits``, ``words``, or ``vague`` for words such as "a dozen".
        low: Of a vague word, the least.
        high: The most.
        grouped: Whether its digits are grouped.
        article: Whether it is but an article ("en"), and a number only in company.
        run: The digits as they stand, where they are to be read again with what follows.
    """

    start: int
    end: int
    value: int | float
    step: float = 1
    written: str = "digits"
    low: float | None = None
    high: float | None = None
    grouped: bool = False
    article: bool = False
    run: str = ""


def numerals(text: str, language: str) -> Iterator[Numeral]:
    """Every bare number of a text, in order; digits that are none, such as ``F-35`` and ``24/7``, are passed by."""
    lexicon, starts, vague = words.lexicon(language), words.starts(language), _VAGUE[language]
    at = 0
    barred = [found.span() for found in _LONG.finditer(text)] if any(sign.isdigit() for sign in text) else []
    for token in _TOKEN.finditer(text):
        start = token.start()
        if start < at:
            continue
        if token.lastgroup:
            at = token.end()
            if not any(left <= start < right for left, right in barred):
                yield from _in_digits(text, token)
            continue
        word = token.group().lower()
        if (
            word not in lexicon
            and word[:2] not in starts
            and word not in vague
            and word[:4] not in ("halv", "half")
            and word != "a"
        ):
            continue
        found = _in_words(text, token, word, language)
        if found is not None:
            at = found.end
            yield found


def _in_digits(text: str, token: re.Match[str]) -> Iterator[Numeral]:
    start, end = token.span()
    run = token.group().rstrip(".,:/-\u2010\u2013'’")
    end = start + len(run)
    before, after = text[start - 1 : start], text[end : end + 1]
    if before and (
        before.isalnum() or before in "_@&" or (before in "-/.\u2010" and text[start - 2 : start - 1].isalnum())
    ):
        return
    if after == "_" or (
        after.isalpha() and not re.match(r"(?:st|nd|rd|th|k|m|bn?|kr|mill|mrd|bn)\b", text[end:], re.IGNORECASE)
    ):
        return
    pair = digits.span(run)
    if pair:
        if len(pair[0]) == 4 and pair[0][:2] in ("18", "19", "20") and len(pair[1]) in (2, 4):
            return  # years
        yield from _pair(start, pair, run)
        return
    read = digits.read(run)
    if read is not None:
        yield Numeral(start, end, read.value, read.step, grouped=read.grouped, run=run)


def _pair(start: int, pair: tuple[str, str], run: str) -> Iterator[Numeral]:
    for at, part in ((start, pair[0]), (start + len(run) - len(pair[1]), pair[1])):
        read = digits.read(part)
        if read is None:
            return
        yield Numeral(at, at + len(part), read.value, read.step, grouped=read.grouped, run=part)


def _in_words(text: str, token: re.Match[str], word: str, language: str) -> Numeral | None:
    start, end = token.span()
    if word in _HALF:
        return Numeral(start, end, _HALF[word], 0.5, "words")
    if word in ("half", "halv", "halve", "halvt"):
        return _half_of(text, start, end)
    if word in _VAGUE[language]:
        return _vague(text, start, end, _VAGUE[language][word], language)
    if word == "a" and language != "en":
        return None
    row = (1,) if word == "a" else words.morphemes(word, language)
    if row is None:
        return _tenfold(text, start, end, word, language)
    row, end = _row(text, end, list(row), language)
    value = words.total(row)
    if value is None or (word == "a" and len(row) == 1):
        return None
    half = _AND_HALF.match(text, end)
    if half:
        return Numeral(start, half.end(), value + 0.5, 0.5, "words")
    if len(row) == 1 and value == 1:
        return _one(text, start, end, word, language)
    if len(row) == 1 and value >= 10**6:
        return None
    if language == "en" and len(row) == 1 and value >= 100:
        return None
    return Numeral(start, end, value, _step(row), "words")


def _half_of(text: str, start: int, end: int) -> Numeral | None:
    """Half a million: a half with its magnitude behind it."""
    found = _HALF_SCALE.match(text, start)
    if found is None:
        return None
    article = re.search(r"\b(?:en|ein|ei|et|eit|ett) $", text[max(0, start - 4) : start], re.IGNORECASE)
    return Numeral(start - (len(article.group()) if article else 0), found.end(1), 0.5, 0.1, "words")


def _row(text: str, end: int, row: list[int], language: str) -> tuple[list[int], int]:
    best, best_end, at = list(row), end, end
    for _ in range(24):
        following = _WORD.match(text, at)
        if following is None:
            break
        comma = text[at : at + 1] == ","
        word, at = following[1].lower(), following.end()
        if words.is_conjunction(word, language):
            if comma or (words.total(row) or 0) < 100:
                break
            row = [*row, words.AND]
            continue
        more = words.morphemes(word, language)
        if more is None or (comma and row[-1] < 1000):
            break
        row = [*row, *more]
        if words.total(row) is None:
            break
        best, best_end = list(row), at
    return best, best_end


def _step(row: list[int]) -> float:
    """The place that words of magnitude leave off at: "two million" is said to the million."""
    last = 1
    for value in reversed(row):
        if value < 1000:
            break
        last *= value
    return last if last >= 10**6 else 1


def _one(text: str, start: int, end: int, word: str, language: str) -> Numeral | None:
    """One: a number where it is stressed, else the article, which is kept for "a third" and "et par"."""
    stressed = word in ("one", "én", "éin", "ét", "ett", "eitt") and not (word == "ett" and language == "sv")
    only = bool(_ONLY.search(text[max(0, start - 12) : start]))
    if not stressed and not only:
        return Numeral(start, end, 1, 1, "words", article=True)
    if _ONE_MORE.match(text, end) or _NOT_ONE.search(text[max(0, start - 9) : start]):
        return Numeral(start, end, 1, 1, "words", article=True)
    return Numeral(start, end, 1, 1, "words")


def _vague(text: str, start: int, end: int, sizes: tuple[int, int, int], language: str) -> Numeral | None:
    value, low, high = sizes
    if value > 12 and high > value:
        return Numeral(start, end, value, 1, "vague", low, high)
    article = _ARTICLE.search(text[max(0, start - 12) : start])
    if article is None:
        return None
    left = start - len(article.group())
    if language == "en" and low == 2:
        found = _OF.match(text, end)
        if found is None:
            return None
    if article[1] and value >= 12:
        value, low, high = value // 2, low // 2, high // 2
    spread = 0 if value < 6 else max(1, value // 10)
    return Numeral(left, end, value, 1, "vague", low - spread, high + spread)


def _tenfold(text: str, start: int, end: int, word: str, language: str) -> Numeral | None:
    found = _TENFOLD.fullmatch(word)
    row = words.morphemes(found[1], language) if found else None
    value = words.total(row) if row else None
    if value is None or value < 10:
        return None
    article = _ARTICLE.search(text[max(0, start - 4) : start])
    start -= len(article.group()) if article else 0
    if value in (10, 100, 1000):
        return Numeral(start, end, value, 1, "vague", round(0.8 * value), 9.9 * value if value > 10 else 2 * value)
    return Numeral(start, end, value, 1, "vague", round(0.9 * value), round(1.3 * value))
