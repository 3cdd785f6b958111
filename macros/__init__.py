"""The only module that knows the generator: it loads the data and hands our macros to it.

MkDocs calls `define_env` once a build and the functions after it around each page. Zensical calls `define_env` at each
page and none of the others: there, our extension of Markdown stands in for them.
"""

from __future__ import annotations

import functools
from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

from markdown import Markdown
from markdown.extensions import Extension
from markdown.preprocessors import Preprocessor

from macros import outputs
from macros.components import edition, glossary
from macros.core.problems import DataError
from macros.core.typography import fix_markup, fix_text
from macros.site import registry as components
from macros.site.frame import frame
from macros.site.load import load
from macros.site.site import Site
from macros.theme import content

ROOT = Path(__file__).parent.parent
ZENSICAL = "rendering_context"
"""The name of a preprocessor that Zensical alone gives to Markdown."""


class MacrosPlugin(Protocol):
    """The part of mkdocs-macros' environment that we use."""

    conf: Any
    page: Any
    markdown: str
    macros: dict[str, Any]


class Refused(SystemExit, Exception):
    """Ends a build, with its message. A preview, which outlives any other Exception too, keeps the pages of before."""


def define_env(env: MacrosPlugin) -> None:
    """Load and check everything once, then register the macros. Stops with every data error."""
    theme = env.conf["theme"]
    # The functions below find it there.
    site = theme["site"] if "site" in theme else _load(env.conf)
    theme["site"] = site
    env.conf["site_description"] = fix_text(env.conf["site_description"])
    for name, (_, macro) in components.macros().items():
        env.macros[name] = functools.partial(_call, macro, site)
    if site.links_move:
        site.page = env.page.path
        return
    env.conf["nav"] = _fixed(site.nav)
    if site.edition and site.edition.legal.public_url:
        env.conf["site_url"] = site.identity.public_url


def _load(conf: Any) -> Site:
    """Load the data, from the settings of MkDocs or of Zensical."""
    moved = "root_dir" in conf
    root = Path(conf["root_dir"]) if moved else Path(conf["config_file_path"]).parent
    nav = _nav(conf["nav"]) if moved else conf["nav"] or []
    try:
        return Site(load(root), conf["use_directory_urls"], nav, links_move=moved)
    except DataError as error:
        raise Refused(str(error)) from None


def _nav(items: list[Any]) -> list[Any]:
    """Return Zensical's menu as mkdocs.yml writes it."""
    entries = [(item["title"], _nav(item["children"]) or item["url"]) for item in items]
    return [{title: target} if title else target for title, target in entries]


def _call(macro: Callable[..., str], site: Site, *arguments: object, **options: object) -> str:
    """Return a component's HTML, its French put right, where Markdown will leave it alone."""
    return content.part(fix_markup(macro(site, *arguments, **options)))


def _fixed(nav: Any) -> Any:
    """Return the menu with its French put right."""
    if isinstance(nav, list):
        return [_fixed(entry) for entry in nav]
    return {fix_text(title): _fixed(target) for title, target in nav.items()} if isinstance(nav, dict) else nav


def _finish(conf: Any, meta: dict[str, Any], markdown: str) -> str:
    """Put a page's French right: typography, and each acronym explained where it first appears. Prepare its frame."""
    site = conf["theme"]["site"]
    meta["frame"] = frame(site, markdown, conf["site_url"] or "")
    return edition.complete(site, glossary.expand(site, content.outside(markdown, fix_markup)))


def on_pre_page_macros(env: MacrosPlugin) -> None:
    """Tell the macros which page they are on."""
    env.conf["theme"]["site"].page = env.page.file.src_uri


def on_post_page_macros(env: MacrosPlugin) -> None:
    """Finish the page's Markdown."""
    env.markdown = _finish(env.conf, env.page.meta, env.markdown)


def on_post_build(env: MacrosPlugin) -> None:
    """Complete the built site: search index, downloads."""
    outputs.write_all(Path(env.conf["site_dir"]), env.conf["theme"]["site"])


class _Finished(Preprocessor):  # type: ignore[misc]
    def run(self, lines: list[str]) -> list[str]:
        context = self.md.preprocessors[ZENSICAL]
        return _finish(context.config, context.page.meta, "\n".join(lines)).split("\n")


class _Zensical(Extension):  # type: ignore[misc]
    def extendMarkdown(self, md: Markdown) -> None:
        if ZENSICAL in md.preprocessors:
            # Zensical runs the macros just before (35).
            md.preprocessors.register(_Finished(md), "finished", 34)


def makeExtension(**options: object) -> Extension:
    """Return what Zensical needs instead of the functions above: Python-Markdown looks for this name."""
    return _Zensical(**options)
