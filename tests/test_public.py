"""The public names: sorted, complete, documented, and imported only when used."""

import subprocess
import sys

import varde

HEAVY = ("babel", "click", "duckdb", "httpx2", "jinja2", "pdfplumber", "rich", "vl_convert")


def test_names_are_sorted_and_all_there() -> None:
    assert varde.__all__ == sorted(varde.__all__, key=lambda name: (name == name.lower(), name))
    for name in varde.__all__:
        assert getattr(varde, name).__doc__, name


def test_an_unknown_name_is_an_attribute_error() -> None:
    assert not hasattr(varde, "opne")


def test_importing_varde_imports_nothing_heavy() -> None:
    script = f"import sys, varde; print(sorted(set({HEAVY!r}) & set(sys.modules)))"
    loaded = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout
    assert loaded.strip() == "[]"


def test_opening_an_edition_reads_no_table() -> None:
    script = "import sys, varde; varde.open('starter'); print('duckdb' in sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout
    assert loaded.strip() == "False"
