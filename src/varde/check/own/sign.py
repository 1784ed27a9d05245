"""How a page says that it is Varde's: its title or its first two lines name the country and the day. It writes nothing and reads no measures."""

import datetime as dt
import re

import attrs

from varde.check.read.dated import parse
from varde.check.read.page import Page

_KICKERS = {"en": "Peace and security", "nb": "Fred og sikkerhet"}
"""What stands above or below the country's name, by language, as the catalogues have it."""
_AS_OF = {"en": "as of", "nb": "per"}
_DAY = r"(\d{1,2}\.? \w+ \d{4})"
_META = re.compile(r"<meta\s+name=[\"']varde:country[\"']\s+content=[\"']([A-Z]{3})[\"']", re.I)


@attrs.frozen
class Sign:
    """What a page of Varde's says of itself.

    Attributes:
        country: The country's code, or its name as the page has it.
        on: Its day.
        language: Its language.
    """

    country: str
    on: dt.date
    language: str


def sign(page: Page) -> Sign | None:
    r"""What a page says of itself if it is one of Varde's own; None if it is not.

    Example:
        >>> from varde.check.read import read
        >>> sign(read("Norge\nFred og sikkerhet per 31. juli 2017\n\nNorge er medlem av NATO."))
        Sign(country='Norge', on=datetime.date(2017, 7, 31), language='nb')
    """
    top = re.sub(r"\\(?=\W)", "", (page.source or page.text)[:400].lstrip("\ufeff\r\n "))
    for language, kicker in _KICKERS.items():
        title = re.fullmatch(rf"(.+): {kicker.lower()}, {_DAY}", page.title or "")
        lines = re.match(rf"(?:# )?([^\n]+?)\s*\n\s*{kicker} {_AS_OF[language]} {_DAY}", top)
        found = title or lines
        if found is None or (day := parse(found[2])) is None:
            continue
        code = _META.search(page.source[:4000]) if page.source else None
        return Sign(code[1] if code else found[1].strip(), day.end, language)
    return None
