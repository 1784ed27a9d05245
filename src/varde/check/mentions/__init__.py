"""What a text names: countries, missions, treaties, organisations, peace processes and places, by the gazetteer's ids.

`find` gives the mentions of a text in one of five languages; `speaker` where its publisher speaks of itself. Not here: what the
sentence says of what it names.
"""

from varde.check.mentions.mention import Mention, find, speaker
from varde.check.mentions.names import AT_PLACE, AT_STATE

__all__ = ["AT_PLACE", "AT_STATE", "Mention", "find", "speaker"]
