"""What can go wrong with a model: with its endpoint, as a `Fault`; with one of its proposals, as a `Refusal`. Both are words of a closed list."""

from typing import Literal, get_args

FaultKey = Literal[
    "refused", "silent", "cut", "large", "redirect", "unsafe",
    "status", "unauthorised", "not-found", "busy", "not-json", "shape", "no-proposals", "many", "declined", "long",
]  # fmt: skip
"""What became of a question. The catalogue has a sentence for each, under ``check-model-``."""
RefusalKey = Literal[
    "form", "sentence", "kind", "measure", "quote", "value", "unit", "date", "comparator", "subject", "world", "object", "dim", "dim-value",
    "dim-differs", "needs", "period", "denial", "denied", "twice", "many",
]  # fmt: skip
"""Why a proposal is no claim. The catalogue has a sentence for each, under ``check-refused-``."""
FAULTS: tuple[str, ...] = get_args(FaultKey)
REFUSALS: tuple[str, ...] = get_args(RefusalKey)


class Fault(Exception):
    """A question that a model did not answer.

    Args:
        key: What happened.
        detail: A status or a bound that belongs to it.
    """

    def __init__(self, key: FaultKey, detail: str = "") -> None:
        self.key = key
        self.detail = detail
        super().__init__(key)


class Refusal(Exception):
    """A proposal that is no claim.

    Args:
        key: Why not.
        given: What the proposal says that cannot be.
    """

    def __init__(self, key: RefusalKey, given: object = "") -> None:
        self.key = key
        self.given = str(given)[:80]
        super().__init__(key)
