"""``varde completion``: the script that makes a shell complete commands, options and names."""

import click

SHELLS = ("bash", "zsh", "fish")


@click.command("completion")
@click.argument("shell", type=click.Choice(SHELLS))
@click.pass_context
def command(ctx: click.Context, shell: str) -> None:
    """Print the script that completes commands, options, countries, measures and missions in your shell.

    \b
    Examples:
      varde completion bash > ~/.local/share/bash-completion/completions/varde
      varde completion zsh > ~/.zfunc/_varde
      varde completion fish > ~/.config/fish/completions/varde.fish
    """
    from click.shell_completion import get_completion_class

    maker = get_completion_class(shell)
    assert maker is not None  # noqa: S101  the choice allows only these
    root = ctx.find_root().command
    click.echo(maker(root, {}, "varde", "_VARDE_COMPLETE").source())
