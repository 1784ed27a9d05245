"""``python -m varde`` is the ``varde`` command."""

from varde.cli.main import run

run()
