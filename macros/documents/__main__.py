"""``python -m macros.documents FOLDER``: make the documents, before the pages that offer them."""

from __future__ import annotations

import sys
from pathlib import Path

from macros.core.alone import alone
from macros.core.problems import DataError
from macros.documents.cache import Cache, everything
from macros.documents.libraries import MissingLibrary


def make(root: Path, folder: Path) -> None:
    """Make the documents in `folder`. Exits with 1 and a French message when the data or the machine is not ready."""
    try:
        with alone(folder, folder.name):
            if Cache(folder).idle(everything(root)):
                print("Documents : aucun changement.")
                return
            # What lays documents out is heavy: an idle build does without.
            from macros.documents.build import build

            build(root, folder)
    except ModuleNotFoundError as error:
        sys.exit(f"Il manque le paquet Python « {error.name} » : installez requirements-documents.txt.")
    except (DataError, MissingLibrary) as error:
        sys.exit(str(error))


def main(arguments: list[str]) -> None:
    """Make the documents in the folder that the command line names."""
    if len(arguments) != 1:
        sys.exit("Usage : python -m macros.documents DOSSIER")
    make(Path.cwd(), Path(arguments[0]))


if __name__ == "__main__":
    main(sys.argv[1:])
