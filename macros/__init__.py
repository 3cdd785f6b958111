"""The only module that knows the generator: it loads the data and hands our macros to it.

MkDocs calls `define_env` once a build and the functions after it around each page. Zensical calls `define_env` at each
page and none of the others: there, our extension of Markdown stands in for them.
"""

from __future__ import annotations

import functools
import gc
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, Protocol

from markdown import Markdown
from markdown.extensions import Extension
from markdown.preprocessors import Preprocessor

from macros import outputs
from macros.components import edition, glossary, source
from macros.core.problems import DataError
from macros.core.typography import fix_markup, fix_text
from macros.site import calls
from macros.site.frame import frame
from macros.site.load import load
from macros.site.site import Site
from macros.theme import content

# The classes loaded so far live as long as the program: the collector need not go through them again and again.
gc.freeze()

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
    site = theme["site"] = theme["site"] if "site" in theme else _load(env.conf)
    env.conf["site_description"] = fix_text(env.conf["site_description"])
    for name, macro in site.macros.items():
        env.macros[name] = functools.partial(_call, env, macro)
    if not site.links_move:
        env.conf["nav"] = _fixed(site.nav)
    # A preview has an address of its own.
    env.conf["site_url"] = env.conf["site_url"] or site.public_url


def _load(conf: Any) -> Site:
    """Load the data, from the settings of MkDocs or of Zensical."""
    zensical = "root_dir" in conf
    root = Path(conf["root_dir"]) if zensical else Path(conf["config_file_path"]).parent
    nav = _nav(conf["nav"]) if zensical else conf["nav"] or []
    try:
        site = Site.of(load(root), conf["use_directory_urls"], nav)
    except DataError as error:
        raise Refused(str(error)) from None
    return replace(site, links_move=zensical)


def _nav(items: list[Any]) -> list[Any]:
    """Return Zensical's menu as mkdocs.yml writes it."""
    entries = [(item["title"], _nav(item["children"]) or item["url"]) for item in items]
    return [{title: target} if title else target for title, target in entries]


def _fixed(nav: Any) -> Any:
    """Return the menu with its French put right."""
    if isinstance(nav, list):
        return [_fixed(entry) for entry in nav]
    return {fix_text(title): _fixed(target) for title, target in nav.items()} if isinstance(nav, dict) else nav


def _here(conf: Any, page: Any) -> Site:
    """Return the site, seen from a page of MkDocs or of Zensical."""
    site: Site = conf["theme"]["site"]
    return site.at(page.path if site.links_move else page.file.src_uri)


def _call(env: MacrosPlugin, macro: Callable[..., str], *arguments: object, **options: object) -> str:
    """Return a component's HTML, its French put right, where Markdown will leave it alone."""
    return content.part(fix_markup(macro(_here(env.conf, env.page), *arguments, **options)))


def _finish(conf: Any, page: Any, markdown: str) -> str:
    """Put a page's French right: typography, and each acronym explained where it first appears. Prepare its frame."""
    here = _here(conf, page)
    page.meta["frame"] = frame(here)
    about_sources = content.part(fix_markup(source.about_sources(here, markdown)))
    markdown += f"\n\n---\n\n{about_sources}\n"
    return edition.complete(here, glossary.expand(here, content.outside(markdown, fix_markup)))


def on_pre_page_macros(env: MacrosPlugin) -> None:
    """Run the calls of the page, unless it holds more than calls: Jinja then does, after this."""
    markdown = calls.run(env.markdown, env.macros)
    if markdown is not None:
        env.markdown = markdown
        env.page.meta["render_macros"] = False


def on_post_page_macros(env: MacrosPlugin) -> None:
    """Finish the page's Markdown."""
    env.markdown = _finish(env.conf, env.page, env.markdown)


def on_post_build(env: MacrosPlugin) -> None:
    """Complete the built site: search index, downloads."""
    outputs.write_all(Path(env.conf["site_dir"]), env.conf["theme"]["site"])


class _Finished(Preprocessor):  # type: ignore[misc]
    def run(self, lines: list[str]) -> list[str]:
        context = self.md.preprocessors[ZENSICAL]
        return _finish(context.config, context.page, "\n".join(lines)).split("\n")


class _Zensical(Extension):  # type: ignore[misc]
    def extendMarkdown(self, md: Markdown) -> None:
        if ZENSICAL in md.preprocessors:
            # Zensical runs the macros just before (35).
            md.preprocessors.register(_Finished(md), "finished", 34)


def makeExtension(**options: object) -> Extension:
    """Return what Zensical needs instead of the functions above: Python-Markdown looks for this name."""
    return _Zensical(**options)
