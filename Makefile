# `make reports` and `make test` set themselves up; the second time they only do their work.
SHELL := /bin/bash
PYTHON ?= python3.11
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.PHONY: help reports test check-all bench models lab lint format lock browser clean

help: ## this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*##/\t/' | expand -t 14

# Everything pinned, then the project itself; compiled at once, as some machines forbid it later.
$(READY): requirements.lock pyproject.toml
	@command -v $(PYTHON) >/dev/null || { echo "$(PYTHON) is needed; PYTHON=... names another"; exit 2; }
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-compile --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	$(BIN)/python -m compileall -q -j 0 $(VENV)/lib analysis || true
	@touch $@

reports: $(READY) ## render the briefings of reports.yaml into reports/
	$(BIN)/python -m analysis run

test: $(READY) browser lint ## lint, types and all tests but the slow ones
	$(BIN)/python -m pytest -n 2 --dist loadfile -m "not slow" tests

check-all: $(READY) browser lint ## every test, the slow ones too
	$(BIN)/python -m pytest tests

bench: $(READY) ## speed against papermill and nbconvert as they come
	$(BIN)/python bench/bench.py

models: $(READY) ## fit the learnt models again on the annotated texts (installs scikit-learn into .venv)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check "scikit-learn==1.9.1"
	$(BIN)/python -m training.fit

lab: $(READY) ## JupyterLab on notebooks/
	$(BIN)/jupyter lab --notebook-dir=. notebooks

lint: $(READY) ## ruff and mypy
	$(BIN)/ruff check analysis tests bench training
	$(BIN)/ruff format --check analysis tests bench training
	$(BIN)/mypy

format: $(READY) ## put the code in form
	$(BIN)/ruff check --fix-only --quiet analysis tests bench training
	$(BIN)/ruff format analysis tests bench training

# Chromium for the browser tests, where the system can install it; without it those tests say that they were skipped.
browser:
	@command -v chromium chromium-browser google-chrome >/dev/null 2>&1 \
	  || { test "$$(id -u)" = 0 && command -v apt-get >/dev/null \
	       && apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium fonts-dejavu-core >/dev/null 2>&1; } \
	  || echo "Chromium is not installed and cannot be here: the tests marked 'browser' will be skipped"

lock: ## pin what pyproject.toml asks for (needs uv)
	uv pip compile --quiet --generate-hashes --no-emit-index-url --no-header --no-annotate --all-extras \
	  --python-version 3.11 pyproject.toml --output-file requirements.lock

clean: ## remove what make made, but not the published reports
	rm -rf $(VENV) .cache .pytest_cache .mypy_cache .ruff_cache .hypothesis build *.egg-info reports/.state
	find . -name __pycache__ -not -path './$(VENV)/*' -prune -exec rm -rf {} +
