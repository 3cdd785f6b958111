"""What the RGAA asks of every page and the built HTML can show; the rest needs a browser or a person (rgaa.yml)."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from bs4 import BeautifulSoup, Tag

from tests.conftest import PAGES, Pages, html_path


@pytest.fixture(params=PAGES)
def page(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def styles(built_site: Path) -> str:
    return (built_site / "assets" / "site.css").read_text("utf-8")


@pytest.fixture(scope="module")
def screen_styles(styles: str) -> str:
    """The style sheet without what only paper sees."""
    return _without_blocks(styles, r"@media print|@page\b")


def _without_blocks(css: str, opening: str) -> str:
    kept, position = "", 0
    for found in re.finditer(rf"(?:{opening})[^{{]*\{{", css):
        if found.start() < position:
            continue
        kept += css[position : found.start()]
        depth, position = 1, found.end()
        while depth:
            depth += {"{": 1, "}": -1}.get(css[position], 0)
            position += 1
    return kept + css[position:]


# --- 5. Tables, 1.9 captions ------------------------------------------------------------------------------------------


def test_every_heading_cell_says_what_it_heads(pages: Pages, page: str) -> None:
    for cell in pages.soup(page).find_all("th"):
        assert cell.get("scope") in ("col", "row"), str(cell)
        assert cell.get_text(strip=True), str(cell.parent)


def test_a_caption_belongs_to_its_figure_or_table(pages: Pages, page: str) -> None:
    soup = pages.soup(page)
    for figure in soup.find_all("figure"):
        caption = figure.find("figcaption")
        assert caption, str(figure)[:80]
        named = figure.get("aria-label") or figure.get("aria-labelledby")
        assert named or figure.find("figcaption", recursive=False), str(figure)[:80]
    assert [tag for tag in soup.find_all("figcaption") if not tag.find_parent("figure")] == []
    assert [tag for tag in soup.find_all("caption") if tag.parent.find(True) is not tag] == []


# --- 8. Mandatory elements --------------------------------------------------------------------------------------------


def test_a_page_says_that_it_is_html(pages: Pages, page: str) -> None:
    assert (pages.site / html_path(page)).read_text("utf-8").startswith("<!doctype html>\n<html lang=")


def test_every_language_is_a_known_one(pages: Pages, page: str) -> None:
    assert {tag["lang"] for tag in pages.soup(page).find_all(lang=True)} <= {"fr", "en"}


def test_no_element_is_used_for_presentation(pages: Pages, page: str) -> None:
    soup = pages.soup(page)
    assert soup.find_all(["basefont", "big", "center", "font", "strike", "tt", "u"]) == []
    looks = ("align", "background", "bgcolor", "border", "cellpadding", "cellspacing", "color", "valign")
    assert [tag for name in looks for tag in soup.find_all(attrs={name: True})] == []
    assert re.findall(r"<br/?>\s*<br/?>", str(soup.body)) == []
    assert "\u00a0\u00a0" not in soup.body.get_text()


# --- 9 and 12. Structure and navigation -------------------------------------------------------------------------------


def test_the_landmarks_of_a_page_are_distinct(pages: Pages, page: str) -> None:
    body = pages.soup(page).body
    assert [tag.name for tag in body.find_all(["header", "main", "footer"], recursive=False)] == [
        "header",
        "main",
        "footer",
    ]
    assert len(body.find_all("main")) == 1
    names = [_name(body, tag) for tag in body.find_all(["nav", "aside"])]
    assert all(names)
    assert len(set(names)) == len(names)
    loose = [tag for tag in body.find_all(True, recursive=False) if tag.name not in ("header", "main", "footer")]
    assert [tag.name for tag in loose if tag.name != "aside" and "skip" not in tag.get("class", [])] == []


def _name(body: Tag, tag: Tag) -> str:
    named_by = body.find(id=str(tag.get("aria-labelledby")))
    return str(tag.get("aria-label") or (named_by.get_text(strip=True) if named_by else ""))


def test_a_page_starts_with_a_link_to_its_content(pages: Pages, page: str) -> None:
    soup = pages.soup(page)
    first = soup.body.find(["a", "button", "input", "select", "textarea", "summary"])
    assert (first.get_text(), first["href"]) == ("Aller au contenu", "#contenu")
    assert soup.find(id="contenu").name == "main"


def _frame(soup: BeautifulSoup) -> list[tuple[str, str]]:
    controls = soup.select("header a, header button, header input, aside.help a, footer a")
    return [(tag.name, str(tag.get("aria-label") or tag.get_text(strip=True))) for tag in controls]


def test_menu_search_help_and_footer_are_the_same_everywhere(pages: Pages, page: str) -> None:
    assert _frame(pages.soup(page)) == _frame(pages.soup("index.md"))


def test_every_page_offers_a_menu_a_search_and_a_site_map(pages: Pages, page: str) -> None:
    soup = pages.soup(page)
    assert soup.select("header nav a[href]")
    assert soup.select("header form[role=search] input[type=search]")
    assert [link for link in soup.select("footer a") if link.get_text() == "Plan du site"]


def test_no_key_is_taken_and_no_order_is_forced(pages: Pages, page: str) -> None:
    soup = pages.soup(page)
    assert soup.find_all(attrs={"accesskey": True}) == []
    assert soup.find_all(attrs={"autofocus": True}) == []
    assert [tag for tag in soup.find_all(attrs={"tabindex": True}) if int(str(tag["tabindex"])) > 0] == []


# --- 10. Presentation -------------------------------------------------------------------------------------------------


def test_no_text_comes_from_the_style_sheet(screen_styles: str) -> None:
    texts = re.findall(r"content:\s*\"([^\"]*)\"", screen_styles)
    assert [text for text in texts if re.search(r"\w", text)] == []


def test_text_and_background_colours_are_set_together(styles: str) -> None:
    rule = next(rule for rule in re.findall(r"(?:^|\})body\{([^}]*)\}", styles))
    assert "background:var(--paper)" in rule
    assert "color:var(--ink)" in rule


HARMLESS = {"background", "background-color", "border-color", "color", "fill", "text-decoration"}
HARMLESS |= {"text-decoration-thickness"}


def test_nothing_appears_on_hover_alone(pages: Pages, screen_styles: str) -> None:
    for selector, rule in re.findall(r"([^{}]+)\{([^{}]*)\}", screen_styles):
        if ":hover" in selector:
            names = {declaration.split(":")[0].strip() for declaration in rule.split(";") if declaration.strip()}
            assert names <= HARMLESS, selector
    assert [tag for page in PAGES for tag in pages.soup(page).body.find_all(attrs={"title": True})] == []


def test_the_site_works_in_both_orientations(styles: str, built_site: Path) -> None:
    assert "orientation:" not in styles
    scripts = "\n".join(path.read_text("utf-8") for path in (built_site / "assets").glob("*.js"))
    assert re.findall(r"orientation\.lock|screen\.orientation", scripts) == []


# --- 11. Forms --------------------------------------------------------------------------------------------------------


def test_every_group_of_fields_has_a_legend(pages: Pages, page: str) -> None:
    soup = pages.soup(page)
    for group in soup.find_all("fieldset"):
        legend = group.find(True)
        assert legend is not None
        assert legend.name == "legend", str(group)[:80]
        # A template has no text of its own until it is copied.
        assert BeautifulSoup(legend.decode_contents(), "html.parser").get_text(strip=True)
    for group in soup.find_all(attrs={"role": ["group", "radiogroup"]}):
        assert _name(soup.body, group), str(group)[:80]


def test_fields_about_the_visitor_can_be_filled_in_by_the_browser(pages: Pages, page: str) -> None:
    soup = pages.soup(page)
    personal = re.compile(r"^Votre (?:nom|prénom|adresse|téléphone|courriel)", re.IGNORECASE)
    for field in soup.find_all(["input", "textarea"]):
        label = soup.find("label", attrs={"for": field.get("id")}) if field.get("id") else None
        if label and personal.search(label.get_text(strip=True)):
            assert field.get("autocomplete") not in (None, "off"), str(field)


# --- 13. Consultation -------------------------------------------------------------------------------------------------


def test_no_page_refreshes_by_itself(pages: Pages, page: str) -> None:
    soup = pages.soup(page)
    assert soup.find("meta", attrs={"http-equiv": re.compile("^refresh$", re.IGNORECASE)}) is None


def test_no_link_opens_another_window(pages: Pages, built_site: Path, page: str) -> None:
    assert pages.soup(page).find_all(attrs={"target": True}) == []
    # A second screen is what the button of the workshop is for: it says so, and the visitor presses it.
    scripts = [path for path in (built_site / "assets").glob("*.js") if "window.open(" in path.read_text("utf-8")]
    assert [path.name for path in scripts] in ([], ["wall.js"])
    for button in pages.soup(page).select("[data-project-apart]"):
        assert "dans une autre fenêtre" in button.get_text()
