"""Which language text is in, told from its smallest words: bokmål, nynorsk, English, Swedish or Danish."""

import re

LANGUAGES = ("nb", "nn", "en", "sv", "da")
_WORDS = {
    "nb": "og i er av på til det som med for den de ikke fra etter mellom noen seg nå ble vært være jeg vi våre hva hvor bare også har et en å om norge norske deltar mange flere sikkerhet fredsavtale bidro bidrar siden hun sin kvinner land fem seks sju tolv politi militære mer enn under ved år",
    "nn": "og i er av på til det som med for den dei ikkje frå etter mellom nokon nokre seg no vart blei vore vere eg vi me våre kva kvar berre også òg har eit ein å om noreg norske deltek mange fleire tryggleik sidan ho si kvinner land fem seks sju tolv politi militære meir enn under ved år medverka saman korleis hjå noko desse medan arbeider",
    "en": "the of and in to is are was were has have had with for from by on at that this it its we our as an be been not which who more than under also since their will between women",
    "sv": "och i är av på till det som med för den de inte från efter mellan några sig nu blev varit vara jag vi våra vad var bara också har ett en att om sverige svenska deltar många flera säkerhet sedan hon sin kvinnor länder fem sex sju tolv polis militärer mer än under vid år",
    "da": "og i er af på til det som med for den de ikke fra efter mellem nogle sig nu blev været være jeg vi vores hvad hvor kun også har et en at om danmark danske deltager mange flere sikkerhed siden hun sin kvinder lande fem seks syv tolv politi militære mere end under ved år",
}
_SETS = {key: frozenset(words.split()) for key, words in _WORDS.items()}
_WEIGHT = {word: 1.0 / sum(word in each for each in _SETS.values()) for words in _SETS.values() for word in words}
_WORD = re.compile(r"[a-zæøåäöòéA-ZÆØÅÄÖ]+")
_OTHER = frozenset(
    [
        "der",
        "die",
        "das",
        "und",
        "ist",
        "nicht",
        "von",
        "mit",
        "für",
        "auf",
        "le",
        "les",
        "des",
        "est",
        "dans",
        "pour",
        "avec",
        "une",
        "el",
        "los",
        "las",
        "una",
        "para",
        "con",
        "por",
        "que",
        "del",
    ]
)


def detect(text: str, *, least: float = 1.5) -> str | None:
    """The language of text, or None if it is too short to tell or is none of the five.

    Args:
        text: The text; its first 20,000 characters decide.
        least: How much weight of small words it takes.

    Example:
        >>> [detect(text, least=0.5) for text in ("Noreg er ikkje med", "Norge er ikke med", "Norway is not in it", "xyz")]
        ['nn', 'nb', 'en', None]
    """
    scores: dict[str, float] = dict.fromkeys(LANGUAGES, 0.0)
    other = 0
    for word in _WORD.findall(text[:20_000].lower()):
        weight = _WEIGHT.get(word)
        if weight is None:
            other += word in _OTHER
            continue
        for key, words in _SETS.items():
            if word in words:
                scores[key] += weight
    lower = text[:20_000].lower()
    scores["sv"] += 0.5 * (lower.count("ä") + lower.count("ö"))
    for key in ("nb", "nn", "da"):
        scores[key] += 0.25 * (lower.count("ø") + lower.count("æ"))
    first, second = sorted(scores, key=lambda key: -scores[key])[:2]
    if scores[first] < least or other > 1.5 * scores[first]:
        return None
    close = scores[first] - scores[second] < max(0.3, 0.04 * scores[first])
    return None if close else first


def declared(tag: str | None) -> str | None:
    """One of our languages from a language tag; plain Norwegian is bokmål.

    Example:
        >>> declared("nn-NO"), declared("no"), declared("de-CH")
        ('nn', 'nb', None)
    """
    first = re.split(r"[-_]", (tag or "").strip().lower())[0]
    first = {"no": "nb", "nob": "nb", "nno": "nn", "eng": "en", "swe": "sv", "dan": "da", "nor": "nb"}.get(first, first)
    return first if first in LANGUAGES else None
