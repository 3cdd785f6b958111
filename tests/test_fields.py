"""Every control of the tools is classified: what it holds may travel in a share link, or stays on the device."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Iterator
from functools import cache

import pytest
from bs4 import BeautifulSoup, Tag

from tests.blocks import with_blocks
from tests.conftest import PAGES, ROOT, Pages, html_path

READ = "import('./macros/components/dossier/fields.mjs').then(({FIELDS}) => console.log(JSON.stringify(FIELDS)))"


@cache
def declared() -> dict[str, dict[str, object]]:
    """Return the fields that components declare, by pattern."""
    done = subprocess.run(["node", "--eval", READ], cwd=ROOT, capture_output=True, text=True, check=True)
    fields: dict[str, dict[str, object]] = json.loads(done.stdout)
    return fields


def matches(pattern: str, key: str) -> bool:
    ids, names = key.split("/"), pattern.split("/")
    return len(ids) == len(names) and all(name in ("*", id) for name, id in zip(names, ids, strict=True))


def controls(page: Tag) -> Iterator[tuple[str, Tag]]:
    """Yield every control that writes to the dossier, with its key; a row's has no id yet."""
    for control in page.select("[data-key]"):
        yield str(control["data-key"]), control
    for control in page.select("[data-field]"):
        field, tool = str(control["data-field"]), control.find_parent(attrs={"data-component": True, "id": True})
        assert tool, field
        yield f"{tool['data-component']}/{tool['id']}/…/{field}", control


def patterns_of(key: str) -> list[str]:
    if "/…/" not in key:
        return [pattern for pattern in declared() if matches(pattern, key)]
    component, _, field = key.partition("/")[0], *key.rsplit("/", 1)
    ends = (f"/row/*/{field}", f"/{field}/*")
    return [path for path in declared() if path.startswith(f"{component}/") and path.endswith(ends)]


@cache
def read(pages: Pages, page: str) -> Tag:
    """Parse a page with its templates open, which selectors do not enter, and the tools that come later."""
    text = with_blocks(pages.site, (pages.site / html_path(page)).read_text("utf-8"))
    opened = text.replace("<template", '<div class="template"').replace("</template>", "</div>")
    return BeautifulSoup(opened, "html.parser")


def tools_of(pages: Pages) -> dict[str, Tag]:
    """Return the pages with something to fill in."""
    return {page: html for page in PAGES if (html := read(pages, page)).select_one("[data-key], [data-field]")}


def test_every_control_is_classified_in_one_place(pages: Pages) -> None:
    tools = tools_of(pages)
    assert len(tools) > 10
    for page, html in tools.items():
        for key, control in controls(html):
            places = [name for name in ("data-shared", "data-private") if control.has_attr(name)]
            # What data/ says to be about a person has its pattern too: code rewrites it when she is renamed.
            is_told = control.has_attr("data-private") and control.has_attr("data-person")
            places += ["fields.mjs"] if patterns_of(key) and not is_told else []
            assert len(places) == 1, f"{page}: {key} is classified by {places or 'nobody'}"


def test_what_names_a_person_offers_those_of_the_dossier(pages: Pages) -> None:
    """The pages and the fields that code rewrites when somebody is renamed name the same ones."""
    naming = {pattern for pattern, field in declared().items() if field.get("kind") == "person"}
    offered = set()
    for page, html in tools_of(pages).items():
        for key, control in controls(html):
            patterns = naming.intersection(patterns_of(key))
            assert control.has_attr("data-person") == bool(patterns), f"{page}: {key}"
            offered |= patterns
    assert offered == naming


def test_what_is_about_persons_is_private(pages: Pages) -> None:
    html = read(pages, "dossier.md")
    private = {key for key, control in controls(html) if control.has_attr("data-private")}
    named = {key for key, control in controls(html) if control.has_attr("data-person")}
    sheets = ("worksheet/fiche-contact/",)
    # What inhabitants answered, counted by hand: all of it stays in the town hall.
    answers = ("survey/",)
    assert {key for key in private - named if not key.startswith(sheets + answers)} == {
        "diagnosis/etat-des-lieux/rempli-par",
        "diagnosis/etat-des-lieux/…/age",
        "diagnosis/etat-des-lieux/…/departure",
        "diagnosis/etat-des-lieux/…/who",
        "record/appel-federation/reponses",
        "record/lieu-de-rencontre/convenu",
        "record/qui-fait-quoi/…/joindre",
        "worksheet/grille-de-visite/…/leader-choix",
        "worksheet/grille-de-visite/…/reticences",
        "worksheet/grille-de-visite/…/telephone",
    }
    about_persons = {key for key, _ in controls(html) if key.startswith(sheets)}
    assert len(about_persons) > 12
    assert about_persons <= private
    # Of a person, nothing may travel.
    people = {pattern: field for pattern, field in declared().items() if pattern.startswith("people/")}
    assert len(people) > 10
    assert {field["reach"] for field in people.values()} == {"personal"}


def test_choices_say_what_their_component_declares(pages: Pages) -> None:
    """The words of a value are those of its control, wherever a component declares them too."""
    seen = 0
    for page, html in tools_of(pages).items():
        for key, control in controls(html):
            field = declared()[patterns[0]] if (patterns := patterns_of(key)) else {}
            words = field.get("values")
            if not isinstance(words, dict):
                continue
            radio = control.name == "input"
            choices = (
                [(control, control.parent)] if radio else [(option, option) for option in control.select("option")]
            )
            for choice, label in choices:
                value = str(choice["value"])
                if value:
                    assert label, f"{page}: {key}"
                    assert label.get_text(strip=True) == words[value], f"{page}: {key}"
                    seen += 1
    assert seen > 50


@pytest.mark.parametrize("page", ["mobiliser/grille-de-visite.md", "100-jours/etat-des-lieux.md"])
def test_rows_say_where_they_go_before_any_script_runs(pages: Pages, page: str) -> None:
    """The dossier's page finds the words and the class of a row's field in its template, by the list beside it."""
    html = read(pages, page)
    templates = [each for each in html.select(".template") if each.select("[data-shared][data-field]")]
    assert templates
    for template in templates:
        assert template.parent
        assert template.parent.select_one("[data-collection]"), template


def test_what_is_decided_of_the_federations_version_has_a_name(pages: Pages) -> None:
    """A merge shows these choices: the page calls each as the panel that asks for it does."""
    html = read(pages, "dossier.md")
    names = {str(name["data-id"]): name.get_text(strip=True) for name in html.select("[data-id]")}
    told = {id: name for id, name in names.items() if id.startswith("federation/version/")}
    for item in html.select("[data-tool-state]"):
        id = str(item["data-tool-state"]).replace("/", "-")
        assert item.a
        assert told.pop(f"federation/version/{id}") == item.a.get_text(strip=True)
    script = (ROOT / "macros" / "components" / "dossier" / "federation-version.mjs").read_text("utf-8")
    apart = dict(re.findall(r"id: '([a-z]+)',\s+title: '([^']+)'", script))
    assert told == {f"federation/version/{id}": title for id, title in apart.items()}
