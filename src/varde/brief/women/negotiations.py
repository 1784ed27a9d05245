"""Women at the table of comprehensive peace agreements, up to the page's date: in the world, and in agreements on the country."""

from varde.brief.page import Arg, Statement
from varde.brief.subject import Subject
from varde.model import Figure, Period

SHARES = ("delegates", "signatories", "negotiators", "mediators")


def gap(subject: Subject) -> Figure | None:
    """The figure that is missing where nothing can be told of the table by the page's date; None where something can."""
    if subject.covered("women_delegates_share"):
        return None
    return subject.world("women_delegates_share")


def paragraph(subject: Subject) -> list[Statement]:
    """What is said of delegates, signatories, negotiators and mediators."""
    missing = gap(subject)
    if missing is not None:
        return [subject.gap("women-table-gap", missing)]
    covered = subject.covered("women_delegates_share")
    assert covered is not None  # noqa: S101  or there were a gap
    shares = {name: subject.world(f"women_{name}_share", covered) for name in SHARES}
    if shares["delegates"].missing:
        return []
    args: dict[str, Arg] = {
        **times(covered),
        "agreements": subject.world("peace_table_agreements", covered, position="delegates"),
        "people": subject.world("peace_table_people", covered, position="delegates"),
        "women": subject.world("peace_table_people", covered, position="delegates", sex="female"),
    }
    told = {name: share for name, share in shares.items() if share.missing is None}
    if len(told) < len(SHARES):
        return [Statement("women-table-delegates", {**args, "delegates": shares["delegates"]}), *_own(subject, covered)]
    return [Statement("women-table", {**args, **told}), *_own(subject, covered)]


def times(covered: Period) -> dict[str, Arg]:
    """The first year of a period, and its end: a year, or a month that the page or the record ends in."""
    last = Period.year(covered.end.year)
    return {
        "since": Period.year(covered.start.year),
        "until": last if last.end == covered.end else Period.month(covered.end),
    }


def _own(subject: Subject, covered: Period) -> list[Statement]:
    sexes = {sex.dims["sex"]: sex for sex in subject.by("peace_table_people", covered, "sex", position="delegates")}
    if not sexes:
        return []
    people = subject.figure("peace_table_people", covered, position="delegates")
    args: dict[str, Arg] = {"country": subject.state, "people": people}
    women = sexes.get("female")
    if women is None or not women.value:
        return [Statement("women-table-own-none", args, (people,))]
    return [Statement("women-table-own", {**args, "women": women})]
