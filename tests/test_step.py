"""The page of each tool says which action of the roadmap it serves, and leads to the next one, without any script."""

from __future__ import annotations

import pytest

from macros.components.checklist.model import Checklist, Step
from macros.components.step import AFTER, PAGE, ROADMAP, action_bar
from macros.site.site import Site
from tests.conftest import LOADED, Pages, html_path

CHECKLIST = LOADED.all(Checklist)[ROADMAP]
STEPS = CHECKLIST.steps


@pytest.mark.parametrize(("number", "step"), list(enumerate(STEPS, 1)), ids=[step.id for step in STEPS])
def test_the_tool_of_an_action_names_it_and_leads_on(pages: Pages, number: int, step: Step) -> None:
    page = step.page
    bar = pages.soup(page).select_one(f"nav[data-step={step.id}]")
    assert bar, f"{page} has no action_bar of {step.id}"
    site = Site.of(LOADED).at(page)
    phase = next(phase for phase in CHECKLIST.phases if step in phase.steps)
    way, onward = bar.select("a")
    assert " ".join(way.text.split()) == (
        f"Action {number} sur {len(STEPS)}, du jour {phase.from_day} au jour {phase.to_day}".replace(" ", " ")
    )
    assert way["href"] == site.url(f"{PAGE}#{step.id}")
    following = STEPS[number].page if number < len(STEPS) else AFTER
    assert following
    assert onward["href"] == site.url(following)
    assert (pages.site / html_path(following)).is_file()


def test_a_bar_of_no_action_names_the_nearest_one() -> None:
    with pytest.raises(KeyError, match="preter-un-lieu"):
        action_bar(Site.of(LOADED).at("100-jours/lieu.md"), "preter-un-lieux")
