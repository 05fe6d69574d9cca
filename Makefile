# Two commands for newcomers: make run, make test. The rest is for maintainers.
PYTHON ?= python3
BIN := .venv/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check install --quiet

.PHONY: run test install check lint lock clean bench bench-matching

run: install            ## starts a conversation, no token needed
	$(BIN)/wegweiser chat

test: install lint      ## everything a change must pass
	$(BIN)/python -m pytest -n 2 -q

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

lock:                   ## pins the dependencies anew
	uv pip compile --quiet --universal --generate-hashes --no-header --no-emit-index-url --no-annotate -o deploy/requirements.txt pyproject.toml
	uv pip compile --quiet --universal --generate-hashes --no-header --no-emit-index-url --no-annotate --group dev -c deploy/requirements.txt -o tests/requirements.txt

clean:
	rm -rf .venv data
