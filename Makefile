# make run and make test are all that a newcomer needs; both install what is missing first.
PYTHON ?= $(shell command -v python3.11 || command -v python3.12 || command -v python3.13 || command -v python3)
BIN := .venv/bin
.PHONY: setup setup-test run test check demo bench corpus interop wheel deb deb-test packaging screenshots translations \
  lock clean

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
	@$(BIN)/python tools/validate_packaging.py
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

# Wheel and sdist into dist/, installed into an environment of its own made from the pins, and started there.
wheel:
	@$(PYTHON) tools/check_wheel.py --install

# dist/cfmail-gui_VERSION_ARCH.deb with Python and Qt inside; states its sizes and asks lintian. Needs no .venv.
deb:
	@$(PYTHON) tools/deb.py

# Installs, upgrades, uses and removes that package in a bare system made by debootstrap; needs the superuser. It says
# so where it cannot be run (77), which is no failure.
deb-test: setup-test deb
	@$(BIN)/python tools/deb_test.py || test $$? -eq 77

# What the packages tell the desktop, by its own validators; a part of make check.
packaging: setup-test
	@$(BIN)/python tools/validate_packaging.py

# The pictures of README, manual and metainfo, from the real program.
screenshots: setup-test
	@$(BIN)/python tools/screenshots.py

# New sentences into resources/translations, and what is translated there into the program.
translations: setup-test
	@$(BIN)/python tools/translations.py

# Needs uv on the PATH; its universal resolution covers Python 3.11 to 3.13 on all systems by markers.
lock:
	uv pip compile pyproject.toml --group dev --universal --python-version 3.11 --generate-hashes \
	  --no-header --no-annotate --quiet --output-file requirements.lock
	uv pip compile pyproject.toml --group package --universal --python-version 3.11 --generate-hashes \
	  --no-header --no-annotate --quiet --constraint requirements.lock --output-file requirements-package.lock

clean:
	rm -rf .venv build dist
