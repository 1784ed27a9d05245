"""The treaties of the legal order: the courts, the law of war, human rights and terrorism, and where the country stands with each.

The treaties on disarmament have a chapter of their own.
"""

import datetime as dt
from collections.abc import Iterable, Sequence

import attrs

from varde.brief.page import Arg, Listing, Statement, Table
from varde.brief.subject import Subject
from varde.brief.un_and_law.standing import COURT, GENOCIDE, GROUPS, ICJ, RIGHTS, WAR, Standing, opened, standings
from varde.measures import get
from varde.model import Figure, Period

PROTOCOLS = ("ap1", "ap2", "ap3")
MISSED = frozenset({"genocide", "geneva_1949", "ap1", "ap2"})
"""Those of the law of war that it is said of where the country is not party."""
TABLED = (*COURT, *GENOCIDE, *WAR, *RIGHTS)


def part(subject: Subject) -> tuple[tuple[list[Statement], ...], tuple[Table, ...]]:
    """Two paragraphs, on courts and war and on rights and terrorism, and the table of dates."""
    if not subject.exists:
        return (), ()
    if subject.state.kind == "territory" and not _named(subject):
        return (_unnamed(subject),), ()
    found = standings(subject)
    if not set(found) - set(ICJ):
        only = [*_icj(subject, list(found.values())), *_gap(subject)]
        return ((_told(only),) if only else ()), ()
    unknown = [one.party for one in found.values() if one.party and one.party.missing]
    if len(unknown) == len(found):
        return ([subject.gap("law-gap", next(iter(unknown)))],), ()
    groups = {key: [found[id] for id in ids if id in found] for key, ids in GROUPS.items()}
    first = [
        *_court(subject, groups["court"]),
        *_icj(subject, groups["icj"]),
        *_bound(subject, [*groups["genocide"], *groups["war"]]),
    ]
    second = [*_rights(subject, groups["rights"]), *_terror(subject, groups["terror"])]
    second += _as_of(subject, groups)
    paragraphs = tuple(_told(paragraph) for paragraph in (first, second) if paragraph)
    return paragraphs, _table(subject, found)


def _told(paragraph: list[Statement]) -> list[Statement]:
    """A paragraph whose first sentence names the country, and whose others say ‘it’."""
    return [
        attrs.evolve(said, args={**said.args, "as": "it" if number else "name"})
        for number, said in enumerate(paragraph)
    ]


def _named(subject: Subject) -> bool:
    """Whether any list names the territory by itself, as they do the Cook Islands."""
    return bool(subject.engine.spells(get("treaty_since"), subject.on, country=subject.state.id))


def _unnamed(subject: Subject) -> list[Statement]:
    """That no list names the territory, or that there is none in the record."""
    covered = [treaty for treaty in opened(subject.on) if subject.latest("treaty_party", part=treaty.id)]
    if not covered:
        return _gap(subject)
    day = subject.latest("treaty_party", part=covered[0].id)
    asked = subject.figure("treaty_party", day, treaty=covered[0].id)
    return [Statement("law-territory", {"country": subject.state}, (asked,))]


def _gap(subject: Subject) -> list[Statement]:
    """Why the record has no lists of the treaties that were open; nothing where none was."""
    asked = [subject.figure("treaty_party", treaty=treaty.id) for treaty in opened(subject.on) if treaty.id not in ICJ]
    return [subject.gap("law-gap", figure) for figure in asked[:1] if figure.missing]


def _court(subject: Subject, standings: Sequence[Standing]) -> list[Statement]:
    """The International Criminal Court, with the number of its parties."""
    said: list[Statement] = []
    for one in standings:
        args: dict[str, Arg] = {"country": subject.state, "treaty": one.treaty}
        parties = subject.world("treaty_parties", one.day, treaty=one.treaty.id)
        if one.since and not one.in_force:
            said.append(Statement("law-court-ratified", {**args, "since": one.since}))
        elif one.since:
            said.append(Statement("law-court-party", {**args, "since": one.since, "parties": parties}))
            leaving = subject.figure("treaty_leaving", Period.day(subject.on), treaty=one.treaty.id)
            if leaving.value:
                said.append(Statement("law-court-leaving", {"day": leaving}))
        elif was := subject.engine.spells(
            get("treaty_since"), one.day.start, country=subject.state.id, treaty=one.treaty.id
        ):
            until = was[-1].period
            said.append(Statement("law-court-was", {**args, "since": until.start, "until": until.end}, tuple(was)))
        elif one.signed:
            said.append(Statement("law-court-signed", {**args, "signed": one.signed}, one.support))
        elif one.outside:
            said.append(Statement("law-court-outside", {**args, "parties": parties}, one.support))
    return said


def _icj(subject: Subject, standings: Sequence[Standing]) -> list[Statement]:
    """Whether it recognises the jurisdiction of the International Court of Justice as compulsory."""
    said = []
    for one in standings:
        if one.since:
            said.append(Statement("law-icj-recognises", {"country": subject.state, "since": one.since}))
        elif one.outside:
            said.append(Statement("law-icj-does-not", {"country": subject.state}, one.support))
    return said


def _bound(subject: Subject, standings: Sequence[Standing]) -> list[Statement]:
    """The law of war, and the two great conventions beside it: what it is bound by, has ratified or signed, and has not joined."""
    said = []
    bound = [one for one in standings if one.bound]
    if bound:
        said.append(_about(subject, "law-party", bound))
    waiting = [one for one in standings if one.since and not one.in_force]
    if waiting:
        said.append(_about(subject, "law-ratified", waiting))
    signed = [one for one in standings if one.signed]
    if signed:
        said.append(_about(subject, "law-signed", signed))
    outside = [one for one in standings if one.outside and one.treaty.id in MISSED]
    if outside:
        said.append(_about(subject, "law-outside", outside))
    return said


def _rights(subject: Subject, standings: Sequence[Standing]) -> list[Statement]:
    """The core conventions on human rights that were in force, and those it had ratified before they were."""
    said = []
    mine = [one for one in standings if one.bound]
    others = [one for one in standings if one.in_force and not one.since]
    if mine and not others:
        said.append(_about(subject, "law-rights-all", mine))
    elif mine and len(others) < len(mine):
        support = tuple(figure for one in mine for figure in one.support)
        said.append(_about(subject, "law-rights-except", others, support))
    elif mine:
        said.append(_about(subject, "law-rights-some", mine))
    elif others and all(one.outside or one.signed for one in others):
        support = tuple(figure for one in others for figure in one.support)
        said.append(Statement("law-rights-none", {"country": subject.state}, support))
    signed = [one for one in standings if one.signed]
    if signed:
        said.append(_about(subject, "law-signed", signed))
    waiting = [one for one in standings if one.since and not one.in_force]
    if waiting:
        said.append(_about(subject, "law-ratified", waiting))
    return said


def _terror(subject: Subject, standings: Sequence[Standing]) -> list[Statement]:
    """The conventions against terrorism that are deposited with the United Nations."""
    mine = [one for one in standings if one.bound]
    others = [one for one in standings if one.in_force and not one.since]
    if mine and not others:
        return [_about(subject, "law-terror-all", mine)]
    if mine:
        return [_about(subject, "law-terror-some", mine)]
    if others and all(one.outside or one.signed for one in others):
        support = tuple(figure for one in others for figure in one.support)
        return [Statement("law-terror-none", {"country": subject.state}, support)]
    return []


def _as_of(subject: Subject, groups: dict[str, list[Standing]]) -> list[Statement]:
    """Of which days the lists are, where they are older than the page."""
    older: dict[dt.date, list[Statement]] = {}
    for key, those in groups.items():
        for day in sorted({one.day.start for one in those if one.day.start < subject.on}):
            of = [one for one in those if one.day.start == day]
            whole = len(of) == len(those)
            names: list[Statement] = (
                [_lists(key)] if whole else [Statement("law-list-short", {"treaty": one.treaty}) for one in of]
            )
            older.setdefault(day, []).extend(names)
    if not older:
        return []
    items = tuple(
        Statement("law-list-of", {"what": Listing(tuple(names)), "day": day}) for day, names in sorted(older.items())
    )
    return [Statement("law-as-of", {"list": Listing(items)})]


def _lists(key: str) -> Statement:
    """What a group's lists are called."""
    names = {
        "court": Statement("law-list-court"),
        "icj": Statement("law-list-icj"),
        "war": Statement("law-list-war"),
        "genocide": Statement("law-list-genocide"),
        "rights": Statement("law-list-rights"),
        "terror": Statement("law-list-terror"),
    }
    return names[key]


def _about(subject: Subject, message: str, which: Sequence[Standing], support: Iterable[Figure] = ()) -> Statement:
    items = [Statement("law-treaty-prose", {"treaty": one.treaty}) for one in which if one.treaty.id not in PROTOCOLS]
    protocols = "p" + "".join(one.treaty.id[-1] for one in which if one.treaty.id in PROTOCOLS)
    items += [Statement("law-protocols", {"which": protocols})] if protocols != "p" else []
    rests = (*support, *(figure for one in which for figure in one.support))
    several = 2 if any(one.treaty.id == "geneva_1949" for one in which) else len(which)
    args: dict[str, Arg] = {"country": subject.state, "list": Listing(tuple(items)), "count": several}
    return Statement(message, args, rests)


def _table(subject: Subject, found: dict[str, Standing]) -> tuple[Table, ...]:
    """The country's standing, treaty by treaty."""
    told = [found[id] for id in TABLED if id in found]
    if not any(one.since or one.signed for one in told):
        return ()
    rows = tuple((Statement("law-treaty", {"treaty": one.treaty}), _cell(one)) for one in told)
    head = (Statement("head-law-treaty"), Statement("head-law-standing"))
    return (Table("law-treaties", Statement("table-law-treaties", {"country": subject.state}), head, rows),)


def _cell(one: Standing) -> Statement:
    if one.since:
        return Statement("law-is-party" if one.in_force else "law-has-ratified", {"since": one.since})
    if one.signed:
        return Statement("law-has-signed", {"signed": one.signed}, one.support)
    if one.party and one.party.missing:
        return Statement("law-not-known", {"reason": one.party.missing.text}, one.support)
    return Statement("law-is-not-party", {}, one.support)
