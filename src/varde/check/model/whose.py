"""Whose a proposed claim is: the state, the thing named and the dimensions, each of them in the sentence or, for the state, the publisher."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from varde.check.assemble.clause import Clause
from varde.check.claim import WORLD
from varde.check.mentions import Mention
from varde.check.model.fault import Refusal
from varde.check.model.offer import Offer
from varde.errors import UnknownName
from varde.gazetteer import gazetteer

_OBJECTS = ("mission", "treaty", "organisation", "process")
"""The registers that an object may be in, each also the name of a dimension."""
_OWN = ("speaker", "we", "vi")
_FILLED = frozenset({"method", "price", "prices", "edition", "term"})
"""Dimensions that the judge sets where a page says nothing of them."""
_ALONE = ("pk_participation", "unsc_membership", "unsc_candidature", "peace_agreement")
"""Kinds that say something without naming an object."""


class Whose(NamedTuple):
    """Whom a claim is about.

    Attributes:
        subject: The state, or `WORLD`.
        object: Id of what it names, or None.
        dims: The dimensions to fix.
        place: Where it says that a mission is; None for any other kind.
    """

    subject: str
    object: str | None
    dims: dict[str, str]
    place: Mention | None = None


def whose(item: dict[str, Any], kind: str, offer: Offer, clause: Clause) -> Whose:
    """Whom a proposal is about.

    Args:
        item: The proposal.
        kind: Its kind.
        offer: What it may say of it.
        clause: Its sentence.

    Raises:
        Refusal: If a name is unknown or not in the sentence, or the measure does not take it.
    """
    dims = dict(_given(item.get("dims"), offer, clause))
    object_ = _object(item.get("object"), dims, offer, clause)
    place = None
    if kind == "mission_host":
        place = next((name for name in clause.named("country") if name.id == dims.get("country")), None)
        if place is None:
            raise Refusal("needs", "country")
        subject = WORLD
    else:
        subject = _subject(item.get("subject"), offer, clause)
        if dims.get("country", subject) != subject:
            raise Refusal("dim-differs", "country")
        if subject != WORLD and offer.measure:
            dims["country"] = subject
    _require(kind, offer, dims)
    return Whose(subject, object_, dims, place)


def _given(given: object, offer: Offer, clause: Clause) -> Iterator[tuple[str, str]]:
    if given is None:
        return
    if not isinstance(given, dict):
        raise Refusal("form")
    for name, value in given.items():
        if value in (None, ""):
            continue
        if name not in offer.dims or offer.measure is None:
            raise Refusal("dim", name)
        dim = offer.measure.dim(name)
        if dim is not None and dim.register:
            found = _named(value, dim.register, clause) or (_own(value, clause) if name == "country" else None)
            if found is None:
                raise Refusal("dim-value", f"{name}={value}")
            yield name, found
        elif isinstance(value, str) and value in offer.dims[name]:
            yield name, value
        else:
            raise Refusal("dim-value", f"{name}={value}")


def _object(given: object, dims: dict[str, str], offer: Offer, clause: Clause) -> str | None:
    """The thing named; it is put into its dimension, and what stands there already must be the same."""
    if given in (None, ""):
        return next((dims[name] for name in _OBJECTS if name in dims), None)
    for register in _OBJECTS:
        found = _named(given, register, clause)
        if found is None:
            continue
        if offer.measure is not None:
            if register not in offer.dims:
                continue
            if dims.setdefault(register, found) != found:
                raise Refusal("dim-differs", register)
        return found
    raise Refusal("object", given)


def _subject(given: object, offer: Offer, clause: Clause) -> str:
    by_country = offer.measure is None or "country" in offer.dims
    if given in (None, "", WORLD):
        if by_country and (clause.actors or clause.speaks):
            raise Refusal("world")
        return WORLD
    found = _named(given, "country", clause) or _own(given, clause)
    if found is None or not by_country:
        raise Refusal("subject", given)
    return found


def _own(given: object, clause: Clause) -> str | None:
    """The publisher's state, by a word for it or by name; not where the sentence speaks of another state instead."""
    if clause.speaker is None or not isinstance(given, str):
        return None
    if not clause.speaks and any(id != clause.speaker for _, id in clause.actors):
        return None
    return clause.speaker if given.casefold() in _OWN or _id(given, "country", clause) == clause.speaker else None


def _named(given: object, register: str, clause: Clause) -> str | None:
    """The id of a name, if the sentence has it."""
    if not isinstance(given, str):
        return None
    held = clause.named(register)
    for name in held:
        if given in (name.text, name.id):
            return name.id
    found = _id(given, register, clause) if held else None
    return found if any(name.id == found for name in held) else None


def _id(given: str, register: str, clause: Clause) -> str | None:
    try:
        return gazetteer().register(register).find(given[:200], clause.on).id
    except UnknownName:
        return None


def _require(kind: str, offer: Offer, dims: dict[str, str]) -> None:
    measure = offer.measure
    if measure is None:
        return
    needed = [name for name in (*measure.needs, measure.ranked) if name and name not in _FILLED]
    if offer.sort == "truth" and "country" in offer.dims:
        needed.append("country")
    for name in needed:
        if name not in dims:
            raise Refusal("needs", name)
    objects = [name for name in _OBJECTS if name in offer.dims]
    asserts = offer.sort in ("truth", "date") or measure.key == "members"
    if asserts and kind not in _ALONE and objects and not any(name in dims for name in objects):
        raise Refusal("needs", objects[0])
