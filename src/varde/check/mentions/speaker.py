"""Where a publisher speaks of itself or of its own country: *vi*, *vårt land*, *we*, *our country*."""

import re
from functools import cache

from varde.errors import UnknownName

_WORDS = {
    "en": r"we|us|our|ours|ourselves",
    "nb": r"vi|oss|vår|vårt|våre",
    "nn": r"vi|me|oss|vår|vårt|våre",
    "sv": r"vi|oss|vår|vårt|våra",
    "da": r"vi|os|vor|vort|vore|vores",
}
_PHRASES = {
    "en": r"(?:our|this)[ \t\n]+(?:country|nation)(?:['’]s)?|the[ \t\n]+homeland",
    "nb": r"landet[ \t\n]+vårt|vårt[ \t\n]+land|regjeringen[ \t\n]+vår|vår[ \t\n]+regjering|her[ \t\n]+(?:i|på)[ \t\n]+landet|her[ \t\n]+hjemme",
    "nn": r"landet[ \t\n]+vårt|vårt[ \t\n]+land|regjeringa[ \t\n]+vår|vår[ \t\n]+regjering|her[ \t\n]+(?:i|på)[ \t\n]+landet|her[ \t\n]+heime",
    "sv": r"vårt[ \t\n]+land|vår[ \t\n]+regering|här[ \t\n]+hemma",
    "da": r"vores[ \t\n]+land|vort[ \t\n]+land|vores[ \t\n]+regering|her[ \t\n]+(?:i[ \t\n]+landet|hjemme)",
}


@cache
def _pattern(language: str) -> re.Pattern[str]:
    if language not in _WORDS:
        raise UnknownName("language", language, _WORDS)
    return re.compile(rf"(?<!\w)(?:{_PHRASES[language]}|{_WORDS[language]})(?!\w)", re.IGNORECASE)


def speaker(text: str, language: str) -> list[tuple[int, int]]:
    """Where a text speaks of its own publisher, as pairs of start and end.

    Raises:
        UnknownName: If the words of that language are not kept.

    Example:
        >>> [("Vi har 45 soldater i landet vårt."[a:b]) for a, b in speaker("Vi har 45 soldater i landet vårt.", "nb")]
        ['Vi', 'landet vårt']
        >>> speaker("The US and the UN", "en")
        []
    """
    return [
        found.span()
        for found in _pattern(language).finditer(text)
        if not (found.group().isupper() and len(found.group()) > 1)
    ]
