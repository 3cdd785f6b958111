"""What Grammalecte says of our sentences, less its false alerts: advice, which stops nothing."""

from __future__ import annotations

import json
import subprocess
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from tests.language.texts import Passage

LISTED = Path(__file__).parent / "grammar.yml"


@dataclass(frozen=True)
class Alert:
    """A rule broken, the words at fault, and the paragraph."""

    rule: str
    words: str
    message: str
    text: str


def advice(texts: Iterable[Passage]) -> Iterator[str]:
    """Yield the alerts that are not listed as false, then the listed ones that no longer serve."""
    places: dict[str, str] = {}
    for passage in texts:
        places.setdefault(passage.text, passage.place)
    listed = yaml.safe_load(LISTED.read_text("utf-8"))
    used = set[int]()
    for alert in alerts(list(places), listed["disabled"]):
        false = {n for n, known in enumerate(listed["false_alerts"]) if _is(alert, known)}
        used |= false
        if not false:
            yield f"{places[alert.text]}: « {alert.words} » : {alert.message} ({alert.rule}) Texte : {alert.text[:90]}"
    for number, known in enumerate(listed["false_alerts"]):
        if number not in used:
            yield f"tests/language/grammar.yml: {known['rule']} ne sert plus : retirez-la"


def _is(alert: Alert, known: dict[str, str]) -> bool:
    # The spaces of a listed text are typed plain.
    return alert.rule == known["rule"] and known.get("text", "") in " ".join(alert.text.split())


def alerts(paragraphs: list[str], off: Iterable[str]) -> list[Alert]:
    """Return what Grammalecte finds in the paragraphs, without the families of rules named in `off`."""
    with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8") as file:
        file.write("\n".join(paragraphs) + "\n")
        file.flush()
        command = ["grammalecte-cli", "-f", file.name, "-j", "-off", *off]
        result = subprocess.run(command, capture_output=True, encoding="utf-8", check=True)
    found: list[dict[str, Any]] = json.loads(result.stdout)["data"]
    return [
        Alert(error["sRuleId"], text[error["nStart"] : error["nEnd"]], error["sMessage"], text)
        for paragraph in found
        for text in [paragraphs[paragraph["iParagraph"] - 1]]
        for error in paragraph["lGrammarErrors"]
    ]
