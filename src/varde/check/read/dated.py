"""When a page is of: what its markup says, its own words ("Sist oppdatert"), and a month named in its lead."""

import datetime as dt
import re

from varde.check.read.draft import Draft
from varde.check.read.page import Dated
from varde.errors import BadPeriod
from varde.model import Period

_NAMES = (
    "january januar januari jan", "february februar februari feb", "march mars marts mar", "april apr", "may mai maj", "june juni jun",
    "july juli jul", "august augusti aug", "september sept sep", "october oktober okt oct", "november nov", "december desember dec des",
)  # fmt: skip
_MONTHS = {name: number for number, names in enumerate(_NAMES, 1) for name in names.split()}
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_DATE = (
    rf"(?:\d{{4}}-\d{{2}}(?:-\d{{2}})?|\d{{1,2}}[./]\s?\d{{1,2}}[./]\s?\d{{4}}|\d{{1,2}}(?:\.|st|nd|rd|th)?\s(?:of\s)?(?:{_MONTH})\.?,?\s\d{{4}}"
    rf"|(?:{_MONTH})\.?\s\d{{1,2}},\s\d{{4}}|(?:{_MONTH})\.?\s\d{{4}})"
)
_UPDATED = (
    r"sist\s(?:oppdatert|endret|endra|revidert)|oppdatert|(?:last|page)\s(?:updated|modified|reviewed|changed|revised)|updated|reviewed|"
    r"senast\s(?:uppdaterad|ändrad)|uppdaterad|(?:sidst|senest)\s(?:opdateret|ændret)|opdateret"
)
_PUBLISHED = r"publisert|published|publicerad|publiceret|offentliggjort|posted"
_SAID = re.compile(rf"\b({_UPDATED}|({_PUBLISHED}))(?:\s(?:on|den|at|the))?\s?:?\s{{0,3}}({_DATE})", re.I)
_LEAD = re.compile(rf"\b(?:per|pr\.|as of|as at|i skrivende stund,?)\s({_DATE})", re.I)
_YEAR = re.compile(r"(?<!\d)(?:19[4-9]\d|20\d\d)(?![\d])")
_ORDER = {"updated": 0, "modified": 1, "published": 2, "said": 3, "time": 4, "lead": 5, "saved": 6}


def dates(draft: Draft, text: str, aside: str, *, american: bool = False) -> tuple[tuple[Dated, ...], str]:
    """Every date that a page gives for itself, the deciding one first, and what decided it or was seen instead.

    What a reader sees ("Sist oppdatert") goes before meta tags, a change before the first publication.

    Args:
        draft: What its markup says.
        text: Its text.
        aside: The text beside its main part.
        american: Whether 07/08/2017 is the eighth of July.
    """
    found: list[tuple[int, Dated]] = []
    for what, value, where in draft.dates:
        if period := parse(value, american=american):
            found.append((_ORDER[what], Dated(period, where, value[:60])))
    for words in (text[:20_000], text[20_000:][-20_000:], aside[:20_000], aside[20_000:][-20_000:]):
        found += [
            (_ORDER["said" if said[2] else "updated"], Dated(period, "its own words", said[0]))
            for said in _SAID.finditer(words)
            if (period := parse(said[3], american=american))
        ]
    found += [
        (_ORDER["lead"], Dated(period, "its lead", said[0]))
        for said in _LEAD.finditer(text[:1500])
        if (period := parse(said[1], american=american))
    ]
    found.sort(key=lambda each: each[0])
    if found:
        best = found[0][1]
        return tuple(each for _, each in found), f'dated by {best.how}: "{best.seen}"'
    years = sorted(set(_YEAR.findall(text[:200_000])))
    return (
        (),
        f"nothing dates the page; years that it names: {', '.join(years)}"
        if years
        else "nothing dates the page, and it names no year",
    )


def parse(words: str, *, american: bool = False) -> Period | None:
    """A date as pages write it, as finely as it says; None if it is none, or of a day that no page can be of.

    Args:
        words: The date.
        american: Whether 07/08/2017 is the eighth of July.

    Example:
        >>> parse("31.07.2017"), parse("July 31, 2017"), parse("juli 2017").label, parse("31.02.2017")
        (Period('2017-07-31', '2017-07-31'), Period('2017-07-31', '2017-07-31'), '2017-07', None)
    """
    words = words.strip().lower()
    try:
        if iso := re.match(r"\d{4}(?:-\d{2}(?:-\d{2})?)?(?!\d)", words):
            return _sane(Period.parse(iso[0]))
        if numbers := re.match(r"(\d{1,2})([./])\s?(\d{1,2})[./]\s?(\d{4})(?!\d)", words):
            first, second, year = int(numbers[1]), int(numbers[3]), int(numbers[4])
            if second > 12 or (american and numbers[2] == "/"):
                first, second = second, first
            return _sane(Period.day(dt.date(year, second, first)))
        parts = re.findall(r"\d+|[a-zé]+", words)
        month = next((_MONTHS[part] for part in parts if part in _MONTHS), None)
        digits = [int(part) for part in parts if part.isdecimal() and len(part) <= 4]
        if month is None or not digits or digits[-1] < 1000:
            return None
        if len(digits) == 1:
            return _sane(Period.month(dt.date(digits[0], month, 1)))
        return _sane(Period.day(dt.date(digits[-1], month, digits[0])))
    except (ValueError, BadPeriod):
        return None


def _sane(period: Period) -> Period | None:
    return period if 1945 <= period.start.year <= 2100 else None
