# make serve: the site, live, on 127.0.0.1:8000      make test: everything that must pass
# make site: the site in site/                       make check: fast checks of data, code and language
SHELL := /bin/bash
PYTHON ?= python3
BIN := .venv/bin
NODE_READY := node_modules/.package-lock.json
OBSERVATORY := tests/observatory/node_modules/.package-lock.json
LIGHTHOUSE := tests/bench/node_modules/.package-lock.json
APT_TOOLS := chromium firefox-esr java pdftotext qpdf soffice nginx apache2 caddy
APT_PACKAGES := chromium firefox-esr default-jre-headless poppler-utils fonts-liberation qpdf \
  libreoffice-writer-nogui libreoffice-calc-nogui nginx-light libnginx-mod-http-brotli-static apache2 caddy
PANGO := libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0
DOCUMENTS := $(CURDIR)/.cache/documents
export NO_MKDOCS_2_WARNING := 1

.PHONY: help serve site documents pango test check browser lock data scripts new decisions freshness links bench clean

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

.venv/documents: requirements-documents.txt .venv/site
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-documents.txt
	@touch $@

$(NODE_READY) $(OBSERVATORY) $(LIGHTHOUSE): %node_modules/.package-lock.json: %package-lock.json
	npm ci --prefix ./$* --ignore-scripts --no-fund --no-audit --loglevel=error
	@touch $@

serve: .venv/site
	$(BIN)/mkdocs serve --dev-addr 127.0.0.1:8000

site: documents
	DOCUMENTS="$(DOCUMENTS)" $(BIN)/mkdocs build --strict

# The files to download, made again when what they say has changed. They come first: the pages tell their sizes.
documents: .venv/documents pango
	$(BIN)/python -m macros.outputs documents "$(DOCUMENTS)"

# What lays out the PDF. Elsewhere than on Debian: install it once by hand.
pango: .venv/documents
	@$(BIN)/python -c 'import weasyprint' 2>/dev/null && exit 0; \
	if ! command -v apt-get >/dev/null; then \
	  echo "Installez Pango (libpango, libpangoft2, libharfbuzz-subset), puis relancez make site." >&2; exit 1; fi; \
	sudo=$$([ "$$(id -u)" = 0 ] || echo sudo); \
	$$sudo apt-get update -qq && DEBIAN_FRONTEND=noninteractive $$sudo apt-get install -y -qq --no-install-recommends $(PANGO)

# The programs that the tests drive. Elsewhere than on Debian: install them once by hand.
browser:
	@PATH="$$PATH:/usr/sbin"; missing=; \
	for tool in $(APT_TOOLS); do command -v $$tool >/dev/null || missing="$$missing $$tool"; done; \
	if [ -z "$$missing" ]; then exit 0; fi; \
	if ! command -v apt-get >/dev/null; then echo "Installez$$missing, puis relancez make test." >&2; exit 1; fi; \
	sudo=$$([ "$$(id -u)" = 0 ] || echo sudo); \
	$$sudo apt-get update -qq && DEBIAN_FRONTEND=noninteractive $$sudo apt-get install -y -qq --no-install-recommends $(APT_PACKAGES)

test: .venv/dev $(NODE_READY) $(OBSERVATORY) browser pango check
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

# Start a datum or a page: make new KIND=checklist ID=ouverture
new: .venv/site
	@$(BIN)/python -m macros.scaffold "$(KIND)" "$(ID)"

# Pin the numbers and the permanent ids of the data, after a decision to change them.
decisions: .venv/dev
	$(BIN)/python -m tests.test_decisions

# What is to be read again, on the terminal and as a table.
freshness: .venv/site
	@$(BIN)/python -m macros.freshness.report .cache/relecture.html

# Follow the links of the built site to other sites (see data/links.yml). Needs the network.
links: .venv/site
	@$(BIN)/python -m macros.freshness.links site

# Pin again every version and its hashes, from pyproject.toml.
lock: .venv/dev
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header pyproject.toml -o requirements.txt
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --extra dev --extra documents pyproject.toml -o requirements-dev.txt
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --extra documents pyproject.toml -o requirements-documents.txt

bench: APT_TOOLS += wrk
bench: APT_PACKAGES += wrk
bench: .venv/dev $(NODE_READY) $(LIGHTHOUSE) browser pango
	$(BIN)/python -m tests.bench

clean:
	rm -rf .venv node_modules site dist
