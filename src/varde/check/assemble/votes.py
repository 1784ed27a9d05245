"""Claims on how a state voted in the UN."""

import re
from collections.abc import Iterator

from varde.check.assemble.clause import Clause
from varde.check.assemble.resolutions import voted_on
from varde.check.assemble.stating import claim, doers
from varde.check.claim import Claim

_ABSTAINED = (
    r"abstain\w*|abstention|avsto(?:d)?|avstå\w*|avstått|avhold\w*|avholdt|la(?:de)?\sned\s(?:sin|sina|sitt)\sröst\w*|undlod\sat\sstemme|avholdt\ssig|let\svere\så\srøyste|lot\svære\så\sstemme|"
    r"stemte\s(?:blankt|avholdende|hverken\sfor)|røysta\sblankt|stemte\sverken|röstade\svarken"
)
_AYE = (
    r"(?:vot(?:ed|ing|es)|stemt\w*|stemmer|røyst\w*|röstade|röstat|røstet|cast\s(?:its|their)\svotes?)\s(?:\w+\s){0,2}?(?:in\sfavou?r|for(?!\s\w+\så)|yes|ja|aye)|"
    r"(?:were|was|är|er|var)\s(?:\w+\s)?in\sfavou?r|(?:sa|sade|sagde|said|svarte|svara)\s(?:ja|yes)|(?:among\sthe\s|blant\sde\s|blant\sdei\s|bland\sde\s|blandt\sde\s)\d+\s(?:who|that|which|som|der)\s(?:voted\s(?:in\sfavour|for)|stemte\s(?:for|ja)|røysta\sfor|röstade\s(?:för|ja))|"
    r"röstade\s(?:\w+\s)?för|(?:backed|supported|støttet|støtta|stödde)(?=\s(?:the\s|den\s|det\s)?(?:text|resolution|draft|resolusjon|utkast|forslag|tekst|förslag))"
)
_NAY = (
    r"(?:vot(?:ed|ing|es)|stemt\w*|stemmer|røyst\w*|röstade|röstat|cast\s(?:its|their)\svotes?)\s(?:\w+\s){0,2}?(?:against|i?mot|emot|imod|no|nei|nej)|"
    r"(?:were|was|är|er|var)\s(?:\w+\s)?(?:against|opposed|imot|emot|imod)|(?:sa|sade|sagde|said|svarte|svara)\s(?:nei|nej|no)|(?:gikk|gjekk|gick|gik)\s(?:i?mot|emot|imod)|"
    r"opposed(?=\s(?:the\s)?(?:text|resolution|draft|it))"
)
_HOW = re.compile(rf"(?<!\w)(?:(?P<abstain>{_ABSTAINED})|(?P<no>{_NAY})|(?P<yes>{_AYE}))(?!\w)", re.IGNORECASE)
_SO = re.compile(
    r"(?<!\w)(?:as\sdid|did\sso|gjorde\s(?:også|òg)|liksom|i\slikhet\smed|saman\smed|sammen\smed|along\swith|together\swith)\s",
    re.IGNORECASE,
)
_OF_UN = re.compile(
    r"resol|vedtak|vedtatt|vedteke|draft|utkast|forslag|förslag|text|tekst|motion|traktat|treaty|forsamling|assembly|førsamling|församling|committee|komit|utskott|amendment|\bFN|\bUN\b|\bSN|negotiat|forhandl",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"(?<!\w)(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|to|två|tre|fire|fyra|fem|seks|sex|sju|syv|åtte|åtta|otte|ni|nio|ti|tio|elleve|tolv|others|andre|land|länder|lande|countries|states|stater|statar|members|medlem\w*|delegations)\s"
    r"(?:other\s|andre\s|land\s|countries\s|states\s|stater\s|statar\s|länder\s|lande\s|members\s)?(?:have\s|har\s)?$",
    re.IGNORECASE,
)
_ABSTAIN = re.compile(rf"(?<!\w)(?:{_ABSTAINED})(?!\w)", re.IGNORECASE)
_HOME = re.compile(
    r"parliament|storting|riksdag|folketing|dáil|referend|folkeavst|folkavst|lok\s?sabha|congress|senate|bundestag|velger|väljar|vælger|voters|election",
    re.IGNORECASE,
)
_NOT = re.compile(r"(?<!\w)(?:ikke|ikkje|inte|not|never|aldri|aldrig)(?!\w)", re.IGNORECASE)
_DENIED = re.compile(rf"{_NOT.pattern}\s(?:\w+\s)?$", re.IGNORECASE)


def votes(clause: Clause, kinds: set[str]) -> Iterator[Claim]:
    """How a state voted in the UN."""
    leaning = bool(clause.topic and clause.topic.kind == "un_vote")
    if (
        kinds & {"unsc_election_votes", "unsc_veto"}
        or _HOME.search(clause.text)
        or not (leaning or _OF_UN.search(clause.text) or "un_vote" in kinds or _ABSTAIN.search(clause.text))
    ):
        return
    last: list[str] = []
    told: set[tuple[str, str, str | None]] = set()
    hits = list(_HOW.finditer(clause.text))
    ends = [*(hit.start() for hit in hits[1:]), len(clause.text)]
    for hit, end in zip(hits, ends, strict=False):
        part = clause.part(hit.start())
        if clause.unreal(hit.start()) and "un_vote" not in kinds:
            continue
        among = re.search(r"\d", hit.group())
        near = clause.text[max(part.start, hit.start() - 26) : hit.start()]
        said = doers(clause, part, hit, last)
        if (_COUNTED.search(near) and not among) or not said.subjects:
            continue
        last = said.subjects
        time = clause.period()
        subjects = list(said.subjects)
        so = _SO.search(clause.text, hit.end(), hit.end() + 60)
        if so:
            subjects += [name.id for name in clause.named("country") if 0 <= name.start - so.end() <= 4]
        negated = bool(_DENIED.search(near) or _NOT.search(hit.group()))
        on = voted_on(clause, hit.start(), end)
        for subject in dict.fromkeys(subjects):
            value = hit.lastgroup or "yes"
            for place, one in enumerate(on or [None]):
                if (subject, value, one and one.symbol) in told:
                    continue
                told.add((subject, value, one and one.symbol))
                yield claim(
                    "un_vote", (one.start, one.end) if one and place else hit.span(), subject, value=value, negated=negated,
                    period=time.period if time else None, measure="unga_vote" if one else None,
                    dims={"country": subject, **({"resolution": one.symbol} if one else {})},
                )  # fmt: skip
