"""The forms in which the UN gives the same figures are read to the same table."""

import csv
import datetime as dt
import gzip
import json
from collections.abc import Iterable
from pathlib import Path

import pytest

from varde.sources import get
from varde.sources.source import RawFile, Row

SHARED = Path(__file__).parents[3].parent / "shared" / "data" / "un_peacekeeping"
TIDY = SHARED / "un_uniformed_personnel_monthly_2015-01_2025-07_from_un_pdf.csv.gz"
HUB_TYPES = {
    "Troops": "troops",
    "Experts on Mission": "experts_on_mission",
    "Staff Officer": "staff_officer",
    "Individual Police": "individual_police",
    "Formed Police Units": "formed_police_units",
}
pytestmark = [
    pytest.mark.shared,
    pytest.mark.skipif(not TIDY.exists(), reason="the founders' shared data are not beside the project"),
]


def table(*paths: Path) -> set[Row]:
    reading = get("un_contributions").read([RawFile(p, p.name, "", dt.date(2026, 11, 23), p.name) for p in paths])
    return set(reading.rows["un_personnel"])


def months_of(rows: Iterable[Row], months: set[dt.date]) -> set[Row]:
    return {row for row in rows if row[0] in months}


def test_the_pdf_tables_and_the_tidy_table_are_one() -> None:
    from_pdf = table(*sorted((SHARED / "pdf_samples").glob("*.pdf")))
    months = {row[0] for row in from_pdf}
    assert len(months) == 20
    assert from_pdf == months_of(table(TIDY), months)


def test_the_hub_in_json_and_csv_and_the_tidy_table_are_one(tmp_path: Path) -> None:
    with gzip.open(TIDY, "rt", encoding="utf-8") as file:
        lines = [line for line in csv.DictReader(file) if line["month"] in ("2017-07", "2022-09")]
    rows = []
    for number, line in enumerate(lines, start=1):
        day = dt.datetime.fromisoformat(line["report_date"]).replace(tzinfo=dt.UTC)
        rows.append(
            {
                "contribution_id": number,
                "contributing_country": line["country"],
                "isocode3": line["iso3"],
                "m49_code": 1.0,
                "mission_acronym": line["mission"],
                "personnel_type": HUB_TYPES[line["personnel_type"]],
                "female_personnel": float(line["female"]),
                "male_personnel": float(line["male"]),
                "last_reporting_date": int(day.timestamp() * 1000),
            }
        )
    as_json, as_csv = tmp_path / "DPO-UCHISTORICAL.json", tmp_path / "DPO-UCHISTORICAL.csv"
    as_json.write_text(json.dumps(rows), encoding="utf-8")
    with as_csv.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        for row, line in zip(rows, lines, strict=True):
            writer.writerow(row | {"last_reporting_date": f"{line['report_date']}T00:00:00"})
    months = {dt.date(2017, 7, 1), dt.date(2022, 9, 1)}
    expected = months_of(table(TIDY), months)
    assert len(expected) > 2000
    assert table(as_json) == expected
    assert table(as_csv) == expected
