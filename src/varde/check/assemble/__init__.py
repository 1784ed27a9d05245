"""Assembly: from a sentence's names, numbers, times and cues to its claims. It knows no figures and gives no verdict."""

import datetime as dt

from varde.check.assemble.clause import Clause
from varde.check.assemble.facts import facts
from varde.check.assemble.numbers import numeric
from varde.check.claim import Claim

__all__ = ["claims", "read"]


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
    clause = Clause(text, language, on, speaker)
    if clause.has("irrealis") and not clause.has("candidate"):
        return [], False
    counted = list(numeric(clause))
    found = [*counted, *facts(clause, counted)]
    unique = {(claim.kind, claim.start, claim.subject, claim.object, str(claim.value)): claim for claim in found}
    if unique:
        return sorted(unique.values(), key=lambda claim: (claim.start, claim.kind)), False
    named = any(name.kind in ("mission", "treaty") for name in clause.mentions)
    return [], named or bool(clause.quantities and clause.has("un", "aid", "defence", "nuclear", "conflicts"))
