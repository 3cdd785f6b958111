"""The search: what the index holds, whether real queries find their page, the page in a browser."""

from __future__ import annotations

import json
import os
import re
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml
from bs4 import BeautifulSoup, Tag

from macros.core.page import page_url
from macros.outputs.search import TECHNICAL, Section, sections

ROOT = Path(__file__).parent.parent
CASES = [
    (case["q"], [case["page"]] if isinstance(case["page"], str) else case["page"])
    for queries in yaml.safe_load((ROOT / "tests" / "search.yml").read_text("utf-8")).values()
    for case in queries
]


def read_index(site: Path) -> dict[str, Any]:
    script = (site / "assets" / "search-index.js").read_text("utf-8")
    prefix = "window.boussoleSearchIndex="
    assert script.startswith(prefix)
    index: dict[str, Any] = json.loads(script.removeprefix(prefix).rstrip().removesuffix(";"))
    return index


def page_file(site: Path, address: str) -> Path:
    return site / (address + "index.html" if address.endswith("/") or not address else address)


def address(target: str) -> str:
    page, mark, anchor = target.partition("#")
    return page_url(page, directory_urls=True) + mark + anchor


# The parser


def page(body: str) -> list[Section]:
    top, *found = sections(f"<nav><h2>Menu</h2></nav><main><h1>Titre</h1><p>Début.</p>{body}</main><p>Pied</p>")
    assert top == ("", "", "Début.")
    return found


def test_sections_follow_headings_and_leave_the_frame_out() -> None:
    assert page('<h2 id="a">Une <em>suite</em></h2><p>B<br>c&nbsp;!</p>') == [("a", "Une suite", "B c !")]


def test_what_follows_an_element_belongs_to_the_section_before_it() -> None:
    html = '<h2 id="a">A</h2><ol><li id="x" data-section="X"><p>X</p><p>un</p></li></ol><p>deux</p>'
    assert page(html) == [("a", "A", "deux"), ("x", "X", "un")]
    html = '<h2 id="a">A</h2><section id="s"><h3>S</h3><p>un</p></section><p>deux</p>'
    assert page(html) == [("a", "A", "deux"), ("s", "S", "un")]


def test_the_best_address_is_that_of_the_element_that_the_heading_names() -> None:
    assert page('<article id="x" aria-labelledby="x-nom"><h3 id="x-nom">X</h3><p>un</p></article>')[0].anchor == "x"
    assert page('<section id="x"><h2 id="y">Y</h2><p>un</p></section>')[0].anchor == "y"


def test_a_heading_without_an_address_is_plain_text() -> None:
    assert page('<h2 id="a">A</h2><h3>B</h3><p>b</p>') == [("a", "A", "B b")]
    assert page('<section id="x"><h2>X</h2><p>un</p><h3>Y</h3><p>deux</p></section>') == [("x", "X", "un Y deux")]


def test_noise_is_left_out_but_no_advice_is_turned_round() -> None:
    html = (
        '<h2 id="a">A</h2><p class="over">En bref</p>'
        '<p>L’<a href="#x">ARS</a><span class="expansion"> (agence)</span>, non.</p>'
        '<ul><li><span class="mark mark-do">À faire : </span>Oser</li>'
        '<li><span class="mark mark-avoid">À éviter : </span>Attendre</li></ul>'
        '<p class="source">D’après le kit</p><svg><path d="M0 0"><text>8</text></svg><button>Non</button>'
    )
    assert page(html) == [("a", "A", "L’ARS, non. Oser À éviter : Attendre")]


def test_links_to_other_pages_are_not_sections() -> None:
    cards = '<ul id="cartes"><li><h3><a href="x/">Une carte</a></h3><p>Ce qu’elle offre</p></li></ul>'
    assert page(f'<h2 id="a">A</h2>{cards}') == [("a", "A", "Une carte Ce qu’elle offre")]
    assert page('<h2 id="a">Voir aussi</h2><ul><li><a href="x/">Une page</a></li></ul>') == []
    contact = '<h2 id="a">Écrire</h2><p><a href="mailto:a@b.fr">a@b.fr</a></p>'
    assert page(contact) == [("a", "Écrire", "a@b.fr")]


def test_a_heading_without_text_announces_those_below() -> None:
    html = '<h2 id="a">A</h2><h3 id="b">B</h3><p>b</p><h3 id="c">C</h3><p>c</p><h2 id="d">D</h2><p>d</p>'
    assert page(html)[0] == ("a", "A", "B · C")


def test_what_is_folded_is_found_like_the_rest() -> None:
    folded = (
        '<details class="folded"><summary><h2 id="a">Qui fait quoi</h2></summary><p>La mairie facilite.</p>'
        '<h3 id="b">Ensuite</h3><p>Relire.</p></details><h2 id="c">C</h2><p>c</p>'
    )
    assert page(folded) == [("a", "Qui fait quoi", "La mairie facilite."), ("b", "Ensuite", "Relire."), ("c", "C", "c")]


def test_the_end_of_a_page_that_tells_its_sources_is_left_out() -> None:
    end = '<details class="folded about-sources"><summary>Sources et relecture</summary><p>Kit, relu.</p></details>'
    assert page(f'<h2 id="a">A</h2><p>un</p>{end}') == [("a", "A", "un")]


def test_a_text_begins_after_its_heading() -> None:
    assert page('<ul><li id="x" data-section="Guyane"><b>Guyane :</b> appelez.</li></ul>')[0].text == "appelez."


def test_a_stray_end_tag_changes_nothing() -> None:
    assert page('</section><h2 id="a">A</h2><p>un</p></div>') == [("a", "A", "un")]


# The index of the site


def test_every_address_of_the_index_exists(built_site: Path) -> None:
    seen = set()
    for address, title, _, records in read_index(built_site)["pages"]:
        soup = BeautifulSoup(page_file(built_site, address).read_text("utf-8"), "html.parser")
        assert title
        for anchor, heading, text, *_ in records:
            assert text, (address, heading)
            assert not anchor or soup.find(id=anchor), f"{address}#{anchor}"
            assert bool(anchor) == bool(heading), f"{address}#{anchor} {heading}"
            assert (address, anchor) not in seen, f"{address}#{anchor}"
            seen.add((address, anchor))


@pytest.mark.parametrize("selector", ["li.step", ".faq details", ".terms dt[id]", ".directory .fed", ".uncovered li"])
def test_each_item_is_found_by_itself(built_site: Path, selector: str) -> None:
    count = 0
    for address, _, _, records in read_index(built_site)["pages"]:
        soup = BeautifulSoup(page_file(built_site, address).read_text("utf-8"), "html.parser")
        for again in soup.select(".tool-block"):  # what the dossier repeats is found on its own page
            again.decompose()
        wanted = {item["id"] for item in soup.select(f"main {selector}") if isinstance(item, Tag)}
        count += len(wanted)
        assert wanted <= {record[0] for record in records}, address
    assert count


def test_no_text_of_the_frame_is_in_the_index(built_site: Path) -> None:
    for address, _, _, records in read_index(built_site)["pages"]:
        for _, heading, text, *_ in records:
            for noise in ("À faire :", "Relu le 22", "Imprimer cette page", "(agence régionale de santé)", "  "):
                assert noise not in text, (address, heading)


def test_technical_pages_keep_the_first_sentence_of_each_section(built_site: Path) -> None:
    pages = {address: records for address, _, _, records in read_index(built_site)["pages"]}
    for page in TECHNICAL:
        records = pages[page_url(page, directory_urls=True)]
        assert len(records) >= 2, page
        assert all(len(re.findall(r"[.!?](?= [A-ZÉÀ])", text)) == 0 for _, _, text, *_ in records), page


def test_what_pages_fold_is_in_the_index(built_site: Path) -> None:
    for address, _, _, records in read_index(built_site)["pages"]:
        soup = BeautifulSoup(page_file(built_site, address).read_text("utf-8"), "html.parser")
        anchors = {anchor for anchor, *_ in records}
        for block in soup.select("main details.folded:not(.about-sources)"):
            heading = block.select_one("summary :is(h2, h3)[id]")
            # A list of links or of files: the pages behind answer better.
            assert not heading or heading["id"] in anchors or block.select("a, .downloads"), (
                f"{address}#{heading['id']}"
            )


def test_real_queries_find_their_page(built_site: Path, tmp_path: Path) -> None:
    assert len(CASES) >= 190
    cases = tmp_path / "cases.json"
    cases.write_text(json.dumps([{"q": q, "pages": [address(page) for page in pages]} for q, pages in CASES]), "utf-8")
    result = subprocess.run(
        ["node", "--test", "--test-reporter=dot", str(ROOT / "tests" / "js" / "search-relevance.test.mjs")],
        env={**os.environ, "SEARCH_SITE": str(built_site), "SEARCH_CASES": str(cases)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stdout
