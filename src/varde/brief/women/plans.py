"""National action plans on women, peace and security, and the networks of women mediators that the country takes part in."""

from varde.brief.page import Arg, Listing, Statement
from varde.brief.subject import Subject
from varde.gazetteer import gazetteer
from varde.measures import get
from varde.model import Figure, Period


def paragraph(subject: Subject) -> list[Statement]:
    """What is said of plans and networks; nothing of a time before there were any."""
    if not subject.exists or subject.state.kind == "territory":
        return []
    return [*_plans(subject), *_networks(subject)]


def _plans(subject: Subject) -> list[Statement]:
    day = subject.latest("nap_adopted")
    if day is None:
        asked = subject.figure("nap_adopted")
        return [subject.gap("women-plans-gap", asked)] if asked.missing and asked.missing.code == "not_loaded" else []
    number = subject.figure("nap_number", day)
    if number.missing:
        countries = subject.world("nap_countries", day)
        args = {"country": subject.state, "countries": countries}
        return [Statement("women-plans-none", args, (number,))] if countries.value else []
    plans = sorted(subject.by("nap_adopted", day, "number", "confidence"), key=lambda plan: int(plan.dims["number"]))
    doubtful = all(plan.dims["confidence"] == "low" for plan in plans)
    message = "women-plan" if len(plans) == 1 else "women-plans"
    items = tuple(_plan(plan, marked=not doubtful) for plan in plans)
    args: dict[str, Arg] = {"country": subject.state, "list": Listing(items)}
    said = [Statement(f"{message}-uncertain" if doubtful else message, args)]
    newest = plans[-1]
    if newest.dims["confidence"] != "low":
        said += _until(subject, day, newest)
    return [*said, Statement("women-plans-incomplete")]


def _plan(plan: Figure, *, marked: bool) -> Statement:
    uncertain = marked and plan.dims["confidence"] == "low"
    message = "women-plan-item-uncertain" if uncertain else "women-plan-item"
    return Statement(message, {"which": _word(plan.dims["number"]), "adopted": plan})


def _until(subject: Subject, day: Period, plan: Figure) -> list[Statement]:
    until = subject.figure("nap_until", day, number=plan.dims["number"])
    if until.missing:
        return []
    over = Period.parse(str(until.value)).end < subject.on
    message = "women-plan-over" if over else "women-plan-until"
    return [Statement(message, {"which": _word(plan.dims["number"]), "until": until})]


def _networks(subject: Subject) -> list[Statement]:
    day = subject.latest("mediator_network_member")
    if day is None:
        return []
    said = []
    # of all countries at once: the list is short, and the next page asks the same
    every = ("country", "organisation", "network", "confidence")
    parts = subject.engine.by(get("mediator_network_member"), day, every)
    own = [part for part in parts if part.dims.get("country") == subject.state.id]
    if own:
        items = tuple(_network(subject, day, member) for member in own)
        said.append(Statement("women-networks", {"country": subject.state, "list": Listing(items)}))
    since = subject.latest("membership")
    if since is None:
        return said
    mine = {figure.dims["organisation"]: figure for figure in subject.by("membership_since", since, "organisation")}
    for part in parts:
        if part.dims["organisation"] in mine:
            organisation = gazetteer().organisations.get(part.dims["organisation"])
            args: dict[str, Arg] = {
                "country": subject.state,
                "organisation": organisation,
                "network": Listing((_network(subject, day, part),)),
            }
            said.append(Statement("women-network-of", args, (mine[part.dims["organisation"]],)))
    return said


def _network(subject: Subject, day: Period, member: Figure) -> Statement:
    founded = subject.world("mediator_network_founded", day, network=member.dims["network"])
    message = "women-network-uncertain" if member.dims["confidence"] == "low" else "women-network"
    return Statement(message, {"network": _word(member.dims["network"]), "founded": founded}, (member,))


def _word(value: str) -> Listing:
    """The word of a dimension's value, as the language has it."""
    return Listing((Statement(f"value-{value}"),))
