"""A checked page as schema.org ClaimReview, a list in JSON-LD. It may be put into a page: nothing in it can end a script element."""

import json
from typing import Any

from varde.model import Figure
from varde.render.report.layout import Note, Sheet

_RATING = {"supported": 5, "revised": 4, "outdated": 3, "misattributed": 2, "contradicted": 1}
"""The rating of each verdict, from 1 to 5; a claim that the record cannot judge has none."""
_UNSAFE = {ord("<"): "\\u003c", ord(">"): "\\u003e", ord("&"): "\\u0026", 0x2028: "\\u2028", 0x2029: "\\u2029"}


def to_claimreview(sheet: Sheet) -> str:
    """The report as ClaimReview, in the order of the text; what a model proposed is no review, and is left out."""
    reviews = [review(sheet, note) for note in sheet.notes if not note.checked.claim.proposed]
    return json.dumps(reviews, ensure_ascii=False, indent=1).translate(_UNSAFE) + "\n"


def review(sheet: Sheet, note: Note) -> dict[str, Any]:
    """One claim's review."""
    report = sheet.report
    item: dict[str, Any] = {"@type": "Claim", "text": note.sentence}
    if report.page.title:
        item["appearance"] = {"@type": "CreativeWork", "name": sheet.title}
    if report.page.date is not None:
        item["datePublished"] = report.page.date.end.isoformat()
    if report.country:
        from varde.gazetteer import gazetteer

        name = gazetteer().states.get(report.country).name(sheet.language)
        item["author"] = {"@type": "Country", "name": name, "identifier": report.country}
    rating: dict[str, Any] = {"@type": "Rating", "alternateName": note.verdict}
    if note.checked.verdict in _RATING:
        rating |= {"ratingValue": _RATING[note.checked.verdict], "bestRating": 5, "worstRating": 1}
    found: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "ClaimReview",
        "claimReviewed": note.sentence,
        "inLanguage": sheet.language,
        "author": {"@type": "Organization", "name": "Varde"},
        "itemReviewed": item,
        "reviewRating": rating,
        "reviewBody": note.explanation,
        "version": report.edition,
    }
    if note.figure is not None:
        found["isBasedOn"] = _source(note.figure, sheet.language)
    return found


def _source(figure: Figure, language: str) -> dict[str, Any]:
    """The data set that the verdict rests on."""
    citation = figure.citation
    return {
        "@type": "Dataset",
        "name": citation.title.of(language),
        "url": citation.url,
        "license": citation.licence_url,
        "version": citation.release,
        "publisher": {"@type": "Organization", "name": citation.publisher},
    }
