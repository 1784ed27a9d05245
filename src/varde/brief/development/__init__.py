"""Development policy and peace: what the country gives against the UN's target, its aid for peace, or what it receives."""

from varde.brief.development import giving, peace
from varde.brief.page import Arg, Chapter, Statement, Words
from varde.brief.subject import Subject

KEY = "development"


def chapter(subject: Subject) -> Chapter:
    """The chapter for a country on a date: a donor's, a recipient's, both, or the reason why it is neither."""
    given, told = giving.paragraphs(subject)
    if told is None or not subject.exists:
        return Chapter(KEY, ((giving.gap(subject),),))
    to_others = peace.given(subject, donor=bool(given))
    received, line = peace.received(subject)
    charts = (*giving.over_time(subject, told), *line) if given else line
    said = [*given, to_others, received]
    if not any(said):
        said = [[_neither(subject, told)]]
    return Chapter(KEY, tuple(tuple(paragraph) for paragraph in said if paragraph), charts=charts)


def _neither(subject: Subject, told: giving.Told) -> Statement:
    args: dict[str, Arg] = {"country": subject.state, "year": told.year, "edition": told.edition}
    asked = told.shares[-1]
    recipients = peace.recipients(subject)
    if recipients is None:
        return Statement("development-no-donor", args, (asked,))
    return Statement("development-neither", {**args, "all": Words(recipients)}, (asked,))
