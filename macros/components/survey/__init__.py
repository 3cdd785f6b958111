"""A short questionnaire to hand out, its hand-tally sheet, the entry of its counts and their result."""

from __future__ import annotations

from macros.components.survey.model import Survey
from macros.core.component import Assets, Component
from macros.core.page import Page
from macros.core.script_json import script_json


def survey(page: Page, id: str, level: int = 3) -> str:
    """The questionnaire and its tally sheet, complete and printable; with a script, the counts and the result."""
    sheet = page.find(Survey, id)
    model = sheet.model_dump(include={"title", "questions"}, exclude_defaults=True)
    return page.render("survey/survey.html", survey=sheet, name=id, level=level, alone=False, model=script_json(model))


def survey_form(page: Page, id: str, level: int = 2) -> str:
    """The questionnaire alone, for its ready document."""
    return page.render("survey/form.html", survey=page.find(Survey, id), name=id, level=level, alone=True)


def survey_tally(page: Page, id: str, level: int = 2) -> str:
    """The hand-tally sheet alone, for its ready document."""
    return page.render("survey/tally.html", survey=page.find(Survey, id), name=id, level=level, alone=True)


COMPONENT = Component(
    name="survey",
    data="surveys/",
    model=Survey,
    macros={"survey": survey, "survey_form": survey_form, "survey_tally": survey_tally},
    ids=dict.fromkeys(("survey", "survey_form", "survey_tally"), "un questionnaire de data/surveys/"),
    assets={"survey": Assets(script="survey", style="tools")},
    tool="survey",
)
