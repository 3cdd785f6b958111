"""The language gates: each stops what it is there for, and lets right text through."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
import yaml
from bs4 import BeautifulSoup

from tests.conftest import LOADED, ROOT
from tests.language import gates, grammar, messages, texts, writing
from tests.language.texts import Passage

PLACE = "docs/essai.md"


def said(*lines: str) -> list[Passage]:
    return [Passage(PLACE, line) for line in lines]


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("Qui vient ?", "attendu « Qui vient_? », reçu « Qui vient ? »"),
        ("l'équipe", "attendu « l’équipe », reçu « l'équipe »"),
        ("Le coeur du projet", "attendu « Le cœur du projet »"),
        ("La 1ère réunion", "attendu « La 1re réunion »"),
        ("Le 2ème point", "attendu « Le 2e point »"),
        ("L’aide de l’Etat", "« L’aide de l’État »"),
        ("A la mairie.", "attendu « À la mairie. »"),
    ],
)
def test_bad_typography_is_reported_with_what_was_expected(written: str, shown: str) -> None:
    (fault,) = gates.typography(said(written))
    assert shown in fault
    assert fault.startswith(f"{PLACE}: typographie")


def test_a_terminal_has_plain_spaces_but_no_typing_mistake() -> None:
    assert list(gates.typography([Passage("macros/core/data.py:1", "attendu un texte, reçu : « rien »")])) == []
    assert list(gates.typography([Passage("macros/core/data.py:1", "attendu l'identifiant")])) != []


def test_a_misspelt_word_is_reported() -> None:
    faults = [fault for fault in gates.spelling(said("Le reférent santé appelle la MSP."), LOADED) if PLACE in fault]
    assert len(faults) == 1
    assert "« reférent »" in faults[0]


def test_a_listed_word_that_no_text_uses_is_reported() -> None:
    unused = list(gates.spelling(said("Rien."), LOADED))
    assert len(unused) == len(gates.listed("words.txt"))
    assert all(fault.endswith("ne sert plus : retirez-le") for fault in unused)


def test_names_in_addresses_and_files_are_not_words() -> None:
    text = "Écrivez à zzqx@zzqx.fr, voyez www.zzqx.fr/zzqx, zzqx.example/zzqx/ ou zzqx.schema.json (zzqx2)."
    assert [fault for fault in gates.spelling(said(text), LOADED) if PLACE in fault] == []


def words(count: int) -> str:
    return "Un" + " mot" * (count - 1) + "."


def test_a_sentence_over_thirty_words_is_reported() -> None:
    short = [words(5)] * 30
    assert list(gates.lengths(said(words(30), *short), ())) == []
    (fault,) = gates.lengths(said(words(31), *short), ())
    assert "31 mots" in fault


def test_a_page_of_long_sentences_is_reported() -> None:
    assert "17 mots en moyenne" in next(gates.lengths(said(*[words(17)] * 10), ()))
    (fault,) = gates.lengths(said(*[words(26)] * 2, *[words(5)] * 30), ())
    assert "trop dépassent 25 mots" in fault


def test_a_guide_of_short_sentences_alone_is_reported() -> None:
    guide = {PLACE.removeprefix("docs/")}
    (fault,) = gates.lengths(said(*[words(9)] * 5), guide)
    assert "9.0 mots en moyenne, attendu 10 au moins" in fault
    assert list(gates.lengths(said(*[words(9)] * 5), {"autre.md"})) == []
    assert list(gates.lengths(said(*[words(10)] * 5), guide)) == []


def test_an_acronym_must_be_known_and_explained() -> None:
    assert (
        list(gates.acronyms(said("L’ARS (agence régionale de santé) et l’agence régionale de santé (ARS)."), LOADED))
        == []
    )
    assert list(gates.acronyms(said("Boussole MSP vous guide."), LOADED)) == []
    (bare,) = gates.acronyms(said("Appelez l’ARS."), LOADED)
    assert "« ARS » n’est pas développé (attendu : agence régionale de santé)" in bare
    (unknown,) = gates.acronyms(said("Appelez le ZQX."), LOADED)
    assert "« ZQX » n’est pas expliqué" in unknown


def test_a_heading_may_hold_an_acronym_that_the_text_explains_if_it_uses_it() -> None:
    heading = Passage(PLACE, "Appeler l’ARS", label=True)
    assert list(gates.acronyms([heading], LOADED)) == []
    assert list(gates.acronyms([heading, Passage(PLACE, "L’ARS répond.")], LOADED)) != []


def test_what_is_said_aloud_is_read_and_what_is_code_is_not() -> None:
    html = '<main><h2>Titre</h2><p>Du <b>texte</b>, <code>du code</code>.<br>Suite.</p><img alt="Image"></main>'
    found = texts.passages(PLACE, BeautifulSoup(html, "html.parser"))
    assert [(passage.text, passage.label) for passage in found] == [
        ("Image", True),
        ("Titre", True),
        ("Du texte, §.", False),
        ("Suite.", False),
    ]


def test_messages_are_found_among_the_strings_of_a_script() -> None:
    source = """
// 'Un commentaire'
const a = /'[^']*'/.test(b) ? 'data-key' : 'Lien copié\\u00a0: voilà.';
const c = `Il reste ${n === 1 ? 'une réponse' : `${n} réponses`} à « écrire ».`;
const d = document.querySelector('[data-save] button') / 2;
"""
    assert sorted(text for _, text in messages.of_script(source)) == [
        "Il reste … à « écrire ».",
        "Lien copié\u00a0: voilà.",
        "une réponse",
        "… réponses",
    ]


def test_messages_are_found_among_the_strings_of_a_program() -> None:
    source = '"""Une aide en français."""\nNAME = "data-key"\nprint(f"attendu un texte, reçu {name}")\n'
    assert list(messages.of_python(source)) == [(3, "attendu un texte, reçu …")]


def test_fixing_a_source_changes_its_text_alone_and_only_once(tmp_path: Path) -> None:
    source = "# L'équipe\n\n    code\n[l'aide](l'aide.md) au coeur... `l'eau` {{ faq(\"d'abord\") }}\n"
    fixed = "# L’équipe\n\n    code\n[l’aide](l'aide.md) au cœur… `l'eau` {{ faq(\"d'abord\") }}\n"
    assert writing.fix_source(source) == fixed
    assert writing.fix_source(fixed) == fixed


def test_the_command_that_fixes_leaves_our_sources_as_they_are_and_repairs_a_bad_one(tmp_path: Path) -> None:
    for part in ("docs", "data"):
        shutil.copytree(ROOT / part, tmp_path / part)
    assert writing.fix_all(tmp_path) == []
    page = tmp_path / "docs" / "index.md"
    page.write_text(page.read_text("utf-8") + "\nL'oeuvre.\n", "utf-8")
    assert writing.fix_all(tmp_path) == [page]
    assert page.read_text("utf-8").endswith("\nL’œuvre.\n")


def test_grammar_is_advised_less_the_false_alerts_we_listed() -> None:
    advice = list(grammar.advice(said("Les soignants vient.", "Soutient l’équipe", "Les élues et les élus.")))
    about = [line for line in advice if line.startswith(PLACE)]
    assert len(about) == 1
    assert "Les soignants vient." in about[0]


def test_every_false_alert_of_grammar_has_its_reason() -> None:
    listed = yaml.safe_load(grammar.LISTED.read_text("utf-8"))
    assert all(listed["disabled"].values())
    assert all(alert["reason"] for alert in listed["false_alerts"])
