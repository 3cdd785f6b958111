"""What every published page owes its reader, checked on the built HTML."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import get_args
from urllib.parse import unquote, urldefrag, urlsplit

import pytest
import yaml
from bs4 import BeautifulSoup, Tag
from pydantic import BaseModel

from macros.components.agenda.model import Agenda
from macros.components.dossier.model import DossierTools
from macros.components.glossary.model import Glossary
from macros.components.identity.model import PLACEHOLDER
from macros.components.record.model import Record
from macros.core.typography import NARROW, NBSP, fix_text
from macros.site import registry as components
from tests.conftest import LOADED, PAGES, ROOT, Pages, html_path, mkdocs_build

GUIDES = [page for page, meta in LOADED.pages.items() if meta.summary]


@pytest.fixture(params=PAGES)
def page(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_a_page_has_one_title_and_no_heading_is_skipped(pages: Pages, page: str) -> None:
    headings = [tag.name for tag in pages.soup(page).find_all(re.compile("^h[1-6]$"))]
    assert headings.count("h1") == 1
    assert headings[0] == "h1"
    for before, after in pairwise(headings):
        assert int(after[1]) <= int(before[1]) + 1, f"{before} then {after}"


def test_a_page_says_its_language(pages: Pages, page: str) -> None:
    assert pages.soup(page).html["lang"] == "fr"


def test_titles_and_descriptions_tell_pages_apart(pages: Pages) -> None:
    titles = [pages.soup(page).title.string for page in PAGES]
    descriptions = [pages.soup(page).find("meta", {"name": "description"})["content"] for page in PAGES]
    assert len(set(titles)) == len(PAGES)
    assert len(set(descriptions)) == len(PAGES)
    assert all(len(title) <= 90 for title in titles)
    assert all(50 <= len(text) <= 165 for text in descriptions), [t for t in descriptions if not 50 <= len(t) <= 165]


def test_identifiers_are_unique_on_a_page(pages: Pages, page: str) -> None:
    ids = [tag["id"] for tag in pages.soup(page).find_all(id=True)]
    assert sorted(ids) == sorted(set(ids))


def test_references_between_elements_lead_somewhere(pages: Pages, page: str) -> None:
    soup = pages.soup(page)
    ids = {tag["id"] for tag in soup.find_all(id=True)}
    for attribute in ("for", "aria-labelledby", "aria-describedby", "aria-controls", "popovertarget"):
        for tag in soup.find_all(attrs={attribute: True}):
            values = tag[attribute] if isinstance(tag[attribute], list) else str(tag[attribute]).split()
            assert set(values) <= ids, f"{attribute}={tag[attribute]}"


def test_every_field_has_a_label(pages: Pages, page: str) -> None:
    soup = pages.soup(page)
    labelled = {label["for"] for label in soup.find_all("label", attrs={"for": True})}
    for field in soup.find_all(["input", "select", "textarea"]):
        if template := field.find_parent("template"):
            # The row gets its ids when it is added; the label names the field it is for.
            name = field.get("data-field", field.get("id"))
            labels = template.select(f'label[data-for="{name}"], label[for="{name}"]')
            assert labels or field.find_parent("label") or field.get("aria-label"), str(field)
            continue
        assert field.get("id") in labelled or field.get("aria-label") or field.find_parent("label"), str(field)


def test_pictures_say_what_they_show_or_are_hidden(pages: Pages, page: str) -> None:
    for picture in pages.soup(page).find_all(["img", "svg"]):
        hidden = picture.find_parent(attrs={"aria-hidden": "true"}) or picture.get("aria-hidden") == "true"
        said = picture.get("alt") or picture.get("aria-label") or picture.get("aria-labelledby")
        assert hidden or said or picture.get("alt") == "", str(picture)[:80]


def _targets(soup: BeautifulSoup) -> list[str]:
    links = [str(tag["href"]) for tag in soup.find_all(["a", "link"], href=True)]
    files = [str(tag["src"]) for tag in soup.find_all(src=True)]
    return links + files + [str(tag["data-url"]) for tag in soup.find_all(attrs={"data-url": True})]


def broken_links(site: Path, path: str, soup: BeautifulSoup, known: dict[str, set[str]]) -> list[str]:
    broken = []
    for target in _targets(soup):
        parts = urlsplit(target)
        if parts.scheme in ("http", "https", "mailto", "tel", "data"):
            continue
        address, anchor = urldefrag(target)
        folder = posixpath.dirname(path)
        file = posixpath.normpath(posixpath.join(folder, unquote(urlsplit(address).path))) if address else path
        if address.endswith("/") or (site / file).is_dir():
            file = posixpath.normpath(posixpath.join(file, "index.html"))
        if not (site / file).is_file():
            broken.append(target)
        elif anchor and file.endswith(".html"):
            if file not in known:
                other = BeautifulSoup((site / file).read_text("utf-8"), "html.parser")
                known[file] = {str(tag["id"]) for tag in other.find_all(id=True)}
            if anchor not in known[file]:
                broken.append(target)
    return broken


ANCHORS: dict[Path, dict[str, set[str]]] = {}


def test_every_internal_link_leads_to_a_page_and_a_place(pages: Pages, built_site: Path, page: str) -> None:
    known = ANCHORS.setdefault(built_site, {})
    assert broken_links(built_site, html_path(page), pages.soup(page), known) == []


def test_links_also_work_when_pages_are_opened_from_a_folder(file_site: Path, page: str) -> None:
    path = html_path(page, directory_urls=False)
    soup = BeautifulSoup((file_site / path).read_text("utf-8"), "html.parser")
    broken = broken_links(file_site, path, soup, ANCHORS.setdefault(file_site, {}))
    folders = [target for target in _targets(soup) if urldefrag(target)[0].endswith("/") and "://" not in target]
    assert broken == []
    assert folders == []


def test_a_page_asks_nothing_of_other_sites(pages: Pages, page: str) -> None:
    soup = pages.soup(page)
    loaded = [
        str(tag[name]) for name in ("src", "srcset", "poster", "data") for tag in soup.find_all(attrs={name: True})
    ]
    loaded += [str(tag["href"]) for tag in soup.find_all("link") if tag.get("rel") != ["canonical"]]
    assert [target for target in loaded if urlsplit(target).scheme not in ("", "data")] == []


def test_no_code_or_style_stands_in_a_page(pages: Pages, page: str) -> None:
    soup = pages.soup(page)
    assert soup.find_all("style") == []
    assert [tag for tag in soup.find_all("script") if not tag.get("src") and "json" not in tag.get("type", "")] == []
    assert [
        tag for tag in soup.find_all(True) if any(name == "style" or name.startswith("on") for name in tag.attrs)
    ] == []


def test_only_our_own_files_are_published(built_site: Path) -> None:
    published = {path.relative_to(built_site).parts[1] for path in (built_site / "assets").rglob("*") if path.is_file()}
    ours = {path.name for path in (ROOT / "overrides" / "assets").iterdir()}
    blocks = {f"block-{tool.key.replace('/', '-')}.js" for tool in LOADED.one(DossierTools).tools}
    assert published == ours | blocks | {"search-index.js"}


def test_every_page_is_in_the_menu() -> None:
    class Loader(yaml.SafeLoader):
        """MkDocs' own tags stand for text here."""

    Loader.add_multi_constructor("!", lambda loader, suffix, node: None)
    settings = yaml.load((ROOT / "mkdocs.yml").read_text("utf-8"), Loader)

    def listed(entry: object) -> list[str]:
        if isinstance(entry, str):
            return [entry]
        values = entry.values() if isinstance(entry, dict) else entry
        return [page for value in values for page in listed(value)]

    assert sorted(listed(settings["nav"])) == PAGES


def test_the_site_map_lists_every_page(pages: Pages) -> None:
    links = pages.main("a-propos/plan-du-site.md").select(".sitemap a")
    assert len(links) == len(PAGES)


def test_every_page_can_be_reached_from_the_home_page(pages: Pages) -> None:
    reached, waiting = set(), ["index.html"]
    while waiting:
        path = waiting.pop()
        if path in reached:
            continue
        reached.add(path)
        soup = BeautifulSoup((pages.site / path).read_text("utf-8"), "html.parser")
        for tag in soup.find_all("a", href=True):
            address = urldefrag(str(tag["href"]))[0]
            if urlsplit(address).scheme or not address:
                continue
            target = posixpath.normpath(posixpath.join(posixpath.dirname(path), address))
            target = target if target.endswith(".html") else posixpath.normpath(posixpath.join(target, "index.html"))
            if (pages.site / target).is_file():
                waiting.append(target)
    assert {html_path(page) for page in PAGES} <= reached


# --- Everything in data/ is published -------------------------------------------------------------------------------


def _is_shown(annotation: object, metadata: Iterable[object]) -> bool:
    """Whether a field holds text for readers: the type `macros.core.model.Text`, alone, optional or in a list."""
    if any(getattr(item, "func", None) is fix_text for item in metadata):
        return True
    inner = [(getattr(part, "__origin__", part), getattr(part, "__metadata__", ())) for part in get_args(annotation)]
    return any(_is_shown(*part) for part in inner)


def _shown_texts(value: object, place: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, list):
        for index, item in enumerate(value):
            yield from _shown_texts(item, f"{place}[{index}]")
    elif isinstance(value, BaseModel):
        for name, field in type(value).model_fields.items():
            content = getattr(value, name)
            if _is_shown(field.annotation, field.metadata) and content:
                for text in content if isinstance(content, list) else [content]:
                    yield f"{place}.{name}", text
            else:
                yield from _shown_texts(content, f"{place}.{name}")


def _texts() -> list[tuple[str, str]]:
    """Every text of the data that readers must find, with its place. Documents are shown where they are built."""
    return [
        found
        for model, documents in LOADED.documents.items()
        if model.__name__ != "Documents"
        for name, document in documents.items()
        for found in _shown_texts(document, f"{model.__name__}/{name}")
    ]


@pytest.fixture(scope="module")
def all_text(pages: Pages) -> str:
    """What all pages say, apart from the explanations added to acronyms."""
    texts = []
    for page in PAGES:
        soup = BeautifulSoup(str(pages.main(page)), "html.parser")
        for expansion in soup.select(".expansion"):
            before = expansion.previous_sibling
            before.replace_with(str(before).removesuffix(" "))
            texts += [expansion.get_text("")]
            expansion.decompose()
        texts += [soup.get_text("")]
        texts += [str(tag["aria-label"]) for tag in soup.find_all(attrs={"aria-label": True})]
        # What a row that visitors add will say, and what goes to the roadmap with it.
        texts += [template.get_text("") for template in soup.find_all("template")]
        texts += [str(tag["data-pour-from"]) for tag in soup.find_all(attrs={"data-pour-from": True})]
        # What a text that is composed may say.
        texts += [script.string or "" for script in soup.select("[data-component=announcement] [data-model]")]
        # The headings of a sheet that is drawn on demand.
        texts += [str(tag["data-synthesis"]) for tag in soup.find_all(attrs={"data-synthesis": True})]
    return re.sub(r"\s+", " ", " ".join(texts))


@pytest.mark.parametrize(("place", "text"), _texts(), ids=lambda value: str(value)[:60])
def test_every_text_of_the_data_is_published(all_text: str, place: str, text: str) -> None:
    assert re.sub(r"\s+", " ", text) in all_text, place


# A page shows the example of a workshop, and the forms of a questionnaire, beside the tool.
ON_PAPER = ("swot_example", "survey_form", "survey_tally")


def test_every_document_of_the_data_is_shown_by_a_page() -> None:
    sources = "\n".join((ROOT / "docs" / page).read_text("utf-8") for page in PAGES)
    missing = []
    for name, (component, _) in components.macros().items():
        if component.data.endswith("/"):
            # The tool of the état des lieux, and the guests of a meeting, show the worksheet of the same id.
            calls = {"worksheet": "worksheet|diagnosis|guests"}.get(name, name)
            shown = set(re.findall(rf'(?:{calls})\("([^"]+)"', sources))
            if name == "points":  # the meeting shows who prepares it, a form what it recalls
                shown |= {agenda.preparation for agenda in LOADED.all(Agenda).values()}
                shown |= {part.points for record in LOADED.all(Record).values() for part in record.parts if part.points}
            missing += [f"{name}:{i}" for i in LOADED.all(component.model) if i not in shown and name not in ON_PAPER]
    assert missing == []


# --- Sources and words ----------------------------------------------------------------------------------------------


def test_every_part_of_a_guide_names_its_source(pages: Pages, page: str) -> None:
    if page not in GUIDES:
        pytest.skip("page without a summary: it holds links or data with their own sources")
    for heading in pages.main(page).find_all("h2"):
        part: list[Tag] = []
        for sibling in heading.find_next_siblings():
            if sibling.name == "h2":
                break
            part.append(sibling)
        text = " ".join(tag.get_text(" ") for tag in part)
        # Documents name their source themselves.
        only_links = all(tag.find("a") or "downloads" in tag.get("class", []) for tag in part)
        assert only_links or any(tag.select(".source") or "source" in tag.get("class", []) for tag in part), (
            heading.get_text(),
            text[:80],
        )


@pytest.mark.parametrize("page", GUIDES)
def test_a_guide_says_the_essential_in_sixty_words(page: str) -> None:
    summary = LOADED.pages[page].summary
    assert summary
    assert len(re.findall(r"[\w’€-]+", summary)) <= 60


def test_acronyms_are_explained_where_a_page_first_uses_them(pages: Pages, page: str) -> None:
    if page in ("glossaire.md", "recherche.md"):
        pytest.skip("the glossary explains each; the search page shows none")
    soup = BeautifulSoup(str(pages.main(page)), "html.parser")
    for tag in soup.select(".paper-head, nav, script, h1, h2, h3, h4, a.btn"):
        tag.decompose()
    text = re.sub(r"\s+", " ", soup.get_text("")).replace("Boussole MSP", "")
    for term in LOADED.one(Glossary).inline.values():
        first = re.search(rf"(?<![\w-]){re.escape(term.term)}(?![\w-])", text)
        if first:
            around = text[max(0, first.start() - 120) : first.end() + 160].casefold()
            words = [said for said in (term.expansion, term.plural) if said]
            assert any(said.casefold() in around for said in words), f"{term.term} : {around}"


SPACES = f"{NBSP}{NARROW}"
TYPOGRAPHY = {
    "a plain space before ; ! ?": re.compile(r"[ \u00a0][;!?](?=\s|$)"),
    "no narrow space before ; ! ?": re.compile(rf"[\w»)][;!?](?=[\s{SPACES}]|$)"),
    "a plain space before a colon": re.compile(r" :(?=\s|$)"),
    "a plain space inside quotation marks": re.compile(r"« | »"),
    "a straight apostrophe": re.compile(r"\w'\w"),
    "three dots": re.compile(r"\.\.\."),
    "a telephone that can be cut": re.compile(r"\b0\d \d\d \d\d \d\d \d\d\b"),
    "oe": re.compile(r"\b(?:[Cc]oeur|[Ss]oeur|[Oo]euvre|[Vv]oeu)"),
    "a capital without accent": re.compile(r"\b(?:Etat|Etape|Elu|Elue|Equipe|Ecoute|Eviter|A (?=la|l’|qui|quoi))\b"),
}


@pytest.mark.parametrize("rule", TYPOGRAPHY)
def test_french_typography_is_right(pages: Pages, page: str, rule: str) -> None:
    soup = BeautifulSoup(str(pages.soup(page).body), "html.parser")
    for tag in soup.select("script, style, svg, code"):
        tag.decompose()
    pieces = [*soup.stripped_strings, *(str(tag["aria-label"]) for tag in soup.find_all(attrs={"aria-label": True}))]
    text = "\n".join(piece for piece in pieces if not re.search(r"https?://|\S@\S", piece))
    wrong = [text[max(0, m.start() - 25) : m.end() + 15] for m in TYPOGRAPHY[rule].finditer(text)]
    assert wrong == []


def test_texts_of_the_frame_are_already_right() -> None:
    for path in sorted((ROOT / "overrides").rglob("*.html")):
        for text in re.findall(r">([^<>{}]+)<", path.read_text("utf-8")):
            plain = text.replace("&nbsp;", NBSP).replace("&#8239;", NARROW)
            assert fix_text(plain) == plain, f"{path.name}: {text}"


def test_the_picture_shown_when_a_page_is_shared_exists(pages: Pages, page: str) -> None:
    address = str(pages.soup(page).select_one('meta[property="og:image"]')["content"])  # type: ignore[index]
    picture = (pages.site / "assets" / address.rpartition("/assets/")[2]).read_bytes()
    assert picture.startswith(b"\x89PNG")
    assert (int.from_bytes(picture[16:20]), int.from_bytes(picture[20:24])) == (1200, 630)


# --- Who may change a page --------------------------------------------------------------------------------------------


def _edit_links(site: Path) -> dict[str, str]:
    links = {}
    for page in PAGES:
        soup = BeautifulSoup((site / html_path(page)).read_text("utf-8"), "html.parser")
        link = soup.select_one("footer").find("a", string="Modifier cette page")  # type: ignore[union-attr]
        if link:
            links[page] = str(link["href"])  # type: ignore[index]
    return links


@pytest.mark.parametrize(
    ("value", "address"), [(PLACEHOLDER, None), ("https://forge.fr/edit/", "https://forge.fr/edit/")]
)
def test_every_page_leads_to_where_it_is_edited_once_it_is_known(
    project_copy: Path, value: str, address: str | None
) -> None:
    path = project_copy / "data" / "site.yml"
    path.write_text(re.sub(r"^edit_url: .*$", f'edit_url: "{value}"', path.read_text("utf-8"), flags=re.M), "utf-8")
    result = mkdocs_build(project_copy, project_copy / "site")
    assert result.returncode == 0, result.stderr
    assert _edit_links(project_copy / "site") == ({page: address + page for page in PAGES} if address else {})
