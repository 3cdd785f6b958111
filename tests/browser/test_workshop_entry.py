"""What a facilitator types, pastes, moves and counts while the room speaks: few keys, nothing lost, nothing slow."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import Visit, settle
from tests.browser.test_swot import BOARD, go, idea, ideas, menu, quadrant, ready, said, write
from tests.browser.tools import faults, saved

PASTE = """(field, text) => {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  field.dispatchEvent(new ClipboardEvent('paste', {clipboardData, bubbles: true, cancelable: true}));
}"""
SEED = """(count) => boussole.store.update((dossier, now) => {
  const entries = new Map(dossier.entries);
  const quadrants = ['forces', 'faiblesses', 'opportunites', 'menaces'];
  for (let index = 0; index < count; index += 1) {
    const start = `swot/atelier-cpts/cards/row/${(index + 1).toString(16).padStart(32, '0')}/`;
    const fields = {text: `Idée numéro ${index} du territoire`, quadrant: quadrants[index % 4], order: index + 1};
    for (const [field, v] of Object.entries(fields)) entries.set(start + field, {v, t: now});
  }
  return {...dossier, entries};
})"""
FOCUSED = "document.activeElement.getAttribute('aria-label') ?? document.activeElement.id"


def preview(page: Page, title: str) -> Locator:
    return quadrant(page, title).get_by_role("group")


def paste(page: Page, title: str, text: str) -> Locator:
    page.get_by_label(f"Ajouter une idée dans {title}").focus()
    page.get_by_label(f"Ajouter une idée dans {title}").evaluate(PASTE, text)
    expect(preview(page, title)).to_be_visible()
    return preview(page, title)


def bottom(part: Locator) -> float:
    return float(part.evaluate("(part) => part.getBoundingClientRect().bottom"))


def top(part: Locator) -> float:
    return float(part.evaluate("(part) => part.getBoundingClientRect().top"))


def kept(shown: Locator) -> list[tuple[str, bool]]:
    lines = shown.locator("li").filter(has=shown.page.locator("textarea"))
    return [(line.locator("textarea").input_value(), line.locator("input").is_checked()) for line in lines.all()]


def test_a_pasted_list_is_looked_at_line_by_line_before_it_is_added(visit: Visit) -> None:
    page = visit.open(BOARD)
    write(page, "Forces", "Une équipe soudée")
    settle(page)
    # In the room there is no network any more.
    visit.context.set_offline(True)
    shown = paste(page, "Forces", "1. Un local\n2. une equipe soudee.\n\n- Des équipes soudées\n• Un lieu\n• un lieu")
    # Whole boards give each idea its quadrant, and what is pasted next comes after.
    paste(page, "Forces", "Faiblesses :\n- Le temps\nMenaces\n- Un départ")
    assert kept(shown) == [
        ("Un local", True),
        ("une equipe soudee.", False),
        ("Des équipes soudées", True),
        ("Un lieu", True),
        ("un lieu", False),
        ("Le temps", True),
        ("Un départ", True),
    ]
    assert ideas(page, "Forces") == ["Une équipe soudée"]
    expect(shown).to_contain_text("Déjà dans Forces\u00a0: «\u00a0Une équipe soudée\u00a0».")
    expect(shown).to_contain_text("Proche d’une idée dans Forces")
    expect(shown).to_contain_text("Déjà plus haut")
    assert faults(page) == {}
    shown.get_by_label("Garder l’idée 4").uncheck()
    shown.get_by_label("Idée 1", exact=True).fill("Un local neuf")
    add = shown.get_by_role("button", name="Ajouter 4 idées")
    add.press("Enter")
    assert ideas(page, "Forces") == ["Une équipe soudée", "Un local neuf", "Des équipes soudées"]
    assert (ideas(page, "Faiblesses"), ideas(page, "Menaces")) == (["Le temps"], ["Un départ"])
    assert said(page) == "4 idées ajoutées\u00a0: 2 dans Forces, 1 dans Faiblesses, 1 dans Menaces."
    assert page.evaluate(FOCUSED) == "atelier-cpts-forces-idee"
    page.get_by_role("button", name="Annuler", exact=True).click()
    assert ideas(page, "Forces") == ["Une équipe soudée"]
    assert visit.complaints == []


def test_the_field_of_ideas_stays_in_view_above_what_is_said_of_the_saving(visit: Visit) -> None:
    visit.page.set_viewport_size({"width": 1280, "height": 720})
    page = visit.open(BOARD)
    go(page, "Recueillir")
    field = page.get_by_label("Ajouter une idée dans Forces")
    bar = page.locator("#atelier-cpts [data-state]")
    for number in range(9):
        field.fill(f"Une idée du groupe numéro {number}, sur deux lignes")
        field.press("Enter")
        assert bottom(field) <= top(bar), number
    # What is said of a double stands under the field.
    write(page, "Forces", "Une idée du groupe numéro 8, sur deux lignes")
    hint = quadrant(page, "Forces").get_by_text("Cette idée est déjà dans Forces")
    expect(hint).to_be_in_viewport(ratio=1)
    assert bottom(hint) <= top(bar)


def test_a_pasted_list_can_be_one_idea_or_none(visit: Visit) -> None:
    page = visit.open(BOARD)
    paste(page, "Forces", "Un local\nUne équipe").get_by_role("button", name="Une seule idée").click()
    assert ideas(page, "Forces") == ["Un local\nUne équipe"]
    shown = paste(page, "Menaces", "Un départ\nDeux départs")
    page.keyboard.press("Escape")
    expect(shown).to_be_hidden()
    assert page.evaluate(FOCUSED) == "atelier-cpts-menaces-idee"
    # The keyboard of a phone pastes as if it typed.
    page.get_by_label("Ajouter une idée dans Menaces").evaluate(
        "(field) => field.dispatchEvent(new InputEvent('beforeinput', "
        "{data: 'a\\nb', inputType: 'insertText', bubbles: true, cancelable: true}))"
    )
    expect(shown).to_be_visible()
    assert [text for text, _ in kept(shown)] == ["a", "b"]
    assert ideas(page, "Menaces") == []


def test_an_idea_said_twice_is_pointed_out_and_never_refused(visit: Visit) -> None:
    page = visit.open(BOARD)
    write(page, "Forces", "Une équipe soudée", "UNE  EQUIPE SOUDEE.")
    hint = quadrant(page, "Forces").get_by_text("Cette idée est déjà dans Forces")
    expect(hint).to_contain_text("«\u00a0Une équipe soudée\u00a0»")
    assert ideas(page, "Forces") == ["Une équipe soudée", "UNE EQUIPE SOUDEE."]
    page.get_by_role("button", name="Regrouper les deux").click()
    assert ideas(page, "Forces") == ["Une équipe soudée"]
    assert page.evaluate(FOCUSED) == "atelier-cpts-forces-idee"
    write(page, "Forces", "Des équipes soudées")
    expect(quadrant(page, "Forces").get_by_text("Une idée proche est déjà dans Forces")).to_be_visible()
    page.get_by_role("button", name="Garder les deux").click()
    # The same idea may stand in two quadrants.
    write(page, "Menaces", "Une équipe soudée")
    expect(quadrant(page, "Menaces").get_by_text("Cette idée est déjà dans Forces")).to_be_visible()
    assert quadrant(page, "Menaces").get_by_role("button", name="Regrouper les deux").count() == 0
    write(page, "Menaces", "Autre chose")
    expect(quadrant(page, "Menaces").get_by_text("est déjà")).to_have_count(0)
    # The field is empty again: what is undone is the idea.
    settle(page)
    page.keyboard.press("Control+z")
    assert ideas(page, "Menaces") == ["Une équipe soudée"]


def test_a_card_is_reached_moved_and_grouped_in_a_few_keys(visit: Visit) -> None:
    page = visit.open(BOARD)
    go(page, "Recueillir")
    write(page, "Forces", "Une équipe", "Un local", "Des locaux", "Un départ")
    ready(page)
    # From the field, the last card is above; a figure moves it, and the keyboard goes with it.
    page.keyboard.press("ArrowUp")
    page.keyboard.press("4")
    assert ideas(page, "Forces") == ["Une équipe", "Un local", "Des locaux"]
    assert ideas(page, "Menaces") == ["Un départ"]
    assert said(page) == "Idée déplacée dans Menaces."
    assert page.evaluate(FOCUSED) == "Modifier ou déplacer «\u00a0Un départ\u00a0»"
    # On a French keyboard, the key of a figure writes another sign.
    page.evaluate(
        "document.activeElement.dispatchEvent(new KeyboardEvent('keydown', "
        "{key: '&', code: 'Digit1', bubbles: true, cancelable: true}))"
    )
    assert ideas(page, "Forces")[-1] == "Un départ"
    # What is undone is brought back with the keyboard on it.
    page.keyboard.press("Control+z")
    assert ideas(page, "Menaces") == ["Un départ"]
    assert page.evaluate(FOCUSED) == "Modifier ou déplacer «\u00a0Un départ\u00a0»"
    page.keyboard.press("Control+y")
    assert ideas(page, "Forces")[-1] == "Un départ"
    page.keyboard.press("ArrowUp")
    assert page.evaluate(FOCUSED) == "Modifier ou déplacer «\u00a0Des locaux\u00a0»"
    # What says nearly the same is offered first.
    page.keyboard.press("g")
    page.keyboard.press("Enter")
    assert said(page) == "Idées regroupées. Leurs voix s’additionnent."
    assert page.evaluate(FOCUSED) == "Modifier ou déplacer «\u00a0Un local\u00a0»"
    # In a field, letters and figures stay what they are.
    write(page, "Forces", "4 groupes")
    menu(page, "4 groupes").get_by_label("Idée", exact=True).press_sequentially("1g")
    page.keyboard.press("Escape")
    assert page.evaluate(FOCUSED).startswith("Modifier ou déplacer «\u00a0")
    assert ideas(page, "Forces") == ["Une équipe", "Un local", "Un départ", "4 groupes1g"]
    assert idea(page, "4 groupes1g").get_by_label("Idée", exact=True).count() == 0
    # One stop of Tab for each list: from field to field, three keys whatever the number of cards.
    write(page, "Faiblesses", "a", "b", "c", "d", "e")
    page.get_by_label("Ajouter une idée dans Forces").focus()
    for _ in range(3):
        page.keyboard.press("Tab")
    assert page.evaluate(FOCUSED) == "atelier-cpts-faiblesses-idee"
    assert visit.complaints == []


def test_a_card_is_dragged_to_a_quadrant_or_onto_another(visit: Visit) -> None:
    page = visit.open(BOARD)
    go(page, "Recueillir")
    write(page, "Forces", "Un local", "Une équipe", "Un départ")
    ready(page)

    def drag(text: str, target: Locator, *, drop: bool = True) -> None:
        grip = idea(page, text).locator("[data-grip]")
        grip.scroll_into_view_if_needed()
        start, end = grip.bounding_box(), target.bounding_box()
        assert start
        assert end
        page.mouse.move(start["x"] + 8, start["y"] + 8)
        page.mouse.down()
        page.mouse.move(end["x"] + end["width"] / 2, end["y"] + end["height"] / 2, steps=6)
        if drop:
            page.mouse.up()

    drag("Un départ", quadrant(page, "Faiblesses"))
    assert ideas(page, "Faiblesses") == ["Un départ"]
    assert said(page) == "Idée déplacée dans Faiblesses."
    drag("Une équipe", quadrant(page, "Faiblesses"), drop=False)
    expect(page.locator(".drag-ghost")).to_contain_text("Déplacer dans Faiblesses")
    page.keyboard.press("Escape")
    page.mouse.up()
    assert ideas(page, "Faiblesses") == ["Un départ"]
    drag("Une équipe", idea(page, "Un local"))
    assert ideas(page, "Forces") == ["Un local"]
    assert page.locator(".drag-ghost, [data-drop], [data-dragged]").count() == 0
    assert visit.complaints == []


def test_votes_are_counted_from_card_to_card_and_pile_by_pile(visit: Visit) -> None:
    page = visit.open(BOARD)
    page.get_by_label("Nombre de personnes").fill("4")
    write(page, "Forces", "Un local", "Une équipe")
    write(page, "Menaces", "Un départ")
    ready(page)
    go(page, "Voter")
    idea(page, "Un local").get_by_label("Voix pour").click()
    for key in ("2", "Enter", "3", "Enter", "ArrowUp"):
        page.keyboard.press(key)
    votes = page.locator(".idea [data-votes]")
    assert [field.input_value() for field in votes.all()] == ["2", "3", "1"]
    page.get_by_role("button", name="Compter une pile").press("Enter")
    for key in ("1", "Enter", "ArrowDown", "2", "Enter"):
        page.keyboard.press(key)
    assert [field.input_value() for field in votes.all()] == ["3", "3", "3"]
    total = page.get_by_text("Cette pile\u00a0: 3 voix. En tout\u00a0: 9 voix données sur 12.")
    expect(total).to_be_visible()
    assert faults(page) == {}
    # What is corrected replaces what was typed, and never adds to it.
    page.get_by_label("Un local", exact=True).fill("12")
    assert votes.first.input_value() == "14"
    page.get_by_label("Un local", exact=True).fill("un")
    assert votes.first.input_value() == "14"
    # What is undone is no more of the pile: the next number adds to what the board holds.
    page.get_by_role("button", name="Défaire le dernier changement").click()
    assert (votes.first.input_value(), page.get_by_label("Un local", exact=True).input_value()) == ("3", "")
    page.get_by_label("Un local", exact=True).fill("4")
    assert votes.first.input_value() == "7"
    saved(page)
    page.get_by_role("button", name="Retirer cette pile").click()
    assert [field.input_value() for field in votes.all()] == ["3", "3", "1"]
    assert page.get_by_label("Un local", exact=True).input_value() == ""
    go(page, "Retenir")
    page.get_by_role("button", name="Retenir les idées en tête").click()
    expect(page.locator("[data-proposed] li").first).to_have_text(
        "Forces\u00a0: retenues «\u00a0Un local\u00a0» (3 voix), «\u00a0Une équipe\u00a0» (3 voix)."
    )
    assert visit.complaints == []


@pytest.mark.parametrize("count", [42, 200])
def test_a_key_costs_what_changes_and_not_what_the_board_holds(visit: Visit, count: int) -> None:
    page = visit.open(BOARD)
    page.evaluate(SEED, count)
    go(page, "Recueillir")
    ready(page)
    assert page.locator("option").count() < 100
    assert page.evaluate("document.documentElement.scrollHeight") < 20_000
    card = page.locator(".idea").nth(3)
    card.get_by_role("button", name="Modifier ou déplacer").click()
    page.evaluate(
        """() => {
          globalThis.touched = new Set();
          new MutationObserver((all) => all.forEach(({target}) => {
            const card = (target.nodeType === 1 ? target : target.parentElement).closest('.idea');
            if (card) touched.add(card);
          })).observe(document.querySelector('.board'), {subtree: true, childList: true, attributes: true});
        }"""
    )
    card.get_by_label("Idée", exact=True).press_sequentially("ab")
    expect(card.locator("[data-show=text]")).to_contain_text("ab")
    assert page.evaluate("touched.size") == 1
    # A folded list shows what is gone to, and all of it on paper.
    unfold = quadrant(page, "Forces").get_by_role("button", name="Voir les 30 autres")
    assert unfold.count() == (1 if count == 200 else 0)
    if count == 200:
        folded = quadrant(page, "Forces").locator(".idea").nth(25)
        expect(folded).to_be_hidden()
        page.emulate_media(media="print")
        expect(folded).to_be_visible()
        page.emulate_media(media="screen")
        unfold.click()
        expect(folded).to_be_visible()
    assert visit.complaints == []
