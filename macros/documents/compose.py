"""Compose the whole HTML of a document, ready to be laid out."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from macros.components.checklist.model import Checklist
from macros.components.downloads.model import Document, Documents
from macros.components.swot.model import Workshop
from macros.core.dates import french_date
from macros.documents import apart, drawings, kit, markup
from macros.documents.fields import make_fillable
from macros.documents.paper_site import PaperSite
from macros.theme.qr import printed_address


@dataclass(frozen=True)
class Chapter:
    """A page of the site inside a document, at the anchor ``id``."""

    page: str
    id: str
    title: str
    html: Markup


@dataclass(frozen=True)
class Part:
    """The chapters of a guide of the booklet; those of the document itself have no ``guide``."""

    chapters: list[Chapter]
    guide: Document | None


def html(site: PaperSite, document: Document) -> str:
    """Return the HTML of a document, to be made into a PDF."""
    if document.kind == "sheet":
        content = markup.paper(site, document.page, site.sheet_html(document))
        if document.blank:
            make_fillable(content)
        return _render(site, document, "sheet.html", content=Markup(content))
    if document.kind in ("poster", "cards"):
        workshop = site.find(Workshop, document.of or "")
        return site.french(_render(site, document, f"{document.kind}.html", workshop=workshop))
    if document.kind == "kit":
        return site.french(_render(site, document, "kit.html", **kit.shown(site)))
    return _book(site, document)


def variables(site: PaperSite, document: Document) -> str:
    """Return the style sheet of one document: what its footer says, its QR code, the mark."""
    identity = site.identity
    edition = f"{identity.name}, version {identity.version} du {french_date(identity.published_on)}"
    credit = site.credit(document.source)
    values = {
        "footer": _css(f"{document.title}. {edition}\n{credit}. Textes sous licence CC BY 4.0."),
        "footer-line": _css(f"{credit}. {edition}. Textes sous licence CC BY 4.0."),
        "qr": drawings.qr(site.url(document.page)),
        "ticks": drawings.ticks(),
        "logo": drawings.logo(),
    }
    if document.kind == "kit":
        values |= drawings.INKS | drawings.for_kit(site, site.find(Checklist, kit.CHECKLIST))
        values["edition"] = _css(f"{document.title}. {edition}")
    return "html{" + ";".join(f"--{name}:{value}" for name, value in values.items()) + "}"


def _css(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\A ")
    return f'"{escaped}"'


def _render(site: PaperSite, document: Document, template: str, **variables: object) -> str:
    variables |= {"document": document, "identity": site.identity, "printed_address": printed_address}
    return site.render(template, credit=site.credit(document.source), **variables)


def _book(site: PaperSite, document: Document) -> str:
    """The chapters of a guide under its title; in the booklet, every guide is a part, the annexes the last one."""
    guides = [other for other in site.data.one(Documents).documents if other.kind == "guide"]
    if document.kind == "booklet":
        # It costs more than all the rest: every edition shares it.
        site = site.national()
    if document.kind == "guide":
        parts = [_part(site, None, document.pages)]
    else:
        parts = [_part(site, guide, guide.pages) for guide in guides]
        parts.append(_part(site, None, document.pages))
    soup = markup.parse(_render(site, document, "booklet.html", parts=parts))
    markup.link_inside(soup, site, [chapter.page for part in parts for chapter in part.chapters])
    return str(soup)


def _part(site: PaperSite, guide: Document | None, pages: list[str]) -> Part:
    chapters = []
    for page in pages:
        content = markup.paper(site, page, site.page_html(page))
        for sheet in site.data.one(Documents).documents:
            if sheet.page == page and sheet.shows:
                apart.set_apart(content, sheet, site.url(apart.address(sheet)))
        markup.plain_boxes(content)
        markup.isolate(content, page)
        # The title of the document comes first, then that of the part if there is one.
        markup.shift(content, 2 if guide else 1)
        title = site.data.pages[page].title
        chapters.append(Chapter(page, markup.anchor(page), title, Markup(content)))
    return Part(chapters, guide)
