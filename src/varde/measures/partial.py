"""Dates cut to what is known, as SQL: a table that knows a day only to its month or year says so in a column beside it."""


def partial(column: str) -> str:
    """SQL for the date in ``column``, cut to the precision in ``<column>_precision``: 1952, 1952-03 or 1952-03-16.

    Example:
        >>> partial("to").startswith("CASE to_precision WHEN 'year'")
        True
    """
    return (
        f"CASE {column}_precision WHEN 'year' THEN strftime(\"{column}\", '%Y') "
        f"WHEN 'month' THEN strftime(\"{column}\", '%Y-%m') ELSE strftime(\"{column}\", '%Y-%m-%d') END"
    )
