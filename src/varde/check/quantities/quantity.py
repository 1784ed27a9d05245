"""A quantity, as a text states it. It knows nothing of how one is found."""

from typing import Literal

import attrs

from varde.check.claim import Comparator

Form = Literal["number", "percent", "money", "rank", "fraction", "range"]


@attrs.frozen
class Quantity:
    """One quantity in a text.

    Attributes:
        start: Where its words begin, hedge and currency taken in.
        end: Where they end.
        text: Those words.
        value: The number in full units; a fraction in per cent; of a range the middle.
        low: The least that the words allow, where they say more than the bare number does.
        high: The most that they allow.
        comparator: How the number binds.
        form: What kind of number it is.
        unit: Currency code of a sum of money, else empty.
        number_start: Where the bare number begins.
        number_end: Where it ends.
    """

    start: int
    end: int
    text: str
    value: int | float
    low: float | None
    high: float | None
    comparator: Comparator
    form: Form
    unit: str
    number_start: int
    number_end: int
