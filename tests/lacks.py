"""What an heir of MkDocs may lack, each with the smallest project that shows it, for `tests.canaries`."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

SETTINGS = """
site_name: Essai
site_url: https://essai.example/
theme:
  name: material
  custom_dir: frame
plugins:
  - macros:
      module_name: module
nav:
  - Accueil: index.md
  - Page: page.md
"""
FRAME = "<!doctype html><title>Essai</title><main>{{ page.content }}</main>"


@dataclass(frozen=True)
class Lack:
    """`shown` stands in the page when a generator does this as MkDocs does."""

    what: str
    around: str
    shown: str
    module: str = "def define_env(env): pass"
    page: str = "Texte"
    frame: str = FRAME

    def write(self, root: Path) -> None:
        """Write the project."""
        files = {
            "mkdocs.yml": SETTINGS,
            "module.py": self.module,
            "docs/index.md": "# Accueil",
            "docs/page.md": self.page,
            "frame/main.html": self.frame,
            "frame/404.html": "<!doctype html><title>Essai</title>",
        }
        for name, text in files.items():
            path = root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")


LACKS = (
    Lack(
        "it does not call on_pre_page_macros and on_post_page_macros around a page",
        "makeExtension in macros/__init__.py",
        "Suite",
        module="def define_env(env): pass\ndef on_post_page_macros(env): env.markdown += ' Suite'",
    ),
    Lack(
        "it does not call on_post_build once the site is built",
        "python -m macros.outputs FOLDER",
        "Fini",
        module="from pathlib import Path\n"
        "def define_env(env): pass\n"
        "def on_post_build(env): (Path(env.conf['site_dir']) / 'page' / 'index.html').write_text('Fini')",
    ),
    Lack(
        "it calls define_env at each page, not once a build",
        "define_env keeps the site in the settings",
        "<p>1</p>",
        module="import os\n"
        "from pathlib import Path\n"
        "calls = Path(__file__).with_name(f'calls-{os.getpid()}')\n"
        "def define_env(env):\n"
        "    calls.write_text((calls.read_text() if calls.exists() else '') + '1')\n"
        "    env.macros['calls'] = calls.read_text",
        page="{{ calls() }}",
    ),
    Lack(
        "it moves the relative links of the HTML in a page",
        "Site.links_move",
        'href="../autre/"',
        page='<p><a href="../autre/">Autre</a></p>',
    ),
    Lack(
        "its templates do not see what a module puts in the settings of the theme",
        "page.meta.frame, made by macros/site/frame.py",
        "Vu",
        module="def define_env(env): env.conf['theme']['ours'] = 'Vu'",
        frame=FRAME + "{{ config.theme.ours }}",
    ),
    Lack(
        "its templates have no method of Python's text",
        "filters, in overrides/",
        "essai-methode",
        frame=FRAME + "{{ 'essai methode'.partition(' ')[0] }}-{{ 'essai methode'.partition(' ')[2] }}",
    ),
    Lack(
        "a module does not change the address of the site",
        "page.meta.frame, which gives the address: only the links of the page not found need the setting",
        "https://autre.example/",
        module="def define_env(env): env.conf['site_url'] = 'https://autre.example/'",
        frame=FRAME + "{{ page.canonical_url }}",
    ),
    Lack(
        "a module does not change the menu",
        "titles typed as they must read, in mkdocs.yml",
        "Renommée",
        module="def define_env(env): env.conf['nav'] = ['index.md', {'Renommée': 'page.md'}]",
        frame=FRAME + "{{ page.title }}",
    ),
)
