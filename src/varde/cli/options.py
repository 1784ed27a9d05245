"""Options that several commands share, each declared once, and the settings they default to."""

from collections.abc import Callable, Sequence
from typing import Any

import click

from varde.cli import complete
from varde.settings import LANGUAGES, Settings

Command = Callable[..., Any]


def settings() -> Settings:
    """The settings, read once a run and passed on from here."""
    root = click.get_current_context().find_root()
    if root.obj is None:
        root.obj = Settings.read()
    return root.obj


def edition(command: Command) -> Command:
    """``--edition``: the edition that answers."""
    return click.option(
        "--edition",
        metavar="NAME",
        shell_complete=complete.editions,
        help="Edition to answer from: current, starter, a name, or a folder.  [default: VARDE_EDITION, else current]",
    )(command)


def lang(command: Command) -> Command:
    """``--lang``: the language of what is written."""
    return click.option("--lang", type=click.Choice(LANGUAGES), help="Language.  [default: VARDE_LANG, else en]")(
        command
    )


def form(*allowed: str) -> Callable[[Command], Command]:
    """``--format``: the form of the output; the first that is allowed is the default."""
    return click.option(
        "--format",
        "form",
        type=click.Choice(allowed),
        default=allowed[0],
        show_default=True,
        help="Form of the output.",
    )


def dates(names: Sequence[str]) -> Callable[[Command], Command]:
    """``--on``, ``--from``, ``--to``: a year, a month or a day."""
    says = {"on": "The date", "from": "First day of a period", "to": "Last day of a period"}

    def add(command: Command) -> Command:
        for name in reversed(names):
            what = f"{says[name]}: a year, a month or a day (2017, 2017-07, 2017-07-31)."
            command = click.option(f"--{name}", "frm" if name == "from" else name, metavar="DATE", help=what)(command)
        return command

    return add
