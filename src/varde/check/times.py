"""Dates and periods that a text names, absolute or relative to the page's day, in five languages.

`find` gives them in order, each with its period and how it binds: in it, since it, until it, from one end to the other, or as of it.
A bare month is the last one of that name up to the page's day. Not here: which time a claim without one is about.
"""

import datetime as dt
import re
from calendar import monthrange
from collections.abc import Callable, Iterator
from functools import cache
from typing import Literal

import attrs

from varde.check.quantities import words
from varde.errors import BadPeriod
from varde.model import Period

Sense = Literal["in", "since", "until", "span", "as_of"]


@attrs.frozen
class Time:
    """One time in a text.

    Attributes:
        start: Where its words begin, without the preposition that says how it binds.
        end: Where they end.
        text: Those words.
        period: The days that it names; its ``grain`` is how exact it is.
        sense: How it binds.
    """

    start: int
    end: int
    text: str
    period: Period
    sense: Sense


_MONTHS = (
    "januar|january|januari|jan", "februar|february|februari|feb", "mars|march|marts|mar", "april|apr", "mai|may|maj", "juni|june|jun",
    "juli|july|jul", "august|augusti|aug", "september|sept|sep", "oktober|october|okt|oct", "november|nov", "desember|december|des|dec",
)  # fmt: skip
_MONTH_OF = {name: number for number, names in enumerate(_MONTHS, 1) for name in names.split("|")}
_MONTH = "(?:" + "|".join(sorted(_MONTH_OF, key=len, reverse=True)) + r")(?![^\W\d_])\.?"
_WHOLE_MONTH = (
    "(?:" + "|".join(name for name in _MONTH_OF if len(name) > 3 or name in ("mai", "maj", "may")) + r")(?!\w)"
)
_YEAR = r"(?:1[89]|20)\d\d"
_FREE = r"(?<![\w.,/§-])(?<!\d[\u2013 ])"
_STOP = r"(?![\w%]|[.,/:]\d|-\w|\u2013\d| \d{3}(?!\d))"
_NUMBER = r"(?:\d{1,3}|[^\W\d_]+(?:-[^\W\d_]+)?)"

_SINCE = "siden|sidan|sedan|since|fra og med|fra|frå og med|frå|från och med|från|from|starting in|etter|after|efter|ever since|helt siden|helt tilbake til|heilt sidan|alt siden|allerede i"
_UNTIL = "until|till|til og med|fram til|frem til|inntil|indtil|til|through|by|before|før|fore|före|før utgangen av|innen|innan|inden|up to|senest"
_PREPOSITION = re.compile(
    rf"(?<!\w)(?:(?P<since>{_SINCE})|(?P<until>{_UNTIL})|(?P<as_of>as of|as at|per|pr\.?))\s"
    r"(?:(?:den|the|the end of|the start of|the beginning of|utgangen av|slutten av|begynnelsen av|starten av|året|år|the year|early|late|mid-?|mid|i|in|on|ca\.|about|around|omkring|rundt)\s?)*$",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"\s(?:sold|troop|polit|police|polis|persone|persons|people|mennesk|människ|militær|militär|women|kvinner|kvinnor|kvinder|drep|dræb|deaths?\b|killed|observ|warhead|strids"
    r"|peacekeep|civil|sivil|flykt|refug|million|mill\b|kron|dollar|votes|stemm|nordm|mann\b|blå)",
    re.IGNORECASE,
)
_NUMBERED = re.compile(
    r"(?:resolu\w+|UNSCR|SCR|artik\w+|article|agenda|lov|nr\.?|no\.?|number|nummer|§|[$€£]|\b(?:NOK|USD|EUR|GBP|SEK|DKK|kr)\.?)(?:\s(?:nr|no)\.?)?\s?$"
    r"|\b(?:about|some|over|nearly|almost|nærmere|nesten|om lag|omtrent|ca\.|minst|at least|more than|mer enn)\s$", re.IGNORECASE
)  # fmt: skip
_LISTED = re.compile(
    r"(?:resolu\w+|UNSCR)\s(?:\d{3,4}(?:\s?\(\d{4}\))?(?:,\s?|\s(?:og|and|och)\s|,\s(?:og|and)\s))+$", re.IGNORECASE
)
_DATED = re.compile(r"(?:resolu\w+|UNSCR)\s(?:.{0,24}\s)?\d{3,4}\s?\($", re.IGNORECASE)
_IN_MONTH = re.compile(
    r"(?<!\w)(?:in|i|since|siden|sidan|sedan|until|til|till|per|pr\.|as of|by|fra|frå|från|of|av|af|early|late|mid|end|last|sist|under|during)\s$",
    re.IGNORECASE,
)
_DIGIT = re.compile(r"\d")
_DIGITLESS = frozenset(("_months", "_bare_month", "_shift", "_ago", "_past"))
_REACH = 40


@attrs.frozen
class _Rule:
    pattern: re.Pattern[str]
    read: "Callable[[re.Match[str], dt.date, str], tuple[Period, Sense | None] | None]"


def _month_number(name: str) -> int:
    return _MONTH_OF[name.lower().rstrip(".")]


def _full(year: str, first: str = "20") -> int:
    return int(year) if len(year) == 4 else int(first[:2] + year)


def _day(year: int, month: int, day: int) -> Period | None:
    try:
        return Period.day(dt.date(year, month, day))
    except ValueError:
        return None


def _month(year: int, month: int) -> Period:
    return Period.month(dt.date(year, month, 1))


def _last_month(month: int, on: dt.date) -> int:
    """The year of the last month of that name up to the day."""
    return on.year if month <= on.month else on.year - 1


def _back(day: dt.date, *, years: int = 0, months: int = 0) -> dt.date:
    whole = day.year * 12 + day.month - 1 - 12 * years - months
    year, month = divmod(whole, 12)
    return dt.date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _count(said: str, language: str) -> int | None:
    said = said.lower()
    if said.isdigit():
        return int(said)
    if said in ("a", "an", "et", "eit", "ett", "én", "en"):
        return 1
    rows = [words.morphemes(part, language) for part in said.split("-")]
    return None if None in rows else words.total([value for row in rows for value in row or ()])


def _iso(m: re.Match[str], on: dt.date, language: str) -> tuple[Period, Sense | None] | None:
    period = _day(int(m[1]), int(m[2]), int(m[3]))
    return (period, None) if period else None


def _numeric(m: re.Match[str], on: dt.date, language: str) -> tuple[Period, Sense | None] | None:
    period = _day(_full(m[3]), int(m[2]), int(m[1]))
    return (period, None) if period else None


def _day_month(m: re.Match[str], on: dt.date, language: str) -> tuple[Period, Sense | None] | None:
    month = _month_number(m["month"])
    year = int(m["year"]) if m["year"] else _last_month(month, on)
    first = _day(year, month, int(m["day"]))
    last = _day(year, month, int(m["to"])) if m["to"] else first
    if not m["year"] and first is not None and first.start > on:
        first, last = (_day(year - 1, month, int(m["day"])), _day(year - 1, month, int(m["to"] or m["day"])))
    return (
        (Period(first.start, last.end), "span" if m["to"] else None)
        if first and last and first.start <= last.end
        else None
    )


def _months(m: re.Match[str], on: dt.date, language: str) -> tuple[Period, Sense | None] | None:
    first, last = _month_number(m["month"]), _month_number(m["to"])
    year = int(m["year"]) if m["year"] else _last_month(last, on)
    begun = int(m["from"]) if m["from"] else year - (first > last)
    return Period(_month(begun, first).start, _month(year, last).end), "span"


def _month_year(m: re.Match[str], on: dt.date, language: str) -> tuple[Period, Sense | None] | None:
    return _month(int(m["year"]), _month_number(m["month"])), None


def _bare_month(m: re.Match[str], on: dt.date, language: str) -> tuple[Period, Sense | None] | None:
    if language == "en" and not m["month"][0].isupper():
        return None
    if not _IN_MONTH.search(m.string[max(0, m.start() - 9) : m.start()]):
        return None
    month = _month_number(m["month"])
    return _month(_last_month(month, on), month), None


def _years(m: re.Match[str], on: dt.date, language: str) -> tuple[Period, Sense | None] | None:
    first = int(m["first"])
    last = _full(m["last"], m["first"])
    if last <= first or last - first > 200:
        return None
    return Period(dt.date(first, 1, 1), dt.date(last, 12, 31)), "span"


def _decade(m: re.Match[str], on: dt.date, language: str) -> tuple[Period, Sense | None] | None:
    said = m["decade"]
    first = int(said) if len(said) == 4 else 1900 + int(said) if int(said) >= 30 else 2000 + int(said)
    if first % 10:
        return None
    length = 99 if first % 100 == 0 and len(said) == 4 and language != "en" else 9
    return Period(dt.date(first, 1, 1), dt.date(first + length, 12, 31)), None


_HALF_WORD = {
    word: number
    for number, words_ in enumerate(
        ("første fyrste first första", "andre annet second andra andet", "tredje third", "fjerde fourth fjärde siste last"), 1
    )
    for word in words_.split()
}  # fmt: skip


def _part_of_year(m: re.Match[str], on: dt.date, language: str) -> tuple[Period, Sense | None] | None:
    which = _HALF_WORD.get((m["which"] or m["q"] or "").lower()) or int((m["q"] or "0").strip("Qq. ") or 0)
    year = int(m["year"]) if m["year"] else on.year
    if m["half"]:
        which = 2 if which == 4 else which
        size = 6
    else:
        size = 3
    if not 1 <= which * size <= 12:
        return None
    return Period(_month(year, (which - 1) * size + 1).start, _month(year, which * size).end), None


_SEASON = {
    "early": (1, 4),
    "late": (9, 12),
    "mid": (5, 8),
    "spring": (3, 5),
    "summer": (6, 8),
    "autumn": (9, 11),
    "fall": (9, 11),
    "end": (12, 12),
    "start": (1, 1),
}


def _season(m: re.Match[str], on: dt.date, language: str) -> tuple[Period, Sense | None] | None:
    key = next(key for key in _SEASON if m[key])
    year = int(m["year"])
    first, last = _SEASON[key]
    return Period(_month(year, first).start, _month(year, last).end), None


def _year(m: re.Match[str], on: dt.date, language: str) -> tuple[Period, Sense | None] | None:
    text, start, end = m.string, m.start(), m.end()
    before = text[max(0, start - _REACH) : start]
    if _NUMBERED.search(before) or _DATED.search(before) or _LISTED.search(before) or text[end : end + 1] == "%":
        return None
    if _COUNTED.match(text, end) and not re.search(
        r"(?<!\w)(?:in|i|since|siden|sidan|sedan|from|fra|frå|från|until|til|by|per|før|after|etter|efter|under|during|av|of|for)\s$",
        before,
        re.IGNORECASE,
    ):
        return None
    return Period.year(int(m["year"])), None


def _shift(m: re.Match[str], on: dt.date, language: str) -> tuple[Period, Sense | None] | None:
    for name, value in m.groupdict().items():
        if value is not None:
            if name == "day":
                return Period.day(on), "as_of"
            if name == "yesterday":
                return Period.day(on - dt.timedelta(1)), "in"
            if name == "so_far":
                return Period(dt.date(on.year, 1, 1), on), "span"
            if name[0] == "y":
                return Period.year(on.year + {"y0": 0, "y1": -1, "y2": -2, "yn": 1}[name]), None
            if name[0] == "m":
                return Period.month(_back(on.replace(day=1), months={"m0": 0, "m1": 1, "mn": -1}[name])), None
    return None


def _ago(m: re.Match[str], on: dt.date, language: str) -> tuple[Period, Sense | None] | None:
    count = _count(m["n"], language)
    if count is None or count > 900:
        return None
    unit = m["unit"].lower()
    if unit.startswith(("m", "må")):
        return Period.month(_back(on, months=count)), None
    if unit.startswith(("dec", "ti", "år")) and unit not in ("år", "åra", "årene", "åren"):
        count *= 10
    return (Period.year(on.year - count), None) if on.year - count > 0 else None


def _past(m: re.Match[str], on: dt.date, language: str) -> tuple[Period, Sense | None] | None:
    count = _count(m["n"], language) if m["n"] else 1
    if count is None or count > 200:
        return None
    unit = m["unit"].lower()
    if unit.startswith(("m", "må")):
        return Period(_back(on, months=count) + dt.timedelta(1), on), "span"
    if unit.startswith(("dec", "tiår", "årt", "tio")):
        count *= 10
    return Period(_back(on, years=count) + dt.timedelta(1), on), "span"


_TODAY = {
    "nb": r"i dag|nå|per i dag|for tiden|for øyeblikket|i øyeblikket|i skrivende stund|for nærværende|dags dato|per nå",
    "nn": r"i dag|no(?= (?:har|er|deltek|om))|nå|per i dag|for tida|i augeblikket|per no|i skrivande stund",
    "en": r"today|now|currently|at present|presently|at the moment|as of now|to date|nowadays",
    "sv": r"i dag|idag|nu|för närvarande|just nu|i nuläget",
    "da": r"i dag|nu|for tiden|for øjeblikket|i øjeblikket|aktuelt|p\.t\.",
}
_RELATIVE = {
    "nb": r"(?P<so_far>(?:hittil|så langt) i år)|(?P<y2>i forfjor)|(?P<y1>i fjor|fjoråret|forrige år|i fjor)|(?P<y0>i år\b(?! \d)|inneværende år|dette året)|(?P<yn>neste år|til neste år)"
    r"|(?P<m1>forrige måned|sist måned)|(?P<m0>denne måneden|inneværende måned)|(?P<mn>neste måned)|(?P<yesterday>i går)",
    "nn": r"(?P<so_far>(?:hittil|så langt) i år)|(?P<y2>i forfjor)|(?P<y1>i fjor|førre året|førre år)|(?P<y0>i år|inneverande år|dette året)|(?P<yn>neste år)"
    r"|(?P<m1>førre månad|sist månad)|(?P<m0>denne månaden)|(?P<mn>neste månad)|(?P<yesterday>i går)",
    "en": r"(?P<so_far>so far this year|this year to date|year to date)|(?P<y2>the year before last|two years ago)|(?P<y1>last year|the previous year)|(?P<y0>this year|the current year)"
    r"|(?P<yn>next year|the coming year)|(?P<m1>last month|the previous month)|(?P<m0>this month)|(?P<mn>next month)|(?P<yesterday>yesterday)",
    "sv": r"(?P<so_far>hittills i år)|(?P<y2>i förfjol|i förrfjol)|(?P<y1>i fjol|förra året|föregående år)|(?P<y0>i år|innevarande år|detta år)|(?P<yn>nästa år)"
    r"|(?P<m1>förra månaden)|(?P<m0>denna månad|den här månaden)|(?P<mn>nästa månad)|(?P<yesterday>i går|igår)",
    "da": r"(?P<so_far>hidtil i år|indtil videre i år)|(?P<y2>i forfjor)|(?P<y1>sidste år|i fjor|forrige år)|(?P<y0>i år|dette år|indeværende år)|(?P<yn>næste år)"
    r"|(?P<m1>sidste måned|forrige måned)|(?P<m0>denne måned)|(?P<mn>næste måned)|(?P<yesterday>i går)",
}  # fmt: skip
_AGO = {
    "nb": rf"for (?:(?:om lag|rundt|snart|over|mer enn) )?(?P<n>{_NUMBER}) (?P<unit>år|måneder|måned|tiår) siden",
    "nn": rf"for (?:(?:om lag|rundt|snart|over|meir enn) )?(?P<n>{_NUMBER}) (?P<unit>år|månader|månad|tiår) sidan",
    "en": rf"(?P<n>{_NUMBER}) (?P<unit>years?|months?|decades?) (?:ago|earlier than today)",
    "sv": rf"för (?P<n>{_NUMBER}) (?P<unit>år|månader|månad|årtionden) sedan",
    "da": rf"for (?P<n>{_NUMBER}) (?P<unit>år|måneder|måned|årtier) siden",
}
_PAST = {
    "nb": rf"(?:(?:i |over |gjennom )?(?:de|det) siste (?:(?P<n>{_NUMBER}) )?(?P<unit>årene|åra|året|månedene|måneden|tiåret|tiårene))",
    "nn": rf"(?:(?:dei|det) siste (?:(?P<n>{_NUMBER}) )?(?P<unit>åra|året|månadene|månaden|tiåret|tiåra))",
    "en": rf"(?:the (?:last|past) (?:(?P<n>{_NUMBER}) )?(?P<unit>years|months|decades?|year|month))",
    "sv": rf"(?:(?:de|det) senaste (?:(?P<n>{_NUMBER}) )?(?P<unit>åren|året|månaderna|månaden|årtiondet|decenniet))",
    "da": rf"(?:(?:de|det) seneste (?:(?P<n>{_NUMBER}) )?(?P<unit>årene|år|måneder|måned|årti))",
}
_AFTERWARDS = {
    "nb": r"(?:(?P<next>året etter|det påfølgende året|påfølgende år|neste år)|(?P<back>året før|det foregående året)|(?P<same>samme år))",
    "nn": r"(?:(?P<next>året etter|det påfølgjande året)|(?P<back>året før)|(?P<same>same år(?:et)?))",
    "en": r"(?:(?P<next>the (?:following|next) year|the year after|a year later|one year later)|(?P<back>the year before(?! last)|a year earlier|the preceding year)|(?P<same>(?:the|that) same year))",
    "sv": r"(?:(?P<next>året efter|följande år|året därpå)|(?P<back>året innan|året före)|(?P<same>samma år))",
    "da": r"(?:(?P<next>året efter|det følgende år)|(?P<back>året før|året forinden)|(?P<same>samme år))",
}
_TO = r"(?:\s?[-\u2010-\u2015/]\s?|\s(?:to|til|till|through|og|and|och)\s(?:og med\s)?)"
_RANGE_BETWEEN = r"(?P<first>(?:1[89]|20)\d\d)(?:\s?[-\u2010-\u2015/]\s?(?P<last>(?:1[89]|20)\d\d|\d\d))"


@cache
def _rules(language: str) -> tuple[_Rule, ...]:
    rules = [
        (rf"{_FREE}({_YEAR})-(\d\d)-(\d\d)(?!\d)", _iso),
        (rf"{_FREE}(\d\d?)[./]\s?(\d\d?)[./]\s?({_YEAR}|\d\d)(?![\w]|[./-]\d)", _numeric),
        (
            rf"{_FREE}(?P<day>\d\d?)(?:st|nd|rd|th)?\.?(?:\s?[-\u2013]\s?(?P<to>\d\d?)\.?)?\s(?:of\s)?(?P<month>{_MONTH})(?:,?\s(?P<year>{_YEAR})(?!\d))?",
            _day_month,
        ),
        (
            rf"(?<!\w)(?P<month>{_MONTH})\s(?P<day>\d\d?)(?:st|nd|rd|th)?(?!\d)(?:[-\u2013](?P<to>\d\d?))?(?:,?\s(?P<year>{_YEAR})(?!\d))?(?!\s?%|[.,]\d)",
            _day_month,
        ),
        (
            rf"(?<!\w)(?P<month>{_MONTH})(?:\s(?P<from>{_YEAR}))?{_TO}(?P<to>{_MONTH})(?:\s(?:i\s|in\s)?(?P<year>{_YEAR})(?!\d))?",
            _months,
        ),
        (rf"(?<!\w)(?P<month>{_MONTH})(?:\s(?:of\s|i\s|in\s)?|,\s)(?P<year>{_YEAR})(?![\d-])", _month_year),
        (
            rf"(?<!\w)(?:(?P<which>første|fyrste|first|första|andre|annet|second|andra|andet|tredje|third|fjerde|fourth|fjärde|siste|last)\s(?:(?P<half>halvår|half|halvåret|halvdel)|kvartal|quarter)"
            rf"(?:\s(?:av|i|of|in|af))?(?:\s(?P<year>{_YEAR})(?!\d)))(?P<q>)",
            _part_of_year,
        ),
        (rf"(?<!\w)(?P<which>)(?P<half>)(?P<q>[Qq][1-4])[ /](?P<year>{_YEAR})(?!\d)", _part_of_year),
        (rf"(?:{_FREE}|(?<=\bmid-)){_RANGE_BETWEEN}(?![\w%]|[.,]\d|-\d)", _years),
        (rf"(?<=\b[Ff]ra )(?P<first>{_YEAR})\s(?:til og med|til)\s(?P<last>{_YEAR})(?!\d)", _years),
        (rf"(?<=\b[Ff]rå )(?P<first>{_YEAR})\s(?:til og med|til)\s(?P<last>{_YEAR})(?!\d)", _years),
        (
            rf"(?<!\w)(?P<first>{_YEAR})\s(?:to|til og med|til|till|through|until|fram til|frem til)\s(?P<last>{_YEAR})(?!\d)",
            _years,
        ),
        (
            rf"(?:(?<=between )|(?<=mellom )|(?<=mellan )|(?<=mellem )|(?<=imellom ))(?P<first>{_YEAR})\s(?:and|og|och)\s(?P<last>{_YEAR})(?!\d)",
            _years,
        ),
        (
            rf"{_FREE}(?P<decade>{_YEAR}|\d0)(?:-(?:tallet|tall|talet|tal|årene|åra)(?!\w)|'?s(?!\w)|'erne(?!\w)|erne(?!\w))",
            _decade,
        ),
        (
            rf"(?<!\w)(?:(?P<early>early(?: in)?|tidlig i|tidleg i|tidigt)|(?P<late>late(?: in)?|seint i|sent i|sent)|(?P<mid>mid[- ]|midten av|the middle of)"
            rf"|(?P<spring>våren|spring(?: of)?|foråret)|(?P<summer>sommeren|sommaren|(?:the )?summer(?: of)?)|(?P<autumn>høsten|hausten|hösten|efteråret|autumn(?: of)?)|(?P<fall>fall of)"
            rf"|(?P<end>slutten av|utgangen av|(?:the )?end of|slutet av|slutningen af|udgangen af|(?:the )?close of|ultimo)|(?P<start>begynnelsen av|starten av|(?:the )?(?:beginning|start) of|början av|primo))\s?(?P<year>{_YEAR})(?!\d)",
            _season,
        ),
        (rf"(?<!\w)(?:{_RELATIVE[language]}|(?P<day>{_TODAY[language]}))(?!\w)", _shift),
        (rf"(?<!\w)(?:{_AGO[language]})(?!\w)", _ago),
        (rf"(?<!\w)(?:{_PAST[language]})(?!\w)", _past),
        (rf"{_FREE}(?P<year>{_YEAR}){_STOP}", _year),
        (rf"(?<!\w)(?P<month>{_WHOLE_MONTH})", _bare_month),
    ]
    return tuple(_Rule(re.compile(pattern, re.IGNORECASE), read) for pattern, read in rules)


@cache
def _afterwards(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){_AFTERWARDS[language]}(?!\w)", re.IGNORECASE)


def find(text: str, language: str, on: dt.date) -> list[Time]:
    """The times that a text names, in order.

    Args:
        text: Any text; offsets are in it.
        language: ``nb``, ``nn``, ``en``, ``sv`` or ``da``.
        on: The day that the text is from: "last year" is the year before its.

    Example:
        >>> [(t.text, t.period.label, t.sense) for t in find("Norge har vært med siden 1978, i fjor med 30.", "nb", dt.date(2017, 7, 31))]
        [('1978', '1978', 'since'), ('i fjor', '2016', 'in')]
    """
    found: list[Time] = []
    taken: list[tuple[int, int]] = []
    digit = _DIGIT.search(text) is not None
    for rule in _rules(language):
        if not digit and rule.read.__name__ not in _DIGITLESS:
            continue
        for match in rule.pattern.finditer(text):
            if any(left < match.end() and match.start() < right for left, right in taken):
                continue
            try:
                read = rule.read(match, on, language)
            except (ValueError, OverflowError, BadPeriod):
                continue
            if read is None:
                continue
            period, sense = read
            taken.append(match.span())
            found.append(Time(match.start(), match.end(), match.group(), period, sense or _sense(text, match.start())))
    found.sort(key=lambda time: time.start)
    return sorted([*found, *_relative_to(text, language, found, taken)], key=lambda time: time.start)


def _sense(text: str, start: int) -> Sense:
    before = _PREPOSITION.search(text[max(0, start - _REACH) : start])
    if before is None:
        return "in"
    return "since" if before["since"] else "until" if before["until"] else "as_of"


def _relative_to(text: str, language: str, found: list[Time], taken: list[tuple[int, int]]) -> Iterator[Time]:
    """The year after and the like, counted from the time named last before it."""
    for match in _afterwards(language).finditer(text):
        if any(left < match.end() and match.start() < right for left, right in taken):
            continue
        before = [time for time in found if time.end <= match.start()]
        if before:
            year = before[-1].period.end.year + (1 if match["next"] else -1 if match["back"] else 0)
            yield Time(match.start(), match.end(), match.group(), Period.year(year), "in")
