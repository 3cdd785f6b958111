"""A former address, as a visitor follows it: with a script it keeps what it said, without one it still leads."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Visit
from tests.conftest import LOADED, html_path

FORMER = [(former, page) for page, meta in LOADED.pages.items() for former in meta.former_addresses]


@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
@pytest.mark.parametrize(("former", "page"), FORMER)
def test_a_former_address_leads_to_its_page(
    open_context: Callable[..., Visit], former: str, page: str, script: bool
) -> None:
    old, mark, anchor = former.partition("#")
    opened = open_context(java_script_enabled=script).open(html_path(old).removesuffix("index.html"))
    place = html_path(page).removesuffix("index.html") + mark + anchor
    expect(opened).to_have_url(re.compile(rf"/{re.escape(place)}$"))


def test_what_a_link_carries_after_its_sign_comes_along(visit: Visit) -> None:
    former, page = FORMER[0]
    opened = visit.open(html_path(former.partition("#")[0]).removesuffix("index.html") + "#partage=abc")
    expect(opened).to_have_url(re.compile(rf"/{re.escape(html_path(page).removesuffix('index.html'))}#partage=abc$"))
