"""One name per thing, one verb per act: what readers, editors and visitors see calls it by no other."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from macros.core.yaml_strict import read_file
from tests.conftest import ROOT
from tests.language import texts

OTHERS = {
    "Mobiliser les professionnels de santé": r"mobiliser les soignants|^mobiliser une équipe$",
    "les quatre conseils": r"\b4 conseils",
    "Fiche contact": r"fiches? de contact",
    "Profil du leader": r"^profil de la personne qui mène|^la personne qui mène$",
    "courriel": r"\be-?mails?\b(?! pour joindre)|\bmails?\b|adresses? électroniques?",
    "Terminée": r"(?:actions?|étapes?|tâches?) faites?\b|^faites?$",
    "Mettre au propre": r"(?:fiche|feuille|version) nette|(?:composer|préparer|écrire) le compte rendu",
    "Ajouter à la feuille de route": r"\bvers(?:er|ée?s?|ez) (?:dans|à)\b",
    "Regrouper": r"réunir avec une idée|idées? réunies?\b|réunie avec",
    "Fusionner": r"regrouper les (?:deux )?(?:dossiers|fichiers)|dossiers sont regroupés|réuni[rt] les tableaux",
    "copie de secours": r"copie de sûreté",
    "Durée prévue, durée réelle": r"prévu et passé",
    "Reformuler": r"adapter les mots",
    "Pistes et suites": r"décisions et suites",
    "Présents, absents ou excusés": r"étaient invités",
    "recalculées à partir d’aujourd’hui": r"échéances avancent",
    "Mettre « je ne sais pas » ailleurs": r"je ne sais pas le reste",
}
"""What each thing is called, and what it is never called."""
NOT_SHOWN = {"id", "keywords"}


@pytest.fixture(scope="module")
def passages(built_site: Path) -> list[tuple[str, str]]:
    """Where each text stands, and the text with plain spaces."""
    seen = [*texts.of_pages(ROOT, built_site), *texts.of_messages(ROOT)]
    shown = [(passage.place, passage.text) for passage in seen]
    return [(place, re.sub(r"\s", " ", text)) for place, text in [*shown, *of_data()]]


def of_data() -> list[tuple[str, str]]:
    """Return every text of the data: what no page shows, such as the title of a document, has its name too."""
    return [
        (path.relative_to(ROOT).as_posix(), text)
        for path in sorted((ROOT / "data").rglob("*.yml"))
        for text in strings(read_file(path).value)
    ]


def strings(value: object) -> list[str]:
    if isinstance(value, dict):
        return [text for key, inside in value.items() if key not in NOT_SHOWN for text in strings(inside)]
    if isinstance(value, list):
        return [text for inside in value for text in strings(inside)]
    return [value] if isinstance(value, str) else []


@pytest.mark.parametrize("name", OTHERS)
def test_one_thing_has_one_name(passages: list[tuple[str, str]], name: str) -> None:
    other = re.compile(OTHERS[name], re.IGNORECASE)
    assert [f"{place}: {text[:90]}" for place, text in passages if other.search(text)] == []


TITLES = {
    "Feuille de route": "feuille de route",
    "État des lieux": "état des lieux",
    "Première réunion": "première réunion",
    "Fiche du référent santé": "référent santé",
    "Fiche de poste": "poste",
    "Liste d’invitation": "invitation",
    "Fiche contact": "contact",
    "Profil du leader": "leader",
    "Grille de visite": "visite",
    "Budget de la coordination": "budget",
    "Planificateur de coopération": "planificateur",
}


@pytest.mark.parametrize("name", TITLES)
@pytest.mark.parametrize("place", ["data/dossier.yml", "data/documents.yml", "data/entries/outils.yml"])
def test_a_tool_keeps_its_name_in_the_dossier_among_the_documents_and_in_the_list(place: str, name: str) -> None:
    if (place, name) == ("data/dossier.yml", "Liste d’invitation"):
        pytest.skip("the guests are among the persons of the dossier")
    titles = [text for text in titles_of(read_file(ROOT / place).value) if TITLES[name] in text.lower()]
    assert titles
    assert [title for title in titles if not title.startswith(name)] == []


def titles_of(value: object) -> list[str]:
    if isinstance(value, dict):
        own = [value["title"]] if isinstance(value.get("title"), str) else []
        return own + [text for inside in value.values() for text in titles_of(inside)]
    return [text for inside in value for text in titles_of(inside)] if isinstance(value, list) else []
