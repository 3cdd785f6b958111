"""Each acronym is explained and linked where a page first uses it in its text, and only there."""

from __future__ import annotations

import re

import pytest

from macros.components.glossary import expand, glossary
from macros.components.glossary.model import Glossary
from macros.components.source.model import Sources
from macros.core.data import Data
from macros.core.page import Page, templates
from macros.site.site import Site
from tests.conftest import LOADED, ROOT

TERMS = {
    "ars": ("ARS", "Agence régionale de santé"),
    "msp": ("MSP", "maison de santé pluriprofessionnelle"),
    "es": ("ES", "établissement de santé"),
    "pdses": ("PDSES", "permanence des soins en établissement de santé"),
    "ci": ("C&I", "commission <et> institut"),
    "fmps": ("FMPS", "fédération"),
}
LINK = '<a class="term" href="../glossaire/#ars">ARS</a>'
WORDS = '<span class="expansion">(agence régionale de santé)</span>'
FIRST = f"{LINK} {WORDS}"


@pytest.fixture
def site() -> Page:
    terms = [
        {"id": id, "term": term, "expansion": words, "definition": "Une définition.", "checked": "page"}
        | {"inline": id != "fmps"}
        for id, (term, words) in TERMS.items()
    ]
    documents = {
        Glossary: {"glossary": Glossary.model_validate({"reviewed_on": "2026-11-22", "terms": terms})},
        Sources: {"sources": Sources(sources=[])},
    }
    return Page(Data(documents), templates([], {}), {}, "https://msp.example/", path="annuaire.md")


@pytest.mark.parametrize(
    ("markup", "expanded"),
    [
        ("Écrivez à l’ARS.", f"Écrivez à l’{FIRST}."),
        ("Écrivez à l'ARS.", f"Écrivez à l'{FIRST}."),
        ("ARS", FIRST),
        ("(ARS)", f"({FIRST})"),
        ("«\u00a0ARS\u00a0»", f"«\u00a0{FIRST}\u00a0»"),
        ("Le rôle des ARS, et des ARS", f"Le rôle des {FIRST}, et des ARS"),
        ("**ARS**, _l’ARS_", f"**{FIRST}**, _l’ARS_"),
        ("| ARS | ARS |", f"| {FIRST} | ARS |"),
        ("- ARS\n- ARS\n", f"- {FIRST}\n- ARS\n"),
        ("<p>ARS</p>\n<p>ARS</p>", f"<p>{FIRST}</p>\n<p>ARS</p>"),
        ('<p title="ARS">ARS</p>', f'<p title="ARS">{FIRST}</p>'),
    ],
)
def test_the_first_use_is_explained_and_linked_the_others_are_left_alone(
    site: Page, markup: str, expanded: str
) -> None:
    assert expand(site, markup) == expanded


@pytest.mark.parametrize(
    "markup",
    [
        "# L’ARS",
        "###### L’ARS",
        "<h2>L’ARS</h2>",
        '<h3 id="a">L’<b>ARS</b></h3>',
        "[L’ARS](ars.md)",
        "[Une page](ars.md#ARS)",
        '[L’ARS](ars.md "L’ARS")',
        "![L’ARS](ARS.png)",
        '<a href="x">L’<b>ARS</b></a>',
        "<button>Appeler l’ARS</button>",
        "<option>ARS</option>",
        "`ARS`",
        "```\nARS\n```",
        "<code>ARS</code>",
        "<dt>ARS</dt>",
        "<abbr>ARS</abbr>",
        "<time>ARS</time>",
        "<script>ARS</script>",
        "<style>ARS</style>",
        "<svg><title>ARS</title></svg>",
        "<!-- ARS -->",
        '<input aria-label="ARS">',
        "{: title='ARS' }",
        "https://exemple.fr/ARS",
        "contact-ARS@exemple.fr",
    ],
)
def test_headings_links_buttons_and_code_are_not_a_first_use(site: Page, markup: str) -> None:
    assert expand(site, markup) == markup
    assert expand(site, f"{markup}\n\nL’ARS\n") == f"{markup}\n\nL’{FIRST}\n"


@pytest.mark.parametrize(
    "text",
    ["MSPs", "MSP-x", "pré-MSP", "AMSP", "MSP2", "msp", "Msp", "ESP", "PRES", "MSP_x", "Boussole MSP", "FMPS"],
)
def test_a_part_of_a_word_or_a_name_is_not_an_acronym(site: Page, text: str) -> None:
    assert expand(site, text) == text


def test_the_name_of_the_site_does_not_count_as_a_first_use(site: Page) -> None:
    assert expand(site, "Boussole MSP aide une MSP").startswith("Boussole MSP aide une <a ")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("<label>", "</label>"),
        ('<label for="a"><input> ', "</label>"),
        ("<legend>", "</legend>"),
        ("<summary>", "</summary>"),
        ('<th scope="row">', "</th>"),
        ("<caption>", "</caption>"),
        ("<summary><b>", "</b></summary>"),
    ],
)
def test_what_is_clicked_or_names_a_field_is_explained_without_a_link(site: Page, before: str, after: str) -> None:
    assert expand(site, f"{before}ARS{after}") == f"{before}ARS {WORDS}{after}"
    # The link is back in the text that follows.
    assert '<a class="term" href="../glossaire/#msp">MSP</a>' in expand(site, f"{before}ARS{after} MSP")


def test_a_table_head_is_not_taken_for_a_header_cell(site: Page) -> None:
    assert LINK in expand(site, "<thead><tr><td>ARS</td></tr></thead>")


@pytest.mark.parametrize(
    "said",
    [
        "agence régionale de santé (",
        "Agence régionale de santé (",
        "**agence régionale de santé** (",
        "<b>agence régionale de santé</b> (",
        "[agence régionale de santé](https://ars.sante.fr) (",
        "agence régionale de santé (l’",
        "agence régionale de santé (ou ",
    ],
)
def test_an_author_who_has_just_said_the_words_is_not_repeated(site: Page, said: str) -> None:
    assert expand(site, f"L’{said}ARS) et l’ARS") == f"L’{said}{LINK}) et l’ARS"


def test_words_said_far_above_do_not_explain_the_acronym(site: Page) -> None:
    text = f"Une agence régionale de santé. {'Un autre sujet. ' * 5}(ARS)"
    assert FIRST in expand(site, text)


@pytest.mark.parametrize(
    ("before", "words"),
    [
        ("Les ", "maisons de santé pluriprofessionnelles"),
        ("trois ", "maisons de santé pluriprofessionnelles"),
        ("aux\u00a0", "maisons de santé pluriprofessionnelles"),
        ("La ", "maison de santé pluriprofessionnelle"),
        ("Le succès ", "maison de santé pluriprofessionnelle"),
    ],
)
def test_an_acronym_in_the_plural_is_explained_in_the_plural(loaded: Data, before: str, words: str) -> None:
    assert f"({words})" in expand(Site.of(loaded).at("a.md"), f"{before}MSP")


def test_the_longest_acronym_wins(site: Page) -> None:
    assert "#pdses" in expand(site, "La PDSES")
    assert "#es" not in expand(site, "La PDSES")


def test_what_the_glossary_says_is_escaped(site: Page) -> None:
    assert "(commission &lt;et&gt; institut)" in expand(site, "La C&I")


def test_the_next_page_starts_afresh(site: Page) -> None:
    assert expand(site, "L’ARS") == expand(site, "L’ARS")


@pytest.mark.parametrize(
    ("page", "href"), [("index.md", "glossaire/#ars"), ("a/b.md", "../../glossaire/#ars"), ("glossaire.md", "#ars")]
)
def test_the_link_leads_to_the_glossary_from_any_page(site: Page, page: str, href: str) -> None:
    assert f'href="{href}"' in expand(site.at(page), "L’ARS")


@pytest.fixture(scope="module")
def loaded() -> Data:
    return LOADED


def test_no_page_explains_a_term_twice_nor_inside_its_own_explanation(loaded: Data) -> None:
    for page in loaded.pages:
        expanded = expand(Site.of(loaded).at(page), (ROOT / "docs" / page).read_text("utf-8"))
        explained = re.findall(r'class="expansion">\((.*?)\)</span>', expanded)
        assert len(set(explained)) == len(explained), page
        assert not [words for words in explained if f"{words} (" in expanded.casefold()], page


def test_the_page_of_the_glossary_gives_every_term_in_alphabetical_order(loaded: Data) -> None:
    html = glossary(Site.of(loaded).at("glossaire.md"))
    terms = loaded.one(Glossary).terms
    assert all(f'id="{term.id}"' in html for term in terms)
    assert html.index('id="aci"') < html.index('id="esp"') < html.index('id="msp"') < html.index('id="urps"')
