"""Sheets that the town hall adapts: DOCX and ODT, by pandoc from the same HTML as the PDF."""

from __future__ import annotations

import functools
import io
import math
import subprocess
import tempfile
import zipfile
from pathlib import Path

from bs4 import BeautifulSoup, Tag

from macros.components.downloads.model import Document
from macros.components.identity.model import Identity
from macros.core.dates import french_date
from macros.documents import markup, styles
from macros.documents.paper_site import PaperSite

STYLES = {"p.source": "Source", "p.note, p.hint": "Note", "p.ask, p.legend, p.over": "Question"}
BOX = "☐\u00a0"
ABREAST = 5
"""The blanks that stand side by side at most: a column takes a name."""
EPOCH = (1980, 1, 1, 0, 0, 0)


def maker(site: PaperSite, document: Document, format: str) -> functools.partial[bytes]:
    """Return what makes the file."""
    return functools.partial(make, html(site, document), document, site.identity, format)


def html(site: PaperSite, document: Document) -> str:
    """Return the HTML of a sheet with what pandoc understands: headings, lists, tables, named styles."""
    soup = markup.paper(site, document.page, site.sheet_html(document))
    for tag in soup.select("svg, .hint.wide"):
        tag.decompose()
    _boxes(soup)
    _steps(soup)
    _blanks(soup)
    for table in soup.find_all("table"):
        if caption := table.find("caption"):
            caption.name, caption["class"] = "p", "ask"
            table.insert_before(caption)
    for question in soup.select("p.ask, p.legend"):
        if hint := question.find(class_="hint"):
            hint.name = "p"
            question.insert_after(hint)
    for selector, style in STYLES.items():
        for paragraph in soup.select(selector):
            paragraph.wrap(soup.new_tag("div", attrs={"data-custom-style": style}))
    for detail in soup.select("span.detail, span.hint"):
        detail.insert_before(soup.new_tag("br"))
    for tag in soup.find_all(id=True):
        del tag["id"]
    identity = site.identity
    here = f'<a href="{site.url(document.page)}">{identity.name}</a>'
    closing = f"{site.credit(document.source)}. {here} est un site indépendant. Textes sous licence CC BY 4.0."
    ending = markup.parse(f'<div data-custom-style="Source"><p>Document à adapter. {closing}</p></div>')
    return str(soup) + str(ending)


def _boxes(soup: BeautifulSoup) -> None:
    for box in soup.select("input[type=checkbox]"):
        box.replace_with(BOX)
    for label in soup.find_all("label"):
        label.unwrap()
    for item in soup.select(".boxes > li"):
        item.name = "p"
        item.insert(0, BOX)
    for boxes in soup.select(".boxes"):
        boxes.unwrap()


def _steps(soup: BeautifulSoup) -> None:
    """Actions and sequences are headed blocks, not the items of a list that Word would number again."""
    for title in soup.select("p.step-title"):
        title.name = "h3"
    for number in soup.select(".number"):
        number.string = number.get_text(strip=True) + "."
    for steps in soup.select("ol.steps, ol.seq"):
        for item in steps.find_all("li", recursive=False):
            item.name = "div"
        steps.name = "div"


def _blanks(soup: BeautifulSoup) -> None:
    """Blanks in a row are small tables with their headers; lines to write on are ruled paragraphs."""
    for row in [*soup.select(".fill-row"), *markup.rows_of_fields(soup)]:
        labels = [blank.get_text(" ", strip=True) for blank in row.select(".fill")]
        # As many in each table, or nearly.
        across = math.ceil(len(labels) / math.ceil(len(labels) / ABREAST))
        row.replace_with(*(_table(soup, labels[at : at + across]) for at in range(0, len(labels), across)))
    for blank in soup.select(".fill"):
        blank.replace_with(_table(soup, [blank.get_text(" ", strip=True)]))
    for lines in soup.select(".lines"):
        number = len(lines.find_all("i"))
        lines.clear()
        lines["data-custom-style"] = "Ligne"
        del lines["aria-hidden"]
        for _ in range(number):
            line = soup.new_tag("p")
            line.string = "\u00a0"
            lines.append(line)
    for signatures in soup.select(".signatures"):
        signatures.replace_with(_signatures(soup, signatures))
    for table in soup.find_all("table"):
        _lay_out(soup, table)


def _table(soup: BeautifulSoup, labels: list[str]) -> Tag:
    table = soup.new_tag("table")
    for part, cell, texts in (("thead", "th", labels), ("tbody", "td", [""] * len(labels))):
        row = soup.new_tag("tr", attrs={"class": "blank"} if part == "tbody" else {})
        for text in texts:
            row.append(soup.new_tag(cell, string=text))
        group = soup.new_tag(part)
        group.append(row)
        table.append(group)
    return table


def _signatures(soup: BeautifulSoup, signatures: Tag) -> Tag:
    """Return a table with a column for each who signs: a name, a date, and room for the signature."""
    columns = [[line.get_text(strip=True) for line in who.find_all("p")] for who in signatures.find_all("div")]
    table = _table(soup, [who for who, *_ in columns])
    room = table.select_one("tr.blank")
    assert room
    *above, last = zip(*(asked for _, *asked in columns), strict=True)
    for texts in above:
        row = soup.new_tag("tr")
        row.extend(soup.new_tag("td", string=f"{text}\u00a0:") for text in texts)
        room.insert_before(row)
    for cell, text in zip(room.find_all("td"), last, strict=True):
        cell.string = f"{text}\u00a0:"
    return table


def _lay_out(soup: BeautifulSoup, table: Tag) -> None:
    """Give a table the width of the page, bold headers, and blank rows high enough to write in by hand."""
    headers = table.select("thead th")
    columns = soup.new_tag("colgroup")
    for header in headers:
        width = float(str(header.get("data-width") or 100 / len(headers)))
        columns.append(soup.new_tag("col", attrs={"style": f"width:{width:.2f}%"}))
    table.insert(0, columns)
    for header in headers:
        bold = soup.new_tag("strong")
        bold.extend(list(header.contents))
        header.append(bold)
    for cell in table.select("tr.blank td"):
        blank = soup.new_tag("div", attrs={"data-custom-style": "Vide"})
        blank.append(soup.new_tag("p", string="\u00a0"))
        cell.append(blank)


def make(content: str, document: Document, identity: Identity, format: str) -> bytes:
    """Return the file, the same for the same content."""
    import pypandoc

    footer = f"{document.title}. {identity.name}, version {identity.version} du {french_date(identity.published_on)}"
    with tempfile.TemporaryDirectory() as folder:
        reference = Path(folder) / f"reference.{format}"
        reference.write_bytes(styles.reference(format, footer, document.large, document.one_page))
        target = Path(folder) / f"document.{format}"
        subprocess.run(
            [
                pypandoc.get_pandoc_path(),
                "--from=html",
                f"--to={format}",
                "--standalone",
                f"--reference-doc={reference}",
                f"--output={target}",
                "--metadata=lang=fr-FR",
                f"--metadata=title={document.title}",
                f"--metadata=description={document.about}",
            ],
            input=content.encode(),
            check=True,
            capture_output=True,
        )
        return rewrite(target.read_bytes(), styles.finish_odt if format == "odt" else None)


def rewrite(data: bytes, change: styles.Change | None = None) -> bytes:
    """Return an archive with its parts changed and no trace of when it was made."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(out, "w") as target:
        for name in source.namelist():
            stored = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            info = zipfile.ZipInfo(name, EPOCH)
            info.external_attr = 0o600 << 16
            part = source.read(name)
            target.writestr(info, change(name, part) if change else part, stored)
    return out.getvalue()
