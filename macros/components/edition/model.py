"""What a regional edition may say of its own: everything but the federation is optional."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import Annotated, Self

from pydantic import AfterValidator, model_validator

from macros.components.directory.model import Directory, Federation, Regions, region_names
from macros.components.downloads.model import FOLDER as DOWNLOADS
from macros.components.edition import logo
from macros.components.edition.accent import Accent
from macros.components.identity.model import Identity, Organisation
from macros.core.data import Data
from macros.core.formats import FORMATS
from macros.core.model import Email, Model, Phone, SiteAddress, Text
from macros.core.problems import Problem, unknown

FOLDER = "editions"
"""Under data/: the editions, and the files that they name."""

UPLOADS = ("pdf", "docx", "odt", "xlsx")
"""The formats of the documents that a federation may add."""

DOCUMENT_SIZE = 3_000_000


def _file(*kinds: str) -> AfterValidator:
    pattern = re.compile(rf"[a-z0-9]+(?:-[a-z0-9]+)*\.(?:{'|'.join(kinds)})")
    expected = f"un nom de fichier en minuscules, chiffres et tirets, qui finit par .{' ou .'.join(kinds)}"

    def check(name: str) -> str:
        if not pattern.fullmatch(name):
            raise ValueError(f"attendu {expected}")
        return name

    return AfterValidator(check)


class EditionContact(Model):
    """Someone else to call or to write to; ``about`` says for what, or where."""

    name: Text
    about: Text | None = None
    phone: Phone | None = None
    email: Email | None = None
    verified_on: date
    review_by: date

    @model_validator(mode="after")
    def _reachable(self) -> Self:
        if not self.phone and not self.email:
            raise ValueError("attendu phone ou email pour joindre ce contact, reçu aucun des deux")
        return self


class EditionDocument(Model):
    """A document of the federation: ``file`` stands beside the edition."""

    title: Text
    about: Text
    file: Annotated[str, _file(*UPLOADS)]

    @property
    def path(self) -> str:
        """Where it stands in the built site, away from the documents that every edition has."""
        return f"{DOWNLOADS}/federation/{self.file}"

    @property
    def kind(self) -> str:
        return FORMATS[self.file.rpartition(".")[2]].label


class Legal(Model):
    """What takes the place of the same fields of ``site.yml``."""

    public_url: SiteAddress | None = None
    contact: Email | None = None
    publisher: Organisation | None = None
    host: Organisation | None = None


class Edition(Model):
    """The site of one federation. ``introduction`` is shown on the home page, under the federation's name."""

    federation: Text
    accent: Accent | None = None
    logo: Annotated[str, _file("svg")] | None = None
    introduction: Text | None = None
    contacts: list[EditionContact] = []
    documents: list[EditionDocument] = []
    legal: Legal = Legal()


def check(document: Edition, data: Data) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """The federation and the files exist; the logo is a drawing that a page may show."""
    folder = data.root / "data" / FOLDER
    federations = [federation.id for federation in data.one(Directory).federations]
    if document.federation not in federations:
        yield ("federation",), unknown("l’identifiant d’une fédération", document.federation, federations)
    if document.logo and (
        message := _missing(folder, document.logo)
        or logo.undrawn(folder / document.logo)
        or _heavy(folder / document.logo, logo.SIZE)
    ):
        yield ("logo",), message
    for index, item in enumerate(document.documents):
        if message := _missing(folder, item.file) or _heavy(folder / item.file, DOCUMENT_SIZE):
            yield ("documents", index, "file"), message


def _missing(folder: Path, name: str) -> str | None:
    known = [path.name for path in folder.iterdir() if path.suffix != ".yml"]
    return None if name in known else unknown(f"un fichier de data/{FOLDER}/", name, known)


def _heavy(path: Path, most: int) -> str | None:
    size = path.stat().st_size
    return f"attendu un fichier de {most // 1000} ko au plus, reçu {size // 1000} ko" if size > most else None


def unknown_edition(asked: str, names: Iterable[str]) -> Iterator[Problem]:
    """Yield the problem of a build that is asked for an edition that does not exist."""
    if asked and asked not in (known := sorted(names)):
        yield Problem(f"data/{FOLDER}/", 1, "EDITION", unknown("le nom d’une édition", asked, known))


def choose(data: Data, asked: str) -> None:
    """Keep the edition asked for, none without a name: the others are no concern of this build."""
    edition = data.all(Edition).get(asked)
    data.documents[Edition] = {asked: edition} if edition else {}
    if edition:
        own = {name: value for name, value in edition.legal if value is not None}
        data.documents[Identity] = {
            name: identity.model_copy(update=own) for name, identity in data.all(Identity).items()
        }


def current(data: Data) -> Edition | None:
    """Return the regional edition being built; None for the national site."""
    return next(iter(data.all(Edition).values()), None)


def own_federation(data: Data) -> Federation | None:
    """Return the federation that comes first in this edition."""
    edition = current(data)
    federations = data.one(Directory).federations
    return next((federation for federation in federations if edition and federation.id == edition.federation), None)


def own_regions(data: Data) -> str:
    """Return the territory of this edition, empty for the national site."""
    federation = own_federation(data)
    return region_names(federation, data.one(Regions).by_code) if federation else ""
