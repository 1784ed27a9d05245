"""Disarmament and non-proliferation: the treaties that the country is party to, the world's nuclear weapons, and its own."""

from varde.brief.disarmament import arsenal, treaties, world
from varde.brief.page import Chapter
from varde.brief.subject import Subject

KEY = "disarmament"


def chapter(subject: Subject) -> Chapter:
    """The chapter for a country on a date."""
    standings = treaties.standings(subject)
    together, line = world.warheads(subject)
    stocks, tested = world.stockpiles(subject), world.tested(subject)
    own, own_line = arsenal.warheads(subject, stocks)
    paragraphs = (
        [
            *treaties.prose(subject, standings),
            *treaties.left(subject),
            *treaties.as_of(subject, standings),
        ],
        together,
        [*world.possessors(subject, stocks), *own, *arsenal.tests(subject, tested)],
        world.tests(subject, tested),
    )
    charts = (*line, *(own_line or world.by_state(subject, stocks)))
    return Chapter(
        KEY,
        tuple(tuple(paragraph) for paragraph in paragraphs if paragraph),
        charts,
        treaties.table(subject, standings),
    )
