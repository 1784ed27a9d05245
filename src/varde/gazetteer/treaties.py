"""Treaties."""

import datetime as dt
from collections.abc import Iterator

import attrs

from varde.gazetteer.register import Label
from varde.gazetteer.table import read


@attrs.frozen
class Treaty:
    """A treaty."""

    id: str
    name_en: str
    name_nb: str

    def name(self, language: str = "en") -> str:
        """Its name."""
        return self.name_nb if language in {"nb", "nn"} else self.name_en

    short = in_prose = name

    def exists(self, on: dt.date) -> bool:
        """Whether it is there on a day."""
        return True

    def labels(self) -> Iterator[Label]:
        """Its names."""
        yield Label(self.id, self.id, 0)

    def more_labels(self) -> Iterator[Label]:
        """None."""
        return iter(())

    def __str__(self) -> str:
        return f"{self.name_en} ({self.id})"


def treaties() -> Iterator[Treaty]:
    """Read them."""
    for row in read("treaties"):
        yield Treaty(row["id"], row["name_en"], row["name_nb"])
