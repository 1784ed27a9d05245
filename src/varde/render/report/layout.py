"""A checked page laid out for any form: its blocks cut at its claims, the claims as numbered notes, and what is said of the whole."""

import datetime as dt
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from varde.model import Citation, Figure, Period
from varde.render.language import Localizer, localizer
from varde.render.plain import clean

if TYPE_CHECKING:
    from varde.check.report import Checked, Report

SIGNS = {
    "supported": "✓",
    "outdated": "↺",
    "contradicted": "✗",
    "misattributed": "⇄",
    "revised": "≈",
    "no data": "?",
}
"""A sign for each verdict, so that none rests on colour."""
_GRAVE = ("contradicted", "misattributed", "outdated", "revised", "no data", "supported")
"""The verdicts from the one that a reader must see first; it marks words that several claims share."""
_SHOWN = 4
"""How many times of truth are written out."""
_ROOM = 600
"""How many characters of a sentence the list of what was not understood has room for; the page itself stands above it whole."""


class Note(NamedTuple):
    """A claim as it stands in the list.

    Attributes:
        number: Its number, from 1, in the order of the text.
        checked: The claim and its judgement.
        words: Its deciding words on the page.
        sentence: The sentence that makes it.
        verdict: Its verdict in the language of the report.
        title: What it is about.
        explanation: What a reader is told.
        truth: When it holds, as text; empty where it never does or no time can be told.
    """

    number: int
    checked: "Checked"
    words: str
    sentence: str
    verdict: str
    title: str
    explanation: str
    truth: str

    @property
    def key(self) -> str:
        """The verdict as the name of a style."""
        return style(self.checked.verdict)

    @property
    def sign(self) -> str:
        """The sign of the verdict."""
        return SIGNS[self.checked.verdict]

    @property
    def figure(self) -> Figure | None:
        """The record's figure, where it has one."""
        figure = self.checked.judgement.figure
        return figure if figure is not None and figure.value is not None else None


class Piece(NamedTuple):
    """A stretch of a block: plain text, or words that one or more claims rest on."""

    text: str
    notes: tuple[Note, ...] = ()

    @property
    def verdict(self) -> str:
        """The gravest verdict of its claims."""
        return min((note.checked.verdict for note in self.notes), key=_GRAVE.index, default="")

    @property
    def key(self) -> str:
        """That verdict as the name of a style."""
        return style(self.verdict)

    @property
    def sign(self) -> str:
        """The sign of that verdict."""
        return SIGNS[self.verdict]

    @property
    def numbers(self) -> str:
        """The numbers of its notes; with a star where a model proposed the claim."""
        return ",".join(f"{note.number}{'*' if note.checked.claim.proposed else ''}" for note in self.notes)

    @property
    def proposed(self) -> bool:
        """Whether all of its claims were proposed by a model."""
        return all(note.checked.claim.proposed for note in self.notes)


class Refusal(NamedTuple):
    """A model's proposal that is no claim, as it stands in the list: what it says, in which sentence, and why not."""

    words: str
    kind: str
    sentence: str
    why: str


class Block(NamedTuple):
    """A heading, paragraph, list item or table cell of the page, cut at its claims; and the table row that it stands in."""

    kind: str
    pieces: tuple[Piece, ...]
    row: int | None = None


class Sheet:
    """A report in a language, ready to be written in any form.

    Args:
        report: What the check found.
        language: The language of what is said about the page.

    Raises:
        UnknownName: If there is no such language.
    """

    def __init__(self, report: "Report", language: str) -> None:
        self.report = report
        self.language = language
        self.words: Localizer = localizer(language)
        self.t = self.words.message
        ordered = sorted(report.claims, key=lambda one: (one.start, one.end))
        self.notes = tuple(self._note(number, one) for number, one in enumerate(ordered, start=1))

    def _note(self, number: int, one: "Checked") -> Note:
        from varde.check import kinds

        return Note(
            number,
            one,
            _flat(self.report.page.text[one.start : one.end]),
            _flat(one.sentence.text),
            self.verdict(one.verdict),
            kinds.known(one.kind).title.of(self.language),
            clean(one.judgement.explanation.of(self.language)),
            self.truth(one.judgement.truth),
        )

    def verdict(self, verdict: str) -> str:
        """A verdict in the language."""
        return self.t(f"check-verdict-{style(verdict)}")

    def truth(self, periods: Sequence[Period]) -> str:
        """Times, as text: where they are many, those nearest the page's date."""
        near = sorted(periods, key=self._away)[:_SHOWN]
        if not near:
            return ""
        text = self.words.listing(self.times(period) for period in sorted(near))
        return self.t("check-among-others", times=text) if len(periods) > len(near) else text

    def _away(self, period: Period) -> int:
        """How many days a time is from the page's date."""
        on = self.report.on
        return max((period.start - on).days, (on - period.end).days, 0)

    def times(self, period: Period) -> str:
        """One stretch of time."""
        open_start, open_end = period.start == dt.date.min, period.end == dt.date.max
        if open_start and open_end:
            return self.t("check-always")
        if open_end:
            return self.t("check-since", date=self.words.date(period.start))
        if open_start:
            return self.t("check-until", date=self.words.date(period.end))
        return self.words.period(period)

    @property
    def title(self) -> str:
        """The page's own title, else what any report is called."""
        return _flat(self.report.page.title or "") or self.t("check-untitled")

    @property
    def counts(self) -> list[tuple[str, str, int]]:
        """For each verdict that was given: its key, its name, and how often."""
        return [(verdict, self.verdict(verdict), number) for verdict, number in self.report.count().items()]

    def about(self) -> Iterator[str]:
        """What is said of the page as a whole, a sentence each: its date, its dating, its speaker, its edition."""
        report, t = self.report, self.t
        day = self.words.date(report.on)
        yield t(f"check-on-{report.on_why}", date=day)
        if report.dating.periods and report.dating.consistent:
            yield t(
                "check-dating",
                times=self.truth(report.dating.periods),
                consistent=str(report.dating.consistent),
                of=str(report.dating.of),
            )
        if report.country:
            from varde.gazetteer import gazetteer

            yield t("check-speaker", country=gazetteer().states.get(report.country).name(self.language))
        yield t("check-edition", edition=report.edition)
        for note in report.page.notes:
            yield note.of(self.language)
        yield from self.asked()

    def asked(self) -> Iterator[str]:
        """What is said of a model that was asked: how far it came, what was marked, and what failed."""
        asked = self.report.asked
        if asked is None:
            return
        proposed = len(self.report.claims) - len(self.report.read)
        yield self.t(
            "check-model",
            address=clean(asked.address),
            name=clean(asked.name),
            unread=str(asked.unread),
            proposed=str(proposed),
            refused=str(len(self.report.refused)),
        )
        if asked.fault:
            yield self.fault

    @property
    def fault(self) -> str:
        """What failed where a model was asked; empty where nothing did."""
        asked = self.report.asked
        if asked is None or not asked.fault:
            return ""
        why = self.t(f"check-model-{asked.fault}", detail=clean(asked.detail))
        return self.t("check-model-fault", why=why, answered=str(asked.answered), unread=str(asked.unread))

    @property
    def refused(self) -> list[Refusal]:
        """What a model proposed and is no claim."""
        return [
            Refusal(
                _flat(one.words),
                _flat(one.kind) or "–",
                _flat(one.sentence.text) if one.sentence else "",
                self.t(f"check-refused-{one.reason}", given=_flat(one.given)),
            )
            for one in self.report.refused
        ]

    @property
    def unread(self) -> list[str]:
        """The sentences that look checkable and were not understood."""
        return [_short(_flat(sentence.text)) for sentence in self.report.unread]

    def blocks(self) -> Iterator[Block]:
        """The page's text by blocks, cut at its claims."""
        page = self.report.page
        if not page.sentences and page.text.strip():
            yield Block("paragraph", tuple(self._pieces(0, len(page.text))))
        for _, group in groupby(page.sentences, key=lambda sentence: sentence.number):
            held = list(group)
            first = held[0]
            yield Block(first.block, tuple(self._pieces(first.start, held[-1].end)), first.row)

    def _pieces(self, start: int, end: int) -> Iterator[Piece]:
        at, text = start, self.report.page.text
        for low, high, notes in self._marks(start, end):
            if at < low:
                yield Piece(clean(text[at:low]))
            yield Piece(clean(text[low:high]), notes)
            at = high
        if at < end:
            yield Piece(clean(text[at:end]))

    def _marks(self, start: int, end: int) -> Iterator[tuple[int, int, tuple[Note, ...]]]:
        """The stretches that claims rest on; claims whose words overlap share one."""
        low, high, held = start, start, list[Note]()
        for note in self.notes:
            first, last = max(note.checked.start, start), min(note.checked.end, end)
            if first >= last:
                continue
            if held and first >= high:
                yield low, high, tuple(held)
                held = []
            low, high = (low, max(high, last)) if held else (first, last)
            held.append(note)
        if held:
            yield low, high, tuple(held)

    @property
    def sources(self) -> list[Citation]:
        """The sources that the verdicts rest on, each once."""
        return list(dict.fromkeys(note.figure.citation for note in self.notes if note.figure is not None))


def style(verdict: str) -> str:
    """A verdict as a word of a style sheet or a message's key.

    Example:
        >>> style("no data")
        'no-data'
    """
    return verdict.replace(" ", "-")


def _short(text: str) -> str:
    """Text that a list has room for."""
    return text if len(text) <= _ROOM else f"{text[:_ROOM]}…"


def _flat(text: str) -> str:
    return clean(" ".join(text.split()))
