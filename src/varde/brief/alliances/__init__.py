"""Alliances and ties: NATO or its absence and what is spent on defence, then Europe, the regions, and what has ended."""

from varde.brief.alliances import defence, ties
from varde.brief.page import Chapter
from varde.brief.subject import Subject

KEY = "alliances"


def chapter(subject: Subject) -> Chapter:
    """The chapter for a country on a date."""
    day = subject.latest("membership")
    if day is None or not subject.exists:
        asked = subject.figure("membership", day, organisation="NATO")
        return Chapter(KEY, ((subject.gap("alliances-gap", asked),),))
    held = ties.held(subject, day)
    shield = ties.alliances(subject, day, held)
    spent, charts = defence.spending(subject, shield) if "NATO" in held else ([], ())
    shield += spent
    shield += ties.cooperation(subject, held, shield)
    if "NATO" in held and not spent:
        shield.append(defence.gap(subject))
    bound = defence.pacts(subject, shield)
    unions = ties.unions(subject, day, held)
    paragraphs = (shield + bound, unions) if shield else (unions, bound)
    paragraphs += (ties.others(subject, day, held),)
    return Chapter(KEY, tuple(tuple(said) for said in paragraphs if said), charts=charts)
