"""The directory told to search engines, in the words of schema.org."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from macros.components.directory.model import Directory, Federation, National
    from macros.site.site import Site

PAGE = "annuaire.md"


def linked_data(site: Site, directory: Directory, region_names: dict[str, str]) -> str:
    """Return a JSON-LD text that may stand inside a script element; `region_names` go by INSEE code."""

    def organisation(contact: Federation | National, anchor: str, **more: Any) -> dict[str, Any]:
        address = site.public_address(f"{PAGE}#{anchor}")
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


def international(phone: str | None) -> str | None:
    """Return ``+33123456789`` for ``01 23 45 67 89``."""
    return "+33" + phone.replace(" ", "")[1:] if phone else None


def script_json(content: object) -> str:
    """Return JSON in which nothing can close a script element."""
    return json.dumps(content, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")
