"""Who has signed and joined treaties on disarmament, by the United Nations Office for Disarmament Affairs.

It is the list for the treaties that states deposit their instruments of in several capitals (the Non-Proliferation Treaty, the Biological
Weapons Convention) or with a state or regional body (the nuclear-weapon-free zones). A state that deposited in several capitals
joined on the first of those days. Two forms are read to one table:

* the answer of the Office's interface for one treaty (``unoda_npt.json``), which is what is fetched: every act of every state, with the
  number of parties that the Office counts. It is GraphQL, asked by GET;
* a table of 2026 that was made from it. It leaves out who has only signed (of the Non-Proliferation Treaty nobody), and of several days of deposit it gives one that need not be
  the first; where it is known to be years late it is corrected (``corrections/unoda.toml``).
"""

import datetime as dt
import json
import tomllib
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs

from varde.errors import SourceChanged
from varde.model import Text
from varde.sources import treaty_scores
from varde.sources.source import RawFile, Reading, Source
from varde.sources.treaty_lists import Entry, reading, table

if TYPE_CHECKING:
    from varde.fetch import Client

KEY = "unoda"
CORRECTIONS = Path(__file__).parent / "corrections" / "unoda.toml"
TABLE = table("unoda_treaties", "the UN Office for Disarmament Affairs")
INTERFACE = "https://gql-api-dataportal.unoda.org/"
QUERY = (
    "query Treaty($input: TreatyRequestInput_) { treaty_(input: $input) { ... on ReadResponse { data { ... on Treaty_ "
    "{ short_name count_states_parties actions_ { date action_type_ state { name } depositary { short_name } } } } } } }"
)
TREATIES = {
    "1925": "geneva_protocol",
    "npt": "npt",
    "bwc": "bwc",
    "ctbt": "ctbt",
    "tpnw": "tpnw",
    "tlatelolco": "tlatelolco",
    "rarotonga": "rarotonga",
    "bangkok": "bangkok",
    "pelindaba": "pelindaba",
    "canwfz": "semipalatinsk",
}
"""Ids of treaties by the Office's short names."""
SCORES = {
    "Non-Proliferation Treaty": "npt",
    "Comprehensive Nuclear-Test-Ban Treaty": "ctbt",
    "Prohibition of Nuclear Weapons": "tpnw",
    "Biological Weapons Convention": "bwc",
    "Treaty for the Prohibition of Nuclear Weapons in Latin America and the Caribbean": "tlatelolco",
    "South Pacific Nuclear-Free Zone Treaty": "rarotonga",
    "Southeast Asian Nuclear-Weapon-Free Zone Treaty": "bangkok",
    "African Nuclear-Weapon-Free Zone Treaty": "pelindaba",
    "Central Asian Nuclear-Weapon-Free Zone Treaty": "semipalatinsk",
}
"""The same by the names in the table of 2026."""
SIGNED, LEFT = "Signatory", "Withdrawal"
JOINED = {
    "Ratification": "ratification",
    "Accession": "accession",
    "Succession": "succession",
    "Acceptance": "acceptance",
}


def read(files: Sequence[RawFile]) -> Reading:
    """Read every list there is; each is kept as of its day.

    Raises:
        SourceChanged: If a file is none of the known forms, an act is not known, or a participant is no state.
    """
    entries: list[Entry] = []
    for file in files:
        if file.name.startswith(treaty_scores.NAME):
            entries += _corrected(list(treaty_scores.read_scores(file, SCORES, KEY)))
        else:
            entries += _answer(file)
    return reading(KEY, TABLE, entries, files, aliases=treaty_scores.ALIASES)


def fetch(client: "Client") -> Sequence[RawFile]:
    """Get the acts of every treaty from the Office's interface.

    Raises:
        SourceChanged: If what comes is no such answer, or has fewer acts than last time.
    """
    return tuple(
        client.get(
            INTERFACE,
            name=f"unoda_{short}.json",
            source=KEY,
            accept="json",
            params={"query": QUERY, "variables": json.dumps(_variables(short))},
            rows=partial(_count, name=f"unoda_{short}.json"),
        )
        for short in TREATIES
    )


def _corrected(entries: Sequence[Entry]) -> Iterator[Entry]:
    """The entries with the days that are known to be right, and with a word on the treaties whose every signatory is there."""
    known = tomllib.loads(CORRECTIONS.read_text(encoding="utf-8"))
    days = {(one["treaty"], one["participant"], one["printed"]): one["correct"] for one in known["joined"]}
    whole = {
        one["treaty"]
        for one in known["signatories"]
        if one["number"] == sum(entry.treaty == one["treaty"] and entry.signed is not None for entry in entries)
    }
    for entry in entries:
        joined = days.get((entry.treaty, entry.participant, entry.joined), entry.joined)
        yield attrs.evolve(entry, joined=joined, signatories=entry.treaty in whole)


def _variables(short: str) -> dict[str, dict[str, str | None]]:
    return {"input": {"id": None, "short_name": short, "type": "GET_TREATY"}}


def _answer(file: RawFile) -> Iterator[Entry]:
    """The participants of one treaty, from all that each has done."""
    found = _treaty(file.path, file.name)
    treaty = TREATIES.get(str(found.get("short_name")))
    if treaty is None:
        raise SourceChanged(
            KEY, f"short_name in {file.name}", f"one of {', '.join(TREATIES)}", str(found.get("short_name"))
        )
    acts: dict[str, dict[str, list[dt.date]]] = {}
    for act in found["actions_"]:
        kind, day = act["action_type_"], dt.date.fromisoformat(act["date"].partition(" ")[0])
        if kind not in {SIGNED, LEFT, *JOINED}:
            raise SourceChanged(
                KEY, f"action_type_ in {file.name}", f"one of {SIGNED}, {LEFT}, {', '.join(JOINED)}", kind
            )
        acts.setdefault(act["state"]["name"], {}).setdefault(kind, []).append(day)
    parties = 0
    for state, done in acts.items():
        binding = min(((min(done[kind]), JOINED[kind]) for kind in JOINED if kind in done), default=None)
        if LEFT in done and binding and max(done[LEFT]) >= max(day for kind in JOINED for day in done.get(kind, [])):
            continue
        parties += binding is not None
        yield Entry(
            treaty=treaty,
            participant=state,
            snapshot=file.retrieved,
            signed=min(done[SIGNED]) if SIGNED in done else None,
            joined=binding[0] if binding else None,
            action=binding[1] if binding else None,
            signatories=True,
        )
    printed = found.get("count_states_parties")
    if isinstance(printed, int) and parties < printed:
        raise SourceChanged(KEY, file.name, f"the {printed} parties that it counts itself", str(parties))


def _treaty(path: Path, name: str) -> dict[str, Any]:
    try:
        found = json.loads(path.read_bytes())["data"]["treaty_"]["data"]
        if not found["actions_"]:
            raise SourceChanged(KEY, f"actions_ in {name}", "at least one act", "none")
        for act in found["actions_"]:
            _ = act["date"], act["action_type_"], act["state"]["name"]
    except (ValueError, KeyError, TypeError) as fault:
        raise SourceChanged(KEY, name, "data.treaty_.data.actions_", f"{type(fault).__name__}: {fault}") from fault
    return found


def _count(path: Path, name: str) -> int:
    return len(_treaty(path, name)["actions_"])


SOURCE = Source(
    key=KEY,
    title=Text(en="Status of disarmament treaties, UNODA", nb="Nedrustningsavtalers status, UNODA"),
    publisher="United Nations, Office for Disarmament Affairs",
    url="https://treaties.unoda.org/",
    licence="CC BY 4.0",
    licence_url="https://creativecommons.org/licenses/by/4.0/",
    redistribute=True,
    citation="United Nations Office for Disarmament Affairs: Disarmament Treaties Database, {release}.",
    cadence="when a state signs or joins",
    tables=(TABLE,),
    patterns=("unoda_*.json", "survivalscores_treaties_*.csv*"),
    read=read,
    fetch=fetch,
)
