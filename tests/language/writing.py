"""What a program can put right in a source: the signs that are typed badly. Spaces are put right at build."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from macros.core.typography import MARK, PROTECTED

RULES = (
    (re.compile(rf"(?<=\w)'(?=[\w«*_\[{MARK}])"), "’"),
    (re.compile(r"\.\.\."), "…"),
    (re.compile(r" +(?=[,.](?:\s|$))"), ""),
    (re.compile(r"\b([Cc]|[Ss]|[Cc]ons|[Ch]h|[Mm])oe(?=ur)"), r"\1œ"),
    (re.compile(r"\b([BbNnVv]|[Mm]an)oe(?=ufs?\b|uds?\b|ux?\b|uvr)"), r"\1œ"),
    (re.compile(r"\boe(?=uvr|il|uf|dèm)"), "œ"),
    (re.compile(r"\bOe(?=uvr|il|uf|dèm)"), "Œ"),
    (re.compile(r"\b1(?:ère|ere)\b"), "1re"),
    (re.compile(r"\b(\d+)(?:ème|ieme|ième)\b"), r"\1e"),
    (
        re.compile(
            r"\bE(?=(?:tat|tats|tape|tapes|tablissements?|lue?s?|quipes?|coutez|coles?|vite[rz]|crire|crivez)\b)"
        ),
        "É",
    ),
    (re.compile(r"(?:^|(?<=[.!?…] ))A (?=(?:la|quoi|qui|partir|faire|éviter|retenir|savoir|vous)\b|l’)"), "À "),
)


def fix(text: str) -> str:
    """Return text with its signs put right. Applying it twice changes nothing."""
    for pattern, replacement in RULES:
        text = pattern.sub(replacement, text)
    return text


def fix_source(source: str) -> str:
    """Return a Markdown or YAML source with its text put right; its first spaces, tags, code and links stay."""
    kept = iter(PROTECTED.findall(source))
    fixed = "\n".join(fix(line) for line in PROTECTED.sub(MARK, source).split("\n"))
    return re.sub(MARK, lambda _: next(kept), fixed)


def sources(root: Path) -> Iterator[Path]:
    """Yield what editors write."""
    yield from sorted((root / "docs").rglob("*.md"))
    for path in sorted((root / "data").rglob("*.yml")):
        if path.relative_to(root / "data").parts[0] != "territories":
            yield path


def fix_all(root: Path) -> list[Path]:
    """Put right every source, and return those that changed."""
    changed = []
    for path in sources(root):
        before = path.read_text("utf-8")
        after = fix_source(before)
        if after != before:
            path.write_text(after, "utf-8", newline="\n")
            changed.append(path)
    return changed
