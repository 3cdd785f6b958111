"""The état des lieux in a browser: filled, imported, summed up, printed; nothing lost, nothing sent, nobody named."""

from __future__ import annotations

import csv
import io
import re
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import Visit, settle
from tests.browser.tools import CUT, HOSTILE_WORDS, THEMES, faults, saved
from tests.conftest import ROOT

SHEET = "100-jours/etat-des-lieux/"
TABLE = ROOT / "tests" / "fixtures" / "imports" / "soignants.csv"
PUBLIC = ROOT / "tests" / "fixtures" / "public-files"


def rows(page: Page, question: str = "qui-exerce") -> Locator:
    return page.locator(f"[data-table={question}] .rows > li")


def give(page: Page, *, file: Path | None = None, name: str = "", content: bytes = b"") -> None:
    """Choose a file in the import."""
    if not page.locator("[data-import]").evaluate("block => block.open"):
        page.get_by_text("Compter avec un fichier public").click()
    chosen = str(file) if file else {"name": name, "mimeType": "text/csv", "buffer": content}
    page.get_by_label("Fichier à lire").set_input_files(chosen)  # type: ignore[arg-type]


def take(page: Page) -> None:
    """Add what the preview shows."""
    page.get_by_role("button", name="Ajouter ces lignes").click()
    page.get_by_role("button", name="Annuler l’ajout").wait_for()


def fill_with_the_keyboard(page: Page, *answers: str) -> None:
    """Add a professional and type each answer, without the mouse."""
    page.locator("[data-table=qui-exerce] [data-add]").press("Enter")
    for answer in answers:
        page.keyboard.type(answer)
        page.keyboard.press("Tab")


def test_what_is_typed_adds_up_and_is_there_after_a_reload(visit: Visit) -> None:
    page = visit.open(SHEET)
    page.clock.set_fixed_time("2026-11-24T10:00:00")
    page.reload()
    fill_with_the_keyboard(page, "Psychologue", "Dans la commune", "3", "De 60 à 64 ans", "2028")
    fill_with_the_keyboard(page, "Ostéopathe", "", "1", "", "bientôt")
    page.get_by_role("textbox", name="Quels publics sont en tension").fill("Les jeunes")
    saved(page)
    page.reload()
    assert rows(page).first.get_by_label("Départ prévu").input_value() == "2028"
    summary = page.get_by_role("region", name="Ce que montre votre état des lieux")
    # What sums up is fetched, then what draws.
    expect(summary).to_contain_text("4 professionnels de santé, dans 2 professions.")
    expect(summary.locator("svg[data-chart] text")).to_have_text(["Psychologue, 3", "Ostéopathe, 1"])
    cells = [row.split("\t") for row in summary.locator("tbody").inner_text().split("\n") if row.strip()]
    assert cells == [
        ["Psychologue", "3", "3", "3", "0"],
        ["Ostéopathe", "1", "0", "0", "1"],
        ["Ensemble", "4", "3", "3", "1"],
    ]
    assert "Départ à préciser par une année" in summary.inner_text()
    synthesis = page.get_by_role("article", name="Synthèse").inner_text()
    assert "au moins 3 sur 4" in synthesis
    assert "Les jeunes" in synthesis
    assert visit.complaints == []


def test_not_knowing_is_an_answer(visit: Visit) -> None:
    page = visit.open(SHEET)
    fill_with_the_keyboard(page, "Psychologue")
    rows(page).get_by_role("button", name="Mettre « je ne sais pas » ailleurs").press("Enter")
    assert rows(page).get_by_label("Combien").input_value() == "je ne sais pas"
    page.get_by_label("Je ne sais pas encore, Quels professionnels exercent de façon isolée").check()
    missing = page.locator("[data-missing]")
    expect(missing).to_contain_text("Nombre à préciser : Psychologue")
    expect(missing).to_contain_text("Travail isolé : vous ne savez pas encore")


def test_the_same_answers_are_in_the_dossier(visit: Visit) -> None:
    page = visit.open(SHEET)
    page.get_by_label("Commune", exact=True).fill("Inventéville")
    fill_with_the_keyboard(page, "Psychologue", "", "3")
    saved(page)
    page.goto(visit.base + "dossier/")
    assert page.locator("#dossier-commune").input_value() == "Inventéville"
    page.locator("[data-tool='diagnosis/etat-des-lieux'] > summary").click()
    page.locator("[data-component=diagnosis][data-ready]").wait_for()
    assert rows(page).get_by_label("Combien").input_value() == "3"
    assert page.locator("[data-tool-state='diagnosis/etat-des-lieux']").inner_text() != "État des lieux"
    assert visit.complaints == []


def test_a_file_is_previewed_added_and_taken_back(visit: Visit) -> None:
    page = visit.open(SHEET)
    fill_with_the_keyboard(page, "Ostéopathe", "", "1")
    give(page, file=TABLE)
    preview = page.get_by_role("region", name="Avant d’ajouter")
    preview.wait_for()
    assert "Rien n’est encore modifié" in preview.inner_text()
    assert rows(page).count() == 1
    assert preview.evaluate("preview => preview === document.activeElement")
    preview.get_by_label("Psychologue").uncheck()
    others = preview.get_by_role("group", name="Autres colonnes de votre fichier")
    assert "Nom\u00a0: laissé dans votre fichier, car on y lit un nom de personne." in others.inner_text()
    assert others.get_by_role("checkbox").count() == 1
    assert not others.get_by_label("Salle").is_checked()
    others.get_by_label("Salle").check()
    take(page)
    names = [row.get_by_label("Profession", exact=True).input_value() for row in rows(page).all()]
    assert names == ["Ostéopathe", "Médecin généraliste", "Médecins généralistes"]
    assert rows(page).nth(1).get_by_label("Autre information").input_value() == "Salle\u00a0: B"
    saved(page)
    page.get_by_role("button", name="Annuler l’ajout").click()
    expect(rows(page)).to_have_count(1)
    # What can be undone is no longer the adding.
    page.get_by_text("Ajout annulé.").wait_for()
    assert page.get_by_text("lignes ajoutées").filter(visible=True).count() == 0
    assert visit.complaints == []


def test_nothing_is_added_when_the_visitor_cancels(visit: Visit) -> None:
    page = visit.open(SHEET)
    give(page, file=TABLE)
    page.get_by_role("button", name="Ne rien changer").click()
    expect(page.get_by_role("region", name="Avant d’ajouter")).to_be_hidden()
    assert rows(page).count() == 0


def test_windows_accents_are_read_and_names_are_left_out(visit: Visit) -> None:
    page = visit.open(SHEET)
    give(page, name="liste.csv", content="Besoin;Qui;Nom\nUne sœur, l’été;Une école;Secret\n".encode("cp1252"))
    take(page)
    assert rows(page, "besoins-entendus").get_by_label("Besoin").input_value() == "Une sœur, l’été"
    assert "Secret" not in page.evaluate("JSON.stringify(localStorage)")


def choose(page: Page, commune: str) -> None:
    """Choose a commune of the territory."""
    page.get_by_label("Votre commune, pour afficher").fill(commune)
    page.get_by_role("option", name=commune).first.click()


def noted(page: Page) -> list[dict[str, str]]:
    """Return the rows of the territory, without what they do not say."""
    fields = "row => [...row.querySelectorAll('[data-field]')].map(({dataset, value}) => [dataset.field, value])"
    return [{name: value for name, value in row.evaluate(fields) if value} for row in rows(page, "territoire").all()]


def test_a_public_file_waits_for_the_commune_and_gives_figures_side_by_side(visit: Visit) -> None:
    page = visit.open(SHEET)
    give(page, file=PUBLIC / "finess-structures-invente.json")
    page.get_by_text("Choisissez d’abord votre commune").wait_for()
    page.get_by_role("button", name="Choisir la commune").click()
    assert page.evaluate("document.activeElement.getAttribute('role')") == "combobox"
    choose(page, "Ambert")
    preview = page.get_by_role("region", name="Avant d’ajouter")
    preview.wait_for()
    table = preview.get_by_role("table").first
    heads = table.get_by_role("columnheader").all_text_contents()
    assert heads == ["Chiffre", "Commune", "Intercommunalité", "Département"]
    pharmacies = table.get_by_role("row").filter(has=page.get_by_label("Pharmacie"))
    assert pharmacies.get_by_role("cell").first.inner_text() == "2"
    assert "Un zéro peut y vouloir dire que le site manque" in preview.inner_text()
    teams = page.get_by_role("region", name="Des équipes à rencontrer")
    assert "Demandez à votre fédération régionale" in teams.inner_text()
    preview.get_by_role("button", name="Tout décocher").click()
    preview.get_by_role("button", name="Ajouter ces lignes").click()
    page.get_by_text("Aucune ligne n’est cochée").wait_for()
    pharmacies.get_by_role("checkbox").check()
    take(page)
    [row] = noted(page)
    assert (row["commune"], row["place"], row["date"]) == ("2", "Ambert, CC Ambert Livradois Forez", "13 août 2026")
    page.get_by_role("button", name="Annuler", exact=True).click()
    expect(rows(page, "territoire")).to_have_count(0)
    assert visit.complaints == []


def test_a_newer_file_says_what_changed_and_changes_the_row(visit: Visit) -> None:
    page = visit.open(SHEET)
    head = "GEO;GEO_OBJECT;FACILITY_DOM;FACILITY_TYPE;BPE_MEASURE;TIME_PERIOD;OBS_VALUE\n"
    for year, count, others in ((2024, 14, 0), (2025, 2, 3)):
        lines = f"63003;COM;D;D265;FACILITIES;{year};{count}\n63003;COM;D;D277;FACILITIES;{year};{others}\n"
        give(page, name=f"bpe-{year}.csv", content=f"{head}{lines}".encode())
        if year == 2024:
            page.get_by_role("button", name="Choisir la commune").click()
            choose(page, "Ambert")
        preview = page.get_by_role("region", name="Avant d’ajouter")
        preview.wait_for()
        if year == 2025:
            doctors = preview.get_by_role("row").filter(has=page.get_by_label("Médecins généralistes")).first
            assert "14 → 2" in doctors.inner_text()
            assert "depuis 2024" in doctors.inner_text()
            assert "petit effectif" in doctors.get_by_role("cell").first.inner_text()
            assert preview.get_by_text("La population de votre territoire").count() == 0
            # At the end of the page, the line that tells what was done is over nothing.
            page.evaluate("scrollTo(0, document.body.scrollHeight)")
            settle(page)
            assert faults(page, THEMES) == {}
        take(page)
    found = {row["figure"]: (row["commune"], row["date"]) for row in noted(page)}
    assert found["Population"][0] == "6\u202f517"
    assert ("2", "2025") in found.values()
    assert len(found) == len(noted(page)), "a figure is noted once"
    assert visit.complaints == []


def test_a_long_reading_is_stopped_and_the_focus_stays(visit: Visit) -> None:
    page = visit.open(SHEET)
    page.route("**/assets/census*.js", lambda route: None)  # it never comes
    give(page, file=TABLE)
    page.get_by_role("progressbar", name="Lecture du fichier").wait_for()
    assert "lus sur 1\u00a0ko" in page.locator("[data-reading]").inner_text()
    page.get_by_role("button", name="Arrêter la lecture").press("Enter")
    page.get_by_text("Lecture arrêtée. Rien n’est modifié.").wait_for()
    assert page.get_by_label("Fichier à lire").evaluate("field => field === document.activeElement")
    assert page.get_by_role("progressbar").count() == 0


def test_a_file_may_be_dropped(visit: Visit) -> None:
    page = visit.open(SHEET)
    page.get_by_text("Compter avec un fichier public").click()
    drop = """block => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(['Profession;Combien\\nPsychologue;3\\n'], 'liste.csv'));
      block.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: transfer }));
    }"""
    page.locator("[data-import]").evaluate(drop)
    take(page)
    assert rows(page).get_by_label("Combien").input_value() == "3"


def test_the_page_says_where_each_public_file_is_found(visit: Visit) -> None:
    page = visit.open(SHEET)
    page.get_by_text("Compter avec un fichier public").click()
    page.get_by_text("Ancien fichier FINESS").click()
    old = page.locator("[data-import] details[open]").filter(has_text="Ancien fichier FINESS")
    assert "n’est plus mis à jour depuis mai 2026" in old.inner_text()
    assert "Adresse notée le" in old.inner_text()
    expect(old.get_by_role("link")).to_have_attribute("href", re.compile("^https://www.data.gouv.fr/"))


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("classeur.xlsx", b"PK\x03\x04xxxx", "La fin de ce fichier manque"),
        ("photo.jpg", b"\xff\xd8\xff\xe0\x00\x10", "n’est pas du texte"),
        ("vide.csv", b"", "est vide"),
        ("autre.csv", b"a;b\n1;2\n", "Aucune colonne n’est reconnue"),
        ("casse.csv", b'Besoin;Qui\n"ouvert;x\n', "n’est jamais fermé"),
        ("annuaire.txt", b"Identifiant PP|Nom d'exercice\n1|X\n", "nomme des personnes"),
    ],
)
def test_a_bad_file_is_refused_in_french_and_changes_nothing(
    visit: Visit, name: str, content: bytes, says: str
) -> None:
    page = visit.open(SHEET)
    give(page, name=name, content=content)
    error = page.locator("[data-import-error]")
    error.wait_for()
    assert says in error.inner_text()
    assert "Rien n’est modifié." in error.inner_text()
    assert page.locator(".rows > li").count() == 0
    assert faults(page, ["light"]) == {}


def test_a_text_too_long_for_the_dossier_is_reported_and_nothing_is_added(visit: Visit) -> None:
    page = visit.open(SHEET)
    give(page, name="long.csv", content=b"Besoin;Qui\nTrop loin;Une voisine\n" + b"x" * 20_001 + b";y\n")
    page.get_by_role("button", name="Ajouter ces lignes").click()
    error = page.locator("[data-import-error]")
    error.wait_for()
    assert "dépasse 20" in error.inner_text()
    assert rows(page, "besoins-entendus").count() == 0


def test_hostile_text_stays_text_and_leaves_as_text(visit: Visit) -> None:
    page = visit.open(SHEET)
    table = "\n".join(f'"{text}";1' for text in HOSTILE_WORDS)
    give(page, name="piege.csv", content=f"Profession;Combien\n{table}\n".encode())
    take(page)
    settle(page)
    assert page.locator(".diagnosis img").count() == 0
    assert page.evaluate(CUT) == []
    with page.expect_download() as download:
        page.locator("[data-table=qui-exerce] [data-export]").click()
    text = Path(download.value.path()).read_bytes().decode("utf-8-sig")
    names = [line[0] for line in csv.reader(io.StringIO(text), delimiter=";")]
    assert names == ["Profession", HOSTILE_WORDS[0], "abc\u05d0\u05d1", *HOSTILE_WORDS[2:4], f"'{HOSTILE_WORDS[4]}"]
    assert visit.complaints == []


def test_an_exported_table_comes_back_the_same(visit: Visit, tmp_path: Path) -> None:
    page = visit.open(SHEET)
    fill_with_the_keyboard(page, "Psychologue ; « libérale »", "À proximité", "3", "", "2028", "", "Mairie", "2026")
    with page.expect_download() as download:
        page.locator("[data-table=qui-exerce] [data-export]").click()
    file = tmp_path / download.value.suggested_filename
    download.value.save_as(file)
    give(page, file=file)
    take(page)
    values = [[field.input_value() for field in row.locator("input").all()] for row in rows(page).all()]
    assert len(values) == 2
    assert values[0] == values[1]


def test_a_share_link_says_neither_ages_nor_departures(visit: Visit, open_context: Callable[..., Visit]) -> None:
    visit.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = visit.open(SHEET)
    fill_with_the_keyboard(page, "Psychologue", "", "1", "De 60 à 64 ans", "2028")
    saved(page)
    page.goto(visit.base + "dossier/")
    page.locator("[data-share='diagnosis/etat-des-lieux']").click()
    page.get_by_text("Lien copié").wait_for()
    link = page.evaluate("navigator.clipboard.readText()")
    other = open_context(viewport={"width": 1280, "height": 900})
    page = other.open(link.removeprefix(other.base))
    page.locator("[data-offer-apply]:visible").first.click()
    page.goto(other.base + SHEET)
    assert rows(page).get_by_label("Combien").input_value() == "1"
    assert rows(page).get_by_label("Tranche d’âge").input_value() == ""
    assert rows(page).get_by_label("Départ prévu").input_value() == ""


@pytest.mark.parametrize("width", [320, 1280])
def test_axe_finds_nothing_once_filled_or_previewed(open_context: Callable[..., Visit], width: int) -> None:
    visit = open_context(viewport={"width": width, "height": 800})
    page = visit.open(SHEET)
    give(page, file=TABLE)
    page.get_by_role("button", name="Ajouter ces lignes").wait_for()
    settle(page)
    assert faults(page, THEMES) == {}
    take(page)
    # « Annuler » stays over the page until the visitor goes on.
    rows(page).first.get_by_label("Source").fill("La mairie")
    settle(page)
    assert faults(page, THEMES) == {}


def test_removing_a_row_with_the_keyboard_keeps_the_focus_in_place(visit: Visit) -> None:
    page = visit.open(SHEET)
    give(page, file=TABLE)
    take(page)
    remove = page.locator("[data-table=qui-exerce] [data-do=remove]")
    for left in (2, 1, 0):
        remove.first.press("Enter")
        assert rows(page).count() == left
    assert page.evaluate("document.activeElement.hasAttribute('data-add')")


def pdf_text(page: Page, target: Path, state: str = "") -> str:
    """Print the page in a state of the root element, once all has come, and return the text of its sheets."""
    settle(page)
    page.evaluate("state => { document.documentElement.className = state; }", state)
    page.pdf(path=str(target), prefer_css_page_size=True)
    text = subprocess.run(["pdftotext", "-layout", str(target), "-"], capture_output=True, text=True, check=True)
    return " ".join(text.stdout.split())


def test_paper_shows_what_is_filled_or_blanks_and_the_synthesis_fits_one_sheet(visit: Visit, tmp_path: Path) -> None:
    page = visit.open(SHEET)
    give(page, file=TABLE)
    take(page)
    page.get_by_role("textbox", name="Quels publics sont en tension").fill("mot " * 300 + "fin-du-texte")
    filled = pdf_text(page, tmp_path / "rempli.pdf")
    assert "Seul; libéral" in filled
    assert "fin-du-texte" in filled
    assert "Coopération ou projet" in filled, "a question without an answer keeps its blanks"
    blank = pdf_text(page, tmp_path / "vierge.pdf", "blank")
    assert "Source et date" in blank
    assert "Psychologue" not in blank
    alone = pdf_text(page, tmp_path / "synthese.pdf", "synthesis-only")
    assert "Page 1 sur 1" in alone
    assert "3 professionnels de santé" in alone
    assert "Que faire maintenant" not in alone


def test_the_synthesis_fits_one_sheet_however_much_is_written(visit: Visit, tmp_path: Path) -> None:
    page = visit.open(SHEET)
    text = "beaucoup à dire " * 60
    for title in ("Service", "Coopération", "Besoin", "Chiffre", "Profession"):
        lines = "".join(f"{text} {number};2\n" for number in range(12))
        give(page, name="long.csv", content=f"{title};Combien\n{lines}".encode())
        take(page)
    for field in page.locator(".diagnosis textarea").all():
        field.fill(text)
    alone = pdf_text(page, tmp_path / "synthese.pdf", "synthesis-only")
    assert "Page 1 sur 1" in alone
    assert "et 4 autres" in alone


def test_from_the_dossier_too_the_synthesis_prints_alone(visit: Visit, tmp_path: Path) -> None:
    page = visit.open(SHEET)
    give(page, file=TABLE)
    take(page)
    saved(page)
    page.goto(visit.base + "dossier/")
    page.locator("[data-component=diagnosis][data-ready]").wait_for(state="attached")
    alone = pdf_text(page, tmp_path / "synthese.pdf", "synthesis-only")
    assert "Page 1 sur 1" in alone
    assert "3 professionnels de santé" in alone


def test_without_javascript_the_sheet_is_whole(open_context: Callable[..., Visit]) -> None:
    visit = open_context(java_script_enabled=False, viewport={"width": 1280, "height": 800})
    page = visit.open(SHEET)
    assert page.locator(".blank-table:visible").count() == 4
    assert page.locator("[data-import]").is_hidden()
    assert page.get_by_text("Quelles dynamiques émergent").first.is_visible()


@pytest.mark.parametrize(
    ("label", "typed", "says"),
    [
        ("Combien", "2 ou 3", "« 2 ou 3 » contient plusieurs nombres"),
        ("Combien", "une douzaine", "n’est pas un nombre"),
        ("Départ prévu", "dans 3 ans", "« dans 3 ans » ne donne pas d’année"),
    ],
)
def test_an_answer_that_cannot_be_read_is_told_under_its_field(visit: Visit, label: str, typed: str, says: str) -> None:
    page = visit.open(SHEET)
    fill_with_the_keyboard(page, "Psychologue")
    field = rows(page).get_by_label(label)
    field.fill(typed)
    expect(rows(page).locator(".error:visible")).to_have_count(0)
    field.blur()
    error = rows(page).locator(".error:visible")
    expect(error).to_contain_text(says)
    expect(field).to_have_attribute("aria-invalid", "true")
    if label == "Combien":
        for place in (page.locator("[data-headline]"), page.locator("article[data-synthesis]")):
            expect(place).to_contain_text("Une ligne dont le nombre ne se lit pas n’est pas comptée.")
    field.fill({"Combien": "3", "Départ prévu": "2028"}[label])
    field.blur()
    expect(error).to_have_count(0)


def test_a_phone_in_the_synthesis_is_told_before_it_is_shown(visit: Visit) -> None:
    page = visit.open(SHEET)
    warning = page.locator("[data-personal]")
    publics = page.get_by_role("textbox", name="Quels publics sont en tension")
    publics.fill("Voir avec le 06 12 34 56 78")
    expect(warning).to_contain_text("un numéro de téléphone dans « Publics qui ont du mal à se soigner »")
    publics.fill("Les jeunes")
    expect(warning).to_be_hidden()
