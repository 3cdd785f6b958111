"""Two tabs on the same field: nobody's words disappear in silence, and the place where one writes is kept."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import Visit
from tests.browser.test_dossier import ROADMAP, saved

ELSEWHERE = "a changé dans un autre onglet"


@pytest.fixture
def first(visit: Visit) -> Page:
    return visit.open(ROADMAP)


@pytest.fixture
def second(visit: Visit, first: Page) -> Page:
    page = visit.context.new_page()
    page.goto(visit.base + ROADMAP)
    return page


def note(page: Page) -> Locator:
    """The note of the first action, opened once."""
    step = page.locator(".checklist .step").first
    if not step.locator("details").evaluate("block => block.open"):
        step.locator("summary").click()
    return step.get_by_label("Note", exact=True)


def test_a_field_where_nothing_was_typed_shows_the_other_tab_s_text_at_once(first: Page, second: Page) -> None:
    note(first).focus()
    note(second).fill("écrit dans le second")
    expect(note(first)).to_have_value("écrit dans le second")
    assert note(first).evaluate("field => field === document.activeElement")
    note(first).press_sequentially(" et complété")
    saved(first)
    expect(note(second)).to_have_value("écrit dans le second et complété")
    expect(first.get_by_text(ELSEWHERE)).to_have_count(0)


def test_a_text_that_the_other_tab_has_read_gives_way_to_what_it_makes_of_it(first: Page, second: Page) -> None:
    note(first).fill("du premier")
    saved(first)
    expect(note(second)).to_have_value("du premier")
    note(second).fill("du premier, corrigé par le second")
    expect(note(first)).to_have_value("du premier, corrigé par le second")


DEAF = "() => addEventListener('storage', (event) => event.stopImmediatePropagation(), true)"


def sleep(page: Page) -> None:
    """Let a tab hear nothing of the others any more, as one that the system froze."""
    page.evaluate(DEAF)
    page.evaluate("() => { boussole.store.refresh = () => {}; }")


def wake(page: Page) -> None:
    page.evaluate("delete boussole.store.refresh; boussole.store.refresh()")


def disagree(first: Page, second: Page) -> None:
    """Both tabs write in the same note without having heard of each other."""
    sleep(first)
    note(second).fill("texte du second")
    saved(second)
    note(first).focus()
    note(first).evaluate("field => { field.value = 'texte du premier'; }")
    wake(first)


@pytest.mark.parametrize(
    ("choice", "kept"), [("Reprendre ce texte", "texte du second"), ("Garder le mien", "texte du premier")]
)
def test_two_texts_written_apart_are_both_kept_until_the_visitor_chooses(
    first: Page, second: Page, choice: str, kept: str
) -> None:
    disagree(first, second)
    notice = first.locator(".elsewhere", has_text=ELSEWHERE)
    expect(notice).to_contain_text("« texte du second »".replace(" ", "\u00a0", 1).replace(" »", "\u00a0»"))
    expect(note(first)).to_have_value("texte du premier")
    assert first.evaluate("boussole.store.asides.map(({value}) => value)") == ["texte du premier"]
    notice.get_by_role("button", name=choice).click()
    expect(note(first)).to_have_value(kept)
    expect(notice).to_have_count(0)
    saved(first)
    expect(note(second)).to_have_value(kept)
    assert first.evaluate("boussole.store.asides") == []


def test_writing_on_sets_the_other_text_aside_and_a_later_visit_finds_it(
    visit: Visit, first: Page, second: Page
) -> None:
    disagree(first, second)
    first.locator(".elsewhere", has_text=ELSEWHERE).wait_for()
    note(first).press_sequentially(" et la suite")
    saved(first)
    expect(note(second)).to_have_value(re.compile("texte du premier et la suite|texte du premier"))
    first.goto(visit.base + "dossier/")
    asides = first.locator("[data-asides]")
    expect(asides).to_contain_text("Appeler la fédération régionale")
    expect(asides).to_contain_text("texte du second")
    item = asides.locator("li", has_text="texte du second")
    item.get_by_role("button", name="Reprendre").click()
    assert first.evaluate("[...boussole.store.dossier.entries.values()].some(({v}) => v === 'texte du second')")
    expect(asides).to_contain_text("texte du premier et la suite")
    assert visit.complaints == []


def test_what_was_never_heard_is_looked_at_before_the_first_key(first: Page, second: Page) -> None:
    note(first).focus()
    first.evaluate(DEAF)
    note(second).fill("écrit pendant le sommeil")
    saved(second)
    first.keyboard.press("End")
    first.keyboard.type("!")
    assert "écrit pendant le sommeil" in note(first).input_value()


def test_a_choice_is_that_of_the_last_tab(first: Page, second: Page) -> None:
    for page in (first, second):
        note(page)
    first.locator(".step").first.get_by_label("En cours", exact=True).check()
    second.locator(".step").first.get_by_label("Terminée", exact=True).check()
    expect(first.locator(".step").first.get_by_label("Terminée", exact=True)).to_be_checked()


def add_action(page: Page, title: str) -> Locator:
    page.get_by_role("button", name="Ajouter une action").click()
    page.keyboard.type(title)
    saved(page)
    return page.locator(".own-action").last


def test_a_list_is_that_of_the_last_tab_even_where_it_has_the_focus(first: Page, second: Page) -> None:
    add_action(first, "Écrire")
    first.locator(".own-action select").focus()
    second.locator(".own-action select").select_option(label="Bloquée")
    expect(first.locator(".own-action select")).to_have_value("blocked")


@pytest.mark.parametrize(("choice", "left"), [("La garder", 1), ("La retirer aussi", 0), ("", 1)])
def test_a_row_removed_elsewhere_stays_under_the_visitor_s_hand(
    first: Page, second: Page, choice: str, left: int
) -> None:
    row = add_action(first, "Écrire au maire")
    row.get_by_label("Note").fill("avant jeudi")
    saved(first)
    expect(second.locator(".own-action").get_by_label("Note")).to_have_value("avant jeudi")
    second.locator(".own-action").get_by_role("button", name="Retirer").click()
    notice = first.locator(".elsewhere", has_text="Cette ligne a été retirée dans un autre onglet.")
    notice.wait_for()
    expect(row.get_by_label("Note")).to_have_value("avant jeudi")
    if choice:
        notice.get_by_role("button", name=choice).click()
    else:
        first.keyboard.type(", ou vendredi")
    saved(first)
    expect(first.locator(".own-action")).to_have_count(left)
    expect(second.locator(".own-action")).to_have_count(left)
    if left:
        again = second.locator(".own-action")
        expect(again.get_by_label("Action", exact=True)).to_have_value("Écrire au maire")
        expect(again.get_by_label("Note")).to_have_value(re.compile("^avant jeudi"))
    expect(notice).to_have_count(0)


def test_rows_put_in_another_order_leave_the_focus_where_it_is(first: Page, second: Page) -> None:
    for title in ("un", "deux", "trois"):
        add_action(first, title)
    first.locator(".own-action").nth(2).get_by_label("Note").focus()
    second.locator(".own-action").nth(2).get_by_role("button", name="Monter").click()
    second.locator(".own-action").nth(1).get_by_role("button", name="Monter").click()
    titles = first.locator(".own-action").get_by_label("Action", exact=True)
    expect(titles.first).to_have_value("trois")
    expect(titles.nth(1)).to_have_value("un")
    assert first.locator(".own-action").first.get_by_label("Note").evaluate("field => field === document.activeElement")
