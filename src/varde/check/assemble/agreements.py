"""Claims on peace agreements: when one was signed, how many there are; and when women mediators' networks were founded."""

import re
from collections.abc import Iterator

from varde.check.assemble.clause import Clause
from varde.check.assemble.making import made, meant
from varde.check.assemble.stating import claim, day
from varde.check.claim import WORLD, Claim
from varde.check.mentions import Mention
from varde.check.times import Time
from varde.gazetteer import gazetteer

_AGREEMENT = re.compile(
    r"\w*avtal\w*|\w*aftale\w*|agreements?|accords?|pact|truce|cease-?fire|våpenhvile\w*|våpenkvile\w*|vapenvila\w*|våbenhvile\w*|overenskomst\w*|\w*överenskommelse\w*|memorandum|protocol|deal|prinsipperklæring\w*|declaration\sof\sprinciples|signature\sat",
    re.IGNORECASE,
)
_SIGNED = re.compile(
    r"(?<!\w)(?:signed|signature|signing|concluded|reached|struck|sealed|undertegn\w*|underteikn\w*|undertecknad\w*|underteckna\w*|signer\w*|underskr[ei]v\w*|inngå(?:tt|dd|tte|s)|ingick\w*|ingått|ingået|indgået|slöts|slutits|sluttet|"
    r"skr[ei]+v\w*(?:\s\w+)?\sunder|skrivits\sunder|navn\w*\sunder|namn\w*\sunder|fremforhandl\w*|framforhandl\w*|munnet\sut|munna\sut|ended\swith|culminat\w+|led\sto|endte\smed|enda\smed|kom\si\sstand|presided\sover\sthe\ssignature|vedtatt|adopted)(?!\w)",
    re.IGNORECASE,
)
_OF = re.compile(
    r"(?:of|av|af|från|fra|frå|on|den|,|\()\s(?:den\s)?$|(?:agreement|accord|avtalen|avtalet|aftalen|avtala)\s$",
    re.IGNORECASE,
)
_NETWORKS = {
    "nordic": r"Nordic\s(?:Women\sMediators|network\sof\swomen)|nordisk[ea]?\s(?:nettverk\w*|netværk\w*|kvinn\w+\sm[ekg]+l\w+)[^,;.]*?(?:m[ekgæ]+l|kvinn|kvind)\w*|nordisk[ae]\s(?:nätverk\w*)[^,;.]*?medlar\w*|nordiska\s(?:kvinnliga\s)?medlar\w*|nordiske\s(?:nettverk\w*|netværk\w*)",
    "femwise": r"FemWise\w*(?:-Africa)?",
    "mediterranean": r"Mediterranean\sWomen\sMediators(?:\sNetwork)?",
    "commonwealth": r"Women\sMediators\sacross\sthe\sCommonwealth|Commonwealth\swomen\smediators",
    "arab": r"Arab\sWomen\sMediators(?:\sNetwork)?",
}  # fmt: skip
_NETWORK = re.compile(
    "(?<!\\w)(?:" + "|".join(f"(?P<{name}>{words})" for name, words in _NETWORKS.items()) + ")(?!\\w)", re.IGNORECASE
)
_FOUNDED = re.compile(
    r"(?<!\w)(?:launched|founded|established|set\sup|created|formed|lansert\w*|lanser\w*|opprett\w*|stift\w*|grunnl\w*|grunda\w*|grundlagt|skap[tad]\w*|skabt|skipa|etabler\w*|oprette\w*|bildad\w*|dannet|danna)(?!\w)",
    re.IGNORECASE,
)
_WOMEN = re.compile(r"women|kvinn|kvind|mediat|m[eæ]kl|m[eæ]gl|medlar|FemWise", re.IGNORECASE)
_GRAINS = ("day", "month", "year")
_COUNTED = re.compile(
    r"\s(?:[^\s\d,;.]+\s)?(?:peace\s)?(?:agreements|accords|avtaler|avtalar|avtal|aftaler|freds(?:avtaler|avtalar|avtal|aftaler))(?!\w)",
    re.IGNORECASE,
)


def agreements(clause: Clause) -> Iterator[Claim]:
    """What a sentence says of peace agreements and of networks of women mediators."""
    network = _NETWORK.search(clause.text)
    if network and _WOMEN.search(clause.text):
        yield from _founded(clause)
        return
    processes = clause.named("process")
    if processes and _AGREEMENT.search(clause.text):
        yield from _dated(clause, processes)
    yield from _many(clause, processes)


def _founded(clause: Clause) -> Iterator[Claim]:
    exact = [time for time in clause.times if time.sense in ("in", "as_of", "since") and time.period.grain in _GRAINS]
    hits = list(_NETWORK.finditer(clause.text))
    founded = _FOUNDED.search(clause.text)
    if founded is None or clause.unreal(founded.start()):
        return
    for index, hit in enumerate(hits):
        stop = hits[index + 1].start() if index + 1 < len(hits) else len(clause.text)
        after = [time for time in exact if hit.end() <= time.start < stop]
        near = (
            [time for time in after if time.start > founded.start()]
            or after
            or ([time for time in exact if time.start < hit.start()] if index == 0 else [])
        )
        if near:
            id = str(hit.lastgroup)
            more = {"measure": "mediator_network_founded", "dims": {"network": "nordic"}} if id == "nordic" else {}
            yield claim(
                "peace_agreement",
                (near[0].start, near[0].end),
                WORLD,
                object=id,
                value=near[0].period.start.year,
                **more,
            )


def _dated(clause: Clause, processes: list[Mention]) -> Iterator[Claim]:
    """The date on which an agreement was signed: the one nearest to the word for signing, or told right after its name."""
    told: set[str] = set()
    for time in clause.times:
        if (
            time.sense not in ("in", "as_of")
            or time.period.grain not in _GRAINS
            or (time.period.start == clause.on and not any(c.isdigit() for c in time.text))
        ):
            continue
        part = clause.part(time.start)
        own = [name for name in processes if part.holds(name.start)]
        process = min(own or processes, key=lambda name: abs(name.start - time.start))
        if process.id in told or not _goes(clause, time, process) or clause.unreal(time.start):
            continue
        told.add(process.id)
        countries = getattr(gazetteer().processes.get(process.id), "countries", ())
        state = next(
            (name.id for name in clause.named("country") if clause.is_place(name) or name.sense == "genitive"), WORLD
        )
        yield claim(
            "peace_agreement", (time.start, time.end), (countries or (state,))[0], object=process.id, value=day(time),
            measure="peace_agreement_signed", dims={"process": process.id},
        )  # fmt: skip


def _goes(clause: Clause, time: Time, process: Mention) -> bool:
    """Whether a date is that of an agreement: with a word for signing in its part, or right behind an agreement's name."""
    part = clause.part(time.start)
    if _SIGNED.search(part.text, part.start, part.end):
        hits = list(_SIGNED.finditer(part.text, part.start, part.end))
        times = [
            one
            for one in clause.times
            if part.holds(one.start) and one.period.grain in _GRAINS and one.sense in ("in", "as_of")
        ]
        return any(
            min(times, key=lambda one: (one.start < hit.start(), abs(one.start - hit.start()))) is time for hit in hits
        )
    name = next((hit for hit in _AGREEMENT.finditer(clause.text, max(0, time.start - 40), time.start)), None)
    return name is not None and bool(
        _OF.search(clause.text[: time.start]) and len(clause.text[name.end() : time.start]) < 24
    )


_FREED = re.compile(r"peace|freds", re.IGNORECASE)


def _many(clause: Clause, processes: list[Mention]) -> Iterator[Claim]:
    """How many agreements a country or a process has."""
    for number in clause.quantities:
        hit = _COUNTED.match(clause.text, number.number_end)
        if (
            hit is None
            or not isinstance(number.value, int)
            or number.form not in ("number", "range")
            or not meant(clause, number)
        ):
            continue
        part = clause.part(number.number_start)
        states = [name.id for name in clause.named("country") if part.holds(name.start)]
        countries = getattr(gazetteer().processes.get(processes[0].id), "countries", ()) if processes else ()
        subject = (
            countries[0] if countries else states[0] if len(set(states)) == 1 and _FREED.search(clause.text) else None
        )
        if subject:
            yield made(
                clause, number, "peace_agreement", subject, "agreements", object=processes[0].id if processes else None
            )
