"""What the script that names the federation to call needs of the directory, at the top of that script."""

from __future__ import annotations

from pathlib import Path

from macros.components.directory.model import Directory, Federation, Regions, mail_link, mail_subject, region_names
from macros.core.model import international
from macros.core.script_json import script_json
from macros.site.site import Site

SCRIPT = "assets/federation.js"


def write(site_dir: Path, site: Site) -> None:
    """Complete the script: pages opened from a folder can fetch nothing but scripts."""
    regions = site.data.one(Regions).by_code
    federations = {
        federation.id: reachable(federation, region_names(federation, regions))
        for federation in site.data.one(Directory).federations
    }
    path = site_dir / SCRIPT
    if not path.is_file():
        # Another theme than ours has none of our scripts.
        return
    data = f"globalThis[Symbol.for('boussole-federations')]={script_json(federations)};\n"
    path.write_text(data + path.read_text("utf-8"), "utf-8", newline="\n")


def reachable(federation: Federation, places: str) -> dict[str, str]:
    """Return how to call a federation; how to write to it where no phone is known."""
    if federation.phone:
        contact, href = federation.phone.replace(" ", "\u00a0"), f"tel:{international(federation.phone)}"
    else:
        contact, href = federation.email, mail_link(federation.email, mail_subject(places))
    return {"name": federation.label, "contact": contact, "href": href}
