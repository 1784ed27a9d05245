"""One line of the UN's table in normal form: what every reader of this source gives, whatever the form it read."""

import datetime as dt

import attrs

TYPES = {
    "Troops": ("military", "troops"),
    "Experts on Mission": ("military", "experts"),
    "Staff Officer": ("military", "staff"),
    "Individual Police": ("police", "individual_police"),
    "Formed Police Units": ("police", "formed_police"),
}
"""The UN's personnel types to (kind, type): military are troops, experts and staff officers; the rest is police."""


@attrs.frozen
class Contribution:
    """Persons of one type that one country has in one mission at a month's end.

    Attributes:
        month: First day of the month.
        country: ISO 3166-1 alpha-3.
        mission: Acronym, or None where the table gives none.
        personnel_type: One of `TYPES`.
        male: Men, or None where the table gives no sex.
        female: Women, or None where the table gives no sex.
        total: All persons.
    """

    month: dt.date
    country: str
    mission: str | None
    personnel_type: str
    male: int | None
    female: int | None
    total: int
