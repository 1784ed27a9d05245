"""Which layout a report has, and which month it counts, from what it says of itself."""

import calendar
import datetime as dt
import re
from collections import Counter

from varde.errors import SourceChanged
from varde.sources.un_contributions.pdf.lines import Sheet
from varde.sources.un_contributions.pdf.report import Layout

SOURCE = "un_contributions"
_TYPE = r"(description|post|personneltype|type)"
_SUMS = r"malefemaletotals?"
HEADINGS: tuple[tuple[str, Layout], ...] = (
    (r"country(un)?missiondescription(totals?|m|f)+", "A"),
    (rf"countrymission{_TYPE}?{_SUMS}", "B"),
    (rf"country(name)?{_TYPE}{_SUMS}", "C"),
    (rf"missioncountry{_TYPE}{_SUMS}report_?date", "D"),
    (r"countrymission((unmem|troops|unpol|fpu|mso)[mf])+(total)?", "E"),
    (rf"mission(country|contributor|contributingcountry){_SUMS}{_TYPE}", "F"),
    (rf"missioncountrypersonneltype{_SUMS}", "G"),
    (rf"mission(country|contributor|contributingcountry){_TYPE}{_SUMS}", "F"),
    (r"country(experts|formed|individual|staff|troops).*total(enddate|date)?", "H"),
)
"""Column headings, blanks squeezed out, to layouts; the first that fits is it."""
MONTHS = {name.casefold(): number for number, name in enumerate(calendar.month_name) if name} | {
    name.casefold(): number for number, name in enumerate(calendar.month_abbr) if name
}
NUMERIC = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?!\d)")
NAMED = re.compile(r"(?<!\d)(\d{1,2})[-.]?([a-z]{3,9})[-.,]?(\d{4}|\d{2})(?!\d)", re.IGNORECASE)
MONTH_ONLY = re.compile(rf"({'|'.join(sorted(MONTHS, key=len, reverse=True))})[-.,]?(\d{{4}})", re.IGNORECASE)


def recognise(sheet: Sheet, file: str) -> Layout:
    """The layout whose column headings a sheet has.

    Raises:
        SourceChanged: If it has none's.
    """
    for pattern, layout in HEADINGS:
        if re.fullmatch(pattern, sheet.heading.squeezed):
            return layout
    raise SourceChanged(
        SOURCE, f"file {file}", "the columns of one of the known layouts", f"columns {sheet.heading.text}"
    )


def report_date(sheet: Sheet, created: dt.date | None, file: str) -> dt.date:
    """The day that a report counts: as its titles say, or its rows.

    The report of October 2019 (layout E) prints no date. Such a one is made in the weeks after the month it counts, so the
    last month's end before the file was made is taken.

    Raises:
        SourceChanged: If there is no date to be had.
    """
    for line in reversed(sheet.titles):
        found = parse_date(line.squeezed)
        if found:
            return found
    if sheet.dates:
        day, _ = Counter(sheet.dates).most_common(1)[0]
        found = parse_date(day)
        if found:
            return found
    if created:
        return created.replace(day=1) - dt.timedelta(days=1)
    raise SourceChanged(SOURCE, f"file {file}", "a date in the report's title", "none")


def parse_date(text: str) -> dt.date | None:
    """A date in a title whose blanks are squeezed out: numbers, a named month, or a month alone, which means its end.

    Example:
        >>> parse_date("monthofreport:31-jan-15"), parse_date("byendofnovember,2016"), parse_date("asof:30/06/2024")
        (datetime.date(2015, 1, 31), datetime.date(2016, 11, 30), datetime.date(2024, 6, 30))
    """
    if match := NUMERIC.search(text):
        day, month, year = (int(part) for part in match.groups())
        return _day(year, *((day, month) if day <= 12 < month else (month, day)))
    for match in NAMED.finditer(text):
        if month := MONTHS.get(match[2].casefold()):
            return _day(int(match[3]), month, int(match[1]))
    if match := MONTH_ONLY.search(text):
        year, month = int(match[2]), MONTHS[match[1].casefold()]
        return _day(year, month, calendar.monthrange(year, month)[1])
    return None


def _day(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year + 2000 if year < 100 else year, month, day)
    except ValueError:
        return None
