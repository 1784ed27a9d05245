"""The ``varde`` command: its subcommands, imported when used, and what becomes of an error. What a command does, its own file says."""

import io
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import Any

import click

from varde import __version__
from varde.cli.quick import hurry, leave
from varde.errors import UnknownName, VardeError

COMMANDS = {
    "brief": "A country's page on peace and security, on any date.",
    "check": "What a page claims, and what the record says of each claim.",
    "ask": "One figure, or a series, with its source.",
    "measures": "What can be asked, and what the record covers.",
    "sources": "Whose data it is, and under which licence.",
    "edition": "Build, verify, show and compare editions of the record.",
    "update": "Fetch the newest releases into a new edition.",
    "completion": "The script that completes words in your shell.",
}
"""Every command and its line in the help; the command itself is ``command`` in the module of its name."""


class Lazy(click.Group):
    """A group that imports a subcommand when it is called for, and tells Varde's errors in a line."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The commands, in the order of the help."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name."""
        if cmd_name not in COMMANDS:
            return None
        return import_module(f"varde.cli.{cmd_name}").command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that the first word names, or an error that suggests one."""
        if args and args[0] not in COMMANDS and not args[0].startswith("-") and not ctx.resilient_parsing:
            raise UnknownName("command", args[0], COMMANDS, hint="See: varde --help")
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the commands without importing them."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command."""
        try:
            return super().invoke(ctx)
        except VardeError as error:
            _tell(str(error))
            ctx.exit(error.exit_code)
        except KeyboardInterrupt:
            sys.exit(130)


@click.group(cls=Lazy, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="varde", message="%(prog)s %(version)s")
def cli() -> None:
    """A country's page on peace and security, written from the open record.

    Every figure is dated, sourced, and can be run again.

    \b
    Examples:
      varde brief NOR
      varde brief Norge --on 2017-07-31 --lang nb -o norge.html
      varde ask un_personnel country=NOR kind=police on=2017-07 --by mission
    """


def main(args: Sequence[str] | None = None) -> None:
    """Run the command line: results to stdout, all else to stderr, both in UTF-8 whatever the locale."""
    if sys.stdout is None:  # the caller closed it, and wants none of it
        sys.stdout = _nowhere()
    if sys.stderr is None:
        sys.stderr = _nowhere()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
    hurry()
    try:
        cli.main(args, prog_name="varde")
    except KeyboardInterrupt:
        sys.exit(130)
    except (
        OSError
    ) as fault:  # nobody reads on is click's, and quiet; this is a full disk, or a file that is not to be used
        what = f"use {fault.filename}" if fault.filename else "write the answer"
        _tell(f"Cannot {what}: {fault.strerror or fault}.")
        with suppress(OSError, ValueError):  # what is left of the answer has nowhere to go
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)


def _tell(what: str) -> None:
    """Tell an error in a line, if there is anywhere to tell it: the exit code tells it in any case."""
    with suppress(OSError):
        click.echo(f"Error: {what}", err=True)


def _nowhere() -> io.TextIOWrapper:
    """A stream for what nobody wants to read."""
    return io.TextIOWrapper(Path(os.devnull).open("wb"))


def run() -> None:
    """The ``varde`` process: its command line, and the end of it."""
    try:
        main()
    except SystemExit as ended:
        if not isinstance(ended.code, int | None):
            raise
        leave(ended.code or 0)
    leave(0)
