"""UCDP Dyadic Dataset: the pairs that fight in armed conflicts, a state and its opponent, year by year since 1946."""

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from varde.errors import SourceChanged
from varde.model import Text
from varde.sources.source import Column, RawFile, Reading, Row, Source, Span, Table
from varde.sources.ucdp.active import COLUMNS, lines, notes, states_table
from varde.sources.ucdp.shared import (
    FIRST_CONFLICT,
    LICENCE,
    LICENCE_URL,
    PUBLISHER,
    URL,
    newest,
    numbers,
    release_of,
)

if TYPE_CHECKING:
    from varde.fetch import Client

KEY = "ucdp_dyads"
TABLE = Table(
    name=KEY,
    help="Pairs that fight in armed conflicts with a state in them, by active year.",
    columns=(
        Column("dyad", "INTEGER", "UCDP's number of the pair."),
        Column("year", "DATE", "First day of the year."),
        Column("conflict", "INTEGER", "UCDP's number of the conflict."),
        *COLUMNS,
        Column(
            "group",
            "INTEGER",
            "UCDP's number of the armed group that fights the state; null where states fight states.",
            required=False,
        ),
    ),
    key=("dyad", "year"),
)
STATES = states_table("ucdp_dyad_states", "dyad")


def read(files: Sequence[RawFile]) -> Reading:
    """Read the newest release.

    Raises:
        SourceChanged: If a line is not what `varde.sources.ucdp.active` reads, or a dyad has a year twice.
    """
    file = newest(KEY, files)
    release = release_of(KEY, file.name)
    left: Counter[str] = Counter()
    rows: list[Row] = []
    states: list[Row] = []
    for line in lines(KEY, file, "*.csv", release, ("dyad_id", "conflict_id", "side_b_id", "gwno_b"), left):
        dyad, conflict, opponent, state = line.own
        opponents = numbers(opponent)
        if not state and len(opponents) != 1:
            raise SourceChanged(KEY, file.name, "one group against a state", f"{opponent!r} in dyad {dyad}")
        rows.append((int(dyad), line.year, int(conflict), *line.row, None if state else opponents[0]))
        states += [(int(dyad), line.year, *named) for named in line.states]
    if len({row[:2] for row in rows}) != len(rows):
        raise SourceChanged(KEY, file.name, "one line a dyad and year", "two for some")
    covered = release.covered(FIRST_CONFLICT)
    return Reading(
        release.name,
        {TABLE.name: rows, STATES.name: states},
        (Span(TABLE.name, covered), Span(STATES.name, covered)),
        notes(left),
        (file,),
    )


def fetch(client: "Client") -> Sequence[RawFile]:
    """Get the newest release's zip."""
    from varde.fetch.ucdp import fetch_yearly

    return [fetch_yearly(client, KEY, "dyadic/ucdp-dyadic-{release}-csv.zip")]


SOURCE = Source(
    key=KEY,
    title=Text(en="UCDP Dyadic Dataset", nb="UCDPs stridende par (Dyadic)"),
    publisher=PUBLISHER,
    url=URL,
    licence=LICENCE,
    licence_url=LICENCE_URL,
    redistribute=True,
    citation=(
        "Uppsala Conflict Data Program: UCDP Dyadic Dataset version {release}; "
        "Harbom, Melander and Wallensteen (2008), Journal of Peace Research 45(5)."
    ),
    cadence="yearly, in June",
    tables=(TABLE, STATES),
    patterns=(
        "ucdp-dyadic-[0-9][0-9][0-9]-csv.zip",
        "Dyadic_v[0-9][0-9]_[0-9].csv",
        "Dyadic_v[0-9][0-9]_[0-9].csv.gz",
    ),
    read=read,
    fetch=fetch,
)
