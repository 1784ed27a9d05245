"""Sources that tell of the same thing, held against each other. What differs is reported, both figures of it, and never healed.

One publisher's tables should agree with its own; another's copy of them, or a sum of them, should too. Of each pair the report
says how many of the figures that both have differ, and where most, country by country.
"""

from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING, NamedTuple

import attrs

if TYPE_CHECKING:
    import duckdb

LINES = 8
"""How many countries a report names of each pair; of the rest it says how many they are."""


@attrs.frozen
class Pair:
    """Two sources of one figure.

    Attributes:
        what: The figure, in words.
        tables: The tables that both need.
        first: Name of the first source, as the report has it.
        one: Query of the first: country, year, figure; only what it covers.
        second: Name of the second source.
        other: Query of the second.
        whole: Whether each should have all that the other has: what one lacks then counts as differing, unless it is zero.
    """

    what: str
    tables: tuple[str, ...]
    first: str
    one: str
    second: str
    other: str
    whole: bool = False


_YEARS = """SELECT country, year("year"), sum(best) FROM 'ucdp_country_years.parquet' {where} GROUP BY ALL"""
_TOLD = _YEARS.format(where="")
# a release of UCDP's events is of every year from 1989 to the one before its own: 25.1 to 2024. A year without any event is compared too

PAIRS = (
    *(
        Pair(
            f"deaths in {words} violence",
            ("ucdp_country_months", "ucdp_country_years", "ucdp_ged"),
            "UCDP's events, summed,",
            f"""SELECT country, year, coalesce(sum(best), 0) FROM
            (SELECT country, year("year") AS year FROM 'ucdp_country_years.parquet' WHERE type = '{kind}')
            LEFT JOIN (SELECT country, year(month) AS year, best FROM 'ucdp_country_months.parquet'
            WHERE type = '{kind}' AND status = 'final') USING (country, year)
            WHERE year <= (SELECT 1999 + max(split_part("release", '.', 1)::INTEGER) FROM 'ucdp_ged.parquet') GROUP BY ALL""",
            "UCDP's country-years",
            _YEARS.format(where=f"WHERE type = '{kind}'"),
        )
        for kind, words in (("state_based", "state-based"), ("non_state", "non-state"), ("one_sided", "one-sided"))
    ),
    Pair(
        "deaths in state-based violence",
        ("views_deaths", "ucdp_country_years"),
        "the forecasting challenge",
        """SELECT country, year(month), sum(deaths) FROM 'views_deaths.parquet' GROUP BY ALL HAVING count(*) = 12""",
        "UCDP's country-years",
        _YEARS.format(where="WHERE type = 'state_based'"),
    ),
    *(
        Pair(
            "deaths in organised violence",
            (table, "ucdp_country_years"),
            name,
            f"""SELECT country, year(month), sum(deaths) FROM '{table}.parquet' GROUP BY ALL HAVING count(*) = 12""",
            "UCDP's country-years",
            _TOLD,
            whole=True,
        )
        for table, name in (("ucdp_panel", "the panel by ISO code"), ("pace_deaths", "the history of Pace"))
    ),
    Pair(
        "active conflicts",
        ("ucdp_conflicts", "ucdp_conflict_states", "ucdp_dyads", "ucdp_dyad_states"),
        "UCDP/PRIO's conflicts",
        """SELECT country, year("year"), count(DISTINCT conflict) FROM 'ucdp_conflict_states.parquet' WHERE role = 'location'
        AND "year" <= (SELECT max("year") FROM 'ucdp_dyads.parquet') GROUP BY ALL""",
        "UCDP's dyads",
        """SELECT country, year("year"), count(DISTINCT conflict) FROM 'ucdp_dyad_states.parquet'
        JOIN 'ucdp_dyads.parquet' USING (dyad, "year") WHERE role = 'location' GROUP BY ALL""",
        whole=True,
    ),
)


def differences(connection: "duckdb.DuckDBPyConnection", loaded: Collection[str]) -> Iterator[str]:
    """What differs between sources that should agree, a sentence for each pair and one for each country that differs most.

    Args:
        connection: A connection that finds the edition's tables.
        loaded: The tables that have rows.
    """
    for pair in PAIRS:
        if set(pair.tables) <= set(loaded):
            yield from _lines(pair, _differing(connection, pair))


def _differing(connection: "duckdb.DuckDBPyConnection", pair: Pair) -> list["_Country"]:
    join = "FULL JOIN" if pair.whole else "JOIN"
    rows = connection.execute(
        f"""WITH one(country, year, a) AS ({pair.one}), other(country, year, b) AS ({pair.other}),
        told AS (SELECT country, year, a, b, abs(coalesce(a, 0) - coalesce(b, 0)) AS off FROM one {join} other USING (country, year)
        WHERE year BETWEEN greatest((SELECT min(year) FROM one), (SELECT min(year) FROM other))
        AND least((SELECT max(year) FROM one), (SELECT max(year) FROM other)) AND (a + b IS NOT NULL OR coalesce(a, b) > 0))
        SELECT country, count(*)::INTEGER, count(*) FILTER (off > 0)::INTEGER, arg_max(year, (off, year)),
        arg_max(struct_pack(a), (off, year)).a::BIGINT, arg_max(struct_pack(b), (off, year)).b::BIGINT
        FROM told GROUP BY country ORDER BY sum(off) DESC, country"""
    ).fetchall()
    return [_Country(*row) for row in rows]


class _Country(NamedTuple):
    """What two sources tell of a country: the years that both have, how many differ, the one that differs most, its two figures."""

    country: str
    years: int
    differing: int
    year: int
    one: int | None
    other: int | None


def _lines(pair: Pair, found: list[_Country]) -> Iterator[str]:
    differing = [each for each in found if each.differing]
    if not differing:
        return
    places = "one country" if len(differing) == 1 else f"{len(differing)} countries"
    yield (
        f"{pair.what}: {pair.first} and {pair.second} differ in {sum(each.differing for each in differing):,} of "
        f"{sum(each.years for each in found):,} country-years, in {places}"
    )
    for each in differing[:LINES]:
        count = "1 year" if each.differing == 1 else f"{each.differing} years"
        one, other = ("nothing" if figure is None else f"{figure:,}" for figure in (each.one, each.other))
        yield f"  {each.country}: {count}, most in {each.year}: {one} against {other}"
    if len(differing) > LINES:
        yield f"  and {len(differing) - LINES} more"
