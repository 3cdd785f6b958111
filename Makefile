# make serve: the site, live, on 127.0.0.1:8000      make test: everything that must pass
# make site: the site in site/                       make check: fast checks of data, code and language
# make fix: puts typography and layout right
# make bundle: the site for a USB key, in dist/      make release: all that is published, in dist/
SHELL := /bin/bash
PYTHON ?= python3
BIN := .venv/bin
NODE_READY := node_modules/.package-lock.json
OBSERVATORY := tests/observatory/node_modules/.package-lock.json
LIGHTHOUSE := tests/bench/node_modules/.package-lock.json
# The programs that read our French, then those that the tests drive.
LANGUAGE_TOOLS := hunspell grammalecte-cli
LANGUAGE_PACKAGES := hunspell hunspell-fr grammalecte-cli
APT_TOOLS := chromium chromium-headless-shell firefox-esr java pdftotext qpdf nginx apache2 caddy
APT_PACKAGES := chromium chromium-headless-shell firefox-esr default-jre-headless poppler-utils qpdf \
  nginx-light libnginx-mod-http-brotli-static apache2 caddy
PANGO := libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0
DOCUMENTS := $(CURDIR)/.cache/documents$(addprefix -,$(EDITION))
export NO_MKDOCS_2_WARNING := 1

.PHONY: help serve site bundle release editions documents pango test chroot-test check fix browser proofreaders lock data snapshot
.PHONY: scripts new decisions freshness links bench fuzz canaries clean

help:
	@sed -n '1,4s/^# //p' Makefile

.venv/site: requirements.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 ou plus récent est nécessaire.")'
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt
	@# Whoever starts mkdocs by hand finds our Markdown extension too.
	@$(BIN)/python -c 'import pathlib, sysconfig; pathlib.Path(sysconfig.get_path("purelib"), "projet.pth").write_text("$(CURDIR)\n")'
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
	@$(BIN)/python -m macros.publish.serve

# Built aside, then put in place, with its own archive to take away. DOCUMENTS= (empty) leaves out the files to download.
site: $(if $(DOCUMENTS),documents,.venv/site)
	DOCUMENTS="$(DOCUMENTS)" $(BIN)/python -m macros.publish.bundle .cache/bundle
	DOCUMENTS="$(DOCUMENTS)" BUNDLE=.cache/bundle $(BIN)/python -m macros.publish.build

# The same site to unzip and to open without a network.
bundle: $(if $(DOCUMENTS),documents,.venv/site)
	DOCUMENTS="$(DOCUMENTS)" $(BIN)/python -m macros.publish.bundle

# Refused while something is unfinished, out of date or not committed.
release: documents
	DOCUMENTS="$(DOCUMENTS)" $(BIN)/python -m macros.publish.release

# Every regional edition of data/editions, each in its own folder. One alone: EDITION=occitanie make site
editions: documents
	$(BIN)/python -m macros.publish.editions editions "$(DOCUMENTS)"

# The files to download, made again when what they say has changed. They come first: the pages tell their sizes.
documents: .venv/documents pango
	$(BIN)/python -m macros.documents "$(DOCUMENTS)"

# What lays out the PDF. Elsewhere than on Debian: install it once by hand.
pango: .venv/documents
	@$(BIN)/python -c 'import weasyprint' 2>/dev/null && exit 0; \
	if ! command -v apt-get >/dev/null; then \
	  echo "Installez Pango (libpango, libpangoft2, libharfbuzz-subset), puis relancez make site." >&2; exit 1; fi; \
	sudo=$$([ "$$(id -u)" = 0 ] || echo sudo); \
	$$sudo apt-get update -qq && DEBIAN_FRONTEND=noninteractive $$sudo apt-get install -y -qq --no-install-recommends $(PANGO)

# Elsewhere than on Debian: install these programs once by hand.
browser: TOOLS = $(APT_TOOLS)
browser: PACKAGES = $(APT_PACKAGES)
proofreaders: TOOLS = $(LANGUAGE_TOOLS)
proofreaders: PACKAGES = $(LANGUAGE_PACKAGES)
browser proofreaders:
	@PATH="$$PATH:/usr/sbin"; missing=; \
	for tool in $(TOOLS); do command -v $$tool >/dev/null || missing="$$missing $$tool"; done; \
	if [ -z "$$missing" ]; then exit 0; fi; \
	if ! command -v apt-get >/dev/null; then echo "Installez$$missing, puis relancez make." >&2; exit 1; fi; \
	sudo=$$([ "$$(id -u)" = 0 ] || echo sudo); \
	$$sudo apt-get update -qq && DEBIAN_FRONTEND=noninteractive $$sudo apt-get install -y -qq --no-install-recommends $(PACKAGES)

test: .venv/dev $(NODE_READY) $(OBSERVATORY) browser pango check
	npm test
	$(BIN)/python -m pytest -n auto --maxprocesses 4 --dist worksteal

# The same in a bare Debian tree, as it is, then with another time zone, no locale and other fonts. As root.
chroot-test:
	tests/bare/run.sh

check: .venv/dev $(NODE_READY) proofreaders
	$(BIN)/python -m macros.site.check
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	npm run --silent format -- --check
	npm run --silent types
	$(BIN)/python -m tests.language

# Put right what a program can: typography of pages and data, layout of the code.
fix: .venv/dev $(NODE_READY)
	$(BIN)/python -m tests.language fix
	$(BIN)/ruff check --quiet --fix .
	$(BIN)/ruff format --quiet .
	npm run --silent format -- --write

# After a change in a script or a style: the built files are committed.
scripts: $(NODE_READY)
	npm run --silent build

# Keep the directory as this version publishes it: the next one is compared with it.
snapshot: .venv/site
	$(BIN)/python -m macros.site.snapshot

# Rebuild data/territories and its scripts from the official base (see data/territories/provenance.yml).
data: .venv/site $(NODE_READY)
	$(BIN)/python -m macros.territories.build

# Start a datum or a page: make new KIND=checklist ID=ouverture
new: .venv/site
	@$(BIN)/python -m macros.site.scaffold "$(KIND)" "$(ID)"

# Pin the numbers and the permanent ids of the data, after a decision to change them.
decisions: .venv/dev
	$(BIN)/python -m tests.test_decisions

# What is to be read again, on the terminal and as a table.
freshness: .venv/site
	@$(BIN)/python -m macros.site.freshness.report .cache/relecture.html

# Follow the links of the built site to other sites (see data/links.yml). Needs the network.
links: .venv/site
	@$(BIN)/python -m macros.site.freshness.links site

# Pin again every version and its hashes, from pyproject.toml.
lock: .venv/dev
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header pyproject.toml -o requirements.txt
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --extra dev --extra documents pyproject.toml -o requirements-dev.txt
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --extra documents pyproject.toml -o requirements-documents.txt

bench: APT_TOOLS += wrk
bench: APT_PACKAGES += wrk
bench: .venv/dev $(NODE_READY) $(LIGHTHOUSE) browser pango
	$(BIN)/python -m tests.bench

# Damaged data, pages, dossiers and links: more than 50,000 of them, new each time.
fuzz: .venv/dev $(NODE_READY)
	FUZZ=4000 $(BIN)/python -m pytest -q tests/test_fuzz.py
	FUZZ=50000 node --test tests/js/fuzz.test.mjs tests/js/diagnosis-csv.test.mjs tests/js/text-personal.test.mjs
	FUZZ=5000 node --test tests/js/public-files-fuzz.test.mjs
	FUZZ=2000 node --test tests/js/linked-file-storm.test.mjs
	FUZZ=20000 node --test tests/js/dossier-sequences.test.mjs tests/js/files-damaged.test.mjs

# Whether the likely heirs of MkDocs build the same site. Reported, never blocking.
canaries: .venv/dev
	$(BIN)/python -m tests.canaries

clean:
	rm -rf .venv node_modules site editions dist
