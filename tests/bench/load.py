"""Visits that one nginx serves in a second: ours, compressed beforehand, and stock Material's as it is usually served.

A visit is what an empty cache asks for: the page, then its scripts, styles and the rest. Loopback only.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

from macros.publish import compress
from tests import servers
from tests.bench import sites
from tests.bench.visit import PHONE, Visitor, open_browser, serve

PAGE = "100-jours/feuille-de-route.md"
SECONDS = 4
ON_THE_FLY = "gzip on; gzip_types text/css application/javascript application/json image/svg+xml;"
SCRIPT = """
local paths = { %s }
local last = 0
request = function()
  last = last %% #paths + 1
  return wrk.format("GET", paths[last], { ["Accept-Encoding"] = "gzip, br" })
end
"""


def asked(site: Path) -> list[str]:
    """Return the addresses that a first visit asks of the server."""
    with open_browser() as browser, serve(site) as server:
        visitor = Visitor(browser, server, PHONE)
        visitor.visit(PAGE)
        visitor.context.close()
        return [path for path, _ in server.sent]


def visits_a_second(site: Path, more: str = "") -> float:
    """Return how many visits nginx serves in a second, with every core shared by both programs."""
    paths = asked(site)
    script = sites.folder() / "load.lua"
    script.write_text(SCRIPT % ", ".join(f'"{path}"' for path in paths), "utf-8")
    with servers.nginx(site, more) as server:
        command = ["wrk", "-t1", "-c16", f"-d{SECONDS}s", "-s", str(script), server.address]
        said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert "Non-2xx" not in said, said
    found = re.search(r"Requests/sec:\s*([\d.]+)", said)
    assert found, said
    return float(found[1]) / len(paths)


def main() -> None:
    if not shutil.which("wrk") or not servers.program("nginx"):
        print("wrk and nginx are missing: make bench installs them")
        return
    ours = sites.folder() / "compressed"
    shutil.copytree(sites.published(), ours)
    compress.write(ours)
    best = visits_a_second(ours)
    print(f"{'ours, compressed beforehand':42}{best:8.0f} visits/s")
    for name, more in (("stock Material, compressed on the fly", ON_THE_FLY), ("stock Material, not compressed", "")):
        other = visits_a_second(sites.stock(), more)
        print(f"{name:42}{other:8.0f} visits/s   ours serves {best / other:.1f} times as many")
