"""Assembly: from a sentence's names, numbers, times and cues to its claims. It knows no figures and gives no verdict."""

import datetime as dt

import attrs

from varde.check.assemble.clause import Clause, Topic
from varde.check.assemble.facts import facts
from varde.check.assemble.numbers import numeric, unit_last
from varde.check.assemble.places import places
from varde.check.assemble.resolutions import resolutions
from varde.check.claim import WORLD, Claim

__all__ = ["Followed", "Topic", "claims", "follow", "followed", "read"]


@attrs.frozen
class Followed:
    """A sentence as it was read on a day.

    Attributes:
        clause: The sentence.
        claims: Its claims, in its order.
        checkable: Where it makes none: whether it looks as if it could be checked.
        left: What it leaves for the next sentence to lean on.
    """

    clause: Clause
    claims: list[Claim]
    checkable: bool
    left: Topic

    def holds(self, on: dt.date, topic: Topic | None) -> bool:
        """Whether it would be read alike on another day, after another sentence: it asked for no day, and its names and times are the same."""
        clause = self.clause
        if clause.dated or topic != clause.topic:
            return False
        other = Clause(clause.text, clause.language, on, clause.speaker, topic)
        return other.mentions == clause.mentions and other.times == clause.times


def claims(text: str, language: str, on: dt.date, speaker: str | None = None) -> list[Claim]:
    """The claims of one sentence, in its order.

    Args:
        text: The sentence.
        language: ``nb``, ``nn``, ``en``, ``sv`` or ``da``.
        on: The page's date, which "today" and "last year" hang on.
        speaker: The country whose page it is (ISO 3166-1 alpha-3), which "we" means.

    Example:
        >>> import datetime as dt
        >>> [one] = claims("Norway has 45 soldiers in UN operations.", "en", dt.date(2017, 7, 31))
        >>> one.kind, one.subject, one.value
        ('pk_personnel', 'NOR', 45)
    """
    return read(text, language, on, speaker)[0]


def read(text: str, language: str, on: dt.date, speaker: str | None = None) -> tuple[list[Claim], bool]:
    """The claims of one sentence; and where it makes none, whether it looks as if it could be checked.

    A sentence looks checkable that names a mission or a treaty, or has a number beside something that the record knows.
    """
    return follow(text, language, on, speaker)[:2]


def follow(
    text: str, language: str, on: dt.date, speaker: str | None = None, topic: Topic | None = None
) -> tuple[list[Claim], bool, Topic]:
    """The claims of a sentence that may lean on the one before it, whether it looks checkable, and what it leaves for the next to lean on."""
    found = followed(text, language, on, speaker, topic)
    return found.claims, found.checkable, found.left


def followed(text: str, language: str, on: dt.date, speaker: str | None = None, topic: Topic | None = None) -> Followed:
    """A sentence that may lean on the one before it, read.

    Args:
        text: The sentence.
        language: Its language.
        on: The page's date.
        speaker: The country whose page it is.
        topic: What the sentence before left.
    """
    clause = Clause(text, language, on, speaker, topic)
    counted = list(numeric(clause))
    counted += places(clause, counted)
    found = [*counted, *facts(clause, counted)]
    unique = {(claim.kind, claim.start, claim.subject, claim.object, str(claim.value)): claim for claim in found}
    held = sorted(unique.values(), key=lambda claim: (claim.start, claim.kind))
    left = _left(clause, held)
    if held:
        return Followed(clause, held, False, left)
    named = any(name.kind in ("mission", "treaty") for name in clause.mentions)
    checkable = named or bool(clause.quantities and clause.has("un", "aid", "defence", "nuclear", "conflicts"))
    return Followed(clause, [], checkable, left)


def _un(clause: Clause) -> bool:
    """Whether a sentence speaks of the UN's operations."""
    return bool(clause.named("mission")) or clause.has("un") or (len(clause.mentions) > 1 and bool(clause.missions))


def _left(clause: Clause, found: list[Claim]) -> Topic:
    """What a sentence leaves: of what it does not name itself, what it leaned on."""
    old = clause.topic or Topic()
    named = resolutions(clause.text) if "/" in clause.text or "(" in clause.text else []
    voted = any(claim.kind == "un_vote" for claim in found)
    treaties, bodies = clause.named("treaty"), clause.named("organisation")
    states = [claim.subject for claim in found if claim.subject != WORLD] or [id for _, id in clause.actors]
    return Topic(
        subject=states[-1] if states else old.subject,
        unit=unit_last(clause),
        un=_un(clause) if clause.mentions or found else old.un,
        treaty=treaties[-1].id if treaties else None if clause.mentions else old.treaty,
        organisation=bodies[-1].id if bodies else old.organisation,
        kind=found[-1].kind if found else old.kind,
        process=next(
            (name.id for name in clause.named("process")), old.process if not treaties and not bodies else None
        ),
        resolution=named[-1].symbol if named else old.resolution if voted else None,
    )
