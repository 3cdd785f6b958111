"""A PDF is filled on screen, saved, printed: what was typed is there, whatever the reader."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pikepdf
import pypdf
import pytest
from bs4 import BeautifulSoup

from macros.documents.fields import make_fillable
from tests.documents.conftest import CATALOGUE, squeezed

FILLABLE = [document.file("pdf") for document in CATALOGUE if document.kind == "sheet" and document.blank]
TYPED = "Cœur d’été, 3 € à Saint-Ÿ"


def text(path: Path) -> str:
    result = subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, text=True, check=True)
    return squeezed(result.stdout)


def picture(path: Path) -> bytes:
    command = ["pdftoppm", "-r", "40", "-gray", "-f", "1", "-l", "1", str(path)]
    return subprocess.run(command, capture_output=True, check=True).stdout


@pytest.mark.parametrize("name", FILLABLE)
def test_a_text_typed_and_saved_is_printed(name: str, folder: Path, tmp_path: Path) -> None:
    writer = pypdf.PdfWriter(clone_from=folder / name)
    fields = writer.get_fields() or {}
    typed = [key for key, field in fields.items() if field["/FT"] == "/Tx"]
    assert typed
    filled = tmp_path / name
    for page in writer.pages:
        writer.update_page_form_field_values(page, {typed[0]: TYPED, typed[-1]: "Deuxième"}, auto_regenerate=False)
    writer.write(filled)
    assert squeezed(TYPED) in text(filled)
    assert "Deuxième" in text(filled)
    assert picture(filled) != picture(folder / name) or "Page1sur1" not in text(filled)


@pytest.mark.parametrize("name", ["fiche-referent-sante.pdf", "feuille-de-route.pdf", "fiche-contact.pdf"])
def test_a_ticked_box_shows(name: str, folder: Path, tmp_path: Path) -> None:
    ticked = tmp_path / name
    with pikepdf.open(folder / name) as pdf:
        boxes = [field for field in pdf.Root.AcroForm.Fields if pikepdf.Name.Btn == field.FT]
        assert boxes
        for box in boxes:
            assert {str(state) for state in box.AP.N} == {"/Yes", "/Off"}
            assert pikepdf.Name.Off == box.V
            box.V = box.AS = pikepdf.Name.Yes
        pdf.save(ticked)
    assert picture(ticked) != picture(folder / name)


@pytest.mark.parametrize("name", FILLABLE)
def test_no_field_relies_on_the_reader_to_draw_it(name: str, folder: Path) -> None:
    with pikepdf.open(folder / name) as pdf:
        form = pdf.Root.AcroForm
        assert "/NeedAppearances" not in form
        font = form.DR.Font.BoussoleSans
        assert len(font.Widths) == 256 - 32
        # Every letter of French has a width of its own.
        assert all(int(font.Widths[ord(char.encode("cp1252")) - 32]) > 0 for char in "éèêëàâùûüçîïôœŒŸÉÀ€’«»")
        assert all(re.search(r"/BoussoleSans [\d.]+ Tf", str(field.DA)) for field in form.Fields)


def test_the_name_of_a_field_says_which_action_it_is_about(folder: Path) -> None:
    with pikepdf.open(folder / "feuille-de-route.pdf") as pdf:
        titles = [str(field.TU) for field in pdf.Root.AcroForm.Fields]
    assert "Qui s’en charge (1 Appeler la fédération régionale)" in titles
    assert len([title for title in titles if title.startswith("Pour le (")]) == 11


def test_two_blanks_of_the_same_name_stay_two_fields() -> None:
    blank = '<p class="fill"><span>Nom</span></p>'
    soup = BeautifulSoup(f'<div id="x">{blank}{blank}</div>', "html.parser")
    make_fillable(soup)
    assert len({field["name"] for field in soup.find_all("input")}) == 2
