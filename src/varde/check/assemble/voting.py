"""Claims on votes: tallies in the UN, votes for a seat on the Council, vetoes, and how often a state has sat there."""

import re
from collections.abc import Iterator

from varde.check.assemble.clause import Clause
from varde.check.assemble.council import chamber
from varde.check.assemble.making import actor, made
from varde.check.claim import WORLD, Claim
from varde.check.quantities import Quantity, words
from varde.model import Period

_AFTER = re.compile(
    r"\s*(?:votes?|stemmer|røyster|röster|land|countries|states|members?|medlem\w*|stater|statar|länder|lande|member states|delegations|others|andre|nations)?\s*"
    r"(?:of\sthe\scouncil|av\srådet|av\srådets\s\w+)?\s*(?:(?:that|who|which|som|der|have|has|had|har|hadde|were|was|var|er)\s)?(?:(?:voted|voting|stemte|stemt|røysta|røystet|röstade|stemmer|cast)\s)?"
    r"(?P<said>(?:in favou?r|for|för|against|imot|mot|emot|imod|nei|nej|no\b|ja\b|yes|opposed|to support|supporting|backing)\b|abst\w+|avsto\w*|avstå\w*|undlod|avhold\w*|la(?:de)? ned sin\w*|gikk (?:i?mot|imod)|gjekk i?mot|gick emot|gik imod|sa(?:de|gde)? (?:ja|nei|nej)|"
    r"lot være|let vere|lét vere|lod være|blank\w*|to\s+\d|to\s+\w+\b|mot\s+\d|[\u2013-]\s?\d+(?!\d))",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    r"(?:(?:votes?|stemmer|voted|stemte|røysta)\s+)?(?:\bto|\bmot|against|in favou?r,?|for\b,?|imot,?|emot,?|imod,?|\bwith|\bmed|\band|\bog|\boch|while|mens|[\u2013-]|,)\s*(?:only\s|bare\s|kun\s|blot\s|just\s)?$",
    re.IGNORECASE,
)
_FIRST = re.compile(
    r"(?:by|with|med|carried|adopted|vedtatt|vedteke\w?|støtte\sfra|support\sof|siffrorna|siffrene|stemmetallene)\s(?:a\svote\sof\s)?$",
    re.IGNORECASE,
)
_SUBJECT = re.compile(
    r"resol|general assembly|generalforsaml|hovedforsaml|hovudforsaml|generalförsaml|sikkerhetsråd|säkerhetsråd|tryggingsråd|tryggleiksråd|security council|sikkerhedsråd|vedta|adopt|UNGA|draft|utkast",
    re.IGNORECASE,
)
_OUT_OF = re.compile(r"(?:out\s+of|of|av|af)\s+(?:the\s+|a\s+possible\s+|de\s+|totalt\s+)?$", re.IGNORECASE)
_MOST_VETOES = 400
"""More vetoes than have ever been cast."""
_VOTES_OF = re.compile(
    r"\d[\d\s.,]*\s*(?:votes?\s|stemmer\s)?(?:out\s+of|of|av|af)\s+(?:the\s+|a\s+possible\s+|de\s+|totalt\s+)?$",
    re.IGNORECASE,
)


def whole(clause: Clause, number: Quantity) -> bool:
    """Whether a number is the whole that votes are out of ("184 of 192 votes")."""
    return clause.has("votes") and bool(_VOTES_OF.search(clause.text, max(0, number.start - 40), number.start))


_MOST = 193
_ADOPTED = re.compile(
    r"adopted|carried|passed|fell|rejected|vedta|vedtek|antog|antagits|vedtaget|forkastet|nedstemt|avvist|godkjent|fikk\sstøtte|fekk\sstøtte|support|backed",
    re.IGNORECASE,
)
_TALLIED = re.compile(
    r"in favou?r|against|abst|avsto|avst[åo]|imot|emot|imod|stemte|røysta|röstade|la(?:de)? ned sin|lot være|let vere|undlod|avhold",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(
    r"parliament|storting|riksdag|folketing|referend|folkeavst|folkavst|senate|bundestag|velger|väljar|vælger|voters|rome\sstatute|roma-vedt|kommunest",
    re.IGNORECASE,
)


def tally(clause: Clause, index: int, number: Quantity, unit: str | None) -> Iterator[Claim]:
    """A number of a tally: for, against or abstaining."""
    text = clause.text
    if number.value > _MOST or unit not in (None, "votes", "parties", "people", "times", "signatories", "other"):
        return
    leaning = bool(clause.topic and clause.topic.kind == "un_vote")
    if not (clause.says(_TALLIED) or leaning or clause.has("votes") or clause.says(_ADOPTED)) or clause.says(
        _ELSEWHERE
    ):
        return
    if clause.has("elected") and not re.search(r"resol|adopted|vedta|draft|utkast", text, re.IGNORECASE):
        return
    after = _AFTER.match(text, number.number_end)
    others = any(one is not number for one in _told(clause))
    if not (clause.says(_SUBJECT) or leaning or clause.has("un") or (after and others)):
        return
    if not (clause.has("agree", "votes") or leaning or clause.says(_ADOPTED) or (after and others)):
        return
    before = index and _BEFORE.search(text, max(0, number.start - 24), number.start)
    first = _FIRST.search(text, max(0, number.start - 24), number.start)
    votes = unit == "votes" and first
    if (
        after
        or votes
        or (
            (before or first)
            and others
            and unit in (None, "votes", "parties", "people", "other")
            and _bare(text, number)
        )
    ):
        yield made(clause, number, "un_vote", WORLD, "")


def _told(clause: Clause) -> list[Quantity]:
    """The numbers of a sentence that are followed by how so many voted."""
    if _AFTER not in clause.kept:
        clause.kept[_AFTER] = [one for one in clause.quantities if _AFTER.match(clause.text, one.number_end)]
    return clause.kept[_AFTER]


_BARE = re.compile(
    r"\s*(?:[.,;:)\u2013-]|$|and\b|og\b|och\b|mot\b|to\b|votes?\b|stemmer|røyster|röster|member\w*|medlem\w*|land\b|countries|states|stater|statar|länder|lande|abst|som|who|while|mens|medan|with|med\b)",
    re.IGNORECASE,
)


def _bare(text: str, number: Quantity) -> bool:
    """Whether no other noun follows a number."""
    return bool(_BARE.match(text, number.number_end))


def vetoes(clause: Clause, number: Quantity) -> Iterator[Claim]:
    """A number of vetoes."""
    subject = actor(clause, number) or WORLD
    dims = {"country": subject} if subject != WORLD else {}
    yield made(clause, number, "unsc_veto", subject, "vetoes", measure="vetoes", dims=dims)


def times(clause: Clause, number: Quantity) -> Iterator[Claim]:
    """How many times: vetoes cast, or terms on the Council."""
    at = number.number_start
    subject = actor(clause, number) or clause.topic_subject
    if clause.near(at, "vetoes") and number.value <= _MOST_VETOES:
        who = actor(clause, number) or WORLD
        yield made(
            clause, number, "unsc_veto", who, "vetoes", measure="vetoes", dims={"country": who} if who != WORLD else {}
        )
    elif subject and _sits(clause, at):
        yield _terms(clause, number, subject)


def turns(clause: Clause) -> Iterator[Claim]:
    """The ordinal of a term on the Council: "for the fifth time"."""
    if not clause.organisation("UNSC") and not (clause.topic and clause.topic.organisation == "UNSC"):
        return
    for hit in _ORDINAL.finditer(clause.text):
        said = hit["said"].lower()
        place = int(re.sub(r"\D", "", said)) if said[0].isdigit() else words.ordinal(said, clause.language)
        subject = clause.actor(hit.start()) or clause.topic_subject
        if (
            place
            and place > 1
            and subject
            and _sits(clause, hit.start())
            and not clause.unreal(hit.start())
            and not clause.near(hit.start(), "vetoes")
        ):
            yield Claim(
                "unsc_membership", hit.start("said"), hit.end("said"), subject, value=place, period=_since(clause),
                low=place, high=place, measure="unsc_terms_begun", dims={"country": subject},
            )  # fmt: skip


def _since(clause: Clause) -> Period:
    return Period(Period.year(1946).start, clause.on)


_ORDINAL = re.compile(
    r"(?<!\w)(?P<said>\d{1,2}(?:st|nd|rd|th)|\d{1,2}\.|[^\W\d_]{4,})\s(?:two-year\s|toårige\s|non-permanent\s)?(?:time|term|stint|spell|gang|gong|gången|gongen|gangen|gång|periode\w*|perioden?|mandatperiode\w*|tenure|seat|runde)(?!\w)",
    re.IGNORECASE,
)


_SEATED = re.compile(
    r"(?<!\w)(?:seats?|terms?|stint|served?|sat|sits|elected|member\w*|on\sthe\scouncil|valgt\w*|vald\w*|inn?vald\w*|period\w*|medlem\w*|rådsmedlem\w*|satt|sitt(?:er|et|e)|sit|siddet|suttit|sete\w*|plass\w*|plats\w*|plads\w*|i\srådet|table|bordet)(?!\w)",
    re.IGNORECASE,
)


def _sits(clause: Clause, at: int) -> bool:
    return chamber(clause) is not None and bool(_SEATED.search(clause.text))


def _terms(clause: Clause, number: Quantity, subject: str) -> Claim:
    dims = {"country": subject}
    return made(
        clause, number, "unsc_membership", subject, "", measure="unsc_terms_begun", dims=dims, period=_since(clause)
    )
