"""Lists of the parties to treaties, as depositaries and others keep them: what every such list is read to. It is no source.

A list is of one day. It names who has signed and who is bound, and a state that has withdrawn is not on it any more; so the
lists of several days are kept side by side. The day on which a state is bound is that on which it deposited its ratification,
accession or succession, not the later day on which the treaty entered into force for it.
"""

import datetime as dt
import re
from calendar import monthrange
from collections.abc import Iterable, Mapping, Sequence

import attrs

from varde.errors import SourceChanged, UnknownName
from varde.gazetteer import gazetteer
from varde.model import Period
from varde.sources.source import Column, RawFile, Reading, Row, Span, Table

ACTIONS = (
    "ratification",
    "acceptance",
    "approval",
    "accession",
    "succession",
    "consent",
    "definitive_signature",
    "confirmation",
)
"""How a state, or an organisation, became bound; *consent* where a treaty asks for no more than a notice of it."""
UNION = "EU"
_DAY = re.compile(r"(\d{4})[_-](\d{2})[_-](\d{2})|(\d{4})[_-](\d{2})|(\d{4})")


@attrs.frozen
class Entry:
    """What a list says of one participant in one treaty.

    Attributes:
        treaty: Id of the treaty.
        participant: The participant, as the list names it.
        snapshot: The day of the list.
        signed: The day of signature, if it signed.
        joined: The day on which it consented to be bound, if it is.
        action: How it became bound, one of `ACTIONS`.
        signatories: Whether the list names those that have signed and are not bound.
    """

    treaty: str
    participant: str
    snapshot: dt.date
    signed: dt.date | None
    joined: dt.date | None
    action: str | None
    signatories: bool


def table(name: str, whose: str) -> Table:
    """The table of a source's lists.

    Args:
        name: The table.
        whose: Whose lists they are, for its description.
    """
    return Table(
        name=name,
        help=f"Signatories and parties to treaties by {whose}, list by list.",
        columns=(
            Column("treaty", "VARCHAR", "The treaty.", names="treaty"),
            Column("snapshot", "DATE", "The day of the list."),
            Column("participant", "VARCHAR", "The participant, as the list names it."),
            Column("country", "VARCHAR", "The same, if it is a state.", required=False, names="country"),
            Column("organisation", "VARCHAR", "The same, if it is none.", required=False, names="organisation"),
            Column("signed", "DATE", "The day of signature.", required=False),
            Column("joined", "DATE", "The day on which it consented to be bound.", required=False),
            Column("action", "VARCHAR", "How it became bound.", required=False, allowed=ACTIONS),
            Column("signatories", "BOOLEAN", "Whether the list names those that have signed and are not bound."),
        ),
        key=("treaty", "snapshot", "participant"),
        part="treaty",
        vintage="snapshot",
    )


def reading(
    source: str,
    filled: Table,
    entries: Iterable[Entry],
    used: Sequence[RawFile],
    *,
    aliases: Mapping[str, str] | None = None,
    notes: Sequence[str] = (),
) -> Reading:
    """What a source's lists come to.

    A state that was gone by the day of the list is no participant of that day: its line repeats something out of the notes
    below the list, and is left out with a word.

    Args:
        source: Key of the source.
        filled: Its table.
        entries: What its lists say.
        used: The raw files.
        aliases: Ids of states that the lists call by names of their own.
        notes: What a user should know besides.

    Raises:
        SourceChanged: If a participant is no state that is known, or a state signed or joined a treaty before it was opened or
            after the day of the list.
    """
    rows: list[Row] = []
    gone: list[str] = []
    newest: dict[str, dt.date] = {}
    for entry in entries:
        country = _state(entry, source, aliases or {})
        if country is not None and not _there(country, entry.snapshot):
            gone.append(f"{entry.participant} in {entry.treaty}")
            continue
        opened = gazetteer().treaties.get(entry.treaty).opened
        for day in (entry.signed, entry.joined):
            if day is not None and not opened <= day <= entry.snapshot:
                what = f"{entry.participant} in the list of {entry.treaty}"
                raise SourceChanged(source, what, f"a day from {opened} to {entry.snapshot}", day.isoformat())
        if entry.signed is None and entry.joined is None:
            raise SourceChanged(
                source,
                f"{entry.participant} in the list of {entry.treaty}",
                "a day on which it signed or joined",
                "none",
            )
        organisation = None if country else UNION
        rows.append(
            (
                entry.treaty,
                entry.snapshot,
                entry.participant,
                country,
                organisation,
                entry.signed,
                entry.joined,
                entry.action if entry.joined else None,
                entry.signatories,
            )
        )
        newest[entry.treaty] = max(entry.snapshot, newest.get(entry.treaty, entry.snapshot))
    if not rows:
        raise SourceChanged(source, " and ".join(file.name for file in used), "at least one participant", "none")
    spans = tuple(
        Span(filled.name, Period(gazetteer().treaties.get(treaty).opened, day), part=treaty)
        for treaty, day in sorted(newest.items())
    )
    said = (*notes, f"left out, as gone by the day of the list: {', '.join(gone)}") if gone else tuple(notes)
    release = max(newest.values()).isoformat()
    return Reading(release=release, rows={filled.name: rows}, spans=spans, notes=said, used=tuple(used))


def list_day(file: RawFile, days: Iterable[dt.date | None]) -> dt.date:
    """The day of a list that its file's name tells: a day, or a month or year and then the last day that the list speaks of.

    A month alone is taken for its first day, unless something in the list is later: so the list is never believed for longer than it
    is known to hold.

    Args:
        file: The file.
        days: Every day in the list.

    Raises:
        ValueError: If the name tells no day, or the list speaks of days after it.
    """
    found = list(_DAY.finditer(file.name))
    if not found:
        raise ValueError(f"the name of {file.name} tells no year")
    year, month, day, year_2, month_2, year_3 = found[-1].groups()
    last = max(filter(None, days), default=dt.date.min)
    if day:
        return dt.date(int(year), int(month), int(day))
    if year_2:
        first = dt.date(int(year_2), int(month_2), 1)
        end = first.replace(day=monthrange(first.year, first.month)[1])
    else:
        first, end = dt.date(int(year_3), 1, 1), dt.date(int(year_3), 12, 31)
    if last > end:
        raise ValueError(f"the list in {file.name} speaks of {last}")
    return max(first, last)


def _state(entry: Entry, source: str, aliases: Mapping[str, str]) -> str | None:
    """The state that a participant is, or None for the European Union."""
    name = entry.participant
    if name in ("European Union", "European Community", "European Economic Community"):
        return None
    if name in aliases:
        return aliases[name]
    try:
        return gazetteer().states.find(name, entry.snapshot).id
    except UnknownName as fault:
        raise SourceChanged(source, f"the list of {entry.treaty}", "the name of a state", name) from fault


def _there(country: str, on: dt.date) -> bool:
    state = gazetteer().states.get(country)
    return state.kind == "territory" or state.exists(on)
