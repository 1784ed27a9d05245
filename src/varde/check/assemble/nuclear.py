"""Claims that a state has, or has not, nuclear weapons."""

import re
from collections.abc import Iterator

from varde.check.assemble.clause import Clause
from varde.check.assemble.stating import claim, denied_near, doers
from varde.check.claim import Claim

_POWER = re.compile(
    r"(?<!\w)(?:nuclear(?:[- ](?:weapons?[- ])?|[- ]armed[- ])(?:state|power|nation|country)|nuclear[- ]armed|atommakt|atomvåpenmakt|atomvåpenstat|kjernevåpenmakt|kjernevåpenstat|"
    r"kärnvapenstat|kärnvapenmakt|kärnvapennation|atommagt|atomvåbenmagt|atomvåbenstat|kernevåbenmagt|kernevåbenstat)(?!\w)(?!\s(?:plant|station|reactor))",
    re.IGNORECASE,
)
_HAS = re.compile(
    r"(?<!\w)(?:has|have|had|possess(?:es|ed)?|owns?|acquired|tested|har|hatt|haft|havde|hadde|besitter|besit|eier|eig|äger|ejer|(?:rår|råder|rådar)\sover)\s"
    r"(?:(?:its\s|their\s)?own\s|egne\s|eigne\s|egna\s|selv\s|sjølv\s|også\s|also\s|nå\s|hatt\s|haft\s)*(?:the\s)?(?:nuclear\sweapons|nuclear\sarms|bomb|bomba|bomben|atombomba?e?n?|atomvåpen|kjernevåpen|kärnvapen|atomvåben|kernevåben)(?!\w)",
    re.IGNORECASE,
)
_SAID = re.compile(
    r"(?<!\w)(?:is|was|are|been|become|became|becoming|remains?|be|as|er|ei?n|ett?|är|var|vært|vore|varit|været|blitt|ble|blev|blivit|vart|seg\stil|sig\still?|som|andre|only|eneste|einaste|to\sbe|hører\stil)\s"
    r"(?:(?!ni\b|nine\b)[^\s,;.]+\s){0,4}$|,\s(?:an?\s|en\s|ei\s|et\s|ett\s)?(?:\w+\s)?$",
    re.IGNORECASE,
)
_ENDED = re.compile(
    r"(?<!\w)(?:ceased|gave\sup|given\sup|dismantled|opphørte|slutta|sluttet|ga\sopp|gav\sopp|oppgitt|upphörde|ophørte)(?!\w)",
    re.IGNORECASE,
)
_AGAIN = re.compile(
    r"(?<!\w)(?:er|är|is|are|var|was)\s(?:det|one|ikke\sdet|ikkje\sdet|inte\sdet|not)(?!\w)", re.IGNORECASE
)
_CHEAP = re.compile(r"nuclear|atom|kjernev|kärnv|kernev|bomb", re.IGNORECASE)


def nuclear(clause: Clause, kinds: set[str]) -> Iterator[Claim]:
    """That a state has nuclear weapons."""
    if not _CHEAP.search(clause.text):
        return
    said_before, last = False, []
    for part in clause.parts:
        power = next(
            (
                hit
                for hit in _POWER.finditer(part.text, part.start, part.end)
                if _SAID.search(part.text, part.start, hit.start())
            ),
            None,
        )
        hit = power or _HAS.search(part.text, part.start, part.end)
        again = hit is None and said_before and _AGAIN.search(part.text, part.start, part.end)
        tie = hit or again or None
        if tie is None or clause.unreal(tie.start()):
            continue
        said = doers(clause, part, tie, last)
        if again and not said.own:
            continue
        said_before, last = True, said.subjects
        denied = (
            said.denied
            or bool(_ENDED.search(part.text, part.start, tie.start()))
            or denied_near(clause, tie, tie.end()) is not None
        )
        for subject in said.subjects:
            yield claim("nuclear_states", tie.span(), subject, negated=denied)
