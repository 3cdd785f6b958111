"""A sheet to fill is a document of its own: a guide says what it asks, and where it is, without printing it again."""

from __future__ import annotations

from bs4 import BeautifulSoup, Tag

from macros.components.downloads.model import FOLDER, Document

BLANKS = ".fill, .lines, .signatures"


def set_apart(soup: BeautifulSoup, sheet: Document, address: str) -> None:
    """Take the blanks of a sheet out of the page of a guide, and lead to its file at `address`."""
    # The heading of the page may have the same words.
    form = soup.find("section", id=sheet.of or "")
    if not isinstance(form, Tag):
        return
    for blank in form.select(BLANKS):
        row = blank.find_parent(class_=["fill-row", "blank-field"])
        blank.decompose()
        while row and not row.get_text(strip=True):
            above = row.find_parent(class_="fill-row")
            row.decompose()
            row = above
    for table in form.select("table:has(.blank)"):
        _list_columns(soup, table)
    link = soup.new_tag("a", href=address, string=sheet.title)
    where = soup.new_tag("p", attrs={"class": "sheet-apart"})
    where.extend(["À remplir, sur sa fiche à part\u00a0: ", link])
    form.insert(0, where)


def address(sheet: Document) -> str:
    """Return the place of the file of a sheet on the site."""
    return f"{FOLDER}/{sheet.file('pdf')}"


def _list_columns(soup: BeautifulSoup, table: Tag) -> None:
    """A table without a row to read says what its columns ask."""
    columns = ", ".join(cell.get_text(" ", strip=True) for cell in table.select("thead th"))
    if caption := table.find("caption"):
        caption.name, caption["class"] = "p", "ask"
        table.insert_before(caption.extract())
    table.replace_with(soup.new_tag("p", attrs={"class": "columns-asked"}, string=f"À noter\u00a0: {columns}."))
