"""Number words: their values in five languages, their compounds, and how a row of them adds up. It reads no digits."""

import re
from collections.abc import Sequence
from functools import cache, lru_cache

AND = -1
"""Stands for "and" in a row of morphemes."""

_NORWEGIAN = (
    "en ein ei et eit ett én ein ein=1 to=2 tre=3 fire=4 fem=5 seks=6 sju=7 syv=7 åtte=8 ni=9 ti=10 elleve=11 tolv=12 tretten=13 fjorten=14 "
    "femten=15 seksten=16 sytten=17 søtten=17 atten=18 nitten=19 tjue=20 tyve=20 tretti=30 tredve=30 førti=40 førr=40 femti=50 seksti=60 sytti=70 "
    "søtti=70 åtti=80 nitti=90 hundre=100 hundrede=100 tusen=1000 million=1000000 millioner=1000000 millionar=1000000 milliard=1000000000 "
    "milliarder=1000000000 milliardar=1000000000 millard=1000000000 billion=1000000000000 billioner=1000000000000 billionar=1000000000000"
)
_LEXICON = {
    "nb": f"{_NORWEGIAN} éin=1 ett=1 én=1 et=1",
    "nn": f"{_NORWEGIAN} éin=1 eitt=1 eit=1",
    "en": "one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 "
    "seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fourty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 hundred=100 "
    "thousand=1000 lakh=100000 million=1000000 crore=10000000 billion=1000000000 trillion=1000000000000",
    "sv": "en ett två=2 tre=3 fyra=4 fem=5 sex=6 sju=7 åtta=8 nio=9 tio=10 elva=11 tolv=12 tretton=13 fjorton=14 femton=15 sexton=16 sjutton=17 "
    "arton=18 nitton=19 tjugo=20 tjugi=20 trettio=30 fyrtio=40 förtio=40 femtio=50 sextio=60 sjuttio=70 åttio=80 nittio=90 hundra=100 "
    "tusen=1000 miljon=1000000 miljoner=1000000 miljard=1000000000 miljarder=1000000000 biljon=1000000000000 biljoner=1000000000000",
    "da": "en et én ét to=2 tre=3 fire=4 fem=5 seks=6 syv=7 otte=8 ni=9 ti=10 elleve=11 tolv=12 tretten=13 fjorten=14 femten=15 seksten=16 sytten=17 "
    "atten=18 nitten=19 tyve=20 tredive=30 fyrre=40 fyrretyve=40 halvtreds=50 halvtredsindstyve=50 tres=60 treds=60 tresindstyve=60 halvfjerds=70 "
    "halvfjerdsindstyve=70 firs=80 firsindstyve=80 halvfems=90 halvfemsindstyve=90 hundrede=100 hundred=100 tusind=1000 tusinde=1000 "
    "million=1000000 millioner=1000000 milliard=1000000000 milliarder=1000000000 billion=1000000000000 billioner=1000000000000",
}  # fmt: skip
_CONJUNCTION = {"nb": "og", "nn": "og", "en": "and", "sv": "och", "da": "og"}
ARTICLES = frozenset(["en", "ein", "ei", "et", "eit", "ett", "a", "an"])
"""Words that are a one only in company: "en million", "et par"."""
_ORDINALS = {
    "nb": "første=1 andre=2 annen=2 tredje=3 fjerde=4 femte=5 sjette=6 sjuende=7 syvende=7 åttende=8 niende=9 tiende=10 ellevte=11 tolvte=12 "
    "trettende=13 fjortende=14 femtende=15 sekstende=16 syttende=17 attende=18 nittende=19 tjuende=20 tyvende=20 trettiende=30 førtiende=40 "
    "femtiende=50 sekstiende=60 syttiende=70 åttiende=80 nittiende=90 hundrede=100",
    "nn": "første=1 fyrste=1 andre=2 tredje=3 fjerde=4 femte=5 sjette=6 sjuande=7 åttande=8 niande=9 tiande=10 ellevte=11 tolvte=12 trettande=13 "
    "fjortande=14 femtande=15 sekstande=16 syttande=17 attande=18 nittande=19 tjuande=20 trettiande=30 førtiande=40 femtiande=50 sekstiande=60 "
    "syttiande=70 åttiande=80 nittiande=90 hundrede=100 hundrande=100",
    "en": "first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11 twelfth=12 thirteenth=13 fourteenth=14 "
    "fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19 twentieth=20 thirtieth=30 fortieth=40 fiftieth=50 sixtieth=60 "
    "seventieth=70 eightieth=80 ninetieth=90 hundredth=100",
    "sv": "första=1 andra=2 tredje=3 fjärde=4 femte=5 sjätte=6 sjunde=7 åttonde=8 nionde=9 tionde=10 elfte=11 tolfte=12 trettonde=13 fjortonde=14 "
    "femtonde=15 sextonde=16 sjuttonde=17 artonde=18 nittonde=19 tjugonde=20 tjugode=20 trettionde=30 fyrtionde=40 förtionde=40 femtionde=50 "
    "sextionde=60 sjuttionde=70 åttionde=80 nittionde=90 hundrade=100",
    "da": "første=1 anden=2 andet=2 tredje=3 fjerde=4 femte=5 sjette=6 syvende=7 ottende=8 niende=9 tiende=10 ellevte=11 tolvte=12 trettende=13 "
    "fjortende=14 femtende=15 sekstende=16 syttende=17 attende=18 nittende=19 tyvende=20 tredivte=30 fyrrende=40 fyrretyvende=40 "
    "halvtredsindstyvende=50 tresindstyvende=60 halvfjerdsindstyvende=70 firsindstyvende=80 halvfemsindstyvende=90 hundrede=100",
}  # fmt: skip
_NOT = frozenset(["tusenet", "tusenen", "hundreet", "hundraen", "hundraett", "toen", "toet"])


def _table(listed: str) -> dict[str, int]:
    pairs = (item.partition("=") for item in listed.split())
    return {word: int(value or 1) for word, _, value in pairs}


@cache
def lexicon(language: str) -> dict[str, int]:
    """The simple number words of a language."""
    return _table(_LEXICON[language])


@cache
def _ordinals(language: str) -> dict[str, int]:
    return _table(_ORDINALS[language])


@cache
def starts(language: str) -> frozenset[str]:
    """The first two letters of every number word: a quick way to pass most other words by."""
    return frozenset(word[:2] for word in (*lexicon(language), *_ordinals(language)))


@cache
def _by_length(language: str) -> tuple[tuple[str, int], ...]:
    return tuple(sorted({**lexicon(language), _CONJUNCTION[language]: AND}.items(), key=lambda item: -len(item[0])))


@lru_cache(maxsize=16384)
def morphemes(word: str, language: str) -> tuple[int, ...] | None:
    """The number morphemes of one lower-case word, or None if it is no number word.

    Example:
        >>> morphemes("enogtyve", "da")
        (1, -1, 20)
        >>> morphemes("trehundraförtiofem", "sv")
        (3, 100, 40, 5)
    """
    known = lexicon(language).get(word)
    if known is not None:
        return (known,)
    if language == "en" or len(word) < 5 or word[:2] not in starts(language) or word in _NOT:
        return None
    return next((row for row in _split(word, language) if total(row) is not None), None)


def _split(word: str, language: str) -> "list[tuple[int, ...]]":
    if not word:
        return [()]
    found = []
    for morpheme, value in _by_length(language):
        if word.startswith(morpheme):
            found += [(value, *rest) for rest in _split(word[len(morpheme) :], language)]
    return found


def total(row: Sequence[int]) -> int | None:
    """What a row of morphemes adds up to, or None if it is no number.

    Example:
        >>> total((1, 100, AND, 20))
        120
        >>> total((5, 6)) is None
        True
    """
    if not row or row[-1] == AND or row[0] == AND:
        return None
    done, current, scale, joined, empty = 0, 0, 10**18, False, True
    for value in row:
        if value == AND:
            if joined or not (current >= 100 or 0 < current < 10 or (done and empty)):
                return None
            joined = True
            continue
        below = current % 100
        if value >= 1000:
            if value >= scale or joined:
                return None
            done, current, scale, empty = done + max(current, 1) * value, 0, value, True
            continue
        if value == 100:
            if current > 19:
                return None
            current = max(current, 1) * 100
        elif value >= 20:
            if below and not (joined and below < 10):
                return None
            current += value
        elif value >= 10:
            if below:
                return None
            current += value
        else:
            if (below and (below < 20 or below % 10)) or (joined and 0 < current < 100):
                return None
            current += value
        joined = empty = False
    return done + current


@lru_cache(maxsize=4096)
def ordinal(word: str, language: str) -> int | None:
    """The number that one ordinal names, or None.

    Example:
        >>> ordinal("seventy-second", "en"), ordinal("tjueførste", "nb"), ordinal("tooghalvfjerdsindstyvende", "da")
        (72, 21, 72)
    """
    word = word.lower()
    known = _ordinals(language)
    if word in known:
        return known[word]
    for last in sorted(known, key=len, reverse=True):
        if word.endswith(last) and len(word) > len(last):
            head = word[: -len(last)].rstrip("- ")
            rows = [morphemes(part, language) for part in re.split(r"[- ]", head)]
            if language != "en" and head.endswith("og"):
                rows = [morphemes(head.removesuffix("og"), language), (AND,)]
            if all(row is not None for row in rows):
                return total([value for row in rows for value in row or ()] + [known[last]])
    return None


def is_conjunction(word: str, language: str) -> bool:
    """Whether the word is the language's "and"."""
    return word == _CONJUNCTION[language]
