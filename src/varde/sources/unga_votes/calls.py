"""A roll call as every form gives it, and the states that vote in one: what the publisher's forms have in common."""

import datetime as dt
import re
import tomllib
from calendar import monthrange
from functools import cache
from pathlib import Path
from typing import Any

import attrs

from varde.errors import SourceChanged
from varde.gazetteer import gazetteer

KEY = "unga_votes"
ISSUES = ("me", "nu", "di", "hr", "co", "ec")
"""The publisher's issues: the Middle East, nuclear matters, disarmament, human rights, colonialism, economic development."""
CODES = {"1": "yes", "2": "abstain", "3": "no", "8": "absent", "9": None}
"""The publisher's codes of a vote; 9 is a state that was no member."""
EXACT_FROM = dt.date(2003, 12, 1)
"""From here on a day is the day of the vote. Before, days run from 1 to 7 whatever the day was, but for a few later additions."""
CORRECTIONS = Path(__file__).parents[1] / "corrections" / "unga_votes.toml"
_LINES = (("SUN", "RUS"), ("YUG", "SCG", "SRB"))
"""States of one seat, one after the other, which the publisher may keep under one code."""
_FAMILY = {state: line for line in _LINES for state in line}


@attrs.define
class Call:
    """A roll call.

    Attributes:
        rcid: The publisher's number of it.
        printed_date: Its day as the publisher prints it.
        flags: Whether it is on each of the `ISSUES`; empty where nobody has judged.
        votes: Votes by state.
        session: The regular session of the Assembly.
        printed: The resolution or page of the record, as the publisher prints it.
        scope: Whether it is on an amendment or a paragraph only; None where that is not known.
        subject: What it is about, in a few words.
        title: What was voted on.
    """

    rcid: int
    printed_date: dt.date
    flags: tuple[bool, ...]
    votes: dict[str, str] = attrs.field(factory=dict)
    session: int | None = None
    printed: str | None = None
    scope: str | None = None
    subject: str | None = None
    title: str | None = None

    @property
    def exact(self) -> bool:
        """Whether the day is the day of the vote."""
        return self.printed_date >= EXACT_FROM or self.printed_date.day > 7

    @property
    def date(self) -> dt.date:
        """The day; the last of the month where only the month is known."""
        day = self.printed_date
        return day if self.exact else day.replace(day=monthrange(day.year, day.month)[1])

    @property
    def resolution(self) -> str | None:
        """The UN's symbol of the resolution, where the publisher's number is one without doubt."""
        return symbol(self.printed, self.session)


@cache
def corrections() -> dict[str, Any]:
    """Slips of the publisher's that are known, as data."""
    return tomllib.loads(CORRECTIONS.read_text(encoding="utf-8"))


@cache
def number(rcid: int, day: dt.date) -> int:
    """The number of a roll call; that of four in 2023 lost its first digit."""
    for slip in corrections()["rcid"]:
        if (slip["printed"], slip["date"]) == (rcid, day):
            return int(slip["rcid"])
    return rcid


def absent(state: str, day: dt.date) -> bool:
    """Whether what the publisher calls an absence on a day can be one: the state had a seat, and its votes are not lost."""
    known = corrections()["not_absent"]
    return not any(entry["country"] == state and entry["from"] <= day < entry["to"] for entry in known)


@cache
def of_day(state: str, day: dt.date) -> str:
    """The state that sat in a state's seat on a day: the Soviet Union in Russia's, Yugoslavia in Serbia's.

    Example:
        >>> of_day("RUS", dt.date(1980, 12, 1)), of_day("YUG", dt.date(2001, 12, 1)), of_day("NOR", dt.date(1950, 9, 1))
        ('SUN', 'SCG', 'NOR')
    """
    line = _FAMILY.get(state, (state,))
    states = gazetteer().states
    return next((id for id in line if (states.get(id).end or dt.date.max) >= day), state)


def vote(code: str, where: str) -> str | None:
    """A code of the publisher's as a word; None for a state that was no member.

    Raises:
        SourceChanged: If it is no code.
    """
    text = code.removesuffix(".0")
    if text not in CODES:
        raise SourceChanged(KEY, f"a vote in {where}", "1, 2, 3, 8 or 9", repr(code))
    return CODES[text]


def symbol(printed: str | None, session: int | None) -> str | None:
    """The UN's symbol of a resolution, from what the publisher prints.

    Until the seventeenth session the publisher gives pages of the record, not resolutions; from the eighteenth to the
    thirtieth a letter may be the publisher's own, and such a number is not taken for a symbol.

    Example:
        >>> symbol("R/68/262", 68), symbol("A/RES/71/258", 71), symbol("R/30/3379", 30), symbol("R/34/93R", 34)
        ('A/RES/68/262', 'A/RES/71/258', 'A/RES/3379(XXX)', 'A/RES/34/93R')
        >>> symbol("R/2/1424", 2), symbol("R/26/2758G", 26), symbol("A/RES/ES-10/19", 72)
        (None, None, 'A/RES/ES-10/19')
    """
    if not printed or session is None:
        return None
    if re.fullmatch(r"A/RES/(ES|S)-\d+/\d+", printed):
        return printed
    match = re.fullmatch(r"(?:A/RES|R)/(\d+)/(\d+)([A-Z]?)", printed)
    if not match or int(match[1]) != session:
        return None
    if session > 30:
        return f"A/RES/{session}/{match[2]}{match[3]}"
    if session > 17 and int(match[2]) > 1000 and not match[3]:
        return f"A/RES/{match[2]}({_roman(session)})"
    return None


def _roman(number: int) -> str:
    """A session's number as the UN wrote it.

    Example:
        >>> _roman(29), _roman(18)
        ('XXIX', 'XVIII')
    """
    signs = ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))
    text = ""
    for value, sign in signs:
        times, number = divmod(number, value)
        text += sign * times
    return text
