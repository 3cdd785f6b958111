"""The directory as it is published for reuse, and the page that explains it.

The models below are the published format: the files, their JSON Schema and the table of fields all come from them.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from macros.components.directory.linked_data import PAGE
from macros.components.directory.model import Directory, Federation, National, Regions
from macros.components.identity.model import Identity
from macros.components.source.model import Sources
from macros.core.model import international
from macros.core.page import Page
from macros.territories import Region

FOLDER = "donnees"
LICENCE = "CC BY 4.0"
LICENCE_URL = "https://creativecommons.org/licenses/by/4.0/deed.fr"
FILES = {
    "federations.json": "Tout l’annuaire, avec les territoires sans fédération et le mouvement national",
    "federations.csv": "Une fédération par ligne, pour un tableur : UTF-8, point-virgule",
    "federations.vcf": "Toutes les cartes de visite, pour un carnet d’adresses (vCard 3.0)",
    "federations.geojson": "Les contours des 18 régions, chacune avec sa fédération",
    "federations.schema.json": "La description de federations.json (JSON Schema)",
}


class Published(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class PublishedPlace(Published):
    code: str = Field(description="Code de l’Insee")
    name: str = Field(description="Nom officiel")


class PublishedRegion(PublishedPlace):
    departments: list[PublishedPlace] = Field(description="Ses départements")


class PublishedContact(Published):
    """``vcard`` and ``page`` are complete addresses."""

    name: str = Field(description="Nom imprimé dans le kit")
    phone: str | None = Field(description="Téléphone comme dans le kit, ou rien s’il n’en donne pas")
    phone_international: str | None = Field(description="Le même, sous la forme +33…")
    email: str = Field(description="Adresse de courriel")
    website: str | None = Field(description="Adresse du site, ou rien si le kit n’en donne pas")
    notes: list[str] = Field(description="Nos doutes : à lire avant de réutiliser la fiche")
    page: str = Field(description="Adresse permanente de la fiche sur ce site")
    vcard: str = Field(description="Adresse de la carte de visite")
    source: str = Field(description="Document d’où vient la fiche")
    source_place: str | None = Field(description="Endroit dans ce document")


class PublishedFederation(PublishedContact):
    id: str = Field(description="Identifiant permanent")
    acronym: str | None = Field(description="Sigle, s’il y en a un")
    regions: list[PublishedRegion] = Field(description="Régions couvertes, avec leurs départements")
    status: Literal["active", "to-check"] = Field(
        description="« active » ; « to-check » si la situation a changé depuis le kit"
    )
    verified_on: date = Field(description="Date du relevé dans le kit, et non celle d’un appel")
    review_by: date = Field(description="Date de notre prochaine relecture")


class PublishedNational(PublishedContact):
    expansion: str = Field(description="Nom développé")


class PublishedTerritory(PublishedPlace):
    reason: str = Field(description="Pourquoi il n’y a pas de fédération à donner")
    neighbour: str | None = Field(description="Identifiant d’une fédération voisine, s’il y en a une")


class OpenData(Published):
    """What ``federations.json`` holds."""

    title: str = Field(description="Titre du jeu de données")
    version: str = Field(description="Version de Boussole MSP")
    published_on: date = Field(description="Date de cette version")
    licence: str = Field(description="Licence de réutilisation")
    licence_url: str = Field(description="Texte de la licence")
    attribution: str = Field(description="Mention à reprendre")
    documentation: str = Field(description="Page qui décrit ces données")
    federations: list[PublishedFederation] = Field(description="Les fédérations régionales")
    national: PublishedNational = Field(description="Le mouvement national")
    uncovered: list[PublishedTerritory] = Field(description="Les territoires sans fédération dans le kit")


def open_data(page: Page) -> OpenData:
    """Return everything that is published."""
    directory, regions, identity = page.data.one(Directory), page.data.one(Regions).by_code, page.data.one(Identity)
    return OpenData(
        title="Annuaire des fédérations régionales des maisons de santé",
        version=identity.version,
        published_on=identity.published_on,
        licence=LICENCE,
        licence_url=LICENCE_URL,
        attribution=f"{identity.name}, d’après {page.data.one(Sources).by_id[directory.national.source.id].title}",
        documentation=page.public_address("donnees.md"),
        federations=[_federation(page, federation, regions) for federation in directory.federations],
        national=PublishedNational(
            **_contact(page, directory.national, "national"),
            notes=[directory.national.note],
            expansion=directory.national.expansion,
        ),
        uncovered=[
            PublishedTerritory(
                code=territory.code,
                name=regions[territory.code].name,
                reason=territory.reason,
                neighbour=territory.neighbour,
            )
            for territory in directory.uncovered
        ],
    )


def _federation(page: Page, federation: Federation, regions: dict[str, Region]) -> PublishedFederation:
    return PublishedFederation(
        **_contact(page, federation, federation.id),
        id=federation.id,
        acronym=federation.acronym,
        regions=[PublishedRegion(**regions[code].model_dump(exclude={"kind"})) for code in federation.regions],
        status=federation.status,
        notes=federation.doubts,
        verified_on=federation.verified_on,
        review_by=federation.review_by,
    )


def _contact(page: Page, contact: Federation | National, id: str) -> dict[str, str | None]:
    return {
        "name": contact.name,
        "phone": contact.phone,
        "phone_international": international(contact.phone),
        "email": contact.email,
        "website": f"https://{contact.site}" if contact.site else None,
        "page": page.public_address(f"{PAGE}#{id}"),
        "vcard": page.public_address(f"{FOLDER}/{id}.vcf"),
        "source": page.data.one(Sources).by_id[contact.source.id].title,
        "source_place": contact.source.place,
    }


def open_data_files(page: Page) -> str:
    """The files to download."""
    return page.render("directory/open-data-files.html", files=FILES, folder=FOLDER)


def open_data_fields(page: Page) -> str:
    """The fields of a federation, then those of the other parts of ``federations.json``."""
    parts: list[tuple[str, type[Published]]] = [
        ("Une fédération", PublishedFederation),
        ("Le fichier entier", OpenData),
        ("Un territoire sans fédération", PublishedTerritory),
    ]
    tables = [(title, list(_fields(model))) for title, model in parts]
    return page.render("directory/open-data-fields.html", tables=tables)


def _fields(model: type[Published]) -> Iterator[tuple[str, str]]:
    for name, field in model.model_fields.items():
        yield name, field.description or ""


def open_data_examples(page: Page) -> str:
    """Commands that fetch a file and read it."""
    address = page.public_address(f"{FOLDER}/federations.json")
    return page.render("directory/open-data-examples.html", address=address, csv=address.replace(".json", ".csv"))
