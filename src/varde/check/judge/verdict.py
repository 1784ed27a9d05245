"""The verdict on a claim: what is said of it, and on what grounds. It judges nothing."""

from collections.abc import Mapping
from typing import Literal

import attrs

from varde.check.claim import Claim
from varde.model import Figure, Period, Text

Verdict = Literal["supported", "outdated", "contradicted", "misattributed", "revised", "no data"]


@attrs.frozen
class Judgement:
    """A claim and what the record says of it.

    Attributes:
        claim: The claim.
        verdict: Whether it holds; see the table of verdicts.
        figure: The record's figure at the time of the claim; None where no measure answers it.
        today: The newest figure that the record has of the same.
        truth: When the claim holds, in order and without overlaps.
        explanation: What a reader is told: the figure, its unit, its date and its source, and what became of it.
        better: Where a claim names the wrong thing: the dimensions that it should have named, as ids.
    """

    claim: Claim
    verdict: Verdict
    figure: Figure | None
    today: Figure | None
    truth: tuple[Period, ...]
    explanation: Text
    better: Mapping[str, str] = attrs.field(factory=dict)
