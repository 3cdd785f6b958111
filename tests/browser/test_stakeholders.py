"""The cooperation planner: doubts, answers and actions by audience, a version to share, actions in the roadmap."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import Visit
from tests.browser.tools import HOSTILE, assert_hostile_words_stay_words, drawn_sheet, faults, on_paper, saved, table_of

PLANNER = "cooperation/planificateur/"
DOUBT = "Comment éviter de faire de la coopération une «\u00a0affaire de spécialistes\u00a0» ?"


INTERNAL = "ne pas diffuser, car des noms peuvent y figurer"
"""What marks the page on paper, once it holds something."""
READ_LINK = """async (code) => {
  const bytes = Uint8Array.from(atob(code.replace(/-/g, '+').replace(/_/g, '/')), (char) => char.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Response(stream).text();
}"""
"""What a share link carries, from what follows its mark."""


def chosen(page: Page, audience: str) -> Locator:
    """Return the box that shows an audience alone."""
    return page.get_by_role("group", name="Montrer seulement").get_by_role("checkbox", name=audience)


def fill(page: Page, answer: str = "Un groupe par métier") -> None:
    """Choose a doubt and answer it, add one, choose two actions, say who and when, write a note."""
    staff = page.locator("#cooperation-personnels")
    staff.get_by_role("checkbox", name=DOUBT).check()
    staff.get_by_label("Votre réponse : Comment éviter").fill(answer)
    staff.get_by_role("button", name="Ajouter un doute").click()
    staff.get_by_label("Doute entendu").fill("Encore une réforme")
    staff.get_by_label("S’appuyer sur des projets pilotes").check()
    staff.get_by_label("Valoriser les résultats positifs").check()
    staff.get_by_label("Qui s’en charge").fill("La direction des soins")
    staff.get_by_label("Pour quand").fill("5/10/2026")
    staff.get_by_label("Note pour vous seulement").fill("Tension au bloc")


def test_the_plan_is_there_after_a_reload_and_its_shared_version_has_no_note(visit: Visit) -> None:
    page = visit.open(PLANNER)
    fill(page)
    saved(page)
    page.reload()
    page.get_by_role("button", name="Mettre au propre la version à partager").click()
    shared = drawn_sheet(page).inner_text()
    for words in ("Un groupe par métier", "Encore une réforme", "S’appuyer sur des projets pilotes", "5/10/2026"):
        assert words in shared
    assert "Tension" not in shared
    assert "La direction des soins" not in shared
    page.get_by_role("button", name="Mettre au propre ma version complète").click()
    full = page.locator("[data-report-sheet]").inner_text()
    for words in ("Tension au bloc", "La direction des soins", "Usage interne\u00a0: ne pas diffuser"):
        assert words in full
    assert visit.complaints == []


def test_the_version_to_share_follows_the_audiences_and_the_phase_that_are_chosen(visit: Visit) -> None:
    page = visit.open(PLANNER)
    fill(page)
    elected = page.locator("#cooperation-elus-population")
    elected.get_by_role("checkbox", name="Quel avantage la population en tire").check()
    # An acronym is explained in the midst of these words.
    page.get_by_role("checkbox", name="Comment partager la pénibilité").check()
    page.get_by_role("button", name="Mettre au propre la version à partager").click()
    sheet = page.locator("[data-report-sheet]")
    expect(sheet).to_contain_text("Un groupe par métier")
    expect(sheet).to_contain_text("de missions comme la PDSES\u202f?")
    chosen(page, "Les élues, les élus et la population").check()
    expect(sheet).not_to_contain_text("Un groupe par métier")
    expect(sheet).to_contain_text("Quel avantage la population en tire")
    chosen(page, "L’ensemble des personnels").check()
    expect(sheet).to_contain_text("Un groupe par métier")
    expect(sheet).not_to_contain_text("Le corps médical et soignant")
    # Both doubts are of the phase before: the one to share no longer holds them, the team's does.
    page.get_by_label("Projet lancé").check()
    expect(sheet).not_to_contain_text("Un groupe par métier")
    expect(sheet).not_to_contain_text("Quel avantage")
    expect(sheet).to_contain_text("Encore une réforme")
    page.get_by_role("button", name="Mettre au propre ma version complète").click()
    for words in ("Un groupe par métier", "Quel avantage la population en tire", "Usage interne"):
        expect(sheet).to_contain_text(words)


def test_the_printed_page_is_for_the_team_and_keeps_private_notes_unless_asked(visit: Visit, tmp_path: Path) -> None:
    page = visit.open(PLANNER)
    assert INTERNAL not in on_paper(page, tmp_path)
    fill(page)
    paper = on_paper(page, tmp_path)
    assert INTERNAL in paper
    assert "Un groupe par métier" in paper
    assert "Tension au bloc" not in paper
    assert "Note pour vous seulement" not in paper
    page.get_by_label("Imprimer aussi mes notes").check()
    assert "Tension au bloc" in on_paper(page, tmp_path)
    page.get_by_label("Imprimer aussi mes notes").uncheck()
    assert "Tension au bloc" not in on_paper(page, tmp_path, "written")
    # A visitor who comes back is asked again.
    page.reload()
    assert "Tension au bloc" not in on_paper(page, tmp_path)


def test_each_practice_has_its_owner_and_its_day_and_the_others_those_of_their_audience(visit: Visit) -> None:
    page = visit.open(PLANNER)
    fill(page)
    page.get_by_label("Qui ? : S’appuyer sur des projets pilotes").fill("La cadre")
    due = page.get_by_label("Quand ? : S’appuyer sur des projets pilotes")
    due.fill("bientôt")
    due.blur()
    expect(page.locator("[data-owner=pilotes] .error")).to_contain_text("n’est pas une date complète")
    due.fill("6/10/2026")
    due.blur()
    expect(page.locator("[data-owner=pilotes] .error")).to_be_hidden()
    saved(page)
    page.reload()
    page.get_by_role("button", name="Mettre au propre ma version complète").click()
    cells = [row.all_inner_texts() for row in (line.locator("td") for line in drawn_sheet(page).locator("tr").all())]
    told = [row[2:] for row in cells if row and "L’ensemble des personnels" in row[0]][:2]
    assert told == [["La direction des soins", "5/10/2026"], ["La cadre", "6/10/2026"]]
    page.get_by_role("button", name="Mettre au propre la version à partager").click()
    expect(page.locator("[data-report-sheet]")).to_contain_text("6/10/2026")
    expect(page.locator("[data-report-sheet]")).not_to_contain_text("La cadre")
    # Unticked, it is not asked any more; ticked again, what was said is there.
    practice = page.get_by_role("checkbox", name="S’appuyer sur des projets pilotes")
    practice.uncheck()
    expect(page.locator("[data-owner=pilotes]")).to_be_hidden()
    practice.check()
    assert page.get_by_label("Qui ? : S’appuyer sur des projets pilotes").input_value() == "La cadre"
    page.get_by_role("button", name="Ajouter au suivi des actions").click()
    assert page.locator("[data-pour-state]").inner_text() == "2 actions ajoutées à la liste de l’hôpital."
    saved(page)
    page.goto(visit.base + "actions/")
    listed = page.locator("[data-list=hopital] .own-action summary")
    assert "La cadre, 6 octobre 2026" in listed.last.inner_text()
    assert "La direction des soins, 5 octobre 2026" in listed.first.inner_text()
    assert visit.complaints == []


def test_a_link_of_the_planner_holds_neither_a_name_nor_a_note(visit: Visit) -> None:
    visit.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = visit.open(PLANNER)
    fill(page)
    page.get_by_label("Qui ? : S’appuyer sur des projets pilotes").fill("La cadre")
    page.get_by_label("Quand ? : S’appuyer sur des projets pilotes").fill("6/10/2026")
    page.get_by_role("button", name="Ajouter au suivi des actions").click()
    saved(page)
    page.goto(visit.base + "dossier/")
    for tool, held in (("Planificateur de coopération", "Un groupe par métier"), ("Suivi des actions", "S’appuyer")):
        item = page.locator("[data-tool-state]", has_text=tool)
        item.get_by_role("button", name="Copier un lien").click()
        place = item.locator("[data-share-state]")
        expect(place).to_contain_text("Lien copié")
        link = page.evaluate("navigator.clipboard.readText()")
        carried = page.evaluate(READ_LINK, link.partition("#partage=")[2])
        assert held in carried
        assert "6/10/2026" in carried
        for secret in ("La cadre", "La direction des soins", "Tension"):
            assert secret not in carried, tool


def test_the_actions_go_once_into_the_roadmap(visit: Visit) -> None:
    page = visit.open(PLANNER)
    add = page.get_by_role("button", name="Ajouter à la feuille de route")
    add.click()
    assert "Cochez d’abord" in page.locator("[data-pour-state]").inner_text()
    fill(page)
    add.click()
    assert page.locator("[data-pour-state]").inner_text() == "2 actions ajoutées à la feuille de route."
    add.click()
    assert page.locator("[data-pour-state]").inner_text() == "Tout y était déjà."
    saved(page)
    page.goto(visit.base + "100-jours/feuille-de-route/")
    actions = page.locator(".own-action")
    assert actions.count() == 2
    assert actions.last.get_by_label("Action").input_value() == "S’appuyer sur des projets pilotes déjà lancés"
    assert actions.last.get_by_label("Qui s’en charge").input_value() == "La direction des soins"
    assert actions.last.get_by_label("Pour quand").input_value() == "5/10/2026"


def test_one_audience_and_one_phase_show_at_a_time_and_paper_shows_all(visit: Visit, tmp_path: Path) -> None:
    page = visit.open(PLANNER)
    chosen(page, "Les élues, les élus et la population").check()
    page.get_by_label("Projet lancé").check()
    assert page.locator(".audience:visible h3").all_inner_texts() == ["Les élues, les élus et la population"]
    assert not page.get_by_role("checkbox", name="Quel avantage la population en tire").is_visible()
    assert page.get_by_role("checkbox", name="Qu’est-ce qui garantit").is_visible()
    paper = on_paper(page, tmp_path)
    assert "L’ensemble des personnels" in paper
    assert "Quel avantage la population en tire" in paper


def test_coming_back_shows_the_audiences_that_the_filter_says(visit: Visit) -> None:
    page = visit.open(PLANNER)
    shown, box = page.locator(".audience:visible"), chosen(page, "Les élues, les élus et la population")
    box.check()
    expect(shown).to_have_count(1)
    page.goto(visit.base)
    page.go_back()
    expect(shown).to_have_count(1 if box.is_checked() else 3)


def test_the_planner_works_with_the_keyboard_alone(visit: Visit) -> None:
    page = visit.open(PLANNER)
    page.get_by_role("checkbox", name=DOUBT).press("Space")
    page.keyboard.press("Tab")
    page.keyboard.type("Des réunions ouvertes")
    page.get_by_role("button", name="Mettre au propre la version à partager").press("Enter")
    expect(page.locator("[data-report-sheet]")).to_be_focused()
    assert "Des réunions ouvertes" in page.locator("[data-report-sheet]").inner_text()


def test_hostile_words_stay_words_and_formulas_are_neutralised(visit: Visit) -> None:
    page = visit.open(PLANNER)
    fill(page, HOSTILE)
    page.get_by_role("button", name="Mettre au propre ma version complète").click()
    sheet = drawn_sheet(page)
    assert_hostile_words_stay_words(sheet)
    with page.expect_download() as download:
        page.get_by_role("button", name="Exporter en tableau").click()
    assert len(table_of(download.value)) > 1


def test_the_blank_plan_prints_without_what_was_typed(visit: Visit, tmp_path: Path) -> None:
    page = visit.open(PLANNER)
    fill(page)
    text = on_paper(page, tmp_path, "blank")
    assert "S’appuyer sur des projets pilotes" in text
    assert "Tension au bloc" not in text
    assert "Votre réponse" not in text


@pytest.mark.parametrize("width", [320, 1280])
def test_axe_finds_nothing_in_a_filled_plan(open_context: Callable[..., Visit], width: int) -> None:
    page = open_context(viewport={"width": width, "height": 800}).open(PLANNER)
    fill(page)
    page.get_by_role("button", name="Mettre au propre la version à partager").click()
    drawn_sheet(page)
    assert faults(page) == {}


def test_a_phone_in_the_version_to_share_is_told(visit: Visit) -> None:
    page = visit.open(PLANNER)
    fill(page, answer="Appeler le 06 12 34 56 78")
    warning = page.locator("[data-report-warning]")
    page.get_by_role("button", name="Mettre au propre la version à partager").click()
    expect(warning).to_contain_text("un numéro de téléphone dans «")
    page.get_by_role("button", name="Mettre au propre ma version complète").click()
    expect(warning).to_be_hidden()


def test_a_day_that_cannot_be_read_is_told_in_place(visit: Visit) -> None:
    page = visit.open(PLANNER)
    staff = page.locator("#cooperation-personnels")
    due = staff.get_by_label("Pour quand")
    due.fill("bientôt")
    due.blur()
    expect(staff.locator(".error:visible")).to_contain_text("n’est pas une date complète")
