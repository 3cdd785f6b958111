"""EcoIndex of every page: out of 100, from the elements of the page, its requests and its weight.

The formula and the quantiles are those that its collective publishes (ecoindex.fr). Measured on a 1920 × 1080 screen,
the page scrolled to its end; what is inside SVG pictures is left out.
"""

from __future__ import annotations

from bisect import bisect_right

from tests.bench import sites
from tests.bench.visit import DESK, Visitor, open_browser, serve
from tests.conftest import PAGES

GOAL = 85
ELEMENTS = (0, 47, 75, 159, 233, 298, 358, 417, 476, 537, 603, 674, 753, 843, 949, 1076, 1237, 1459, 1801, 2479, 594601)
REQUESTS = (0, 2, 15, 25, 34, 42, 49, 56, 63, 70, 78, 86, 95, 105, 117, 130, 147, 170, 205, 281, 3920)
KILOBYTES = (0, 1.37, 144.7, 319.53, 479.46, 631.97, 783.38, 937.91, 1098.62, 1265.47, 1448.32)
COUNT = "document.querySelectorAll('*').length - document.querySelectorAll('svg *').length"


def rank(quantiles: tuple[float, ...], value: float) -> float:
    """Return where a value stands among the quantiles, between two ranks if need be."""
    above = min(bisect_right(quantiles, value), len(quantiles) - 1)
    below = quantiles[above - 1]
    return above - 1 + (value - below) / (quantiles[above] - below)


def score(elements: int, requests: int, kilobytes: float) -> float:
    ranks = 3 * rank(ELEMENTS, elements) + 2 * rank(REQUESTS, requests) + rank(KILOBYTES, kilobytes)
    return 100 - 5 * ranks / 6


def main() -> None:
    print(f"EcoIndex, goal {GOAL} on content pages (! marks what is under)")
    results = []
    with open_browser() as browser, serve(sites.published()) as server:
        for page in PAGES:
            visitor = Visitor(browser, server, DESK)
            cost = visitor.visit(page)
            elements = visitor.page.evaluate(COUNT)
            results.append((score(elements, cost.requests, cost.size / 1000), page, elements, cost))
            visitor.context.close()
    print(f"{'':40}score elements requests     kB")
    for value, page, elements, cost in sorted(results, key=lambda result: result[:2]):
        mark = "!" if value < GOAL else " "
        print(f"{mark} {page:38}{value:5.1f} {elements:8} {cost.requests:8} {cost.size / 1000:6.1f}")
