"""What the pages need of Markdown: components left whole, heading cells, the end of the introduction."""

from __future__ import annotations

import markdown
import pytest

from macros.core.typography import fix_markup
from macros.site import calls
from macros.site.calls import Written
from macros.theme.content import INTRODUCTION_END, outside, part

EXTENSIONS = ["attr_list", "tables", "toc", "macros.theme.content"]


def html(source: str) -> str:
    return markdown.markdown(source, extensions=EXTENSIONS)


def test_a_component_stays_as_it_is() -> None:
    component = '<section id="x">\n<p>*a* & <b>b</b>  c\n\n# d</p></section>\n<p>e</p>'
    assert html(f"Avant\n{part(component)}\nAprès") == f"<p>Avant</p>\n{component}\n<p>Après</p>"


def test_a_component_may_stand_in_a_sentence() -> None:
    assert html(f"Un {part('<b>mot*</b>')} *ici*.") == "<p>Un <b>mot*</b> <em>ici</em>.</p>"
    assert html(f"- {part('<b>mot</b>')}") == "<ul>\n<li><b>mot</b></li>\n</ul>"


def test_a_component_that_makes_nothing_leaves_nothing() -> None:
    assert html(f"Avant\n\n{part('')}\n\nAprès") == "<p>Avant</p>\n<p>Après</p>"


def test_the_ids_of_components_are_seen_where_mkdocs_looks_for_them() -> None:
    md = markdown.Markdown(extensions=EXTENSIONS)
    seen: list[str] = []

    class Spy(markdown.preprocessors.Preprocessor):
        def run(self, lines: list[str]) -> list[str]:
            seen.extend(lines)
            return lines

    md.preprocessors.register(Spy(md), "spy", 21)
    md.convert(part('<p data-id="other">b</p>'))
    assert "other" not in "".join(seen)
    assert md.convert(part('<p id="a">b</p>')) == '<p id="a">b</p>'
    assert '<i id="a">' in "".join(seen)


def test_a_heading_cell_heads_its_column() -> None:
    made = html("| A | B |\n|---|--:|\n| 1 | 2 |")
    assert (made.count("<th "), made.count('scope="col"')) == (2, 2)


def test_the_introduction_ends_at_the_first_section() -> None:
    component = part('<h2 id="a">Le titre d’un composant</h2>')
    introduction, _, rest = html(f"# Titre\n\nDébut\n\n{component}\n\n## Suite\n\nFin\n\n## Encore").partition(
        INTRODUCTION_END
    )
    assert introduction.endswith("</h2>\n")
    assert rest.startswith('<h2 id="suite">')
    assert "Encore" in rest
    assert INTRODUCTION_END not in html("# Titre")


def test_a_section_said_to_be_folded_opens_at_will_with_what_it_holds() -> None:
    made = html("# T\n\n## A { .folded }\n\nUn\n\n### B { .folded }\n\nDeux\n\n### C\n\nTrois\n\n## D\n\nQuatre")
    assert made.replace("\n", "") == (
        f'<h1 id="t">T</h1>{INTRODUCTION_END}'
        '<details class="folded"><summary class="opens"><h2 id="a">A</h2></summary><p>Un</p>'
        '<details class="folded"><summary class="opens"><h3 id="b">B</h3></summary><p>Deux</p></details>'
        '<h3 id="c">C</h3><p>Trois</p></details><h2 id="d">D</h2><p>Quatre</p>'
    )


def test_what_is_folded_and_stays_off_paper_says_so_for_the_whole_section() -> None:
    made = html("## A { .folded .no-paper }\n\nUn")
    assert '<details class="folded no-paper"><summary class="opens"><h2 id="a">A</h2>' in made


def test_a_rule_ends_what_is_folded_and_is_not_shown() -> None:
    made = html("## A { .folded }\n\nUn\n\n---\n\nDeux")
    assert made.replace("\n", "").endswith('<h2 id="a">A</h2></summary><p>Un</p></details><p>Deux</p>')


def test_typography_sees_that_a_component_stands_beside() -> None:
    assert outside(f"{part('<b>a b ;</b>')} ! Et d'un", fix_markup) == f"{part('<b>a b ;</b>')}\u202f! Et d’un"


# The calls


def test_calls_are_read_with_their_arguments_and_lines() -> None:
    text = "a\n\n{{ liste('x', level=3) }}\nb {{points( \"y\" , title = False )}}"
    assert calls.written(text) == [
        Written("liste", ("x",), {"level": 3}, 3),
        Written("points", ("y",), {"title": False}, 4),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "{% if x %}{% endif %}",
        "{# note #}",
        "{{ a() ",
        "{{ a }}",
        "{{ a(b) }}",
        "{{ a(1 2) }}",
        "{{ a(x=1, 2) }}",
        "{{ a(x=1, x=2) }}",
        '{{ a("\\n") }}',
        '{{ a("}}") }}',
        "{{ a() | upper }}",
        "{{- a() }}",
    ],
)
def test_what_is_more_than_calls_is_left_to_jinja(text: str) -> None:
    assert calls.written(text) is None
    assert calls.run(text, {}) is None


def test_what_a_macro_makes_is_not_run_again() -> None:
    assert calls.run("{{ a() }} {{ a(2) }}", {"a": lambda n=1: f"{{{{ b() }}}}{n}"}) == "{{ b() }}1 {{ b() }}2"
