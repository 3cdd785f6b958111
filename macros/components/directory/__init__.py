"""The regional federations: who to call, everywhere in France, with what is doubtful said aloud."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

from macros.components.directory.linked_data import linked_data
from macros.components.directory.model import Directory, Federation, National, check, region_names
from macros.components.directory.opendata import open_data_examples, open_data_fields, open_data_files
from macros.components.directory.region_map import region_map
from macros.components.directory.regions import Regions
from macros.core.component import Component
from macros.core.typography import sort_key

if TYPE_CHECKING:
    from macros.site.site import Site

__all__ = ["COMPONENT", "Directory", "Federation", "National", "mail_link", "mail_subject", "region_names"]


def directory(site: Site, level: int = 3) -> str:
    """Every federation, by name of region, an edition's own first, then the territories without one."""
    data, regions = site.data.one(Directory), site.data.one(Regions).by_code
    # An edition's own federation comes first.
    by_region = sorted(
        data.federations,
        key=lambda federation: (federation != site.federation, sort_key(region_names(federation, regions))),
    )
    return site.render(
        "directory/directory.html",
        directory=data,
        federations=by_region,
        linked_data=linked_data(site, data, {code: region.name for code, region in regions.items()}),
        mail_link=mail_link,
        region_names=region_names,
        regions=regions,
        subject=mail_subject,
        level=level,
    )


def mail_subject(places: str) -> str:
    """Return the subject of a first letter to the federation of `places`."""
    return f"Maison de santé\u00a0: une commune ({places})"


def mail_link(email: str, subject: str) -> str:
    """Return the ``mailto:`` address of a letter whose subject is written already."""
    return f"mailto:{email}?subject={quote(subject)}"


def federation_choices(site: Site) -> list[tuple[str, Federation]]:
    """Return the regions and the federation of each choice of a list, in the order of the regions."""
    regions = site.data.one(Regions).by_code
    choices = [(region_names(federation, regions), federation) for federation in site.data.one(Directory).federations]
    return sorted(choices, key=lambda choice: choice[0])


COMPONENT = Component(
    "federations.yml",
    Directory,
    {
        "directory": directory,
        "region_map": region_map,
        "open_data_files": open_data_files,
        "open_data_fields": open_data_fields,
        "open_data_examples": open_data_examples,
    },
    check,
)
