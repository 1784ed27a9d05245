"""The treaties on disarmament: which of them the country is party to, has signed or stays out of, and who has left."""

import datetime as dt
from collections.abc import Sequence

import attrs

from varde.brief.page import Arg, Listing, Statement, Table
from varde.brief.subject import Subject
from varde.gazetteer import Treaty, gazetteer
from varde.measures import get
from varde.model import Figure, Period

CORE = ("npt", "ctbt", "bwc", "cwc", "ottawa", "ccm", "att", "tpnw")
"""The treaties that a page speaks of whether the country is party to them or not, in the order of the page."""
MORE = ("geneva_protocol", "ccw", "enmod")
"""Those that it speaks of only where the country is party."""
PROTOCOLS = ("ccw_p1", "ccw_p2", "ccw_p2a", "ccw_p3", "ccw_p4", "ccw_p5")
"""Those that stand in the table alone, and only where the country is party."""
ORDER = (*CORE, "geneva_protocol", "ccw", *PROTOCOLS, "enmod")
FEW = 2
"""So many treaties are asked for one by one, and more of them together; and so few need no table."""


@attrs.frozen
class Standing:
    """Where the country stands with a treaty.

    Attributes:
        treaty: The treaty.
        day: The page's date, or the last day before it of which the record knows.
        since: Since when it is party, if it is.
        signed: When it signed, if it did and is not party.
        party: That it is not party, or why that is not known; None if it is.
        parties: How many parties there are.
        gone: That it has left since the last day of which the lists tell, if it has.
    """

    treaty: Treaty
    day: Period
    since: Figure | None
    signed: Figure | None
    party: Figure | None
    parties: Figure
    gone: Figure | None = None

    @property
    def support(self) -> tuple[Figure, ...]:
        """The figures that its standing rests on."""
        return tuple(figure for figure in (self.since, self.signed, self.party, self.gone) if figure)


def standings(subject: Subject) -> list[Standing]:
    """Where the country stands with each treaty that was open by the page's date and that the record covers.

    Of those that are not in `CORE`, the ones that it is party to.
    """
    by_day: dict[Period, list[Treaty]] = {}
    for treaty in _open(subject.on) if subject.exists else ():
        day = subject.latest("treaty_party", part=treaty.id)
        if day is not None:
            by_day.setdefault(day, []).append(treaty)
    open_to_it = {treaty.id for treaties in by_day.values() for treaty in treaties}
    spoken_of = open_to_it & set(CORE) or open_to_it  # before there were any of those, of what there was
    found: dict[str, Standing] = {}
    for day, treaties in by_day.items():
        since = _found(subject, "treaty_since", day, treaties)
        outside = [treaty for treaty in treaties if treaty.id in spoken_of and treaty.id not in since]
        signed = _found(subject, "treaty_signed", day, outside)
        listed = _found(subject, "treaty_party", day, outside)
        gone = _gone(subject, day)
        for treaty in treaties:
            if treaty.id in since or treaty in outside:
                party = None
                if treaty in outside:
                    party = listed.get(treaty.id) or subject.figure("treaty_party", day, treaty=treaty.id)
                parties = subject.world("treaty_parties", day, treaty=treaty.id)
                dates = (since.get(treaty.id), signed.get(treaty.id))
                found[treaty.id] = Standing(treaty, day, *dates, party, parties, gone.get(treaty.id))
    return [found[treaty.id] for treaty in _open(subject.on) if treaty.id in found]


def prose(subject: Subject, all_of_them: Sequence[Standing]) -> list[Statement]:
    """What the country has bound itself to, and what it stays out of, as a paragraph."""
    if not all_of_them:
        return _gap(subject)
    if subject.state.kind == "territory" and not any(one.since or one.signed for one in all_of_them):
        absent = tuple(one.party for one in all_of_them if one.party)
        return [Statement("disarm-territory", {"country": subject.state}, absent)]
    core = [one for one in all_of_them if one.treaty.id in CORE or one.party]
    bound = [one for one in all_of_them if one.since and not one.gone and one.treaty.id in (*CORE, *MORE)]
    in_force = [one for one in bound if one.treaty.binds(subject.on)]
    signed = [one for one in core if one.signed and one.party and one.party.missing is None]
    outside = [one for one in core if one.party and one.party.value is False and not one.signed]
    unsettled = [one for one in core if one.party and one.party.missing]
    zones = [one for one in all_of_them if one.since and not one.gone and one.treaty.area == "zone"]
    said = _npt(subject, in_force)
    for message, which in (
        ("disarm-party-too" if said else "disarm-party", [one for one in in_force if one.treaty.id != "npt"]),
        ("disarm-ratified", [one for one in bound if one not in in_force]),
        ("disarm-zone", zones),
        ("disarm-signed", signed),
        ("disarm-outside", outside),
        ("disarm-has-left", [one for one in all_of_them if one.gone]),
        ("disarm-unsettled", unsettled),
    ):
        if which:
            said.append(_about(subject, message, which))
    return [*said, *_leaving(subject, all_of_them), *_untold(subject, all_of_them)]


def as_of(subject: Subject, all_of_them: Sequence[Standing]) -> list[Statement]:
    """How old the lists are that the standings rest on, where they are older than the page."""
    told = [one for one in all_of_them if one.since or one.signed]
    oldest = min((one.day.end for one in told), default=subject.on)
    return [Statement("disarm-as-of", {"day": oldest})] if oldest < subject.on else []


def table(subject: Subject, all_of_them: Sequence[Standing]) -> tuple[Table, ...]:
    """The country's standing and the number of parties, treaty by treaty; the number only where there is any."""
    if len(all_of_them) <= FEW or not any(one.since or one.signed for one in all_of_them):
        return ()
    counted = any(one.parties.missing is None for one in all_of_them)
    head = (Statement("head-disarm-treaty"), Statement("head-disarm-standing"), Statement("head-disarm-parties"))
    rows = [
        (Statement("disarm-treaty", {"treaty": one.treaty}), _standing(one, subject.on), one.parties)
        for one in all_of_them
    ]
    width = len(head) if counted else len(head) - 1
    title = Statement("table-disarmament-treaties", {"country": subject.state})
    return (Table("disarmament-treaties", title, head[:width], tuple(row[:width] for row in rows)),)


def left(subject: Subject) -> list[Statement]:
    """Who has left which of the treaties in the page's year and the one before."""
    known = subject.covered("treaty_left")
    said = []
    for year in (subject.on.year - 1, subject.on.year) if known else ():
        gone: dict[str, list[Figure]] = {}
        for figure in _withdrawals(subject, dt.date(year, 1, 1), dt.date(year, 12, 31)):
            gone.setdefault(figure.dims["treaty"], []).append(figure)
        for treaty in _open(subject.on):
            figures = sorted(gone.get(treaty.id, ()), key=lambda figure: figure.dims["country"])
            states = (gazetteer().states.get(figure.dims["country"]) for figure in figures)
            names = tuple(Statement("name", {"country": state}) for state in states)
            if names:
                args: dict[str, Arg] = {"treaty": treaty, "list": Listing(names), "year": str(year)}
                said.append(Statement("disarm-left", args, tuple(figures)))
    return said


def _withdrawals(subject: Subject, first: dt.date, last: dt.date) -> list[Figure]:
    """The withdrawals that took effect from one day to another, as far as the record knows, by treaty and country."""
    known = subject.covered("treaty_left")
    if known is None or known.end < first:
        return []
    period = Period(max(first, known.start), min(last, known.end))
    figures = subject.engine.by(get("treaty_left"), period, ("treaty", "country"))
    return [figure for figure in figures if figure.missing is None]


def _found(subject: Subject, measure: str, day: Period, treaties: Sequence[Treaty]) -> dict[str, Figure]:
    """What a measure gives of treaties, by treaty, where it gives anything."""
    if len(treaties) <= FEW:
        asked = [subject.figure(measure, day, treaty=treaty.id) for treaty in treaties]
    else:
        asked = subject.by(measure, day, "treaty")
    return {figure.dims["treaty"]: figure for figure in asked if figure.missing is None}


def _npt(subject: Subject, in_force: Sequence[Standing]) -> list[Statement]:
    for one in in_force:
        if one.treaty.id == "npt" and one.since:
            args: dict[str, Arg] = {"country": subject.state, "treaty": one.treaty, "since": one.since}
            if one.parties.missing:
                return [Statement("disarm-npt", args)]
            return [Statement("disarm-npt-parties", {**args, "parties": one.parties})]
    return []


def _open(on: dt.date) -> list[Treaty]:
    register = gazetteer().treaties
    zones = [treaty.id for treaty in register if treaty.area == "zone"]
    return [register.get(id) for id in (*ORDER, *zones) if register.get(id).exists(on)]


def _about(subject: Subject, message: str, which: Sequence[Standing]) -> Statement:
    support = tuple(figure for one in which for figure in one.support)
    if message == "disarm-outside" and len(which) == 1 and which[0].parties.missing is None:
        only: dict[str, Arg] = {"country": subject.state, "treaty": which[0].treaty, "parties": which[0].parties}
        return Statement("disarm-outside-one", only, support)
    names = Listing(tuple(Statement("disarm-treaty-prose", {"treaty": one.treaty}) for one in which))
    return Statement(message, {"country": subject.state, "list": names, "count": len(which)}, support)


def _standing(one: Standing, on: dt.date) -> Statement:
    if one.gone:
        return Statement("disarm-is-gone", {}, one.support)
    if one.since:
        return Statement("disarm-is-party" if one.treaty.binds(on) else "disarm-has-ratified", {"since": one.since})
    assert one.party is not None  # noqa: S101  what is not party has a figure that says so
    if one.party.missing:
        return Statement("disarm-not-known", {}, (one.party,))
    if one.signed:
        return Statement("disarm-has-signed", {"signed": one.signed}, (one.party,))
    return Statement("disarm-is-not-party", {}, (one.party,))


def _leaving(subject: Subject, all_of_them: Sequence[Standing]) -> list[Statement]:
    """The withdrawals that the country has notified and that have not taken effect."""
    known = subject.covered("treaty_left")
    if known is None:
        return []
    treaties = {one.treaty.id: one.treaty for one in all_of_them}
    said = []
    for figure in subject.engine.by(get("treaty_leaving"), Period.day(known.end), ("treaty", "country")):
        treaty = treaties.get(figure.dims.get("treaty", ""))
        own = figure.dims.get("country") == subject.state.id
        if own and treaty and isinstance(figure.value, dt.date) and figure.value > subject.on:
            args: dict[str, Arg] = {"country": subject.state, "treaty": treaty, "day": figure}
            said.append(Statement("disarm-leaving", args))
    return said


def _gone(subject: Subject, day: Period) -> dict[str, Figure]:
    """The country's own withdrawals after the last day of which the lists tell, by treaty."""
    if day.end >= subject.on:
        return {}
    later = _withdrawals(subject, day.end + dt.timedelta(days=1), subject.on)
    return {figure.dims["treaty"]: figure for figure in later if figure.dims["country"] == subject.state.id}


def _untold(subject: Subject, all_of_them: Sequence[Standing]) -> list[Statement]:
    """Of which of the treaties that a page speaks of the edition has no list."""
    told = {one.treaty.id for one in all_of_them}
    missing = [treaty for treaty in _open(subject.on) if treaty.id in CORE and treaty.id not in told]
    figures = [subject.figure("treaty_party", treaty=treaty.id) for treaty in missing]
    names = tuple(Statement("disarm-treaty-prose", {"treaty": treaty}) for treaty in missing)
    reason = next((figure.missing.text for figure in figures if figure.missing), None)
    return [Statement("disarm-no-list", {"list": Listing(names), "reason": reason}, tuple(figures))] if reason else []


def _gap(subject: Subject) -> list[Statement]:
    """Why the record tells nothing of the treaties that were open; nothing where none was."""
    asked = [
        subject.figure("treaty_party", subject.latest("treaty_party", part=treaty.id), treaty=treaty.id)
        for treaty in _open(subject.on)[:1]
    ]
    return [subject.gap("disarm-gap", figure) for figure in asked if figure.missing]
