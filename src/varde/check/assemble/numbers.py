"""Claims that rest on a number: shares, money, parties, conflicts, warheads; people and votes have modules of their own."""

import re
from collections.abc import Iterator

from varde.check.assemble import dead, elections, joined, people, tallies, voting
from varde.check.assemble.clause import Clause, segments
from varde.check.assemble.heads import OTHER, PEOPLE, heads
from varde.check.assemble.making import actor, in_region, made, meant
from varde.check.claim import WORLD, Claim
from varde.check.quantities import Quantity

_ONE_OF = re.compile(r"(?:one|ett|eit|en|én|ein|éin|et|første|first)\s+(?:of|av|af)\s+(?!them|dem)", re.IGNORECASE)
_PARTLY = re.compile(
    r"region|randsone|rim\b|nærområd|of the conflicts|av konfliktene|border|grens\w+|within [\d,]+ k|innenfor|kilomet|av dem|of them|troops from|soldater fra",
    re.IGNORECASE,
)


def numeric(clause: Clause) -> Iterator[Claim]:
    """The claims of a sentence that rest on its numbers."""
    numbers = clause.quantities
    if not numbers:
        yield from voting.turns(clause)
        yield from tallies.places(clause)
        return
    counted = _units(clause)
    aims: set[int] = set()
    for index, (number, before, after) in enumerate(segments(numbers, len(clause.text))):
        led = index - 1 in aims and _TOGETHER.fullmatch(clause.text[numbers[index - 1].end : number.start])
        if led or not (meant(clause, number) or elections.sure(clause, number)):
            aims.add(index)
            continue
        if _ONE_OF.match(clause.text, number.number_start):
            continue
        match number.form:
            case "percent" | "fraction":
                yield from _share(clause, number)
            case "money":
                yield from _money(clause, number)
            case "rank":
                yield from list(tallies.nth(clause, number)) or people.rank(clause, number)
            case _:
                if isinstance(number.value, float) and _is_share(clause, index):
                    yield from _share(clause, number)
                elif isinstance(number.value, int) and not voting.whole(clause, number):
                    yield from _count(clause, index, number, counted, before, after)
    yield from voting.turns(clause)
    yield from tallies.places(clause)


def _units(clause: Clause) -> list[str | None]:
    """What each number of a sentence counts; told once."""
    if "units" not in clause.kept:
        clause.kept["units"] = heads(clause, clause.topic.unit if clause.topic else None)
    return clause.kept["units"]


_TOGETHER = re.compile(r"[^,;:.]{0,28}\b(?:and|og|och)\s+", re.IGNORECASE)


def unit_last(clause: Clause) -> str | None:
    """What the last number of a sentence counts, for the next sentence to lean on."""
    found = [one for one in _units(clause) if one not in (None, OTHER)]
    people = [one for one in found if one in PEOPLE]
    return (
        people[-1]
        if people
        else found[-1]
        if found
        else (clause.topic.unit if clause.topic and not clause.quantities else None)
    )


_OF_INCOME = re.compile(r"\s*(?:af|av|of)\s+(?:sin\s|our\s|its\s)?(?:BNI|GNI|BNP|GDP|brutto)", re.IGNORECASE)


def _is_share(clause: Clause, index: int) -> bool:
    """Whether a bare decimal is a share: beside another share, or of the national income."""
    number = clause.quantities[index]
    others = any(one.form in ("percent", "fraction") for one in clause.quantities)
    return number.value < 100 and (
        others
        or bool(_OF_INCOME.match(clause.text, number.number_end))
        or bool(clause.topic and clause.topic.kind in ("oda_gni", "defence_gdp", "pk_women"))
        or bool(_SHARE_WORD.search(clause.text))
    )


_SHARE_WORD = re.compile(r"prosent|procent|per cent|percent|andel|share", re.IGNORECASE)


def _share(clause: Clause, number: Quantity) -> Iterator[Claim]:
    at = number.number_start
    state = actor(clause, number)
    about = clause.closest(at, "gni", "gdp", "women", "aid", "defence")
    if number.form == "fraction" and about != "women" and not _OF_INCOME.match(clause.text, number.end):
        return
    if about is None and clause.topic and clause.topic.kind in ("oda_gni", "defence_gdp", "pk_women"):
        yield from _leant(clause, number, clause.topic.kind)
        return
    if about == "gdp" and not clause.led(at, "defence") and not clause.has("defence") and clause.led(at, "aid"):
        about = "gni"
    if (
        about in ("aid", "gni")
        and (clause.has("gni") or not clause.has("women", "gdp"))
        and not _of_money(clause, number)
    ):
        if number.value == 0.7 and number.comparator == ">=":
            return
        if state or (clause.speaker and (clause.speaks or not clause.named("organisation"))):
            subject = state or clause.speaker or WORLD
            yield made(
                clause, number, "oda_gni", subject, "percent of GNI", measure="oda_share", dims={"country": subject}
            )
    elif (
        about in ("gdp", "defence")
        and (clause.has("gdp") or _DEFENCE_SHARE.search(clause.text))
        and clause.has("defence")
    ):
        subject = state or clause.speaker
        if subject is None or (state is None and not clause.speaks and _of_nato(clause, at)):
            return
        yield made(
            clause, number, "defence_gdp", subject, "percent of GDP", measure="nato_defence_share", dims={"country": subject}
        )  # fmt: skip
    elif about == "women" and _serving(clause) and not _OTHER_WHOLE.match(clause.text, number.end):
        subject = state or (WORLD if clause.organisation("UN") and not clause.speaks else clause.topic_subject) or WORLD
        dims = {"country": subject} if subject != WORLD else {}
        part = clause.part(at)
        for kind in ("military", "police"):
            if clause.at(kind, part.start, part.end):
                dims["kind"] = kind
        if clause.near(at, "military") and clause.near(at, "police"):
            dims.pop("kind", None)
        named = [name for name in clause.missions if part.holds(name.start)]
        object_ = named[0].id if len(named) == 1 else None
        if object_:
            dims["mission"] = object_
        yield made(clause, number, "pk_women", subject, "percent", object=object_, measure="women_share_un", dims=dims)


def _of_nato(clause: Clause, at: int) -> bool:
    """Whether NATO, and no state, is spoken of before a number."""
    return any(name.id == "NATO" and name.start < at for name in clause.named("organisation"))


_DEFENCE_SHARE = re.compile(r"f[oö]rsvarspro[sc]ent", re.IGNORECASE)
_OTHER_WHOLE = re.compile(
    r"[^,;.]{0,12}(?:of|av|af)\s(?:the\s|its\s|de\s|alle\s|all\s)?(?:\w+\s)?(?:visitors|students|employees|MPs|readers|population|candidates|applicants|pupils|voters|besøk\w*|student\w*|elev\w*|ansatt\w*|"
    r"representant\w*|søker\w*|befolkning\w*|anställda|ansatte|tilsett\w*)",
    re.IGNORECASE,
)
_LEANT = {
    "oda_gni": ("percent of GNI", "oda_share"),
    "defence_gdp": ("percent of GDP", "nato_defence_share"),
    "pk_women": ("percent", "women_share_un"),
}


def _leant(clause: Clause, number: Quantity, kind: str) -> Iterator[Claim]:
    """A share that leans on the sentence before: "The year before it was 0.93"."""
    subject = actor(clause, number) or clause.topic_subject
    if subject:
        unit, measure = _LEANT[kind]
        yield made(clause, number, kind, subject, unit, measure=measure, dims={"country": subject})


_OF_MONEY = re.compile(
    r"[^,;]{0,12}?(?:of|av|af)\s+(?:the\s+|all\s+|den\s+|det\s+|vår\w*\s+|norsk\s+|our\s+|its\s+|total\s+|UK\s+)*"
    r"(?:aid|bistand\w*|bistånd\w*|ODA|budget\w*|budsjett\w*|bilateral\w*|assistance)",
    re.IGNORECASE,
)


def _of_money(clause: Clause, number: Quantity) -> bool:
    """Whether a share is of the aid or of a budget, and not of national income."""
    return bool(_OF_MONEY.match(clause.text, number.number_end))


def _serving(clause: Clause) -> bool:
    return (
        bool(clause.missions)
        or clause.has("un", "contributor")
        or bool(clause.topic and clause.topic.un)
        or _staff(clause)
    )


_STAFF = re.compile(r"person[ae]l\w*|personell|personnel|peacekeepers", re.IGNORECASE)


def _staff(clause: Clause) -> bool:
    """Whether a state's personnel is spoken of, as on a page about its people abroad."""
    return bool(_STAFF.search(clause.text)) and any(
        name.sense in ("adjective", "people") for name in clause.named("country")
    )


def _money(clause: Clause, number: Quantity) -> Iterator[Claim]:
    subject = actor(clause, number) or clause.topic_subject
    if clause.near(number.number_start, "world") and not [
        one for one, _ in clause.actors if clause.part(number.number_start).holds(one)
    ]:
        subject = WORLD
    if not subject:
        return
    at = number.number_start
    span = {"start": number.start if at < number.start else at}
    about = {"gni": "aid", "gdp": "defence"}.get(
        found := clause.closest(at, "defence", "aid", "gni", "gdp") or "", found
    )
    beside = _FOR_WHAT.match(clause.text, number.end)
    if beside:
        about = (
            "aid" if clause.at("aid", *beside.span()) else "defence" if clause.at("defence", *beside.span()) else about
        )
    told = clause.topic.kind if clause.topic else None
    if not about and told in ("defence_amount", "oda_amount", "defence_gdp", "oda_gni"):
        about = "defence" if told.startswith("defence") else "aid"
    if about == "defence" and _budget(clause, number):
        measure = "nato_defence_amount" if number.unit == "USD" else None
        yield made(
            clause, number, "defence_amount", subject, number.unit, measure=measure, dims={"country": subject}, **span
        )
    elif about == "aid":
        measure = "oda_amount" if number.unit == "USD" else None
        yield made(
            clause, number, "oda_amount", subject, number.unit, measure=measure, dims={"country": subject}, **span
        )


_FOR_WHAT = re.compile(r"\s*(?:\w+\s)?(?:to|for|on|in|til|till|på|i)\s+(?:\w+\s){0,2}?[\w-]+", re.IGNORECASE)
_SPENDING = re.compile(
    r"budget|budsjett|budjett|anslag|spen[dt]|expenditure|outlay|bruke?r?\b|brukt|brukte|utgift|ramme|bevilg|løyv|satsa|utgjør|allocat|invest|kost|put(?:s|ting)?\b|sett\w* av|går|sätt|satse|sto for|stod|reach|billion|pass|milliard|mia\b",
    re.IGNORECASE,
)


def _budget(clause: Clause, number: Quantity) -> bool:
    return bool(_SPENDING.search(clause.text))


def _count(
    clause: Clause, index: int, number: Quantity, counted: list[str | None], before: int, after: int
) -> Iterator[Claim]:
    unit = counted[index]
    tally = (
        list(elections.ballots(clause, number, unit))
        or list(voting.tally(clause, index, number, unit))
        or list(tallies.tallies(clause, number, unit))
    )
    if tally:
        yield from tally
    elif unit is None or unit == OTHER:
        return
    elif unit in PEOPLE:
        yield from people.people(clause, index, number, unit)
    elif unit == "deaths":
        yield from dead.deaths(clause, number)
    elif unit == "missions":
        yield from joined.missions(clause, number)
    elif unit in ("conflicts", "wars"):
        yield from _conflicts(clause, number, unit)
    elif unit == "warheads":
        yield from _warheads(clause, number)
    elif unit == "vetoes":
        yield from voting.vetoes(clause, number)
    elif unit == "times":
        yield from voting.times(clause, number)


def _conflicts(clause: Clause, number: Quantity, unit: str) -> Iterator[Claim]:
    if (_PARTLY.search(clause.part(number.number_start).text) and unit != "wars") or in_region(clause):
        return
    if (
        unit == "wars"
        and not clause.has("conflicts", "world")
        and not (clause.topic and clause.topic.kind == "conflict_count")
    ):
        return
    states = [name.id for name in clause.named("country") if clause.part(number.number_start).holds(name.start)]
    subject = states[0] if len(states) == 1 else WORLD
    dims = {"intensity": "war"} if unit == "wars" else {}
    measure = "active_conflicts"
    if subject != WORLD:
        dims, measure = {**dims, "country": subject}, "conflicts_in_country"
    yield made(clause, number, "conflict_count", subject, "conflicts", measure=measure, dims=dims)


_STOCK = re.compile(r"stockpile|lager\w*|operativ\w*|active|aktive", re.IGNORECASE)


def _warheads(clause: Clause, number: Quantity) -> Iterator[Claim]:
    states = [name for name in clause.named("country") if not clause.text.startswith(" Scientists", name.end)]
    before = [name.id for name in states if name.start < number.start]
    part = clause.part(number.number_start)
    own = [name.id for name in states if part.holds(name.start)]
    subject = before[-1] if before else (own[0] if own else WORLD)
    paired = actor(clause, number)
    if len(own) > 1 and paired in own:
        subject = paired or WORLD
    elif clause.near(number.number_start, "world"):
        subject = WORLD
    kind = {"kind": "military_stockpile" if _STOCK.search(part.text) else "total_inventory"}
    if subject == WORLD:
        yield made(clause, number, "nuclear_warheads", WORLD, "warheads", measure="nuclear_warheads_world", dims=kind)
    else:
        dims = {**kind, "country": subject}
        yield made(clause, number, "nuclear_warheads", subject, "warheads", measure="nuclear_warheads", dims=dims)
