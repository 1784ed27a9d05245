"""The General Assembly's packed votes compared, two states at a time, as SQL.

A row of ``unga_ballots`` holds a state's votes of a year as texts of zeros and ones, one place a roll call. Read as bits, two
states' votes are compared a year at a time and not one by one.
"""

FEWEST = 10
"""A share of fewer roll calls than this is not given."""
ISSUES = ("me", "nu", "di", "hr", "co", "ec")
"""The issues, as the publisher has them."""
SHARE = f"CASE WHEN sum(common) >= {FEWEST} THEN 100.0 * sum(same) / sum(common) END"
"""The share of the roll calls in common in which both voted the same."""
_PERMANENT = "('USA', 'SUN', 'RUS', 'TWN', 'CHN', 'GBR', 'FRA')"
"""Those that have sat in the five permanent seats; TWN is the Republic of China, which had China's until 1971."""


_TABLE = "'unga_ballots.parquet'"
_SAME = "(a.yes::BIT & b.yes::BIT) | (a.no::BIT & b.no::BIT) | (a.abstain::BIT & b.abstain::BIT)"
_OWN = "(a.yes::BIT | a.no::BIT | a.abstain::BIT)"
_COMMON = f"{_OWN} & (b.yes::BIT | b.no::BIT | b.abstain::BIT)"
PAIRS = (
    f"(SELECT a.date, a.year::VARCHAR AS year, a.country, b.country AS partner, "
    f"CASE WHEN b.country IN {_PERMANENT} THEN 'permanent' END AS seat, bit_count({_SAME}) AS same, "
    f"bit_count({_COMMON}) AS common FROM {_TABLE} a JOIN {_TABLE} b ON a.year = b.year AND a.country <> b.country)"
)
_VALUES = ", ".join(f"('{issue}')" for issue in ISSUES)
_MASK = " ".join(f"WHEN '{issue}' THEN a.{issue}" for issue in ISSUES)
PAIRS_ON = (
    "(SELECT date, country, partner, issue, bit_count(same & mask) AS same, bit_count(common & mask) AS common FROM "
    f"(SELECT a.date, a.country, b.country AS partner, issue, (CASE issue {_MASK} END)::BIT AS mask, {_SAME} AS same, "
    f"{_COMMON} AS common FROM {_TABLE} a JOIN {_TABLE} b ON a.year = b.year AND a.country <> b.country "
    f"CROSS JOIN (VALUES {_VALUES}) i(issue)))"
)
