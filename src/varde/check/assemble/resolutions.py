"""The resolutions of the General Assembly that a sentence names by number, and which of them a vote is on. It knows no votes."""

import re
from typing import NamedTuple

from varde.check.assemble.clause import Clause

_NUMBER = re.compile(
    r"(?<![\w/.-])(?P<prefix>A/RES/)?(?:(?P<special>E?S-\d{1,2}/\d{1,3})"
    r"|(?P<session>[3-9]\d|1\d\d)/(?P<of>\d{1,3})(?:\s?(?P<letter>[A-HJ-Z])(?!\s?[^\W\d_]))?"
    r"|(?P<old>\d{1,4})(?:\s?(?P<part>[A-Z]))?\s?\((?P<roman>[IVX]{1,7})\))(?![\w/]|[.,-]\d)"
)
_CALLED = re.compile(r"(?:(?<!\w)res(?:\.|ol\w*)|vedtak\w*)\s(?:nr\.?\s|no\.?\s)?$", re.IGNORECASE)
_JOINED = re.compile(
    r"\s*(?:,\s?)?(?:(?:and|og|och|samt|both|både)\s)?(?:(?:resolusjon|resolution)\w*\s)?", re.IGNORECASE
)
_OTHER = re.compile(
    r"committee|komit|utskott|udvalg|amend|endring|ændring|ändring|paragra|avsnitt|afsnit|stycke|\bpunkt\s\d|"
    r"human\srights\scouncil|menneskere\w+råd|människorättsråd|\bHRC\b|\bECOSOC\b|social\scouncil|sosiale\sråd",
    re.IGNORECASE,
)
"""What may have votes of its own: other bodies, amendments and paragraphs."""
_TEXT = re.compile(
    r"resol|vedtak|draft|utkast|forslag|förslag|\btext|\btekst|motion|traktat|treaty|\bon\s(?!it\b)|\bom\s|\bwhen\b|\bda\b|\bdå\b|\bnär\b",
    re.IGNORECASE,
)
"""What a sentence may name that is not the resolution of the sentence before."""


class Resolution(NamedTuple):
    """A resolution as a sentence names it.

    Attributes:
        start: Where its number begins.
        end: Where it ends.
        symbol: The UN's symbol of it.
    """

    start: int
    end: int
    symbol: str


def resolutions(text: str) -> list[Resolution]:
    """The resolutions that a text names by the number that the General Assembly gives them, in order.

    The Security Council's numbers, which have no session, are none of them.

    Example:
        >>> [one.symbol for one in resolutions("for resolution 71/258, A/RES/ES-10/19 and 2758 (XXVI), not resolution 1325 (2000)")]
        ['A/RES/71/258', 'A/RES/ES-10/19', 'A/RES/2758(XXVI)']
    """
    found: list[Resolution] = []
    for hit in _NUMBER.finditer(text):
        if hit["session"] and not hit["prefix"]:
            called = _CALLED.search(text, max(0, hit.start() - 24), hit.start())
            if not called and not (found and _JOINED.fullmatch(text, found[-1].end, hit.start())):
                continue
        if hit["special"]:
            name = hit["special"]
        elif hit["session"]:
            name = f"{hit['session']}/{hit['of']}{hit['letter'] or ''}"
        else:
            name = f"{hit['old']}{hit['part'] or ''}({hit['roman']})"
        found.append(Resolution(hit.start(), hit.end(), f"A/RES/{name}"))
    return found


def voted_on(clause: Clause, start: int, end: int) -> list[Resolution]:
    """The resolutions that a vote is on: those that follow its words, else the last before them, else that of the sentence before.

    None where the vote may be another: another body's, or one on an amendment or a paragraph.

    Args:
        clause: The sentence.
        start: Where the words of the vote begin.
        end: Where those of the next vote begin.
    """
    if _OTHER.search(clause.text):
        return []
    rows: list[list[Resolution]] = []
    for one in resolutions(clause.text):
        last = rows[-1][-1] if rows else None
        if last and not last.end <= start < one.start and _JOINED.fullmatch(clause.text, last.end, one.start):
            rows[-1].append(one)
        else:
            rows.append([one])
    after = next((row for row in rows if start <= row[0].start < end), None)
    before = next((row for row in reversed(rows) if row[0].start < start), None)
    if after or before:
        return after or before or []
    leant_on = clause.topic.resolution if clause.topic and not _TEXT.search(clause.text) else None
    return [Resolution(start, start, leant_on)] if leant_on else []
