"""What servers say: one list, the same answers from nginx, Apache and Caddy, and Mozilla's rules at their best."""

from __future__ import annotations

import base64
import gzip
import hashlib
import json
import re
import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import brotli
import pytest
from bs4 import BeautifulSoup

from macros.components.finder.embed import PAGE
from macros.components.identity.model import Identity
from macros.components.offline import MANIFEST
from macros.core.page import page_url
from macros.outputs import security
from macros.publish import headers, worker
from tests import servers
from tests.conftest import LOADED, PAGES, ROOT, html_path
from tests.servers import Server

IDENTITY = LOADED.one(Identity)
GRADE = ROOT / "tests" / "observatory" / "grade.mjs"
ADDRESSES = [html_path(page).removesuffix("index.html") for page in PAGES]


@pytest.fixture(scope="module", params=servers.SERVERS)
def server(request: pytest.FixtureRequest, published_site: Path) -> Iterator[Server]:
    """The published site, behind each server in turn."""
    if servers.program(request.param) is None:
        pytest.skip(f"{request.param} is not installed")
    with servers.SERVERS[request.param](published_site) as running:
        yield running


@pytest.fixture(scope="module")
def nginx(published_site: Path) -> Iterator[Server]:
    with servers.nginx(published_site) as running:
        yield running


def asset(site: Path, pattern: str) -> str:
    return next(site.glob(f"assets/{pattern}")).relative_to(site).as_posix()


def expected(cache: str, tls: bool = False) -> dict[str, str]:
    return {**headers.SECURITY, "Cache-Control": cache, **(dict([headers.HSTS]) if tls else {})}


def ours(answer: servers.Answer) -> dict[str, str]:
    """The headers of our list that an answer bears; a header said twice makes the test fail."""
    names = {*headers.SECURITY, "Cache-Control", headers.HSTS[0]}
    found = {name: answer.headers[name.title()] for name in names if name.title() in answer.headers}
    assert all(answer.names.count(name.title()) == 1 for name in found)
    return found


def test_every_page_bears_exactly_the_list(server: Server) -> None:
    for address in ADDRESSES:
        answer = server.get(address)
        assert (answer.status, ours(answer)) == (200, expected(headers.REVALIDATED)), address


def test_hsts_is_sent_to_visitors_who_come_by_tls(server: Server) -> None:
    assert ours(server.get("", X_Forwarded_Proto="https")) == expected(headers.REVALIDATED, tls=True)


def test_one_page_alone_may_be_shown_in_a_frame_by_other_sites(server: Server) -> None:
    for address in (headers.FRAMED, f"{headers.FRAMED}?theme=sombre"):
        answer = server.get(address)
        assert (answer.status, ours(answer)) == (200, {**expected(headers.REVALIDATED), **headers.RELAXED})
    near = ("integrer/", "integrer/cadre/rien", "integrer/cadre/../", f"rien/{headers.FRAMED}", f"?/{headers.FRAMED}")
    for address in (*near, "rien-ici/"):
        said = server.get(address).headers
        assert said["Content-Security-Policy"].endswith("; frame-ancestors 'none'"), address
        assert said["Cross-Origin-Resource-Policy"] == "same-origin", address


def test_the_page_that_may_be_framed_is_the_one_that_is_written(published_site: Path) -> None:
    assert page_url(PAGE, True) == headers.FRAMED
    assert (published_site / headers.FRAMED / "index.html").is_file()
    relaxed, strict = (said["Content-Security-Policy"] for said in (headers.RELAXED, headers.SECURITY))
    assert relaxed.replace("frame-ancestors *", "frame-ancestors 'none'") == strict


@pytest.mark.parametrize("pattern", ["base.*.js", "site.*.css", "territoires.*/core.js"])
def test_assets_are_kept_for_a_year(server: Server, published_site: Path, pattern: str) -> None:
    answer = server.get(asset(published_site, pattern))
    assert (answer.status, ours(answer)) == (200, expected(headers.KEPT))


def test_every_asset_is_named_after_its_content(published_site: Path) -> None:
    assets = published_site / "assets"
    loose = [path for path in assets.iterdir() if not re.search(r"\.[0-9a-f]{10}(\.|$)", path.name)]
    assert loose == []


@pytest.mark.parametrize("address", ["rien-ici/", "assets/base.js", "_headers", ".htaccess", "assets/.git/config"])
def test_an_address_that_leads_nowhere_gets_our_page_and_is_never_kept(server: Server, address: str) -> None:
    answer = server.get(address)
    assert (answer.status, ours(answer)) == (404, expected(headers.REVALIDATED))
    assert "Cette page n’existe pas" in answer.body.decode()


def test_a_folder_without_its_slash_leads_to_the_page_on_the_same_site(server: Server) -> None:
    answer = server.get("annuaire")
    assert answer.status in (301, 308)
    assert answer.headers["Location"].removeprefix(server.address.rstrip("/")) == "/annuaire/"
    assert ours(answer) == expected(headers.REVALIDATED)


def test_browsers_run_the_worker_and_always_ask_for_a_newer_one(server: Server) -> None:
    answer = server.get(worker.WORKER)
    assert (answer.status, ours(answer)) == (200, expected(headers.REVALIDATED))
    assert answer.headers["Content-Type"].partition(";")[0] in ("text/javascript", "application/javascript")
    assert server.get(MANIFEST).headers["Content-Type"].partition(";")[0] == "application/json"


def test_folders_are_not_listed(server: Server) -> None:
    assert server.get("assets/").status in (403, 404)


def test_security_txt_is_served_as_text(server: Server) -> None:
    answer = server.get(security.PATH)
    assert answer.headers["Content-Type"] == "text/plain; charset=utf-8"
    assert answer.body.decode() == security.text(IDENTITY)


def test_pages_say_their_encoding(server: Server) -> None:
    assert server.get("").headers["Content-Type"].lower() == "text/html; charset=utf-8"


@pytest.mark.parametrize("address", ["", "annuaire/", "rien-ici/"])
def test_nginx_sends_what_was_compressed_beforehand(nginx: Server, address: str) -> None:
    plain = nginx.get(address)
    packed = nginx.get(address, Accept_Encoding="gzip, br")
    older = nginx.get(address, Accept_Encoding="gzip")
    assert (packed.headers["Content-Encoding"], older.headers["Content-Encoding"]) == ("br", "gzip")
    assert brotli.decompress(packed.body) == gzip.decompress(older.body) == plain.body
    assert {answer.headers["Vary"] for answer in (plain, packed, older)} == {"Accept-Encoding"}


def test_nginx_says_that_a_page_did_not_change(nginx: Server) -> None:
    tag = nginx.get("").headers["Etag"]
    assert nginx.get("", If_None_Match=tag).status == 304


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS"])
def test_nginx_only_lets_visitors_read(nginx: Server, method: str) -> None:
    assert nginx.get("", method=method).status in (403, 405)


def test_nginx_hides_its_version(nginx: Server) -> None:
    assert nginx.get("").headers["Server"] == "nginx"
    assert b"nginx/" not in nginx.get("annuaire").body


def test_hosts_that_read_headers_files_get_the_same_list() -> None:
    rules: dict[str, dict[str, str]] = {}
    address, replaced = "", set[str]()
    for line in headers.hosts().splitlines():
        if line.startswith("  ! "):
            replaced.add(line[4:])
        elif line.startswith("  "):
            name, _, value = line.strip().partition(": ")
            rules[address][name] = value
            assert name in replaced or not any(name in said for place, said in rules.items() if place != address)
        else:
            address, replaced = line, set[str]()
            rules[address] = {}
    assert rules == {
        "/*": {**headers.SECURITY, **dict([headers.HSTS])},
        "/integrer/cadre/": headers.RELAXED,
        "/assets/*": {"Cache-Control": headers.KEPT},
    }


@pytest.mark.parametrize("name", headers.for_servers())
def test_the_files_of_the_deploy_folder_are_fresh(name: str) -> None:
    assert (ROOT / headers.FOLDER / name).read_text("utf-8") == headers.for_servers()[name]


def test_security_txt_follows_the_standard() -> None:
    fields = dict(line.split(": ", 1) for line in security.text(IDENTITY).splitlines())
    assert fields["Contact"] == f"mailto:{IDENTITY.contact}"
    assert fields["Canonical"].endswith("/.well-known/security.txt")
    assert (ROOT / "docs" / "a-propos" / "securite.md").is_file()
    expires = datetime.fromisoformat(fields["Expires"])
    published = datetime.combine(IDENTITY.published_on, datetime.min.time(), UTC)
    assert timedelta(0) < expires - published < timedelta(days=365)


# Mozilla's HTTP Observatory, version 1.4.8: 100, and what each rule adds at its best. Two more bonuses are out of reach
# of any header: 5 for cookies that are well protected (we have none), 5 for a domain in the browsers' HSTS list.
def test_the_rules_of_mozilla_s_observatory_are_met_at_their_best(nginx: Server) -> None:
    for address in ADDRESSES:
        answer = nginx.get(address, X_Forwarded_Proto="https")
        said = answer.headers
        policy = dict(part.split(" ", 1) for part in said["Content-Security-Policy"].split("; "))
        scripts = BeautifulSoup(answer.body, "html.parser").find_all("script", src=True)
        points = [
            10 * (policy["default-src"] == "'none'" and "unsafe" not in str(policy) and "http" not in str(policy)),
            5 * (said["Referrer-Policy"] == "no-referrer"),
            5 * ("frame-ancestors" in policy),
            5 * all(tag["integrity"].startswith("sha384-") for tag in scripts),
            10 * (said["Cross-Origin-Resource-Policy"] == "same-origin"),
        ]
        assert 100 + sum(points) == 135, address
        assert policy["form-action"] == policy["base-uri"] == "'none'"
        assert said["X-Content-Type-Options"] == "nosniff"
        age = int(re.search(r"max-age=(\d+)", said["Strict-Transport-Security"])[1])  # type: ignore[index]
        assert age >= 15_768_000
        assert not {"Set-Cookie", "Access-Control-Allow-Origin"} & said.keys()


@pytest.mark.parametrize("address", ["", "annuaire/", "recherche/"])
def test_the_observatory_itself_gives_its_best_grade(nginx: Server, address: str) -> None:
    answer = nginx.get(address, X_Forwarded_Proto="https")
    given = {
        "headers": {name.lower(): value for name, value in answer.headers.items()},
        "html": answer.body.decode(),
        "url": IDENTITY.public_url + address,
    }
    command = ["node", str(GRADE)]
    result = subprocess.run(command, input=json.dumps(given), capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr
    grade = json.loads(result.stdout)
    assert (grade["grade"], grade["score"]) == ("A+", 135), grade["details"]


def test_scripts_are_what_the_pages_say(published_site: Path) -> None:
    """A browser refuses a script that is not the one its page was published with."""
    checked = 0
    for page in published_site.rglob("*.html"):
        for tag in BeautifulSoup(page.read_text("utf-8"), "html.parser").find_all("script", src=True):
            name = str(tag["src"]).rpartition("assets/")[2]
            digest = hashlib.sha384((published_site / "assets" / name).read_bytes()).digest()
            assert tag["integrity"] == "sha384-" + base64.b64encode(digest).decode()
            checked += 1
    assert checked >= len(PAGES)
