"""Contact cards: vCard 3.0 (RFC 2426), the version that telephones and Outlook all read."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

LINE = 75  # octets, without the line break


class Card(NamedTuple):
    """What an address book shows of an organisation. ``uid`` never changes, so that a new import replaces the old."""

    uid: str
    shown_as: str
    organisation: str
    phone: str | None
    email: str
    website: str | None
    note: str
    revised: str


def vcards(cards: Iterable[Card], product: str) -> str:
    """Return the text of a .vcf file; `product` names who wrote it."""
    lines = [line for card in cards for line in _lines(card, product)]
    return "".join(f"{fold(line)}\r\n" for line in lines)


def _lines(card: Card, product: str) -> list[str]:
    name = escape(card.shown_as)
    optional = [
        f"TEL;TYPE=WORK,VOICE:{card.phone}" if card.phone else "",
        f"URL:{card.website}" if card.website else "",
    ]
    return [
        "BEGIN:VCARD",
        "VERSION:3.0",
        f"PRODID:{escape(product)}",
        f"UID:{card.uid}",
        f"FN:{name}",
        # An organisation has no first name: some address books show nothing without this.
        f"N:{name};;;;",
        f"ORG:{escape(card.organisation)}",
        f"EMAIL;TYPE=INTERNET,WORK:{card.email}",
        *filter(None, optional),
        f"NOTE:{escape(card.note)}",
        f"REV:{card.revised}T00:00:00Z",
        "END:VCARD",
    ]


def escape(text: str) -> str:
    """Return a value in which commas, semicolons and line breaks separate nothing."""
    escaped = text.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;")
    return escaped.replace("\r\n", "\n").replace("\n", "\\n")


def fold(line: str) -> str:
    """Return a line cut every 75 octets at most, never inside a character; the rest follows a space."""
    pieces, piece, room = [], "", LINE
    for character in line:
        size = len(character.encode())
        if size > room:
            pieces.append(piece)
            piece, room = "", LINE - 1
        piece += character
        room -= size
    return "\r\n ".join([*pieces, piece])
