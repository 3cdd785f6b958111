"""What the macros cost at build: ``mkdocs build`` of the site against the same pages without them.

The pages of the other side are plain Markdown, written beforehand with what each macro prints. Both sides use stock
Material's frame, because ours asks the macros for the site's name and version: the difference is the macros alone, with
what they write beside the pages. That includes a search index: plain Markdown with Material's own is timed too. So is
the site as published, under our lighter frame, as a second build finds it and as the very first does.

The runs alternate, and processor time is compared, which other programs disturb least.
"""

from __future__ import annotations

import resource
import shutil
from pathlib import Path
from statistics import median

from tests.bench import sites
from tests.conftest import ROOT, mkdocs_build

RUNS = 5
FIRST = "as published, first build"


def seconds(root: Path, name: str) -> float:
    """Return the processor time of one build."""
    if name == FIRST:
        shutil.rmtree(root / ".cache")
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    # Python keeps our modules compiled, as it keeps the libraries', whatever the settings of who runs this.
    result = mkdocs_build(root, sites.folder() / "timed", PYTHONDONTWRITEBYTECODE="")
    assert result.returncode == 0, result.stderr
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main() -> None:
    material = sites.settings(sites.OWN_FRAME)
    published = sites.project("build-published", False, sites.settings())
    shutil.copytree(ROOT / "overrides", published / "overrides", dirs_exist_ok=True)
    roots = {
        "plain Markdown, Material's frame": sites.project("build-plain", True, sites.without_macros(material)),
        "the same, with Material's search": sites.project(
            "build-search", True, sites.without_macros(material, "[search]")
        ),
        "macros, Material's frame": sites.project("build-macros", False, material),
        "as published": published,
        FIRST: published,
    }
    times: dict[str, list[float]] = {name: [] for name in roots}
    for name, root in roots.items():  # what Python and the file system keep ready, they keep for all
        seconds(root, name)
    for _ in range(RUNS):
        for name, root in roots.items():
            times[name].append(seconds(root, name))
    found = {name: median(values) for name, values in times.items()}
    plain, search, *_ = found.values()
    print(f"Build, processor seconds, median of {RUNS}; goal: macros at most 1.5 times plain Markdown")
    for name, value in found.items():
        print(f"{name:34} {value:6.2f} s   × {value / plain:.2f}   × {value / search:.2f} of plain with search")
