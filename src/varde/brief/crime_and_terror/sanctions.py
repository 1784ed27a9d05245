"""The UN Security Council's sanctions lists: how many stand on them, and on the one about the country, if there is one."""

from varde.brief.page import Arg, Statement, Words
from varde.brief.subject import Subject

TERROR = "isil_al_qaida"


def listed(subject: Subject) -> list[Statement]:
    """The newest consolidated list that is no newer than the page."""
    day = subject.latest("un_sanctions")
    if day is None:
        return []
    persons, entities = (subject.world("un_sanctions", day, kind=kind) for kind in ("individual", "entity"))
    terror = subject.world("un_sanctions", day, list=TERROR)
    said = [Statement("sanctions-all", {"day": day, "persons": persons, "entities": entities, "terror": terror})]
    if subject.exists:
        own = {figure.dims["kind"]: figure for figure in subject.by("un_sanctions", day, "kind")}
        about: dict[str, Arg] = {"country": subject.state}
        if len(own) > 1:
            said.append(
                Statement(
                    "sanctions-own", {**about, "persons": Words(own["individual"]), "entities": Words(own["entity"])}
                )
            )
        elif "individual" in own:
            said.append(Statement("sanctions-own-persons", {**about, "persons": Words(own["individual"])}))
        elif "entity" in own:
            said.append(Statement("sanctions-own-entities", {**about, "entities": Words(own["entity"])}))
    return said
