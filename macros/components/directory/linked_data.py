"""The directory as schema.org linked data, for search engines."""

from __future__ import annotations

from typing import Any

from macros.components.directory.model import Directory, Federation, National
from macros.core.model import international
from macros.core.page import Page
from macros.core.script_json import script_json

PAGE = "annuaire.md"


def linked_data(page: Page, directory: Directory, region_names: dict[str, str]) -> str:
    """Return a JSON-LD text that may stand inside a script element; `region_names` go by INSEE code."""

    def organisation(contact: Federation | National, anchor: str, **more: Any) -> dict[str, Any]:
        address = page.public_address(f"{PAGE}#{anchor}")
        known = {
            "@type": "Organization",
            "@id": address,
            "name": contact.name,
            "telephone": international(contact.phone),
            "email": contact.email,
            "url": f"https://{contact.site}" if contact.site else None,
            **more,
        }
        return {field: value for field, value in known.items() if value}

    graph = [
        organisation(
            federation,
            federation.id,
            alternateName=federation.acronym,
            areaServed=[{"@type": "AdministrativeArea", "name": region_names[code]} for code in federation.regions],
        )
        for federation in directory.federations
    ]
    graph.append(organisation(directory.national, "national", alternateName=directory.national.expansion))
    return script_json({"@context": "https://schema.org", "@graph": graph})
