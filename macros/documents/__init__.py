"""The documents: PDF, DOCX, ODT and XLSX made from the data and the pages, without the built site."""

from __future__ import annotations

import sys
from pathlib import Path

from macros.core.problems import DataError


class MissingLibrary(Exception):
    """Something that PDF cannot be made without. The message says what to install."""


def main(root: Path, folder: Path) -> None:
    """Make the documents in `folder`. Exits with 1 and a French message when the data or the machine is not ready."""
    from macros.documents.cache import Cache, everything

    try:
        if Cache(folder).idle(everything(root)):
            print("Documents : aucun changement.")
            return
        from macros.documents.build import build

        build(root, folder)
    except ModuleNotFoundError as error:
        sys.exit(f"Il manque le paquet Python « {error.name} » : installez requirements-documents.txt.")
    except (DataError, MissingLibrary) as error:
        sys.exit(str(error))
