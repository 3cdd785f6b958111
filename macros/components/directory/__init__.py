"""The regional federations: who to call, everywhere in France, with every doubt stated."""

from __future__ import annotations

from functools import partial

from macros.components.directory.linked_data import linked_data
from macros.components.directory.model import Directory, Regions, check, mail_link, mail_subject, region_names
from macros.components.directory.opendata import open_data_examples, open_data_fields, open_data_files
from macros.components.directory.region_map import region_map
from macros.components.identity.model import Identity
from macros.core.component import Assets, Component
from macros.core.page import Page
from macros.core.typography import sort_key


def directory(page: Page, level: int = 3) -> str:
    """Every federation, by name of region, an edition's own first, then the territories without one."""
    data, regions = page.data.one(Directory), page.data.one(Regions).by_code
    identity = page.data.one(Identity)
    own = page.shared["own_federation"]
    by_region = sorted(
        data.federations,
        key=lambda federation: (federation != own, sort_key(region_names(federation, regions))),
    )
    return page.render(
        "directory/directory.html",
        directory=data,
        federations=by_region,
        linked_data=linked_data(page, data, {code: region.name for code, region in regions.items()}),
        mail_link=mail_link,
        report_address=partial(identity.report_address, page.public_address(page.path)),
        region_names=region_names,
        regions=regions,
        subject=mail_subject,
        level=level,
    )


COMPONENT = Component(
    name="directory",
    data="federations.yml",
    model=Directory,
    check=check,
    macros={
        "directory": directory,
        "region_map": region_map,
        "open_data_files": open_data_files,
        "open_data_fields": open_data_fields,
        "open_data_examples": open_data_examples,
    },
    assets={"directory": Assets(script="finder", style="lookup")},
)
