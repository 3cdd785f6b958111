"""Follow every link of a built site that leads elsewhere, and say which no longer answer. Never part of the tests.

python -m macros.site.freshness.links [SITE]
"""

from __future__ import annotations

import http.client
import re
import sys
import urllib.error
import urllib.request
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from html import unescape
from pathlib import Path

from macros.components.identity.model import Identity
from macros.components.links.model import LinkExceptions
from macros.core.data import Data
from macros.core.problems import DataError
from macros.site.load import load

LINK = re.compile(r'<a\b[^>]*?\bhref="(https?://[^"#]+)')
HEADERS = {"User-Agent": "Mozilla/5.0 (compatible; Boussole MSP, relecture mensuelle)", "Accept": "text/html,*/*"}
SECONDS = 30


def external(site_dir: Path, identity: Identity) -> dict[str, list[str]]:
    """Return each address outside the site, with the pages that lead there."""
    ours = tuple(filter(None, (identity.public_url, identity.edit_url)))
    found = defaultdict[str, list[str]](list)
    for path in sorted(site_dir.rglob("*.html")):
        for address in sorted(set(map(unescape, LINK.findall(path.read_text("utf-8"))))):
            if not address.startswith(ours):
                found[address].append(path.relative_to(site_dir).as_posix())
    return dict(found)


def trouble(address: str) -> str | None:
    """Return, in French, what goes wrong when `address` is opened, or None. Asks twice before it complains."""
    request = urllib.request.Request(address, headers=HEADERS)
    said = None
    for _ in range(2):
        try:
            with urllib.request.urlopen(request, timeout=SECONDS):
                return None
        except urllib.error.HTTPError as error:
            said = f"le site répond {error.code}"
        except (OSError, http.client.HTTPException, ValueError) as error:
            said = f"le site ne répond pas ({getattr(error, 'reason', error)})"
    return said


def report(links: Mapping[str, list[str]], loaded: Data, ask: Callable[[str], str | None] = trouble) -> Iterator[str]:
    """Yield a line to tick for each link that fails, and for each exception that serves no more."""
    exceptions = {exception.url for exception in loaded.one(LinkExceptions).exceptions}
    for address, pages in links.items():
        if address not in exceptions and (said := ask(address)):
            yield f"- [ ] {address} : {said}. Pages : {', '.join(pages)}"
    for address in sorted(exceptions - links.keys()):
        yield f"- [ ] {address} : aucune page n’y mène plus. Retirez-le de data/links.yml"


def main(root: Path, site_dir: Path) -> None:
    """Print what fails, in Markdown. Exits with 1 when the data are wrong."""
    try:
        loaded = load(root)
    except DataError as error:
        sys.exit(str(error))
    links = external(site_dir, loaded.one(Identity))
    lines = list(report(links, loaded))
    print(f"## Liens vers d’autres sites : {len(links)} suivis, {len(lines)} à revoir\n")
    print("\n".join(lines))


if __name__ == "__main__":
    main(Path.cwd(), Path(sys.argv[1] if len(sys.argv) > 1 else "site"))
