"""A workshop held on one screen: what the room says is kept, counted, shown, printed and turned into actions."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import Visit, settle
from tests.browser.tools import CUT, HOSTILE_WORDS, data_in, faults, saved, table_of

BOARD = "atelier-cpts/tableau/"


def go(page: Page, stage: str) -> None:
    page.locator(".stages").get_by_role("button", name=stage).click()


def quadrant(page: Page, title: str) -> Locator:
    return page.locator(f".quad[data-section='{title}']")


def ready(page: Page) -> None:
    """Wait for the script that comes with the first card: what shows the cards, and what is done with them."""
    expect(page.locator(".board[data-drag]")).to_be_attached()


def write(page: Page, title: str, *ideas: str) -> None:
    for idea in ideas:
        field = page.get_by_label(f"Ajouter une idée dans {title}")
        field.fill(idea)
        field.press("Enter")
    ready(page)


def ideas(page: Page, title: str) -> list[str]:
    ready(page)
    return quadrant(page, title).locator(".idea [data-show=text]").all_inner_texts()


def idea(page: Page, text: str) -> Locator:
    return page.locator(".idea", has=page.locator("[data-show=text]", has_text=text)).first


def menu(page: Page, text: str) -> Locator:
    """Open the menu of a card and return the card."""
    idea(page, text).get_by_role("button", name="Modifier ou déplacer").click()
    return idea(page, text)


def said(page: Page) -> str:
    return page.locator("[data-say]").inner_text()


def vote(page: Page, text: str, count: int) -> None:
    idea(page, text).get_by_label("Voix pour").fill(str(count))


def test_ideas_added_with_the_enter_key_are_there_after_a_reload(visit: Visit) -> None:
    page = visit.open(BOARD)
    go(page, "Recueillir")
    write(page, "Forces", "Une équipe soudée", "Un local")
    write(page, "Menaces", "Un départ")
    saved(page)
    page.reload()
    assert ideas(page, "Forces") == ["Une équipe soudée", "Un local"]
    assert ideas(page, "Menaces") == ["Un départ"]
    assert visit.complaints == []


def test_a_card_is_edited_moved_and_removed_with_the_keyboard_alone(visit: Visit) -> None:
    page = visit.open(BOARD)
    write(page, "Forces", "Un local", "Une équipe")
    idea(page, "Une équipe").get_by_role("button", name="Modifier ou déplacer").press("Enter")
    card = idea(page, "Une équipe")
    card.get_by_label("Idée", exact=True).press("End")
    page.keyboard.type(" soudée")
    card.get_by_role("button", name="Monter").press("Enter")
    assert ideas(page, "Forces") == ["Une équipe soudée", "Un local"]
    card.get_by_label("Déplacer vers").press("ArrowDown")
    target = card.get_by_label("Déplacer vers").locator("option:checked").inner_text()
    card.get_by_role("button", name="Déplacer", exact=True).press("Enter")
    assert ideas(page, target) == ["Une équipe soudée"]
    focused = page.evaluate("document.activeElement.getAttribute('aria-label')")
    assert focused == "Modifier ou déplacer «\u00a0Une équipe soudée\u00a0»"
    page.keyboard.press("Enter")
    idea(page, "Une équipe").get_by_role("button", name="Retirer l’idée").press("Enter")
    assert ideas(page, target) == []
    # The focus is on the way back.
    settle(page)
    page.keyboard.press("Enter")
    assert ideas(page, target) == ["Une équipe soudée"]


def test_similar_cards_are_joined_then_separated(visit: Visit) -> None:
    page = visit.open(BOARD)
    write(page, "Forces", "Une équipe soudée", "Une bonne équipe")
    write(page, "Faiblesses", "Une équipe fragile")
    card = menu(page, "Une bonne équipe")
    assert card.get_by_label("Regrouper avec une idée proche").locator("option").all_inner_texts() == [
        "Une équipe soudée"
    ]
    card.get_by_role("button", name="Regrouper").click()
    assert ideas(page, "Forces") == ["Une équipe soudée"]
    assert "Une bonne équipe" in idea(page, "Une équipe soudée").inner_text()
    saved(page)
    page.reload()
    page.get_by_role("button", name="Séparer").click()
    assert ideas(page, "Forces") == ["Une équipe soudée", "Une bonne équipe"]


def test_votes_are_typed_or_counted_up_and_down(visit: Visit) -> None:
    page = visit.open(BOARD)
    page.get_by_label("Nombre de personnes").fill("4")
    write(page, "Forces", "Une équipe")
    go(page, "Voter")
    vote(page, "Une équipe", 7)
    idea(page, "Une équipe").get_by_role("button", name="Ajouter une voix").click(click_count=3)
    idea(page, "Une équipe").get_by_role("button", name="Retirer une voix").click()
    assert page.locator("[data-vote-words]").inner_text() == "9 voix données sur 12."
    field = idea(page, "Une équipe").get_by_label("Voix pour")
    field.fill("dix")
    field.press("Tab")
    assert "n’est pas un nombre de voix" in said(page)
    assert field.get_attribute("aria-invalid") == "true"
    assert page.locator("[data-vote-words]").inner_text() == "9 voix données sur 12."


def test_the_example_is_offered_once_the_group_has_voted(visit: Visit) -> None:
    page = visit.open(BOARD)
    example = page.get_by_role("button", name="Charger l’exemple de 2019")
    for stage in ("Préparer", "Recueillir", "Voter"):
        go(page, stage)
        expect(page.locator(".stages [aria-current=step]")).to_contain_text(stage)
        expect(example).to_be_hidden()
        expect(page.locator(".swot").get_by_role("link", name="lisez l’exemple")).to_be_hidden()
    for stage in ("Retenir", "Agir"):
        go(page, stage)
        expect(example).to_be_visible()


def test_the_example_is_marked_and_goes_away_in_one_move(visit: Visit) -> None:
    page = visit.open(BOARD)
    write(page, "Forces", "Notre équipe")
    assert page.locator(".idea").count() == 1
    go(page, "Retenir")
    page.get_by_role("button", name="Charger l’exemple de 2019").click()
    assert page.locator(".idea").count() == 1 + 11 + 10 + 6 + 7
    assert page.locator(".idea [data-origin]:visible").all_inner_texts() == ["Exemple de 2019"] * 34
    same = "Des ressources humaines et financières"
    assert same in ideas(page, "Forces")
    assert same in ideas(page, "Faiblesses")
    page.get_by_role("button", name="Retirer tous les exemples").click()
    assert page.locator(".idea [data-show=text]").all_inner_texts() == ["Notre équipe"]
    page.get_by_role("button", name="Annuler").click()
    assert page.locator(".idea").count() == 35


def test_three_priorities_per_quadrant_and_ties_are_left_to_the_room(visit: Visit) -> None:
    page = visit.open(BOARD)
    write(page, "Forces", "a", "b", "c", "d")
    go(page, "Voter")
    for text, count in (("a", 1), ("b", 5), ("c", 3), ("d", 1)):
        vote(page, text, count)
    go(page, "Retenir")
    assert ideas(page, "Forces") == ["b", "c", "a", "d"]
    page.get_by_role("button", name="Retenir les idées en tête").click()
    assert "Égalité dans Forces" in said(page)
    boxes = quadrant(page, "Forces").get_by_label("Priorité")
    assert [box.is_checked() for box in boxes.all()] == [True, True, False, False]
    boxes.nth(2).check()
    boxes.nth(3).click()
    assert not boxes.nth(3).is_checked()
    assert "3 priorités au plus" in said(page)


def test_an_action_whose_day_cannot_be_read_is_told_in_place(visit: Visit) -> None:
    page = visit.open(BOARD)
    write(page, "Faiblesses", "Le temps manque")
    go(page, "Retenir")
    idea(page, "Le temps manque").get_by_label("Priorité").check()
    go(page, "Agir")
    due, error = page.get_by_label("Pour quand"), page.locator(".decisions .error")
    due.fill("5/10")
    due.blur()
    expect(error).to_contain_text("il manque l’année")
    due.fill("5/10/2027")
    due.blur()
    expect(error).to_be_hidden()


def test_the_actions_decided_join_the_roadmap_once(visit: Visit) -> None:
    page = visit.open(BOARD)
    write(page, "Faiblesses", "Le temps manque")
    go(page, "Retenir")
    idea(page, "Le temps manque").get_by_label("Priorité").check()
    go(page, "Agir")
    add = page.get_by_role("button", name="Ajouter à la feuille de route")
    add.click()
    assert said(page) == "Écrivez d’abord une action."
    page.get_by_label("Action", exact=True).fill("Partager un secrétariat")
    page.get_by_label("Qui s’en charge").fill("Le maire")
    page.get_by_label("Pour quand").fill("5/10/2026")
    add.click()
    assert said(page) == "Une action ajoutée à la feuille de route."
    add.click()
    assert said(page) == "Ces actions sont déjà dans la feuille de route."
    page.get_by_label("Qui s’en charge").fill("La coordinatrice")
    add.click()
    assert said(page) == "Une action mise à jour dans la feuille de route."
    saved(page)
    page.goto(visit.base + "100-jours/feuille-de-route/")
    own = page.locator(".own-action")
    assert own.count() == 1
    assert own.get_by_label("Action").input_value() == "Partager un secrétariat"
    assert own.get_by_label("Qui s’en charge").input_value() == "La coordinatrice"
    assert "Le temps manque" in own.get_by_label("Note").input_value()


def test_the_files_of_two_groups_make_one_board(
    visit: Visit, open_context: Callable[..., Visit], tmp_path: Path
) -> None:
    files = []
    for name in ("Table 1", "Table 2"):
        group = open_context(viewport={"width": 1280, "height": 900}, accept_downloads=True)
        page = group.open(BOARD)
        page.get_by_role("button", name="Ajouter un groupe").click()
        page.get_by_label("Nom du groupe").fill(name)
        go(page, "Recueillir")
        page.get_by_label("Quel groupe propose").select_option(name)
        write(page, "Forces", f"Idée de {name}", "La même idée")
        with page.expect_download() as download:
            page.get_by_role("button", name="Télécharger le fichier du groupe").click()
        expect(page.locator("[data-exported]:visible")).to_contain_text(download.value.suggested_filename)
        files.append(tmp_path / f"{name}.txt")
        download.value.save_as(files[-1])
        assert all(key.startswith("swot/") for key in data_in(files[-1])["entries"])
    page = visit.open(BOARD)
    write(page, "Menaces", "Idée de l’animatrice")
    saved(page)
    for file in files:
        page.goto(visit.base + "dossier/")
        page.locator("[data-file]").set_input_files(str(file))
        merge = page.locator("[data-merge]")
        expect(merge).to_contain_text("La même idée")
        assert "à choisir" not in merge.inner_text()
        merge.locator("[data-offer-apply]:visible").first.click()
        saved(page)
    page.goto(visit.base + BOARD)
    assert sorted(ideas(page, "Forces")) == ["Idée de Table 1", "Idée de Table 2", "La même idée", "La même idée"]
    assert ideas(page, "Menaces") == ["Idée de l’animatrice"]
    assert "Table 2" in idea(page, "Idée de Table 2").inner_text()
    assert visit.complaints == []


def test_a_stack_shows_the_votes_that_count(visit: Visit) -> None:
    page = visit.open(BOARD)
    write(page, "Forces", "Une équipe", "Une bonne équipe")
    go(page, "Voter")
    vote(page, "Une équipe", 1)
    vote(page, "Une bonne équipe", 3)
    menu(page, "Une bonne équipe").get_by_role("button", name="Regrouper").click()
    field = idea(page, "Une équipe").get_by_label("Voix pour")
    assert field.input_value() == "4"
    assert "dont 3 voix" in idea(page, "Une équipe").inner_text()
    field.fill("2")
    field.press("Tab")
    assert field.input_value() == "4"
    assert "gardent leurs voix" in said(page)
    assert page.locator("[data-vote-words]").inner_text() == "4 voix données."
    field.fill("12")
    field.press("Tab")
    assert field.input_value() == "12"
    assert page.locator("[data-vote-words]").inner_text() == "12 voix données."
    for _ in range(12):
        idea(page, "Une équipe").get_by_role("button", name="Retirer une voix").click()
    assert field.input_value() == "3"
    assert "gardent leurs voix" in said(page)


def test_a_number_typed_replaces_the_one_that_is_there(visit: Visit) -> None:
    page = visit.open(BOARD)
    write(page, "Forces", "Une équipe")
    go(page, "Voter")
    field = idea(page, "Une équipe").get_by_label("Voix pour")
    field.click(position={"x": 4, "y": 20})
    page.keyboard.type("7")
    assert field.input_value() == "7"
    # Once in the field, the caret goes where one wants.
    field.click(position={"x": 4, "y": 20})
    page.keyboard.type("1")
    assert field.input_value() == "17"


def test_the_title_of_a_stage_has_the_keyboard_when_it_begins(visit: Visit) -> None:
    page = visit.open(BOARD)
    focused = "document.activeElement.textContent"
    for button, title in (
        ("Étape suivante\u00a0: recueillir", "Recueillez les idées"),
        ("Étape suivante\u00a0: voter", "Votez pour ce qui compte le plus"),
        ("Étape suivante\u00a0: retenir", "Retenez trois priorités par case"),
        ("Étape suivante\u00a0: agir", "Passez à l’action"),
    ):
        page.get_by_role("button", name=button).press("Enter")
        assert page.evaluate(focused) == title


def test_the_ideas_of_a_group_follow_its_name(visit: Visit) -> None:
    page = visit.open(BOARD)
    for _ in range(2):
        page.get_by_role("button", name="Ajouter un groupe").click()
    go(page, "Recueillir")
    page.get_by_label("Quel groupe propose").select_option("Groupe 1")
    write(page, "Forces", "De la première table")
    page.get_by_label("Quel groupe propose").select_option("Groupe 2")
    write(page, "Forces", "De la seconde table")
    go(page, "Préparer")
    # Through a name that is empty, then through that of the other group.
    name = page.get_by_label("Nom du groupe").nth(1)
    name.press("Control+a")
    name.press("Delete")
    name.press_sequentially("Groupe 1 bis")
    saved(page)
    page.reload()
    go(page, "Recueillir")
    group = "[data-show=group]"
    assert idea(page, "De la première table").locator(group).inner_text() == "Groupe 1"
    assert idea(page, "De la seconde table").locator(group).inner_text() == "Groupe 1 bis"
    assert page.get_by_label("Quel groupe propose").input_value() == "Groupe 1 bis"
    assert visit.complaints == []


def test_a_new_group_has_a_name_of_its_own(visit: Visit) -> None:
    page = visit.open(BOARD)
    add = page.get_by_role("button", name="Ajouter un groupe")
    add.click()
    add.click()
    page.locator("[data-groups]").get_by_role("button", name="Retirer").first.click()
    add.click()
    names = [field.input_value() for field in page.get_by_label("Nom du groupe").all()]
    assert names == ["Groupe 2", "Groupe 3"]


def test_the_account_of_the_workshop_is_read_as_it_is_in_a_letter(visit: Visit) -> None:
    page = visit.open(BOARD)
    write(page, "Forces", "Une équipe")
    go(page, "Retenir")
    idea(page, "Une équipe").get_by_label("Priorité").check()
    go(page, "Agir")
    page.get_by_label("Action", exact=True).fill("Écrire à l’ARS")
    page.get_by_role("button", name="Mettre le compte rendu au propre").click()
    sheet = page.locator("[data-report-sheet]")
    expect(sheet.get_by_role("row").filter(has_text="Écrire à l’ARS")).to_contain_text("Une équipe")
    expect(sheet.get_by_role("row", name="Une équipe Oui")).to_be_visible()
    assert "*" not in sheet.inner_text()


def test_the_timing_and_the_groups_are_put_in_words(visit: Visit) -> None:
    page = visit.open(BOARD)
    page.get_by_label("Heure de début").fill("14h30")
    page.get_by_label("Nombre de personnes").fill("13")
    for _ in range(3):
        page.get_by_role("button", name="Ajouter un groupe").click()
    page.get_by_label("Présenter le scénario").fill("10")
    page.locator("[data-timing]").get_by_label("Voter").fill("50")
    assert page.locator("[data-timing-words]").inner_text() == "Durée prévue : 1 h. De 14 h 30 à 15 h 30.".replace(
        " :", "\u00a0:"
    ).replace(" h", "\u00a0h").replace("h 30", "h\u00a030")
    assert page.locator("[data-group-words]").inner_text().endswith("4 ou 5 par groupe.")
    page.get_by_label("Heure de début").fill("midi")
    assert "n’est pas une heure" in page.locator("[data-timing-words]").inner_text()
    page.get_by_label("Votre scénario").fill("Deux équipes voisines.")
    page.get_by_role("button", name="Afficher en grand").click()
    expect(page.get_by_role("dialog", name="en grand")).to_be_visible()
    assert page.locator("[data-scenario]:visible").all_inner_texts() == ["Deux équipes voisines."]


def test_the_exports_are_sorted_by_votes_and_neutralise_formulas(visit: Visit) -> None:
    page = visit.open(BOARD)
    write(page, "Forces", "peu", "=cmd|' /C calc'!A0")
    go(page, "Voter")
    vote(page, "=cmd", 3)
    with page.expect_download() as download:
        page.get_by_role("button", name="Exporter en tableau").click()
    assert [row[1] for row in table_of(download.value)] == ["Idée", "=cmd|' /C calc'!A0", "peu"]
    with page.expect_download() as download:
        page.get_by_role("button", name="Exporter en texte (Markdown)").click()
    text = Path(download.value.path()).read_text("utf-8")
    assert text.index("calc") < text.index("- peu")
    assert re.match(r"atelier-.*\.md", download.value.suggested_filename)


def test_hostile_texts_are_shown_as_texts_and_cut_nothing(open_context: Callable[..., Visit]) -> None:
    visit = open_context(viewport={"width": 320, "height": 800})
    page = visit.open(BOARD)
    for text in HOSTILE_WORDS:
        write(page, "Forces", text)
    shown = ideas(page, "Forces")
    assert shown[0] == HOSTILE_WORDS[0]
    assert shown[1] == "abc\u05d0\u05d1"
    assert len(shown[2]) > 9_000
    assert page.locator(".idea img").count() == 0
    assert page.evaluate("document.documentElement.scrollWidth") == 320
    assert visit.complaints == []


@pytest.mark.parametrize("width", [320, 1280])
def test_axe_finds_nothing_in_any_stage(open_context: Callable[..., Visit], width: int) -> None:
    visit = open_context(viewport={"width": width, "height": 800})
    page = visit.open(BOARD)
    page.get_by_role("button", name="Ajouter un groupe").click()
    page.get_by_label("Heure de début").fill("midi")
    write(page, "Forces", "Une équipe soudée", "Une bonne équipe", "Un local")
    write(page, "Menaces", "Un départ")
    menu(page, "Une bonne équipe").get_by_role("button", name="Regrouper").click()
    menu(page, "Un local")
    for stage in ("Préparer", "Recueillir", "Voter", "Retenir", "Agir"):
        go(page, stage)
        if stage == "Voter":
            idea(page, "Un local").get_by_label("Voix pour").fill("dix")
        if stage == "Retenir":
            idea(page, "Un local").get_by_label("Priorité").check()
            page.get_by_role("button", name="Charger l’exemple de 2019").click()
        # Further down, what is said stays above the cards: axe cannot measure those behind it.
        page.evaluate("scrollTo(0, 0)")
        assert faults(page) == {}, stage
        assert small_targets(page) == [], stage
    go(page, "Voter")
    page.get_by_role("button", name="Afficher en grand").click()
    expect(page.get_by_role("dialog", name="en grand")).to_be_visible()
    # On a phone its bar slides, under the way out: axe cannot measure what is behind it.
    assert page.evaluate(CUT) == []
    assert width < 640 or faults(page) == {}
    assert visit.complaints == []


def small_targets(page: Page) -> list[str]:
    found: list[str] = page.evaluate(
        """() => [...document.querySelectorAll('.swot :is(button, input:not([type=checkbox]), select, textarea)')]
           .filter((element) => element.checkVisibility({visibilityProperty: true}))
           .map((element) => [element.outerHTML.slice(0, 80), element.getBoundingClientRect()])
           .filter(([, box]) => box.height < 44 || box.width < 44).map(([html]) => html)"""
    )
    return found


def pdf(page: Page, path: Path) -> str:
    page.pdf(path=str(path), prefer_css_page_size=True)
    return subprocess.run(["pdftotext", str(path), "-"], capture_output=True, text=True, check=True).stdout


def test_the_board_prints_filled_or_blank(visit: Visit, tmp_path: Path) -> None:
    page = visit.open(BOARD)
    write(page, "Forces", "Une équipe soudée")
    go(page, "Voter")
    vote(page, "Une équipe soudée", 4)
    filled = pdf(page, tmp_path / "rempli.pdf")
    assert "Une équipe soudée" in filled
    assert "4 voix" in filled
    page.evaluate("document.documentElement.classList.add('blank')")
    blank = pdf(page, tmp_path / "vierge.pdf")
    assert "Une équipe soudée" not in blank
    assert "Quels risques pourraient faire" in blank
    page.emulate_media(media="print")
    assert page.locator(".quad .lines i").first.is_visible()


@pytest.mark.parametrize(
    ("button", "width", "height"),
    [("Imprimer les idées en cartes", 595, 842), ("Imprimer l’affiche A3", 1191, 842)],
)
def test_cards_to_cut_out_and_the_poster_print_alone(
    visit: Visit, tmp_path: Path, button: str, width: int, height: int
) -> None:
    page = visit.open(BOARD)
    commune = "(dossier, now) => ({...dossier, entries: new Map([['commune/name', {v: 'Ambert', t: now}]])})"
    page.evaluate(f"() => boussole.store.update({commune})")
    page.get_by_label("Date et lieu").fill("5 octobre 2026")
    write(page, "Forces", "Une équipe soudée")
    write(page, "Menaces", "Un départ")
    # The sheet is looked at while the dialog of the printer would be open.
    page.evaluate("() => { window.print = () => { window.asked = true; throw new Error('printing'); }; }")
    page.get_by_role("button", name=button).click()
    page.wait_for_function("() => window.asked")
    text = pdf(page, tmp_path / "feuille.pdf")
    assert "Une équipe soudée" in text
    assert "Un départ" in text
    assert "Le tableau de votre atelier" not in text
    assert "Les cinq étapes" not in text
    assert ("Atelier de territoire, Ambert, 5 octobre 2026" in text) == ("affiche" in button)
    with pikepdf.open(tmp_path / "feuille.pdf") as sheets:
        assert len(sheets.pages) == 1
        box = [float(side) for side in sheets.pages[0].mediabox[2:]]
        assert (abs(box[0] - width) < 2, abs(box[1] - height) < 2) == (True, True), box


def test_without_javascript_the_board_is_read_and_filled_by_hand(open_context: Callable[..., Visit]) -> None:
    visit = open_context(java_script_enabled=False, viewport={"width": 1280, "height": 900})
    page = visit.open(BOARD)
    assert page.locator(".quad .lines i:visible").count() == 38
    assert page.locator(".swot button:visible, .swot input:visible").count() == 0
    assert "Exemple de 2019" not in page.locator(".swot").inner_text()


def test_the_workshop_also_works_on_the_dossier_page(visit: Visit) -> None:
    page = visit.open("dossier/")
    block = page.locator("[data-tool='swot/atelier-cpts']").first
    block.locator("summary").first.click()
    write(page, "Forces", "Une équipe")
    saved(page)
    page.goto(visit.base + BOARD)
    assert ideas(page, "Forces") == ["Une équipe"]
    assert visit.complaints == []
