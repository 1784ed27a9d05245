"""Where sentences end: abbreviations, ordinals, initials and numbers taken in. Languages share one list; they seldom collide."""

import re
from collections.abc import Iterator

_NEVER = frozenset((
    "adm", "adv", "agr", "al", "alm", "ang", "anm", "app", "apr", "approx", "art", "aug", "avd", "avg", "avs",
    "bd", "bl", "brig", "ca", "capt", "cf", "ch", "chr", "cirka", "cmd", "co", "col", "comm", "dec", "dept", "des",
    "det", "dir", "disp", "div", "dl", "doc", "dr", "ed", "eds", "eg", "ekskl", "eks", "enh", "etabl", "etc.-no",
    "evt", "ex", "f.eks", "feb", "fig", "flt", "folk", "forh", "forkl", "form", "forsk", "fr", "ft", "gen", "gl",
    "gov", "govt", "hon", "hr", "iht", "ift", "ill", "incl", "inkl", "inst", "insp", "int", "ital", "jan", "jf",
    "jfr", "jr", "jul", "jun", "kap", "kapt", "kgl", "kl", "kom", "komm", "konf", "kr", "kvm", "lt", "ltd", "lør",
    "maj", "mar", "maks", "max", "mel", "mht", "min", "mr", "mrs", "ms", "mt", "mv.-no", "mfl.-no", "nov", "ntl",
    "obj", "obs", "off", "okt", "op", "oppr", "ord", "org", "orig", "osfr", "oversk", "par", "para", "pga", "pers",
    "pct", "pl", "pkt", "pos", "pr", "pres", "prof", "pst", "rapp", "ref", "rep", "rev", "rel", "resp", "rett",
    "repr", "resol", "red", "rft", "s.k", "sal", "sec", "sep", "sept", "sen", "sgt", "sek", "sr", "st", "stk",
    "str", "såk", "t.d", "tab", "tel", "temp", "tidl", "tilf", "tilsv", "tj", "tv", "u", "ult", "utg", "utr",
    "univ", "u.a", "uke", "v", "ved", "vedr", "vol", "vs", "vår", "vidaregå", "a.k.a", "bl.a", "d.v.s", "dvs",
    "e.g", "f.o.m", "f.v", "f.ex", "t.ex", "t.o.m", "fr.o.m", "i.e", "i.h.t", "iflg", "ifm", "if", "m.a", "m.h.t",
    "m.o.t", "m.t.p", "o.a.-no", "p.g.a", "p.t", "pt", "t.h", "t.v", "tlf", "vha", "viz", "p.r", "ph.d", "u.å",
    "pp", "ss", "ff.-no", "hhv",
))  # fmt: skip
_NUMBERED = frozenset((
    "no", "nos", "nr", "pkt", "art", "sec", "ch", "vol", "p", "pp", "s", "kap", "res", "resolution", "para", "fig",
    "tab", "§", "nummer", "item",
))  # fmt: skip
_MAYBE = frozenset((
    "etc", "osv", "osb", "mv", "mfl", "m.fl", "m.m", "m.v", "o.a", "o.l", "o.s.v", "ff", "u.s", "u.k", "e.u",
    "u.n", "d.c", "a.m", "p.m", "inc", "corp", "ltd", "co", "jr", "sr",
))  # fmt: skip
_MONTHS = frozenset((
    "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november",
    "desember", "january", "february", "march", "may", "june", "july", "october", "december", "jan", "feb", "mar",
    "apr", "jun", "jul", "aug", "sep", "sept", "okt", "oct", "nov", "des", "dec", "januari", "februari", "maj",
    "augusti", "marts",
))  # fmt: skip
_STARTERS = frozenset((
    "the", "a", "an", "it", "its", "this", "that", "these", "those", "he", "she", "they", "we", "our", "in", "on",
    "at", "of", "for", "from", "by", "as", "but", "and", "or", "so", "since", "after", "before", "when", "while",
    "if", "there", "here", "however", "also", "today", "now", "among", "both", "all", "most", "many", "some", "no",
    "not", "to", "with", "under", "norway's", "det", "den", "de", "dette", "disse", "han", "hun", "hu", "vi",
    "våre", "vår", "me", "dei", "i", "på", "av", "fra", "frå", "og", "men", "etter", "siden", "sidan", "når",
    "mens", "medan", "dersom", "om", "som", "her", "der", "også", "samtidig", "norge", "noreg", "norsk", "norske",
    "en", "et", "ein", "eit", "ei", "alle", "mange", "noen", "nokre", "til", "ved", "med", "over", "derfor",
    "dermed", "är", "och", "våra", "från", "efter", "sedan", "när", "också", "även", "ett", "att", "för", "till",
    "sverige", "danmark", "af",
))  # fmt: skip
_STOP = re.compile(r"(?:\.{2,}|[.!?…])[.!?…]*[\"'»”’)\]]*(?=\s)")
_WORD = re.compile(r"[^\s(\[\"'«»“”„‘’/]+\Z")
_NEXT = re.compile(r"[\s\"'«»“”„‘’(\[•–—-]*(\S+)")


def spans(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Where the sentences of a block begin and end.

    Args:
        text: The page's text.
        start: Where the block begins in it.
        end: Where it ends.

    Example:
        >>> text = "Jf. FNs resolusjon nr. 1325. Per 30. juni 2017 var det bl.a. 16 i Mali. Hvor mange i dag?"
        >>> [text[a:b] for a, b in spans(text, 0, len(text))]
        ['Jf. FNs resolusjon nr. 1325.', 'Per 30. juni 2017 var det bl.a. 16 i Mali.', 'Hvor mange i dag?']
    """
    begin = _skip(text, start, end)
    for stop in _STOP.finditer(text, begin, end):
        if stop.start() < begin or not _ends(text, begin, stop.start(), stop.end(), end):
            continue
        yield begin, stop.end()
        begin = _skip(text, stop.end(), end)
    while end > begin and text[end - 1].isspace():
        end -= 1
    if begin < end:
        yield begin, end


def _skip(text: str, at: int, end: int) -> int:
    while at < end and text[at].isspace():
        at += 1
    return at


def _ends(text: str, begin: int, dot: int, after: int, end: int) -> bool:
    following = _NEXT.match(text, after, min(end, after + 200))
    if following is None:
        return False
    word = following[1]
    first = word[0]
    if text[dot] != "." or text[dot : dot + 2] == "..":
        return not first.islower()
    if first.islower():
        return False
    before = _WORD.search(text, max(begin, dot - 40), dot)
    token = before[0] if before else ""
    bare = token.casefold().strip(",;:")
    plain = word.strip(".,;:!?)]\"'»”’").casefold()
    numeral = bare.replace(".", "").replace(",", "")
    if numeral.isdigit():
        alone = before is not None and before.start() == begin
        if alone and len(numeral) <= 3:
            return False
        return not (plain in _MONTHS and len(numeral) <= 2)
    if bare in _NUMBERED and (first.isdigit() or (first in "§IVX" and plain.strip("ivx") == "")):
        return False
    if bare in _MAYBE:
        return not first.isdigit() and (
            plain in _STARTERS or bare not in ("u.s", "u.k", "e.u", "u.n", "d.c", "jr", "sr", "co")
        )
    if bare in _NEVER and bare not in (
        "no",
        "min",
        "mar",
        "vår",
        "form",
        "ord",
        "folk",
        "uke",
        "ved",
        "off",
        "tv",
        "ill",
        "rett",
    ):
        return False
    if len(bare) == 1 and bare.isalpha() and token.isupper():
        return plain in _STARTERS and len(plain) > 1 and dot - begin > 3 and text[max(begin, dot - 3)] != "."
    if "." in bare and all(len(part) <= 2 for part in bare.split(".")):
        return plain in _STARTERS and token.isupper()
    return True
