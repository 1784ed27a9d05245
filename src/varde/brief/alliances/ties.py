"""What a country belongs to and has belonged to, by kind of organisation: alliances, unions and markets, regions, groups."""

from collections.abc import Iterable, Mapping, Sequence

from varde.brief.page import Arg, Listing, Statement, Words
from varde.brief.subject import Subject
from varde.gazetteer import Organisation, gazetteer
from varde.measures import get
from varde.model import Figure, Period, Text

UN = "UN"
"""It has a chapter of its own."""
NATO, PARTNERSHIP = "NATO", "PfP"
NEIGHBOURS = ("EU", "CoE")
"""Who belongs to one of these is asked whether it is in NATO too."""
WELL_KNOWN = ("NATO", "EU", "EEA", "EFTA", "OSCE", "G7", "G8")
"""Known by their acronyms; the others are named in full."""

IT = Text(en="it", nb="landet")
"""The country, where the sentence before has named it."""

Held = Mapping[str, Figure]
"""The first day of each membership on the page's date, by organisation."""


def held(subject: Subject, day: Period) -> Held:
    """What the country belongs to, the oldest first."""
    since = subject.by("membership_since", day, "organisation", "confidence")
    return {figure.dims["organisation"]: figure for figure in sorted(since, key=lambda figure: str(figure.value))}


def alliances(subject: Subject, day: Period, held: Held) -> list[Statement]:
    """Defence alliances; that it is not in NATO, where the question lies near; other cooperation in defence."""
    said: list[Statement] = []
    nato = _organisation(NATO)
    if NATO not in held and nato.exists(day.start) and any(near in held for near in (*NEIGHBOURS, PARTNERSHIP)):
        outside = subject.figure("membership", day, organisation=NATO)
        args: dict[str, Arg] = {"country": subject.state, "organisation": nato}
        message = "alliances-outside"
        if partner := held.get(PARTNERSHIP):
            args |= {"partnership": _organisation(PARTNERSHIP), "since": partner}
            message = f"alliances-partner{_doubt(partner)}"
        said.append(Statement(message, args, (outside,)))
    for since in _of(held, "defence alliance"):
        said.append(_own(subject, day, since, said))
    return said


def cooperation(subject: Subject, held: Held, said: Sequence[Statement]) -> list[Statement]:
    """Cooperation in defence that is no alliance."""
    some = _of(held, "defence cooperation")
    if not some:
        return []
    message = "alliances-cooperation-too" if said else "alliances-cooperation"
    return [Statement(message, {"country": subject.state, "list": _list(subject, some)})]


def unions(subject: Subject, day: Period, held: Held) -> list[Statement]:
    """Political unions each by itself, then markets, then regional organisations; or that it belongs to nothing."""
    if not set(held) - {UN}:
        absent = tuple(subject.figure("membership", day, organisation=key) for key in (NATO, "EU"))
        return [Statement("alliances-none", {"country": subject.state}, absent)]
    said: list[Statement] = []
    for since in _of(held, "political union"):
        said.append(_own(subject, day, since, said))
    for kinds, message in (
        (("economic area", "trade association"), "markets"),
        (("regional", "regional security"), "regional"),
    ):
        if some := _of(held, *kinds):
            args = {"country": who(subject, said), "list": _list(subject, some)}
            said.append(Statement(f"alliances-{message}{'-too' if said else ''}", args))
    return said


def others(subject: Subject, day: Period, held: Held) -> list[Statement]:
    """Groups, what it has left, and as of when."""
    said: list[Statement] = []
    if groups := _of(held, "group"):
        said.append(Statement("alliances-groups", {"country": who(subject, said), "list": _list(subject, groups)}))
    if left := _left(subject, held):
        said.append(Statement("alliances-left", {"country": who(subject, said), "list": Listing(tuple(left))}))
    if day.start < subject.on:
        said.append(Statement("alliances-as-of", {"day": day.start}))
    return said


def who(subject: Subject, said: Sequence[Statement]) -> Arg:
    """The country by its name, or as “it” where the paragraph has named it."""
    return IT if said else subject.state


def _organisation(key: str) -> Organisation:
    return gazetteer().organisations.get(key)


def _of(held: Held, *kinds: str) -> list[Figure]:
    return [since for key, since in held.items() if key != UN and _organisation(key).kind in kinds]


def _own(subject: Subject, day: Period, since: Figure, said: Sequence[Statement]) -> Statement:
    """A sentence of its own: a member since when, and one of how many."""
    organisation = _organisation(since.dims["organisation"])
    members = subject.world("members", day, organisation=organisation.id)
    args = {"country": who(subject, said), "organisation": organisation, "since": since, "members": Words(members)}
    message = f"alliances-member{_form(subject, organisation)}{_doubt(since)}"
    return Statement(message, args)


def _list(subject: Subject, memberships: Iterable[Figure]) -> Listing:
    items = []
    for since in memberships:
        organisation = _organisation(since.dims["organisation"])
        message = f"organisation{_form(subject, organisation)}-since{_doubt(since)}"
        items.append(Statement(message, {"organisation": organisation, "since": since}))
    return Listing(tuple(items))


def _left(subject: Subject, held: Held) -> list[Statement]:
    """Memberships that ended and were not renewed; who joined NATO has not left the partnership with it."""
    spells = subject.engine.spells(get("membership"), subject.on, ("organisation",), country=subject.state.id)
    known_to = subject.engine.coverage(get("membership")).period.end
    ended = [spell for spell in spells if spell.period.end < min(subject.on, known_to)]
    over = {UN, *held} | ({PARTNERSHIP} if NATO in held else set())
    left = [spell for spell in ended if spell.dims["organisation"] not in over]
    return [_past(subject, spell) for spell in sorted(left, key=lambda spell: spell.period)]


def _past(subject: Subject, spell: Figure) -> Statement:
    organisation = _organisation(spell.dims["organisation"])
    years = {"first": str(spell.period.start.year), "last": str(spell.period.end.year)}
    return Statement(
        f"organisation{_form(subject, organisation)}-years", {"organisation": organisation, **years}, (spell,)
    )


def _form(subject: Subject, organisation: Organisation) -> str:
    """Whether it is named in full with its acronym behind, or by the one name that all know."""
    then = organisation.called(subject.on)
    one = organisation.id in WELL_KNOWN or then.short("en") == then.name("en")
    return "" if one else "-full"


def _doubt(figure: Figure) -> str:
    """Whether the membership must be marked as uncertain."""
    return "-uncertain" if figure.dims.get("confidence") == "low" else ""
