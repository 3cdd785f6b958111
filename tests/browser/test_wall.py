"""The board of a workshop for a room at eight metres: one laptop, one projector of 1280 × 720, no network."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.conftest import DOSSIER, VISITOR, Visit, settle
from tests.browser.test_agenda import OUT_OF_REACH
from tests.browser.tools import faults, saved

BOARD = "atelier-cpts/tableau/"
PROJECTOR = {"width": 1280, "height": 720}
# Invented, of 12 to 90 letters, as rooms write them.
IDEAS = [
    "Un local neuf",
    "Une équipe soudée",
    "La mairie soutient le projet",
    "Des réunions régulières entre soignants",
    "Un dossier partagé entre tous les professionnels de la maison",
    "La pharmacie relaie les campagnes de dépistage et de vaccination du canton",
    "La maison de santé accueille deux internes par semestre, et certains voudraient rester ici",
]
FILL = """([ideas, counts, stage]) => {
  const {store} = boussole;
  const {set} = globalThis[Symbol.for('boussole-tools')]['store/dossier'];
  const values = {'swot/atelier-cpts/stage': stage};
  let number = 0;
  ['forces', 'faiblesses', 'opportunites', 'menaces'].forEach((quadrant, place) => {
    for (let index = 0; index < counts[place]; index += 1) {
      const start = `swot/atelier-cpts/cards/row/c${number}`;
      values[`${start}/text`] = `${ideas[number % ideas.length]} ${number}`;
      values[`${start}/quadrant`] = quadrant;
      values[`${start}/order`] = number += 1;
      if (stage >= 3) values[`${start}/votes`] = (number * 7) % 13 || null;
      if (stage >= 4 && index < 3) values[`${start}/priority`] = true;
      if (stage >= 5 && index < 3) {
        values[`${start}/action`] = 'Réunir les élus et fixer une date';
        values[`${start}/who`] = 'La coordinatrice';
        values[`${start}/due`] = '5/10/2026';
      }
    }
  });
  ['Table du maire', 'Table 2'].forEach((name, index) => {
    values[`swot/atelier-cpts/groups/row/g${index}/name`] = name;
    values[`swot/atelier-cpts/groups/row/g${index}/order`] = index + 1;
  });
  store.update((dossier, now) => set(dossier, values, now));
  store.flush();
}"""
SEEN = """() => {
  const board = document.querySelector('.wall-board');
  const cards = [...board.querySelectorAll('.wall-card')].filter((card) => card.checkVisibility());
  const out = cards.filter((card) => {
    const [around, box] = [card.closest('.wall-quad'), card].map((each) => each.getBoundingClientRect());
    return box.top < around.top || box.bottom > around.bottom || box.right > around.right || box.bottom > innerHeight;
  });
  const sizes = [];
  const words = document.createTreeWalker(board, NodeFilter.SHOW_TEXT);
  while (words.nextNode()) {
    const place = words.currentNode.parentElement;
    if (words.currentNode.data.trim() && place.checkVisibility() && !place.matches('.wall-word'))
      sizes.push(Number.parseFloat(getComputedStyle(place).fontSize));
  }
  const slides = [board, document.querySelector('.wall'), document.querySelector('.wall-bar')].some(
    (part) => part.scrollHeight > part.clientHeight + 1 || part.scrollWidth > part.clientWidth + 1);
  return {
    cards: cards.length, out: out.length, slides, smallest: Math.min(...sizes),
    bar: document.querySelector('.wall-bar').getBoundingClientRect().height,
  };
}"""
# A sheet of 42 cards, and one of 60 that leans to one side.
SHAPES = {42: [11, 10, 10, 11], 60: [24, 12, 15, 9]}


def fill(page: Page, counts: list[int], stage: int) -> None:
    page.evaluate(FILL, [IDEAS, counts, stage])


def wall(page: Page) -> Locator:
    """Open the board in large."""
    page.get_by_role("button", name="Afficher en grand", exact=True).click()
    dialog = page.get_by_role("dialog", name="en grand")
    # Its script may still be on its way.
    expect(dialog).to_be_visible()
    return dialog


def look(page: Page) -> str:
    return str(page.locator(".wall-board").get_attribute("data-look"))


@pytest.mark.parametrize(("count", "least"), [(42, 22), (60, 19)])
def test_a_whole_board_is_on_one_screen_and_each_quadrant_is_read_afar(
    open_context: Callable[..., Visit], count: int, least: int
) -> None:
    visit = open_context(viewport=PROJECTOR)
    page = visit.open(BOARD)
    for stage in (2, 3, 4):
        fill(page, SHAPES[count], stage)
        dialog = wall(page)
        seen = page.evaluate(SEEN)
        assert seen["smallest"] >= least, (stage, seen)
        assert seen["bar"] <= 48
        assert {**seen, "smallest": 0, "bar": 0} == {"cards": count, "out": 0, "slides": False, "smallest": 0, "bar": 0}
        met = 0
        for number in "1234":
            page.keyboard.press(number)
            for _ in range(6):
                seen = page.evaluate(SEEN)
                met += seen["cards"]
                assert (seen["smallest"] >= 36, seen["bar"] <= 48) == (True, True), (stage, seen)
                assert (seen["out"], seen["slides"]) == (0, False), (stage, seen)
                pages = dialog.locator(".wall-pages").inner_text().split(" sur ")
                if pages[0] == pages[-1]:
                    break
                page.keyboard.press("PageDown")
        assert met == count
        page.keyboard.press("0")
        page.keyboard.press("Escape")
        expect(dialog).to_be_hidden()
    assert visit.complaints == []


def test_keys_go_from_quadrant_to_quadrant_and_escape_goes_back_by_steps(open_context: Callable[..., Visit]) -> None:
    page = open_context(viewport=PROJECTOR).open(BOARD)
    fill(page, [3, 3, 3, 3], 2)
    dialog = wall(page)
    went = []
    for key in ("ArrowRight", "ArrowDown", "ArrowLeft", "Home", "4", "ArrowRight", "ArrowLeft"):
        page.keyboard.press(key)
        went.append(look(page))
    assert went == ["1", "2", "1", "0", "4", "0", "4"]
    page.keyboard.press("Enter")
    page.keyboard.type("1 à moitié écrite")
    assert look(page) == "4"
    page.keyboard.press("Escape")
    page.keyboard.press("Escape")
    assert (look(page), dialog.is_visible()) == ("0", True)
    page.keyboard.press("Escape")
    assert not dialog.is_visible()
    assert page.evaluate("document.activeElement.textContent") == "Afficher en grand"
    # What was being typed is where it is typed on the page.
    assert page.get_by_label("Ajouter une idée dans Menaces").input_value() == "1 à moitié écrite"


def test_the_facilitator_writes_votes_and_retains_without_leaving_the_wall(open_context: Callable[..., Visit]) -> None:
    visit = open_context(viewport=PROJECTOR)
    page = visit.open(BOARD)
    fill(page, [3, 3, 3, 3], 2)
    dialog = wall(page)
    dialog.get_by_label("Quel groupe propose").select_option("Table 2")
    dialog.get_by_role("button", name="+ Idée").click()
    dialog.get_by_label("Case où écrire").select_option("Opportunités")
    field = dialog.get_by_label("Ajouter une idée dans Opportunités")
    field.fill("Un bus itinérant")
    field.press("Enter")
    expect(dialog.locator(".wall-quad").nth(2)).to_contain_text("Un bus itinérant")
    assert page.evaluate(SEEN)["out"] == 0
    # What is undone is said here: the page is under the wall.
    settle(page)
    page.keyboard.press("Control+z")
    expect(dialog.locator("[data-say]")).to_have_text("C’est annulé.")
    page.keyboard.press("Control+y")
    expect(dialog.locator(".wall-quad").nth(2)).to_contain_text("Un bus itinérant")
    card = page.locator(".board .idea [data-show=text]", has_text="Un bus itinérant")
    assert "Table 2" in (card.locator("..").text_content() or "")
    dialog.get_by_label("Étape de l’atelier").select_option("3. Voter")
    large = dialog.locator(".wall-card", has_text="Un bus itinérant")
    large.click()
    assert look(page) == "3"
    more = large.get_by_role("button", name="Ajouter une voix")
    more.press("Enter")
    more.press("Enter")
    large.get_by_role("button", name="Retirer une voix").click()
    expect(large.locator("output")).to_have_text("1")
    dialog.get_by_label("Étape de l’atelier").select_option("4. Retenir")
    large.get_by_role("button", name="Priorité").press("Enter")
    expect(large.get_by_role("button", name="Priorité")).to_have_attribute("aria-pressed", "true")
    dialog.get_by_label("Étape de l’atelier").select_option("5. Agir")
    assert dialog.locator(".wall-card:visible").all_inner_texts() == ["Priorité1 voixUn bus itinérant"]
    dialog.get_by_role("button", name="+ Action").click()
    dialog.get_by_label("Action").first.fill("Écrire à la région")
    expect(dialog.locator(".wall-card:visible")).to_contain_text("Écrire à la région")
    assert visit.complaints == []


def test_another_window_follows_live_and_goes_where_it_is_led(open_context: Callable[..., Visit]) -> None:
    visit = open_context(viewport=PROJECTOR)
    page = visit.open(BOARD)
    fill(page, [3, 3, 3, 3], 2)
    follow(page)
    assert visit.complaints == []


def follow(page: Page) -> None:
    with page.expect_popup() as opening:
        page.get_by_role("button", name="Ouvrir le grand affichage dans une autre fenêtre").click()
    other = opening.value
    expect(other.locator(".wall[open]")).to_be_visible()
    # Nothing to write with: it is to be read.
    assert not other.get_by_role("dialog").get_by_role("textbox").count()
    page.get_by_label("L’autre fenêtre montre").select_option("Faiblesses")
    expect(other.locator(".wall-board")).to_have_attribute("data-look", "2")
    field = page.get_by_label("Ajouter une idée dans Faiblesses")
    field.fill("Une idée de la salle")
    field.press("Enter")
    expect(other.locator(".wall-card", has_text="Une idée de la salle")).to_be_visible()
    wall(page)
    page.keyboard.press("4")
    expect(other.locator(".wall-board")).to_have_attribute("data-look", "4")
    other.keyboard.press("1")
    expect(other.get_by_label("Suivre l’autre fenêtre")).not_to_be_checked()
    page.keyboard.press("3")
    other.get_by_label("Suivre l’autre fenêtre").check()
    expect(other.locator(".wall-board")).to_have_attribute("data-look", "3")


def test_pages_opened_from_a_folder_show_it_and_follow_too(browser: Browser, built_site: Path) -> None:
    context = browser.new_context(**{**VISITOR, "viewport": PROJECTOR})  # type: ignore[arg-type]
    context.add_init_script(DOSSIER)
    page = context.new_page()
    page.goto((built_site / BOARD / "index.html").as_uri())
    fill(page, SHAPES[42], 2)
    follow(page)
    context.close()


def test_it_opens_without_network_once_something_is_written(open_context: Callable[..., Visit]) -> None:
    visit = open_context(viewport=PROJECTOR)
    page = visit.open(BOARD)
    page.get_by_label("Ajouter une idée dans Forces").fill("Un local")
    page.get_by_label("Ajouter une idée dans Forces").press("Enter")
    saved(page)
    settle(page)
    visit.context.set_offline(True)
    expect(wall(page).locator(".wall-words")).to_have_text(["Un local"])
    assert visit.complaints == []


@pytest.mark.parametrize(("width", "height"), [(780, 360), (640, 320), (360, 780)])
def test_a_phone_reaches_every_control_of_the_wall(open_context: Callable[..., Visit], width: int, height: int) -> None:
    visit = open_context(viewport={"width": width, "height": height})
    page = visit.open(BOARD)
    fill(page, [3, 3, 3, 3], 2)
    dialog = wall(page)
    for stage in range(1, 6):
        dialog.get_by_label("Étape de l’atelier").select_option(str(stage))
        for number in "01":
            page.locator(".wall-board").focus()
            page.keyboard.press(number)
            assert page.evaluate(OUT_OF_REACH) == [], (stage, number)
    assert visit.complaints == []


def test_the_wall_is_for_everyone(open_context: Callable[..., Visit]) -> None:
    page = open_context(viewport=PROJECTOR).open(BOARD)
    for stage in (2, 4, 5):
        fill(page, [4, 4, 4, 4], stage)
        wall(page)
        for number in "01":
            page.keyboard.press(number)
            assert faults(page, ("light", "dark", "forced")) == {}, (stage, number)
        page.keyboard.press("0")
        page.keyboard.press("Escape")
