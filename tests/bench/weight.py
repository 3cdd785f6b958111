"""What a first visit costs a phone with an empty cache, beside stock Material on the same pages.

Stock Material also asks another site for its fonts: those requests are counted, without their bytes.
"""

from __future__ import annotations

from tests.bench import sites
from tests.bench.visit import Cost, first_visit, open_browser, serve
from tests.conftest import PAGES
from tests.test_weight import VISIT


def row(name: str, ours: Cost, stock: Cost) -> str:
    costs = "".join(f"{cost.requests:6} {cost.size / 1000:7.1f}" for cost in (ours, stock))
    return f"{name:38}{costs}{ours.size / stock.size:9.3f}"


def main() -> None:
    print("First visit, requests and kB in brotli. Goals: at most 3 and 15 without a tool, 4 and 45 with one,")
    print("60 for the search page with its index, 45 for five pages; ratio at most 0.12 without a tool.")
    print(f"{'':38}{'ours':>14}{'stock':>14}    ratio")
    ratios = []
    with open_browser() as browser, serve(sites.published()) as ours, serve(sites.stock()) as stock:
        for page in PAGES:
            mine, theirs = first_visit(browser, ours, page), first_visit(browser, stock, page)
            tool = bool(mine.names & {"tools.css", "lookup.css", "finder.js"})
            print(row(page + " *" * tool, mine, theirs))
            if not tool:
                ratios.append(mine.size / theirs.size)
        print(row("five pages *", first_visit(browser, ours, *VISIT), first_visit(browser, stock, *VISIT)))
    print(f"* with a tool. Ratio without a tool: {min(ratios):.3f} to {max(ratios):.3f}")
