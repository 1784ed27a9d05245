"""A checked page as JSON, in the shape that the check's issue fixes: keys may be added, none renamed."""

import datetime as dt
from typing import TYPE_CHECKING, Any

from varde.model import Figure, Period
from varde.render.json import encode, source
from varde.render.json import figure as figure_of
from varde.render.report.layout import Note, Sheet

if TYPE_CHECKING:
    from varde.check.read.page import Sentence


def to_json(sheet: Sheet) -> str:
    """The report as JSON text: one line for each claim, unread sentence and source."""
    parts = []
    for key, part in as_dict(sheet).items():
        if isinstance(part, list) and part:
            rows = ",\n".join(f"  {encode(item)}" for item in part)
            parts.append(f' "{key}": [\n{rows}\n ]')
        else:
            parts.append(f' "{key}": {encode(part)}')
    return "{\n" + ",\n".join(parts) + "\n}\n"


def as_dict(sheet: Sheet) -> dict[str, Any]:
    """The report as JSON has it, before it is text."""
    report = sheet.report
    page = report.page
    return {
        "page": {
            "title": page.title,
            "language": page.language,
            "date": _period(page.date),
            "on": report.on.isoformat(),
            "on_why": report.on_why,
            "speaker": report.country,
            "dating": {
                "periods": [_period(period) for period in report.dating.periods],
                "consistent": report.dating.consistent,
                "of": report.dating.of,
            },
            "notes": [note.of(sheet.language) for note in page.notes],
        },
        "edition": report.edition,
        "lang": sheet.language,
        "summary": report.count(),
        "claims": [claim(note, sheet.language) for note in sheet.notes],
        "unread": [_unread(sentence) for sentence in report.unread],
        "model": _model(sheet),
        "refused": [
            {
                **(_unread(one.sentence) if one.sentence else {"span": None, "sentence": None}),
                "words": one.words,
                "kind": one.kind,
                "reason": one.reason,
                "given": one.given,
                "why": said.why,
            }
            for one, said in zip(report.refused, sheet.refused, strict=True)
        ],
        "sources": [source(citation, sheet.language) for citation in sheet.sources],
    }


def claim(note: Note, language: str) -> dict[str, Any]:
    """One claim with its verdict."""
    one, said = note.checked, note.checked.claim
    return {
        "span": [one.start, one.end],
        "words": note.words,
        "sentence": one.sentence.text,
        "kind": one.kind,
        "subject": one.subject,
        "object": one.object,
        "measure": said.measure,
        "dims": dict(said.dims),
        "comparator": said.comparator,
        "value": one.value,
        "low": said.low,
        "high": said.high,
        "unit": said.unit,
        "period": _period(said.period),
        "negated": said.negated,
        "proposed": said.proposed,
        "verdict": one.verdict,
        "figure": _figure(one.judgement.figure, language),
        "today": _figure(one.judgement.today, language),
        "truth": [_period(period) for period in one.judgement.truth],
        "better": dict(one.judgement.better),
        "explanation": note.explanation,
    }


def _model(sheet: Sheet) -> dict[str, Any] | None:
    """What a model was asked, where one was."""
    asked = sheet.report.asked
    if asked is None:
        return None
    fault = {"reason": asked.fault, "detail": asked.detail, "why": sheet.fault} if asked.fault else None
    return {
        "address": asked.address,
        "name": asked.name,
        "unread": asked.unread,
        "answered": asked.answered,
        "proposed": len(sheet.report.claims) - len(sheet.report.read),
        "fault": fault,
    }


def _figure(figure: Figure | None, language: str) -> dict[str, Any] | None:
    return None if figure is None else figure_of(figure, language)


def _period(period: Period | None) -> dict[str, str | None] | None:
    """A time as two days; an end that is open is null."""
    if period is None:
        return None
    return {
        "from": None if period.start == dt.date.min else period.start.isoformat(),
        "to": None if period.end == dt.date.max else period.end.isoformat(),
    }


def _unread(sentence: "Sentence") -> dict[str, Any]:
    return {"span": [sentence.start, sentence.end], "sentence": sentence.text}
