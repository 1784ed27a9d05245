"""Numbers in digits: every grouping and decimal sign in use, and how coarse the number is. It looks at no words."""

import re

import attrs

_SPACE = "[ \u00a0\u2009\u202f]"
RUN = rf"\d{{1,3}}(?:{_SPACE}\d{{3}})+(?:[.,]\d{{1,2}})?(?![\d.,/:-]*\d)|\d(?:[\d.,:/'’\u2010-\u2015-]*\d)?"
"""What may be a number: digits, with all that can stand between them."""
_SPACED = re.compile(rf"\d{{1,3}}(?:{_SPACE}\d{{3}})+(?:[.,]\d{{1,2}})?")
_GROUPED = re.compile(r"\d{1,3}(?:([.,'’])\d{3})(?:\1\d{3})*(?:[.,]\d{1,2})?|\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d{1,2})?")
_PLAIN = re.compile(r"\d+(?:[.,]\d+)?")
_RANGE = re.compile(r"([\d.,]*\d)[\u2010-\u2015-](\d[\d.,]*)")
_CLEAN = re.compile(rf"{_SPACE}|['’]")


@attrs.frozen
class Digits:
    """A number in digits.

    Attributes:
        value: What it says.
        step: One in its last written place.
        grouped: Whether it has a grouping sign, so that it is no year.
    """

    value: int | float
    step: float
    grouped: bool


def read(run: str, *, scaled: bool = False) -> Digits | None:
    """Read one number; None if the digits are something else: a date, a time, a telephone number.

    A single point or comma before exactly three digits groups thousands, unless the number is ``scaled``: per cent or millions
    follow it, or it begins with 0. Any other single point or comma is the decimal sign.

    Example:
        >>> read("14.350").value, read("14,350").value, read("2,45,310").value, read("1.234.567,5").value
        (14350, 14350, 245310, 1234567.5)
        >>> read("1.125", scaled=True).value
        1.125
        >>> read("24.11.2016") is None
        True
    """
    clean = _CLEAN.sub("", run)
    spaced = bool(_SPACED.fullmatch(run))
    grouped = _GROUPED.fullmatch(run)
    single = len(re.findall(r"[.,]", run)) == 1
    if not spaced and grouped and not (single and (scaled or run.startswith("0"))):
        signs = re.findall(r"[.,'’]", run)
        last = max(run.rfind("."), run.rfind(","))
        has_decimals = len(run) - last <= 3 and last > 0
        if has_decimals and len(signs) > 1 and signs[-1] == signs[0]:
            return None
        whole, decimals = (run[:last], run[last + 1 :]) if has_decimals else (run, "")
        return _number(re.sub(r"\D", "", whole), decimals, grouped=True)
    if spaced or _PLAIN.fullmatch(clean):
        whole, _, decimals = clean.replace(",", ".").partition(".")
        if len(whole) > 1 and whole.startswith("0"):
            return None
        return _number(whole, decimals, grouped=spaced)
    return None


def span(run: str) -> tuple[str, str] | None:
    """The two ends of digits with a dash between them, or None."""
    found = _RANGE.fullmatch(run)
    return (found[1], found[2]) if found else None


def _number(whole: str, decimals: str, *, grouped: bool) -> Digits:
    if decimals:
        return Digits(float(f"{whole}.{decimals}"), 10 ** -len(decimals), grouped)
    return Digits(int(whole), 1, grouped)
