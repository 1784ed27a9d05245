"""What a measure is: one quantity that Varde can state, declared once. From it come the figure, the claim's test and the page of reference.

How a measure is turned into a query stands in `varde.measures.sql`; how it is answered in `varde.measures.engine`.
"""

from typing import Literal

import attrs

from varde.model import Text

Register = Literal["country", "mission", "organisation", "treaty", "process"]


@attrs.frozen
class Dimension:
    """A way to break a measure down, by the name of its column.

    Attributes:
        name: The column, and the word in a question.
        help: What it is.
        register: The gazetteer's register that its values are in, if any.
        allowed: The closed list of its values, if it is one.
        listed: The table and the column of the edition that have all its values, where an edition decides which there are.
    """

    name: str
    help: Text
    register: Register | None = None
    allowed: tuple[str, ...] = ()
    listed: tuple[str, str] | None = None


@attrs.frozen
class Stock:
    """Counted at the end of a period: read at a date, never summed over time."""

    grain: Literal["month", "year"] = "month"


@attrs.frozen
class Flow:
    """Counted over a period: summed from its first day to its last.

    Attributes:
        column: The day of a row; of a row for a month or year, its first.
        grain: What a row is for. Asked about a part of a month or year, a flow by months or years answers for the whole of it.
    """

    column: str = "date"
    grain: Literal["day", "month", "year"] = "day"


@attrs.frozen
class State:
    """True from one day to another: looked up in an interval."""

    start: str = "from"
    end: str = "to"


@attrs.frozen
class Known:
    """A table that tells of what anything is known, where no row of the measure's own does not mean that there is nothing.

    Attributes:
        table: The table; it has columns ``from`` and ``to``.
        dims: The dimensions that its rows are by. One that a question leaves open is not tested.
        where: A fixed condition, as SQL.
    """

    table: str
    dims: tuple[str, ...]
    where: str | None = None


@attrs.frozen
class Measure:
    """One quantity, declared once.

    Attributes:
        key: Its name.
        title: What it is, in a few words.
        help: What it is exactly: what is counted, when, and what is left out.
        chapter: The chapter of the page that it belongs to.
        source: The source of its table.
        table: The table of the edition that it is read from.
        value: The value, as SQL over the table's rows.
        unit: The unit of the value.
        time: Whether it is a stock, a flow or a state.
        dims: The dimensions that it can be asked by.
        words: What pages call it, as patterns that a claim is recognised by.
        empty: The value where the record covers the question and has no row: 0 for a count, False for a state, and None where
            no row means that there is nothing to measure (nobody to take a share of).
        undefined: What to tell a reader where ``empty`` is None and there is no row.
        requires: Columns that the value needs, whether asked by or not (``sex`` for a share of women).
        needs: Dimensions that must be fixed or broken down by: a sum over their values would mean nothing.
        part: The dimension whose every value has a coverage of its own, as its table declares.
        known: What must be known on the period's last day, for a figure of it not to be missing as ``undefined`` says.
        relation: What stands after ``FROM`` instead of the table alone, as SQL, where a row must be joined with others of it.
        both: Whether it is between two states that must both be there; else a partner may be one that was no state (Belarus in the UN).
        ranked: The dimension among whose values it ranks ``value``, highest first, if it is a rank.
        where: A fixed condition, as SQL.
        example: A question that it answers, for the reference.
    """

    key: str
    title: Text
    help: Text
    chapter: str
    source: str
    table: str
    value: str
    unit: str
    time: Stock | Flow | State
    dims: tuple[Dimension, ...]
    words: Text
    empty: int | bool | None = 0
    undefined: Text | None = None
    requires: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    part: str | None = None
    known: Known | None = None
    relation: str | None = None
    both: bool = False
    ranked: str | None = None
    where: str | None = None
    example: tuple[tuple[str, str], ...] = ()

    def dim(self, name: str) -> Dimension | None:
        """The dimension of that name, or None."""
        return next((dim for dim in self.dims if dim.name == name), None)
