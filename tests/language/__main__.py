"""Check what readers see, or put right what a program can."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from macros.core.data import Data
from macros.site.load import load
from tests.conftest import mkdocs_build
from tests.language import gates, grammar, texts, writing


def check(root: Path) -> None:
    """Exit with 1 and every fault. What Grammalecte advises is printed and stops nothing."""
    with tempfile.TemporaryDirectory() as folder:
        result = mkdocs_build(root, Path(folder))
        if result.returncode:
            sys.exit(result.stdout + result.stderr)
        passages = [*texts.of_pages(root, Path(folder)), *texts.of_documents(root), *texts.of_messages(root)]
    loaded = load(root)
    faults = [
        *gates.typography(passages),
        *gates.spelling(passages, loaded),
        *gates.lengths(passages, guides(loaded)),
        *gates.acronyms(passages, loaded),
    ]
    for advice in grammar.advice(passages):
        print(f"Grammalecte : {advice}")
    if faults:
        sys.exit("\n".join(dict.fromkeys(faults)))
    print(f"Langue correcte : {len(passages)} passages.")


def guides(loaded: Data) -> set[str]:
    """Return the pages that say what they hold in brief: guides, to read from end to end."""
    return {page for page, meta in loaded.pages.items() if meta.summary}


def fix(root: Path) -> None:
    """Put right the sources of pages and data, and name those that changed."""
    for path in writing.fix_all(root):
        print(f"Corrigé : {path.relative_to(root).as_posix()}")


if __name__ == "__main__":
    try:
        (fix if sys.argv[1:] == ["fix"] else check)(Path.cwd())
    except (FileNotFoundError, subprocess.CalledProcessError) as error:
        sys.exit(f"Il manque un correcteur, installez hunspell, hunspell-fr et grammalecte-cli : {error}")
