"""Harvard Dataverse: the newest version of a data set, and the one file of it that a source reads.

A data set is named by its DOI, and says by ``/api/datasets/:persistentId/versions/:latest/files`` which files its latest
version holds; a file is had by its number at ``/api/access/datafile/{number}``. A table that Dataverse took in comes as
text with tabs between its cells, whatever form its authors gave it in.
"""

import json
import re
from typing import TYPE_CHECKING, Any

from varde.errors import SourceChanged
from varde.fetch.raw import RawFile

if TYPE_CHECKING:
    from varde.fetch.client import Client

DATAVERSE = "https://dataverse.harvard.edu/api"


def fetch_file(client: "Client", source: str, doi: str, name: str) -> RawFile:
    """Get a file of the latest version of a data set.

    Args:
        client: The client to ask by.
        source: Key of the source, for messages.
        doi: The data set, as ``10.7910/DVN/LEJUQZ``.
        name: The file's name, as a pattern that the whole name must match, in any case.

    Returns:
        The file. Where several match, the one that was put there last.

    Raises:
        SourceChanged: If the data set says nothing of its files, or none has such a name.
        Transient, Terminal: If it cannot be had.
    """
    number, label = _newest(_files(client, source, doi), source, doi, name)
    return client.get(f"{DATAVERSE}/access/datafile/{number}", name=label, source=source, accept="csv")


def _files(client: "Client", source: str, doi: str) -> list[Any]:
    what = f"the files of {doi}"
    address = f"{DATAVERSE}/datasets/:persistentId/versions/:latest/files?persistentId=doi:{doi}"
    answer = client.read(address, name=what, source=source, accept="json")
    try:
        files = json.loads(answer.content)["data"]
    except (ValueError, KeyError, TypeError) as fault:
        raise SourceChanged(source, what, "a list under 'data'", f"{type(fault).__name__}: {fault}") from fault
    if not isinstance(files, list) or not files:
        raise SourceChanged(source, what, "a list of files", repr(files)[:80])
    return files


def _newest(files: list[Any], source: str, doi: str, name: str) -> tuple[int, str]:
    try:
        labels = [(str(file["label"]), int(file["dataFile"]["id"])) for file in files]
    except (KeyError, TypeError, ValueError) as fault:
        raise SourceChanged(source, f"the files of {doi}", "a label and a number of each", repr(fault)) from fault
    found = [(number, label) for label, number in labels if re.fullmatch(name, label, re.IGNORECASE)]
    if not found:
        listed = ", ".join(sorted(label for label, _ in labels))
        raise SourceChanged(source, f"the files of {doi}", f"one named like {name}", listed[:300])
    return max(found)
