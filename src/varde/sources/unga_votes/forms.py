"""The forms that the votes come in, each read to roll calls: the publisher's long list, and the wide table with *unvotes*."""

import csv
import datetime as dt
import gzip
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cache
from typing import TextIO

from varde.errors import SourceChanged, UnknownName
from varde.gazetteer import gazetteer
from varde.sources.source import RawFile, csv_lines, require_columns
from varde.sources.unga_votes.calls import ISSUES, KEY, Call, absent, number, of_day, vote

LONG = ("rcid", "ccode", "session", "vote", "date", "unres", "amend", "para", "short", "descr", *ISSUES)
"""The columns of the publisher's list that are read."""
CALLS = ("rcid", "session", "date", "unres", "amend", "para", "short", "descr")
VOTES = ("rcid", "country", "vote")
NONE = frozenset({"", "NA", "."})
Found = tuple[dict[int, Call], list[str], tuple[RawFile, ...]]


def read_calls(files: Sequence[RawFile]) -> Found:
    """Roll calls by number, with notes and the files that gave them.

    Raises:
        SourceChanged: If there is neither the publisher's list nor the wide table, or one of them has changed.
    """
    whole = [file for file in files if file.name.startswith("UNVotes")]
    if whole:
        newest = max(whole, key=lambda file: (file.retrieved, file.name))
        return _long(newest), [], (newest,)
    named = {part: [file for file in files if file.name.startswith(part)] for part in _PARTS}
    wide = named.pop("unga_roll_calls_wide")
    if not wide:
        raise SourceChanged(KEY, "the raw files", "UNVotes.csv or unga_roll_calls_wide*.csv", "neither")
    newest = max(wide, key=lambda file: file.name)
    calls = _wide(newest)
    notes: list[str] = []
    used = (newest,)
    if all(named.values()):
        listed, votes = (max(found, key=lambda file: file.name) for found in named.values())
        _describe(calls, listed)
        notes += _complete(calls, votes)
        used = (newest, listed, votes)
    return calls, notes, used


_PARTS = ("unga_roll_calls_wide", "unvotes_un_roll_calls", "unvotes_un_votes")


def _long(file: RawFile) -> dict[int, Call]:
    """The publisher's list: a row for every state and roll call, states by their Correlates of War number."""
    calls: dict[int, Call] = {}
    with _text(file) as text:
        delimiter = "\t" if file.name.endswith(".tab") else ","
        reader = csv.DictReader(text, delimiter=delimiter, strict=True)
        require_columns(KEY, reader.fieldnames or (), LONG, file.name)
        for line in reader:
            if None in line or None in line.values():
                raise SourceChanged(KEY, f"{file.name}, line {reader.line_num}", "a whole row", "fewer or more cells")
            day = dt.date.fromisoformat(line["date"])
            rcid = number(_whole(line["rcid"]), day)
            call = calls.get(rcid)
            if call is None:
                flags = tuple(_flag(line[issue], file.name) for issue in ISSUES)
                call = calls[rcid] = Call(rcid, day, flags)
                _name(call, line)
            elif call.printed_date != day:
                raise SourceChanged(KEY, f"roll call {rcid} in {file.name}", f"one date, {call.printed_date}", str(day))
            _cast(call, _numbered(_whole(line["ccode"]), day), vote(line["vote"], file.name), file.name)
    return calls


def _wide(file: RawFile) -> dict[int, Call]:
    """The wide table: a row for every roll call, a column for every state of today and for Taiwan."""
    calls: dict[int, Call] = {}
    with _text(file) as text:
        reader = csv.reader(text, strict=True)
        head = next(reader, [])
        require_columns(KEY, head, ("rcid", "date", *ISSUES, "NOR"), file.name)
        states = [(place, name) for place, name in enumerate(head) if len(name) == 3 and name.isupper()]
        for _, name in states:
            _known(name, file.name)
        place = {name: number for number, name in enumerate(head)}
        for row in reader:
            if len(row) != len(head):
                raise SourceChanged(KEY, f"{file.name}, line {reader.line_num}", f"{len(head)} cells", str(len(row)))
            day = dt.date.fromisoformat(row[place["date"]])
            rcid = number(_whole(row[place["rcid"]]), day)
            if rcid in calls:
                raise SourceChanged(KEY, f"roll call {rcid} in {file.name}", "once", "twice")
            call = calls[rcid] = Call(rcid, day, tuple(_flag(row[place[issue]], file.name) for issue in ISSUES))
            for column, name in states:
                if row[column] != "9":
                    _cast(call, of_day(name, day), vote(row[column], file.name), file.name)
    return calls


def _describe(calls: Mapping[int, Call], file: RawFile) -> None:
    """Put in what *unvotes* knows of a roll call: its session, resolution and title."""
    with _text(file) as text:
        for line in csv_lines(KEY, text, CALLS, file.name):
            call = calls.get(_whole(line["rcid"]))
            if call is not None and call.printed_date == dt.date.fromisoformat(line["date"]):
                _name(call, line)


def _complete(calls: Mapping[int, Call], file: RawFile) -> list[str]:
    """Put in votes that only *unvotes* has: of states that are gone, and of Yugoslavia's where the wide table lost them.

    Where both have a vote the wide table's stands, and a difference is counted. *Unvotes* leaves absences out: a state
    that it alone has was absent from the roll calls between its first vote and its last that it has no vote in.
    """
    seen: dict[str, set[int]] = {}
    filled: Counter[str] = Counter()
    other = 0
    with _text(file) as text:
        for line in csv_lines(KEY, text, VOTES, file.name):
            call = calls.get(_whole(line["rcid"]))
            if call is None or line["vote"] not in ("yes", "no", "abstain"):
                raise SourceChanged(KEY, f"roll call {line['rcid']} in {file.name}", "a vote in the wide table", "none")
            state = of_day(_called(line["country"], file.name), call.printed_date)
            mine = call.votes.get(state)
            if mine in ("yes", "no", "abstain"):
                other += mine != line["vote"]
                continue
            if mine is None:
                seen.setdefault(state, set()).add(call.rcid)
            filled[state] += 1
            call.votes[state] = line["vote"]
    order = sorted(calls.values(), key=lambda call: (call.printed_date, call.rcid))
    for state, voted in seen.items():
        places = [place for place, call in enumerate(order) if call.rcid in voted]
        for call in order[places[0] : places[-1]]:
            call.votes.setdefault(state, "absent")
    notes = [
        f"{sum(filled.values())} votes that the wide table lacks are from unvotes: "
        + ", ".join(f"{state} {count}" for state, count in sorted(filled.items()))
    ]
    return [*notes, f"{other} votes differ between the wide table and unvotes"] if other else notes


def _cast(call: Call, state: str, cast: str | None, where: str) -> None:
    if cast is None or (cast == "absent" and not absent(state, call.printed_date)):
        return
    if state in call.votes:
        raise SourceChanged(KEY, f"{state}'s vote in roll call {call.rcid} of {where}", "one", "two")
    call.votes[state] = cast


def _name(call: Call, line: Mapping[str, str]) -> None:
    cells = {name: None if line[name] in NONE else line[name].strip() for name in CALLS}
    call.session = _whole(cells["session"]) if cells["session"] else None
    call.printed, call.subject, call.title = cells["unres"], cells["short"], cells["descr"]
    part = [name for name in ("amend", "para") if cells[name] not in (None, "0", "0.0")]
    call.scope = {"amend": "amendment", "para": "paragraph"}[part[0]] if part else "whole"


@contextmanager
def _text(file: RawFile) -> Iterator[TextIO]:
    csv.field_size_limit(min(sys.maxsize, 1_000_000))
    with file.path.open("rb") as raw:
        packed = raw.read(2) == b"\x1f\x8b"
    opener = gzip.open if packed else open
    with opener(file.path, "rt", encoding="utf-8-sig", newline="") as text:
        yield text


def _whole(cell: str) -> int:
    return int(cell.removesuffix(".0"))


def _flag(cell: str, where: str) -> bool:
    if cell.upper() not in ("TRUE", "FALSE", "1", "0", "1.0", "0.0", *NONE):
        raise SourceChanged(KEY, f"an issue in {where}", "TRUE or FALSE", repr(cell))
    return cell.upper() in ("TRUE", "1", "1.0")


@cache
def _known(id: str, where: str) -> str:
    try:
        return gazetteer().states.get(id).id
    except UnknownName as fault:
        raise SourceChanged(KEY, f"a column of {where}", "an ISO 3166 code", id) from fault


@cache
def _called(name: str, where: str) -> str:
    try:
        return gazetteer().states.find(name).id
    except UnknownName as fault:
        raise SourceChanged(KEY, f"column 'country' in {where}", "a known state", name) from fault


@cache
def _numbered(ccode: int, day: dt.date) -> str:
    try:
        return gazetteer().by_cow(ccode, day).id
    except UnknownName as fault:
        raise SourceChanged(KEY, "column 'ccode'", "a Correlates of War number", str(ccode)) from fault
