"""The dossier's page is light: each tool stands in a script of its own, whole, and the page leads to its own page."""

from __future__ import annotations

import re

import pytest
from bs4 import BeautifulSoup, Tag

from macros.components.dossier.model import DossierTools, Tool
from macros.outputs import blocks
from tests.blocks import html_of, trees
from tests.conftest import LOADED, Pages, html_path
from tests.test_fields import patterns_of

TOOLS = LOADED.one(DossierTools).tools
DOSSIER = "dossier.md"


def script_of(tool: Tool) -> str:
    return f"assets/block-{tool.key.replace('/', '-')}.js"


def opened(html: str) -> BeautifulSoup:
    """Parse HTML with its templates open: selectors do not enter them."""
    return BeautifulSoup(re.sub(r"(</?)template\b", r"\1section", html), "html.parser")


def controls(part: Tag) -> set[str]:
    return {
        str(control.get("data-key") or control["data-field"]) for control in part.select("[data-key], [data-field]")
    }


def test_the_page_holds_no_tool_and_leads_to_the_page_of_each(pages: Pages) -> None:
    found = pages.main(DOSSIER).select("details.tool-block")
    assert [block["data-tool"] for block in found] == [tool.key for tool in TOOLS]
    for block, tool in zip(found, TOOLS, strict=True):
        assert block.select("[data-component]") == []
        link = block.select_one("p > a")
        assert link
        assert link.get_text() == tool.title
        path = (pages.site / "dossier" / str(link["href"]) / "index.html").resolve()
        assert path == (pages.site / html_path(tool.page)).resolve()


@pytest.mark.parametrize("tool", TOOLS, ids=lambda tool: tool.key)
def test_a_tool_comes_whole(pages: Pages, tool: Tool) -> None:
    block = html_of(trees(pages.site, script_of(tool)))
    own = (pages.site / html_path(tool.page)).read_text("utf-8")
    here, there = opened(block), opened(own).find(id=tool.id)
    assert isinstance(there, Tag)
    assert here.find(id=tool.id, attrs={"data-component": True})
    assert controls(here) >= controls(there)
    # A picture keeps its capitals, which what reads HTML does not.
    named = re.compile(r"\s([a-z]+[A-Z]\w*)=")
    pictures = "".join(map(str, BeautifulSoup(own, "lxml").select(f"[id='{tool.id}'] svg")))
    assert {name.lower() for name in named.findall(block)} >= {name.lower() for name in named.findall(pictures)}
    assert not re.search(r"\s(?:viewbox|patternunits)=", block)
    # What a policy would refuse.
    assert here.select("script, style, [style], iframe, noscript") == []


@pytest.mark.parametrize("tool", TOOLS, ids=lambda tool: tool.key)
def test_what_a_tool_writes_is_found_by_its_key(pages: Pages, tool: Tool) -> None:
    """The words of a key come with the tool that its start names, or are there from the start."""
    page = {str(control["data-key"]) for control in pages.main(DOSSIER).select("[data-key]")}
    for node in opened(html_of(trees(pages.site, script_of(tool)))).select("[data-key]"):
        key = str(node["data-key"])
        assert key.startswith(f"{tool.key}/") or patterns_of(key) or key in page, key


def test_the_page_as_written_and_as_read_back_are_one() -> None:
    """Entities, pictures, templates, texts between elements, data for scripts."""
    html = (
        '<main><details><summary>Un outil</summary><p data-block="assets/block-x.js">Sa page.</p>'
        '<section data-component="x">a &lt; b &amp; «\u2028» <b>c</b> d<br>'
        '<svg viewBox="0 0 1 1"><path d="M0 0"/></svg>'
        '<template><li><input value="&quot;" checked></li></template><noscript><p>Sans</p></noscript></section>'
        "<p>Fin</p></details><p>Après</p></main>"
    )
    [block] = blocks._Reader(html).blocks
    assert html[: block.start].endswith("Sa page.</p>")
    assert html[block.end :] == "</details><p>Après</p></main>"
    assert html_of(block.nodes) == (
        '<section data-component="x">a &lt; b &amp; «\u2028» <b>c</b> d<br>'
        '<svg viewBox="0 0 1 1"><path d="M0 0"></path>'
        '</svg><template><li><input value="&quot;" checked=""></li></template></section><p>Fin</p>'
    )


def test_elements_that_close_in_disorder_stop_the_build() -> None:
    with pytest.raises(ValueError, match=r"</b> closes <i>, line 2 of dossier\.md"):
        blocks._Reader("<main>\n<b><i></b></i></main>")
