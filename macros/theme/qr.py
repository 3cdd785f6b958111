"""What a printed page adds: a short address and a QR code that leads back to it."""

from __future__ import annotations

from functools import lru_cache

from markupsafe import Markup

from macros.core.kept import kept


# A preview rebuilds the same pages at each edit.
@lru_cache(maxsize=256)
def qr(url: str) -> Markup:
    """Return a QR code of `url` as inline SVG, black on nothing, with the quiet zone of 4 modules."""
    return Markup(_drawn(url))


@kept("segno")
def _drawn(url: str) -> str:
    import segno  # most builds find every code kept

    code = segno.make_qr(url, error="l", boost_error=False)
    return str(code.svg_inline(border=4, omitsize=True, svgclass="qr-code", lineclass=None))


def printed_address(url: str) -> str:
    """Return an address as people type it."""
    return url.removeprefix("https://").removesuffix("/")
