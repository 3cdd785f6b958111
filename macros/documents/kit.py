"""The kit of the mayor: what the paper kit holds, out of the site's data, to leaf through and to hand out."""

from __future__ import annotations

import re
from typing import NamedTuple

from markupsafe import Markup

from macros.components.checklist.model import Checklist
from macros.components.directory.model import Directory, Federation, Regions, region_names
from macros.components.downloads.model import Document, Documents
from macros.components.points.model import Points
from macros.components.source.model import Sources
from macros.core.model import Block
from macros.core.typography import sort_key
from macros.documents import drawings, markup
from macros.documents.paper_site import PaperSite

CHECKLIST = "100-jours"
POINTS = (
    "boussole-du-maire",
    "constats",
    "ce-qu-est-une-msp",
    "alertes",
    "etapes-de-creation",
    "verbes-du-maire",
    "bon-enchainement",
    "erreurs-frequentes",
    "communiquer",
    "federation-peut",
    "avecsante",
    "reunion-preparation",
    "reunion-objectifs",
    "maire-a-privilegier",
    "maire-a-eviter",
    "federation-en-reunion",
    "messages-cles",
    "conclusion",
)
"""The lists of data/points/ that it shows."""

SHEETS = ("fiche-referent-sante", "etat-des-lieux", "trame-premiere-reunion")
"""The sheets to fill, by their names in the catalogue."""

ANCHORS = {
    "annuaire.md": "annuaire",
    "100-jours/se-faire-accompagner.md": "federation",
    "100-jours/communiquer.md": "communiquer",
    "100-jours/comprendre.md": "comprendre",
    "100-jours/premiere-reunion.md": "trame-premiere-reunion",
}
"""What stands in for a page of the site; a sheet stands in for its own."""


class Sheet(NamedTuple):
    """A sheet to fill: what the catalogue says of it, and what it shows; how long a meeting lasts stands apart."""

    document: Document
    block: Block
    verdict: Markup
    html: Markup
    qr: str


def shown(site: PaperSite) -> dict[str, object]:
    """Return what the template of the kit shows."""
    checklist, directory = site.find(Checklist, CHECKLIST), site.data.one(Directory)
    regions = site.data.one(Regions).by_code
    points = {name: site.find(Points, name) for name in POINTS}
    sheets = [_sheet(site, name) for name in SHEETS]
    blocks: list[Block] = [checklist, *points.values(), *(sheet.block for sheet in sheets)]
    return {
        "checklist": checklist,
        "marks": drawings.marks(checklist),
        "points": points,
        "motto": _motto(points["boussole-du-maire"]),
        "federations": _by_region(site),
        "directory": directory,
        "regions": regions,
        "sheets": {sheet.document.id: sheet for sheet in sheets},
        "anchors": ANCHORS | {sheet.document.page: sheet.document.id for sheet in sheets},
        "sources": _sources(site, blocks),
        "reviewed_on": min(directory.national.verified_on, *(block.reviewed_on for block in blocks)),
        "home_qr": drawings.qr(site.public_url),
    }


def _motto(boussole: Points) -> str:
    """Return the words that the compass ends with: those that it quotes, where it quotes some."""
    quoted = re.search(r"«\s*(.+?)\.?\s*»", boussole.outro or "")
    words = quoted.group(1) if quoted else boussole.outro or ""
    # Its last words stay on one line of the cover.
    return "\u00a0".join(words.rsplit(" ", 2))


def _by_region(site: PaperSite) -> list[tuple[str, Federation]]:
    """Every federation and the names of its régions, in their order; an edition's own comes first."""
    regions = site.data.one(Regions).by_code
    named = [(region_names(found, regions), found) for found in site.data.one(Directory).federations]
    return sorted(named, key=lambda pair: (pair[1] != site.federation, sort_key(pair[0])))


def _sheet(site: PaperSite, name: str) -> Sheet:
    document = next(document for document in site.data.one(Documents).documents if document.id == name)
    # Its own headings come under its title, which is that of a part of the kit.
    content = markup.paper(site, document.page, site.at(document.page).show(document.shows or "", document.of, level=3))
    markup.plain_boxes(content)
    verdict = content.select_one(".verdict")
    model = site.data.models[document.shows or ""]
    assert model
    assert issubclass(model, Block)
    block = site.find(model, document.of or "")
    return Sheet(
        document,
        block,
        Markup(verdict.extract() if verdict else ""),
        Markup(content),
        drawings.qr(site.url(document.page)),
    )


def _sources(site: PaperSite, blocks: list[Block]) -> list[object]:
    """Return the documents that the blocks come from, each once."""
    by_id = site.data.one(Sources).by_id
    return [by_id[name] for name in dict.fromkeys(block.source.id for block in blocks)]
