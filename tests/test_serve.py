"""What ``make serve`` shows after a save, and after a mistake."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.previews import EDITS, Preview, preview


@pytest.fixture(scope="module")
def live(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Preview]:
    with preview(tmp_path_factory.mktemp("aperçu")) as started:
        yield started


@pytest.mark.parametrize("kind", EDITS)
def test_what_is_saved_is_shown(live: Preview, kind: str) -> None:
    edit = EDITS[kind]
    live.until_shown(edit.address, live.save(edit))


@pytest.mark.parametrize(
    ("kind", "mistake", "said"),
    [
        ("datum", "\nfederations: []\n", "data/federations.yml:"),
        ("Python", "\nx = (\n", "macros/components/identity/model.py:"),
        ("Python", "\nraise ValueError('essai')\n", "Il repartira quand vous enregistrerez."),
        ("script", "\nconst = ;\n", "n’ont pas été refaits"),
    ],
)
def test_a_mistake_is_said_and_the_next_save_mends_it(live: Preview, kind: str, mistake: str, said: str) -> None:
    edit = EDITS[kind]
    path = live.root / edit.file
    before = path.read_text("utf-8")
    path.write_text(before + mistake, "utf-8")
    live.until_said(said)
    path.write_text(before, "utf-8")
    live.until_shown(edit.address, live.save(edit))
