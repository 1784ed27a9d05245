"""Derived tables, tables whose parts have a coverage of their own, older vintages, and sources that are left out."""

import datetime as dt
from pathlib import Path

import attrs
import pytest

from varde.edition import Edition
from varde.edition.derived import Derived
from varde.edition.draft import Draft
from varde.edition.edition import NOT_LOADED, STARTER
from varde.edition.tables import connect, merge
from varde.errors import BadRequest, EditionError
from varde.measures import NOT_GIVEN, Engine, get
from varde.measures.coverage import Coverage
from varde.model import Period, Text
from varde.sources import Column, Reading, Source, Span, Table

LIST = Table(
    name="lists",
    help="Lists of members, as they stood on a day.",
    columns=(
        Column("treaty", "VARCHAR", "The treaty."),
        Column("country", "VARCHAR", "The country."),
        Column("snapshot", "DATE", "The day of the list."),
    ),
    key=("treaty", "country", "snapshot"),
    part="treaty",
    vintage="snapshot",
)
FIRST, SECOND = dt.date(2015, 3, 1), dt.date(2026, 2, 3)


def draft(folder: Path, before: Edition | None = None) -> Draft:
    folder.mkdir(exist_ok=True)
    return Draft(folder, before, lambda line: None)


def lists(table: Table) -> Source:
    """A source of lists that may not be passed on."""
    return Source(
        key="untc",
        title=Text(en="Lists", nb="Lister"),
        publisher="UN",
        url="https://y.example",
        licence="terms",
        licence_url="https://x.example",
        redistribute=False,
        citation="UN: Lists, {release}.",
        cadence="daily",
        tables=(table,),
        patterns=("lists.csv",),
        read=lambda files: Reading("x", {}, ()),
    )


def rows(folder: Path, table: str) -> list[tuple]:
    with connect() as connection:
        return connection.execute(f"FROM '{folder / table}.parquet'").fetchall()


def test_rows_of_an_older_list_are_kept_beside_a_newer(tmp_path: Path) -> None:
    old = draft(tmp_path / "old")
    with connect() as connection:
        old.write(connection, LIST, [("ottawa", "LTU", FIRST), ("ottawa", "NOR", FIRST)], "untc")
    starter = Edition.at(STARTER)
    manifest = attrs.evolve(
        starter.manifest, tables=old.entries, spans=(Span("lists", Period.year(2015), part="ottawa"),)
    )
    fresh = Reading("2026", {"lists": [("ottawa", "NOR", SECOND)]}, (Span("lists", Period.year(2026), part="ottawa"),))
    kept = draft(tmp_path / "new", Edition(tmp_path / "old", manifest)).keep_vintages((LIST,), fresh)
    assert kept.rows["lists"] == [("ottawa", "NOR", SECOND), ("ottawa", "LTU", FIRST), ("ottawa", "NOR", FIRST)]


def test_a_newer_copy_of_the_same_list_replaces_it(tmp_path: Path) -> None:
    old = draft(tmp_path / "old")
    with connect() as connection:
        old.write(connection, LIST, [("ottawa", "LTU", FIRST)], "untc")
    manifest = attrs.evolve(Edition.at(STARTER).manifest, tables=old.entries, spans=())
    fresh = Reading("2015", {"lists": [("ottawa", "NOR", FIRST)]}, ())
    kept = draft(tmp_path / "new", Edition(tmp_path / "old", manifest)).keep_vintages((LIST,), fresh)
    assert kept.rows["lists"] == [("ottawa", "NOR", FIRST)]


def test_a_table_is_derived_from_what_is_written_and_cites_it(tmp_path: Path) -> None:
    counts = Table(
        "counts", "Members.", (Column("treaty", "VARCHAR", "."), Column("members", "INTEGER", ".")), ("treaty",)
    )
    derived = Derived(
        "counted",
        Text(en="Counted", nb="Talt"),
        ("lists", "others"),
        (counts,),
        lambda inputs: Reading(
            "x", {"counts": [("ottawa", len(inputs["lists"]))]}, (Span("counts", Period.year(2015)),)
        ),
    )
    made = draft(tmp_path / "made")
    with connect() as connection:
        made.write(connection, LIST, [("ottawa", "LTU", FIRST), ("ottawa", "NOR", FIRST)], "untc")
        made.leave_out(connection, lists(attrs.evolve(LIST, name="others")))
        cited = {
            "publisher": "UN",
            "licence": "terms",
            "licence_url": "https://x",
            "url": "https://y",
            "retrieved": "2026-11-23",
        }
        made.sources["untc"] = {**cited, "redistribute": False, "citation": "UN: Lists."}
        made.derive(connection, derived)
    assert rows(tmp_path / "made", "counts") == [("ottawa", 2)]
    assert made.entries["counts"].source == "counted"
    assert (made.sources["counted"]["publisher"], made.sources["counted"]["redistribute"]) == ("UN", False)


def test_a_derived_table_of_nothing_is_left_out(tmp_path: Path) -> None:
    def never(inputs: object) -> Reading:
        raise AssertionError

    derived = Derived("counted", Text(en="Counted"), ("lists",), (attrs.evolve(LIST, name="counts"),), never)
    made = draft(tmp_path / "made")
    with connect() as connection:
        made.leave_out(connection, lists(LIST))
        made.derive(connection, derived)
    assert rows(tmp_path / "made", "counts") == []
    assert made.entries["counts"].source is None
    assert made.absent["counted"]["publisher"] == "UN"
    assert made.absent["counted"]["tables"] == ["counts"]
    assert made.spans == []


def test_each_part_has_its_own_coverage() -> None:
    spans = [
        Span("t", Period.parse("1997-12-03..2026-02-03"), part="ottawa", source="unoda"),
        Span("t", Period.parse("1949-08-12..2020-11-09"), part="geneva_1949", source="icrc"),
    ]
    coverage = Coverage(spans)
    today = Period.day(dt.date(2021, 1, 1))
    assert coverage.of("ottawa").missing(today) is None
    assert coverage.of("geneva_1949").missing(today).code == "after_end"  # type: ignore[union-attr]
    assert coverage.of("npt").missing(today).code == "not_loaded"  # type: ignore[union-attr]
    assert coverage.missing(today) is None
    assert coverage.period == Period.parse("1949-08-12..2026-02-03")
    assert [span.part for span in merge(spans)] == ["geneva_1949", "ottawa"]


def test_a_part_that_the_one_source_has_nothing_of_is_not_left_out() -> None:
    coverage = Coverage([Span("t", Period.parse("2017..2022"), part="MLI")])
    assert coverage.of("ISL").missing(Period.year(2020)).code == "undefined"  # type: ignore[union-attr]


def test_a_source_that_was_left_out_says_so_and_is_cited() -> None:
    starter = Edition.at(STARTER)
    entry = starter.manifest.tables["un_fatalities"]
    said = {**starter.manifest.sources["un_fatalities"], "tables": ["un_fatalities"]}
    empty = attrs.evolve(
        starter.manifest,
        spans=tuple(span for span in starter.manifest.spans if span.table != "un_fatalities"),
        tables={**starter.manifest.tables, "un_fatalities": attrs.evolve(entry, source=None)},
        absent={"un_fatalities": said},
    )
    engine = Engine(Edition(STARTER, empty))
    figure = engine.figure(get("un_fatalities"), Period.year(2010), country="NOR")
    assert figure.missing is not None
    assert figure.missing.code == "not_loaded"
    assert figure.citation.source == "un_fatalities"
    assert figure.citation.release == NOT_LOADED
    assert engine.latest(get("un_fatalities"), dt.date(2017, 7, 31)) is None
    assert engine.spells(get("un_fatalities"), dt.date(2017, 7, 31)) == []
    with pytest.raises(EditionError, match="built without"):
        _ = engine.coverage(get("un_fatalities")).period


def test_what_must_be_told_apart_is_never_summed() -> None:
    engine = Engine(Edition.at(STARTER))
    measure = attrs.evolve(get("un_personnel"), needs=("kind",))
    with pytest.raises(BadRequest, match="give kind="):
        engine.figure(measure, Period.parse("2017-07"), country="NOR")
    assert engine.figure(measure, Period.parse("2017-07"), country="NOR", kind="police").value == 28
    assert {f.dims["kind"]: f.value for f in engine.by(measure, Period.parse("2017-07"), ["kind"], country="NOR")} == {
        "military": 45,
        "police": 28,
    }


@pytest.mark.parametrize("by", ["sex", "country", "mission", "kind", "cause"])
def test_a_breakdown_adds_up_to_the_whole(by: str) -> None:
    engine = Engine(Edition.at(STARTER))
    measure, period = get("un_fatalities"), Period.parse("1948-07-06..2017-07-31")
    parts = engine.by(measure, period, [by])
    assert sum(figure.number for figure in parts) == engine.figure(measure, period).value == 3639
    for figure in parts:
        assert engine.figure(measure, period, **figure.dims).value == figure.value
    if by == "sex":
        assert {f.dims["sex"]: f.value for f in parts} == {"male": 3482, NOT_GIVEN: 155, "female": 2}
