"""An edition's own colour: what follows from it in each theme, refused when it cannot be read."""

from __future__ import annotations

from functools import partial
from typing import Annotated

from pydantic import AfterValidator

from macros.core.model import Colour, Model
from macros.theme.colours import PAIRS, THEMES, contrast, mix

PLACES = {
    "paper": "le fond des pages",
    "surface": "le fond des panneaux",
    "sunk": "le fond du pied de page",
    "tint": "les panneaux teintés",
    "on-accent": "le texte des boutons",
    "accent": "les liens et boutons",
    "accent-hi": "les liens et boutons survolés",
    "ink": "le texte",
    "soft": "le texte secondaire",
    "focus": "l’anneau du champ actif",
}


def tokens(accent: str, theme: str) -> dict[str, str]:
    """Return every token that an accent changes: hover moves away from the background, tint mixes a little in."""
    colours = THEMES[theme]
    if theme == "light":
        return {
            "accent": accent,
            "accent-hi": mix(accent, "#000000", 0.64),
            "tint": mix(accent, colours["surface"], 0.13),
            "focus": accent,
        }
    return {
        "accent": accent,
        "accent-hi": mix(accent, "#ffffff", 0.56),
        "tint": mix(accent, colours["surface"], 0.1),
    }


def _readable(theme: str, accent: str) -> str:
    """Raise when something cannot be read; the message names the worst pair."""
    changed = tokens(accent, theme)
    colours = {**THEMES[theme], **changed}
    weak = []
    for text, ground, least in PAIRS:
        ratio = contrast(colours[text], colours[ground])
        if {text, ground} & changed.keys() and ratio < least:
            weak.append((ratio / least, ratio, least, text, ground))
    if weak:
        _, ratio, least, text, ground = min(weak)
        where = f"entre {PLACES[text]} et {PLACES[ground]}"
        shown, wanted = (f"{number:.1f}".replace(".", ",") for number in (ratio, least))
        raise ValueError(
            f"attendu une couleur plus {'sombre' if theme == 'light' else 'claire'}, "
            f"qui laisse un contraste de {wanted} {where}, reçu « {accent} » ({shown})"
        )
    return accent


class Accent(Model):
    """The colour of links, buttons and signature, on a light background and on a dark one."""

    light: Annotated[Colour, AfterValidator(partial(_readable, "light"))]
    dark: Annotated[Colour, AfterValidator(partial(_readable, "dark"))]


def coloured(style: str, accent: Accent) -> str:
    """Return a built style sheet with an edition's accent in place of ours: paper and forced colours keep theirs."""
    for theme, colour in (("light", accent.light), ("dark", accent.dark)):
        for token, new in tokens(colour, theme).items():
            ours = f"--{token}:{THEMES[theme][token]}"
            if ours not in style:
                raise ValueError(f"no {ours} in the style sheet")
            style = style.replace(ours, f"--{token}:{new}", 1)
    return style
