# Two commands for newcomers: make run, make test. The rest is for maintainers.
PYTHON ?= python3
BIN := .venv/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check install --quiet

.PHONY: run test install check lint lock clean bench bench-matching bench-hostile bench-web bench-statistics bench-editor bench-reload browser bench-telegram

run: install            ## starts everything on this machine, no token needed
	$(BIN)/wegweiser demo

test: install lint      ## everything a change must pass
	$(BIN)/python -m pytest -n 4 --dist worksteal -q -m "not browser"

install: .venv/ready    ## makes .venv with pinned dependencies

.venv/ready: deploy/requirements.txt tests/requirements.txt pyproject.toml
	test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(PIP) --require-hashes -r deploy/requirements.txt -r tests/requirements.txt
	$(PIP) --no-deps --no-build-isolation --editable .
	touch .venv/ready

lint: install
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/wegweiser check

check: install          ## checks the knowledge base
	$(BIN)/wegweiser check

bench: install          ## start, memory, engine and match, as ratios
	$(BIN)/python -m tests.benchmarks.core

bench-matching: install ## understanding beside rapidfuzz, FTS5 and tantivy
	$(BIN)/python -m tests.benchmarks.matching

bench-hostile: install  ## a hundred thousand hostile texts to understand
	$(BIN)/python -m tests.benchmarks.hostile

bench-statistics: install ## how useful published figures are, and what they cost
	$(BIN)/python -m tests.benchmarks.statistics

bench-web: install      ## the page beside an empty one, its weight, the time to the first view
	$(BIN)/python -m tests.benchmarks.web

bench-editor: install   ## the coordinator's list, search and saving for 300, 3,000 and 30,000 entries
	$(BIN)/python -m tests.benchmarks.editor

bench-reload: install   ## checking the knowledge, and reloading it under a bot that answers
	$(BIN)/python -m tests.benchmarks.reload

browser: install        ## the page in a real Chromium; needs chromium and npm
	npm install --prefix tests/browser --no-save --no-package-lock --silent
	$(BIN)/python -m pytest tests/browser -n 2 -q -m browser

bench-telegram: install ## our bot in Telegram beside others; they get an environment of their own
	test -x .venv/bench-telegram/bin/python || $(PYTHON) -m venv .venv/bench-telegram
	.venv/bench-telegram/bin/python -m pip --disable-pip-version-check install --quiet -r tests/benchmarks/rivals.txt
	$(BIN)/python -m tests.benchmarks.telegram .venv/bench-telegram/bin/python

lock:                   ## pins the dependencies anew
	uv pip compile --quiet --universal --generate-hashes --no-header --no-emit-index-url --no-annotate --all-extras -o deploy/requirements.txt pyproject.toml
	uv pip compile --quiet --universal --generate-hashes --no-header --no-emit-index-url --no-annotate --all-extras --group dev pyproject.toml -c deploy/requirements.txt -o tests/requirements.txt

clean:
	rm -rf .venv data
