"""Each of the eleven actions has its tool: what it must do for the mayor, one line an action, one column a service.

What a browser alone can tell, such as how many sheets a result takes, is in tests/browser/test_hundred_days.py.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from bs4 import Tag

from macros.components.checklist.model import Checklist, Step
from macros.components.dossier.model import DossierTools, Tool
from macros.components.entries.model import Entries
from tests.conftest import LOADED, PAGES, ROOT, Pages

STEPS = LOADED.all(Checklist)["100-jours"].steps
TOOLS = LOADED.one(DossierTools).tools
LISTED = LOADED.all(Entries)["outils"].entries
WHOLE = ("commune/", "federation", "msp/", "referent/")
"""The start of the keys of what the whole dossier knows."""


def tool_of(step: Step) -> Tool:
    """Return the tool that the page of an action opens."""
    opened = [tool for tool in TOOLS if tool.page == step.page]
    assert len(opened) == 1, (step.page, [tool.key for tool in opened])
    return opened[0]


def parts_of(tool: Tool, pages: Pages) -> Iterator[Tag]:
    """Yield a tool as the pages show it, those of its parts too: a meeting has one page for each moment."""
    for page in PAGES:
        if page.startswith("100-jours/") and tool.macro in {call.macro for call in LOADED.calls[page]}:
            yield from pages.soup(page).select(f"#{tool.id}[data-component]")


def opens_a_tool(step: Step, pages: Pages) -> bool:
    """Its page shows a tool, which the dossier and the list of tools have too."""
    tool = tool_of(step)
    listed = {entry.page for entry in LISTED if step.id in entry.steps}
    return bool(pages.soup(tool.page).select(f"main #{tool.id}[data-component]")) and tool.page in listed


def is_filled_from_the_dossier(step: Step, pages: Pages) -> bool:
    """It shows what the dossier knows, or has the very fields of what is typed once."""
    parts = list(parts_of(tool_of(step), pages))
    shown = [found for part in parts for found in part.select("[data-known], [data-facts], [data-synthesis]")]
    fields = [str(field["data-key"]) for part in parts for field in part.select("[data-key]")]
    return bool(shown) or any(key.startswith(WHOLE) for key in fields)


def gives_a_sheet(step: Step, pages: Pages) -> bool:
    """A button puts its result on a sheet of its own, which has a place on the page."""
    places = [part for part in parts_of(tool_of(step), pages) if part.select("[data-report-sheet]")]
    return any(part.select("[data-report]") for part in places)


def gives_word(step: Step, pages: Pages) -> bool:
    """Its sheet is one of those that leave for Word: the script of its tool is built on them."""
    folder = ROOT / "macros" / "components" / tool_of(step).script
    scripts = "".join(path.read_text("utf-8") for path in folder.glob("*.mjs"))
    offered = (ROOT / "macros/browser/forms/sheet-actions.mjs").read_text("utf-8")
    return "new SheetView(" in scripts and "docx: 'Télécharger en Word (.docx)'" in offered


def pours_into_the_roadmap(step: Step, pages: Pages) -> bool:
    """A button adds what was decided, or is still to be asked, to the roadmap."""
    buttons = [button for part in parts_of(tool_of(step), pages) for button in part.select("button[data-pour]")]
    folder = ROOT / "macros" / "components" / tool_of(step).script
    scripts = "".join(path.read_text("utf-8") for path in folder.glob("*.mjs"))
    return bool(buttons) and "pourActions(" in scripts


SERVICES: list[Callable[[Step, Pages], bool]] = [
    opens_a_tool,
    is_filled_from_the_dossier,
    gives_a_sheet,
    gives_word,
    pours_into_the_roadmap,
]


def test_the_roadmap_has_eleven_actions() -> None:
    assert len(STEPS) == 11


@pytest.mark.parametrize("service", SERVICES, ids=lambda service: service.__name__)
@pytest.mark.parametrize("step", STEPS, ids=lambda step: step.id)
def test_each_action_has_each_service(step: Step, service: Callable[[Step, Pages], bool], pages: Pages) -> None:
    assert service(step, pages)


def test_every_tool_of_the_dossier_is_in_the_list_of_tools() -> None:
    listed = {entry.page.partition("#")[0] for entry in LISTED}
    assert [tool.page for tool in TOOLS if tool.page not in listed] == []


def test_the_list_of_tools_follows_the_actions() -> None:
    numbers = {step.id: number for number, step in enumerate(STEPS)}
    served = [min(numbers[step] for step in entry.steps) for entry in LISTED if entry.steps]
    assert served == sorted(served)
    assert set(numbers) == {step for entry in LISTED for step in entry.steps}
