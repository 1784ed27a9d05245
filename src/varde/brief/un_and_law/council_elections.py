"""Elections to the Security Council: the country's candidature, and the last election that it stood in."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence

import attrs

from varde.brief.page import Arg, Listing, Statement
from varde.brief.subject import Subject
from varde.gazetteer import State, gazetteer
from varde.measures import get
from varde.model import Figure, Period

TOLD = 10
"""For how many years an election is told of, once its term is over or was not won."""


def seats(subject: Subject, terms: Sequence[Figure]) -> list[Figure]:
    """Terms to the last year that they were elected for, where the record of seats ends before that."""
    known = subject.engine.coverage(get("unsc_term")).period.end
    if not any(term.period.end == known for term in terms):
        return list(terms)
    elected = {day.dims["term"] for day in _stood(subject) if day.dims["outcome"] == "won"}
    return [
        attrs.evolve(term, period=Period(term.period.start, dt.date(known.year + 1, 12, 31)))
        if term.period.end == known and f"{term.period.start.year}-{known.year + 1}" in elected
        else term
        for term in terms
    ]


def told(subject: Subject, now: Sequence[Figure]) -> list[Statement]:
    """What is to be said of its candidature and of the election that it stood in last.

    Args:
        subject: Whose page it is.
        now: Its present term, if it sits on the Council.
    """
    return [*_election(subject, now), *_candidature(subject)]


def _candidature(subject: Subject) -> list[Statement]:
    measure = get("unsc_candidate")
    by = ("term", "regional_group", "from_precision", "basis")
    stands = [
        spell
        for spell in subject.engine.spells(measure, subject.on, by, country=subject.state.id)
        if spell.period.end >= min(subject.on, subject.engine.coverage(measure).period.end)
    ]
    said = []
    for spell in stands:
        term = spell.dims["term"]
        args: dict[str, Arg] = {"country": subject.state, "term": _years(term)}
        said.append(Statement("council-candidate", args, (spell,)))
        if spell.dims["basis"] == "announced":
            since, grain = _since(spell)
            said.append(Statement("council-candidate-since", {"since": since, "grain": grain}, (spell,)))
        rivals = [
            other
            for other in subject.engine.spells(
                measure, subject.on, ("country",), term=term, regional_group=spell.dims["regional_group"]
            )
            if other.dims["country"] != subject.state.id and other.period.end >= spell.period.end
        ]
        if rivals:
            names = Listing(tuple(Statement("council-name", {"country": _state(other)}, (other,)) for other in rivals))
            said.append(Statement("council-candidates", {"list": names, "n": len(rivals)}))
    return said


def _since(spell: Figure) -> tuple[Period, str]:
    """The day of the announcement, as precisely as it is known."""
    day = spell.period.start
    match spell.dims["from_precision"]:
        case "year":
            return Period.year(day.year), "year"
        case "month":
            return Period.month(day), "month"
    return Period.day(day), "day"


def _election(subject: Subject, now: Sequence[Figure]) -> list[Statement]:
    """The last election in which it stood, if that was for the present term, for one to come, or not long ago."""
    stood = _stood(subject)
    last = max(stood, key=lambda day: (day.value, day.dims["outcome"] == "won"), default=None)
    if now:  # the election to the present term goes before one that it stood in since
        year = str(now[0].period.start.year)
        last = next((day for day in stood if day.dims["term"][:4] == year and day.dims["outcome"] == "won"), None)
    if last is None or _over(last, subject.on, now):
        return []
    ballots, term, outcome = _ballots(subject, last), last.dims["term"], last.dims["outcome"]
    args: dict[str, Arg] = {"country": subject.state, "term": _years(term), "day": last}
    others: list[Statement] = []
    if outcome == "lost":
        others = _named("council-won", _rivals(subject, last), "won", ballots)
        message = "council-lost" if others else "council-undecided"
    elif outcome == "declined":
        message = "council-declined"
    else:
        message = "council-elected"
        if term[:4] > str(subject.on.year):
            message, args["start"] = "council-next", dt.date(int(term[:4]), 1, 1)
        if last.dims["contest"] == "contested":
            others = _named("council-beaten", _rivals(subject, last), "lost", ballots)
        else:
            others = [Statement("council-unopposed")]
    how = _how(subject, ballots, outcome)
    if how is None:
        return [Statement(f"{message}-day", args), *others]
    return [Statement(message, {**args, "how": Listing((how,))}), *others]


def _ballots(subject: Subject, last: Figure) -> list[Figure]:
    """The ballots of an election to the day of the page, with the votes for each state that stood."""
    by = ("country", "round", "outcome", "confidence")
    dims = {name: last.dims[name] for name in ("term", "regional_group")}
    return subject.engine.by(get("unsc_votes"), last.period, by, **dims)


def _over(last: Figure, on: dt.date, now: Sequence[Figure]) -> bool:
    """Whether the election is too long ago to be told, or what came of it lies after the page."""
    assert isinstance(last.value, dt.date)  # noqa: S101  the caller has tested it
    if last.dims["outcome"] == "declined" and last.value == on:
        return True
    return not now and last.value.year + TOLD < on.year


def _stood(subject: Subject) -> list[Figure]:
    """The elections that it has stood in, and the day of each."""
    window = subject.covered("unsc_election_day")
    by = ("term", "regional_group", "outcome", "contest")
    return subject.by("unsc_election_day", window, *by) if window else []


def _how(subject: Subject, ballots: Iterable[Figure], outcome: str) -> Statement | None:
    """With how many votes, in which ballot if there were several, and whether that is certain."""
    own = [
        ballot for ballot in ballots if ballot.dims["country"] == subject.state.id and ballot.dims["outcome"] == outcome
    ]
    votes = max(own, key=_round, default=None)
    if votes is None:
        return None
    args: dict[str, Arg] = {"votes": votes}
    several = any(_round(ballot) > 1 for ballot in ballots)
    if several:
        args["round"] = _round(votes)
    message = f"council-votes{'-round' if several else ''}{'-uncertain' if votes.dims['confidence'] == 'low' else ''}"
    return Statement(message, args)


def _rivals(subject: Subject, last: Figure) -> dict[str, Figure]:
    """The other states that stood for the same seats, and the day on which each was elected or was last voted on."""
    dims = {name: last.dims[name] for name in ("term", "regional_group")}
    days = subject.engine.by(get("unsc_election_day"), last.period, ("country", "outcome"), **dims)
    found = {day.dims["country"]: day for day in days if day.dims["outcome"] == "lost"}
    found |= {day.dims["country"]: day for day in days if day.dims["outcome"] != "lost"}
    return {country: day for country, day in found.items() if country != subject.state.id}


def _named(message: str, rivals: Mapping[str, Figure], outcome: str, ballots: Sequence[Figure]) -> list[Statement]:
    """Those of the others who were elected, or were not; with their votes where one ballot settled it."""
    once = all(_round(ballot) == 1 for ballot in ballots)
    votes = {ballot.dims["country"]: ballot for ballot in ballots if once and ballot.dims["confidence"] != "low"}
    items = tuple(
        Statement("council-name-votes", {"country": _state(day), "votes": votes[country]}, (day,))
        if country in votes
        else Statement("council-name", {"country": _state(day)}, (day,))
        for country, day in sorted(rivals.items(), key=lambda rival: _votes_first(votes.get(rival[0])))
        if day.dims["outcome"] == outcome
    )
    return [Statement(message, {"list": Listing(items), "n": len(items)})] if items else []


def _votes_first(votes: Figure | None) -> float:
    return -votes.number if votes else 0.0


def _round(ballot: Figure) -> int:
    return int(ballot.dims["round"])


def _years(term: str) -> Period:
    """A term's years: ``2021-2022``, or ``2018`` alone."""
    first, _, last = term.partition("-")
    return Period.parse(f"{first}..{last or first}")


def _state(figure: Figure) -> State:
    return gazetteer().states.get(figure.dims["country"])
