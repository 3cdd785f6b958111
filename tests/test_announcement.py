"""Texts for inhabitants: what the site itself writes promises nothing, names nobody and cites what it warns of."""

from __future__ import annotations

import re
import unicodedata

import pytest

from macros.components.announcement.model import Announcement
from macros.components.checklist.model import Checklist
from macros.components.points.model import Points
from tests.conftest import LOADED

FOUND = LOADED.all(Announcement)["ecrire-aux-habitants"]
STEPS = [step.id for phase in LOADED.all(Checklist)["100-jours"].phases for step in phase.steps]
SAID = [
    *(text for letter in FOUND.letters for paragraph in letter.paragraphs for text in [paragraph.otherwise or ""]),
    *(
        text
        for letter in FOUND.letters
        for paragraph in letter.paragraphs
        for sentence in paragraph.say
        for text in (sentence.text, sentence.otherwise or "")
    ),
    *(letter.headline or "" for letter in FOUND.letters),
    *(text or "" for deed in FOUND.deeds for text in (deed.done, deed.doing, deed.next)),
]


def fold(text: str) -> str:
    plain = unicodedata.normalize("NFD", text.lower())
    return re.sub(r"[^a-z0-9]+", " ", re.sub(r"[\u0300-\u036f]", "", plain)).strip()


@pytest.mark.parametrize("text", list(filter(None, SAID)))
def test_no_text_of_the_site_promises_anything(text: str) -> None:
    starts = [fold(word) for check in FOUND.checks for word in check.words]
    assert [start for start in starts if f" {start}" in f" {fold(text)}"] == []
    assert not re.search(r"\d", text)


@pytest.mark.parametrize("text", list(filter(None, SAID)))
def test_a_sentence_of_a_text_is_read_in_one_breath(text: str) -> None:
    assert max(len(sentence.split()) for sentence in re.split(r"(?<=[.?])\s", text)) <= 30


def test_three_promises_are_warned_of_in_the_words_of_the_kit() -> None:
    lists = LOADED.all(Points)
    cited = {ref.list: lists[ref.list].source.id for check in FOUND.checks for ref in check.points}
    assert len(FOUND.checks) == 3
    assert set(cited.values()) == {"kit-100-jours"}


def test_two_texts_of_the_bulletin_and_a_short_one_serve_actions_seven_and_eleven() -> None:
    assert [(STEPS.index(letter.step) + 1, letter.short) for letter in FOUND.letters] == [
        (7, False),
        (11, False),
        (11, True),
    ]


def test_every_action_of_the_roadmap_can_be_told_but_the_telling_itself() -> None:
    assert [deed.id for deed in FOUND.deeds] == [step for step in STEPS if step != "informer-habitants"]
