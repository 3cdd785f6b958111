"""How the build grows: a site of 2,500 pages and 500 checklists, made up in a folder removed at the end.

Each size is built as published, then with and without the macros under Material's own frame, whose whole menu on each
page is pruned (its time would be quadratic). Processor time is compared, which other programs disturb least.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

from tests.bench import sites
from tests.conftest import ROOT

SIZES = (250, 1000, 2500)
PAGES_A_CHECKLIST = 5
PAGES_A_PART = 25
PARTS_A_SECTION = 10
GOAL = 1.3
PRUNED = "theme:\n  name: material\n  features: [navigation.prune]\n"

PAGE = """---
title: Page {number}
description: La page {number} d’un site inventé pour mesurer la construction.
summary: Une page inventée, qui ressemble aux vraies, pour la MSP et la CPTS de la commune.
reviewed_on: 2026-11-22
---

# Page {number}

{{{{ in_brief() }}}}
"""
SECTION = """
## Partie {section}

La mairie appelle l'ARS : elle note la réponse, puis prévient l'équipe de la MSP ! La [page suivante]({next}) continue.

- Un médecin, une infirmière et un kinésithérapeute viennent ; ils ont 30 minutes.
- La CPTS et la commune « tiennent » le calendrier.

{{{{ source("kit-100-jours", "partie 3") }}}}
"""


class Cost(NamedTuple):
    seconds: float
    megabytes: float


def cost(root: Path) -> Cost:
    """Return the processor time of one build, and the most memory it held."""
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir", str(sites.folder() / "grown-site")]
    # Python keeps our modules compiled, as it keeps the libraries', whatever the settings of who runs this.
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "PYTHONDONTWRITEBYTECODE": ""}
    process = subprocess.Popen(command, cwd=root, env=environment)
    _, status, used = os.wait4(process.pid, 0)
    assert status == 0, root
    return Cost(used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def grow(pages: int) -> Path:
    """Lay out our project with `pages` pages and their checklists in the place of its own checklists and menu."""
    root = sites.folder() / f"grown-{pages}"
    for part in ("data", "macros", "overrides", "docs"):
        shutil.copytree(ROOT / part, root / part, ignore=sites.IGNORED)
    shutil.copy(ROOT / "CHANGELOG.md", root)
    lists = root / "data" / "checklists"
    model = (lists / "mobiliser.yml").read_text("utf-8")
    for number in range(pages // PAGES_A_CHECKLIST):
        (lists / f"liste-{number}.yml").write_text(model, "utf-8")
    lines = []
    for number in range(pages):
        section, part = number // (PAGES_A_PART * PARTS_A_SECTION), number // PAGES_A_PART
        if number % (PAGES_A_PART * PARTS_A_SECTION) == 0:
            lines.append(f"  - Section {section}:")
        if number % PAGES_A_PART == 0:
            lines.append(f"      - Partie {part}:")
        page = f"s{section}/p{part}/page-{number}.md"
        lines.append(f"          - Page {number}: {page}")
        _write(root / "docs" / page, number)
    (root / "mkdocs.yml").write_text(sites.settings() + "\n".join(lines) + "\n", "utf-8")
    return root


def _write(path: Path, number: int) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    last = number % PAGES_A_PART == PAGES_A_PART - 1
    following = path.name if last else f"page-{number + 1}.md"
    text = PAGE.format(number=number) + "".join(SECTION.format(section=place, next=following) for place in range(8))
    if number % PAGES_A_CHECKLIST == 0:
        text += f'\n{{{{ checklist("liste-{number // PAGES_A_CHECKLIST}") }}}}\n'
    path.write_text(text, "utf-8")


def under_material(root: Path, plain: bool) -> Path:
    """Lay the same pages out under Material's frame, with their macros or as the plain Markdown these print."""
    other = root.with_name(f"{root.name}-{'plain' if plain else 'macros'}")
    other.mkdir()
    settings = (root / "mkdocs.yml").read_text("utf-8").replace(sites.OWN_FRAME, "")
    settings = settings.replace("theme:\n  name: material\n", PRUNED)
    if plain:
        settings = sites.without_macros(settings)
    (other / "mkdocs.yml").write_text(settings, "utf-8")
    (other / "docs").symlink_to(sites.plain_docs(root) if plain else root / "docs")
    for part in ("CHANGELOG.md", "data", "macros", "overrides"):
        (other / part).symlink_to(root / part)
    return other


def main() -> None:
    print(f"Build of a made-up site, processor seconds. Goal: 2,500 pages at most {GOAL} times dearer each than 250")
    print(f"{'pages':>6} {'checklists':>10} {'as published':>14} {'pages/s':>8} {'ms/page':>8} {'peak MB':>8}", end="")
    print(f"{'Material, plain':>17} {'with macros':>12} {'macros cost':>12}")
    each = []
    for pages in SIZES:
        root = grow(pages)
        ours = cost(root)
        plain, macros = (cost(under_material(root, plain)) for plain in (True, False))
        each.append(ours.seconds / pages)
        print(f"{pages:6} {pages // PAGES_A_CHECKLIST:10} {ours.seconds:12.1f} s {pages / ours.seconds:8.0f}", end="")
        print(f" {1000 * each[-1]:8.1f} {ours.megabytes:8.0f} {plain.seconds:15.1f} s {macros.seconds:10.1f} s", end="")
        print(f"        × {macros.seconds / plain.seconds:.2f}", flush=True)
    print(f"A page costs {each[-1] / each[0]:.2f} times as much among {SIZES[-1]} as among {SIZES[0]}.")
