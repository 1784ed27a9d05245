"""What the chapter cannot tell, and why: sources that the edition lacks, and those that begin after the page's date."""

from varde.brief.crime_and_terror.terrorism import STALE
from varde.brief.page import Listing, Statement
from varde.brief.subject import Subject
from varde.measures import get
from varde.measures.coverage import Coverage
from varde.model import Figure, Period, Text

TOPICS = (
    ("organised-crime", "organised_crime_countries"),
    ("homicide", "homicide_rate_world"),
    ("terrorism", "terrorism_deaths_gti"),
    ("piracy", "pirate_attacks"),
    ("cyber", "cyber_incidents_world"),
    ("sanctions", "un_sanctions"),
)
"""The chapter's subjects, and a measure of each."""


def gaps(subject: Subject) -> list[Statement]:
    """A sentence for each way of having what is not in the edition, and one of what begins later."""
    absent: dict[Text, list[tuple[str, Figure]]] = {}
    later: list[Statement] = []
    for topic, usual in TOPICS:
        measure = _terrorism(subject) if topic == "terrorism" else usual
        coverage = _coverage(subject, measure)
        if not coverage.loaded:
            figure = subject.engine.figure(get(measure), Period.year(subject.on.year), **_asked(measure))
            assert figure.missing is not None  # noqa: S101  what is not loaded has no figure
            absent.setdefault(figure.missing.text, []).append((topic, figure))
        elif _begins_later(subject, topic, coverage.period):
            later.append(Statement(f"crime-begins-{topic}", {"year": str(coverage.period.start.year)}))
    said: list[Statement] = []
    for reason, topics in absent.items():
        names = Listing(tuple(Statement(f"crime-topic-{topic}") for topic, _ in topics))
        said.append(Statement("crime-absent", {"list": names, "reason": reason}, tuple(figure for _, figure in topics)))
    if later:
        said.append(Statement("crime-later", {"list": Listing(tuple(later))}))
    return said


def _terrorism(subject: Subject) -> str:
    """The measure of terrorism that the page would be made of."""
    rand, gti = (_coverage(subject, measure) for measure in ("terrorism_deaths_rand", "terrorism_deaths_gti"))
    if gti.loaded and gti.period.start.year < subject.on.year:
        return "terrorism_deaths_gti"
    if rand.loaded and subject.on.year > rand.period.end.year + STALE:
        return "terrorism_deaths_gti"
    return "terrorism_deaths_rand"


def _begins_later(subject: Subject, topic: str, covered: Period) -> bool:
    """Whether the page is older than the first whole year, or than the one day of the lists of sanctions."""
    if topic == "sanctions":
        return covered.start > subject.on
    return covered.start.year >= subject.on.year


def _coverage(subject: Subject, measure: str) -> Coverage:
    return subject.engine.coverage(get(measure))


def _asked(measure: str) -> dict[str, str]:
    """What a figure of the measure must be given; an edition of the index that the record lacks has no name."""
    return {"edition": ""} if measure == "terrorism_deaths_gti" else {}
