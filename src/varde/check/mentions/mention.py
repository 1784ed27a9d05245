"""Mentions: the pieces of a text that name something in the gazetteer, with the id that they name on a day; and where a
publisher speaks of itself or of its own country: *vi*, *vårt land*, *we*, *our country*.
"""

import datetime as dt
import re
from functools import cache

import attrs

from varde.check.mentions.matcher import Entry, Match, Matcher
from varde.check.mentions.names import entries
from varde.check.mentions.people import demonyms
from varde.errors import UnknownName
from varde.gazetteer.names import LANGUAGES

_ORDER = ("country", "organisation", "mission", "treaty", "place", "process")
"""What a string names where it can name several kinds of thing."""
_PREFERRED = frozenset({"COD", "KOR", "DOM"})
"""Which state is meant first by a name that two share."""
_WORDS = {
    "en": r"we|us|our|ours|ourselves",
    "nb": r"vi|oss|(?<!\bi )vår|vår(?= \w)|vårt|våre",
    "nn": r"vi|me|oss|(?<!\bi )vår|vår(?= \w)|vårt|våre",
    "sv": r"vi|oss|vår|vårt|våra",
    "da": r"vi|os|vor|vort|vore|vores",
}
"""Words for the publisher; *i vår* at the end of a clause is the season."""
_PHRASES = {
    "en": r"(?:our|this)[ \t\n]+(?:country|nation)(?:['’]s)?|the[ \t\n]+homeland",
    "nb": r"landet[ \t\n]+vårt|vårt[ \t\n]+land|regjeringen[ \t\n]+vår|vår[ \t\n]+regjering|her[ \t\n]+(?:i|på)[ \t\n]+landet|her[ \t\n]+hjemme",
    "nn": r"landet[ \t\n]+vårt|vårt[ \t\n]+land|regjeringa[ \t\n]+vår|vår[ \t\n]+regjering|her[ \t\n]+(?:i|på)[ \t\n]+landet|her[ \t\n]+heime",
    "sv": r"vårt[ \t\n]+land|vår[ \t\n]+regering|här[ \t\n]+hemma",
    "da": r"vores[ \t\n]+land|vort[ \t\n]+land|vores[ \t\n]+regering|her[ \t\n]+(?:i[ \t\n]+landet|hjemme)",
}


@attrs.frozen
class Mention:
    """A piece of text that names something.

    Attributes:
        start: Where it begins in the text.
        end: Where it ends, the ending of a genitive taken in.
        text: The piece itself.
        kind: ``country``, ``mission``, ``treaty``, ``organisation``, ``process`` or ``place``.
        id: The gazetteer's id of it; for a place a key of its own, and ``UNSC`` and ``UNGA`` for the UN's organs.
        sense: ``name`` or ``genitive``; for a country also ``adjective`` (*norsk*, *Norwegian*) or ``people`` (*nordmenn*).
        others: The other ids that the words may mean.
    """

    start: int
    end: int
    text: str
    kind: str
    id: str
    sense: str
    others: tuple[str, ...] = ()


def find(text: str, language: str, on: dt.date) -> list[Mention]:
    """What a text names, in its order; no two mentions overlap, and the longer name wins.

    Args:
        text: The text.
        language: Its language.
        on: The day that it speaks of: it decides between things that share a name.

    Raises:
        UnknownName: If names are not kept in that language.

    Example:
        >>> import datetime as dt
        >>> for mention in find("Sør-Sudans regjering og UNMISS", "nb", dt.date(2017, 7, 31)):
        ...     print(mention.kind, mention.id, mention.sense)
        country SSD genitive
        mission UNMISS name
    """
    found: list[Mention] = []
    meant: dict[str, Mention] = {}
    for match in _matcher(language).matches(text):
        piece = text[match.start : match.end]
        same = meant.get(piece)
        if same is None:
            same = meant[piece] = _mention(piece, match, on)
            found.append(same)
        else:
            found.append(Mention(match.start, match.end, piece, same.kind, same.id, same.sense, same.others))
    return found


@cache
def _matcher(language: str) -> Matcher:
    if language not in LANGUAGES:
        raise UnknownName("language", language, LANGUAGES)
    return Matcher((*entries(language), *demonyms(language)), language)


def _mention(piece: str, match: Match, on: dt.date) -> Mention:
    kind = min((entry.kind for entry in match.entries), key=_ORDER.index)
    held = [entry for entry in match.entries if entry.kind == kind]
    live = [entry for entry in held if entry.holds(on)]
    if kind == "process":
        ranked = sorted(held, key=lambda entry: (entry.rank, entry not in live, _age(entry, on)))
    else:
        ranked = sorted(live or held, key=lambda entry: (entry.rank, entry.id not in _PREFERRED, _age(entry, on)))
    first = ranked[0]
    others = tuple(dict.fromkeys(entry.id for entry in ranked if entry.id != first.id))
    sense = "genitive" if match.genitive and first.sense == "name" else first.sense
    return Mention(match.start, match.end, piece, kind, first.id, sense, others)


def _age(entry: Entry, on: dt.date) -> float:
    """Days since the entry began to hold: the newest first, and those that had not begun last."""
    if entry.start is None:
        return 1e6
    days = (on - entry.start).days
    return days if days >= 0 else 1e7 - days


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
