"""Progress and notes on stderr: bars where a person watches, plain lines where a file does."""

import sys

import click


def say(line: str) -> None:
    """One step, as a line."""
    click.echo(line, err=True)


class Lines:
    """A line a file, for logs: what was fetched, and how much."""

    def __init__(self) -> None:
        self._label = ""
        self._came = 0

    def start(self, label: str, total: int | None) -> None:
        """A fetch begins, or its size becomes known."""
        if label != self._label:
            self._came = 0
        self._label = label

    def advance(self, amount: int) -> None:
        """So many bytes more."""
        self._came += amount

    def done(self) -> None:
        """The fetch has ended."""
        say(f"  {self._label}: {self._came / 1e6:.1f} MB")
        self._label = ""


class Bars:
    """A bar a file, drawn by Rich."""

    def __init__(self) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TransferSpeedColumn

        columns = (TextColumn("{task.description}"), BarColumn(), DownloadColumn(), TransferSpeedColumn())
        self._progress = Progress(*columns, console=Console(stderr=True))
        self._progress.start()
        self._label = ""
        self._task = None

    def start(self, label: str, total: int | None) -> None:
        """A fetch begins, or its size becomes known."""
        if self._task is not None and label == self._label:
            self._progress.update(self._task, total=total)
            return
        self._label = label
        self._task = self._progress.add_task(label, total=total)

    def advance(self, amount: int) -> None:
        """So many bytes more."""
        if self._task is not None:
            self._progress.advance(self._task, amount)

    def done(self) -> None:
        """The fetch has ended."""
        self._task = None

    def close(self) -> None:
        """Leave the terminal as it was."""
        self._progress.stop()


def follower() -> Bars | Lines:
    """What suits stderr."""
    return Bars() if sys.stderr.isatty() else Lines()
