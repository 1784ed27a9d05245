"""Third parties named in running text, as data sets on peace agreements and mediation give them: states and organisations.

The text is free: signature blocks, misspelt, in several languages. A name counts where it stands as a word of its own, the
longest first. What only places an agreement (``Oslo, Norway``) or tells where an envoy is sent (``ambassador to Mali``) is taken
out before; the states that are parties to the conflict do not count. Names and demonyms that the gazetteer lacks stand in
``third_parties.csv``; a name with no party there is one that means nobody (``Northern Ireland``). That a text names nobody is no
evidence that there was nobody.
"""

import csv
import datetime as dt
import re
import unicodedata
from collections.abc import Collection, Iterator
from functools import cache
from pathlib import Path

from varde.gazetteer import gazetteer

_FILE = Path(__file__).with_name("third_parties.csv")
_HIDDEN = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff"))
_QUOTES = str.maketrans({"’": "'", "‘": "'", "`": "'", "´": "'", "‐": "-", "‑": "-", "–": "-"})
_POSTED = r"(?:ambassad\w+|envoy|representative|mission|embass\w+|adviser|advisor|observer|embajad\w+|nuncio)"
_DOUBLE = re.compile(
    r"\b(?:double troika|troika of the african union|african union troika|au troika|troika of the au)\b", re.I
)
_TROIKA = re.compile(r"\btroika\b", re.I)
_PANEL = re.compile(r"\bAUHIP\b|High[ -]Level Implementation Panel", re.I)
"""The African Union's panel, whose chairman was not there for his country."""
TROIKA = ("NOR", "GBR", "USA")
"""Who the Troika is, in agreements on Sudan and South Sudan alone."""
_FOLLOWED = (("SUN", "RUS", dt.date(1991, 12, 26)), ("YUG", "SCG", dt.date(1992, 4, 27)))
"""States that a text may call by the other's name, and the day on which one followed the other: the state of the day counts."""


def third_parties(text: str, conflict: Collection[str] = (), on: dt.date | None = None) -> tuple[str, ...]:
    """The states and organisations that a text names, by id, in the order of their ids.

    Args:
        text: The text of a data set's field on third parties.
        conflict: Ids of the states that are parties to the conflict.
        on: The day of the agreement.

    Example:
        >>> third_parties("Witnessed by H.E. Heidi Johansen, Government of Norway; signed in Nairobi, Kenya; UN", ["UGA"])
        ('NOR', 'UN')
    """
    plain = _plain(text)
    found: set[str] = set()
    if conflict and {"SDN", "SSD"} & set(conflict) and _TROIKA.search(_DOUBLE.sub(" ", plain)):
        found.update(TROIKA)
    if _PANEL.search(plain):
        plain = plain.replace("Mbeki", "")
    for name in _names().finditer(_placed(plain)):
        party = _parties()[_key(name[0])]
        if party:
            found.add(_of_the_day(party, on))
    return tuple(sorted(found - set(conflict)))


def _plain(text: str) -> str:
    """Text on one line, without accents and hidden characters."""
    shown = text.translate(_HIDDEN).translate(_QUOTES)
    bare = "".join(char for char in unicodedata.normalize("NFKD", shown) if not unicodedata.combining(char))
    return " ".join(bare.split())


def _placed(text: str) -> str:
    """Text without the states that are named as a place or as an envoy's post."""
    state = rf"(?:the )?(?:(?:Federal |Islamic |United )?(?:Republic|Kingdom|State) of (?:the )?)?(?:{_states()})"
    text = re.sub(rf"(\b(?i:{_POSTED})[^,;.()]{{0,60}}?) (?:to|in|en|au|a|ante) {state}(?!\w)", r"\1 ", text)
    return re.sub(rf"\b(?i:in|at|done in|signed in|a|en) [A-Z][\w.' -]{{2,24}}, {state}(?![\w])", " ", text)


def _of_the_day(party: str, on: dt.date | None) -> str:
    for earlier, later, day in _FOLLOWED:
        if on is not None and party in (earlier, later):
            return earlier if on < day else later
    return party


def _key(name: str) -> str:
    return name if _acronym(name) else name.casefold()


def _acronym(name: str) -> bool:
    """Whether a name is written in capitals alone and so short that small letters would make it a word."""
    return len(name) <= 6 and name.isupper()


@cache
def _parties() -> dict[str, str]:
    """Who each name means; a short name in capitals as it stands, every other in small letters."""
    known = {_key(_plain(name)): party for name, party in _labels()}
    for name, party in _labels():  # a name in capitals throughout, as signature blocks have it
        shouted = _plain(name).upper()
        if _acronym(shouted) and len(shouted) > 3:
            known.setdefault(shouted, party)
    return known


def _labels() -> Iterator[tuple[str, str]]:
    register = gazetteer()
    for state in register.states:
        if state.kind != "territory" or state.id == "ESH":
            for name in state.names:
                yield name.of("en", state.iso2), state.id
    for organisation in register.organisations:
        yield organisation.name("en"), organisation.id
    with _FILE.open(encoding="utf-8", newline="") as file:
        for line in csv.DictReader(file):
            yield line["text"], line["party"]


@cache
def _names() -> re.Pattern[str]:
    """Any name, as a word of its own; one that is no acronym begins with a capital."""
    return re.compile(rf"(?<!\w)(?:{_choice(_parties())})(?!\w)")


@cache
def _states() -> str:
    return _choice(key for key, party in _parties().items() if party in gazetteer().states)


def _choice(keys: Collection[str] | Iterator[str]) -> str:
    def shape(key: str) -> str:
        if key.isupper():
            return re.escape(key)
        return f"(?={re.escape(key[0].upper())})(?i:{re.escape(key)})"

    return "|".join(shape(key) for key in sorted(keys, key=lambda key: (-len(key), key)))
