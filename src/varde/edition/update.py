"""Updating: the newest releases from their publishers into a new edition, and what changed."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from varde.edition.build import Say, build
from varde.edition.diff import EditionDiff, diff
from varde.edition.edition import Edition
from varde.errors import InputError, SourceError
from varde.fetch import Client, Progress
from varde.settings import Settings
from varde.sources import get, registry


class Updated(NamedTuple):
    """What an update came to.

    Attributes:
        edition: The edition that serves now.
        changes: How it differs from the one that served before.
        failed: By source, why its publisher's newest release is not in it; what there was of it before is.
    """

    edition: Edition
    changes: EditionDiff
    failed: Mapping[str, SourceError]


def update(
    settings: Settings,
    sources: Sequence[str] = (),
    *,
    accept_loss: bool = False,
    progress: Progress | None = None,
    say: Say = lambda line: None,
) -> Updated:
    """Fetch releases and build an edition of them; sources that are not fetched keep what the current edition has.

    Where every source is asked, one whose publisher cannot be had, or has changed its form, keeps what there is of it, and the
    others go on. A source that is named has to come.

    Args:
        settings: Where the editions are, and how to fetch.
        sources: Keys of the sources to fetch; every source that has an address by default.
        accept_loss: Go on where rows have vanished since the current edition.
        progress: Hears of bytes as they come.
        say: Hears each step, in words.

    Raises:
        UnknownName: If there is no such source.
        InputError: If a source has no address to fetch from.
        FetchError: If an address of a named source cannot be had, or that of every source.
        SourceChanged: If what came is not what a named source declares. Nothing is replaced.
    """
    before = Edition.open(settings, "current")
    chosen = [get(key) for key in sources] or [source for source in registry().values() if source.fetch]
    for source in chosen:
        if source.had_by == "package":
            raise InputError(
                f"{source.key} comes with Varde itself and is not fetched; it is renewed with the package."
            )
        if source.had_by == "hand":
            raise InputError(
                f"{source.key} has no address to fetch from. Get its file from {source.url}, name it like "
                f"{' or '.join(source.patterns)}, and say: varde edition build --from FOLDER --only {source.key}"
            )
    raws = {}
    failed: dict[str, SourceError] = {}
    with Client(settings, progress, accept_fewer=accept_loss) as client:
        for source in chosen:
            say(f"fetching {source.key}")
            try:
                raws[source.key] = source.obtain(client)
            except SourceError as fault:
                if sources or len(chosen) == 1:
                    raise
                failed[source.key] = fault
    if not raws:
        raise next(iter(failed.values()))
    after = build(settings, raws, accept_loss=accept_loss, failed=None if sources else failed, say=say)
    return Updated(after, diff(before, after), failed)
