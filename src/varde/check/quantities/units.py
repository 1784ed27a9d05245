"""What stands beside a number and says of what sort it is: per cent, magnitude, money, and what makes it no quantity."""

import re

SCALE = re.compile(
    r"[ \u00a0\u2009\u202f-]?(?:(?P<m3>thousand|tusen|tusind|tusinde)|(?P<m5>lakhs?)|(?P<m7>crores?)"
    r"|(?P<m6>millioner|millionar|millions?|miljoner|miljon|mill\.?|mio\.?|milj\.?|mn|mln)|(?P<m9>milliarder|milliardar|milliard|miljarder|miljard|mrd\.?|mdr\.?|mia\.?|bn)"
    r"|(?P<long>billioner|billionar|biljoner|biljon)|(?P<short>billions?)|(?P<m12>trillions?|tn))(?![\w])",
    re.IGNORECASE,
)
LETTER = re.compile(r"(?:(?P<m3>k)|(?P<m6>m)|(?P<m9>bn?))(?!\w)")
PERCENT = re.compile(
    r"[ \u00a0\u2009\u202f]?(?:%|(?:prosent|per ?cent|procent|pct\.?|pst\.?)(?!\w))(?!\s?-?(?:poeng|points?|enheter))", re.IGNORECASE
)  # fmt: skip
POINTS = re.compile(
    r"[ \u00a0]?(?:(?:%|prosent|per ?cent(?:age)?|procent)\s?-?(?:poeng|points?|enheter|point)|promille|‰)",
    re.IGNORECASE,
)
_KRONER = {"nb": "NOK", "nn": "NOK", "en": "NOK", "sv": "SEK", "da": "DKK"}
_NATION = r"(?:(?P<no>norske?|norwegian)|(?P<se>svenska|svenske|svensk|swedish)|(?P<dk>danske?|danish)|(?P<us>amerikanske?|amerikanska|US|american))"
MONEY_AFTER = re.compile(
    rf"(?:,-)?[ \u00a0\u2009\u202f]?(?:(?P<code>NOK|SEK|DKK|USD|EUR|GBP|CHF|JPY|CAD|AUD|INR)\b|(?P<sign>[$€£])|{_NATION}?\s?"
    r"(?:(?P<kr>kroner|kronor|kroners|krone|krona|kr\b\.?)|(?P<dollar>dollars?|dollar)|(?P<euro>euros?)|(?P<pound>pounds?(?: sterling)?|pund)"
    r"|(?P<franc>(?:sveitsiske |swiss )?francs?)|(?P<yen>yen)|(?P<rupee>rupees?|rupier))(?!\w))",
    re.IGNORECASE,
)
MONEY_BEFORE = re.compile(
    r"(?:(?<!\w)(?P<code>NOK|SEK|DKK|USD|EUR|GBP|CHF|JPY|CAD|AUD|INR|kr\.?|Kr\.?)[ \u00a0]?|(?P<sign>(?:US)?\$|€|£)[ \u00a0]?)$"
)
_SIGN = {"$": "USD", "US$": "USD", "€": "EUR", "£": "GBP"}
_NOUN = {"dollar": "USD", "euro": "EUR", "pound": "GBP", "franc": "CHF", "yen": "JPY", "rupee": "INR"}
_CROWN = {"no": "NOK", "se": "SEK", "dk": "DKK"}

DURATION = re.compile(
    r"[ \u00a0-]?(?:(?:hele|heile|whole|full|consecutive|more|nye|new|siste|last)\s)?(?:years?|months?|weeks?|days?|hours?|minutes?|decades?|centur\w+|year-\w+"
    r"|år(?:ene|a|en)?|årig\w*|åring\w*|måned\w*|månad\w*|uker?|veker?|veckor|vecka|uger?|dager?|dagar?|dages?|døgn|dygn|timer?|timar|timmar|tim|minutt\w*|minut\w*|tiår|årti\w*"
    r"|kilomet\w+|km|met(?:er|re)s?|miles?|mil|kg|kilo|tonn|tons?|tonnes?|liter|litres?|hektar|hectares|degrees?|grader|grad|prosentpoeng|am|pm|a\.m|p\.m|o'clock)(?![\w])",
    re.IGNORECASE,
)  # fmt: skip
"""Time, age and measure: no count, share, sum or rank of anything that a page on peace and security is held to."""

MONTH = (
    r"(?:jan(?:uary?|uar|uari)?|feb(?:ruary?|ruar|ruari)?|mar(?:s|ch|ts)?|apr(?:il)?|ma[iyj]|june?|juni|july?|juli|aug(?:ust|usti)?|sep(?:t|tember)?"
    r"|o[kc]t(?:ober)?|nov(?:ember)?|de[sc](?:ember)?)\b"
)
DAY_AFTER = re.compile(
    rf"(?:st|nd|rd|th)?\.?(?:\s?(?:-|–|og|and|till?|to)\s?\d{{1,2}}\.?)?\s?(?:of\s)?{MONTH}", re.IGNORECASE
)
DAY_BEFORE = re.compile(rf"{MONTH}\.?\s(?:\d{{1,2}}(?:st|nd|rd|th)?(?:\s?[-–,]\s?))?$", re.IGNORECASE)
LABEL = re.compile(
    r"(?:(?<!\w)(?:resolu\w+|resolusjon\w*|UNSCR|SCR|Res|article\w*|art|artik\w+|chapter|kapit\w+|kap|section|sec|side[rn]?|sidor?|pages?|pp?|paragra\w+|punkt\w*|points?|pkt|item"
    r"|annex|vedlegg|bilaga?|protokoll\w*|protocol\w*|figur\w*|figure|fig|tab(?:ell|le|el|ell\w+)|agenda|phase|fase|fas|goals?|mål|SDG|delmål|bærekraftsmål\w*|boks|box"
    r"|version|versjon|tlf|tel\w*|telefon|phone|fax|mob|kl|klokka|klokken|klockan|postboks|room|rom|vol|volume|issue|chapter|lov|act|law|regulation|forordning|direktiv\w*|directive|decision|vedtak"
    r"|Meld\. ?St|St\.meld|Prop|Innst|Dok|stortingsmelding\w*|proposition|skrivelse|sesjon|channel|kanal|group of|gruppe|track|kategori|category|schedule|appendix|ISBN|ISSN|sak)"
    r"\.?\s?(?:nr\.?|no\.?|nos\.?|nummer|number|num\.?|#)?|§+)\s?$",
    re.IGNORECASE,
)  # fmt: skip
JOIN = re.compile(r"(?:\s?\(\d{4}\))?\s?(?:,|og|and|och|&|eller|or|,\s?(?:og|and))\s?$", re.IGNORECASE)
TIME_BEFORE = re.compile(
    r"(?:(?<!\w)(?:in|i|since|siden|sidan|sedan|from|fra|frå|från|until|til|till|by|before|før|fore|före|after|etter|efter|during|under|per|pr\.?|of|av|af|for|innen|innan|inden|to|year|år|året|åra|årene"
    r"|late|early|mid|spring|summer|autumn|winter|våren|sommeren|sommaren|høsten|hausten|vinteren|hösten|våren|for|between|mellom|mellan|mellem|and|og|och|the|than|enn|änd|fall|ultimo|primo|medio)\s)$",
    re.IGNORECASE,
)  # fmt: skip
COUNTED = re.compile(
    r"\s(?:\w+\s)?(?:sold|troop|polit|police|polis|pers|people|mennesk|människ|militær|militär|militar|offi|women|kvinn|kvind|drep|dea|kill|died|døde|fatal|observ|norsk|norweg|warhead|strids|peacekeep|civil|sivil|flykt|refug"
    r"|million|mill|kron|dollar|votes|stemm|bat|men\b|av\b|of\b|uniform|staff|ansatt|experts|prosent|per\s?cent|nordm)",
    re.IGNORECASE,
)  # fmt: skip


def factor(found: re.Match[str], language: str) -> int:
    """What a magnitude multiplies by; "billion" is the short scale in English and the long one else."""
    name = found.lastgroup or ""
    if name == "short":
        return 10**9 if language == "en" else 10**12
    return 10**12 if name == "long" else 10 ** int(name[1:])


def currency(found: re.Match[str], language: str) -> str:
    """The code of the currency that was matched."""
    groups = {name: value for name, value in found.groupdict().items() if value}
    if "code" in groups:
        code = groups["code"].upper().rstrip(".")
        return _KRONER[language] if code == "KR" else code
    if "sign" in groups:
        return _SIGN[groups["sign"].upper()]
    if "kr" in groups:
        return next((code for nation, code in _CROWN.items() if nation in groups), _KRONER[language])
    return next(code for noun, code in _NOUN.items() if noun in groups)
