"""The words of the trade stand where they are expected: a block that loses them says something else."""

from __future__ import annotations

import re
from typing import Any

import pytest
import yaml

from tests.conftest import ROOT, Pages

BLOCKS = yaml.safe_load((ROOT / "tests" / "terms.yml").read_text("utf-8"))


@pytest.mark.parametrize("block", BLOCKS, ids=lambda block: f"{block['page']}#{block.get('block', '')}")
def test_a_block_keeps_the_words_of_the_trade(pages: Pages, block: dict[str, Any]) -> None:
    main = pages.main(block["page"])
    part = main.find(id=block["block"]) if "block" in block else main
    assert part, f"no block {block['block']}"
    part = part.parent if part.name == "input" else part  # a box to tick: its words are in its label
    # Explanations of acronyms stand between the words.
    text = re.sub(r"\s+", " ", part.get_text(" ")).casefold()
    assert [term for term in block["terms"] if term.casefold() not in text] == []
