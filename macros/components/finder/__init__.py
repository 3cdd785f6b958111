"""The finder: a commune, a postal code or a region gives the federation to call.

The page holds the directory as a data block; the list of communes comes in small scripts, on demand.
"""

from __future__ import annotations

from typing import Any

from macros.components.directory.model import Directory, Federation, Regions, mail_link, mail_subject, region_names
from macros.components.finder.embed import embed
from macros.components.identity.model import Identity
from macros.components.source.model import Sources
from macros.core.component import Assets, Component
from macros.core.dates import french_date
from macros.core.model import international
from macros.core.page import Page
from macros.core.script_json import script_json

NATIONAL = "le mouvement national"
"""What reports an error of the national movement; macros/components/finder/answer.mjs puts another name there."""

PLACES = "REGIONS"
"""What macros/components/finder/letter.mjs puts the régions of a federation in the place of."""


def finder(page: Page, id: str = "trouver", level: int = 2) -> str:
    """The field; without JavaScript, the way to the list by region."""
    return page.render(
        "finder/finder.html",
        name=id,
        level=level,
        json=data_block(page),
        list_url=page.url("annuaire.md#federations"),
    )


def data_block(page: Page) -> str:
    """Return the directory as JSON that may stand inside a script element."""
    directory, regions = page.data.one(Directory), page.data.one(Regions).by_code
    national = directory.national
    # One address for all: that of a federation differs by its name.
    report = page.data.one(Identity).report_address(page.public_address(page.path), NATIONAL)
    content = {
        "federations": [_federation(page, federation) for federation in directory.federations],
        "national": {
            "name": national.name,
            **_contact(national.phone, national.email, national.site),
            "mailto": mail_link(national.email, "Une question d’élu"),
            "report": report,
        },
        "letter": mail_link("", mail_subject(PLACES)),
        "uncovered": {
            territory.code: {"reason": territory.reason, "neighbour": territory.neighbour}
            for territory in directory.uncovered
            if territory.code in regions
        },
    }
    return script_json(content)


def _federation(page: Page, federation: Federation) -> dict[str, Any]:
    regions = page.data.one(Regions).by_code
    places = region_names(federation, regions)
    return {
        "id": federation.id,
        "name": federation.name,
        "acronym": federation.acronym,
        "regions": federation.regions,
        "regionsText": places,
        **_contact(federation.phone, federation.email, federation.site),
        "notes": federation.notes,
        "source": page.data.one(Sources).by_id[federation.source.id].short,
        "verifiedOn": french_date(federation.verified_on),
        "href": page.url(f"annuaire.md#{federation.id}", link=False),
        "vcard": page.url(f"donnees/{federation.id}.vcf", link=False),
    }


def _contact(phone: str | None, email: str, address: str | None) -> dict[str, str | None]:
    return {
        "phone": phone,
        "phoneDigits": international(phone),
        "email": email,
        "site": address,
    }


COMPONENT = Component(
    name="finder",
    data="territories/regions.yml",
    model=Regions,
    macros={"finder": finder, "embed": embed},
    assets={"finder": Assets(script="finder"), "embed": Assets(script="code")},
)
