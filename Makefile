# make serve: the site, live, on 127.0.0.1:8000      make test: everything that must pass
# make site: the site in site/                       make check: fast checks of data, code and language
SHELL := /bin/bash
PYTHON ?= python3
BIN := .venv/bin
NODE_READY := node_modules/.package-lock.json
APT_PACKAGES := chromium default-jre-headless poppler-utils fonts-liberation
export NO_MKDOCS_2_WARNING := 1

.PHONY: help serve site test check browser lock data scripts bench clean

help:
	@sed -n '1,2s/^# //p' Makefile

.venv/site: requirements.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 ou plus récent est nécessaire.")'
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt
	@touch $@

.venv/dev: requirements-dev.txt .venv/site
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.txt
	@touch $@

$(NODE_READY): package-lock.json
	npm ci --no-fund --no-audit --loglevel=error
	@touch $@

serve: .venv/site
	$(BIN)/mkdocs serve --dev-addr 127.0.0.1:8000

site: .venv/site
	$(BIN)/mkdocs build --strict

# The tools that the tests drive. Elsewhere than on Debian: install them once by hand.
browser:
	@missing=; command -v chromium >/dev/null || missing=1; command -v java >/dev/null || missing=1; \
	command -v pdftotext >/dev/null || missing=1; \
	if [ -z "$$missing" ]; then exit 0; fi; \
	if ! command -v apt-get >/dev/null; then \
	  echo "Installez Chromium, Java et Poppler (pdftotext), puis relancez make test." >&2; exit 1; fi; \
	sudo=$$([ "$$(id -u)" = 0 ] || echo sudo); \
	$$sudo apt-get update -qq && DEBIAN_FRONTEND=noninteractive $$sudo apt-get install -y -qq --no-install-recommends $(APT_PACKAGES)

test: .venv/dev $(NODE_READY) browser check
	npm test
	$(BIN)/python -m pytest

check: .venv/dev $(NODE_READY)
	$(BIN)/python -m macros.check
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	npm run --silent types

# After a change in a script or a style: the built files are committed.
scripts: $(NODE_READY)
	npm run --silent build

# Rebuild data/territories and its scripts from the official base (see data/territories/provenance.yml).
data: .venv/site $(NODE_READY)
	$(BIN)/python -m macros.territories.build

# Pin again every version and its hashes, from pyproject.toml.
lock: .venv/dev
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header pyproject.toml -o requirements.txt
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --extra dev pyproject.toml -o requirements-dev.txt

bench: .venv/dev $(NODE_READY) browser
	$(BIN)/python -m tests.bench

clean:
	rm -rf .venv node_modules site dist
