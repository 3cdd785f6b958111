"""The persons of a project: written once, found, invited, noted as having come; never lost, never sent."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Visit
from tests.browser.test_dossier import KEY
from tests.browser.tools import CUT, HOSTILE, HOSTILE_WORDS, faults, on_paper, saved, table_of

PEOPLE = "personnes/"
INVITE = "100-jours/reunion-inviter/"
MINUTES = "100-jours/reunion-compte-rendu/"
GUESTS = "mobiliser/liste/"
FIVE = [
    ("Dr Anne Martin", "Médecin", "Cabinet du bourg", "Libéral", "06 12 34 56 78", "anne.martin@exemple.fr"),
    ("Jean-Michel Roux", "Kinésithérapeute", "", "Paramédical", "04 73 00 00 00", ""),
    ("Élodie Petit", "Infirmière", "Cabinet du bourg", "Paramédical", "", "elodie@exemple.fr"),
    ("Paul Bernard", "Maire", "Mairie", "Élues et élus", "", ""),
    ("Zoé Durand", "Pharmacienne", "", "Pharmacie", "+33 6 00 00 00 01", ""),
]
LABELS = ("Nom", "Profession ou fonction", "Organisation", "Famille", "Téléphone", "Courriel")


@pytest.fixture
def visit(open_context: Callable[..., Visit]) -> Visit:
    return open_context(viewport={"width": 1280, "height": 900}, accept_downloads=True)


def add_person(page: Page, *values: str) -> None:
    """Type a person in the form of the list, then Enter."""
    form = page.locator(".people form.people-form")
    for label, value in zip(LABELS, values, strict=False):
        control = form.get_by_label(label, exact=True)
        if label == "Famille":
            control.select_option(label=value or "Non précisée")
        else:
            control.fill(value)
    form.get_by_label("Nom", exact=True).press("Enter")
    expect(row(page, values[0])).to_be_visible()


def row(page: Page, name: str):  # type: ignore[no-untyped-def]
    return page.locator("tr[data-person]").filter(has=page.get_by_role("button", name=name, exact=True))


def names(page: Page) -> list[str]:
    return page.locator("tr[data-person] .c-name button").all_inner_texts()


def with_five(visit: Visit) -> Page:
    page = visit.open(PEOPLE)
    for person in FIVE:
        add_person(page, *person)
    return page


def fill_store(page: Page, count: int) -> None:
    """Write many persons at once, as a file would bring them."""
    page.evaluate(
        """count => {
          const { store } = globalThis[Symbol.for('boussole')];
          store.update((dossier, now) => ({ id: dossier.id, entries: new Map([...dossier.entries,
            ...Array.from({ length: count }, (_, index) => {
              const start = `people/carnet/row/p${String(index).padStart(9, '0')}`;
              return [[`${start}/name`, `Personne ${index}`], [`${start}/role`, 'Infirmière'],
                [`${start}/order`, index], [`${start}/phone`, '06 12 34 56 78'],
              ].map(([key, v]) => [key, { v, t: now }]);
            }).flat()]) }));
        }""",
        count,
    )


def test_five_persons_typed_once_are_invited_then_noted_as_having_come(visit: Visit) -> None:
    page = with_five(visit)
    expect(page.locator(".people .said").first).to_have_text("5 personnes.")
    page = visit.open(INVITE)
    page.get_by_label("Inviter toutes ces personnes").check()
    expect(page.locator(".people .said").first).to_have_text("5 personnes, 5 à inviter.")
    page.get_by_label("Réponse : Dr Anne Martin").select_option(label="Oui")
    page.get_by_label("Réponse : Paul Bernard").select_option(label="Non")
    page.get_by_label("Envoyée : Zoé Durand").check()
    saved(page)
    page = visit.open(MINUTES)
    # What shows them may still be on its way.
    expect(page.locator("tr[data-person]")).to_have_count(5)
    page.get_by_label("Présence : Dr Anne Martin").check()
    page.get_by_label("Présence : Zoé Durand").check()
    page.get_by_role("button", name="Mettre le compte rendu au propre").click()
    minutes = page.locator("[data-minutes] article")
    came = minutes.locator("h4", has_text="Présents").locator("+ p")
    expect(came).to_have_text("Dr Anne Martin (Médecin)\u202f; Zoé Durand (Pharmacienne).")
    page.locator("summary", has_text="La feuille de présence").click()
    page.get_by_role("button", name="Mettre la feuille de présence au propre").click()
    sheet = page.locator("[data-component=attendance] article")
    expect(sheet.locator("tbody tr").first).to_contain_text("Cabinet du bourg")
    expect(sheet).not_to_contain_text("Paul Bernard")
    assert sheet.locator("thead th").all_inner_texts()[-1] == "Signature"
    assert "06 12 34 56 78" not in sheet.inner_text()
    page = visit.open(PEOPLE)
    expect(page.locator(".people .said").first).to_contain_text("1 a dit oui, 2 sont venues.")
    assert visit.complaints == []


def test_the_list_is_searched_without_accents_sorted_and_filtered(visit: Visit) -> None:
    page = with_five(visit)
    search = page.get_by_label("Chercher", exact=True)
    for words, found in {
        "elodie": ["Élodie Petit"],
        "KINE": ["Jean-Michel Roux"],
        "bourg mart": ["Dr Anne Martin"],
        "0612": ["Dr Anne Martin"],
        "paramedical": ["Jean-Michel Roux", "Élodie Petit"],
        "personne de ce nom": [],
    }.items():
        search.fill(words)
        said = f"{len(found)} affichée" if found else "Aucune ne correspond : changez la recherche ou les filtres."
        expect(page.locator(".people .said").first).to_contain_text(said)
        assert names(page) == found
    search.fill("")
    page.locator(".people-table").get_by_role("button", name="Nom").click()
    expect(page.locator("th[aria-sort=ascending]")).to_contain_text("Nom")
    assert names(page) == ["Dr Anne Martin", "Élodie Petit", "Jean-Michel Roux", "Paul Bernard", "Zoé Durand"]
    page.locator(".people-table").get_by_role("button", name="Nom").click()
    expect(page.locator("th[aria-sort=descending]")).to_contain_text("Nom")
    assert names(page)[0] == "Zoé Durand"
    page.locator("[id$=vu-family]").select_option(label="Paramédical")
    assert sorted(names(page)) == ["Jean-Michel Roux", "Élodie Petit"]
    assert visit.complaints == []


def test_a_row_says_each_thing_once_after_a_box_is_ticked_in_it(visit: Visit) -> None:
    with_five(visit)
    page = visit.open(INVITE)
    person = row(page, "Zoé Durand")
    person.get_by_label("À inviter").check()
    expect(person.locator("input, select")).to_have_count(3)
    person.get_by_label("Envoyée").check()
    assert [" ".join(words.split()) for words in person.locator("label").all_inner_texts()] == [
        "À inviter : Zoé Durand",
        "Envoyée : Zoé Durand",
    ]
    person.get_by_label("À inviter").uncheck()
    expect(person.locator("input, select")).to_have_count(1)
    assert visit.complaints == []


def test_the_focus_goes_on_to_the_next_hint_then_to_what_goes_back_on_it(visit: Visit) -> None:
    page = with_five(visit)
    for name in ("Roux Jean Michel", "Martin Anne"):
        add_person(page, name)
    both = page.get_by_role("button", name="N’en faire qu’une")
    expect(both).to_have_count(2)
    both.last.click()
    expect(both).to_be_focused()
    both.press("Enter")
    expect(both).to_have_count(0)
    expect(page.locator(".people").get_by_role("button", name="Annuler")).to_be_focused()


def test_the_table_taken_into_a_spreadsheet_says_where_it_lies(visit: Visit) -> None:
    page = with_five(visit)
    with page.expect_download() as download:
        page.get_by_role("button", name="Exporter en tableau").click()
    expect(page.locator(".people")).to_contain_text(download.value.suggested_filename)


def test_numbers_and_addresses_are_links(visit: Visit) -> None:
    page = with_five(visit)
    links = page.locator("tr[data-person] a")
    assert [link.get_attribute("href") for link in links.all()] == [
        "tel:+33612345678",
        "mailto:anne.martin@exemple.fr",
        "tel:+33473000000",
        "mailto:elodie@exemple.fr",
        "tel:+33600000001",
    ]


def test_a_person_is_renamed_wherever_she_is_named_removed_and_brought_back(visit: Visit) -> None:
    page = with_five(visit)
    page.evaluate(
        """() => { const { store } = globalThis[Symbol.for('boussole')];
          store.update((dossier, now) => ({ id: dossier.id, entries: new Map([...dossier.entries,
            ['checklist/100-jours/step/appeler-federation/who', { v: 'Zoé Durand', t: now }]]) })); }"""
    )
    row(page, "Zoé Durand").get_by_role("button").click()
    form = page.locator(".people-open form")
    form.get_by_label("Nom", exact=True).fill("Zoé Durand-Roy")
    form.get_by_label("Organisation").fill("Pharmacie du bourg")
    form.get_by_role("button", name="Terminé").click()
    expect(row(page, "Zoé Durand-Roy")).to_contain_text("Pharmacie du bourg")
    saved(page)
    kept = page.evaluate(f"localStorage['{KEY}']")
    assert kept.count("Zoé Durand-Roy") == 2
    row(page, "Zoé Durand-Roy").get_by_role("button").click()
    page.get_by_role("button", name="Retirer cette personne").click()
    expect(row(page, "Zoé Durand-Roy")).to_have_count(0)
    page.locator(".people").get_by_role("button", name="Annuler").click()
    expect(row(page, "Zoé Durand-Roy")).to_contain_text("Pharmacie du bourg")
    assert visit.complaints == []


def test_who_is_there_already_is_not_written_twice(visit: Visit) -> None:
    page = with_five(visit)
    form = page.locator(".people form.people-form")
    form.get_by_label("Nom", exact=True).fill("elodie  PETIT")
    form.get_by_label("Nom", exact=True).press("Enter")
    expect(page.locator(".people")).to_contain_text("Élodie Petit est déjà là.")
    assert len(names(page)) == 5
    page = visit.open(INVITE)
    form = page.locator(".people form.people-form")
    form.get_by_label("Nom", exact=True).fill("élodie petit")
    form.get_by_label("Nom", exact=True).press("Enter")
    expect(page.get_by_label("À inviter : Élodie Petit")).to_be_checked()
    assert len(names(page)) == 5


def test_two_who_may_be_one_are_pointed_out_and_become_one_or_stay_two(visit: Visit) -> None:
    page = visit.open(PEOPLE)
    for name in ("Jean-Michel Roux", "Roux Jean Michel", "Anne Martin", "Anne Martine"):
        add_person(page, name)
    hint = page.locator(".note", has_text="une seule personne")
    expect(hint).to_have_count(2)
    hint.filter(has_text="Roux").get_by_role("button", name="N’en faire qu’une").click()
    expect(row(page, "Roux Jean Michel")).to_have_count(0)
    hint.filter(has_text="Anne").get_by_role("button", name="Ce sont deux personnes").click()
    expect(hint).to_have_count(0)
    saved(page)
    page.reload()
    expect(page.get_by_label("Chercher", exact=True)).to_be_visible()
    assert names(page) == ["Jean-Michel Roux", "Anne Martin", "Anne Martine"]
    expect(hint).to_have_count(0)
    assert visit.complaints == []


def test_a_list_is_pasted_looked_at_then_added(visit: Visit) -> None:
    page = with_five(visit)
    page.locator("summary", has_text="Coller une liste").click()
    page.get_by_label("Votre liste").fill(
        "Nom;Profession;Tél;Loisirs\n"
        "Claire Noël;sage-femme;612345678;vélo\nZoé Durand;;;\nMartin Anne;;;\n;;0611111111;"
    )
    page.get_by_role("button", name="Voir ce qui sera ajouté").click()
    boxes = page.locator(".people fieldset input")
    expect(boxes).to_have_count(3)
    assert [box.is_checked() for box in boxes.all()] == [True, False, False]
    preview = page.locator(".people .panel")
    expect(preview).to_contain_text("déjà là")
    expect(preview).to_contain_text("ressemble à Dr Anne Martin")
    expect(preview).to_contain_text("Ligne 5, aucun nom")
    expect(preview).to_contain_text("Loisirs")
    page.get_by_role("button", name="Ajouter les personnes cochées").click()
    expect(row(page, "Claire Noël")).to_contain_text("06 12 34 56 78")
    assert len(names(page)) == 6
    page.locator(".people").get_by_role("button", name="Annuler").click()
    expect(row(page, "Claire Noël")).to_have_count(0)
    assert visit.complaints == []


def test_the_list_goes_to_a_spreadsheet_and_comes_back(visit: Visit, tmp_path: Path) -> None:
    page = with_five(visit)
    with page.expect_download() as download:
        page.locator(".people").get_by_role("button", name="Exporter en tableau").click()
    rows = table_of(download.value)
    assert rows[1][:6] == FIVE[0]
    assert rows[5][4] == "+33 6 00 00 00 01"
    file = tmp_path / "personnes.csv"
    file.write_text("\n".join(";".join(str(cell or "") for cell in line[:6]) for line in rows), "cp1252")
    page = visit.open(PEOPLE)
    page.evaluate("localStorage.clear()")
    page = visit.open(PEOPLE)
    page.locator("summary", has_text="Coller une liste").click()
    page.get_by_label("Ou un fichier CSV").set_input_files(str(file))
    page.get_by_role("button", name="Ajouter les personnes cochées").click()
    expect(page.locator("tr[data-person]")).to_have_count(5)
    expect(row(page, "Élodie Petit")).to_contain_text("Paramédical")
    page.get_by_label("Ou un fichier CSV").set_input_files(
        {"name": "liste.xlsx", "mimeType": "application/zip", "buffer": b"PK\x03\x04"}
    )
    expect(page.locator(".people")).to_contain_text("C’est un classeur")


def test_the_csv_of_a_list_is_read_again(visit: Visit, tmp_path: Path) -> None:
    page = with_five(visit)
    with page.expect_download() as download:
        page.locator(".people").get_by_role("button", name="Exporter en CSV").click()
    expect(page.locator(".people")).to_contain_text("le plus souvent dans le dossier")
    file = tmp_path / download.value.suggested_filename
    download.value.save_as(file)
    assert (file.suffix, file.read_bytes()[:3]) == (".csv", b"\xef\xbb\xbf")
    page.evaluate("localStorage.clear()")
    page = visit.open(PEOPLE)
    page.locator("summary", has_text="Coller une liste").click()
    page.get_by_label("Ou un fichier CSV").set_input_files(str(file))
    page.get_by_role("button", name="Ajouter les personnes cochées").click()
    expect(page.locator("tr[data-person]")).to_have_count(5)
    assert sorted(names(page)) == sorted(person[0] for person in FIVE)
    expect(row(page, "Zoé Durand").locator("a[href^=tel]")).to_have_attribute("href", "tel:+33600000001")
    assert visit.complaints == []


def test_two_hundred_persons_have_one_form_at_most(visit: Visit) -> None:
    page = visit.open(PEOPLE)
    fill_store(page, 200)
    expect(page.locator("tr[data-person]")).to_have_count(200)
    row(page, "Personne 7").get_by_role("button").click()
    row(page, "Personne 150").get_by_role("button").click()
    expect(page.locator(".people-open")).to_have_count(1)
    assert page.locator(".people tbody input, .people tbody select").count() <= 12
    page.locator(".people-open").get_by_label("Profession ou fonction").fill("Sage-femme")
    expect(row(page, "Personne 150")).to_contain_text("Sage-femme")


def test_a_person_takes_little_of_a_phone(open_context: Callable[..., Visit]) -> None:
    page = with_five(open_context(viewport={"width": 360, "height": 780}))
    for address in (PEOPLE, INVITE, MINUTES):
        page.goto(page.url.split("personnes")[0].split("100-jours")[0] + address)
        if address == INVITE:
            page.get_by_label("Inviter toutes ces personnes").check()
        expect(page.locator("tr[data-person]")).to_have_count(5)
        heights = [each.bounding_box() for each in page.locator("tr[data-person]").all()]
        assert max(box["height"] for box in heights if box) <= 110, address


def test_persons_print_as_a_table_on_one_page(visit: Visit, tmp_path: Path) -> None:
    page = with_five(visit)
    # A narrow column parts « Jean-Michel » at its hyphen.
    words = on_paper(page, tmp_path).replace("- ", "-")
    assert [name for name, *_ in FIVE if name not in words] == []
    assert "anne.martin@exemple.fr" in words
    assert "Ajouter" not in words
    page = visit.open(GUESTS)
    page.get_by_label("Inviter toutes ces personnes").check()
    assert "Jean-Michel Roux" in on_paper(page, tmp_path).replace("- ", "-")


def test_nobody_travels_in_a_link(visit: Visit) -> None:
    page = with_five(visit)
    saved(page)
    page.goto(visit.base + "dossier/")
    state = page.locator("[data-tool-state='people/carnet']")
    expect(state).not_to_contain_text("Pas encore commencé")
    expect(page.locator("[data-share='people/carnet']")).to_be_hidden()


def test_hostile_names_stay_words(visit: Visit) -> None:
    page = visit.open(PEOPLE)
    form = page.locator(".people form.people-form")
    form.get_by_label("Nom", exact=True).fill(HOSTILE)
    form.get_by_label("Courriel").fill("javascript:alert(1)@a.fr?bcc=x")
    form.get_by_label("Téléphone").fill("javascript:1")
    form.get_by_label("Nom", exact=True).press("Enter")
    expect(page.locator("tr[data-person]")).to_contain_text(HOSTILE_WORDS[0])
    assert page.locator(".people-table img, .people-table a").count() == 0
    assert page.evaluate(CUT) == []
    assert visit.complaints == []


@pytest.mark.parametrize("width", [320, 1280])
def test_axe_finds_nothing_in_any_state_and_nothing_is_cut(open_context: Callable[..., Visit], width: int) -> None:
    visit = open_context(viewport={"width": width, "height": 800})
    page = with_five(visit)
    add_person(page, "Roux Jean Michel")
    row(page, "Paul Bernard").get_by_role("button").click()
    page.locator("summary", has_text="Coller une liste").click()
    page.get_by_label("Votre liste").fill("Anne Martin\n0612")
    page.get_by_role("button", name="Voir ce qui sera ajouté").click()
    assert faults(page) == {}
    for address in (INVITE, MINUTES, GUESTS):
        page = visit.open(address)
        if address != MINUTES:
            page.get_by_label("Inviter toutes ces personnes").check()
        expect(page.locator("tr[data-person]")).to_have_count(6)
        page.evaluate("scrollTo(0, document.documentElement.scrollHeight)")
        assert faults(page) == {}
