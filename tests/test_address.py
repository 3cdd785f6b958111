"""One address for the whole site: at the root of a domain or in a folder, nothing that it publishes leads outside."""

from __future__ import annotations

import io
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urljoin, urlsplit
from xml.etree import ElementTree

import pytest
import yaml
from bs4 import BeautifulSoup, Tag

from macros.components.identity.model import Identity
from macros.core.problems import DataError
from macros.outputs.opendata import qr_file
from macros.publish import build
from macros.site.load import load
from macros.theme.qr import qr
from tests.conftest import LOADED, PAGES, ROOT, Once, html_path

EXAMPLE = LOADED.one(Identity).public_url
ADDRESSES = {
    "root": "https://msp.exemple.fr/",
    "folder": "https://www.exemple.fr/boussole/",
    "deep": "https://www.exemple.fr:8443/sante/boussole/",
}


class Built:
    """A site built for an address."""

    def __init__(self, site: Path, address: str) -> None:
        self.site, self.address = site, address
        self.folder = urlsplit(address).path

    def soup(self, name: str) -> BeautifulSoup:
        return BeautifulSoup((self.site / name).read_text("utf-8"), "html.parser")

    def text(self, name: str) -> str:
        return (self.site / name).read_text("utf-8")

    def holds(self, address: str) -> bool:
        """Tell whether a whole address is that of a file of this site."""
        path = urlsplit(address)._replace(query="", fragment="").geturl().removeprefix(self.address)
        file = self.site / path
        return address.startswith(self.address) and (file.is_file() or (file / "index.html").is_file())


@pytest.fixture(scope="session", params=ADDRESSES)
def built(request: pytest.FixtureRequest, once: Once) -> Built:
    address = ADDRESSES[request.param]
    folder = once(f"at-{request.param}", lambda folder: build.build(ROOT, folder / "site", SITE_URL=address))
    return Built(folder / "site", address)


def loaded(tag: Tag) -> Iterator[str]:
    for name in ("href", "src", "data-url", "action"):
        if tag.has_attr(name):
            yield str(tag[name])


def test_every_link_and_asset_stays_inside(built: Built) -> None:
    seen = 0
    for page in (*map(html_path, PAGES), "404.html", "integrer/cadre/index.html"):
        # The page not found is shown at any address: its own links must not start from there.
        here = urljoin(built.address, "rien/du/tout/" if page == "404.html" else page.removesuffix("index.html"))
        for tag in built.soup(page).find_all(True):
            for target in loaded(tag):
                whole = urljoin(here, target)
                if target.startswith(("data:", "mailto:", "tel:")) or (target[:1] == "#" and page == "404.html"):
                    continue
                if urlsplit(whole).netloc == urlsplit(built.address).netloc:
                    assert built.holds(whole), (page, target)
                    seen += 1
                else:
                    assert target.startswith("https://"), (page, target)
    assert seen > 1_000


def test_no_other_address_of_the_site_is_left(built: Built) -> None:
    texts = {".html", ".js", ".css", ".json", ".xml", ".txt", ".vcf", ".csv", ".geojson", ".yml", ""}
    found = [
        path.relative_to(built.site).as_posix()
        for path in built.site.rglob("*")
        if path.is_file() and path.suffix in texts and EXAMPLE in path.read_text("utf-8")
    ]
    assert found == []


@pytest.mark.parametrize("page", ["index.md", "annuaire.md", "100-jours/feuille-de-route.md"])
def test_a_page_says_its_address_in_its_head_and_on_paper(built: Built, page: str) -> None:
    soup = built.soup(html_path(page))
    here = built.address + html_path(page).removesuffix("index.html")
    assert soup.find("link", rel="canonical")["href"] == here
    assert soup.find("meta", property="og:image")["content"].startswith(f"{built.address}assets/partage.")
    head = soup.find(class_="paper-head")
    assert here.removeprefix("https://").removesuffix("/") in head.get_text()
    assert re.sub(r"\s", "", str(head.find("svg", class_="qr-code"))) == re.sub(
        r"\s", "", str(BeautifulSoup(str(qr(here)), "html.parser"))
    )


def test_the_codes_and_cards_to_take_away_lead_to_the_site(built: Built) -> None:
    cards = built.text("donnees/femasaura.vcf").replace("\n ", "")
    assert f"UID:{built.address}annuaire/#femasaura\n" in cards
    card = f"{built.address}annuaire/#femasaura"
    assert [path.name for path in built.site.rglob("*.svg") if path.read_text("utf-8") == qr_file(card)] != []
    directory = json.loads(built.text("donnees/federations.json"))
    assert directory["documentation"] == f"{built.address}donnees/"


def test_the_code_for_other_sites_names_the_address(built: Built) -> None:
    fields = built.soup("integrer/index.html").find_all("textarea")
    codes = [BeautifulSoup(field.get_text(), "html.parser").find(["a", "iframe"]) for field in fields]
    targets = [next(loaded(code)) for code in codes]
    assert [built.holds(target) for target in targets] == [True, True], targets


def test_what_robots_read_names_the_address(built: Built) -> None:
    places = [str(place.text) for place in ElementTree.parse(built.site / "sitemap.xml").iter() if place.text]
    places = [place for place in places if place.startswith("http")]
    assert len(places) == len(PAGES)
    assert [place for place in places if not built.holds(place)] == []
    feed = next(path for path in built.site.rglob("*.xml") if b"http://www.w3.org/2005/Atom" in path.read_bytes())
    links = [tag.get("href") for tag in ElementTree.parse(feed).iter() if tag.get("href")]
    assert len(links) >= 2
    assert [link for link in links if not built.holds(str(link))] == []
    fields = dict(line.split(": ", 1) for line in io.StringIO(built.text(".well-known/security.txt")))
    assert [fields[name].strip() for name in ("Canonical", "Policy")] == [
        f"{built.address}.well-known/security.txt",
        f"{built.address}a-propos/securite/",
    ]


WRONG = {
    "": "un texte vide",
    "   ": "un texte vide",
    "msp.exemple.fr": "« msp.exemple.fr »",
    "http://msp.exemple.fr/": "« http://msp.exemple.fr/ »",
    "http://localhost": "« http://localhost »",
    "https://msp.exemple.fr": "« https://msp.exemple.fr »",
    "https://msp exemple.fr/": "« https://msp exemple.fr/ »",
    " https://msp.exemple.fr/": "« https://msp.exemple.fr/ »",
    "https://msp.exemple.fr/?page=1": "« https://msp.exemple.fr/?page=1 »",
    "https://msp.exemple.fr/#accueil": "« https://msp.exemple.fr/#accueil »",
    "https://msp.exemple.fr//": "« https://msp.exemple.fr// »",
    "https://nom:secret@msp.exemple.fr/": "« https://nom:secret@msp.exemple.fr/ »",
    "https:///": "« https:/// »",
    "ftp://msp.exemple.fr/": "« ftp://msp.exemple.fr/ »",
}
FORM = "attendu une adresse comme https://msp.exemple.fr/, avec une barre à la fin"


@pytest.mark.parametrize(("address", "shown"), WRONG.items())
def test_an_address_of_another_form_is_refused_with_the_form_expected(
    project_copy: Path, monkeypatch: pytest.MonkeyPatch, address: str, shown: str
) -> None:
    monkeypatch.setenv("SITE_URL", address)
    with pytest.raises(DataError) as raised:
        load(project_copy)
    also = "" if address.strip() else " ; sans cette variable, l’adresse est public_url"
    (problem,) = raised.value.problems
    assert str(problem) == f"data/site.yml:1: SITE_URL : {FORM}, reçu {shown}{also}"
    monkeypatch.delenv("SITE_URL")
    path = project_copy / "data" / "site.yml"
    path.write_text(path.read_text("utf-8").replace(f'"{EXAMPLE}"', json.dumps(address)), "utf-8")
    with pytest.raises(DataError) as raised:
        load(project_copy)
    (problem,) = raised.value.problems
    assert (problem.field, problem.message) == ("public_url", f"{FORM}, reçu {shown}")


def test_a_command_says_it_too_without_a_traceback(project_copy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SITE_URL", "")
    for module in (("macros.publish.build", "site"), ("mkdocs", "build"), ("macros.publish.bundle",)):
        command = [sys.executable, "-m", *module]
        result = subprocess.run(command, cwd=project_copy, capture_output=True, text=True, check=False)
        assert result.returncode != 0
        assert FORM in result.stdout + result.stderr
        assert "Traceback" not in result.stdout + result.stderr


def test_a_site_without_an_address_is_told_which_field_is_missing(project_copy: Path) -> None:
    path = project_copy / "data" / "site.yml"
    path.write_text(re.sub(r"(?m)^public_url:.*\n", "", path.read_text("utf-8")), "utf-8")
    with pytest.raises(DataError) as raised:
        load(project_copy)
    assert [(problem.field, problem.message) for problem in raised.value.problems] == [
        ("public_url", "attendu un champ obligatoire, reçu rien")
    ]


def test_the_address_stands_in_one_place() -> None:
    written = [
        ROOT / "mkdocs.yml",
        *(
            path
            for name in ("data", "docs", "macros", "overrides", ".github", ".deploy")
            for path in (ROOT / name).rglob("*")
            if path.suffix in {".yml", ".md", ".py", ".html", ".mjs", ".conf"}
        ),
    ]
    found = [path.relative_to(ROOT).as_posix() for path in written if EXAMPLE in path.read_text("utf-8")]
    assert found == ["data/site.yml"]
    assert "site_url" not in yaml.load((ROOT / "mkdocs.yml").read_text("utf-8"), yaml.BaseLoader)
