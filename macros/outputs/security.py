"""``/.well-known/security.txt`` (RFC 9116): whom to tell of a weakness in the site."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from macros.components.identity.model import Identity
from macros.site.site import Site

PATH = ".well-known/security.txt"
VALIDITY = timedelta(days=364)
"""The standard asks for less than a year."""


def text(identity: Identity) -> str:
    """Return the file's text. It expires a year after the edition, which must be renewed by then."""
    expires = identity.published_on + VALIDITY
    fields = {
        "Contact": f"mailto:{identity.contact}",
        "Expires": f"{expires.isoformat()}T00:00:00Z",
        "Preferred-Languages": "fr, en",
        "Canonical": identity.public_url + PATH,
        "Policy": f"{identity.public_url}a-propos/securite/",
    }
    return "".join(f"{name}: {value}\n" for name, value in fields.items())


def write(site_dir: Path, site: Site) -> None:
    """Write the file into the built site."""
    path = site_dir / PATH
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text(site.identity), "utf-8", newline="\n")
