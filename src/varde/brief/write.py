"""The whole page: its chapters in order, and what a reader must know before them."""

import datetime as dt
from concurrent.futures import ThreadPoolExecutor

from varde.brief import (
    alliances,
    crime_and_terror,
    development,
    disarmament,
    environment,
    operations,
    peace_processes,
    un_and_law,
    women,
)
from varde.brief.page import Brief, Chapter, Listing, Statement
from varde.brief.subject import Subject
from varde.gazetteer import gazetteer
from varde.measures import Engine

CHAPTERS = (
    environment,
    alliances,
    un_and_law,
    peace_processes,
    disarmament,
    development,
    women,
    crime_and_terror,
    operations,
)
"""The chapters, in the order of the page. Each module has ``KEY`` and ``chapter(subject)``."""


def write(engine: Engine, country: str, on: dt.date) -> Brief:
    """A country's page on a date.

    Args:
        engine: What answers measures.
        country: The country, by any name or code it has.
        on: The date.

    Raises:
        UnknownName: If there is no such country.
    """
    state = gazetteer().states.find(country, on)
    subject = Subject(engine, state, on)
    return Brief(
        country=state,
        on=on,
        edition=engine.edition.name,
        chapters=_chapters(subject),
        lead=_lead(subject),
    )


def _chapters(subject: Subject) -> tuple[Chapter, ...]:
    """The chapters, two at a time: while one waits for the answer to a question, the other puts its sentences together."""
    with ThreadPoolExecutor(2) as pool:
        return tuple(pool.map(lambda chapter: chapter.chapter(subject), CHAPTERS))


def _lead(subject: Subject) -> tuple[Statement, ...]:
    state, on = subject.state, subject.on
    if state.end and state.end < on:
        heirs = [gazetteer().states.get(successor) for successor in state.successors]
        if not heirs:
            return (Statement("lead-ended", {"country": state, "day": state.end}),)
        names = Listing(tuple(Statement("name", {"country": heir}) for heir in heirs))
        return (Statement("lead-succeeded", {"country": state, "day": state.end, "successors": names}),)
    if state.start and state.start > on:
        return (Statement("lead-not-yet", {"country": state, "day": state.start}),)
    if state.kind == "territory":
        return (Statement("lead-territory", {"country": state}),)
    return ()
