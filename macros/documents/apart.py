"""A sheet to fill is a document of its own: a guide says what it asks, and where it is, without printing it again."""

from __future__ import annotations

from bs4 import BeautifulSoup, Tag

from macros.components.downloads.model import FOLDER, Document
from macros.documents import markup

BLANKS = ".fill, .lines, .signatures"


def set_apart(soup: BeautifulSoup, sheet: Document, address: str) -> None:
    """Take the blanks of a sheet out of the page of a guide, and lead to its file at `address`."""
    if own := soup.select_one(f'[data-sheet="{sheet.shows}"]'):
        own.clear()
        own.append(_link(soup, sheet, address))
        return
    # The heading of the page may have the same words.
    form = soup.find("section", id=sheet.of or "")
    if not sheet.blank or not isinstance(form, Tag):
        return
    for row in [*form.select(".facts .fill-row"), *markup.rows_of_fields(form)]:
        row.replace_with(_asked(soup, row.select(".fill")))
    for blank in form.select(BLANKS):
        around = blank.find_parent(class_=["fill-row", "blank-field"])
        blank.decompose()
        while around and not around.get_text(strip=True):
            above = around.find_parent(class_="fill-row")
            around.decompose()
            around = above
    for table in form.select("table:has(.blank)"):
        _list_columns(soup, table)
    form.insert(0, _link(soup, sheet, address))


def _link(soup: BeautifulSoup, sheet: Document, address: str) -> Tag:
    where = soup.new_tag("p", attrs={"class": "sheet-apart"})
    link = soup.new_tag("a", href=address, string=sheet.title)
    where.extend(["À remplir, sur sa fiche à part\u00a0: ", link])
    return where


def _asked(soup: BeautifulSoup, blanks: list[Tag]) -> Tag:
    words = ", ".join(blank.get_text(" ", strip=True) for blank in blanks)
    return soup.new_tag("p", attrs={"class": "columns-asked"}, string=f"À noter\u00a0: {words}.")


def address(sheet: Document) -> str:
    """Return the place of the file of a sheet on the site."""
    return f"{FOLDER}/{sheet.file('pdf')}"


def _list_columns(soup: BeautifulSoup, table: Tag) -> None:
    """A table to fill says what its columns ask, and of what, where its rows are known."""
    if caption := table.find("caption"):
        caption.name, caption["class"] = "p", "ask"
        table.insert_before(caption.extract())
    if known := table.select("tbody th"):
        rows = soup.new_tag("ul", attrs={"class": "dots", "role": "list"})
        rows.extend(soup.new_tag("li", string=row.get_text(" ", strip=True)) for row in known)
        table.insert_after(rows)
    table.replace_with(_asked(soup, table.select("thead th")))
