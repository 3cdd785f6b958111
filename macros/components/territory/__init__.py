"""The territory that the état des lieux counts: a commune, what stands around it, and who to call there."""

from __future__ import annotations

from macros.components.directory.model import Directory
from macros.components.source.model import Sources
from macros.components.territory.model import PublicFiles
from macros.core.component import Component
from macros.core.dates import french_date
from macros.core.page import Page
from macros.core.script_json import script_json


def territory(page: Page, id: str = "territoire") -> str:
    """Where a commune is chosen, and what is known of it without any file; a script of the tool around it fills it."""
    directory = {"list": page.url("annuaire.md#federations", link=False), "federations": _federations(page)}
    return page.render("territory/territory.html", name=id, directory=script_json(directory))


def _federations(page: Page) -> dict[str, dict[str, str]]:
    """Return the federation of each région that has one, by code."""
    sources = page.data.one(Sources).by_id
    return {
        region: {
            "id": federation.id,
            "name": federation.label,
            "href": page.url(f"annuaire.md#{federation.id}", link=False),
            "source": _sentence(
                f"{sources[federation.source.id].short}, relevé le {french_date(federation.verified_on)}"
            ),
        }
        for federation in page.data.one(Directory).federations
        for region in federation.regions
    }


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]


COMPONENT = Component(
    name="territory",
    data="public-files.yml",
    model=PublicFiles,
    macros={"territory": territory},
)
