"""What a workshop leaves to the people who came: its account, its papers, the picture of its board."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pikepdf
import pytest
from PIL import Image
from playwright.sync_api import Page, expect

from tests.browser.conftest import Visit, settle
from tests.browser.test_blank import hold_the_printer
from tests.browser.tools import HOSTILE_WORDS, drawn_sheet, saved, table_of

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


def told(page: Page) -> str:
    """Return what is said of the last paper or file, beside its button."""
    return (page.locator("[data-exported]").last.text_content() or "").replace("\u00a0", " ")


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


def smallest(path: Path, word: str) -> float:
    """Return the least height in points of a word of a PDF: a little more than the size of its letters."""
    run = subprocess.run(["pdftotext", "-bbox", str(path), "-"], capture_output=True, text=True, check=True)
    found = re.findall(rf'yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)">{word}</word>', run.stdout)
    return min(float(bottom) - float(top) for top, bottom in found)


def file_of(page: Page, button: str) -> bytes:
    with page.expect_download() as download:
        press(page, button)
    return download.value.path().read_bytes()


def assert_is_the_picture(page: Page, texts: list[str]) -> tuple[int, int]:
    """Check the two files of the picture as other programs read them; return its size."""
    with Image.open(io.BytesIO(file_of(page, "Image du tableau (PNG)"))) as image:
        size = image.size
        # The bar of the first quadrant, and ideas written under it.
        colours = image.convert("RGB").getcolors(1 << 24)
        assert colours is not None
        assert {(255, 255, 255), (0, 34, 68)} <= {colour for _, colour in colours}
    svg = ElementTree.fromstring(file_of(page, "Image du tableau (SVG)"))
    assert (int(svg.attrib["width"]), int(svg.attrib["height"])) == size
    assert {element.tag.rpartition("}")[2] for element in svg.iter()} == {"svg", "title", "rect", "text"}
    words = " ".join(element.text or "" for element in svg.iter() if element.tag.endswith("text"))
    assert [text for text in texts if text not in words] == []
    return size


def test_the_account_of_a_workshop_is_ready_to_send(visit: Visit, tmp_path: Path) -> None:
    visit.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = fill(visit, [*STACK, *some_cards(42)])
    press(page, "Mettre le compte rendu au propre")
    sheet = drawn_sheet(page)
    assert sheet.locator("h4").all_text_contents() == ["Priorités et actions décidées", *TITLES]
    head = sheet.locator("h3 ~ p").all_text_contents()
    said = "\n".join(head).replace("\u00a0", " ").replace("\u202f", " ")
    for fact in ("5 octobre 2027, salle des fêtes", "Nombre de personnes : 24", "Table du marché ; Table du lac"):
        assert fact in said
    assert "Scénario : Vous travaillez dans une MSP" in said
    stack = sheet.locator("tr", has_text="Une bonne équipe").locator("td").all_text_contents()
    assert stack == ["Une bonne équipe. Regroupée avec\u00a0: Des gens qui s’entendent", "5", ""]
    votes = [int(cell) for cell in sheet.locator("td[data-label=Voix]").all_text_contents() if cell]
    assert sum(votes) == 5 + sum(card["votes"] for card in some_cards(42))
    press(page, "Copier le texte")
    expect(page.locator("[data-report-state]")).to_have_text("Texte copié.")
    text = page.evaluate("navigator.clipboard.readText()")
    assert not re.search(r"\*|^#|__|\||`", text, re.M)
    assert "qui s’en charge\u00a0: La mairie, pour quand\u00a0: 5/10/2027" in text
    assert len(printed(page, "Imprimer cette feuille", tmp_path / "account.pdf")) <= 3
    with page.expect_download() as download:
        page.locator("[data-report-table]").click()
    _, *rows = table_of(download.value)
    assert sum(int(str(row[2])) for row in rows if row[2] != "") == sum(votes)
    assert visit.complaints == []


@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not here")
def test_the_account_in_word_takes_three_pages_for_forty_two_ideas(visit: Visit, tmp_path: Path) -> None:
    page = fill(visit, [*STACK, *some_cards(42)])
    press(page, "Mettre le compte rendu au propre")
    (tmp_path / "account.docx").write_bytes(file_of(page, "Télécharger en Word (.docx)"))
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path)]
    subprocess.run([*command, str(tmp_path / "account.docx")], capture_output=True, check=True, timeout=120)
    sheets = sheets_of(tmp_path / "account.pdf")
    assert len(sheets) <= 3
    assert "Regroupée avec : Des gens qui s’entendent" in " ".join(sheets).replace("\u00a0", " ")


@pytest.mark.parametrize(("count", "least"), [(6, 28), (19, 16), (42, 13), (60, 12)])
def test_a_poster_is_one_sheet_in_letters_as_large_as_it_takes(
    visit: Visit, tmp_path: Path, count: int, least: int
) -> None:
    page = fill(visit, [*STACK, *some_cards(count - 1)])
    path = tmp_path / "poster.pdf"
    [words] = printed(page, "Imprimer l’affiche A3", path)
    assert words.startswith("Atelier de territoire, Ambert, 5 octobre 2027, salle des fêtes")
    assert words.count("Des gens qui s’entendent") == 1
    assert "Une bonne équipe" in words
    assert "Priorité" in words
    assert smallest(path, "soudée") >= least
    assert told(page) == ""
    with pikepdf.open(path) as sheets:
        width, height = (float(side) for side in sheets.pages[0].mediabox[2:])
        assert (abs(width - 1191) < 2, abs(height - 842) < 2) == (True, True)


def test_a_poster_of_long_ideas_takes_two_sheets_and_says_so(visit: Visit, tmp_path: Path) -> None:
    long = "Deux départs à la retraite d’ici trois ans, sans successeur connu à ce jour, et un cabinet qui ferme. " * 2
    page = fill(visit, some_cards(48, long))
    sheets = printed(page, "Imprimer l’affiche A3", tmp_path / "poster.pdf")
    assert len(sheets) == 2
    assert all(words.startswith("Atelier de territoire, Ambert, 5 octobre 2027") for words in sheets)
    expect(page.locator("[data-exported]").last).to_contain_text("prend deux feuilles A3")


def test_cards_to_cut_out_come_by_quadrant_and_the_similar_ones_once(visit: Visit, tmp_path: Path) -> None:
    long = " ".join(f"mot{number}" for number in range(60))
    page = fill(visit, [*STACK, *some_cards(42), {"text": long, "quadrant": "menaces"}])
    path = tmp_path / "cards.pdf"
    sheets = printed(page, "Imprimer les idées en cartes", path)
    words = " ".join(sheets)
    places = [words.index(f"{title} {title} ") for title in TITLES]
    assert places == sorted(places)
    assert words.count("Une bonne équipe") == 1
    assert "+ 1 idée proche" in words
    assert "Des gens qui s’entendent" not in words
    assert [word for word in long.split() if word not in words] == []
    assert min(smallest(path, word) for word in ("mot59", "bonne", "L’hôpital")) >= 24
    # Eight by sheet of paper, but for the headings of quadrants and the card that grew.
    assert len(sheets) <= 7


def test_the_picture_of_the_board_is_a_slide(visit: Visit) -> None:
    page = fill(visit, [*STACK, *some_cards(42)])
    texts = ["Atelier de territoire", "Ambert, 5 octobre 2027, salle des fêtes", *TITLES, "Une bonne équipe", "5 voix"]
    assert assert_is_the_picture(page, [*texts, "+ 1 idée proche", "Priorité", "L’hôpital (42)"]) == (1920, 1080)
    assert visit.complaints == []


def test_what_is_hostile_is_drawn_as_text(visit: Visit, tmp_path: Path) -> None:
    words = [*HOSTILE_WORDS, "<script>alert(1)</script> & co"]
    cards = [{"text": text, "quadrant": QUADRANTS[index % 4]} for index, text in enumerate(words)]
    page = fill(visit, cards)
    size = assert_is_the_picture(page, ["<script>alert(1)</script> & co", "<img src=x"])
    assert size[1] > 1080
    expect(page.locator("[data-exported]").last).to_contain_text("plus haute qu’une diapositive")
    for button in ("Imprimer l’affiche A3", "Imprimer les idées en cartes"):
        paper = " ".join(printed(page, button, tmp_path / "paper.pdf"))
        assert paper.count("mot") == 2_500
        assert "<script>alert(1)</script>&co" in paper.replace(" ", "")
    assert page.title() != "1"
    assert visit.complaints == []


def test_an_empty_board_has_no_picture_and_its_poster_is_filled_in_by_hand(visit: Visit, tmp_path: Path) -> None:
    page = visit.open(BOARD)
    press(page, "Image du tableau (PNG)")
    expect(page.locator("[data-exported]").last).to_have_text("Le tableau n’a pas encore d’idée.")
    [words] = printed(page, "Imprimer l’affiche A3", tmp_path / "poster.pdf")
    assert words.startswith("Atelier de territoire, état du ")
    assert "Quels risques pourraient faire" in words


def test_a_copy_of_the_site_in_a_folder_gives_papers_and_pictures_too(
    open_context: Callable[..., Visit], bundle_folder: Path, tmp_path: Path
) -> None:
    apart = open_context(base=bundle_folder.as_uri() + "/", offline=True, accept_downloads=True)
    page = apart.open(f"{BOARD.rstrip('/')}.html")
    page.get_by_label("Ajouter une idée dans Forces").fill("Une équipe soudée")
    page.keyboard.press("Enter")
    saved(page)
    assert assert_is_the_picture(page, ["Une équipe soudée", "Aucune idée"]) == (1920, 1080)
    assert "Une équipe soudée" in printed(page, "Imprimer l’affiche A3", tmp_path / "poster.pdf")[0]
    assert apart.complaints == []


def test_what_the_room_takes_away_needs_no_network(visit: Visit, tmp_path: Path) -> None:
    page = fill(visit, [*STACK, *some_cards(4)])
    settle(page)
    visit.context.set_offline(True)
    assert_is_the_picture(page, ["Une bonne équipe"])
    assert "Une bonne équipe" in printed(page, "Imprimer les idées en cartes", tmp_path / "cards.pdf")[0]
    press(page, "Mettre le compte rendu au propre")
    assert "Une bonne équipe" in drawn_sheet(page).inner_text()
    assert visit.complaints == []
