"""Regional editions: one federation comes first everywhere, and nothing else changes but what its file says."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest
from bs4 import BeautifulSoup, Tag

from macros.components.directory.model import Directory, Federation
from macros.components.edition import logo
from macros.components.edition.model import Edition
from macros.core.model import international
from macros.core.problems import DataError
from macros.core.yaml_strict import read_text
from macros.documents.build import jobs_of
from macros.documents.paper_site import PaperSite
from macros.publish import bundle, editions
from macros.site.load import load
from macros.theme.colours import PAIRS, contrast
from tests.conftest import LOADED, PAGES, ROOT, html_path
from tests.test_site import broken_links
from tests.test_weight import sent

NAMES = editions.names(ROOT)
FEDERATIONS = {federation.id: federation for federation in LOADED.one(Directory).federations}
FIXTURE = ROOT / "tests" / "fixtures" / "editions"
HEAVY_LOGO = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="{8_000 * "M0 0 "}"/></svg>'
ALONE = "attendu un dessin SVG seul, sans programme ni rien d’un autre site"
DIGEST = re.compile(r"(?<=\.)[0-9a-f]{10}(?=[./\"])|integrity=\"[^\"]*\"")


@pytest.fixture(params=NAMES)
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def site(all_editions: Path, name: str) -> Path:
    return all_editions / name


@pytest.fixture
def federation(name: str, monkeypatch: pytest.MonkeyPatch) -> Federation:
    monkeypatch.setenv("EDITION", name)
    return FEDERATIONS[load(ROOT).one(Edition).federation]


@cache
def soup(path: Path) -> BeautifulSoup:
    return BeautifulSoup(path.read_text("utf-8"), "html.parser")


def drawing(inside: str) -> str:
    """A logo that holds this."""
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">{inside}</svg>'


def first(found: BeautifulSoup | Tag, selector: str) -> Tag:
    tag = found.select_one(selector)
    assert tag, selector
    return tag


def reach(federation: Federation) -> str:
    """Where the button of a federation leads."""
    return f"tel:{international(federation.phone)}" if federation.phone else f"mailto:{federation.email}"


def national(html: str) -> str:
    """What is left of a page without the parts of its edition, in the order of the national site."""
    page = BeautifulSoup(html, "html.parser")
    for part in page.select("[data-edition]"):
        part.decompose()
    # A strip that gives the number sends elsewhere for the others.
    for link in page.select(".help a"):
        link.string = ""
    for directory in page.select(".directory"):
        # An acronym is explained where it comes first: another card may.
        for explanation in directory.select(".expansion"):
            explanation.decompose()
        for term in directory.select("a.term"):
            term.unwrap()
        cards = sorted((card.extract() for card in directory.select("article")), key=lambda card: str(card["id"]))
        directory.extend(cards)
    return re.sub(r"\s+", "", DIGEST.sub("", str(page)))


@cache
def national_page(path: Path) -> str:
    """The same of a page of the national site, which every edition is compared with."""
    return national(path.read_text("utf-8"))


def files(site: Path) -> set[str]:
    """The names of the files of a site, without what their content adds to them."""
    found = (path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file())
    return {re.sub(r"\.[0-9a-f]{10}(?=[./])", "", name) for name in found if not name.endswith((".br", ".gz"))}


# --- All of them ----------------------------------------------------------------------------------------------------


def test_each_federation_has_its_edition(monkeypatch: pytest.MonkeyPatch) -> None:
    found = []
    for name in NAMES:
        monkeypatch.setenv("EDITION", name)
        found.append(load(ROOT).one(Edition).federation)
    assert sorted(found) == sorted(FEDERATIONS)


def test_an_edition_differs_from_the_national_site_by_its_own_parts_alone(site: Path, published_site: Path) -> None:
    assert files(site) == files(published_site)
    pages = sorted(path.relative_to(published_site) for path in published_site.rglob("*.html"))
    assert len(pages) >= len(PAGES)
    for page in pages:
        assert national((site / page).read_text("utf-8")) == national_page(published_site / page), page


def test_an_edition_publishes_the_same_data_and_styles(site: Path, published_site: Path) -> None:
    kept = [
        path.relative_to(published_site)
        for pattern in (
            "donnees/**/*",
            "assets/*.css",
            "assets/base.*.js",
            "assets/tools.*.js",
            "assets/territoires*/*",
        )
        for path in published_site.glob(pattern)
        if path.is_file() and path.suffix not in (".br", ".gz", ".html")
    ]
    assert len(kept) > 100
    assert [path for path in kept if (site / path).read_bytes() != (published_site / path).read_bytes()] == []


def test_the_home_page_says_first_whom_to_call(site: Path, federation: Federation) -> None:
    main = first(soup(site / "index.html"), "main")
    panel, finder = first(main, ".edition"), first(main, ".finder")
    assert first(panel, "h2").get_text() == federation.label
    assert first(panel, ".btn")["href"] == reach(federation)
    assert first(panel, ".btn + .btn")["href"] == f"annuaire/#{federation.id}"
    assert str(main).index(str(panel)[:60]) < str(main).index(str(finder)[:60])


def test_the_directory_begins_with_the_federation_of_the_edition(site: Path, federation: Federation) -> None:
    cards = soup(site / "annuaire" / "index.html").select(".directory article")
    assert [card["id"] for card in cards].count(federation.id) == 1
    assert cards[0]["id"] == federation.id
    assert [card["id"] for card in cards if card.select("[data-edition]")] == [federation.id]
    assert len(cards) == len(FEDERATIONS)


def test_every_page_ends_with_the_way_to_reach_the_federation(site: Path, federation: Federation) -> None:
    for page in [*map(html_path, PAGES), "404.html"]:
        strip = first(soup(site / page), ".help")
        assert federation.label in strip.get_text()
        assert [link["href"] for link in strip.select("a[data-edition]")] == [reach(federation)]
        assert strip.select("a")[-1].get_text() == "Trouver une autre fédération"


def test_wherever_a_page_says_to_call_the_number_follows(site: Path, federation: Federation) -> None:
    calls = 0
    for page in PAGES:
        for link in first(soup(site / html_path(page)), "main").select("p a, li a"):
            says = re.search("votre fédération|fédération régionale", link.get_text())
            if says and re.fullmatch(r"(\.\./)*annuaire/", str(link["href"])) and "btn" not in link.get("class", []):
                assert reach(federation) in str(link.find_next_sibling("span")), (page, link)
                calls += 1
    assert calls >= 8


def test_the_first_action_of_the_roadmap_gives_the_number(site: Path, federation: Federation) -> None:
    step = first(soup(site / "100-jours" / "feuille-de-route" / "index.html"), "#appeler-federation")
    assert first(step, ".tool [data-edition] a")["href"] == reach(federation)


def test_the_links_of_an_edition_lead_somewhere(site: Path) -> None:
    known: dict[str, set[str]] = {}
    for page in PAGES:
        assert broken_links(site, html_path(page), soup(site / html_path(page)), known) == [], page


def test_a_federation_without_telephone_is_written_to(all_editions: Path) -> None:
    home = soup(all_editions / "corse" / "index.html")
    assert "Pas de téléphone connu : écrivez." in first(home, ".edition").get_text()
    assert first(home, ".edition .btn").get_text() == "Écrire à votre fédération"


def test_the_colours_of_an_edition_are_readable(site: Path) -> None:
    assert_readable(next(site.glob("assets/site.*.css")).read_text("utf-8"))


def assert_readable(style: str) -> None:
    blocks = re.findall(r":root\{([^}]*--paper:[^}]*)\}", style)[:2]
    light, dark = (dict(re.findall(r"--([a-z-]+):(#[0-9a-f]{3,6})\b", block)) for block in blocks)
    for theme in (light, {**light, **dark}):
        for text, ground, least in PAIRS:
            assert contrast(theme[text], theme[ground]) >= least, (text, ground)


# --- One that says everything ---------------------------------------------------------------------------------------


def test_a_full_edition_differs_by_its_own_parts_alone(full_site: Path, built_site: Path) -> None:
    own = {"assets/logo.svg", "documents/federation/essai.pdf"}
    assert files(full_site) - files(built_site) == own
    for page in PAGES:
        ours, theirs = (without_legal(site / html_path(page)) for site in (built_site, full_site))
        assert ours == theirs, page


def without_legal(path: Path) -> str:
    """The same for an edition that also says something in place of site.yml."""
    page = BeautifulSoup(path.read_text("utf-8"), "html.parser")
    for part in page.select(".legal, .qr-code"):
        part.decompose()
    own = {"essai.exemple.fr/msp": "boussole-msp.example", "edition@exemple.fr": "contact@boussole-msp.example"}
    html = str(page)
    for theirs, ours in own.items():
        html = html.replace(theirs, ours)
    return national(html)


def test_an_edition_has_its_own_colour_on_screen_only(full_site: Path, built_site: Path) -> None:
    for name in ("site.css", "tools.css", "lookup.css", "search.css", "embed.css"):
        ours, theirs = ((site / "assets" / name).read_text("utf-8") for site in (built_site, full_site))
        assert_readable(theirs)
        assert "--accent:#6b2a5c" in theirs
        assert "--accent:#e6b5d8" in theirs
        printed = ours.index("@media print{:root")
        assert theirs[theirs.index("@media print{:root") :] == ours[printed:]
        assert len(theirs) == len(ours)


def test_an_edition_shows_its_logo_and_its_introduction(full_site: Path) -> None:
    panel = first(soup(full_site / "index.html"), ".edition")
    assert first(panel, "img")["src"] == "assets/logo.svg"
    assert (full_site / "assets" / "logo.svg").read_bytes() == (FIXTURE / "essai.svg").read_bytes()
    assert "la fédération se présente ici" in panel.get_text()


def test_an_edition_gives_its_other_contacts_with_the_federation(full_site: Path) -> None:
    contacts = first(soup(full_site / "annuaire" / "index.html"), "article#fecop .contacts")
    links = [link["href"] for link in contacts.select("a")]
    assert links == ["tel:+33123456789", "mailto:essai@exemple.fr", "mailto:second@exemple.fr"]
    assert "Pour l’est du territoire d’essai" in contacts.get_text()
    assert "Vérifié le 22\u00a0novembre\u00a02026." in contacts.get_text()


def test_an_edition_offers_its_documents_before_the_others(full_site: Path) -> None:
    downloads = first(soup(full_site / "documents" / "index.html"), ".downloads")
    assert first(downloads, "h2").get_text() == "De votre fédération"
    link = first(downloads, "a")
    assert (link["href"], link.get_text()) == ("federation/essai.pdf", "Document d’essai, PDF")
    assert (full_site / "documents" / "federation" / "essai.pdf").read_bytes() == (FIXTURE / "essai.pdf").read_bytes()


def test_an_edition_says_who_publishes_it(full_site: Path) -> None:
    legal = first(soup(full_site / "a-propos" / "mentions-legales" / "index.html"), "main")
    for word in ("Association d’essai", "1 rue de l’Essai", "Hébergeur d’essai", "mailto:edition@exemple.fr"):
        assert word in str(legal), word
    for page in PAGES:
        foot = first(soup(full_site / html_path(page)), ".foot").get_text()
        assert "Cette édition régionale est publiée par Association d’essai." in foot
    assert "mailto:edition@exemple.fr" in (full_site / ".well-known" / "security.txt").read_text("utf-8")


def test_an_edition_at_its_own_address_says_it_everywhere(full_site: Path) -> None:
    page = soup(full_site / "annuaire" / "index.html")
    assert first(page, "link[rel=canonical]")["href"] == "https://essai.exemple.fr/msp/annuaire/"
    assert "essai.exemple.fr/msp/annuaire" in first(page, ".paper-head").get_text()
    shared = json.loads((full_site / "donnees" / "federations.json").read_text("utf-8"))
    assert shared["documentation"] == "https://essai.exemple.fr/msp/donnees/"
    assert "https://essai.exemple.fr/msp/integrer/cadre/" in (full_site / "integrer" / "index.html").read_text("utf-8")


def test_a_full_edition_stays_light(full_site: Path) -> None:
    assets = full_site / "assets"
    frame = [full_site / "100-jours" / "index.html", *(assets / name for name in ("site.css", "base.js", "logo.svg"))]
    assert sum(map(sent, frame)) <= 15_500
    home = [full_site / "index.html", *(assets / name for name in ("site.css", "finder.js", "logo.svg"))]
    assert sum(map(sent, home)) <= 45_000


# --- The commands ---------------------------------------------------------------------------------------------------


def test_an_unknown_edition_is_reported_with_the_nearest_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EDITION", "occitani")
    with pytest.raises(DataError) as raised:
        load(ROOT)
    assert str(raised.value) == (
        "1 erreur dans les données :\n"
        "data/editions/:1: EDITION : attendu le nom d’une édition, reçu « occitani »"
        " (vouliez-vous dire « occitanie » ?)\n"
        "Rien n’a été publié."
    )


def test_the_guide_for_editors_shows_editions_that_are_right_and_the_true_error() -> None:
    guide = (ROOT / "CONTRIBUTING.md").read_text("utf-8").partition("## Faire une édition régionale")[2]
    least, rest = re.findall(r"```yaml\n(.*?)```", guide, re.DOTALL)
    whole = Edition.model_validate(read_text(least + rest).value)
    assert {name for name, value in whole if value} == set(Edition.model_fields)
    expected = (ROOT / "tests/bad_data/edition-with-colours-that-cannot-be-read/expected.txt").read_text("utf-8")
    assert expected.splitlines()[1] in " ".join(guide.split())


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        (
            "essai.svg",
            "ceci n’est pas un dessin",
            "logo : attendu un dessin SVG, reçu un fichier illisible : « essai.svg »",
        ),
        (
            "essai.svg",
            '<svg xmlns="http://www.w3.org/2000/svg" width="40"/>',
            "logo : attendu un dessin SVG qui dit ses dimensions (viewBox), reçu « essai.svg »",
        ),
        ("essai.svg", HEAVY_LOGO, "logo : attendu un fichier de 20 ko au plus, reçu 40 ko"),
        *(
            ("essai.svg", drawing(inside), f"logo : {ALONE}, reçu « {found} »")
            for inside, found in {
                "<script>alert(1)</script>": "<script>",
                '<g xmlns:x="http://www.w3.org/2000/svg"><x:script/></g>': "<script>",
                '<path d="M0 0" onload="alert(1)"/>': "onload=alert(1)",
                '<g onClick="alert(1)"/>': "onclick=alert(1)",
                "<foreignObject/>": "<foreignObject>",
                '<g><iframe xmlns="http://www.w3.org/1999/xhtml"/></g>': "<iframe>",
                '<a href="#x"/>': "<a>",
                '<use href="https://ailleurs.example/x.svg#a"/>': "href=https://ailleurs.example/x.svg#a",
                '<image xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="x.png"/>': "href=x.png",
                '<image href="data:image/svg+xml,x"/>': "href=data:image/svg+xml,x",
                '<set attributeName="href" to="javascript:alert(1)"/>': "<set>",
                '<path style="fill:url(//ailleurs.example/x)"/>': "style=fill:url(//ailleurs.example/x)",
                "<path fill='url( \"x.svg#a\")'/>": 'fill=url( "x.svg#a")',
                "<style>@import 'x.css';</style>": "<style>",
                r"<style>p{fill:\75rl(x)}</style>": "<style>",
            }.items()
        ),
        (
            "essai.svg",
            f"<?xml-stylesheet href='x.css'?>{drawing('')}",
            f"logo : {ALONE}, reçu « <?xml-stylesheet »",
        ),
        (
            "essai.svg",
            f"<!DOCTYPE svg [<!ENTITY a 'b'>]>{drawing('&a;')}",
            f"logo : {ALONE}, reçu « <!ENTITY »",
        ),
        ("essai.pdf", 4_000_000 * "x", "documents[0].file : attendu un fichier de 3000 ko au plus, reçu 4000 ko"),
    ],
)
def test_a_file_that_a_page_cannot_use_is_refused(
    full_project: Path, tmp_path: Path, name: str, content: str, message: str
) -> None:
    for folder in ("docs", "data"):
        shutil.copytree(full_project / folder, tmp_path / folder, ignore=shutil.ignore_patterns("*.csv"))
    shutil.copy(full_project / "CHANGELOG.md", tmp_path)
    (tmp_path / "data" / "editions" / name).write_text(content, "utf-8")
    with pytest.raises(DataError) as raised:
        load(tmp_path)
    assert [f"{problem.field} : {problem.message}" for problem in raised.value.problems] == [message]


@pytest.mark.parametrize(
    "inside",
    [
        "<title>Onde</title><defs><linearGradient id='a'><stop offset='1'/></linearGradient></defs>"
        "<style>.b{fill:url(#a)}</style><path class='b' fill='url( \"#a\")' d='M0 0'/><use href='#a'/>",
        "<image href='data:image/png;base64,AAAA'/><filter id='f'><feGaussianBlur stdDeviation='1'/></filter>",
        "<n:namedview xmlns:n='http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd' pagecolor='#fff'/>",
    ],
)
def test_the_drawings_that_programs_make_are_accepted(tmp_path: Path, inside: str) -> None:
    path = tmp_path / "essai.svg"
    path.write_text(drawing(inside), "utf-8")
    assert logo.undrawn(path) is None


def test_a_mistake_in_one_edition_stops_them_all_before_any_is_built(full_project: Path, tmp_path: Path) -> None:
    root = tmp_path / "projet"
    shutil.copytree(full_project, root, ignore=lambda at, _: ["site", "overrides"] if Path(at) == full_project else [])
    (root / "data" / "editions" / "corse.yml").write_text("federation: fcis\n", "utf-8")
    command = [sys.executable, "-m", "macros.publish.editions", str(tmp_path / "editions")]
    result = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    assert result.returncode == 1
    assert "corse.yml:1: federation : attendu l’identifiant d’une fédération, reçu « fcis »" in result.stderr
    assert not (tmp_path / "editions").exists()


def test_an_edition_can_be_taken_away_on_a_usb_key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EDITION", "occitanie")
    archive = bundle.make(ROOT, tmp_path)[0]
    assert re.fullmatch(r"boussole-msp-occitanie-\d+\.\d+\.\d+\.zip", archive.name)
    shutil.unpack_archive(archive, tmp_path)
    home = soup(tmp_path / archive.stem / "index.html")
    assert first(home, ".edition .btn")["href"] == reach(FEDERATIONS["fecop"])


def test_the_national_site_is_the_one_without_a_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("EDITION", raising=False)
    assert load(ROOT).all(Edition) == {}


def test_only_the_documents_that_name_the_federation_are_made_again(monkeypatch: pytest.MonkeyPatch) -> None:
    keys = []
    for edition in ("", "occitanie"):
        monkeypatch.setenv("EDITION", edition)
        keys.append({job.file: job.key for job in jobs_of(PaperSite.of(load(ROOT)))})
    changed = {file.partition(".")[0] for file, key in keys[0].items() if keys[1][file] != key}
    assert changed == {"annuaire-federations", "feuille-de-route", "guide-100-jours", "kit-du-maire"}
