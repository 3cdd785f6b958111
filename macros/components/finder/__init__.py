"""The finder: a commune, a postal code or a region gives the federation to call.

The page holds the directory as a data block; the list of communes comes in small scripts, on demand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from macros.components.directory import mail_link, mail_subject
from macros.components.directory.linked_data import international, script_json
from macros.components.directory.model import Directory, Federation, region_names
from macros.components.directory.regions import Regions
from macros.components.finder.embed import embed
from macros.core.component import Component
from macros.core.dates import french_date

if TYPE_CHECKING:
    from macros.site.site import Site


def finder(site: Site, id: str = "trouver", level: int = 2) -> str:
    """The field; without JavaScript, the way to the list by region."""
    return site.render(
        "finder/finder.html",
        name=id,
        level=level,
        json=data_block(site),
        list_url=site.url("annuaire.md#federations"),
    )


def data_block(site: Site) -> str:
    """Return the directory as JSON that may stand inside a script element."""
    directory, regions = site.data.one(Directory), site.data.one(Regions).by_code
    national = directory.national
    content = {
        "federations": [_federation(site, federation) for federation in directory.federations],
        "national": {
            "name": national.name,
            **_contact(national.phone, national.email, national.site, "Une question d’élu"),
            "report": site.report_address("le mouvement national"),
        },
        "uncovered": {
            territory.code: {"reason": territory.reason, "neighbour": territory.neighbour}
            for territory in directory.uncovered
            if territory.code in regions
        },
    }
    return script_json(content)


def _federation(site: Site, federation: Federation) -> dict[str, Any]:
    regions = site.data.one(Regions).by_code
    places = region_names(federation, regions)
    return {
        "id": federation.id,
        "name": federation.name,
        "acronym": federation.acronym,
        "regions": federation.regions,
        "regionsText": places,
        **_contact(federation.phone, federation.email, federation.site, mail_subject(places)),
        "notes": federation.notes,
        "source": site.source(federation.source.id).short,
        "verifiedOn": french_date(federation.verified_on),
        "href": site.url(f"annuaire.md#{federation.id}", link=False),
        "vcard": site.url(f"donnees/{federation.id}.vcf", link=False),
        "report": site.report_address(federation.label),
    }


def _contact(phone: str | None, email: str, address: str | None, subject: str) -> dict[str, str | None]:
    return {
        "phone": phone,
        "phoneDigits": international(phone),
        "email": email,
        "site": address,
        "mailto": mail_link(email, subject),
    }


COMPONENT = Component("territories/regions.yml", Regions, {"finder": finder, "embed": embed})
