"""The nouns: frozen records that every other room speaks in. No reading, no SQL, no formatting lives here."""

from varde.model.citation import Citation
from varde.model.figure import Figure, Missing, Value
from varde.model.period import Period
from varde.model.text import Text

__all__ = ["Citation", "Figure", "Missing", "Period", "Text", "Value"]
