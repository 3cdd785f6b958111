"""``python -m macros.outputs documents FOLDER``: make the documents, before the pages that offer them."""

from __future__ import annotations

import sys
from pathlib import Path


def main(arguments: list[str]) -> None:
    """Run the output that the command line names."""
    match arguments:
        case ["documents", folder]:
            from macros.outputs import documents

            documents.main(Path.cwd(), Path(folder))
        case _:
            sys.exit("Usage : python -m macros.outputs documents DOSSIER")


if __name__ == "__main__":
    main(sys.argv[1:])
