"""Text as a key: two spellings of one name fold to the same string. It knows no names."""

import re
import unicodedata
from functools import lru_cache

_LETTERS = str.maketrans(
    {"ø": "o", "æ": "ae", "œ": "oe", "ß": "ss", "đ": "d", "ð": "d", "ł": "l", "ı": "i", "þ": "th", "&": " and "}
)
_DOTTED = re.compile(r"(?<=\b\w)\.(?=\w\b)")
_APOSTROPHE = re.compile(r"['’‘`´ʼ]")
_SAINT = re.compile(r"\b(?:st|s:t|ste)\b\.?")
_NOT_WORD = re.compile(r"[\W_]+")


@lru_cache(maxsize=4096)
def fold(text: str) -> str:
    """The key of a name: no case, accents, punctuation or leading article, and ``Saint`` for ``St.``.

    Example:
        >>> fold("The Côte d’Ivoire")
        'cote divoire'
        >>> fold("St. Kitts & Nevis")
        'saint kitts and nevis'
        >>> fold("U.S.A.") == fold("USA")
        True
    """
    lowered = text.casefold()
    if not lowered.isascii():
        decomposed = unicodedata.normalize("NFKD", lowered.translate(_LETTERS))
        lowered = "".join(char for char in decomposed if not unicodedata.combining(char)).casefold()
    elif "&" in lowered:
        lowered = lowered.replace("&", " and ")
    if not lowered.isalpha():
        lowered = _APOSTROPHE.sub("", lowered)
        if "." in lowered:
            lowered = _DOTTED.sub("", lowered)
        lowered = _SAINT.sub("saint", lowered)
        lowered = _NOT_WORD.sub(" ", lowered).strip()
        if lowered.startswith("the ") and len(lowered) > 4:
            lowered = lowered[4:]
    return lowered
