"""Development assistance: the OECD's printed figures, methods and prices never mixed, and aid for peace by recipient and giver."""

import csv
import gzip
import re
from pathlib import Path

import duckdb
import pytest

import varde
from varde.errors import BadRequest, UnknownName
from varde.measures import get
from varde.measures.development import MEASURES
from varde.model import Figure

SHARED = Path(__file__).parents[2].parent / "shared" / "data" / "threats_aid"
GRANT, NET = {"method": "grant_equivalent"}, {"method": "net"}


@pytest.fixture(scope="module")
def starter() -> varde.Varde:
    return varde.open("starter")


def one(record: varde.Varde, measure: str, **question: str) -> Figure:
    [figure] = record.ask(measure, **question)
    return figure


@pytest.mark.parametrize(
    ("country", "year", "method", "edition", "share"),
    [  # OECD, preliminary and final ODA levels, table 1 of its yearly notes
        ("NOR", "2023", "grant_equivalent", "2025", 1.09),
        ("NOR", "2023", "grant_equivalent", "2024", 1.09),
        ("NOR", "2024", "grant_equivalent", "2024", 1.02),
        ("NOR", "2016", "net", "2025", 1.12),
        ("LUX", "2024", "grant_equivalent", "2024", 1.00),
        ("SWE", "2015", "net", "2025", 1.40),
        ("GBR", "2016", "net", "2025", 0.70),
        ("USA", "2024", "grant_equivalent", "2024", 0.22),
    ],
)
def test_shares_as_the_oecd_prints_them(
    starter: varde.Varde, country: str, year: str, method: str, edition: str, share: float
) -> None:
    figure = one(starter, "oda_share", country=country, method=method, edition=edition, on=year)
    assert figure.value == share
    assert figure.citation.licence == "OECD terms and conditions"


@pytest.mark.parametrize(
    ("country", "billions"),
    [("USA", 63.3), ("DEU", 32.4), ("GBR", 18.0), ("JPN", 16.8), ("FRA", 15.4)],
)
def test_the_five_largest_donors_of_2024(starter: varde.Varde, country: str, billions: float) -> None:
    """OECD, press release of 16 April 2025."""
    figure = one(starter, "oda_amount", country=country, price="current", edition="2024", on="2024", **GRANT)
    assert round(figure.number / 1000, 1) == billions


@pytest.mark.parametrize(
    ("year", "method", "edition", "reached"),
    [
        ("2023", "grant_equivalent", "2025", 5),  # Norway, Luxembourg, Sweden, Germany, Denmark
        ("2024", "grant_equivalent", "2024", 4),  # Luxembourg, Norway, Sweden, Denmark
        ("2020", "grant_equivalent", "2025", 6),  # Denmark, Germany, Luxembourg, Norway, Sweden, the United Kingdom
        ("2016", "net", "2025", 6),  # the same six
        ("1995", "net", "2024", 4),  # Denmark, the Netherlands, Norway, Sweden
    ],
)
def test_how_many_donors_reach_the_target(
    starter: varde.Varde, year: str, method: str, edition: str, reached: int
) -> None:
    """OECD, yearly notes on preliminary ODA levels."""
    assert one(starter, "oda_at_target", method=method, edition=edition, on=year).value == reached


@pytest.mark.parametrize(("year", "share"), [("2020", 0.32), ("2019", 0.30), ("2023", 0.37)])
def test_the_dac_together(starter: varde.Varde, year: str, share: float) -> None:
    """OECD, yearly notes on ODA levels: 0.32 per cent in 2020, 0.30 in 2019, 0.37 in 2023."""
    assert one(starter, "oda_bloc_share", donors="dac", on=year, **GRANT).value == share


def test_methods_and_prices_must_be_told(starter: varde.Varde) -> None:
    with pytest.raises(BadRequest, match="method"):
        starter.ask("oda_share", country="NOR", on="2023")
    with pytest.raises(BadRequest, match="price"):
        starter.ask("oda_amount", country="NOR", on="2023", **GRANT)
    with pytest.raises(UnknownName, match="method"):
        starter.ask("oda_share", country="NOR", on="2023", method="gross")
    [net] = starter.ask("oda_share", country="NOR", on="2017", **NET)
    assert net.value == 0.99
    [grant] = starter.ask("oda_share", country="NOR", on="2017", **GRANT)
    assert grant.missing is not None
    assert grant.missing.code == "undefined"


def test_a_donor_s_years_are_never_zero_for_missing(starter: varde.Varde) -> None:
    assert one(starter, "oda_share", country="NOR", on="1989", **NET).missing.code == "before_start"  # type: ignore[union-attr]
    assert one(starter, "oda_share", country="NOR", on="2026", **GRANT).missing.code == "after_end"  # type: ignore[union-attr]
    assert one(starter, "oda_share", country="MLI", on="2023", **GRANT).missing.code == "undefined"  # type: ignore[union-attr]
    assert one(starter, "oda_share", country="DDR", on="1995", **NET).missing.code == "not_a_state"  # type: ignore[union-attr]


def test_constant_amounts_say_in_whose_prices(starter: varde.Varde) -> None:
    question = {"country": "NOR", "price": "constant", "on": "2023", **GRANT}
    found = {
        figure.dims["edition"]: (figure.dims["prices"], figure.value)
        for figure in starter.ask("oda_amount", by=("edition", "prices"), **question)
    }
    assert found == {"2024": ("2023", 5548), "2025": ("2025", 5849.1)}
    assert one(starter, "oda_amount", **question).value == 5849.1


def test_ranks_agree_with_amounts(starter: varde.Varde) -> None:
    question = {"price": "constant", "edition": "2025", "on": "2023", **GRANT}
    amounts = starter.ask("oda_amount", by=("country",), **question)
    order = [figure.dims["country"] for figure in sorted(amounts, key=lambda figure: -figure.number)]
    ranks = {figure.dims["country"]: figure.value for figure in starter.ask("oda_rank", by=("country",), **question)}
    assert [ranks[country] for country in order] == list(range(1, len(order) + 1))
    assert order[0] == "USA"
    assert len(order) == one(starter, "oda_donors", edition="2025", on="2023", **GRANT).value


def test_aid_for_peace_by_giver_adds_up(starter: varde.Varde) -> None:
    givers = starter.ask("peace_aid", by=("country", "body"), recipient="MLI", on="2022")
    total = one(starter, "peace_aid", recipient="MLI", on="2022")
    assert sum(figure.number for figure in givers) == pytest.approx(total.number, abs=0.1)
    states = {figure.dims["country"] for figure in givers} - {"not_given"}
    given = one(starter, "peace_aid_donors", recipient="MLI", on="2022")
    assert given.value == len([f for f in givers if f.dims["country"] in states and f.number > 0])
    assert givers[0].dims == {"recipient": "MLI", "country": "not_given", "body": "eu_institutions"}


def test_what_the_record_of_aid_does_not_have(starter: varde.Varde) -> None:
    later = one(starter, "peace_aid", country="NOR", recipient="MLI", on="2023")
    assert later.missing is not None
    assert later.missing.code == "after_end"
    elsewhere = one(starter, "peace_aid", country="NOR", recipient="COL", on="2022")
    assert elsewhere.missing is not None
    assert elsewhere.value is None
    none = one(starter, "peace_aid", country="NOR", recipient="HND", on="2022")
    assert none.missing is not None
    assert none.missing.code == "undefined"
    [purposes] = starter.ask("peace_aid", by=("purpose",), recipient="MLI", on="2022")
    assert purposes.missing is not None
    assert purposes.missing.code == "left_out"
    assert "purposes" in purposes.missing.text.en
    law = one(starter, "justice_aid", recipient="MLI", on="2022")
    assert law.missing is not None
    assert law.missing.code == "left_out"


@pytest.mark.parametrize(
    ("given", "says"),
    [("1999", "No edition of oda_share '1999'. Known: 2024, 2025."), ("2023", "Did you mean '2024' or '2025'?")],
)
def test_an_edition_that_there_is_not_is_an_unknown_name(starter: varde.Varde, given: str, says: str) -> None:
    with pytest.raises(UnknownName, match=re.escape(says)):
        starter.ask("oda_share", country="NOR", edition=given, on="2015", **NET)
    with pytest.raises(UnknownName, match=re.escape(says)):  # nor is there a last year of it to answer for
        starter.ask("oda_share", country="NOR", edition=given, **NET)


@pytest.mark.parametrize("question", [{"on": "2020"}, {}])
def test_a_recipient_of_nothing_is_not_a_source_left_out(starter: varde.Varde, question: dict[str, str]) -> None:
    aid = one(starter, "peace_aid", country="NOR", recipient="ISL", **question)
    assert aid.missing is not None
    assert aid.missing.code == "undefined"
    assert aid.missing.text.en == "the source has nothing of it"


def test_every_figure_reruns_from_its_query(starter: varde.Varde) -> None:
    asked = [
        one(starter, "oda_share", country="NOR", on="2023", **GRANT),
        one(starter, "oda_amount", country="NOR", on="2023", price="constant", **GRANT),
        one(starter, "oda_at_target", edition="2025", on="2023", **GRANT),
        one(starter, "oda_rank", country="NOR", price="constant", edition="2025", on="2023", **GRANT),
        one(starter, "peace_aid", country="NOR", recipient="MLI", on="2022"),
        one(starter, "peace_aid_rank", country="NOR", recipient="MLI", on="2022"),
        one(starter, "justice_aid", recipient="MLI", on="2022"),
    ]
    path = str(starter.engine.edition.path)
    with duckdb.connect(config={"file_search_path": path}) as connection:
        for figure in asked:
            [(value,)] = connection.execute(figure.sql).fetchall()
            assert value == figure.value, figure.measure


def test_every_example_has_an_answer(starter: varde.Varde) -> None:
    lacks = {"justice_aid": "left_out", "peace_share_of_aid": "not_loaded", "aid_purposes": "not_loaded"}
    for measure in MEASURES:
        assert get(measure.key) is measure
        figure = one(starter, measure.key, **dict(measure.example))
        assert (figure.missing.code if figure.missing else None) == lacks.get(measure.key), measure.key


@pytest.mark.shared
class TestFull:
    """The record with the sources that may not ship."""

    def test_peace_in_the_widest_sense(self, full: varde.Varde) -> None:
        """Global Humanitarian Assistance Report 2025, figure 4.3."""
        shares = {
            country: one(full, "peace_share_of_aid", country=country, on="2023").value
            for country in ("NOR", "SWE", "USA", "CHN")
        }
        assert shares == {"NOR": 10.3, "SWE": 22.3, "USA": 4.9, "CHN": None}

    def test_purposes_of_conflict_peace_and_security(self, full: varde.Varde) -> None:
        assert one(full, "aid_purposes", sector="152", status="active", on="2026").value == 6

    def test_norway_s_aid_for_peace_in_mali(self, full: varde.Varde) -> None:
        path = next((SHARED / "aid").glob("oecd_crs_iati_8*"))
        with gzip.open(path, "rt", encoding="utf-8") as text:
            amounts = [
                float(line["usd_disbursement_crs"])
                for line in csv.DictReader(text)
                if (line["donor_code"], line["year"], line["recipient_iso3_code"], line["sector_code"])
                == ("8", "2022", "MLI", "152")
            ]
        assert one(full, "peace_aid", country="NOR", recipient="MLI", on="2022").value == round(sum(amounts), 2) == 2.18
