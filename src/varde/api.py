"""The public face: open an edition, ask for figures, write a country's page."""

import datetime as dt
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from varde import measures
from varde.edition import Edition
from varde.errors import BadRequest, UnknownName
from varde.measures import Engine, Flow, Stock
from varde.measures.coverage import Coverage
from varde.model import Figure, Period
from varde.settings import Settings

if TYPE_CHECKING:
    from pathlib import Path

    from varde.brief import Brief
    from varde.check import Report
    from varde.check.model import Model
    from varde.check.own import Book
    from varde.check.read.page import Page

When = str | dt.date | Period | None


def open(edition: str | None = None, *, settings: Settings | None = None) -> "Varde":
    """Open an edition of the record.

    Args:
        edition: ``current``, ``starter``, a name, or a folder; the setting's by default, and the starter edition where nothing
            newer has been built.
        settings: Settings other than the environment's.

    Raises:
        EditionNotFound: If there is no such edition.

    Example:
        >>> import varde
        >>> varde.open("starter").ask("un_personnel", country="Norway", kind="police", on="2017-07")[0].value
        28
    """
    return Varde(Edition.open(settings or Settings.read(), edition))


class Varde:
    """One edition of the record, ready to be asked. Make one with `varde.open`.

    Args:
        edition: The edition that decides every answer.
    """

    def __init__(self, edition: Edition) -> None:
        self.edition = edition

    @cached_property
    def engine(self) -> Engine:
        """What answers measures from the edition."""
        return Engine(self.edition)

    def ask(
        self, measure: str, *, on: When = None, frm: When = None, to: When = None, by: Sequence[str] = (), **dims: str
    ) -> list[Figure]:
        """Figures of a measure.

        Args:
            measure: Key of the measure.
            on: A date, month or year; the last that the edition covers by default.
            frm: First day of a series of a stock, or of the period that a flow is summed over.
            to: Last day of it.
            by: Dimensions to break the answer down by.
            dims: Dimensions to fix, by name; countries, missions and organisations by any name or code they have.

        Returns:
            One figure; or one a value of ``by``, the largest first; or one a month from ``frm`` to ``to``. A figure that the
            record does not have is there with its reason, and never zero.

        Raises:
            UnknownName: If the measure, a dimension or a value is unknown.
            BadPeriod: If a date cannot be read.
            BadRequest: If the question does not fit the measure.

        Example:
            >>> import varde
            >>> [figure.value for figure in varde.open("starter").ask("un_personnel", country="NOR", kind="military", on="2017-07")]
            [45]
        """
        asked = measures.get(measure)
        engine = self.engine
        coverage = engine.coverage(asked)
        if asked.part in dims:
            part = coverage.of(engine.resolve(asked, {asked.part: dims[asked.part]})[asked.part])
            coverage = part if part.loaded else coverage
        if on is not None and (frm is not None or to is not None):
            raise BadRequest("Give either on, or from and to.")
        for name in by:
            engine.resolve(asked, {name: ""}) if asked.dim(name) is None else None
        ranged = frm is not None or to is not None
        if ranged:
            first = _period(frm).start if frm is not None else coverage.period.start
            last = _period(to).end if to is not None else coverage.period.end
            period = Period(first, last)
        elif on is not None:
            period = _period(on)
        else:
            period = coverage.period if isinstance(asked.time, Flow) else Period.day(coverage.period.end)
        fixed = engine.resolve(asked, dims, period.end)
        if ranged and isinstance(asked.time, Stock):
            return engine.series(asked, period, by, **fixed)
        if by:
            return engine.by(asked, period, by, **fixed)
        return [engine.figure(asked, period, **fixed)]

    def brief(self, country: str, on: When = None) -> "Brief":
        """A country's page on a date.

        Args:
            country: The country, by any name or code it has.
            on: The date; today by default. A month or year stands for its last day.

        Raises:
            UnknownName: If there is no such country.

        Example:
            >>> import varde
            >>> page = varde.open("starter").brief("Norway", on="2017-07-31")
            >>> [chapter.key for chapter in page.chapters]
            ['environment', 'alliances', 'un_and_law', 'peace_processes', 'disarmament', 'development', 'women', 'crime_and_terror', 'operations']
        """
        from varde.brief import write

        day = _period(on).end if on is not None else dt.datetime.now(tz=dt.UTC).date()
        return write(self.engine, country, day)

    def check(
        self,
        page: "Path | bytes | str",
        lang: str | None = None,
        on: When = None,
        country: str | None = None,
        model: "Model | str | None" = None,
    ) -> "Report":
        """What a page claims, and what the record says of each claim.

        Args:
            page: A file, its bytes, or the text itself.
            lang: Its language: ``nb``, ``nn``, ``en``, ``sv`` or ``da``; told from the text by default.
            on: The page's date, where the page does not say; a month or year stands for its last day.
            country: The country that speaks, where the page does not say.
            model: A language model that may propose readings of sentences that were not understood, or the address of its
                server. What it proposes is marked; its figures are never used.

        Raises:
            InputError: If the page cannot be read, or the model's address is not safe to send it to.
            UnknownName: If there is no such country.

        Example:
            >>> import varde
            >>> report = varde.open("starter").check("Norway has 45 soldiers in UN operations.", on="2017-07-31")
            >>> [(claim.kind, claim.value, claim.verdict) for claim in report.claims]
            [('pk_personnel', 45, 'supported')]
        """
        from varde.check import check

        if isinstance(model, str):
            from varde.check.model import Model

            model = Model.at(model, Settings.read())
        day = _period(on).end if on is not None else None
        return check(self.engine, page, lang=lang, on=day, country=country, model=model, phrases=self._phrases)

    def write(self, brief: "Brief", lang: str = "en", form: str = "text") -> str:
        """A brief as text.

        Args:
            brief: The page, from `brief`.
            lang: ``en`` or ``nb``.
            form: ``text``, ``md``, ``html`` or ``json``.
        """
        from varde.render import render

        return render(brief, lang, form)

    def _phrases(self, page: "Page", country: str | None, on: dt.date | None) -> "Book | None":
        """What a brief would say in place of a page that is one of Varde's own, in whole or in part; None for any other page."""
        from varde.check.own import sign

        signed = sign(page)
        if signed is not None:
            country, on, language = country or signed.country, signed.on, signed.language
        else:
            from varde.render.known import known

            country, on = country or page.speaker, on or (page.date.end if page.date else None)
            language = known(page.text, page.language)
            if language is None or country is None or on is None:
                return None
        from varde.brief import write
        from varde.render.own import book

        try:
            return book(write(self.engine, country, on), language, page if signed else None)
        except UnknownName:  # a name that no state had on the day: the page is read as any other
            return None

    def coverage(self, measure: str) -> Coverage:
        """What the edition covers of a measure."""
        return self.engine.coverage(measures.get(measure))


def _period(when: "str | dt.date | Period | None") -> Period:
    if isinstance(when, Period):
        return when
    if isinstance(when, dt.date):
        return Period.day(when)
    return Period.parse(str(when))
