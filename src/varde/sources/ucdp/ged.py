"""UCDP Georeferenced Event Dataset (GED): every known deadly event of organised violence since 1989, once a year."""

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from varde.errors import SourceChanged
from varde.model import Text
from varde.sources.source import RawFile, Reading, Source, Span
from varde.sources.ucdp.events import PRINTED, once, read_events, table, words
from varde.sources.ucdp.shared import LICENCE, LICENCE_URL, PUBLISHER, URL, newest, release_of

if TYPE_CHECKING:
    from varde.fetch import Client

KEY = "ucdp_ged"
TABLE = table(KEY, "Deadly events of organised violence, from UCDP's yearly releases.")


def read(files: Sequence[RawFile]) -> Reading:
    """Read the newest yearly release.

    Raises:
        SourceChanged: If it is no yearly release, or not what `varde.sources.ucdp.events` reads.
    """
    file = newest(KEY, files)
    release = release_of(KEY, file.name)
    if not release.final:
        raise SourceChanged(KEY, file.name, "a yearly release", release.name)
    notes: Counter[str] = Counter()
    rows = once(KEY, file, read_events(KEY, file, release, notes))
    covered = release.covered()
    outside = next((row for row in rows if not covered.start <= row[14] <= covered.end), None)
    if outside:
        raise SourceChanged(KEY, file.name, f"events of {covered}", f"event {outside[0]} of {outside[14]}")
    return Reading(release.name, {KEY: rows}, (Span(KEY, covered),), words(notes), (file,))


def fetch(client: "Client") -> Sequence[RawFile]:
    """Get the newest release's zip; where it is not to be had and there is a token, its events from the API."""
    from varde.fetch.ucdp import fetch_yearly

    path = "ged/ged{release}-csv.zip"
    return [fetch_yearly(client, KEY, path, resource="gedevents", columns=tuple(PRINTED))]


SOURCE = Source(
    key=KEY,
    title=Text(en="UCDP Georeferenced Event Dataset", nb="UCDPs stedfestede hendelser (GED)"),
    publisher=PUBLISHER,
    url=URL,
    licence=LICENCE,
    licence_url=LICENCE_URL,
    redistribute=True,
    citation=(
        "Uppsala Conflict Data Program: UCDP Georeferenced Event Dataset (GED) Global version {release}; "
        "Sundberg and Melander (2013), Journal of Peace Research 50(4)."
    ),
    cadence="yearly, in June",
    tables=(TABLE,),
    patterns=("ged[0-9][0-9][0-9]-csv.zip", "GEDEvent_v[0-9][0-9]_[0-9].csv", "GEDEvent_v[0-9][0-9]_[0-9].csv.gz"),
    read=read,
    fetch=fetch,
)
