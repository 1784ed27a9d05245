"""How a fetch tells what it is doing. Drawing it is the caller's; see `varde.cli`."""

from typing import Protocol


class Progress(Protocol):
    """Hears of one fetch at a time: ``start``, some ``advance``, ``done``, whether it went well or not."""

    def start(self, label: str, total: int | None) -> None:
        """A fetch begins.

        Args:
            label: The file's name.
            total: Bytes to come, or None where the publisher does not say. Called again when it becomes known.
        """

    def advance(self, amount: int) -> None:
        """So many bytes more have come; below zero where a body had to be begun again."""

    def done(self) -> None:
        """The fetch has ended."""


class Silence:
    """Progress that nobody follows."""

    def start(self, label: str, total: int | None) -> None:
        """Say nothing."""

    def advance(self, amount: int) -> None:
        """Say nothing."""

    def done(self) -> None:
        """Say nothing."""
