"""The sheets of the roadmap, of the list to tick and of the état des lieux: shown, kept up to date, printed."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Visit
from tests.browser.tools import HOSTILE, assert_hostile_words_stay_words, drawn_sheet, pdf_pages

ROADMAP = "100-jours/feuille-de-route/"
LIST = "mobiliser/liste/"
DIAGNOSIS = "100-jours/etat-des-lieux/"
