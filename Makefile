# make run and make test are all that a newcomer needs; both install what is missing first.
PYTHON ?= $(shell command -v python3.11 || command -v python3.12 || command -v python3.13 || command -v python3)
BIN := .venv/bin
.PHONY: setup setup-test run test check demo bench corpus interop lock clean

setup:
	@$(PYTHON) tools/setup.py

setup-test:
	@$(PYTHON) tools/setup.py --test

run: setup
	@$(BIN)/python tools/run.py

demo: setup-test
	@$(BIN)/python tools/demo.py

test: setup-test
	@$(BIN)/python tools/test.py

check: setup-test
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-logo
	@$(BIN)/validate-pyproject pyproject.toml
	@$(BIN)/python tools/check_wheel.py
	@$(BIN)/python tools/interop.py
	@$(BIN)/python tools/demo.py
	@$(BIN)/python tools/test.py

bench: setup-test
	@$(BIN)/python tools/bench.py

# CFMAIL_CORPUS=folder make corpus: what becomes of every file in it, and whether anything breaks an invariant.
corpus: setup-test
	@$(BIN)/python tools/corpus.py

# Sends the corpus through postal-mime; needs node and npm.
interop: setup-test
	@$(BIN)/python tools/interop.py

# Needs uv on the PATH; its universal resolution covers Python 3.11 to 3.13 on all systems by markers.
lock:
	uv pip compile pyproject.toml --group dev --universal --python-version 3.11 --generate-hashes \
	  --no-header --no-annotate --quiet --output-file requirements.lock

clean:
	rm -rf .venv build dist
