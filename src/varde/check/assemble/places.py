"""Places on the list of contributors that are told in words: "the biggest contributor", "tenth among contributors", "førsteplass"."""

import re
from collections.abc import Iterator

from varde.check.assemble.clause import Clause
from varde.check.claim import Claim
from varde.check.quantities import words

_TOP = re.compile(
    r"(?<!\w)(?P<top>(?:the|its|their|world's|as|currently|remains|is)\s(?:(?:world's|UN's|single)\s)*(?:top|leading|largest|biggest|number one|foremost)(?=\s(?:\w+[\s-]){0,5}?(?:contributor|provider|supplier|contributing|position))"
    r"|(?:the|as|is|in)\s(?:top|first|number one)(?=\s(?:position|place|spot))"
    r"|(?:den|det|som|verdens|verdas|världens)\s(?:\w+\s)?(?:største|störste|største|största)(?=\s(?:\w+[\s-]){0,3}?(?:bidrags\w+|truppbidrag\w+|bidrag\w+))"
    r"|(?:på\s)?(?:førsteplass\w*|fyrsteplass\w*|förstaplats\w*|førsteplads\w*)|listetopp\w*|på toppen av listen|øverst på listen)",
    re.IGNORECASE,
)
_PLACE = re.compile(
    r"(?<!\w)(?:(?P<a>\d{1,3}(?:st|nd|rd|th)|[a-z]+(?:ty-[a-z]+)?(?:st|nd|rd|th))(?=\s(?:among|position|place|on the list|in the (?:list|ranking))|,\s)"
    r"|rank\w*\s(?:\w+\s){0,3}?(?P<b>\d{1,3}(?:st|nd|rd|th))"
    r"|(?:plass|plats|plads|plass nummer|plats nummer|plads nummer)\s(?P<c>\d{1,3})(?![\d.,]*\d)"
    r"|(?P<d>\d{1,3})\.?[-:]?e?[- ]?(?:plass\w*|plats\w*|plads\w*)|(?P<e>[^\W\d_]{4,}?)[- ]?(?:plass|plats|plads)(?:en)?(?!\w))",
    re.IGNORECASE,
)
_HINT = re.compile(
    r"contribut|supplier|provider|rank|place|position|pla[dt]s|plass|bidrag|listet|toppen|number one", re.IGNORECASE
)
_ONE_OF = re.compile(r"(?:one of|among|blant|en av|én av|ein av|ett av|bland|blandt)\s*(?:\w+\s)?$", re.IGNORECASE)
_NOT_PEOPLE = re.compile(
    r"budget|budsjett|financ|finans|donor|giver|aid|bistand|bistånd|per capita|votes|stemmer", re.IGNORECASE
)


def places(clause: Clause, told: list[Claim]) -> Iterator[Claim]:
    """Ranks in words, where no number told one."""
    if not _HINT.search(clause.text) or any(one.kind == "pk_rank" for one in told):
        return
    people = clause.has("un", "contributor") or (clause.topic is not None and clause.topic.un)
    if not people:
        return
    for pattern in (_TOP, _PLACE):
        for hit in pattern.finditer(clause.text):
            part = clause.part(hit.start())
            if (
                _ONE_OF.search(clause.text, 0, hit.start())
                or _NOT_PEOPLE.search(part.text)
                or clause.unreal(hit.start())
            ):
                continue
            place = 1 if pattern is _TOP else _value(hit, clause.language)
            subject = clause.actor(hit.start()) or clause.topic_subject
            if place and subject:
                yield Claim(
                    "pk_rank", hit.start(), hit.end(), subject, value=place, low=place, high=place, unit="rank",
                    measure="un_personnel_rank", dims={"country": subject},
                )  # fmt: skip
                return


def _value(hit: re.Match[str], language: str) -> int | None:
    said = next(one for one in hit.groups() if one).lower()
    digits = re.match(r"\d+", said)
    return int(digits.group()) if digits else words.ordinal(said, language)
