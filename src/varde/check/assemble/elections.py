"""Claims on votes for a seat on the Security Council, and on vetoes cast there."""

import re
from collections.abc import Iterator

from varde.check.assemble.clause import Clause
from varde.check.assemble.council import chamber
from varde.check.assemble.making import actor, made
from varde.check.assemble.stating import claim, denied_near, doers
from varde.check.claim import Claim
from varde.check.quantities import Quantity

_FEWEST, _MOST = 20, 193
_BALLOT = re.compile(
    r"vot|stemm|røyst|röst|ballot|round|runde|omgang|election|valg|\bval\b|valet|valts|vald|first\scount|backed",
    re.IGNORECASE,
)
_VOTES = re.compile(
    r"\s*(?:of\sthe\s|av\s(?:de\s)?|af\s(?:de\s)?|out\sof\s(?:the\s|a\spossible\s)?)?(?:\d{3}\s)?(?:valid\s|avgitte\s|avgivna\s|afgivne\s|gyldige\s)?(?:votes?|stemmer|stemmene|røyster|røystene|röster|rösterna|stemmerne)(?!\w)",
    re.IGNORECASE,
)
_BACKED = re.compile(
    r"\s*(?:members?|member\sstates|medlem\w*|land|länder|lande|states|countries|stater|statar)?\s?(?:of\s\d+\s|av\s\d+\s|af\s\d+\s)?(?:länder\s|land\s)?(?:backed|supported|voted\sfor|stemte\s(?:for|på)|røysta\s(?:for|på)|röstade\s(?:för|på)|støttet|støtta|stödde|behind|bakom\ssig|bak\sseg|bag\ssig|i\sryggen)(?!\w)",
    re.IGNORECASE,
)
_GOT = re.compile(
    r"(?:with|med|took|taking|fikk|fekk|fick|fik|got|received|won|polled|secured|enda\s(?:på|med)|endte\s(?:på|med)|slutade\spå|nøjes\smed|nøye\sseg\smed|nöja\ssig\smed|samlet|samlade|samla|mot|against|to|on|på|og|and|och|,|[A-ZÆØÅ]\w+)\s(?:only\s|bare\s|kun\s|blott\s|berre\s|just\s)?$",
)
_BARE = re.compile(
    r"\s*(?:[.,;:)]|$|and\b|og\b|och\b|i\s(?:første|andre|fyrste|den|første)|in\sthe\s(?:first|second)|to\b|mot\b|exactly|votes?\b|while|mens|medan)",
    re.IGNORECASE,
)
_NOT = re.compile(
    r"(?:more|fewer|flere|fleire|færre|fler|short|fleir|färre)\s(?:than|enn|än|end|of)|(?:quota|kravet?|required|kvote\w*|majority\sof|needed)\s(?:of\s|på\s|var\s|er\s|was\s)?$",
    re.IGNORECASE,
)


_RESOLUTION = re.compile(r"resol", re.IGNORECASE)


def ballots(clause: Clause, number: Quantity, unit: str | None) -> Iterator[Claim]:
    """Votes that a state got for a seat on the Council."""
    text = clause.text
    if (
        not _FEWEST <= number.value <= _MOST
        or _OUT_OF.search(text, max(0, number.start - 24), number.start)
        or clause.says(_RESOLUTION)
    ):
        return
    if not (clause.says(_BALLOT) or _leans(clause)) or (
        chamber(clause) is None and not (unit == "votes" and _plain(clause))
    ):
        return
    after = _VOTES.match(text, number.number_end)
    backed = _BACKED.match(text, number.number_end)
    got = _GOT.search(text, max(0, number.start - 24), number.start) and _BARE.match(text, number.number_end)
    if (
        not (after or backed or got)
        or _NOT.match(text, number.number_end + 1)
        or _NOT.search(text, max(0, number.start - 16), number.start)
    ):
        return
    if not after and not backed and not (_leans(clause) or clause.says(_BALLOT)):
        return
    subject = _whose(clause, number, backed)
    if subject:
        yield made(
            clause, number, "unsc_election_votes", subject, "votes", measure="unsc_votes", dims={"country": subject}
        )


_OUT_OF = re.compile(
    r"\d\s(?:votes\s|stemmer\s)?(?:out\sof|of|av|af)\s(?:the\s|a\spossible\s|de\s|dei\s)?$", re.IGNORECASE
)
_GETS = re.compile(
    r"(?<!\w)(?:fikk|fekk|fick|fik|got|received|won|took|elected|valgt|vald|innvalgt)(?!\w)", re.IGNORECASE
)
_HOME = re.compile(
    r"parliament|storting|riksdag|folketing|referend|folkeavst|folkavst|senate|bundestag|velger|väljar|vælger|voters|president|kommune|party|partiet|adopted|vedta|abst|avsto",
    re.IGNORECASE,
)
_SETTLED = re.compile(
    r"(?<!\w)(?:måtte|måste|fick|had\sto)\s(?:nøye|nøjes|nöja|nøya|nøgje|settle|make\sdo)\b[^,;\d]*$", re.IGNORECASE
)


def _plain(clause: Clause) -> bool:
    """Whether states are said to have got votes, and nothing says that it was elsewhere."""
    return bool(clause.named_actors) and bool(_GETS.search(clause.text)) and not _HOME.search(clause.text)


def sure(clause: Clause, number: Quantity) -> bool:
    """Whether a number is meant though its verb looks like a wish: "had to settle for 108"."""
    return bool(_SETTLED.search(clause.text, 0, number.start))


def _leans(clause: Clause) -> bool:
    return bool(clause.topic and clause.topic.kind in ("unsc_election_votes", "unsc_candidature"))


_IT = re.compile(r"(?<!\w)(?:it|den|det|landet|the\scountry|hun|ho)(?!\w)", re.IGNORECASE)
_RIVAL = re.compile(r"(?:than|enn|än|end|over|off|beat|slo|slog|against|mot|mod)\s(?:\w+\s)?$", re.IGNORECASE)


def _whose(clause: Clause, number: Quantity, backed: "re.Match[str] | None") -> str | None:
    """The state that the votes were for: after "backed", else the last named before that is no rival, else after, else the topic's."""
    names = [
        name for name in clause.named("country") if not _RIVAL.search(clause.text[max(0, name.start - 12) : name.start])
    ]
    if backed:
        after = [name for name in names if 0 <= name.start - backed.end() <= 6]
        if after:
            return after[0].id
    ours = [(start, id) for start, id in clause.actors if id == clause.speaker]
    before = sorted(
        [
            *((name.start, name.id) for name in names if name.end <= number.start),
            *(one for one in ours if one[0] < number.start),
        ]
    )
    if before:
        return before[-1][1]
    if clause.topic and clause.topic.subject and (_IT.search(clause.text) or not clause.actors):
        return clause.topic.subject
    return actor(clause, number)


_VETOED = re.compile(
    r"(?<!\w)(?:vetoed|vetoing|vetoes(?=\s(?:the|a)\s)|(?:cast|casting|used|using|exercised|wielded)\s(?:its|a|the|their|his|her)\s(?:\w+\s)?(?:veto\w*|right\sof\sveto)|"
    r"(?:la|lagt|legger|legg|nedla|nedlagt|nedlegger|lade|lagt|nedlagde|nedlade|brukte|brukt|bruker|bruk?a|använde|använt|använder|brugte|brugt|blokerede|blokeret|blokkerte|blokkert|blokkerer|blockerade|blockerat|stoppet|stoppa|stansa|stanset|stoppade)\s(?:[^\s,;.]+\s){0,4}?veto\w*)(?!\w)",
    re.IGNORECASE,
)


def vetoed(clause: Clause, kinds: set[str]) -> Iterator[Claim]:
    """That a state has vetoed something, where no number of vetoes is told."""
    last: list[str] = []
    for part in clause.parts:
        hit = _VETOED.search(part.text, part.start, part.end)
        if hit is None or clause.unreal(hit.start()) or re.match(r"veto(?:er|es)?\b", hit.group()):
            continue
        if "unsc_veto" in kinds:
            return
        time = clause.period(part.start, part.end)
        said = doers(clause, part, hit, last)
        last = said.subjects
        for subject in said.subjects:
            yield claim(
                "unsc_veto", hit.span(), subject, unit="vetoes", period=time.period if time else None,
                negated=denied_near(clause, hit, hit.end()) is not None,
            )  # fmt: skip
