# Everything runs in .venv, made on first use; a second run installs nothing.
VENV   := .venv
BIN    := $(VENV)/bin
STAMP  := $(VENV)/.installed
# The first Python that is new enough; PYTHON=… chooses another.
PYTHON ?= $(shell for p in python3 python3.13 python3.12 python3.11 python; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && { echo $$p; exit; }; done; echo none)

.PHONY: screenshots help setup demo test check lint types imports quality pages clean

help:
	@echo 'make demo      open the dashboard on a small ready story (without a terminal: print its panes)'
	@echo 'make test      the whole test suite'
	@echo 'make check     what a change must pass: lint, types, imports, tests'
	@echo 'make quality   measure the reading on annotated texts, where there are any'
	@echo 'make pages     write the pages on the database anew: docs/schema.md, analysis.md, metadata.yaml'
	@echo 'make screenshots  make the pictures of the user guide from seeds/'
	@echo 'make setup     only make .venv; make clean removes it'

setup: $(STAMP)

$(STAMP): pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || \
		{ echo 'wirewatch needs Python 3.11 or newer: make $(MAKECMDGOALS) PYTHON=/path/to/python3.12' >&2; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV) || \
		{ rm -rf $(VENV); echo 'this Python cannot make environments: install its venv module (python3-venv)' >&2; exit 1; }
	@echo 'Setting up $(VENV), once …' >&2
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@

demo: setup
	@$(BIN)/wirewatch demo

test: setup
	@$(BIN)/python -m pytest -n auto --dist worksteal

lint: setup
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .

types: setup
	@$(BIN)/mypy

imports: setup
	@$(BIN)/lint-imports

check: lint types imports test

quality: setup
	@$(BIN)/python bench/quality.py

pages: setup
	@$(BIN)/python docs/write_pages.py

screenshots: setup
	@$(BIN)/python docs/screenshots.py

clean:
	rm -rf $(VENV) build dist *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
