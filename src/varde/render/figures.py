"""Figures of one measure, as the answer to a question: text for a reader, JSON and CSV for a program."""

import csv
import datetime as dt
import io
from collections.abc import Iterator, Sequence
from typing import Any

from varde.model import Figure
from varde.render.json import encode
from varde.render.json import figure as as_dict
from varde.render.language import Localizer, localizer
from varde.render.page import dim_value, measure_title
from varde.render.plain import cited, clean


def to_json(figures: Sequence[Figure], lang: str, measure: str = "", edition: str = "") -> str:
    """The figures as JSON: the measure, the edition and the figures, one line each."""
    rows = ",\n".join(f"  {encode(as_dict(figure, lang))}" for figure in figures)
    key = encode(figures[0].measure if figures else measure)
    name = encode(figures[0].edition if figures else edition)
    return f'{{"measure": {key}, "edition": {name}, "figures": [' + (f"\n{rows}\n" if rows else "") + "]}\n"


def to_csv(figures: Sequence[Figure], measure: str = "") -> str:
    """The figures as CSV: measure, each dimension, from, to, value, unit, missing, source, release."""
    dims = _dims(figures)
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(["measure", *dims, "from", "to", "value", "unit", "missing", "source", "release"])
    for figure in figures:
        writer.writerow(
            [
                figure.measure,
                *(figure.dims.get(dim, "") for dim in dims),
                figure.period.start.isoformat(),
                figure.period.end.isoformat(),
                _bare(figure.value),
                figure.unit,
                figure.missing.code if figure.missing else "",
                figure.citation.source,
                figure.citation.release,
            ]
        )
    return out.getvalue()


def to_text(figures: Sequence[Figure], lang: str, measure: str = "") -> str:
    """The figures for a reader: one with its whole work, several as a table; the sources at the foot."""
    words = localizer(lang)
    lines = list(_one(figures[0], words) if len(figures) == 1 else _many(figures, words, measure))
    return "\n".join(map(clean, lines)) + "\n"


def _one(figure: Figure, words: Localizer) -> Iterator[str]:
    t, language = words.message, words.language
    title = measure_title(figure.measure, language)
    yield f"{title[:1].upper()}{title[1:]}: {words.figure(figure)}"
    if figure.missing:
        yield t("figure-missing", reason=figure.missing.text.of(language))
    rows = [(t(f"dim-{name}"), dim_value(words, name, value, figure.period.end)) for name, value in figure.dims.items()]
    rows.append((t("figure-period"), words.period(figure.period)))
    rows.append((t("figure-source"), cited(figure.citation)))
    rows.append((t("figure-release"), figure.citation.release))
    rows.append((t("figure-edition"), figure.edition))
    rows.append((t("figure-query"), figure.sql))
    wide = max(len(label) for label, _ in rows)
    for label, text in rows:
        yield f"  {label[:1].upper()}{label[1:].ljust(wide)} {text}"


def _many(figures: Sequence[Figure], words: Localizer, measure: str) -> Iterator[str]:
    t = words.message
    if not figures:
        yield t("ask-nothing")
        return
    dims = _dims(figures)
    fixed = [dim for dim in dims if len({figure.dims.get(dim) for figure in figures}) == 1]
    free = [dim for dim in dims if dim not in fixed]
    title = measure_title(figures[0].measure or measure, words.language)
    of = ", ".join(dim_value(words, dim, figures[0].dims[dim], figures[0].period.end) for dim in fixed)
    yield f"{title[:1].upper()}{title[1:]}{f' ({of})' if of else ''}"
    head = [*(t(f"dim-{dim}") for dim in free), t("head-period"), t("figure-value"), ""]
    rows = [[text[:1].upper() + text[1:] for text in head]]
    for figure in figures:
        names = [
            dim_value(words, dim, figure.dims[dim], figure.period.end) if dim in figure.dims else "" for dim in free
        ]
        why = figure.missing.text.of(words.language) if figure.missing else ""
        rows.append([*names, words.period(figure.period), words.figure(figure), why])
    wide = [max(len(row[i]) for row in rows) for i in range(len(head))]
    for row in rows:
        cells = [cell.rjust(wide[i]) if i == len(head) - 2 else cell.ljust(wide[i]) for i, cell in enumerate(row)]
        yield "  " + "  ".join(cells).rstrip()
    yield ""
    for citation in dict.fromkeys(figure.citation for figure in figures):
        yield f"{t('figure-source')}: {cited(citation)}"
    yield t("page-edition", edition=figures[0].edition)


def _dims(figures: Sequence[Figure]) -> list[str]:
    return list(dict.fromkeys(name for figure in figures for name in figure.dims))


def _bare(value: Any) -> Any:
    match value:
        case bool():
            return "true" if value else "false"
        case dt.date():
            return value.isoformat()
        case None:
            return ""
    return value
