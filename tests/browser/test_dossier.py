"""What people typed is still there: after a crash, a full disk, another tab, a bad file; or the page says so."""

from __future__ import annotations

import contextlib
import json
import re
import subprocess
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import icalendar
import pytest
from playwright.sync_api import Browser, Locator, Page, Playwright, expect
from playwright.sync_api import Error as PlaywrightError

from tests.browser.conftest import ARGUMENTS, Visit
from tests.browser.tools import table_of
from tests.conftest import ROOT

ROADMAP = "100-jours/feuille-de-route/"
KEY = "boussole-msp:dossier"
FIXTURES = ROOT / "tests" / "fixtures" / "dossiers"


def step(page: Page, number: int = 1) -> Locator:
    """Open an action of the roadmap and return its part of the page."""
    item = page.locator(".checklist .step").nth(number - 1)
    item.locator("summary").click()
    return item


def saved(page: Page) -> None:
    """Wait until the page says that the work is saved, and the last change really is."""
    page.wait_for_function("() => !globalThis[Symbol.for('boussole')].store.atRisk")
    page.locator("[data-state]", has_text=re.compile("^Enregistré dans")).first.wait_for()


def write_note(page: Page, text: str, number: int = 1) -> None:
    step(page, number).get_by_label("Note").fill(text)


def test_a_note_and_a_status_are_there_after_a_reload(visit: Visit) -> None:
    page = visit.open(ROADMAP)
    item = step(page)
    item.get_by_label("Terminée", exact=True).check()
    item.get_by_label("Note").fill("Rappeler jeudi <b>gras</b>")
    saved(page)
    page.reload()
    item = step(page)
    assert item.get_by_label("Terminée", exact=True).is_checked()
    assert item.get_by_label("Note").input_value() == "Rappeler jeudi <b>gras</b>"
    assert page.locator("[data-progress]").inner_text() == "1 sur 11 terminée"
    assert visit.complaints == []


LOOK = """() => {
  const place = document.querySelector('[data-state]');
  const bar = place.closest('[data-save-bar], .now');
  window.looks = [];
  const look = () => window.looks.push([place.textContent, place.getAttribute('aria-live'), bar.offsetHeight]);
  new MutationObserver(look).observe(place, {childList: true, characterData: true, subtree: true});
}"""


@pytest.mark.parametrize("address", [ROADMAP, "dossier/"])
def test_saving_moves_nothing_and_is_not_announced(open_context: Callable[..., Visit], address: str) -> None:
    visit = open_context(viewport={"width": 360, "height": 800})
    visit.context.clock.set_fixed_time("2026-12-04T18:30:00")
    page = visit.open(address)
    field = step(page).get_by_label("Note") if address == ROADMAP else page.locator("#dossier-commune")
    page.evaluate(LOOK)
    field.fill("Ambert")
    saved(page)
    first = page.evaluate("() => window.looks.splice(0)")
    assert [live for _, live, _ in first] == ["off", "polite"]
    field.fill("Ambert et son canton")
    saved(page)
    again = page.evaluate("() => window.looks")
    assert again[0][0] == "Enregistrement…"
    assert {live for _, live, _ in again} == {"off"}
    assert len({height for *_, height in [*first, *again]}) == 1


def test_a_tab_that_crashes_loses_nothing(visit: Visit) -> None:
    page = visit.open(ROADMAP)
    write_note(page, "avant la panne")
    saved(page)
    with page.expect_event("crash"), contextlib.suppress(PlaywrightError):
        page.goto("chrome://crash")
    page = visit.context.new_page()
    page.goto(visit.base + ROADMAP)
    assert step(page).get_by_label("Note").input_value() == "avant la panne"


def test_a_browser_killed_right_after_the_word_keeps_the_text(
    playwright: Playwright, executable: str, served: str, tmp_path: Path
) -> None:
    profile = tmp_path / "profil"
    for text in ("avant la première coupure", "avant la seconde coupure"):
        process, browser = start_browser(playwright, executable, profile)
        page = browser.contexts[0].new_page()
        page.goto(served + ROADMAP)
        write_note(page, text)
        # The storage alone would reach the disk seconds later.
        saved(page)
        process.kill()
        process.wait()
    process, browser = start_browser(playwright, executable, profile)
    page = browser.contexts[0].new_page()
    page.goto(served + ROADMAP)
    expect(step(page).get_by_label("Note")).to_have_value(text)
    process.kill()
    process.wait()


def test_an_erased_dossier_stays_erased_when_the_visitor_goes_back(visit: Visit) -> None:
    page = visit.open(ROADMAP)
    write_note(page, "à oublier")
    saved(page)
    page.goto(visit.base + "dossier/")
    page.evaluate("boussole.store.reset(); boussole.store.forgetErased()")
    page.locator("#dossier-commune").fill("Ambert")
    saved(page)
    page.go_back()
    page.wait_for_function("() => boussole.store.state.kind !== 'saving'")
    page.evaluate("boussole.store.flush()")
    page.goto(visit.base + "dossier/")
    assert page.evaluate("(key) => localStorage.getItem(key)", KEY).count("à oublier") == 0
    page.evaluate("async () => { await boussole.store.opened; }")
    expect(page.locator("#dossier-commune")).to_have_value("Ambert")
    assert "à oublier" not in page.evaluate("JSON.stringify(localStorage)")


def start_browser(playwright: Playwright, executable: str, profile: Path) -> tuple[subprocess.Popen[bytes], Browser]:
    """Start a browser that can be killed like any program."""
    port = profile / "DevToolsActivePort"
    port.unlink(missing_ok=True)
    # On an empty page: the one that Chromium opens by itself takes its time to be led from here.
    options = [*ARGUMENTS, "--headless", "--remote-debugging-port=0", f"--user-data-dir={profile}", "about:blank"]
    process = subprocess.Popen([executable, *options], stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
    wait_until(lambda: port.exists() and len(port.read_text().splitlines()) > 1)
    return process, playwright.chromium.connect_over_cdp(f"http://127.0.0.1:{port.read_text().splitlines()[0]}")


def wait_until(condition: Callable[[], bool], seconds: float = 120) -> None:
    """Ask again until it is true, or fail."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it never came"


def test_blocked_storage_is_reported_and_the_page_still_works(open_context: Callable[..., Visit]) -> None:
    visit = open_context(viewport={"width": 1280, "height": 900}, accept_downloads=True)
    visit.context.add_init_script(
        "Object.defineProperty(window, 'localStorage', {get() { throw new DOMException('no', 'SecurityError'); }})"
    )
    page = visit.open(ROADMAP)
    assert "ne permet pas d’enregistrer" in page.locator("[role=alert][data-state]").inner_text()
    write_note(page, "gardé en mémoire")
    with page.expect_download() as download:
        page.get_by_role("button", name="Télécharger mon dossier").click()
    text = Path(download.value.path()).read_text("utf-8")
    assert "gardé en mémoire" in text


def test_a_full_disk_is_reported_and_the_text_stays(open_context: Callable[..., Visit]) -> None:
    visit = open_context(viewport={"width": 1280, "height": 900})
    visit.context.add_init_script(
        "Storage.prototype.setItem = function () { throw new DOMException('full', 'QuotaExceededError'); }"
    )
    page = visit.open(ROADMAP)
    write_note(page, "trop plein")
    alert = page.locator("[role=alert][data-state]")
    alert.wait_for()
    assert "a refusé de les écrire" in alert.inner_text()
    assert page.locator(".step").first.get_by_label("Note").input_value() == "trop plein"


def test_two_tabs_keep_each_other_s_work(visit: Visit) -> None:
    first = visit.open(ROADMAP)
    second = visit.context.new_page()
    second.goto(visit.base + ROADMAP)
    write_note(first, "du premier", 1)
    saved(first)
    write_note(second, "du second", 2)
    saved(second)
    other = second.locator(".step").first
    other.locator("summary").click()
    assert other.get_by_label("Note").input_value() == "du premier"
    item = first.locator(".step").nth(1)
    item.locator("summary").click()
    first.wait_for_function(
        "() => document.querySelectorAll('.step textarea[data-key$=\"/note\"]')[1].value === 'du second'"
    )


def test_a_dossier_cleared_by_another_tab_is_reported_and_not_lost(visit: Visit) -> None:
    page = visit.open(ROADMAP)
    write_note(page, "toujours là")
    saved(page)
    other = visit.context.new_page()
    other.goto(visit.base)
    other.evaluate("localStorage.clear()")
    page.locator("[role=alert][data-state]", has_text="effacé de ce navigateur").wait_for()
    assert page.locator(".step").first.get_by_label("Note").input_value() == "toujours là"


def test_a_clock_set_back_does_not_bring_old_text_back(visit: Visit) -> None:
    page = visit.open(ROADMAP)
    write_note(page, "ancien")
    saved(page)
    page.clock.set_fixed_time("2020-01-01T08:00:00")
    page.reload()
    write_note(page, "nouveau")
    page.wait_for_function(f"() => localStorage['{KEY}'].includes('nouveau')")
    page.reload()
    assert step(page).get_by_label("Note").input_value() == "nouveau"


def test_coming_back_with_the_back_button_shows_the_latest_text(visit: Visit) -> None:
    page = visit.open(ROADMAP)
    write_note(page, "première version")
    saved(page)
    page.goto(visit.base)
    other = visit.context.new_page()
    other.goto(visit.base + ROADMAP)
    write_note(other, "seconde version")
    saved(other)
    page.go_back()
    page.wait_for_function(
        "() => document.querySelector('.step textarea[data-key$=\"/note\"]').value === 'seconde version'"
    )


def test_coming_back_shows_the_actions_that_the_filter_says(visit: Visit) -> None:
    page = visit.open(ROADMAP)
    step(page).get_by_label("Terminée", exact=True).check()
    shown, chosen = page.locator(".checklist .step:visible"), page.get_by_label("Montrer", exact=True)
    chosen.select_option(label="Ce qui est terminé")
    expect(shown).to_have_count(1)
    page.goto(visit.base)
    page.go_back()
    expect(shown).to_have_count({"all": 11, "done": 1}[chosen.input_value()])


def test_a_newer_dossier_is_never_overwritten(visit: Visit) -> None:
    page = visit.open()
    newer = json.dumps({"format": "boussole-msp-dossier", "version": 99, "something": "new"})
    page.evaluate("([key, text]) => localStorage.setItem(key, text)", [KEY, newer])
    page.goto(visit.base + ROADMAP)
    assert "version plus récente" in page.locator("[data-state]").first.inner_text()
    assert step(page).get_by_label("Note").is_disabled()
    assert page.evaluate("(key) => localStorage.getItem(key)", KEY) == newer


def test_a_dossier_travels_in_a_file_and_conflicts_are_chosen(visit: Visit, open_context: Callable[..., Visit]) -> None:
    page = visit.open(ROADMAP)
    write_note(page, "note de la mairie")
    step(page, 2).get_by_label("Qui s’en charge").fill("La secrétaire")
    saved(page)
    page.goto(visit.base + "dossier/")
    page.locator("#dossier-commune").fill("Ambert")
    saved(page)
    with page.expect_download() as download:
        page.get_by_role("button", name="Télécharger mon dossier").first.click()
    assert download.value.suggested_filename.startswith("dossier-ambert-")
    file = Path(download.value.path())

    other = open_context(viewport={"width": 1280, "height": 900})
    page = other.open(ROADMAP)
    write_note(page, "note du référent")
    saved(page)
    page.goto(other.base + "dossier/")
    page.locator("[data-file]").set_input_files(str(file))
    merge = page.locator("[data-merge]")
    merge.wait_for()
    assert "1 texte à choisir" in merge.inner_text()
    assert "Rien n’est encore modifié" in merge.inner_text()
    assert "Appeler la fédération régionale" in merge.inner_text()
    merge.get_by_label("Garder le mien").check()
    merge.locator("[data-offer-apply]:visible").first.click()
    page.goto(other.base + ROADMAP)
    assert step(page).get_by_label("Note").input_value() == "note du référent"
    assert step(page, 2).get_by_label("Qui s’en charge").input_value() == "La secrétaire"
    assert other.complaints == []


def test_a_merge_can_be_undone(visit: Visit) -> None:
    page = visit.open("dossier/")
    page.locator("[data-file]").set_input_files(str(FIXTURES / "v1.json"))
    page.locator("[data-offer-apply]:visible").first.click()
    saved(page)
    page.get_by_role("button", name="Annuler").click()
    page.wait_for_function("() => document.querySelector('[data-size]').textContent.startsWith('Rien')")


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("photo.json", b"\xff\xd8\xff\xe0", "n’est pas un dossier"),
        ("autre.json", b'{"name": "package", "version": "1.0.0"}', "n’est pas un dossier"),
        ("coupe.json", b'{"format": "boussole-msp-dossier", "version": 1, "entr', "incomplet ou abîmé"),
        ("neuf.json", b'{"format": "boussole-msp-dossier", "version": 99}', "version plus récente"),
        ("gros.json", b" " * 12_000_001, "dépasse 12"),
        ("piege.json", b'{"format":"boussole-msp-dossier","version":1,"__proto__":{"x":1}}', "incomplet ou abîmé"),
    ],
)
def test_a_bad_file_is_refused_in_french_and_changes_nothing(
    visit: Visit, tmp_path: Path, name: str, content: bytes, says: str
) -> None:
    page = visit.open("dossier/")
    page.locator("#dossier-commune").fill("Ambert")
    saved(page)
    before = page.evaluate("(key) => localStorage.getItem(key)", KEY)
    file = tmp_path / name
    file.write_bytes(content)
    page.locator("[data-file]").set_input_files(str(file))
    error = page.locator("[data-error]")
    error.wait_for()
    assert says in error.inner_text()
    assert page.evaluate("(key) => localStorage.getItem(key)", KEY) == before


def test_a_share_link_carries_a_tool_without_names(visit: Visit, open_context: Callable[..., Visit]) -> None:
    visit.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = visit.open(ROADMAP)
    item = step(page)
    item.get_by_label("En cours").check()
    item.get_by_label("Qui s’en charge").fill("Madame Secret")
    saved(page)
    page.goto(visit.base + "dossier/")
    page.get_by_role("button", name="Copier un lien de partage").first.click()
    page.get_by_text("Lien copié").wait_for()
    link = page.evaluate("navigator.clipboard.readText()")
    assert len(link) < 8_300
    other = open_context(viewport={"width": 1280, "height": 900})
    page = other.open(link.removeprefix(other.base))
    merge = page.locator("[data-merge]")
    merge.wait_for()
    assert "Secret" not in merge.inner_text()
    merge.locator("[data-offer-apply]:visible").first.click()
    page.goto(other.base + ROADMAP)
    item = step(page)
    assert item.get_by_label("En cours").is_checked()
    assert item.get_by_label("Qui s’en charge").input_value() == ""


def test_erasing_can_be_undone_later(visit: Visit) -> None:
    page = visit.open("dossier/")
    page.locator("#dossier-commune").fill("Ambert")
    saved(page)
    page.get_by_role("button", name="Effacer le dossier").click()
    assert page.locator("#dossier-commune").input_value() == ""
    page.reload()
    page.get_by_role("button", name="Reprendre ce dossier").click()
    assert page.locator("#dossier-commune").input_value() == "Ambert"


def choose_day_zero(page: Page, typed: str) -> None:
    page.get_by_label("Une autre date").check()
    page.get_by_label("Quelle date").fill(typed)
    page.get_by_role("button", name="Calculer les échéances").click()


def calendar(page: Page) -> list[icalendar.Event]:
    with page.expect_download() as download:
        page.get_by_role("button", name="Ajouter les échéances à mon agenda").click()
    parsed = icalendar.Calendar.from_ical(Path(download.value.path()).read_bytes())
    return list(parsed.walk("VEVENT"))


@pytest.mark.parametrize("start", ["2026-10-05", "2028-02-01", "2027-03-01"])
def test_due_dates_are_right_on_the_page_and_in_the_calendar(visit: Visit, start: str) -> None:
    day = date.fromisoformat(start)
    page = visit.open(ROADMAP)
    choose_day_zero(page, f"{day.day}/{day.month}/{day.year}")
    events = calendar(page)
    assert len(events) == 11
    due = [event.decoded("DTSTART") for event in events]
    assert due == [day + timedelta(days=30)] * 3 + [day + timedelta(days=60)] * 4 + [day + timedelta(days=100)] * 4
    weekdays = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]
    last = day + timedelta(days=100)
    assert f"{weekdays[last.weekday()]} {last.day}" in page.locator("[data-due]").last.inner_text()


def test_a_second_export_updates_the_first_one(visit: Visit) -> None:
    page = visit.open(ROADMAP)
    choose_day_zero(page, "5/10/2026")
    first = {str(event["UID"]): event for event in calendar(page)}
    choose_day_zero(page, "6/10/2027")
    second = {str(event["UID"]): event for event in calendar(page)}
    assert first.keys() == second.keys()
    for uid, event in second.items():
        assert int(event["SEQUENCE"]) >= int(first[uid]["SEQUENCE"])
        assert event.decoded("DTSTART") - first[uid].decoded("DTSTART") == timedelta(days=366)


def test_lateness_is_shown_in_words_and_day_0_may_move_to_today(visit: Visit) -> None:
    page = visit.open(ROADMAP)
    page.clock.set_fixed_time("2026-11-22T10:00:00")
    page.reload()
    choose_day_zero(page, "1/1/2026")
    assert page.locator("[data-status-word]", has_text="En retard").count() == 11
    page.get_by_role("button", name="Repartir d’aujourd’hui").click()
    assert page.locator("[data-status-word]", has_text="En retard").count() == 0
    assert "mardi 22 décembre 2026" in page.locator("[data-due]").first.inner_text()


def test_the_table_neutralises_formulas(visit: Visit) -> None:
    page = visit.open(ROADMAP)
    write_note(page, "=cmd|' /C calc'!A0")
    with page.expect_download() as download:
        page.get_by_role("button", name="Exporter en tableau").click()
    table = table_of(download.value)
    assert any(str(cell).startswith("=cmd") for row in table for cell in row)
    assert len(table) == 12


def test_filters_and_own_actions_work_with_the_keyboard(visit: Visit) -> None:
    page = visit.open(ROADMAP)
    page.get_by_role("button", name="Ajouter une action").press("Enter")
    page.keyboard.type("Visiter une équipe")
    step(page).get_by_label("Terminée", exact=True).check()
    page.get_by_label("Montrer", exact=True).select_option(label="Ce qui est terminé")
    assert page.locator(".checklist .step:visible").count() == 1
    saved(page)
    page.reload()
    assert page.locator(".own-action").get_by_label("Action").input_value() == "Visiter une équipe"
    page.locator(".own-action").get_by_role("button", name="Retirer").press("Enter")
    assert page.locator(".own-action").count() == 0


def test_the_filter_and_its_count_hold_own_actions_too(visit: Visit) -> None:
    page = visit.open(ROADMAP)
    for title, due in (("Écrire", "1/2/2024"), ("Visiter", "")):
        page.get_by_role("button", name="Ajouter une action").click()
        own = page.locator(".own-action").last
        own.get_by_label("Action").fill(title)
        own.get_by_label("Pour quand").fill(due)
    chosen, shown = page.get_by_label("Montrer", exact=True), page.locator(".own-action:visible")
    chosen.select_option(label="Ce qui est en retard")
    expect(shown).to_have_count(1)
    expect(shown.get_by_label("Action")).to_have_value("Écrire")
    expect(page.locator("[data-filtered]")).to_have_text(
        "1 action montrée sur 13, les vôtres comprises. L’impression les montre toutes."
    )
    status = page.locator(".own-action").first.get_by_label("Où en êtes-vous")
    status.focus()
    status.select_option(label="Terminée")
    expect(shown).to_have_count(1)
    chosen.focus()
    expect(shown).to_have_count(0)
    chosen.select_option(label="Toutes les actions")
    expect(shown).to_have_count(2)
    expect(page.locator("[data-filtered]")).to_be_empty()


def test_what_is_filled_prints_in_full_and_the_blank_sheet_prints_blank(visit: Visit, tmp_path: Path) -> None:
    page = visit.open(ROADMAP)
    long_note = "mot " * 400 + "fin-de-la-note"
    write_note(page, long_note)
    saved(page)
    page.pdf(path=str(tmp_path / "rempli.pdf"), prefer_css_page_size=True)
    assert "fin-de-la-note" in pdf_text(tmp_path / "rempli.pdf")
    page.evaluate("document.documentElement.classList.add('blank')")
    page.pdf(path=str(tmp_path / "vierge.pdf"), prefer_css_page_size=True)
    assert "Qui s’en charge" in pdf_text(tmp_path / "vierge.pdf")


def pdf_text(path: Path) -> str:
    return subprocess.run(["pdftotext", str(path), "-"], capture_output=True, text=True, check=True).stdout


def test_the_commune_found_on_the_home_page_is_in_the_dossier(visit: Visit) -> None:
    page = visit.open()
    page.get_by_role("combobox").fill("63600")
    page.get_by_role("option", name="Ambert").first.click()
    expect(page.locator("[data-answer] a.tel").first).to_be_visible()
    page.goto(visit.base + "dossier/")
    assert page.locator("#dossier-commune").input_value() == "Ambert"
    assert "Auvergne-Rhône-Alpes" in page.locator("#dossier-federation option:checked").inner_text()
