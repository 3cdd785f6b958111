"""The diagnoses of several communes added up on the page that follows them: who said what, what counts once."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import FilePayload, Page, expect

from tests.browser.conftest import Visit
from tests.browser.tools import HOSTILE_WORDS, drawn_sheet, faults, on_paper, table_of

HERE = "Dans la commune"
COMMUNES: dict[str, dict[str, list[dict[str, str]]]] = {
    "Inventéville": {
        "qui-exerce": [
            {"profession": "IDE", "count": "3", "place": HERE, "source": "ARS", "date": "mars 2026"},
            {"profession": "Sage-femme", "count": "1", "place": HERE, "age": "58 ans", "departure": "2028"},
            {"profession": "Kinésithérapeute", "count": "2", "place": "À proximité"},
        ],
        "besoins-entendus": [{"need": "Pas de bus pour le laboratoire", "who": "Mme Exemple", "date": "mai 2026"}],
    },
    "Fausse-sur-Mer": {
        "qui-exerce": [
            {"profession": "Infirmières", "count": "2"},
            {"profession": "Sage-femme", "count": "1", "place": HERE, "age": "De 55 à 59 ans", "departure": "2028"},
            {"profession": "Médecin généraliste", "count": "je ne sais pas"},
        ],
        "besoins-entendus": [{"need": "Trop loin de tout"}, {"need": "Une chorale"}],
    },
    "Nullepart": {},
}


def file_of(commune: str, number: int, tables: dict[str, list[dict[str, str]]]) -> FilePayload:
    """Return a file as an earlier release wrote it, ready to be chosen."""
    values: dict[str, str | int] = {"commune/name": commune, "commune/code": f"6300{number}"}
    for table, rows in tables.items():
        for index, row in enumerate(rows):
            start = f"diagnosis/etat-des-lieux/{table}/row/rang{number:03}{index:03}"
            values |= {f"{start}/{field}": value for field, value in row.items()}
            values[f"{start}/order"] = index + 1
    document = {
        "format": "boussole-msp-dossier",
        "version": 2,
        "app": "1.0.0",
        "savedAt": "2026-11-20T10:00:00.000Z",
        "id": f"commune{number:03}",
        "entries": {key: {"v": value, "t": 1_760_000_000_000} for key, value in values.items()},
    }
    return {"name": f"dossier-{number}.json", "mimeType": "application/json", "buffer": json.dumps(document).encode()}


def opened(page: Page, communes: dict[str, dict[str, list[dict[str, str]]]]) -> None:
    files = [file_of(name, number, tables) for number, (name, tables) in enumerate(communes.items(), start=1)]
    page.locator("[data-files]").set_input_files(files)
    expect(page.get_by_role("heading", name="Additionner les états des lieux")).to_be_visible()
    expect(page.get_by_text(f"{len(files)} communes additionnées sur {len(files)}")).to_be_visible()


def plain(text: str) -> str:
    return text.replace("\u00a0", " ").replace("\u202f", " ")


def test_the_sum_keeps_who_said_what_and_counts_once_what_is_decided(visit: Visit, tmp_path: Path) -> None:
    page = visit.open("suivi/")
    opened(page, COMMUNES)
    place = page.locator("[data-sum]")
    expect(place).to_contain_text("7 professionnels de santé dans 2 professions, d’après 2 communes sur 3")
    nurses = place.get_by_role("row", name="Infirmière ou infirmier")
    expect(nurses).to_contain_text("5, dont 2 sans lieu précisé")
    nurses.get_by_text("2 communes sur 3").click()
    expect(nurses).to_contain_text("Inventéville\u00a0: 3 (ARS, mars 2026)")
    expect(nurses).to_contain_text("Sans réponse sur ce point\u00a0: Nullepart.")
    expect(place.get_by_role("row", name="2028")).to_contain_text("2")
    for words in ("Sans état des lieux : Nullepart.", "2 professionnels de santé à proximité", "je ne sais pas"):
        assert words in plain(place.inner_text()), words
    # One midwife, whom two communes note: who reads decides.
    question = place.get_by_label("Sage-femme, ")
    question.focus()
    question.select_option(label="La même personne\u00a0: compter une seule fois")
    expect(place).to_contain_text("6 professionnels de santé")
    expect(question).to_be_focused()
    expect(place.get_by_role("row", name="Sage-femme").first).to_contain_text("1")
    # A theme is proposed, and may be changed.
    expect(place.get_by_role("row", name="Se déplacer pour se soigner")).to_contain_text(
        "Fausse-sur-Mer et Inventéville"
    )
    place.get_by_text("Lire les besoins un par un").click()
    place.get_by_label("Thème de «\u00a0Une chorale\u00a0»").select_option(label="Isolement et lien social")
    expect(place.get_by_role("row", name="Isolement et lien social")).to_contain_text("Fausse-sur-Mer")
    with page.expect_download() as download:
        place.get_by_role("button", name="Télécharger le tableau (tableur)").click()
    rows = table_of(download.value)
    assert ("Professionnels de santé", "Sage-femme", "Ensemble des communes", 1) in [row[:4] for row in rows]
    assert ("Professionnels de santé", "Infirmière ou infirmier", "Inventéville", 3, "ARS", "mars 2026", "") in rows
    place.get_by_label("Nom de l’intercommunalité").fill("CC des Inventions")
    place.get_by_role("button", name="Mettre au propre la synthèse").click()
    sheet = drawn_sheet(place)
    expect(sheet).to_contain_text("CC des Inventions")
    expect(sheet).to_contain_text("comptés une seule fois\u00a0: 1 professionnel de santé")
    assert "Mme Exemple" not in sheet.inner_text()
    # Nothing of it is in the visitor's own dossier.
    assert page.evaluate("boussole.store.dossier.entries.size") == 0
    page.evaluate("window.print = () => {}")
    place.get_by_role("button", name="Imprimer cette feuille").click()
    words = on_paper(page, tmp_path)
    assert "Page 1 sur 1" in words
    assert "Additionner les états des lieux" not in words
    # A commune that is left out is in nothing.
    page.emulate_media(media="screen")
    place.get_by_text("communes additionnées sur 3").click()
    place.get_by_label("Fausse-sur-Mer", exact=True).uncheck()
    expect(place).to_contain_text("4 professionnels de santé dans 2 professions, d’après 1 commune sur 2")


@pytest.mark.parametrize("width", [320, 1280])
def test_axe_finds_nothing_in_the_sum_and_nothing_is_cut(open_context: Callable[..., Visit], width: int) -> None:
    page = open_context(viewport={"width": width, "height": 780}).open("suivi/")
    page_in_a_word, _, novel, person, formula = HOSTILE_WORDS
    words = f"{page_in_a_word} {person} {novel[:1500]}"
    hostile = {"qui-exerce": [{"profession": words, "count": "1", "source": formula, "age": "58 ans"}]}
    opened(page, {**COMMUNES, "Ville-Hostile": hostile})
    page.evaluate("for (const part of document.querySelectorAll('[data-sum] details')) part.open = true")
    expect(page.get_by_role("group", name="Communes à additionner")).to_be_visible()
    page.get_by_role("button", name="Mettre au propre la synthèse").click()
    drawn_sheet(page.locator("[data-sum]"))
    assert faults(page) == {}
    assert page.title() != "1"
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
