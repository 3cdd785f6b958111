"""Nothing in the project asks more of its generator than an heir of MkDocs gives (see `tests.canaries`)."""

from __future__ import annotations

import json
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import jinja2
import pytest
import yaml
from bs4 import BeautifulSoup
from jinja2 import nodes
from markdown import Markdown
from markdown.extensions import Extension
from markdown.preprocessors import Preprocessor

import macros
from macros.core.yaml_strict import read_front_matter
from tests.conftest import ROOT, Pages

FILTERS = {"e", "length", "list", "lower", "replace", "reverse", "url"}
"""Those of the frame: Jinja and MiniJinja both have them."""
PAGE = "coordination/questions.md"


@pytest.mark.parametrize("path", sorted((ROOT / "overrides").rglob("*.html")), ids=lambda path: path.name)
def test_the_frame_calls_no_python(path: Path) -> None:
    environment = jinja2.Environment()
    # The filter of MkDocs, which its heirs have too.
    environment.filters["url"] = str
    tree = environment.parse(path.read_text("utf-8"))
    own = {"to", "to_page", "to_home"}
    called = [call.node for call in tree.find_all(nodes.Call)]
    assert [node for node in called if not isinstance(node, nodes.Name) or node.name not in own] == []
    assert {found.name for found in tree.find_all(nodes.Filter)} <= FILTERS


class _Context(Preprocessor):  # type: ignore[misc]
    """What Zensical gives to Markdown, under this name."""

    def __init__(self, md: Markdown, config: dict[str, Any], page: SimpleNamespace) -> None:
        super().__init__(md)
        self.config, self.page = config, page

    def run(self, lines: list[str]) -> list[str]:
        return lines


class _Macros(Preprocessor):  # type: ignore[misc]
    """What Zensical does with macros: it calls `define_env` at each page, and nothing of ours after."""

    def run(self, lines: list[str]) -> list[str]:
        context = self.md.preprocessors["rendering_context"]
        env: Any = SimpleNamespace(conf=context.config, page=context.page, macros={})
        macros.define_env(env)
        return str(jinja2.Environment().from_string("\n".join(lines)).render(**env.macros)).split("\n")


class _Zensical(Extension):  # type: ignore[misc]
    def extendMarkdown(self, md: Markdown) -> None:
        md.preprocessors.register(_Context(md, **self.given), "rendering_context", 0)
        md.preprocessors.register(_Macros(md), "macros", 35)


def test_a_generator_that_calls_nothing_around_a_page_makes_the_same(pages: Pages) -> None:
    settings = yaml.safe_load((ROOT / "mkdocs.yml").read_text("utf-8").replace("!ENV", ""))
    menu = [{"title": "Accueil", "url": "index.md", "children": []}]
    config = {
        **{"root_dir": str(ROOT), "use_directory_urls": True, "nav": menu, "theme": {}},
        **{"site_url": "https://boussole-msp.example/", "site_description": settings["site_description"]},
    }
    zensical = _Zensical()
    for page in ("sources.md", PAGE):
        meta: dict[str, Any] = {}
        zensical.given = {"config": config, "page": SimpleNamespace(path=page, meta=meta)}
        names = [name if isinstance(name, str) else next(iter(name)) for name in settings["markdown_extensions"]]
        _, text = read_front_matter((ROOT / "docs" / page).read_text("utf-8"))
        html = Markdown(extensions=[zensical, *names]).convert(text)
        assert json.loads(json.dumps(meta["frame"])) == meta["frame"]
        built = pages.main(page).select(".prose.head, .prose.rest")
        expected = " ".join(" ".join(part.get_text(" ") for part in built).split())
        assert " ".join(BeautifulSoup(html, "html.parser").get_text(" ").split()) == expected
