"""The rent that pays for a building, beside the one that the persons met can bear."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import expect

from tests.browser.conftest import Visit
from tests.browser.test_roadmap_sheet import pages_alone
from tests.browser.tools import drawn_sheet

PHONE = {"viewport": {"width": 360, "height": 780}, "has_touch": True, "is_mobile": True}
MET = (
    {"repere": "Mme Martin", "profession": "Médecin", "surface": "40 m²", "loyer": "600 € par mois"},
    {"repere": "M. Petit", "profession": "Infirmier", "surface": "20", "loyer": "300 à 400 € par mois"},
)
TYPED = {
    "surface": "250",
    "emprunt": "400 000 €",
    "taux": "3 %",
    "duree": "20 ans",
    "charges": "6 000",
    "vacance": "10",
}


def test_the_two_rents_stand_beside_each_other_and_what_is_left_to_ask_goes_on(
    open_context: Callable[..., Visit], tmp_path: Path
) -> None:
    visit = open_context(**PHONE)
    page = visit.open("mobiliser/fiche-contact/")
    for person in MET:
        page.locator("#fiche-contact [data-add]").tap()
        row = page.locator("#fiche-contact .own-list > li").last
        for name, text in person.items():
            row.locator(f"[data-field={name}]").fill(text)
    visit.open("100-jours/loyer/")
    tool = page.locator("#loyer[data-ready]")
    expect(tool.locator("[data-team]")).to_contain_text("2 fiches sur 2")
    expect(tool.locator("[data-verdict]")).to_contain_text("aucun n’est proposé")
    assert {field.input_value() for field in tool.locator("[data-figure]").all()} == {""}
    for name, text in TYPED.items():
        page.locator(f"#loyer-{name}").fill(text)
    compared = tool.locator("[data-compared]")
    expect(compared.nth(0)).to_contain_text("3\u202f045,03\u00a0€")
    expect(compared.nth(0)).to_contain_text("12,18\u00a0€")
    expect(compared.nth(1)).to_contain_text("900 à 1\u202f000\u00a0€")
    expect(compared.nth(2)).to_contain_text("Manque")
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    # What cannot be read is said beside it, and counts neither as nothing nor as what it was.
    rate = page.get_by_label("Taux de l’emprunt")
    rate.fill("bas")
    expect(rate).to_have_attribute("aria-invalid", "true")
    expect(page.locator("#loyer-taux-error")).to_contain_text("n’est pas un nombre")
    expect(tool.locator("[data-verdict]")).to_contain_text("À corriger")
    expect(compared.nth(0).locator("td").first).to_be_empty()
    rate.fill("3,00 %")
    tool.get_by_role("button", name="Mettre le calcul au propre").tap()
    sheet = drawn_sheet(tool)
    expect(sheet).to_contain_text("comptable")
    expect(sheet).not_to_contain_text("Martin")
    expect(sheet).not_to_contain_text("Médecin")
    assert pages_alone(page, tmp_path / "loyer.pdf") == 1
    page.evaluate("document.documentElement.classList.remove('report-only')")
    tool.get_by_role("button", name="Ajouter à la feuille de route").tap()
    expect(tool.locator("[data-pour-state]")).to_have_text("3 actions ajoutées à la feuille de route.")
    assert visit.complaints == []
