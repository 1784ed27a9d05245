"""The security situation: armed conflict in the world, near the country and in it, who fights, and people who have fled."""

from varde.brief.environment import home, near, people, recent, world
from varde.brief.page import Chapter
from varde.brief.subject import Subject

KEY = "environment"


def chapter(subject: Subject) -> Chapter:
    """The chapter for a country on a date."""
    conflicts, line = world.conflicts(subject)
    nearby, deaths, areas = near.nearby(subject)
    paragraphs = (
        conflicts,
        world.actors(subject),
        nearby,
        [*home.conflicts(subject), *home.abroad(subject)],
        recent.since(subject),
        people.hosted(subject),
        people.fled(subject),
    )
    return Chapter(KEY, tuple(tuple(paragraph) for paragraph in paragraphs if paragraph), (*line, *deaths), areas)
