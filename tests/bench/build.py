"""What the macros cost at build: ``mkdocs build`` of the site against the same pages without them.

Both sides use stock Material's frame, because ours asks the macros for the site's name and version: the difference is
the macros alone, with what they write beside the pages. The pages of the other side are plain Markdown, written
beforehand with what each macro prints. The runs alternate, and processor time is compared, which other programs disturb
least. The site as published, under our lighter frame, is timed beside them.
"""

from __future__ import annotations

import resource
from pathlib import Path
from statistics import median

from tests.bench import sites
from tests.conftest import ROOT, mkdocs_build

RUNS = 3


def seconds(root: Path) -> float:
    """Return the processor time of one build."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    result = mkdocs_build(root, sites.folder() / "timed")
    assert result.returncode == 0, result.stderr
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main() -> None:
    macros = sites.project("build-macros", False, sites.settings(sites.OWN_FRAME))
    without = sites.settings(sites.OWN_FRAME).replace(sites.macros_settings(), "plugins: []\n")
    plain = sites.project("build-plain", True, without)
    roots = {"plain Markdown, Material's frame": plain, "macros, Material's frame": macros, "as published": ROOT}
    times: dict[str, list[float]] = {name: [] for name in roots}
    for root in roots.values():  # what Python and the file system keep ready, they keep for all
        seconds(root)
    for _ in range(RUNS):
        for name, root in roots.items():
            times[name].append(seconds(root))
    base = median(times["plain Markdown, Material's frame"])
    print(f"Build, processor seconds, median of {RUNS}; goal: macros at most 1.5 times plain Markdown")
    for name, values in times.items():
        print(f"{name:34} {median(values):6.2f} s   × {median(values) / base:.2f}")
