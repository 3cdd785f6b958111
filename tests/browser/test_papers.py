"""What a town hall hands over: whose it is and the day first, the site last, as few sheets of paper as it takes."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Visit, settle
from tests.browser.test_blank import TELL_ALL, hold_the_printer
from tests.browser.test_worksheet import CONTACTS, add_contact
from tests.browser.tools import FLUSH, saved
from tests.conftest import PAGES, Pages, html_path

FOOT = re.compile(r"^.*(?:Boussole MSP|Version \d|boussole-msp\.example).*$\n?", re.M)


def sheets_of_paper(page: Page, folder: Path) -> list[list[str]]:
    """Print the page, once what it has asked for has come; return the lines of each sheet of paper."""
    settle(page)
    page.pdf(path=str(folder / "page.pdf"), prefer_css_page_size=True)
    command = ["pdftotext", "-layout", str(folder / "page.pdf"), "-"]
    text = subprocess.run(command, capture_output=True, text=True, check=True).stdout.replace("\u00a0", " ")
    return [[line for line in sheet.splitlines() if line.strip()] for sheet in text.split("\f") if sheet.strip()]


def name_the_commune(visit: Visit, name: str = "Ambert") -> Page:
    page = visit.open("dossier/")
    page.locator("#dossier-commune").fill(name)
    saved(page)
    return page


def assert_belongs_to_the_commune(paper: list[list[str]], what: str) -> None:
    assert re.match(r"\s*Commune d’Ambert\s+Le \d+\w* \w+ \d{4}$", paper[0][0]), (what, paper[0][0])
    assert "Version 0" not in "\n".join(paper[0][:2]), what
    assert "Version 0" in "\n".join(paper[-1][-4:]), what
    if len(paper) > 1:
        assert len(FOOT.sub("", "\n".join(paper[-1]) + "\n").splitlines()) > 3, (what, paper[-1])


def tools_with_sheets(pages: Pages) -> list[str]:
    return [name for name in PAGES if pages.main(name).select("[data-report]") and name != "dossier.md"]


@pytest.mark.parametrize("tell", ["nothing", "all"])
def test_every_sheet_opens_with_its_owner_and_never_ends_with_two_lines(
    open_context: Callable[..., Visit], pages: Pages, tmp_path: Path, tell: str
) -> None:
    names = tools_with_sheets(pages)
    assert len(names) > 6
    visit = open_context(viewport={"width": 1280, "height": 900})
    name_the_commune(visit)
    for name in names:
        page = visit.open(html_path(name).removesuffix("index.html"))
        hold_the_printer(page)
        if tell == "all":
            page.evaluate(TELL_ALL.replace("Écrit ici", "Ambert"))
            page.evaluate(FLUSH)
            expect(page.locator("[data-save-bar]").first).to_have_attribute("data-kind", "saved")
        kinds = page.locator("[data-report]").evaluate_all("all => all.map((button) => button.dataset.report)")
        for kind in kinds:
            page.evaluate("kind => document.querySelector(`[data-report='${kind}']`).click()", kind)
            expect(page.locator("[data-report-sheet]").first).to_have_js_property("hidden", False)
            page.evaluate("document.querySelector('[data-report-print]').click()")
            paper = sheets_of_paper(page, tmp_path)
            page.evaluate("dispatchEvent(new Event('afterprint'))")
            what = f"{name}, {kind}"
            if "msp" not in (page.locator("[data-letterhead]").get_attribute("data-letterhead") or ""):
                assert_belongs_to_the_commune(paper, what)


def test_a_filled_tool_prints_as_the_paper_of_its_commune_without_the_guide(visit: Visit, tmp_path: Path) -> None:
    name_the_commune(visit)
    page = visit.open(CONTACTS)
    add_contact(page, "C1", "Ne plus être seule")
    saved(page)
    hold_the_printer(page)
    page.locator("[data-print-filled]").click()
    paper = sheets_of_paper(page, tmp_path)
    assert_belongs_to_the_commune(paper, "contacts")
    words = "\n".join(paper[0])
    assert "Ne plus être seule" in words
    # Neither the guide, nor what nobody answered.
    assert "Protéger ces notes" not in words
    assert "Qu’est-ce qui la freine" not in words


def test_fifteen_contacts_take_six_sheets_of_paper_at_most(visit: Visit, tmp_path: Path) -> None:
    page = visit.open(CONTACTS)
    said = "Le loyer, les travaux, et le calendrier de son associé qui part à la retraite en juin 2028."
    for number in range(15):
        page.get_by_role("button", name="Ajouter une fiche").click()
        page.locator(".own-list > li").last.get_by_label("Repère").fill(f"C{number + 1}")
    page.evaluate(
        """said => {
          for (const field of document.querySelectorAll('.own-list textarea[data-key]')) {
            field.value = said;
            field.dispatchEvent(new Event('input', { bubbles: true }));
          }
        }""",
        said,
    )
    saved(page)
    hold_the_printer(page)
    page.locator("[data-print-filled]").click()
    assert len(sheets_of_paper(page, tmp_path)) <= 6


def test_without_a_known_commune_paper_leaves_a_blank_for_it(visit: Visit, tmp_path: Path) -> None:
    page = visit.open("mobiliser/leader/")
    hold_the_printer(page)
    page.get_by_role("checkbox", name="Une motivation à toute épreuve").check()
    page.get_by_role("button", name="Mettre la fiche au propre").click()
    expect(page.locator("[data-report-sheet]")).not_to_contain_text("Boussole MSP")
    page.locator("[data-report-print]").click()
    first = sheets_of_paper(page, tmp_path)[0][0]
    assert re.match(r"\s*Commune : …+\s+Le \d+", first)


def test_who_signs_has_the_room_for_it(visit: Visit) -> None:
    page = visit.open("100-jours/referent-sante/")
    page.get_by_label("Être l’interlocuteur identifié").first.check()
    page.get_by_role("button", name="Mettre la fiche au propre").click()
    expect(page.locator("[data-report-sheet] .signatures > div")).to_have_count(2)
    page.emulate_media(media="print")
    page.evaluate("document.documentElement.classList.add('report-only')")
    page.locator("[data-report-sheet]").evaluate("sheet => sheet.classList.add('alone')")
    boxes = [box.bounding_box() for box in page.locator("[data-report-sheet] .signatures > div").all()]
    assert len({box["y"] for box in boxes if box}) == 1, "side by side"
    last = page.locator("[data-report-sheet] .signatures p:last-child").first.bounding_box()
    assert last
    assert last["height"] >= 20 * 96 / 25.4


def test_the_whole_dossier_prints_a_cover_its_contents_and_the_tools_begun(visit: Visit, tmp_path: Path) -> None:
    name_the_commune(visit)
    page = visit.open("mobiliser/leader/")
    page.get_by_role("checkbox", name="Une motivation à toute épreuve").check()
    saved(page)
    page = visit.open(CONTACTS)
    add_contact(page, "C1", "Ne plus être seule")
    saved(page)
    page = visit.open("dossier/")
    page.evaluate("() => { window.print = () => { window.asked = true; }; }")
    page.get_by_role("button", name="Tout imprimer").click()
    page.wait_for_function("() => window.asked")
    paper = sheets_of_paper(page, tmp_path)
    assert_belongs_to_the_commune(paper, "the cover")
    cover = "\n".join(paper[0])
    assert [title in cover for title in ("Fiche contact", "Profil du leader", "Budget", "Planificateur")] == [
        *(True, True, False, False)
    ]
    assert [sheet[0].strip() for sheet in paper[1:]] == ["Fiche contact", "Profil du leader"]
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    expect(page.locator(".cover, .started")).to_have_count(0)


def test_a_dossier_without_a_tool_begun_prints_nothing_and_says_so(visit: Visit) -> None:
    page = name_the_commune(visit)
    page.evaluate("() => { window.print = () => { window.asked = true; }; }")
    page.get_by_role("button", name="Tout imprimer").click()
    expect(page.get_by_text("Rien à imprimer : aucun outil n’est commencé.")).to_be_visible()
    assert not page.evaluate("Boolean(window.asked)")


def test_the_mission_of_the_referent_holds_on_one_sheet_blank_and_in_the_town_halls_words(
    visit: Visit, tmp_path: Path
) -> None:
    name_the_commune(visit)
    page = visit.open("100-jours/referent-sante/")
    hold_the_printer(page)
    page.evaluate("document.querySelector('[data-print-blank]').click()")
    assert len(sheets_of_paper(page, tmp_path)) == 1, "blank"
    page.get_by_label("Nom de la personne").fill("Sophie Blanc")
    page.get_by_label("Fonction de la personne").fill("Adjointe à la santé et aux affaires sociales")
    boxes = page.locator(".families .tick input")
    assert boxes.count() == 13
    for box in boxes.all():
        box.check()
    words = "Être joignable par tous les soignants du canton, le mardi et le jeudi, en mairie ou par téléphone"
    for start in page.locator(".adapt [data-start]").all():
        start.click()
    for field in page.locator(".adapt textarea").all():
        field.fill(words)
    page.get_by_label("Les deux, en binôme").check()
    page.get_by_label("Nos accords").fill("Le mardi matin\nLa salle du conseil\nUn téléphone")
    saved(page)
    page.get_by_role("button", name="Mettre la fiche au propre").click()
    expect(page.locator("[data-report-sheet]")).to_contain_text("Sophie Blanc")
    page.locator("[data-report-print]").click()
    [paper] = sheets_of_paper(page, tmp_path)
    said = " ".join(" ".join(paper).split())
    assert said.count("Être joignable par tous les soignants") == 13
    assert said.count("Signature") == 2


def test_in_the_dossier_the_buttons_of_a_tool_print_that_tool(visit: Visit, tmp_path: Path) -> None:
    page = visit.open("mobiliser/leader/")
    page.get_by_role("checkbox", name="Une motivation à toute épreuve").check()
    saved(page)
    page = visit.open("dossier/")
    hold_the_printer(page)
    block = page.locator(".tool-block", has=page.locator("[aria-label='Profil du leader']"))
    block.locator("summary").first.click()
    for button, pages in (("[data-print-filled]", 1), ("[data-print-blank]", 1)):
        block.locator(button).click()
        paper = sheets_of_paper(page, tmp_path)
        assert len(paper) == pages, button
        assert "Profil du leader" in "\n".join(paper[0])
        assert "Fiche contact" not in "\n".join(paper[0])


def test_fourteen_guests_print_on_one_sheet_without_the_tool_beside_them(visit: Visit, tmp_path: Path) -> None:
    page = visit.open("mobiliser/liste/")
    hold_the_printer(page)
    for number in range(14):
        page.locator(".people-form").get_by_label("Nom", exact=True).fill(f"Invitée {number}")
        page.keyboard.press("Enter")
    saved(page)
    page.locator("[data-print-filled]").click()
    [paper] = sheets_of_paper(page, tmp_path)
    words = "\n".join(paper)
    assert "Invitée 13" in words
    assert "Conseil 1" not in words


def test_the_button_of_the_planner_prints_what_is_ticked_alone(visit: Visit, tmp_path: Path) -> None:
    page = visit.open("cooperation/planificateur/")
    hold_the_printer(page)
    page.get_by_label("Prévoir, dès le début du projet").check()
    saved(page)
    page.locator("[data-print-filled]").click()
    [paper] = sheets_of_paper(page, tmp_path)
    words = "\n".join(paper)
    assert "Prévoir, dès le début du projet" in words
    assert "S’appuyer sur des projets pilotes" not in words
    assert "Le corps médical et soignant" not in words
