"""The only module that knows the generator: it loads the data and hands our macros to MkDocs."""

from __future__ import annotations

import functools
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

from macros import outputs
from macros.components import edition, glossary
from macros.core.problems import DataError
from macros.core.typography import fix_markup
from macros.site import calls
from macros.site.load import load
from macros.site.site import Site
from macros.theme import content

ROOT = Path(__file__).parent.parent


class MacrosPlugin(Protocol):
    """The part of mkdocs-macros' environment that we use."""

    conf: Any
    page: Any
    markdown: str
    macros: dict[str, Any]


def define_env(env: MacrosPlugin) -> None:
    """Load and check everything once, then register the macros. Prints every data error and stops."""
    root = Path(env.conf["config_file_path"]).parent
    try:
        loaded = load(root)
    except DataError as error:
        print(error, file=sys.stderr)
        sys.exit(1)
    site = Site.of(loaded, env.conf["use_directory_urls"], env.conf["nav"] or [])
    for name, macro in site.macros.items():
        env.macros[name] = functools.partial(_call, env, macro)
    if site.edition and site.edition.legal.public_url:
        env.conf["site_url"] = site.identity.public_url
    # The page frame finds it as config.theme.site, and the functions below too.
    env.conf["theme"]["site"] = site


def _here(env: MacrosPlugin) -> Site:
    """Return the site, seen from the page that is being made."""
    site: Site = env.conf["theme"]["site"]
    return site.at(env.page.file.src_uri)


def _call(env: MacrosPlugin, macro: Callable[..., str], *arguments: object, **options: object) -> str:
    """Return a component's HTML, its French put right, where Markdown will leave it alone."""
    return content.part(fix_markup(macro(_here(env), *arguments, **options)))


def on_pre_page_macros(env: MacrosPlugin) -> None:
    """Run the calls of the page, unless it holds more than calls: Jinja then does, after this."""
    markdown = calls.run(env.markdown, env.macros)
    if markdown is not None:
        env.markdown = markdown
        env.page.meta["render_macros"] = False


def on_post_page_macros(env: MacrosPlugin) -> None:
    """Put the page's French right: typography, and each acronym explained where it first appears."""
    here = _here(env)
    markdown = content.outside(env.markdown, fix_markup)
    env.markdown = edition.complete(here, glossary.expand(here, markdown))


def on_post_build(env: MacrosPlugin) -> None:
    """Complete the built site: search index, downloads."""
    outputs.write_all(Path(env.conf["site_dir"]), env.conf["theme"]["site"])
