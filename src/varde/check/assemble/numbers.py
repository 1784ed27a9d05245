"""Claims that rest on a number: shares, money, parties, conflicts, warheads, votes; people have a module of their own."""

import re
from collections.abc import Iterator

from varde.check.assemble import people
from varde.check.assemble.clause import Clause, segments
from varde.check.assemble.making import actor, in_region, made
from varde.check.assemble.units import PEOPLE, units
from varde.check.claim import WORLD, Claim
from varde.check.quantities import Quantity
from varde.model import Period

_ONE_OF = re.compile(r"(?:one|ett|eit|en|én|ein|éin|et)\s+(?:of|av|af)\s+(?:its\s+|the\s+)?\d", re.IGNORECASE)
_PARTLY = re.compile(
    r"region|randsone|rim\b|nærområd|of the conflicts|av konfliktene|border|grens\w+|within [\d,]+ k|innenfor|kilomet|av dem|of them|troops from|soldater fra",
    re.IGNORECASE,
)


def numeric(clause: Clause) -> Iterator[Claim]:
    """The claims of a sentence that rest on its numbers."""
    numbers = clause.quantities
    counted = units(clause)
    for index, (number, before, after) in enumerate(segments(numbers, len(clause.text))):
        claims = []
        match number.form:
            case "percent" | "fraction":
                claims = list(_share(clause, number))
            case "money":
                claims = list(_money(clause, number))
            case "rank":
                claims = list(people.rank(clause, number))
            case _:
                unit = counted[index]
                if unit and isinstance(number.value, int) and not _ONE_OF.match(clause.text, number.number_start):
                    claims = list(_count(clause, index, number, unit, before, after))
        yield from claims


def _share(clause: Clause, number: Quantity) -> Iterator[Claim]:
    state = actor(clause, number)
    if clause.has("gni") or (clause.has("aid") and not clause.has("women", "gdp")):
        if state or (clause.speaker and (clause.speaks or not clause.named("organisation"))):
            subject = state or clause.speaker or WORLD
            yield made(
                clause, number, "oda_gni", subject, "percent of GNI", measure="oda_share", dims={"country": subject}
            )
    elif clause.has("gdp") and clause.has("defence"):
        subject = state or clause.speaker or WORLD
        yield made(
            clause, number, "defence_gdp", subject, "percent of GDP", measure="nato_defence_share", dims={"country": subject}
        )  # fmt: skip
    elif clause.has("women") and (clause.has("un", "people", "contributor") or clause.missions):
        subject = state or (WORLD if clause.organisation("UN") and not clause.speaks else clause.speaker) or WORLD
        dims = {"country": subject} if subject != WORLD else {}
        for kind in ("military", "police"):
            if clause.has(kind):
                dims["kind"] = kind
        yield made(clause, number, "pk_women", subject, "percent", measure="women_share_un", dims=dims)


def _money(clause: Clause, number: Quantity) -> Iterator[Claim]:
    subject = actor(clause, number) or clause.speaker
    if not subject:
        return
    span = {"start": number.start if number.number_start < number.start else number.number_start}
    if clause.has("defence"):
        dims = {"country": subject}
        measure = "nato_defence_amount" if number.unit == "USD" else None
        yield made(clause, number, "defence_amount", subject, number.unit, measure=measure, dims=dims, **span)
    elif clause.has("aid"):
        dims = {"country": subject}
        measure = "oda_amount" if number.unit == "USD" else None
        yield made(clause, number, "oda_amount", subject, number.unit, measure=measure, dims=dims, **span)


def _count(clause: Clause, index: int, number: Quantity, unit: str, before: int, after: int) -> Iterator[Claim]:
    if unit in PEOPLE:
        yield from people.people(clause, index, number, unit)
    elif unit == "deaths":
        yield from people.deaths(clause, number)
    elif unit == "missions":
        yield from people.missions(clause, number)
    elif unit in ("conflicts", "wars"):
        yield from _conflicts(clause, number, unit)
    elif unit == "warheads":
        yield from _warheads(clause, number)
    elif unit == "votes":
        yield from _votes(clause, number, before, after)
    elif unit == "vetoes":
        subject = actor(clause, number) or WORLD
        dims = {"country": subject} if subject != WORLD else {}
        yield made(clause, number, "unsc_veto", subject, "vetoes", measure="vetoes", dims=dims)
    elif unit == "times":
        yield from _times(clause, number)
    else:
        yield from _parties(clause, number, unit)


def _conflicts(clause: Clause, number: Quantity, unit: str) -> Iterator[Claim]:
    if (_PARTLY.search(clause.text) and unit != "wars") or in_region(clause):
        return
    states = [name.id for name in clause.named("country")]
    subject = states[0] if len(states) == 1 else WORLD
    dims = {"intensity": "war"} if unit == "wars" else {}
    measure = "active_conflicts"
    if subject != WORLD:
        dims, measure = {**dims, "country": subject}, "conflicts_in_country"
    yield made(clause, number, "conflict_count", subject, "conflicts", measure=measure, dims=dims)


def _warheads(clause: Clause, number: Quantity) -> Iterator[Claim]:
    states = [] if "Scientists" in clause.text else clause.named("country")
    before = [name.id for name in states if name.start < number.start]
    subject = before[-1] if before else (states[0].id if states else WORLD)
    kind = {"kind": "total_inventory"}
    if subject == WORLD:
        yield made(clause, number, "nuclear_warheads", WORLD, "warheads", measure="nuclear_warheads_world", dims=kind)
    else:
        dims = {**kind, "country": subject}
        yield made(clause, number, "nuclear_warheads", subject, "warheads", measure="nuclear_warheads", dims=dims)


_ROLL_CALLS = re.compile(r"recorded votes|roll[- ]calls?|avstemninger|avstemningene|common", re.IGNORECASE)
_TALLY = re.compile(
    r"\d\s+(?:votes?\s+|stemmer\s+|røyster\s+|röster\s+)?(?:to|mot|against|for|in favou?r)\b|abst|avsto|avstod|avstår",
    re.IGNORECASE,
)


def _votes(clause: Clause, number: Quantity, before: int, after: int) -> Iterator[Claim]:
    subject = actor(clause, number) or clause.speaker or WORLD
    resolved = clause.organisation("UNGA") or "resol" in clause.text.lower()
    if clause.has("elected") and not resolved and (clause.organisation("UNSC") or clause.actors):
        dims = {"country": subject}
        yield made(clause, number, "unsc_election_votes", subject, "votes", measure="unsc_votes", dims=dims)
    elif (
        len(clause.quantities) > 1
        and (resolved or clause.has("un") or _TALLY.search(clause.text))
        and _TALLY.search(clause.text)
    ):
        yield made(clause, number, "un_vote", WORLD, "")


def _times(clause: Clause, number: Quantity) -> Iterator[Claim]:
    subject = actor(clause, number) or clause.speaker
    if clause.has("vetoes"):
        who = subject or WORLD
        yield made(clause, number, "unsc_veto", who, "vetoes", measure="vetoes", dims={"country": who})
    elif clause.organisation("UNSC") and subject:
        span = Period(Period.year(1946).start, clause.on)
        dims = {"country": subject}
        yield made(clause, number, "unsc_membership", subject, "", measure="unsc_terms_begun", dims=dims, period=span)


def _size(clause: Clause) -> Period | None:
    """When a body is said to have its members; not since when somebody is one of them."""
    held = [time for time in clause.times if time.sense in ("in", "as_of") and time.period != Period.day(clause.on)]
    return held[0].period if held and not clause.has("ratified", "started") else None


def _parties(clause: Clause, number: Quantity, unit: str) -> Iterator[Claim]:
    treaties = clause.named("treaty")
    if treaties:
        treaty = min(treaties, key=lambda name: abs(name.start - number.start)).id
        measure = "treaty_signatories" if unit == "signatories" and not clause.has("ratified") else "treaty_parties"
        yield made(
            clause,
            number,
            "treaty_count",
            WORLD,
            "countries",
            object=treaty,
            measure=measure,
            dims={"treaty": treaty},
            period=_size(clause),
        )
    elif clause.has("nuclear") and clause.has("possess"):
        yield made(
            clause,
            number,
            "nuclear_states",
            WORLD,
            "countries",
            measure="nuclear_states",
            dims={"status": "possession"},
        )
    else:
        bodies = [name for name in clause.named("organisation") if name.id not in ("UNSC", "UNGA", "UN")]
        if bodies and clause.has("members"):
            body = min(bodies, key=lambda name: abs(name.start - number.start)).id
            yield made(
                clause, number, "nato_membership", WORLD, "countries", object=body, measure="members", dims={"organisation": body}, period=_size(clause)
            )  # fmt: skip
