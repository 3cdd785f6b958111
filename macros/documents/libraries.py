"""What the machine must have for the PDF, beside the Python packages."""

from __future__ import annotations


class MissingLibrary(Exception):
    """Something that PDF cannot be made without. The message says what to install."""


def check_libraries() -> None:
    """Raise MissingLibrary when Pango, which WeasyPrint needs, cannot be loaded."""
    try:
        import weasyprint  # noqa: F401
    except OSError as error:
        raise MissingLibrary(
            "Pour fabriquer les PDF, il manque une bibliothèque du système : Pango.\n"
            "Sur Debian ou Ubuntu : apt-get install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0"
        ) from error
