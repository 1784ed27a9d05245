# brief and test need nothing but python3 (3.11 or newer) and the package registries; the rest is for those who change Varde.

PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
SOURCES := $(shell find src -type f -not -path '*/__pycache__/*' -not -path '*.egg-info/*')
CODE := src tests benchmarks docs

.DEFAULT_GOAL := all
.PHONY: all brief test lint fix docs bench constraints clean

all: lint test

# Norway's page from the edition that comes with the package.
brief: $(VENV)/.installed
	@mkdir -p out
	@$(BIN)/varde brief NOR --edition starter
	@echo
	@$(BIN)/varde brief NOR --edition starter -o out/NOR.html 2>&1

test: $(VENV)/.dev
	$(BIN)/python -m pytest --numprocesses auto --dist worksteal

lint: $(VENV)/.dev
	$(BIN)/ruff check $(CODE)
	$(BIN)/ruff format --check $(CODE)
	$(BIN)/pyright
	$(BIN)/lint-imports
	$(BIN)/cog --check -I docs docs/reference/*.md

fix: $(VENV)/.dev
	$(BIN)/ruff check --fix $(CODE)
	$(BIN)/ruff format $(CODE)

# The reference is written from the registries and the commands' own help.
docs: $(VENV)/.dev
	$(BIN)/cog -r -I docs docs/reference/*.md

bench: $(VENV)/.dev
	$(BIN)/python benchmarks/cold.py
	$(BIN)/python benchmarks/pages.py
	$(BIN)/python benchmarks/check.py

# What a clean environment gets today, to be tried and committed together with whatever it breaks.
constraints:
	$(PYTHON) -m venv --clear .venv-constraints
	.venv-constraints/bin/python -m pip install --quiet --upgrade pip
	.venv-constraints/bin/python -m pip install --quiet '.[excel,pdf]' --group dev
	.venv-constraints/bin/python -m pip freeze --all --exclude varde --exclude setuptools | grep -E '^[A-Za-z0-9._-]+==' > constraints.txt
	rm -rf .venv-constraints

clean:
	rm -rf $(VENV) out build src/*.egg-info

$(VENV)/.made:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Varde needs Python 3.11 or newer. Give another with: make PYTHON=python3.11")'
	$(PYTHON) -m venv $(VENV)
	@touch $@

# A copy for those who read pages; where the code is worked on, its own installation below serves.
$(VENV)/.installed: $(VENV)/.made pyproject.toml constraints.txt $(SOURCES)
	@test -e $(VENV)/.dev || $(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt .
	@touch $@

# The pip that comes with Python 3.11 and 3.12 does not know dependency groups, so it is renewed first.
$(VENV)/.dev: $(VENV)/.made pyproject.toml constraints.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt --upgrade pip
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[excel,pdf]' --group dev
	@touch $@
