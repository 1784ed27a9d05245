"""UCDP/PRIO Armed Conflict Dataset: every armed conflict with a state in it, year by year since 1946."""

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from varde.errors import SourceChanged
from varde.model import Text
from varde.sources.source import Column, RawFile, Reading, Row, Source, Span, Table
from varde.sources.ucdp.active import COLUMNS, lines, notes, states_table
from varde.sources.ucdp.shared import FIRST_CONFLICT, LICENCE, LICENCE_URL, PUBLISHER, URL, day, newest, release_of

if TYPE_CHECKING:
    from varde.fetch import Client

KEY = "ucdp_conflicts"
TABLE = Table(
    name=KEY,
    help="Armed conflicts with a state in them, by active year: at least 25 deaths in battle.",
    columns=(
        Column("conflict", "INTEGER", "UCDP's number of the conflict."),
        Column("year", "DATE", "First day of the year."),
        *COLUMNS,
        Column("reached_war", "BOOLEAN", "Whether it has had 1,000 deaths in battle since it began."),
        Column("ended", "DATE", "Last day of fighting, where the next year is not active.", required=False),
    ),
    key=("conflict", "year"),
)
STATES = states_table("ucdp_conflict_states", "conflict")


def read(files: Sequence[RawFile]) -> Reading:
    """Read the newest release.

    Raises:
        SourceChanged: If a line is not what `varde.sources.ucdp.active` reads, or a conflict has a year twice.
    """
    file = newest(KEY, files)
    release = release_of(KEY, file.name)
    left: Counter[str] = Counter()
    rows: list[Row] = []
    states: list[Row] = []
    own = ("conflict_id", "cumulative_intensity", "ep_end", "ep_end_date")
    for line in lines(KEY, file, "*.csv", release, own, left):
        conflict, reached, over, ended = line.own
        if (over, bool(ended)) not in (("0", False), ("1", True)) or reached not in ("0", "1"):
            raise SourceChanged(
                KEY, file.name, "an end, and its date if it has come", f"{over!r}, {ended!r} ({conflict})"
            )
        rows.append((int(conflict), line.year, *line.row, reached == "1", day(ended) if ended else None))
        states += [(int(conflict), line.year, *state) for state in line.states]
    if len({row[:2] for row in rows}) != len(rows):
        raise SourceChanged(KEY, file.name, "one line a conflict and year", "two for some")
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

    return [fetch_yearly(client, KEY, "ucdpprio/ucdp-prio-acd-{release}-csv.zip")]


SOURCE = Source(
    key=KEY,
    title=Text(en="UCDP/PRIO Armed Conflict Dataset", nb="UCDP/PRIOs væpnede konflikter"),
    publisher=f"{PUBLISHER}, and Peace Research Institute Oslo (PRIO)",
    url=URL,
    licence=LICENCE,
    licence_url=LICENCE_URL,
    redistribute=True,
    citation=(
        "Uppsala Conflict Data Program and PRIO: UCDP/PRIO Armed Conflict Dataset version {release}; "
        "Gleditsch et al. (2002), Journal of Peace Research 39(5)."
    ),
    cadence="yearly, in June",
    tables=(TABLE, STATES),
    patterns=(
        "ucdp-prio-acd-[0-9][0-9][0-9]-csv.zip",
        "UcdpPrioConflict_v[0-9][0-9]_[0-9].csv",
        "ucdp_prio_acd_v[0-9][0-9]_[0-9]_repaired.csv.gz",
    ),
    read=read,
    fetch=fetch,
)
