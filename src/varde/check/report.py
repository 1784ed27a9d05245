"""What a check gives: the page, its claims with their verdicts, its date, and what was not understood. It has no form."""

import datetime as dt
from collections import Counter

import attrs

from varde.check.claim import Claim
from varde.check.dating import Dating
from varde.check.judge import Judgement
from varde.check.read.page import Page, Sentence

VERDICTS = ("supported", "outdated", "contradicted", "misattributed", "revised", "no data")


@attrs.frozen
class Checked:
    """A claim in its sentence, judged.

    Attributes:
        claim: The claim; its ``start`` and ``end`` count from the page's first character.
        sentence: The sentence that makes it.
        judgement: What the record says of it.
    """

    claim: Claim
    sentence: Sentence
    judgement: Judgement

    @property
    def kind(self) -> str:
        """What the claim is about."""
        return self.claim.kind

    @property
    def subject(self) -> str:
        """The state it is about, or ``WORLD``."""
        return self.claim.subject

    @property
    def object(self) -> str | None:
        """The mission, treaty, organisation or process that it names."""
        return self.claim.object

    @property
    def value(self) -> int | float | bool | str | None:
        """What is claimed; a day as ISO text."""
        value = self.claim.value
        return value.isoformat() if isinstance(value, dt.date) else value

    @property
    def verdict(self) -> str:
        """Whether it holds."""
        return self.judgement.verdict

    @property
    def start(self) -> int:
        """Where its deciding words begin in the page's text."""
        return self.claim.start

    @property
    def end(self) -> int:
        """Where they end."""
        return self.claim.end


@attrs.frozen
class Refused:
    """A model's proposal that is no claim.

    Attributes:
        sentence: The sentence that it is about, or None where it names none that was asked about.
        words: The words that it quotes.
        kind: The kind that it names.
        reason: Why it is no claim, as a word of the closed list in `varde.check.model`.
        given: What it says that cannot be.
    """

    sentence: Sentence | None
    words: str
    kind: str
    reason: str
    given: str


@attrs.frozen
class Asked:
    """What a model was asked, and what became of it.

    Attributes:
        address: Where it was asked, without what an address may hide.
        name: What the server calls it.
        unread: How many sentences there were to ask about.
        answered: About how many of them it answered.
        fault: What ended the asking early, as a word of the closed list in `varde.check.model`; empty where nothing did.
        detail: A status or a bound that belongs to the fault.
    """

    address: str
    name: str
    unread: int
    answered: int
    fault: str = ""
    detail: str = ""


@attrs.frozen
class Report:
    """A page, checked.

    Attributes:
        page: The page as it was read.
        on: The day that it was held to.
        on_why: What decided the day: ``given``, ``page``, ``claims`` or ``today``.
        country: The country that speaks, or None.
        claims: Its claims in the order of the text.
        unread: Sentences that look checkable and that the rules made no claim of, whatever a model made of them.
        dating: When most of its claims hold at once.
        edition: The edition that judged.
        refused: What a model proposed and is no claim.
        asked: What a model was asked; None where none was.
    """

    page: Page
    on: dt.date
    on_why: str
    country: str | None
    claims: tuple[Checked, ...]
    unread: tuple[Sentence, ...]
    dating: Dating
    edition: str
    refused: tuple[Refused, ...] = ()
    asked: Asked | None = None

    @property
    def read(self) -> tuple[Checked, ...]:
        """The claims that were read by rule, without those that a model proposed."""
        return tuple(one for one in self.claims if not one.claim.proposed)

    def count(self) -> dict[str, int]:
        """How many claims have each verdict, in the order of `VERDICTS`; those that a model proposed are not counted."""
        counts = Counter(one.verdict for one in self.read)
        return {verdict: counts[verdict] for verdict in VERDICTS if counts[verdict]}
