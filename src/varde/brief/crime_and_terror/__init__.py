"""Organised crime and terrorism: homicide and organised crime in the country, terrorism, piracy, cyber incidents, and the UN's lists."""

from varde.brief.crime_and_terror import crime, digital, gaps, piracy, sanctions, terrorism
from varde.brief.page import Chapter
from varde.brief.subject import Subject

KEY = "crime_and_terror"


def chapter(subject: Subject) -> Chapter:
    """The chapter for a country on a date."""
    homicide, rates = crime.homicide(subject)
    attacks, line = piracy.attacks(subject)
    paragraphs = (
        [*crime.organised(subject), *homicide],
        terrorism.terrorism(subject),
        attacks,
        digital.incidents(subject),
        sanctions.listed(subject),
        gaps.gaps(subject),
    )
    return Chapter(KEY, tuple(tuple(paragraph) for paragraph in paragraphs if paragraph), (*rates, *line))
