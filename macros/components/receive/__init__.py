"""The page that receives a dossier: the camera of this device reads what the screen of another one shows.

Nothing is asked of the camera, and nothing is fetched for it, before the visitor presses its button.
"""

from __future__ import annotations

from macros.core.component import Assets, Component
from macros.core.page import Page


def receive(page: Page) -> str:
    """The button that opens the camera, and where what it reads is told."""
    return page.render("receive/receive.html")


COMPONENT = Component(
    name="receive",
    macros={"receive": receive},
    assets={"receive": Assets(script="receive")},
)
