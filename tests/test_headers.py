"""What servers say: one list, the same answers from nginx, Apache and Caddy, and Mozilla's rules at their best."""

from __future__ import annotations

import base64
import gzip
import hashlib
import json
import re
import shutil
import socket
import subprocess
import tarfile
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
from macros.publish import archive, headers, worker
from tests import servers
from tests.conftest import LOADED, PAGES, ROOT, html_path
from tests.servers import Server

IDENTITY = LOADED.one(Identity)
GRADE = ROOT / "tests" / "observatory" / "grade.mjs"
ADDRESSES = [html_path(page).removesuffix("index.html") for page in PAGES]


@pytest.fixture(scope="module", params=servers.SERVERS)
def server(request: pytest.FixtureRequest, published_site: Path) -> Iterator[Server]:
    """The published site, behind each server in turn."""
    if servers.program(request.param.split()[0]) is None:
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
        said = {**expected(headers.REVALIDATED), **headers.EXCEPTIONS.get(address, {})}
        assert (answer.status, ours(answer)) == (200, said), address


def test_one_page_alone_may_ask_for_a_camera(server: Server) -> None:
    """The page that reads one asks for nothing else, and what stands near it asks for none."""
    policies = {
        address: server.get(address).headers["Permissions-Policy"].split(", ")
        for address in (headers.FILMING, f"{headers.FILMING}?a=1", "", "dossier/", "recevoir/rien", "rien/recevoir/")
    }
    asking = [address for address, policy in policies.items() if "camera=(self)" in policy]
    assert asking == [headers.FILMING, f"{headers.FILMING}?a=1"]
    assert all("camera=()" in policy for address, policy in policies.items() if address not in asking)
    assert set(policies[headers.FILMING]) ^ set(policies[""]) == {"camera=(self)", "camera=()"}


def test_the_page_that_asks_for_a_camera_is_the_one_that_reads_it(published_site: Path) -> None:
    assert page_url("recevoir.md", True) == headers.FILMING
    pages = {path: path.read_text("utf-8") for path in published_site.rglob("*.html")}
    holding = [path for path, text in pages.items() if re.search(r"data-component=.?receive\b", text)]
    assert holding == [published_site / headers.FILMING / "index.html"]


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


def test_an_error_is_never_kept(server: Server, published_site: Path) -> None:
    name = asset(published_site, "base.*.js")
    answers = {
        "a folder": server.get("assets/"),
        "a part beyond the end": server.get(name, Range="bytes=99999999-"),
        "another content": server.get(name, If_Match='"autre"'),
        "a method": server.get(name, method="DELETE"),
    }
    for what, answer in answers.items():
        if answer.status >= 400:
            assert ours(answer) == expected(headers.REVALIDATED), (what, answer.status)
    assert answers["a folder"].status in (403, 404)
    same = server.get(name, If_None_Match=server.get(name).headers["Etag"])
    assert (same.status, same.headers["Cache-Control"]) == (304, headers.KEPT)


@pytest.fixture
def small_site(tmp_path: Path) -> Path:
    """A site with files that nobody may read."""
    site = tmp_path / "petit"
    for name in (".well-known/security.txt", ".well-known/.secret", ".w", ".wrong/secret", "a/.well/secret", ".git/x"):
        path = site / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("secret", "utf-8")
    (site / "index.html").write_text("<h1>Accueil</h1>", "utf-8")
    (site / "404.html").write_text("<h1>Cette page n’existe pas</h1>", "utf-8")
    headers.write_for_hosts(site, "https://msp.exemple.fr/")
    return site


@pytest.mark.parametrize("name", servers.SERVERS)
def test_of_what_begins_with_a_dot_only_well_known_files_are_public(name: str, small_site: Path) -> None:
    if servers.program(name.split()[0]) is None:
        pytest.skip(f"{name} is not installed")
    with servers.SERVERS[name](small_site) as server:
        files = [path.relative_to(small_site).as_posix() for path in small_site.rglob("*") if path.is_file()]
        public = {file for file in files if server.get(file).status == 200}
        assert public == {".well-known/security.txt", "index.html", "404.html"}


@pytest.mark.parametrize("name", servers.SERVERS)
def test_a_correction_of_one_digit_on_the_same_day_is_seen(name: str, tmp_path: Path) -> None:
    if servers.program(name.split()[0]) is None:
        pytest.skip(f"{name} is not installed")
    tags = []
    for phone in ("01 23 45 67 89", "01 23 45 67 80"):
        site = tmp_path / phone[-1]
        site.mkdir()
        (site / "index.html").write_text(f"<p>{phone}</p>", "utf-8")
        headers.write_for_hosts(site, "https://msp.exemple.fr/")
        archive.write_tar(tmp_path / f"{site.name}.tar.gz", site, "site", 1_795_000_000)
        with tarfile.open(tmp_path / f"{site.name}.tar.gz") as released:
            released.extractall(tmp_path / f"srv-{site.name}", filter="data")
        with servers.SERVERS[name](tmp_path / f"srv-{site.name}" / "site") as server:
            answer = server.get("")
            tags.append(answer.headers["Etag"])
            assert "Last-Modified" not in answer.headers
            assert server.get("", If_None_Match=answer.headers["Etag"]).status == 304
            # A date alone says nothing: that of a correction may come before.
            assert server.get("", If_Modified_Since="Tue, 01 Jan 2030 00:00:00 GMT").status == 200
            changed = server.get("", If_None_Match=tags[0], If_Modified_Since="Tue, 01 Jan 2030 00:00:00 GMT")
            assert phone in (changed.body or answer.body).decode()
    assert tags[0] != tags[1]


@pytest.mark.parametrize("name", ["nginx", "apache2 alone"])
@pytest.mark.parametrize(
    "request_line", ["TRACE / HTTP/1.1\r\nHost: localhost", "GET / HTTP/1.1\r\nHost: a b", "GET nulle-part"]
)
def test_what_is_no_request_of_ours_is_refused_under_the_same_rules(
    name: str, request_line: str, small_site: Path
) -> None:
    if servers.program(name.split()[0]) is None:
        pytest.skip(f"{name} is not installed")
    with servers.SERVERS[name](small_site) as server, socket.create_connection(("127.0.0.1", server.port)) as raw:
        raw.sendall(f"{request_line}\r\nConnection: close\r\n\r\n".encode())
        said = b"".join(iter(lambda: raw.recv(65536), b"")).decode()
    assert re.match(r"HTTP/1.1 40[05] |<html>", said), said
    if said.startswith("HTTP"):
        for field, value in headers.SECURITY.items():
            assert f"\n{field}: {value}\r" in said, said


def test_the_check_given_to_administrators_tells_a_server_that_says_nothing(small_site: Path) -> None:
    if servers.program("apache2") is None:
        pytest.skip("apache2 is not installed")
    guide = (ROOT / "docs" / "a-propos" / "heberger.md").read_text("utf-8")
    (command,) = re.findall(r"`(curl [^`]*)`", guide)
    assert IDENTITY.public_url not in command
    found = []
    for override in ("All", "None"):
        with servers.apache(small_site, override) as server:
            asked = command.replace("https://msp.exemple.fr/", server.address)
            result = subprocess.run(["bash", "-c", asked], capture_output=True, text=True, check=False)
            found.append(result.stdout.strip())
    assert found == [f"Content-Security-Policy: {headers.SECURITY['Content-Security-Policy']}", ""]


def test_a_site_in_a_folder_gives_its_server_rules_for_this_folder(published_site: Path, tmp_path: Path) -> None:
    if servers.program("apache2") is None:
        pytest.skip("apache2 is not installed")
    site = tmp_path / "www" / "sante" / "boussole"
    shutil.copytree(published_site, site)
    headers.write_for_hosts(site, "https://www.exemple.fr/sante/boussole/")
    with servers.apache(tmp_path / "www") as server:
        kept = server.get(f"sante/boussole/{asset(published_site, 'base.*.js')}")
        assert kept.headers["Cache-Control"] == headers.KEPT
        assert server.get(f"sante/boussole/{headers.FRAMED}").headers["Content-Security-Policy"].endswith("ancestors *")
        lost = server.get("sante/boussole/rien-ici/")
        assert (lost.status, "Cette page n’existe pas" in lost.body.decode()) == (404, True)
    rules = (site / "_headers").read_text("utf-8")
    assert re.findall(r"^/.*", rules, re.MULTILINE) == [
        "/sante/boussole/*",
        "/sante/boussole/integrer/cadre/",
        "/sante/boussole/recevoir/",
        "/sante/boussole/assets/*",
    ]


def test_nginx_may_open_the_files_of_all_its_visitors() -> None:
    settings = (ROOT / headers.FOLDER / "nginx.conf").read_text("utf-8")
    values = {name: int(value) for name, value in re.findall(r"(worker_\w+) (\d+);", settings)}
    assert values["worker_rlimit_nofile"] >= 2 * values["worker_connections"]


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
        "/recevoir/": headers.SEEING,
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
