"""Citations: who published a figure, under what licence, and how to name them. One stands behind every table of an edition."""

import attrs

from varde.model.text import Text


@attrs.frozen
class Citation:
    """Where a table's figures come from, as a reader should be told.

    Attributes:
        source: Key of the source.
        title: The data set's name, by language.
        publisher: Who publishes it.
        licence: Its licence, by its short name.
        licence_url: Where the licence can be read.
        url: The data set's own page.
        text: The citation in full, as the publisher asks for it.
        release: The published version that was read.
        retrieved: The day the newest raw file was had, as YYYY-MM-DD.
    """

    source: str
    title: Text
    publisher: str
    licence: str
    licence_url: str
    url: str
    text: str
    release: str
    retrieved: str

    def __str__(self) -> str:
        return self.text
