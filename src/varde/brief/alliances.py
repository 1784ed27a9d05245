"""Alliances and ties: NATO and the European Union first, then the others the country belongs to."""

from varde.brief.page import Chapter, Listing, Statement
from varde.brief.subject import Subject
from varde.gazetteer import gazetteer
from varde.model import Figure, Period

KEY = "alliances"
FIRST = ("NATO", "EU")
"""Organisations that get a sentence of their own; the UN has its own chapter."""


def chapter(subject: Subject) -> Chapter:
    """The chapter for a country on a date."""
    day = subject.latest("membership")
    if day is None or not subject.exists:
        asked = subject.figure("membership", None if day is None else day, organisation="NATO")
        return Chapter(KEY, ((subject.gap("alliances-gap", asked),),))
    since = {figure.dims["organisation"]: figure for figure in subject.by("membership_since", day, "organisation")}
    said = [_own(subject, day, since[key]) for key in FIRST if key in since]
    others = sorted((key for key in since if key not in (*FIRST, "UN")), key=lambda key: str(since[key].value))
    if others:
        items = tuple(_item(since[key]) for key in others)
        message = "alliances-others" if said else "alliances-members"
        said.append(Statement(message, {"country": subject.state, "list": Listing(items)}))
    if not said:
        said.append(_none(subject, day))
    if day.start < subject.on:
        said.append(Statement("alliances-as-of", {"day": day.start}))
    return Chapter(KEY, (tuple(said),))


def _own(subject: Subject, day: Period, since: Figure) -> Statement:
    organisation = since.dims["organisation"]
    member = subject.figure("membership", day, organisation=organisation)
    members = subject.world("members", day, organisation=organisation)
    args = {
        "country": subject.state,
        "organisation": gazetteer().organisations.get(organisation),
        "since": since,
        "members": members,
    }
    return Statement("alliances-member", args, (member,))


def _item(since: Figure) -> Statement:
    organisation = gazetteer().organisations.get(since.dims["organisation"])
    return Statement("organisation-since", {"organisation": organisation, "since": since})


def _none(subject: Subject, day: Period) -> Statement:
    known = [organisation for organisation in gazetteer().organisations.list() if organisation.id in FIRST]
    absent = tuple(subject.figure("membership", day, organisation=organisation.id) for organisation in known)
    return Statement("alliances-none", {"country": subject.state}, absent)
