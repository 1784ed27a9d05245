"""``varde update``: the newest releases from their publishers. Fetching is `varde.fetch`, building `varde.edition`."""

import click

from varde.cli import complete, options
from varde.cli.progress import Bars, follower, say


@click.command("update")
@click.argument("sources", nargs=-1, metavar="[SOURCE]...", shell_complete=complete.sources)
@click.option("--accept-loss", is_flag=True, help="Go on where rows have vanished since the current edition.")
def command(sources: tuple[str, ...], accept_loss: bool) -> None:
    """Fetch the newest releases into a new edition, and print what changed.

    Without SOURCE every source that has an address is asked, politely: only for what has changed since last time. One whose
    publisher cannot be had keeps what there is of it, and the exit code is 4. A SOURCE that is named has to come: if
    anything is amiss, the edition that serves goes on serving.

    \b
    Examples:
      varde update
      varde update un_contributions
      VARDE_CONTACT=me@example.org varde update
    """
    from varde.edition.update import update

    settings = options.settings()
    progress = follower()
    try:
        edition, changes, failed = update(settings, sources, accept_loss=accept_loss, progress=progress, say=say)
    finally:
        if isinstance(progress, Bars):
            progress.close()
    say(f"edition {edition.name} serves now")
    for line in changes.lines():
        click.echo(line)
    for key, fault in failed.items():
        click.echo(f"Error: {key} is as it was: {fault}", err=True)
    if failed:
        click.get_current_context().exit(next(iter(failed.values())).exit_code)
