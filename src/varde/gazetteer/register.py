"""Registers: the same verbs on every kind of name: ``list``, ``get``, ``find``.

What a record is, its own module says.
"""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator
from typing import Generic, NamedTuple, Protocol, TypeVar

from varde.errors import UnknownName
from varde.gazetteer.text import fold


class Label(NamedTuple):
    """One string that names a record.

    Attributes:
        text: The string.
        id: The record it names.
        rank: How much it is the record's own: 0 its id, 1 another code, 2 its name, 3 a former name, 4 an alias.
        start: First day on which it named the record, or None.
        end: Last day, or None.
    """

    text: str
    id: str
    rank: int
    start: dt.date | None = None
    end: dt.date | None = None

    def holds(self, on: dt.date) -> bool:
        """Whether the string named the record on that day."""
        return (self.start is None or self.start <= on) and (self.end is None or on <= self.end)


class Named(Protocol):
    """What a register asks of its records."""

    @property
    def id(self) -> str: ...  # noqa: D102

    def exists(self, on: dt.date) -> bool: ...  # noqa: D102

    def labels(self) -> Iterator[Label]: ...  # noqa: D102

    def more_labels(self) -> Iterator[Label]: ...  # noqa: D102

    def __str__(self) -> str: ...


R = TypeVar("R", bound=Named)
Index = dict[str, list[Label]]
"""Labels by their folded text."""


class Register(Generic[R]):
    """All records of one kind, found by id, name or alias.

    Args:
        kind: What a record is, as a reader would say it ("country").
        load: Reads the records; called when one is first asked for.
    """

    def __init__(self, kind: str, load: Callable[[], Iterable[R]]) -> None:
        self.kind = kind
        self._load = load
        self._held: dict[str, R] | None = None
        self._index: Index | None = None
        self._more: Index | None = None

    @property
    def _records(self) -> dict[str, R]:
        if self._held is None:
            self._held = {record.id: record for record in self._load()}
        return self._held

    def list(self, on: dt.date | None = None) -> tuple[R, ...]:
        """All records in the order of their ids, or those that exist on a day."""
        return tuple(record for record in self._records.values() if on is None or record.exists(on))

    def get(self, id: str) -> R:
        """The record with this id.

        Args:
            id: The id, as it is written in tables; case counts.

        Raises:
            UnknownName: If no record has it.
        """
        try:
            return self._records[id]
        except KeyError:
            raise self._unknown(id) from None

    def find(self, text: str, on: dt.date | None = None) -> R:
        """The record that a piece of text names.

        A date only decides between records that share a name; a name that belongs to one alone finds it
        on any date.

        Args:
            text: An id, code, acronym, name or former name, in any language there is; case, accents and
                punctuation do not count.
            on: The day the text speaks of.

        Raises:
            UnknownName: If nothing has the name, with the nearest names; or if several have it and the date
                does not decide.
        """
        named = self.candidates(text, on)
        if len(named) == 1:
            return next(iter(named))
        if not named:
            raise self._unknown(text)
        raise UnknownName(
            self.kind,
            text,
            suggestions=[str(record) for record in named],
            hint="The name has meant more than one: say which, or give a date that decides.",
        )

    def candidates(self, text: str, on: dt.date | None = None) -> tuple[R, ...]:
        """The records that a piece of text may name: none, one, or several that cannot be told apart."""
        key = fold(text)
        labels = self._labels().get(key) or self._more_labels().get(key, [])
        if len({label.id for label in labels}) > 1 and on is not None:
            labels = [label for label in labels if label.holds(on)] or labels
        best = min((label.rank for label in labels), default=0)
        return tuple(self._records[id] for id in dict.fromkeys(label.id for label in labels if label.rank == best))

    def names(self) -> tuple[Label, ...]:
        """Every string that names a record, for readers of running text. It holds codes too, by their rank."""
        return tuple(
            label for index in (self._labels(), self._more_labels()) for labels in index.values() for label in labels
        )

    def __iter__(self) -> Iterator[R]:
        return iter(self._records.values())

    def __len__(self) -> int:
        return len(self._records)

    def __contains__(self, id: object) -> bool:
        return id in self._records

    def _labels(self) -> Index:
        if self._index is None:
            self._index = _indexed(label for record in self for label in record.labels())
        return self._index

    def _more_labels(self) -> Index:
        if self._more is None:
            self._more = _indexed(label for record in self for label in record.more_labels())
        return self._more

    def _unknown(self, text: str) -> UnknownName:
        near = [record.id for record in self.candidates(text)] or _nearest(fold(text), self._labels())
        return UnknownName(self.kind, text, suggestions=[str(self._records[id]) for id in near[:3]])


def _indexed(labels: Iterable[Label]) -> Index:
    index: Index = {}
    for label in labels:
        if key := fold(label.text):
            index.setdefault(key, []).append(label)
    return index


def _nearest(key: str, index: Index) -> list[str]:
    """Ids whose names are spelt most like a key, best first. Codes are too short to be slips."""
    from rapidfuzz import fuzz, process

    keys = [known for known in index if len(known) > 3]
    found = process.extract(key, keys, scorer=fuzz.ratio, limit=6, score_cutoff=72)
    if not found and len(key) > 3:
        found = process.extract(key, keys, scorer=fuzz.token_sort_ratio, limit=6, score_cutoff=68)
    if not found and len(key) > 3:
        found = process.extract(key, keys, scorer=fuzz.token_set_ratio, limit=6, score_cutoff=90)
    near = [index[known] for known, score, _ in found if score >= found[0][1] - 12]
    return list(dict.fromkeys(label.id for labels in near for label in labels))
