"""Updating: the newest releases from their publishers into a new edition, and what changed."""

from collections.abc import Sequence

from varde.edition.build import Say, build
from varde.edition.diff import EditionDiff, diff
from varde.edition.edition import Edition
from varde.errors import InputError
from varde.fetch import Client, Progress
from varde.settings import Settings
from varde.sources import get, registry


def update(
    settings: Settings,
    sources: Sequence[str] = (),
    *,
    accept_loss: bool = False,
    progress: Progress | None = None,
    say: Say = lambda line: None,
) -> tuple[Edition, EditionDiff]:
    """Fetch releases and build an edition of them; sources that are not fetched keep what the current edition has.

    Args:
        settings: Where the editions are, and how to fetch.
        sources: Keys of the sources to fetch; every source that has an address by default.
        accept_loss: Go on where rows have vanished since the current edition.
        progress: Hears of bytes as they come.
        say: Hears each step, in words.

    Returns:
        The new edition, and how it differs from the one that served before.

    Raises:
        UnknownName: If there is no such source.
        InputError: If a source has no address to fetch from.
        FetchError: If an address cannot be had.
        SourceChanged: If what came is not what the source declares. Nothing is replaced.
    """
    before = Edition.open(settings, "current")
    chosen = [get(key) for key in sources] or [source for source in registry().values() if source.fetch]
    for source in chosen:
        if source.fetch is None:
            raise InputError(
                f"{source.key} comes with Varde itself and is not fetched; it is renewed with the package."
            )
    raws = {}
    with Client(settings, progress, accept_fewer=accept_loss) as client:
        for source in chosen:
            say(f"fetching {source.key}")
            if source.fetch:
                raws[source.key] = tuple(source.fetch(client))
    after = build(settings, raws, accept_loss=accept_loss, say=say)
    return after, diff(before, after)
