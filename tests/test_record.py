"""The forms of the roadmap: what data/records/ says, and what the pages make of it."""

from __future__ import annotations

import dataclasses
import json
import subprocess
from functools import cache

import pytest
from bs4 import BeautifulSoup, Tag

from macros.components.record.model import FACTS, Record
from macros.core.yaml_strict import read_file
from macros.site.site import Site
from tests.conftest import LOADED, ROOT

EXAMPLE = ROOT / "tests" / "fixtures" / "records" / "essai.yml"
EMPTY = """Promise.all([
  import('./macros/components/record/facts.mjs'),
  import('./macros/browser/store/dossier.mjs'),
]).then(([{facts}, {createDossier}]) => {
  const known = facts(createDossier(Math.random), {federations: {}, today: '2026-11-28'});
  console.log(JSON.stringify([...known.values()]));
})"""


def test_paper_names_the_facts_as_the_dossier_does() -> None:
    done = subprocess.run(["node", "--eval", EMPTY], cwd=ROOT, capture_output=True, text=True, check=True)
    known = json.loads(done.stdout)
    assert [(fact["id"], fact["label"]) for fact in known] == list(FACTS.items())
    # What the état des lieux leaves open is known at once: all of it.
    assert [fact["id"] for fact in known if fact["lines"]] == ["inconnu"]


@cache
def example() -> Tag:
    """Return the form of the example, its templates open: selectors do not enter them."""
    record = Record.model_validate(read_file(EXAMPLE).value)
    documents = {**LOADED.documents, Record: {**LOADED.all(Record), "essai": record}}
    site = Site.of(dataclasses.replace(LOADED, documents=documents)).at("100-jours/lieu.md")
    html = str(site.show("record", "essai")).replace("<template", '<div class="template"')
    return BeautifulSoup(html.replace("</template>", "</div>"), "html.parser")


def texts(selector: str) -> list[str]:
    return [" ".join(each.get_text().split()) for each in example().select(selector)]


def test_paper_has_a_blank_for_all_that_is_filled_in() -> None:
    """Without a script the form is read and printed whole: what only a script brings to life is hidden."""
    for live in (page := BeautifulSoup(str(example()), "html.parser")).select("[data-live], .no-paper"):
        live.decompose()
    assert page.select("tbody th .detail")
    for detail in page.select("tbody th .detail"):
        detail.decompose()
    blanks = {
        " ".join(each.get_text().split()) for each in page.select(".fill, .ask, thead th, tbody th, .tick, legend")
    }
    assert {"Commune", "Habitants", "Fédération régionale", "Lieu", "Places", "Étape", "Constituer l’équipe"} <= blanks
    assert {"Prochaine étape", "Téléphone", "Notes", "Une table pour dix personnes", "Pour quand ?"} <= blanks
    assert len(page.select(".lines i")) == 3
    assert len(page.select("#essai-lieux tbody tr")) == 3
    assert len(page.select(".tick")) == 2 + 8
    assert "À éviter : Imposer une organisation" in [" ".join(each.get_text().split()) for each in page.select("li")]
    assert texts("[data-signature]") == ["La ou le maire", "La personne qui prête le lieu"]


@pytest.mark.parametrize(
    ("key", "attributes"),
    [
        ("[data-key='record/essai/suite']", {"data-shared"}),
        ("[data-key='record/essai/qui']", {"data-private", "data-person"}),
        ("[data-key='record/essai/telephone']", {"data-private"}),
        ("[data-key='record/essai/notes']", {"data-private"}),
        ("[data-key='record/essai/quand']", {"data-shared", "data-day"}),
        ("[data-key='record/essai/besoins/table']", {"data-shared"}),
        ("[data-key='record/essai/appuis/expliquer']", {"data-shared"}),
        ("[data-key='record/essai/suivi/equipe/appui']", {"data-shared"}),
        ("[data-key='record/essai/suivi/projet/qui']", {"data-private", "data-person"}),
        ("[data-field='nom']", {"data-shared"}),
        ("[data-field='qui']", {"data-private", "data-person"}),
    ],
)
def test_a_control_says_who_may_read_it(key: str, attributes: set[str]) -> None:
    (control,) = example().select(key)
    known = {"data-shared", "data-private", "data-person", "data-day"}
    assert known.intersection(control.attrs) == attributes


def test_every_control_has_its_label() -> None:
    labels = {str(label.get("for") or label.get("data-for")) for label in example().select("label")}
    controls = example().select("input, textarea, select")
    assert len(controls) > 20
    assert {str(each.get("id") or each.get("data-field")) for each in controls} == labels


def test_a_list_that_comes_from_elsewhere_says_so() -> None:
    assert [line.get_text() for line in example().select("[data-part=ticks] .source")] == ["Kit, partie 2"]


def test_steps_of_a_path_can_be_moved_and_are_numbered() -> None:
    assert texts(".points-steps [data-do]") == ["Monter", "Descendre", "Retirer"]
    assert example().select(".points-steps > ol")


def test_no_version_to_share_is_offered_where_all_is_shared() -> None:
    assert texts("[data-report]") == ["Mettre la fiche au propre", "Version à partager"]
    record = Record.model_validate(read_file(EXAMPLE).value)
    part = record.parts[1]
    open_to_all = record.model_copy(update={"sections": [record.sections[0].model_copy(update={"parts": [part]})]})
    assert (record.personal, open_to_all.personal) == (True, False)
