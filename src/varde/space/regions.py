"""Areas by name, and the subregions that the UN's statistics divide the world into (M49), by number."""

from collections.abc import Mapping
from types import MappingProxyType

import attrs

from varde.model import Text


@attrs.frozen
class NamedArea:
    """An area with a name of its own.

    Attributes:
        id: Its key, which is also a way of being near.
        name: Its name.
    """

    id: str
    name: Text


SUBREGIONS: Mapping[str, Text] = MappingProxyType(
    {
        "005": Text(en="South America", nb="Sør-Amerika"),
        "011": Text(en="Western Africa", nb="Vest-Afrika"),
        "013": Text(en="Central America", nb="Mellom-Amerika"),
        "014": Text(en="Eastern Africa", nb="Øst-Afrika"),
        "015": Text(en="Northern Africa", nb="Nord-Afrika"),
        "017": Text(en="Middle Africa", nb="Sentral-Afrika"),
        "018": Text(en="Southern Africa", nb="det sørlige Afrika"),
        "021": Text(en="Northern America", nb="Nord-Amerika"),
        "029": Text(en="the Caribbean", nb="Karibia"),
        "030": Text(en="Eastern Asia", nb="Øst-Asia"),
        "034": Text(en="Southern Asia", nb="Sør-Asia"),
        "035": Text(en="South-eastern Asia", nb="Sørøst-Asia"),
        "039": Text(en="Southern Europe", nb="Sør-Europa"),
        "053": Text(en="Australia and New Zealand", nb="Australia og New Zealand"),
        "054": Text(en="Melanesia", nb="Melanesia"),
        "057": Text(en="Micronesia", nb="Mikronesia"),
        "061": Text(en="Polynesia", nb="Polynesia"),
        "143": Text(en="Central Asia", nb="Sentral-Asia"),
        "145": Text(en="Western Asia", nb="Vest-Asia"),
        "151": Text(en="Eastern Europe", nb="Øst-Europa"),
        "154": Text(en="Northern Europe", nb="Nord-Europa"),
        "155": Text(en="Western Europe", nb="Vest-Europa"),
    }
)
