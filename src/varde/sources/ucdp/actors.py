"""UCDP Actor Dataset: every state and group that has fought or killed civilians in UCDP's data, and what it is."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from varde.errors import SourceChanged
from varde.model import Text
from varde.sources.source import Column, RawFile, Reading, Row, Source, Span, Table
from varde.sources.ucdp.shared import (
    FIRST_CONFLICT,
    LICENCE,
    LICENCE_URL,
    PUBLISHER,
    RELEASE,
    URL,
    Release,
    newest,
    numbers,
    opened,
    release_of,
    state_on,
    unlisted,
)

if TYPE_CHECKING:
    from varde.fetch import Client

KEY = "ucdp_actors"
KINDS = {"1": "organised", "2": "supporters", "3": "communal", "4": "government"}
"""What an actor is: a group with a name and an organisation, supporters of a party, a people or clan, a government."""
PRINTED = (
    *("ActorId", "NameData", "NameOrigFullEng", "Org", "PrimaryParty", "OSID", "NSID", "GWNOLoc", "Version"),
    *("ActorIdPrev", "Splinter"),
)

TABLE = Table(
    name=KEY,
    help="States and groups that have fought or killed civilians in UCDP's data.",
    columns=(
        Column("actor", "INTEGER", "UCDP's number of the actor."),
        Column("name", "VARCHAR", "Name in UCDP's tables, often an abbreviation."),
        Column("full_name", "VARCHAR", "Full name in English.", required=False),
        Column("kind", "VARCHAR", "What it is.", allowed=tuple(KINDS.values())),
        Column("state_based", "BOOLEAN", "Whether it has fought a state, or is one that has fought."),
        Column("non_state", "BOOLEAN", "Whether it has fought another group."),
        Column("one_sided", "BOOLEAN", "Whether it has killed civilians."),
        Column("splinter", "BOOLEAN", "Whether it broke away from another."),
        RELEASE,
    ),
    key=("actor",),
)
STATES = Table(
    name="ucdp_actor_states",
    help="States where an actor has been active.",
    columns=(
        Column("actor", "INTEGER", "UCDP's number of the actor."),
        Column(
            "country",
            "VARCHAR",
            "The state that has the number that UCDP gives, or the last that had it.",
            names="country",
        ),
    ),
    key=("actor", "country"),
)


def read(files: Sequence[RawFile]) -> Reading:
    """Read the newest release.

    Raises:
        SourceChanged: If a cell is not what it should be, an actor comes twice, or a number stands for no state.
    """
    file = newest(KEY, files)
    release = release_of(KEY, file.name)
    rows: list[Row] = []
    states: list[Row] = []
    left = 0
    with opened(KEY, file, "*.csv", PRINTED) as found:
        for actor, name, full, kind, party, one_sided, non_state, where, version, _, splinter in found:
            if version != release.name:
                raise SourceChanged(KEY, file.name, f"version {release.name} in each line", repr(version))
            flags = (party == "1", bool(non_state), bool(one_sided), splinter == "1")
            rows.append((int(actor), name.strip(), _name(full), KINDS[kind], *flags, release.name))
            known = list(_states(file, release, numbers(where)))
            states += [(int(actor), state) for state in dict.fromkeys(known) if state]
            left += known.count(None)
    if len({row[0] for row in rows}) != len(rows):
        raise SourceChanged(KEY, file.name, "one line an actor", "two for some")
    covered = release.covered(FIRST_CONFLICT)
    return Reading(
        release.name,
        {TABLE.name: rows, STATES.name: states},
        (Span(TABLE.name, covered), Span(STATES.name, covered)),
        (f"{left} mentions of places that Varde's register of states does not have are left out.",) if left else (),
        (file,),
    )


def fetch(client: "Client") -> Sequence[RawFile]:
    """Get the newest release's zip."""
    from varde.fetch.ucdp import fetch_yearly

    return [fetch_yearly(client, KEY, "actor/ucdp-actor-{release}-csv.zip")]


def _name(text: str) -> str | None:
    return text.strip() if text.strip().lower() not in ("", "n/a") else None


def _states(file: RawFile, release: Release, found: Sequence[int]) -> Iterator[str | None]:
    from varde.errors import UnknownName
    from varde.gazetteer import gazetteer

    for number in found:
        try:
            yield state_on(number, release.end.end) or gazetteer().by_gw(number).id
        except UnknownName as fault:
            if not unlisted(number):
                raise SourceChanged(KEY, file.name, "a state's Gleditsch and Ward number", str(number)) from fault
            yield None


SOURCE = Source(
    key=KEY,
    title=Text(en="UCDP Actor Dataset", nb="UCDPs aktører (Actor)"),
    publisher=PUBLISHER,
    url=URL,
    licence=LICENCE,
    licence_url=LICENCE_URL,
    redistribute=True,
    citation="Uppsala Conflict Data Program: UCDP Actor Dataset version {release}.",
    cadence="yearly, in June",
    tables=(TABLE, STATES),
    patterns=(
        "ucdp-actor-[0-9][0-9][0-9]-csv.zip",
        "Actor_v[0-9][0-9]_[0-9].csv",
        "ucdp-actor-[0-9][0-9][0-9].csv",
        "ucdp-actor-[0-9][0-9][0-9].csv.gz",
    ),
    read=read,
    fetch=fetch,
)
