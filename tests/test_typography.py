"""French typography, put right in the text and nowhere else."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from macros.core.typography import MARK, PROTECTED, fix_markup, fix_text, sort_key

# In the tables, ~ is a no-break space and _ a narrow one.
RULES = [
    ("l'eau", "l’eau"),
    ("aujourd'hui, d'abord", "aujourd’hui, d’abord"),
    ("l'« équipe »", "l’«~équipe~»"),
    ("Qui ?", "Qui_?"),
    ("Qui  ? Vous !", "Qui_? Vous_!"),
    ("un ; deux", "un_; deux"),
    ("Qui ?!", "Qui_?!"),
    ("Qui~?", "Qui_?"),
    ("(qui ?)", "(qui_?)"),
    ("« qui ? »", "«~qui_?~»"),
    ("un : deux", "un~: deux"),
    ("un_: deux", "un~: deux"),
    ("Voici :", "Voici~:"),
    ("«mot»", "«~mot~»"),
    ("« mot »", "«~mot~»"),
    ("«_mot_»", "«~mot~»"),
    ("«~ mot ~»", "«~mot~»"),
    ("06 37 25 30 10", "06~37~25~30~10"),
    ("30 jours, 1 an, 2 h et 90 min", "30~jours, 1~an, 2~h et 90~min"),
    ("50 % des 12 km", "50~% des 12~km"),
    ("De 70 à 100 minutes.", "De 70 à 100~minutes."),
    ("1 280 pixels et 20 000 signes", "1_280 pixels et 20_000 signes"),
    ("Et puis...", "Et puis…"),
]
UNCHANGED = [
    "",
    "Une phrase ordinaire.",
    "'mot' et rock'",
    "un:deux 12:30",
    "Qui?",
    "2 handicaps",
    "16 37 25 30 101",
    "»",
    "«",
    "\n: une définition",
    "\n    : une définition",
    "  ! en début de ligne",
]


def spaces(text: str) -> str:
    return text.replace("~", "\u00a0").replace("_", "\u202f")


@pytest.mark.parametrize(("written", "right"), RULES)
def test_a_rule_puts_text_right(written: str, right: str) -> None:
    assert fix_text(spaces(written)) == spaces(right)


@pytest.mark.parametrize("text", UNCHANGED)
def test_what_is_right_or_no_concern_of_the_rules_stays(text: str) -> None:
    assert fix_text(text) == text
    assert fix_markup(text) == text


@pytest.mark.parametrize(
    "kept",
    [
        "`l'eau : « 30 jours » ...`",
        "```\nl'eau : « mot » ?\n```",
        "<code>l'eau : « mot » ?</code>",
        "<script>a ? b : c</script>",
        "<style>a : b ;</style>",
        '<a href="l\'eau ?" title="un : deux ; trois !">',
        "<!-- l'eau : « mot » -->",
        "](page.md#l'eau 'un : deux')",
        '{: title="un : deux" }',
        '{ .lead title="un : deux" }',
        "{#l'eau : deux}",
        "https://exemple.fr/l'eau...",
        "mailto:l'eau@exemple.fr",
        "tel:06...",
        "d'abord@exemple.fr",
    ],
)
def test_what_is_not_text_is_kept_as_written(kept: str) -> None:
    assert fix_markup(f"Avant l'eau ? {kept} après l'eau ?\n") == spaces(f"Avant l’eau_? {kept} après l’eau_?\n")


@pytest.mark.parametrize(
    "markup",
    [
        "| Un | Deux |\n|:---|---:|\n| a | b |\n",
        "| Un | Deux |\n| :--- | :---: |\n| ? | ! |\n",
        "Terme\n:   Définition\n\nAutre\n\n:   Définition\n",
        "# Titre {: #ancre }\n\n- un\n- deux\n\n1. trois\n\n---\n",
        "<dl>\n<dt>Un</dt>\n<dd>Deux</dd>\n</dl>\n",
        "Texte[^1]\n\n[^1]: Note.\n",
    ],
)
def test_the_structure_of_a_page_is_kept(markup: str) -> None:
    assert fix_markup(markup) == markup


@pytest.mark.parametrize(
    ("markup", "right"),
    [
        ("<b>mot</b> : suite", "<b>mot</b>~: suite"),
        ("« <b>mot</b> »", "«~<b>mot</b>~»"),
        ("«<b>mot</b>»", "«~<b>mot</b>~»"),
        ("Qui <b>vient</b> ?", "Qui <b>vient</b>_?"),
        ("Qui ?</p>", "Qui_?</p>"),
        ("Voici :</b> la suite", "Voici~:</b> la suite"),
        ("l'<b>eau</b>", "l’<b>eau</b>"),
        ("l'**eau** et d'[autres](l'eau.md)", "l’**eau** et d’[autres](l'eau.md)"),
        ("[Qui ?](qui.md) : lui", "[Qui_?](qui.md)~: lui"),
        ("`code` : suite", "`code`~: suite"),
        ("**Qui ?** Puis **quoi :** et *où !*", "**Qui_?** Puis **quoi~:** et *où_!*"),
    ],
)
def test_the_rules_see_through_tags_and_links(markup: str, right: str) -> None:
    assert fix_markup(markup) == spaces(right)


PIECES = st.sampled_from(
    [
        "mot",
        "l'",
        "'",
        " ",
        "  ",
        "\u00a0",
        "\u202f",
        "\n",
        ":",
        ";",
        "!",
        "?",
        "«",
        "»",
        "...",
        ".",
        "…",
        "(",
        ")",
        "06 12 34 56 78",
        "5 ",
        "jours",
        "%",
        "€",
        "|",
        "<b>",
        "</b>",
        "<",
        ">",
        "`",
        "```",
        "[",
        "](",
        "{",
        "{:",
        "}",
        "https:",
        "//a.fr",
        "@",
        "a@b.fr",
        "<!--",
        "-->",
        "<code>",
        "</code>",
        MARK,
        "é",
        "*",
        "_",
        "#",
    ]
)
TEXTS = st.one_of(st.text(max_size=60), st.lists(PIECES, max_size=20).map("".join))


@settings(max_examples=1500, deadline=None, derandomize=True)
@given(TEXTS)
@example("« \u00a0mot\u202f »")
@example("mot\u00a0 :\n")
def test_twice_is_the_same_as_once(text: str) -> None:
    assert fix_text(fix_text(text)) == fix_text(text)
    assert fix_markup(fix_markup(text)) == fix_markup(text)


@settings(max_examples=600, deadline=None, derandomize=True)
@given(TEXTS)
def test_only_spaces_apostrophes_and_dots_change(text: str) -> None:
    def bare(words: str) -> str:
        return "".join(words.replace("’", "'").replace("…", "...").split())

    assert bare(fix_text(text)) == bare(text)
    assert bare(fix_markup(text)) == bare(text)
    assert PROTECTED.findall(fix_markup(text)) == PROTECTED.findall(text)


def test_names_are_sorted_without_accents() -> None:
    assert sorted(["Zoé", "Éa", "Ecole", "Île"], key=sort_key) == ["Éa", "Ecole", "Île", "Zoé"]
