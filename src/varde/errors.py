"""What can go wrong, as one tree. A command prints the message and nothing else; ``exit_code`` is its exit status.

VardeError                      root of everything Varde raises on purpose
├── InputError (ValueError)     the caller's mistake: exit 2
│   ├── UnknownName             a name that is not in its registry, with the nearest known
│   ├── BadPeriod               a date or period that cannot be read
│   └── BadRequest              a question that a measure cannot answer
├── EditionError                the record on disk: exit 3
│   ├── EditionNotFound         no edition of that name or in that place: exit 2, as for any unknown name
│   └── EditionInvalid          an edition that fails its verification; every fault is listed
├── SourceError                 the outside: exit 4
│   ├── SourceChanged           a publisher's answer that is not what its source declares
│   └── FetchError              an address that cannot be had
│       ├── Transient           worth another try (time-out, 5xx, a body cut short)
│       └── Terminal            not worth another try (404, a redirect loop)
└── MissingExtra (ImportError)  an optional dependency that is not installed: exit 5

A message says what was received, what is allowed, and the next step. Constructors build messages from facts, so a wording
lives once; the facts stay on as attributes.
"""

from collections.abc import Iterable, Sequence


class VardeError(Exception):
    """Root of Varde's errors."""

    exit_code = 1


class InputError(VardeError, ValueError):
    """What the caller gave cannot be used as it stands."""

    exit_code = 2


class UnknownName(InputError):
    """A name that its registry does not hold.

    Args:
        kind: What the name should have been, as a reader would say it ("country", "measure").
        given: The name as given.
        known: The names that are allowed; the nearest of them are suggested.
        suggestions: Nearest names already found by the caller, instead of ``known``.
        hint: Where to see them all.

    Example:
        >>> str(UnknownName("measure", "un_personel", ["un_personnel", "membership"]))
        "No measure 'un_personel'. Did you mean 'un_personnel'?"
    """

    def __init__(
        self,
        kind: str,
        given: str,
        known: Iterable[str] = (),
        *,
        suggestions: Sequence[str] | None = None,
        hint: str | None = None,
    ) -> None:
        self.kind = kind
        self.given = given
        self.known = tuple(known)
        self.suggestions = tuple(suggestions) if suggestions is not None else nearest(given, self.known)
        message = f"No {kind} {given!r}."
        if self.suggestions:
            message += f" Did you mean {_either(self.suggestions)}?"
        elif 0 < len(self.known) <= 12:
            message += f" Known: {', '.join(self.known)}."
        if hint:
            message += f" {hint}"
        super().__init__(message)


class BadPeriod(InputError):
    """A date or period that cannot be read.

    Example:
        >>> str(BadPeriod("2017-13"))
        "Cannot read '2017-13' as a date. Give a year (2017), a month (2017-07) or a day (2017-07-31)."
    """

    def __init__(self, given: str, why: str | None = None) -> None:
        self.given = given
        super().__init__(
            f"Cannot read {given!r} as a date{f': {why}' if why else ''}. "
            "Give a year (2017), a month (2017-07) or a day (2017-07-31)."
        )


class BadRequest(InputError):
    """A question that the measure cannot answer as put."""


class EditionError(VardeError):
    """The record on disk is not there, or not sound."""

    exit_code = 3


class EditionNotFound(EditionError):
    """No edition of that name or in that place."""

    exit_code = 2


class EditionInvalid(EditionError):
    """An edition fails its verification.

    Args:
        edition: The edition's name.
        faults: Every fault found, one sentence each.
    """

    def __init__(self, edition: str, faults: Sequence[str]) -> None:
        self.edition = edition
        self.faults = tuple(faults)
        lines = "\n".join(f"  - {fault}" for fault in self.faults)
        super().__init__(f"Edition {edition} is not sound:\n{lines}")


class SourceError(VardeError):
    """A publisher's data cannot be had or cannot be used."""

    exit_code = 4


class SourceChanged(SourceError):
    """A publisher's answer is not what its source declares. Nothing is replaced.

    Args:
        source: Key of the source.
        what: The column, table or page that changed.
        expected: What was declared.
        found: What came instead.

    Example:
        >>> str(SourceChanged("un_contributions", "column 'mission_acronym'", "present", "absent"))
        "Source un_contributions has changed: column 'mission_acronym': expected present, found absent. Nothing was replaced."
    """

    def __init__(self, source: str, what: str, expected: str, found: str) -> None:
        self.source = source
        self.what = what
        self.expected = expected
        self.found = found
        super().__init__(
            f"Source {source} has changed: {what}: expected {expected}, found {found}. Nothing was replaced."
        )


class FetchError(SourceError):
    """An address cannot be had.

    Args:
        url: The address.
        why: What happened, in words.
    """

    def __init__(self, url: str, why: str) -> None:
        self.url = url
        self.why = why
        super().__init__(f"Cannot fetch {url}: {why}.")


class Transient(FetchError):
    """The fetch failed in a way that another try may mend."""


class Terminal(FetchError):
    """The fetch failed in a way that another try will not mend."""


class MissingExtra(VardeError, ImportError):
    """An optional dependency is not installed.

    Example:
        >>> str(MissingExtra("reading the UN's PDF tables", "pdf"))
        "Reading the UN's PDF tables needs an extra. Install it with: pip install 'varde[pdf]'"
    """

    exit_code = 5

    def __init__(self, what: str, extra: str) -> None:
        self.extra = extra
        super().__init__(f"{what[:1].upper()}{what[1:]} needs an extra. Install it with: pip install 'varde[{extra}]'")


def nearest(given: str, known: Iterable[str], limit: int = 3) -> tuple[str, ...]:
    """The known names most like ``given``, best first; none if nothing is near.

    Example:
        >>> nearest("Norwya", ["Norway", "Sweden"])
        ('Norway',)
    """
    from rapidfuzz import fuzz, process

    found = process.extract(
        given, list(known), scorer=fuzz.WRatio, processor=lambda s: s.casefold(), limit=limit, score_cutoff=65
    )
    if not found:
        return ()
    best = found[0][1]
    return tuple(name for name, score, _ in found if score >= best - 10)


def _either(names: Sequence[str]) -> str:
    quoted = [repr(name) for name in names]
    return quoted[0] if len(quoted) == 1 else f"{', '.join(quoted[:-1])} or {quoted[-1]}"
