"""Write ``donnees/``: the directory as JSON, CSV, vCard and GeoJSON, its schema, and the codes of printed cards."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from macros.components.directory.opendata import FOLDER, OpenData, PublishedContact, PublishedFederation, open_data
from macros.core.dates import french_date
from macros.core.kept import kept
from macros.outputs.vcard import Card, vcards
from macros.site.site import Site
from macros.territories.map import REGIONS

LIST_SEPARATOR = " | "
COLUMNS = (
    "id",
    "name",
    "acronym",
    "region_codes",
    "regions",
    "departments",
    "phone",
    "phone_international",
    "email",
    "website",
    "status",
    "notes",
    "page",
    "vcard",
    "source",
    "source_place",
    "verified_on",
    "review_by",
)
BYTE_ORDER_MARK = "\ufeff"


def write(site_dir: Path, site: Site) -> list[Path]:
    """Write every file and return their paths."""
    data = open_data(site)
    cards = {federation.id: federation_card(federation) for federation in data.federations}
    cards["national"] = national_card(data)
    product = f"{site.identity.name} {site.identity.version}"
    texts = {
        "federations.json": data.model_dump_json(indent=2) + "\n",
        "federations.schema.json": schema(site),
        "federations.csv": federations_csv(data.federations),
        "federations.geojson": federations_geojson(data),
        "federations.vcf": vcards(cards.values(), product),
    }
    texts |= {f"{id}.vcf": vcards([card], product) for id, card in cards.items()}
    texts |= {f"qr/{federation.id}.svg": qr_file(federation.page) for federation in data.federations}
    paths = []
    for name, text in texts.items():
        path = site_dir / FOLDER / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode())
        paths.append(path)
    return paths


def schema(site: Site) -> str:
    """Return the JSON Schema of ``federations.json``."""
    content = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": site.public_address(f"{FOLDER}/federations.schema.json"),
        **OpenData.model_json_schema(mode="serialization"),
    }
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def federations_csv(federations: Sequence[PublishedFederation]) -> str:
    """Return a table that spreadsheets set to French open as it is."""
    file = io.StringIO()
    writer = csv.DictWriter(file, COLUMNS, delimiter=";", lineterminator="\r\n", extrasaction="ignore")
    writer.writeheader()
    for federation in federations:
        departments = [place for region in federation.regions for place in region.departments]
        lists = {
            "region_codes": [region.code for region in federation.regions],
            "regions": [region.name for region in federation.regions],
            "departments": [f"{place.name} ({place.code})" for place in departments],
            "notes": federation.notes,
        }
        row = federation.model_dump(mode="json")
        writer.writerow(row | {name: LIST_SEPARATOR.join(values) for name, values in lists.items()})
    return BYTE_ORDER_MARK + file.getvalue()


def federations_geojson(data: OpenData) -> str:
    """Return the régions, each with its federation, or with nothing where the kit gives none."""
    regions: dict[str, Any] = json.loads(REGIONS.read_text("utf-8"))
    for feature in regions["features"]:
        code = feature["properties"]["code"]
        found = [item for item in data.federations if code in [region.code for region in item.regions]]
        for field in ("id", "acronym", "name", "phone", "email", "website", "page"):
            feature["properties"][f"federation_{field}"] = getattr(found[0], field) if found else None
    lines = ",\n".join(_compact(feature) for feature in regions.pop("features"))
    head = _compact(regions | {"attribution": data.attribution, "licence": data.licence})
    return f'{head[:-1]},"features":[\n{lines}\n]}}\n'


def _compact(content: object) -> str:
    return json.dumps(content, ensure_ascii=False, separators=(",", ":"))


def federation_card(federation: PublishedFederation) -> Card:
    """Return the contact card of a federation; our doubts travel with it."""
    places = " et ".join(region.name for region in federation.regions)
    return _card(
        federation,
        shown_as=f"{federation.acronym or federation.name} ({places})",
        covers=f"Fédération régionale des maisons de santé. Couvre\u00a0: {places}.",
        read=federation.verified_on.isoformat(),
        read_in_french=french_date(federation.verified_on),
    )


def national_card(data: OpenData) -> Card:
    """Return the contact card of the national movement."""
    return _card(
        data.national,
        shown_as=f"{data.national.name} (mouvement national)",
        covers=f"{data.national.expansion}.",
        read=data.published_on.isoformat(),
        read_in_french=french_date(data.published_on),
    )


def _card(contact: PublishedContact, shown_as: str, covers: str, read: str, read_in_french: str) -> Card:
    source = f"Source\u00a0: {contact.source}, relevé le {read_in_french}, sans autre vérification."
    return Card(
        uid=contact.page,
        shown_as=shown_as,
        organisation=contact.name,
        phone=contact.phone_international,
        email=contact.email,
        website=contact.website,
        note="\n".join([covers, *contact.notes, source, contact.page]),
        revised=read,
    )


@kept("segno")
def qr_file(address: str) -> str:
    """Return a picture of the code that leads to `address`."""
    import segno  # most builds find every code kept

    code = segno.make_qr(address, error="m")
    file = io.BytesIO()
    code.save(file, kind="svg", border=4, scale=4, light="#fff", xmldecl=False, svgclass=None, lineclass=None)
    return file.getvalue().decode()
