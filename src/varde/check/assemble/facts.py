"""The claims of a sentence that rest on its names, dates and verbs, and not on its numbers."""

import re
from collections.abc import Iterator

from varde.check.assemble import bodies, council, deployments, roles, treaties
from varde.check.assemble.clause import Clause
from varde.check.assemble.stating import claim, who
from varde.check.claim import Claim


_WORDS = re.compile(r"veto|nuclear|kjerne|atom|kärn|kerne|vot|stem|røyst|röst|abst|avst|nettverk|nätverk|netværk|network")
_NUCLEAR = re.compile(r"nuclear|kjerne|atom|kärn|kerne")
_NETWORK = re.compile(r"nettverk|nätverk|netværk|network")
_VOTES = re.compile(r"vot|stem|røyst|röst|abst|avst|avhold|undlod")


def facts(clause: Clause, counted: list[Claim]) -> Iterator[Claim]:
    """The claims of a sentence that rest on its names, dates and verbs.

    Args:
        clause: The sentence.
        counted: The claims that its numbers made.
    """
    named = {name.kind for name in clause.mentions}
    said = clause.text.lower()
    if not named and not clause.topic and not clause.speaks and not _WORDS.search(said):
        return
    kinds = {one.kind for one in counted}
    found: list[Claim] = []
    if "treaty" in named or (clause.topic and clause.topic.treaty):
        found += treaties.treaties(clause)
    if "organisation" in named or clause.topic:
        found += council.council(clause, kinds)
    if "veto" in said:
        found += council.vetoed(clause, kinds)
    if _NUCLEAR.search(said):
        found += bodies.nuclear(clause, kinds)
    if "process" in named or _NETWORK.search(said):
        found += roles.roles(clause)
    if _VOTES.search(said):
        found += _vote(clause, kinds)
    if "organisation" in named and not any(one.kind.startswith("treaty") for one in found):
        found += bodies.bodies(clause, kinds)
    yield from found
    if not named & {"mission", "place", "country"}:
        return
    placed = list(deployments.missions(clause, counted))
    yield from placed
    yield from deployments.part(clause, [*counted, *found, *placed])


_YES, _NO = ("for", "favour", "favor", "ja", "yes"), ("against", "mot", "imot", "imod", "emot", "no", "nei", "nej")


_RESOLUTION = re.compile(
    r"resol|vedtak|draft|utkast|forslag|text|motion|traktat|treaty|forsamling|assembly|førsamling", re.IGNORECASE
)


def _vote(clause: Clause, kinds: set[str]) -> Iterator[Claim]:
    """How a state voted in the UN."""
    if kinds & {"unsc_election_votes", "unsc_veto"} or not (
        _RESOLUTION.search(clause.text) or clause.has("un") or _ABSTAINED.search(clause.text)
    ):
        return
    for part in clause.parts:
        hit = clause.at("agree", part.start, part.end, within=part.text)
        abstained = _ABSTAINED.search(part.text, part.start, part.end)
        anchor = abstained or hit
        if anchor is None or clause.unreal(anchor.start()):
            continue
        after = re.findall(r"\w+", part.text[anchor.end() : anchor.end() + 25].lower())
        value = (
            "abstain"
            if abstained
            else next((v for word in after for v, words in (("no", _NO), ("yes", _YES)) if word in words), None)
        )
        near = clause.text[max(0, anchor.start() - 14) : anchor.start()]
        if value is None or re.search(r"\d\s*(?:\w+\s)?$", near) or _COUNTED.search(near):
            continue
        time = clause.period()
        for subject in who(clause, anchor.start(), anchor.start()):
            yield claim(
                "un_vote", (anchor.start(), anchor.end()), subject, value=value, period=time.period if time else None,
                dims={"country": subject},
            )  # fmt: skip


_ABSTAINED = re.compile(
    r"(?<!\w)(?:abstain\w*|avsto(?:d)?|avstå\w*|avhold\w*|avholdt|lade ned sin röst|undlod at stemme)(?!\w)",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"(?<!\w)(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv|land|countries|states|stater)\s+(?:\w+\s)?$",
    re.IGNORECASE,
)
