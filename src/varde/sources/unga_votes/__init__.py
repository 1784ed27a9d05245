"""Recorded votes of the UN General Assembly since 1946: Erik Voeten's data set, on the Harvard Dataverse.

Two forms are read to one record (`forms`): the publisher's own list, one row a state and vote (``UNVotes.csv``, or the same
with tabs), and two public arrangements of it that belong together: a wide table that reaches 2024, one column a state of today, and
the lists of the package *unvotes* to January 2020, which name resolutions and keep states that are gone.

What the record cannot say, for both forms:

* Days before December 2003 are the publisher's place-holders: the month is right as a rule and the day is not. Such a vote
  stands on the last day of its month, so that nothing is told before it happened.
* Numbers of resolutions stand where the publisher gives one; before 1963 it gives the page of the record instead.
* Issues come from a search in the titles, not from the UN. A vote may be on several or none; 2024 has not been judged.
* Turkey's votes are lost from November 2023 on; some tallies are a vote or two off the UN's printed ones.
* Votes of the eleventh emergency special session (on Ukraine, 2022 and 2023) are not in the data set.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from varde.model import Text
from varde.sources.source import RawFile, Reading, Source
from varde.sources.unga_votes.forms import read_calls
from varde.sources.unga_votes.nearest import NEAREST
from varde.sources.unga_votes.tables import BALLOTS, ROLL_CALLS, VOTES, tabulate

if TYPE_CHECKING:
    from varde.fetch import Client

KEY = "unga_votes"
DOI = "10.7910/DVN/LEJUQZ"


def read(files: Sequence[RawFile]) -> Reading:
    """Read the newest list of the publisher's, or else the wide table with the lists of *unvotes*.

    Raises:
        SourceChanged: If a column is gone, a state or a vote is none that is known, or a roll call comes twice.
    """
    calls, notes, used = read_calls(files)
    return tabulate(calls, notes, used)


def fetch(client: "Client") -> Sequence[RawFile]:
    """Get the list of votes from the Harvard Dataverse.

    Raises:
        SourceChanged: If the latest version holds no list of votes as text.
    """
    from varde.fetch.dataverse import fetch_file

    return (fetch_file(client, KEY, DOI, r"UNVotes.*\.(csv|tab)"),)


SOURCE = Source(
    key=KEY,
    title=Text(en="Votes in the UN General Assembly", nb="Avstemninger i FNs generalforsamling"),
    publisher="Erik Voeten, Georgetown University",
    url="https://doi.org/10.7910/DVN/LEJUQZ",
    licence="CC0 1.0",
    licence_url="https://creativecommons.org/publicdomain/zero/1.0/",
    redistribute=True,
    citation="Erik Voeten, Anton Strezhnev and Michael Bailey: United Nations General Assembly Voting Data, "
    "Harvard Dataverse, doi:10.7910/DVN/LEJUQZ, to {release}.",
    cadence="yearly",
    tables=(VOTES, ROLL_CALLS, BALLOTS, NEAREST),
    patterns=("UNVotes*.csv*", "UNVotes*.tab", "un[gv]*_[ru]*o[lt]*.csv*"),
    read=read,
    fetch=fetch,
)
