"""The claims of a sentence that rest on its names, dates and verbs, and not on its numbers."""

import re
from collections.abc import Iterator

from varde.check.assemble import (
    agreements,
    bodies,
    council,
    deployments,
    elections,
    mandates,
    nuclear,
    roles,
    treaties,
    votes,
)
from varde.check.assemble.clause import Clause
from varde.check.claim import Claim

_WORDS = re.compile(
    r"veto|llian|rådsv|the council|candid|kandid|nuclear|kjerne|atom|kärn|kerne|vot|stem|røyst|röst|abst|avst|nettverk|nätverk|netværk|network"
)
_COUNCIL = re.compile(r"råds|rådet|council|candid|kandid")
_NUCLEAR = re.compile(r"nuclear|kjerne|atom|kärn|kerne|bomb")
_NETWORK = re.compile(
    r"nordic women|femwise|women mediators|avtale|aftale|avtal|agreements|accords|nettverk|nätverk|netværk|network"
)
_VOTES = re.compile(r"adopted|carried|vedt|resol|vot|stem|røyst|röst|abst|avst|avhold|undlod")


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
    if "organisation" in named or (clause.topic and clause.topic.organisation) or _COUNCIL.search(said):
        found += council.council(clause, kinds)
    if "veto" in said:
        found += elections.vetoed(clause, kinds)
    if _NUCLEAR.search(said):
        found += nuclear.nuclear(clause, kinds)
    if "process" in named or (clause.topic and clause.topic.process) or _NETWORK.search(said):
        found += [*roles.roles(clause), *agreements.agreements(clause)]
    if _VOTES.search(said) or (clause.topic and clause.topic.kind == "un_vote"):
        found += votes.votes(clause, kinds)
    if ("organisation" in named or (clause.topic and clause.topic.organisation) or "llian" in said) and not any(
        one.kind.startswith("treaty") for one in found
    ):
        found += bodies.bodies(clause, kinds)
    yield from found
    if not named & {"mission", "place", "country"}:
        return
    placed = list(mandates.mandates(clause, counted))
    yield from placed
    yield from deployments.part(clause, [*counted, *found, *placed])
