"""The United Nations Treaty Collection: who has signed and joined the treaties that the UN Secretary-General is depositary of.

Four forms are read to one table:

* the Collection's own file of a treaty's status (``XXVI-5.en.xml``), which is what is fetched: a table of participants, with the
  number of parties beside it, that is compared with the lines;
* a table of the disarmament treaties and one of those on human rights as of February 2026, each line a participant. Treaties that
  are joined by a notice alone have its day in the column of signatures. Acceptance and approval stand there as ratification;
* every treaty of the Collection in a table of 2015, each line a participant and a column of its table. Its chapters were had on
  different days, so each is taken to be as of the last day that it speaks of. It has lost the brackets that tell what has ended; its
  list of declarations under Article 36 of the Statute of the International Court of Justice is therefore not read;
* the Rome Statute and its amendment on aggression in a table of 2026 that was made from the Collection. It leaves out who has only
  signed, and puts a withdrawal that has yet to take effect as one that has.
"""

import csv
import datetime as dt
import gzip
import io
from collections.abc import Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING

from varde.errors import SourceChanged
from varde.gazetteer import Treaty, gazetteer
from varde.model import Text
from varde.sources import treaty_scores
from varde.sources.source import RawFile, Reading, Source, csv_lines
from varde.sources.treaty_acts import Act, kind_of, read_act
from varde.sources.treaty_lists import Entry, list_day, reading, table
from varde.sources.untc_xml import SUFFIX, address, count_rows, read_status

if TYPE_CHECKING:
    from varde.fetch import Client

KEY = "untc"
TABLE = table("untc_treaties", "the United Nations Treaty Collection")
OWN = {"cat_op": "opcat", "crc_op_ac": "crc_opac", "crc_op_sc": "crc_opsc", "crc_op_ic": "crc_opic"}
"""Treaties that the tables of 2026 call by other ids than the gazetteer does."""
BY_NOTICE = frozenset({"ccw_p2a", "ccw_p4", "ccw_p5", "ccw_art1"})
"""Treaties that nobody signs: a day in the column of signatures is that of the notice."""
SCORES = {"International Criminal Court": "rome_statute", "ICC Crime of Aggression Amendment": "icc_aggression"}
"""What is read of the table of 2026 that was made from the Collection and from another source."""
UNDATED = "icj_compulsory"
INDEX = "untc_index"
BY_PARTICIPANT = ("country_name", "treaty_id", "action_type", "action_date", "signature_date", "mtdsg_no")
BY_COLUMN = ("treaty", "participant", "action_column", "value")
ACTIONS = {"Ratification": "ratification", "Accession": "accession", "Succession": "succession", "": "consent"}
ARABIC = {"1": "I", "4": "IV", "5": "V", "18": "XVIII", "21": "XXI", "26": "XXVI"}
"""The chapters of the Collection whose treaties the gazetteer has, by the number that the list of 2015 gives them."""


def read(files: Sequence[RawFile]) -> Reading:
    """Read every list there is; each is kept as of its day.

    Raises:
        SourceChanged: If a file is none of the known forms, a cell is no day, or a participant is no state.
    """
    entries: list[Entry] = []
    notes: list[str] = []
    used = []
    for file in files:
        if file.name.startswith(INDEX):
            continue
        used.append(file)
        if file.name.endswith(SUFFIX):
            entries += read_status(file, _by_number()[file.name.removesuffix(SUFFIX)].id, KEY, notes)
        elif file.name.startswith(treaty_scores.NAME):
            entries += treaty_scores.read_scores(file, SCORES, KEY)
        else:
            entries += _table(file)
    return reading(KEY, TABLE, entries, used, aliases=treaty_scores.ALIASES, notes=notes)


def fetch(client: "Client") -> Sequence[RawFile]:
    """Get the status of every treaty of the Collection that the gazetteer has.

    Raises:
        SourceChanged: If what comes is not such a file, or has fewer participants than last time: then somebody has withdrawn,
            or it was cut short, and a person should look.
    """
    return tuple(
        client.get(
            address(treaty),
            name=f"{number}{SUFFIX}",
            source=KEY,
            rows=partial(count_rows, source=KEY, name=f"{number}{SUFFIX}"),
        )
        for number, treaty in _by_number().items()
        if treaty.id != UNDATED
    )


def _by_number() -> dict[str, Treaty]:
    return {treaty.untc: treaty for treaty in gazetteer().treaties if treaty.untc}


def _table(file: RawFile) -> Iterator[Entry]:
    """The participants in one of the tables of 2015 and 2026, which their columns tell apart."""
    content = file.path.read_bytes()
    if content[:2] == b"\x1f\x8b":
        content = gzip.decompress(content)
    text = content.decode("utf-8-sig")
    by_column = text.startswith("treaty,")
    try:
        lines = list(
            csv_lines(KEY, io.StringIO(text, newline=""), BY_COLUMN if by_column else BY_PARTICIPANT, file.name)
        )
    except csv.Error as fault:
        raise SourceChanged(KEY, file.name, "comma-separated values", str(fault)) from fault
    return _by_column(file, lines) if by_column else _by_participant(file, lines)


def _by_participant(file: RawFile, lines: Sequence[dict[str, str]]) -> Iterator[Entry]:
    numbers = _by_number()
    days = [_iso(line[column]) for line in lines for column in ("action_date", "signature_date")]
    snapshot = list_day(file, days)
    for line in lines:
        treaty = OWN.get(line["treaty_id"], line["treaty_id"])
        if numbers[line["mtdsg_no"]].id != treaty:
            raise SourceChanged(KEY, f"treaty_id in {file.name}", numbers[line["mtdsg_no"]].id, treaty)
        signed, joined = _iso(line["signature_date"]), _iso(line["action_date"])
        if treaty in BY_NOTICE:
            signed, joined = None, joined or signed
        yield Entry(
            treaty=treaty,
            participant=line["country_name"],
            snapshot=snapshot,
            signed=signed,
            joined=joined,
            action=ACTIONS[line["action_type"]] if joined else None,
            signatories=treaty not in BY_NOTICE,
        )


def _by_column(file: RawFile, lines: Sequence[dict[str, str]]) -> Iterator[Entry]:
    numbers = _by_number()
    acts: dict[tuple[str, str], dict[str, Act]] = {}
    signable = set()
    for line in lines:
        chapter, _, rest = line["treaty"].partition("-")
        treaty = numbers.get(f"{ARABIC.get(chapter)}-{rest}")
        kind = kind_of(line["action_column"])
        if treaty is None or treaty.id == UNDATED or kind is None:
            continue
        where = f"{line['participant']} in {line['treaty']} of {file.name}"
        acts.setdefault((treaty.id, line["participant"]), {})[kind] = read_act(line["value"], KEY, where)
        signable |= {treaty.id} if kind == "signed" else set()
    chapters: dict[str, list[dt.date]] = {}
    for (id, _), found in acts.items():
        chapters.setdefault(_chapter(id), []).extend(act.day for act in found.values())
    snapshots = {chapter: max(days) for chapter, days in chapters.items()}
    for (id, participant), found in acts.items():
        signed, joined = found.get("signed"), found.get("joined")
        yield Entry(
            treaty=id,
            participant=participant,
            snapshot=snapshots[_chapter(id)],
            signed=signed.day if signed else None,
            joined=joined.day if joined else None,
            action=joined.action if joined else None,
            signatories=id in signable,
        )


def _chapter(id: str) -> str:
    return gazetteer().treaties.get(id).untc.partition("-")[0]


def _iso(text: str) -> dt.date | None:
    return dt.date.fromisoformat(text) if text else None


SOURCE = Source(
    key=KEY,
    title=Text(
        en="Status of multilateral treaties, UN Treaty Collection",
        nb="Multilaterale avtalers status, FNs traktatsamling",
    ),
    publisher="United Nations, Office of Legal Affairs",
    url="https://treaties.un.org/pages/participationstatus.aspx?clang=_en",
    licence="UN terms of use",
    licence_url="https://www.un.org/en/about-us/terms-of-use",
    redistribute=False,
    citation="United Nations: Multilateral Treaties Deposited with the Secretary-General, UN Treaty Collection, {release}.",
    cadence="daily",
    tables=(TABLE,),
    patterns=("*.en.xml", "[su][nu][rt][cv]*_20*.csv*"),
    read=read,
    fetch=fetch,
)
