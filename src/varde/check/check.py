"""The check itself: read a page, find its claims, judge them, date the page. Its parts know their own work."""

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

import attrs

from varde.check.asked import asked
from varde.check.assemble import Followed, Topic, followed
from varde.check.claim import Claim
from varde.check.dating import date as dating_of
from varde.check.judge import Judgement, judge
from varde.check.own import Book, Phrases, held_to
from varde.check.read import read
from varde.check.read.page import Page, Sentence
from varde.check.report import Checked, Report
from varde.gazetteer import gazetteer
from varde.measures import Engine

if TYPE_CHECKING:
    from varde.check.model import Model


def check(
    engine: Engine,
    source: Path | bytes | str,
    *,
    lang: str | None = None,
    on: dt.date | None = None,
    country: str | None = None,
    model: "Model | None" = None,
    phrases: Phrases | None = None,
) -> Report:
    """Check a page claim by claim.

    Args:
        engine: What answers measures.
        source: The page: a file, its bytes, or text.
        lang: Its language; told from the text by default.
        on: Its date; by default the one that it gives, else the last day on which most of its claims hold, else today.
        country: The country that speaks, by any name or code; told from the page by default.
        model: What may propose readings of the sentences that the rules leave unread; nothing by default.
        phrases: What knows the sentences of Varde's own pages, so that each of their figures is read; nothing by default.

    Raises:
        InputError: If the page cannot be read.
        UnknownName: If there is no such country.
    """
    page = read(source, language=lang)
    speaker = gazetteer().states.find(country, on).id if country else None
    book = phrases(page, speaker, on) if phrases is not None else None
    if book is not None:
        page = attrs.evolve(page, language=lang or book.language)
    speaker = speaker or (book.country if book else page.speaker)
    today = dt.datetime.now(tz=dt.UTC).date()
    given = on or (page.date.end if page.date else None)
    why = "given" if on else "page" if page.date else "today"
    day = min(given, today) if given and not on else given or today
    kept: dict[int, Followed] = {}
    report = _held_to(engine, page, day, why, speaker, lang, book, kept)
    if given is None and report.dating.consistent > 1:
        last = min(report.dating.periods[-1].end, today)
        if last < today:
            report = attrs.evolve(
                _held_to(engine, page, last, "claims", speaker, lang, book, kept), dating=report.dating
            )
            report = _today(engine, report, today)
    return report if model is None else _proposed(engine, report, model, lang, today)


def _held_to(
    engine: Engine,
    page: Page,
    on: dt.date,
    why: str,
    speaker: str | None,
    lang: str | None,
    book: Book | None,
    kept: dict[int, Followed],
) -> Report:
    """The page held to a day; ``kept`` has its sentences as they were read for another, by where they begin, and what is read anew."""
    unread: list[Sentence] = []
    known: dict[object, Judgement] = {}
    own = held_to(page, book, on)
    found = [Checked(claim, sentence, judged(engine, claim, on, known)) for sentence, claim in own.claims()]
    topic: Topic | None = None
    block = -1
    for sentence in page.sentences:
        if own.knows(sentence):
            continue
        language = lang or sentence.language or page.language or "en"
        leaning = topic if sentence.number == block else None
        said, checkable = [], True
        if not sentence.doubtful:
            one = kept.get(sentence.start)
            if one is None or not one.holds(on, leaning):
                one = kept[sentence.start] = followed(sentence.text, language, on, speaker, leaning)
            said, checkable, topic = one.claims, one.checkable, one.left
            block = sentence.number
        found += [
            Checked(moved, sentence, judged(engine, claim, on, known))
            for claim in said
            if not own.holds((moved := _moved(claim, sentence.start)).start, moved.end)
        ]
        if checkable:
            unread.append(sentence)
    found.sort(key=lambda one: one.start)
    dating = dating_of([one.judgement for one in found])
    return Report(page, on, why, speaker, tuple(found), tuple(unread), dating, engine.edition.name)


def _proposed(engine: Engine, report: Report, model: "Model", lang: str | None, today: dt.date) -> Report:
    """The report with what a model proposes for its unread sentences, judged as any claim is; nothing else in it changes."""
    from varde.check.model import propose

    unread = [
        (sentence, lang or sentence.language or report.page.language or "en")
        for sentence in report.unread
        if not sentence.doubtful
    ]
    said = propose(model, unread, report.on, report.country)
    known: dict[object, Judgement] = {}
    claims = [
        Checked(_moved(claim, sentence.start), sentence, judged(engine, claim, report.on, known))
        for sentence, claim in said.claims
    ]
    alone = attrs.evolve(report, claims=tuple(claims), refused=said.refused, asked=said.asked)
    if report.on_why == "claims":
        alone = _today(engine, alone, today)
    both = sorted((*report.claims, *alone.claims), key=lambda one: one.start)
    return attrs.evolve(alone, claims=tuple(both) if alone.claims else report.claims)


def _today(engine: Engine, report: Report, today: dt.date) -> Report:
    """The verdicts of today on a page that gives no date: what held then and holds no more is outdated, what was wrong then stays so."""
    told = []
    known: dict[object, Judgement] = {}
    for one in report.claims:
        claim = attrs.evolve(
            one.claim, start=one.claim.start - one.sentence.start, end=one.claim.end - one.sentence.start
        )
        now = judged(engine, claim, today, known)
        then = one.judgement
        if then.verdict != "supported":
            now = then
        elif now.verdict in ("no data", "contradicted", "misattributed"):
            now = attrs.evolve(now, verdict="outdated", truth=then.truth)
        told.append(attrs.evolve(one, judgement=now))
    return attrs.evolve(report, claims=tuple(told))


def judged(engine: Engine, claim: Claim, on: dt.date, known: dict[object, Judgement]) -> Judgement:
    """The verdict on a claim; one that a page makes twice is judged once."""
    key = (claim.kind, claim.subject, claim.object, str(claim.value), claim.comparator, claim.low, claim.high, claim.unit, claim.period,
           claim.negated, claim.measure, tuple(claim.dims.items()))  # fmt: skip
    if key not in known:
        known[key] = judge(engine, asked(engine, claim, on), on)
    return attrs.evolve(known[key], claim=claim)


def _moved(claim: Claim, by: int) -> Claim:
    return attrs.evolve(claim, start=claim.start + by, end=claim.end + by)
