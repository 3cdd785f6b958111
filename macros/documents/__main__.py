"""``python -m macros.documents FOLDER``: make the documents, before the pages that offer them."""

from __future__ import annotations

import sys
from pathlib import Path

from macros import documents


def main(arguments: list[str]) -> None:
    """Make the documents in the folder that the command line names."""
    if len(arguments) != 1:
        sys.exit("Usage : python -m macros.documents DOSSIER")
    documents.main(Path.cwd(), Path(arguments[0]))


if __name__ == "__main__":
    main(sys.argv[1:])
