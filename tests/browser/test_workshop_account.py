"""What a workshop leaves to the people who came: its account, its papers, the picture of its board."""

from __future__ import annotations

import io
import re
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pikepdf
import pytest
from PIL import Image
from playwright.sync_api import Download, Page, expect

from tests.browser.conftest import Visit
from tests.browser.test_blank import hold_the_printer
from tests.browser.test_dossier import saved
from tests.browser.tools import HOSTILE_WORDS, drawn_sheet, table_of

BOARD = "atelier-cpts/tableau/"
QUADRANTS = ("forces", "faiblesses", "opportunites", "menaces")
TITLES = ("Forces", "Faiblesses", "Opportunités", "Menaces")
SAID = (
    "Une équipe soudée",
    "Les jeunes médecins ne veulent plus travailler seuls",
    "Un local communal est libre, à deux pas de la pharmacie",
    "Le temps manque à tous les professionnels pour se réunir le soir",
    "Deux départs à la retraite d’ici trois ans, sans successeur connu à ce jour",
    "L’hôpital",
)
FILL = """({cards, prepare, groups}) => boussole.store.update((dossier, now) => {
  const entries = new Map(dossier.entries);
  const put = (key, value) => value !== undefined && entries.set(key, {v: value, t: now});
  const start = 'swot/atelier-cpts';
  cards.forEach((fields, index) => {
    const {id = `carte${index}`, ...others} = fields;
    for (const [field, value] of Object.entries({order: index + 1, ...others}))
      put(`${start}/cards/row/${id}/${field}`, value);
  });
  for (const [field, value] of Object.entries(prepare)) put(`${start}/prepare/${field}`, value);
  groups.forEach((name, index) => {
    put(`${start}/groups/row/g${index}/name`, name);
    put(`${start}/groups/row/g${index}/order`, index + 1);
  });
  put('commune/name', 'Ambert');
  return {...dossier, entries};
})"""


def some_cards(count: int, words: str = "") -> list[dict[str, Any]]:
    """Return cards of all quadrants in turn, with votes; the first of each is a priority, with its action."""
    return [
        {
            "text": words or f"{SAID[number % len(SAID)]} ({number + 1})",
            "quadrant": QUADRANTS[number % 4],
            "votes": number * 7 % 11,
            **(
                {"priority": True, "action": "Inviter les jeunes médecins", "who": "La mairie", "due": "5/10/2027"}
                if number < 12
                else {}
            ),
        }
        for number in range(count)
    ]


STACK = [
    {"id": "une", "text": "Une bonne équipe", "quadrant": "forces", "votes": 2},
    {"id": "deux", "text": "Des gens qui s’entendent", "quadrant": "forces", "votes": 3, "into": "une"},
]


def fill(visit: Visit, cards: list[dict[str, Any]]) -> Page:
    page = visit.open(BOARD)
    prepare = {"date": "5 octobre 2027, salle des fêtes", "people": "24"}
    page.evaluate(FILL, {"cards": cards, "prepare": prepare, "groups": ["Table du marché", "Table du lac"]})
    saved(page)
    hold_the_printer(page)
    return page


def press(page: Page, name: str) -> None:
    page.get_by_role("button", name=name).click()


def printed(page: Page, button: str, path: Path) -> list[str]:
    """Print what a button asks for; return the words of each sheet of paper."""
    page.evaluate("() => { window.asked = false; window.print = () => { window.asked = true; }; }")
    press(page, button)
    page.wait_for_function("() => window.asked")
    page.pdf(path=str(path), prefer_css_page_size=True)
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    return sheets_of(path)


def sheets_of(path: Path) -> list[str]:
    run = subprocess.run(["pdftotext", str(path), "-"], capture_output=True, text=True, check=True)
    return [" ".join(sheet.split()) for sheet in run.stdout.split("\f") if sheet.strip()]


def sizes_of(path: Path) -> dict[str, float]:
    """Return the height in points of each word of a PDF, as its letters are drawn."""
    run = subprocess.run(["pdftotext", "-bbox", str(path), "-"], capture_output=True, text=True, check=True)
    found = re.findall(r'yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)">(.*?)</word>', run.stdout)
    return {word: float(bottom) - float(top) for top, bottom, word in found}


def test_look(visit: Visit, tmp_path: Path) -> None:
    out = Path("/tmp/acc")
    for count in (8, 20, 42, 60, 200):
        page = fill(visit, [*STACK, *some_cards(count)])
        for name, button in (("poster", "Imprimer l’affiche A3"), ("cards", "Imprimer les idées en cartes")):
            sheets = printed(page, button, out / f"{name}-{count}.pdf")
            print(count, name, len(sheets), page.locator("[data-exported]").last.text_content())
        for kind in ("PNG", "SVG"):
            with page.expect_download() as download:
                press(page, f"Image du tableau ({kind})")
            download.value.save_as(out / f"board-{count}.{kind.lower()}")
        press(page, "Mettre le compte rendu au propre")
        sheet = drawn_sheet(page)
        print(count, "account", len(printed(page, "Imprimer cette feuille", out / f"account-{count}.pdf")))
        with page.expect_download() as download:
            press(page, "Télécharger en Word (.docx)")
        download.value.save_as(out / f"account-{count}.docx")
    assert visit.complaints == []
