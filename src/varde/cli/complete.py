"""What the shell may complete: countries, missions, organisations, measures, sources, editions. It never raises, and never prints."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

import click
from click.shell_completion import CompletionItem

if TYPE_CHECKING:
    from varde.measures import Measure

QUESTION = {"on": "a date", "from": "first day", "to": "last day", "by": "a dimension to break down by"}
"""Words of a question that are no dimension."""


def _matching(words: Iterable[tuple[str, str]], incomplete: str) -> list[CompletionItem]:
    start = incomplete.casefold()
    return [CompletionItem(word, help=about) for word, about in words if word.casefold().startswith(start)]


def countries(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Codes of states, with their names; and by the name, once a letter of it is there."""
    return _matching(_register("country", incomplete), incomplete)


def measures(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Keys of measures, with their titles."""
    from varde.measures import registry

    return _matching(((key, measure.title.en) for key, measure in registry().items()), incomplete)


def sources(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Keys of sources, with their titles."""
    from varde.sources import registry

    return _matching(((key, source.title.en) for key, source in registry().items()), incomplete)


def editions(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Names of editions."""
    from varde.edition import names
    from varde.settings import Settings

    built = ((name, "built here") for name in names(Settings.read()))
    return _matching([("current", "the one that serves"), ("starter", "comes with the package"), *built], incomplete)


def dimensions(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """The dimensions of the measure that is asked."""
    measure = _asked(ctx)
    return _matching(((dim.name, dim.help.en) for dim in measure.dims), incomplete) if measure else []


def words(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """``dimension=value`` for the measure that is asked; shells that break words at ``=`` ask for the value alone."""
    measure = _asked(ctx)
    if measure is None:
        return []
    given = list(ctx.params.get("words") or ())
    name, equals, value = incomplete.partition("=")
    if equals:
        return [CompletionItem(f"{name}={item.value}", help=item.help) for item in _values(ctx, name, value)]
    if given and given[-1] == "=" and len(given) > 1:
        return _values(ctx, given[-2], incomplete)
    if given and (measure.dim(given[-1]) or given[-1] in QUESTION):
        return _values(ctx, given[-1], incomplete)
    names = [*((dim.name, dim.help.en) for dim in measure.dims), *QUESTION.items()]
    return _matching(((f"{word}=", about) for word, about in names), incomplete)


def _values(ctx: click.Context, name: str, start: str) -> list[CompletionItem]:
    measure = _asked(ctx)
    if measure is None:
        return []
    if name == "by":
        return _matching(((dim.name, dim.help.en) for dim in measure.dims), start)
    dim = measure.dim(name)
    if dim is None:
        return []
    known = _register(dim.register, start) if dim.register else ((value, "") for value in dim.allowed)
    return _matching(known, start)


def _register(kind: str, start: str) -> list[tuple[str, str]]:
    from varde.gazetteer import gazetteer

    known = [(record.id, record.name("en")) for record in gazetteer().register(kind).list()]
    upper = start.upper() == start
    return known if upper else [*known, *((name, id) for id, name in known)]


def _asked(ctx: click.Context) -> "Measure | None":
    from varde.measures import registry

    words = [ctx.params.get("measure"), *ctx.args]  # an option that lacks its value leaves the words before it unread
    return next((registry()[word] for word in words if word in registry()), None)
