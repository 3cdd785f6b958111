"""Turn the HTML of pages and components into that of a document: one set of anchors, no control, no empty heading."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable

from bs4 import BeautifulSoup, Tag

from macros.documents.paper_site import PaperSite

ONLY_ON_SCREEN = (
    "script, noscript, style, template, button, form, dialog, output, [hidden], .js-only, .no-paper, .unseen, .filled, "
    "[role=status], [aria-hidden=true]:not(.lines), [data-component=downloads], [data-component=finder]"
)
# A drawing does not see the style sheet of the page.
DRAWING = (
    "text{font:16.5px Source Sans Pro}.announced{font-weight:700}.bar-number{fill:#fff;font-weight:700}.bar{fill:#555}"
    ".bar-margin{fill:#fff;stroke:#000}.bar-edge{stroke:#fff;stroke-width:2}.announced-mark{stroke:#000;stroke-width:2}"
)
HEADINGS = ["h1", "h2", "h3", "h4", "h5", "h6"]


def parse(html: str) -> BeautifulSoup:
    return BeautifulSoup(html, "html.parser")


def anchor(page: str) -> str:
    """Return the anchor of a page inside a document that holds several."""
    return "page-" + page.removesuffix(".md").replace("/", "-")


def paper(site: PaperSite, page: str, html: str) -> BeautifulSoup:
    """Return the content of a page or of a component as a document shows it, its links public."""
    soup = parse(html)
    # A page of a tool prints its form alone; a document holds what the page says beside it too.
    for heading in soup.select("h2.no-paper"):
        del heading["class"]
    # Only scripts read it.
    for tag in soup.select("[data-federations]"):
        del tag["data-federations"]
    for tag in soup.select(ONLY_ON_SCREEN):
        tag.decompose()
    for link in soup.find_all("a", href=True):
        link["href"] = _public(site, page, str(link["href"]))
    # A closed block of the screen is open on paper; its title already is a heading.
    for name in ("details", "summary", "fieldset"):
        for tag in soup.find_all(name):
            tag.name = "div"
    for legend in soup.find_all("legend"):
        legend.name = "p"
        legend.attrs.setdefault("class", "legend")
    # One of several buttons to press is one of several boxes to tick.
    for choices in soup.select(".seg"):
        choices.name, choices["class"], choices["role"] = "ul", "boxes", "list"
        for label in choices.find_all("label"):
            button, words = label.find_all(["input", "span"], recursive=False)
            words.name, words["id"] = "li", f"{button['name']}-{button['value']}"
            label.replace_with(words)
    for drawing in soup.find_all("svg"):
        title = soup.new_tag("title")
        title.string = str(drawing.get("aria-label", ""))
        style = soup.new_tag("style")
        style.string = DRAWING
        drawing.insert(0, title)
        drawing.insert(1, style)
    _drop_empty_headings(soup)
    return soup


def _public(site: PaperSite, page: str, href: str) -> str:
    if re.match(r"[a-z]+:", href):
        return href
    path, mark, fragment = href.partition("#")
    target = posixpath.normpath(posixpath.join(posixpath.dirname(page), path)) if path else page
    return site.url(target + mark + fragment)


def _drop_empty_headings(soup: BeautifulSoup) -> None:
    """Remove the headings that announce nothing any more, the deepest first."""
    for heading in reversed(soup.find_all(HEADINGS)):
        following = heading.find_next_sibling()
        # Inside a component a heading may stand alone in its box.
        if heading.parent is soup and (following is None or _rank(following) <= _rank(heading)):
            heading.decompose()


def _rank(tag: Tag) -> int:
    return HEADINGS.index(tag.name) if tag.name in HEADINGS else len(HEADINGS)


def shift(soup: Tag, by: int) -> None:
    """Push every heading down: the title of a page is not that of the document."""
    for heading in soup.find_all(HEADINGS):
        heading.name = HEADINGS[_rank(heading) + by]


def isolate(soup: Tag, page: str) -> None:
    """Make the ids of a page its own, so that several pages can stand in one document."""
    for tag in soup.find_all(id=True):
        tag["id"] = f"{anchor(page)}--{tag['id']}"
    for tag in soup.select("[aria-labelledby], [for]"):
        del tag["aria-labelledby"], tag["for"]


def link_inside(soup: Tag, site: PaperSite, pages: Iterable[str]) -> None:
    """Lead the links to a page of the document there rather than to the site."""
    inside = {site.url(page): page for page in pages}
    ids = {str(tag["id"]) for tag in soup.find_all(id=True)}
    for link in soup.find_all("a", href=True):
        address, _, fragment = str(link["href"]).partition("#")
        if address in inside:
            page = anchor(inside[address])
            target = f"{page}--{fragment}" if f"{page}--{fragment}" in ids else page
            link["href"] = "#" + target
            link["class"] = "inside"


def rows_of_fields(soup: Tag) -> list[Tag]:
    """Return a row for each run of blank fields that follow one another, where the template has none."""
    rows: list[Tag] = []
    for field in soup.select(".blanks > .blank-field"):
        before = field.find_previous_sibling()
        if rows and before is rows[-1]:
            before.append(field.extract())
        else:
            rows.append(field.wrap(Tag(name="div")))
    return rows


def plain_boxes(soup: BeautifulSoup) -> None:
    """Draw the boxes to tick: nothing can be filled on screen in this document."""
    for box in soup.select("input[type=checkbox], input[type=radio]"):
        box.replace_with(soup.new_tag("span", attrs={"class": "box"}))
    for label in soup.find_all("label"):
        label.name = "span"
        del label["for"]
