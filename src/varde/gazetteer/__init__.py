"""Places and actors through time: names, codes, dates; text -> id at a date.

`gazetteer` gives the one `Gazetteer`. Its registers ``states``, ``missions``, ``organisations``, ``treaties`` and ``processes`` have the same
verbs: ``list``, ``get``, ``find``. An unknown name is an error that suggests the nearest, never a dropped row.
"""

from varde.gazetteer.gazetteer import Gazetteer, Group, gazetteer
from varde.gazetteer.missions import Mission
from varde.gazetteer.organisations import Organisation
from varde.gazetteer.processes import Process
from varde.gazetteer.register import Label, Register
from varde.gazetteer.states import State
from varde.gazetteer.table import MISSIONS_FILE
from varde.gazetteer.treaties import Treaty

__all__ = [
    "MISSIONS_FILE",
    "Gazetteer",
    "Group",
    "Label",
    "Mission",
    "Organisation",
    "Process",
    "Register",
    "State",
    "Treaty",
    "gazetteer",
]
