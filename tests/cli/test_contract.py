"""What holds of every command: it is listed, it helps, it shows an example that its own parser takes."""

import re
import shlex

import click
import pytest

from varde.cli.main import COMMANDS, cli


def commands() -> dict[str, click.Command]:
    found: dict[str, click.Command] = {}
    context = click.Context(cli, info_name="varde")
    for name in cli.list_commands(context):
        command = cli.get_command(context, name)
        assert command is not None
        found[name] = command
        if isinstance(command, click.Group):
            found |= {f"{name} {sub}": subcommand for sub, subcommand in command.commands.items()}
    return found


def examples(command: click.Command) -> list[str]:
    _, _, after = (command.help or "").partition("Example")
    lines = [line.strip() for line in after.splitlines()[1:]]
    return [line for line in lines if "varde" in line]


@pytest.mark.parametrize("name", commands())
def test_help_has_examples_that_can_be_parsed(name: str) -> None:
    command = commands()[name]
    shown = examples(command)
    assert shown, f"varde {name} --help has no example"
    for line in shown:
        called = re.search(r"varde ([^|>)]*)", line)
        assert called is not None
        words = shlex.split(called[1].replace('"', ""))
        assert words[0] in COMMANDS
        context = click.Context(cli, info_name="varde")
        parsed = cli.get_command(context, words[0])
        assert parsed is not None
        rest = words[1:]
        if isinstance(parsed, click.Group):
            parsed, rest = parsed.commands[rest[0]], rest[1:]
        rest = ["." if word == "raw/" else word for word in rest]
        parsed.make_context(words[0], list(rest), parent=context)


@pytest.mark.parametrize("name", commands())
def test_every_option_says_what_it_is(name: str) -> None:
    for param in commands()[name].params:
        if isinstance(param, click.Option):
            assert param.help, f"varde {name} {param.opts[0]}"


def test_the_list_of_commands_speaks_without_importing_them() -> None:
    assert cli.list_commands(click.Context(cli)) == list(COMMANDS)
    for summary in COMMANDS.values():
        assert summary.endswith(".")
