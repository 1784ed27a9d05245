"""Hedges: the words around a number that say how closely it binds, and how far each lets the number be from the fact.

The table is the whole rule. With ``v`` the number as written:

==========  ==========  =====================  ==========================================================
hedge       comparator  the fact may be        such as
==========  ==========  =====================  ==========================================================
about       ``~``       0.9 v to 1.1 v         om lag, rundt, cirka, about, some, omkring, ungefär
just under  ``~``       0.9 v to v             knapt, nesten, i underkant av, nearly, almost, knappt
just over   ``~``       v to 1.1 v             drøyt, godt, vel, i overkant av, just over, drygt
more        ``>``       above v                over, mer enn, more than, fler än
least       ``>=``      v or above             minst, at least, åtminstone
most        ``<=``      v or below             inntil, opptil, maksimalt, up to, at most, højst
fewer       ``<``       below v                under, færre enn, fewer than, färre än
==========  ==========  =====================  ==========================================================

The tolerance of the first three is never less than the number's own coarseness: one whole in a count, and half of the last place
that is written in a share or a sum ("about 1 per cent" is 0.5 to 1.5). A fraction in words ("a third") is "about" unless hedged.
A number in words of magnitude ("4.4 billion") or with decimals is rounded to its last written place, and 10 per cent at most.
"""

import re
from functools import cache

import attrs

from varde.check.claim import Comparator


@attrs.frozen
class Hedge:
    """One way to hedge.

    Attributes:
        key: Its name.
        comparator: How a number binds under it.
        below: The least that the fact may be, as a share of the number; None for no bound.
        above: The most that it may be.
    """

    key: str
    comparator: Comparator
    below: float | None
    above: float | None


ABOUT = Hedge("about", "~", 0.9, 1.1)
JUST_UNDER = Hedge("just under", "~", 0.9, 1.0)
JUST_OVER = Hedge("just over", "~", 1.0, 1.1)
MORE = Hedge("more", ">", 1.0, None)
LEAST = Hedge("least", ">=", 1.0, None)
MOST = Hedge("most", "<=", None, 1.0)
FEWER = Hedge("fewer", "<", None, 1.0)

_ALL = {"~": ABOUT, "≈": ABOUT, "±": ABOUT, ">": MORE, "<": FEWER, "≥": LEAST, "≤": MOST}
_NORWEGIAN = {
    ABOUT: "om lag|omlag|omtrent|omtrentlig|rundt|rundt regnet|cirka|circa|ca.|ca|omkring|anslagsvis|omkr.|sånn omtrent|i størrelsesorden",
    JUST_UNDER: "nærmere|nesten|knapt|knappe|knapp|i underkant av|nær|bortimot|oppimot|opp mot|opp imot|snaut|snaue|litt under|noe under|like under"
    "|rett under|så vidt under",
    JUST_OVER: "drøyt|drøye|drøy|godt og vel|vel|godt|i overkant av|litt over|noe over|like over|rett over|litt mer enn|litt flere enn|noe mer enn",
    MORE: "over|mer enn|flere enn|godt over|mer enn|større enn|høyere enn|langt over|ut over",
    LEAST: "minst|i det minste|ikke mindre enn|ikke færre enn|minimum|mer eller lik",
    MOST: "inntil|opptil|opp til|maksimalt|maks|maks.|høyst|i høyden|ikke mer enn|ikke flere enn|på det meste|maksimum",
    FEWER: "under|mindre enn|færre enn|lavere enn|langt under|godt under",
}  # fmt: skip
_NYNORSK = {
    ABOUT: "kring|om lag|omlag|ikring|rundt|rundt rekna|cirka|ca.|ca|omtrent|omkring",
    JUST_UNDER: "nærare|nærmare|nesten|knapt|knappe|i underkant av|nær|bortimot|oppimot|opp mot|litt under|noko under|like under|mest",
    JUST_OVER: "drygt|drygt og vel|drøyt|godt og vel|vel|godt|i overkant av|litt over|noko over|like over|litt meir enn",
    MORE: "over|meir enn|fleire enn|godt over|langt over|større enn",
    LEAST: "minst|i det minste|ikkje mindre enn|ikkje færre enn|minimum",
    MOST: "inntil|opptil|opp til|maksimalt|maks|maks.|høgst|ikkje meir enn|ikkje fleire enn|på det meste",
    FEWER: "under|mindre enn|færre enn|langt under|godt under",
}  # fmt: skip
_ENGLISH = {
    ABOUT: "about|around|some|approximately|approx.|approx|roughly|circa|ca.|c.|an estimated|estimated|in the region of|in the order of"
    "|on the order of|or so",
    JUST_UNDER: "nearly|almost|close to|just under|slightly under|slightly less than|slightly fewer than|a little under|just below|just short of"
    "|approaching|barely|not quite|a little less than",
    JUST_OVER: "just over|slightly over|slightly more than|a little over|a little more than|just above|a bit over|just more than",
    MORE: "over|more than|above|in excess of|upwards of|well over|far more than|greater than|larger than|higher than|exceeding|beyond",
    LEAST: "at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum",
    MOST: "up to|at most|no more than|not more than|a maximum of|maximum",
    FEWER: "under|fewer than|less than|below|well under|far fewer than|lower than",
}  # fmt: skip
_SWEDISH = {
    ABOUT: "omkring|ungefär|cirka|ca.|ca|c:a|kring|runt|uppskattningsvis|i storleksordningen",
    JUST_UNDER: "knappt|nästan|närmare|nära|uppemot|upp emot|drygt under|strax under|något under|snudd på|bortåt|inemot",
    JUST_OVER: "drygt|strax över|något över|lite över|dryga|något mer än|lite mer än",
    MORE: "över|mer än|mera än|fler än|flera än|större än|högre än|långt över",
    LEAST: "minst|åtminstone|inte mindre än|inte färre än|lägst",
    MOST: "upp till|högst|maximalt|max|max.|inte mer än|inte fler än|som mest",
    FEWER: "under|mindre än|färre än|lägre än|långt under",
}  # fmt: skip
_DANISH = {
    ABOUT: "omkring|omtrent|cirka|ca.|ca|rundt regnet|anslået|ca|godt og vel|i størrelsesordenen",
    JUST_UNDER: "knap|knapt|næsten|nær|tæt på|lige under|lidt under|op mod|op imod|henved|knappe|i underkanten af",
    JUST_OVER: "godt|godt og vel|lidt over|lige over|lidt mere end|i overkanten af|lidt flere end",
    MORE: "over|mere end|flere end|større end|højere end|langt over",
    LEAST: "mindst|i hvert fald|ikke mindre end|ikke færre end|minimum",
    MOST: "op til|indtil|højst|maksimalt|maks.|maks|ikke mere end|ikke flere end",
    FEWER: "under|mindre end|færre end|lavere end|langt under",
}  # fmt: skip
_BEFORE = {"nb": _NORWEGIAN, "nn": {**_NORWEGIAN, **{h: f"{_NORWEGIAN[h]}|{w}" for h, w in _NYNORSK.items()}}}
_BEFORE |= {"en": _ENGLISH, "sv": _SWEDISH, "da": _DANISH}
_AFTER = {
    LEAST: r"\+|eller mer\b|eller flere\b|eller meir\b|eller fleire\b|or more\b|or above\b|eller fler\b|eller mere\b",
    MOST: r"eller mindre\b|eller færre\b|or less\b|or fewer\b|or below\b|eller färre\b",
    ABOUT: r"or so\b|eller deromkring\b|eller der omkring\b|eller så\b",
}
_ARTICLE = r"(?:(?:de|dei|den|the|a|an|en|et|eit|ein|ett|her|total(?:t)? (?:of|på))\s+)?"


@cache
def _pattern(language: str) -> tuple[re.Pattern[str], dict[str, Hedge]]:
    words = {word: hedge for hedge, listed in _BEFORE[language].items() for word in listed.split("|")}
    longest = sorted(words, key=len, reverse=True)
    spelled = "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in longest)
    signs = "".join(_ALL)
    return re.compile(rf"(?:(?<!\w)({spelled})\s+{_ARTICLE}|([{signs}])\s?)$", re.IGNORECASE), words


_AFTER_RE = re.compile("|".join(rf"(?P<h{n}>{words})" for n, words in enumerate(_AFTER.values())), re.IGNORECASE)
_REACH = 34


def before(text: str, start: int, language: str) -> tuple[int, Hedge] | None:
    """The hedge that ends where a number starts, with where the hedge itself starts."""
    pattern, words = _pattern(language)
    left = max(0, start - _REACH)
    found = pattern.search(text[left:start])
    if found is None:
        return None
    word = found[1]
    hedge = words[" ".join(word.lower().split())] if word else _ALL[found[2]]
    return left + found.start(), hedge


def after(text: str, end: int) -> tuple[int, Hedge] | None:
    """The hedge that follows a number ("or more"), with where it ends."""
    at = end + 1 if text[end : end + 1] in (" ", "\u00a0") else end
    found = _AFTER_RE.match(text, at)
    if found is None:
        return None
    return found.end(), list(_AFTER)[int((found.lastgroup or "h0")[1:])]


def bounds(value: float, hedge: Hedge, least: float) -> tuple[float | None, float | None]:
    """The least and the most that the fact may be.

    Args:
        value: The number as written.
        hedge: Its hedge.
        least: The least tolerance: one whole in a count, else half of the last written place.

    Example:
        >>> bounds(30, ABOUT, 1)
        (27.0, 33.0)
        >>> bounds(1, ABOUT, 0.5)
        (0.5, 1.5)
    """
    low = None if hedge.below is None else value - max(abs(value) * (1 - hedge.below), least if hedge.below < 1 else 0)
    high = None if hedge.above is None else value + max(abs(value) * (hedge.above - 1), least if hedge.above > 1 else 0)
    return None if low is None else round(low, 9), None if high is None else round(high, 9)
