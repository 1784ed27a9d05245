"""The development set of the check: its form, its spread, and that it agrees with the record where the record tells."""

import datetime as dt
import hashlib
import json
import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

import varde
from varde import measures
from varde.check.claim import WORLD
from varde.check.kinds import KINDS
from varde.gazetteer import gazetteer
from varde.measures import Flow
from varde.model import Period

GOLD = Path(__file__).parent / "gold"
LINES = [json.loads(row) for path in sorted(GOLD.glob("*.jsonl")) for row in path.read_text("utf-8").splitlines()]
CLAIMS = [(line, claim) for line in LINES for claim in line["claims"]]
FIELDS = {
    *("kind", "span", "subject", "object", "value", "comparator", "unit"),
    *("period", "negated", "verdict", "measure", "dims"),
}
VERDICTS = {None, "supported", "outdated", "contradicted", "misattributed", "revised", "no data"}
NAMES = {"nordic"}
"""Objects that are neither mission, treaty, organisation, process nor state: networks of women mediators."""
ROUNDING = 0.5
"""Units of the last written decimal within which a rounded figure is the record's own."""
ABOUT = 0.1
"""How far from the record a figure with a hedge may lie, as a share of it."""


def answer(record: varde.Varde, line: dict[str, Any], claim: dict[str, Any]) -> Any:
    """The record's figure for the claim's measure and dimensions at its period, or at the page's date; None where it has none."""
    if claim["measure"] is None:
        return None
    period = claim["period"] or line["on"]
    first, _, last = period.partition("..")
    if isinstance(measures.get(claim["measure"]).time, Flow):
        ends: dict[str, Any] = {"frm": first or None, "to": last or None} if ".." in period else {"on": period}
        if claim["period"] is None or "term" in claim["dims"]:  # an election comes before the term
            ends = {"to": line["on"]}
        return record.ask(claim["measure"], **ends, **claim["dims"])[0].value
    return record.ask(claim["measure"], on=first or last, **claim["dims"])[0].value


def holds(record: varde.Varde, line: dict[str, Any], claim: dict[str, Any]) -> bool | None:
    """Whether the claim holds by the record, or None where the record does not tell."""
    found = answer(record, line, claim)
    if found is None:
        return None
    value = claim["value"]
    if claim["kind"] in ("pk_participation", "mission_host"):
        return bool(found) is not claim["negated"]
    if isinstance(value, bool) or isinstance(found, bool):
        return (bool(found) is bool(value)) is not claim["negated"]
    if isinstance(found, dt.date | str):
        return str(found).startswith(str(value)) is not claim["negated"]
    if isinstance(value, str):
        return None
    found = float(found)
    if claim["unit"].startswith(("USD", "NOK")):
        found *= 1e6
    low = high = found
    if claim["unit"].startswith("percent"):
        decimals = len(f"{value:g}".partition(".")[2])
        low, high = found - ROUNDING * 10**-decimals, found + ROUNDING * 10**-decimals
    if claim["comparator"] == "~" or claim["unit"].startswith("USD"):
        low, high = found * (1 - ABOUT), found * (1 + ABOUT)
    result = {
        "=": low <= value <= high,
        "~": low <= value <= high,
        ">": found > value,
        ">=": found >= value,
        "<": found < value,
        "<=": found <= value,
    }[claim["comparator"]]
    return result is not claim["negated"]


def _name(pair: tuple[dict[str, Any], dict[str, Any]]) -> str:
    return f"{pair[0]['id']}-{pair[1]['kind']}"


def test_set_covers_kinds_languages_negatives_and_planted_faults() -> None:
    langs = Counter(line["lang"] for line in LINES)
    for lang, least in {"nb": 200, "en": 160, "nn": 60, "sv": 40, "da": 40}.items():
        assert langs[lang] >= least
    assert {claim["kind"] for _, claim in CLAIMS} == {kind.key for kind in KINDS}
    assert sum(not line["claims"] for line in LINES) >= 80
    assert sum(line["planted"] for line in LINES) >= 40


def test_a_third_is_kept_apart_by_the_hash_of_the_id() -> None:
    assert len({line["id"] for line in LINES}) == len(LINES)
    for line in LINES:
        apart = int(hashlib.sha256(line["id"].encode()).hexdigest(), 16) % 3 == 0
        assert line["split"] == ("test" if apart else "dev")
    assert 0.25 < sum(line["split"] == "test" for line in LINES) / len(LINES) < 0.42


@pytest.mark.parametrize("line", LINES, ids=lambda line: line["id"])
def test_line_is_well_formed(line: dict[str, Any]) -> None:
    text = line["text"]
    dt.date.fromisoformat(line["on"])
    assert text
    assert text == text.strip()
    assert line["country"] is None or gazetteer().states.get(line["country"])
    assert not line["planted"] or any(claim["verdict"] not in (None, "supported") for claim in line["claims"])
    for claim in line["claims"]:
        assert set(claim) == FIELDS
        start, end = claim["span"]
        assert 0 <= start < end <= len(text)
        assert not re.match(r"\w", text[start - 1 : start]) or not re.match(r"\w", text[start])
        assert not re.match(r"\w\w", text[end - 1 : end + 1])


@pytest.mark.parametrize("pair", CLAIMS, ids=_name)
def test_claim_is_well_formed(pair: tuple[dict[str, Any], dict[str, Any]]) -> None:
    _, claim = pair
    value = claim["value"]
    assert claim["comparator"] in {"=", "~", ">=", "<=", ">", "<"}
    assert claim["verdict"] in VERDICTS
    assert claim["subject"] == WORLD or gazetteer().states.get(claim["subject"]).id == claim["subject"]
    assert claim["object"] is None or claim["object"] in _objects()
    assert isinstance(value, bool | int | float | str)
    if claim["kind"] in ("treaty_date", "peace_agreement"):
        assert re.fullmatch(r"\d{4}(-\d\d(-\d\d)?)?", str(value))
    if claim["period"] is not None:
        for end in claim["period"].split(".."):
            assert not end or Period.parse(end)
    if claim["measure"] is not None:
        known = {dim.name for dim in measures.get(claim["measure"]).dims}
        assert set(claim["dims"]) <= known


@pytest.mark.parametrize("pair", [pair for pair in CLAIMS if pair[1]["measure"] is not None], ids=_name)
def test_verdict_agrees_with_the_record(pair: tuple[dict[str, Any], dict[str, Any]]) -> None:
    line, claim = pair
    record = varde.open("starter")
    told = holds(record, line, claim)
    if claim["verdict"] == "supported":
        assert told is True, answer(record, line, claim)
    elif claim["verdict"] in ("contradicted", "misattributed", "outdated"):
        assert told is not True, answer(record, line, claim)
    elif claim["verdict"] is None:
        assert told is not True, "say that the record supports it"


def _objects() -> set[str]:
    registers = gazetteer()
    return {
        record.id
        for register in (
            registers.missions,
            registers.treaties,
            registers.organisations,
            registers.processes,
            registers.states,
        )
        for record in register.list()
    } | NAMES
