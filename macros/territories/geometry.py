"""Rebuild ``data/territories/regions.geojson``, the outlines of the 18 régions, from Natural Earth.

The archive is heavy and its map has not changed since 2024, so ``make data`` leaves it alone. To run it again::

    npm pack @superset-ui/legacy-plugin-chart-country-map@0.20.3
    python -m macros.territories.geometry superset-ui-legacy-plugin-chart-country-map-0.20.3.tgz
"""

from __future__ import annotations

import hashlib
import json
import sys
import tarfile
from collections.abc import Iterator, Mapping
from itertools import pairwise
from pathlib import Path
from typing import Any

from macros.territories import load_regions

DATA = Path("data/territories")
MEMBER = "package/lib/countries/france_regions.geojson"
SHA256 = "19a55a386d6c5006c26997c9679215601ae3845c6b0e19bc07cbd0d19d909d35"
SOURCE = (
    "Natural Earth 1:10m (domaine public), d’après @superset-ui/legacy-plugin-chart-country-map 0.20.3 "
    "(lib/countries/france_regions.geojson, Apache-2.0)"
)
NOTE = "Contours schématiques. Les cinq régions d’outre-mer sont remises à leur place, à environ 500 m près."

INSEE = {
    "FR-ARA": "84",
    "FR-BFC": "27",
    "FR-BRE": "53",
    "FR-COR": "94",
    "FR-CVL": "24",
    "FR-GES": "44",
    "FR-GUA": "01",
    "FR-GUF": "03",
    "FR-HDF": "32",
    "FR-IDF": "11",
    "FR-LRE": "04",
    "FR-MAY": "06",
    "FR-MTQ": "02",
    "FR-NAQ": "75",
    "FR-NOR": "28",
    "FR-OCC": "76",
    "FR-PAC": "93",
    "FR-PDL": "52",
}
# The archive draws these beside Corsica: factor and shift back to their longitude and latitude, measured on the
# outlines of Natural Earth's own countries (every point falls within 0.005 degree of them).
MOVED = {
    "01": (2 / 3, -58.731, -11.54),
    "02": (2 / 3, -59.274, -13.186),
    "03": (1 / 0.35, -49.895, -115.01),
    "04": (2 / 3, 55.18, -48.904),
    "06": (2 / 3, 43.722, -40.473),
}
DECIMALS = 3  # about 100 m

Point = tuple[float, float]
Polygon = list[list[Point]]
"""The outer ring, then the holes; each ring ends where it starts."""


def read_polygons(geometry: Mapping[str, Any]) -> list[Polygon]:
    """Return the polygons of a GeoJSON geometry, of one or of several."""
    polygons = geometry["coordinates"] if geometry["type"] == "MultiPolygon" else [geometry["coordinates"]]
    return [[[(point[0], point[1]) for point in ring] for ring in polygon] for polygon in polygons]


def area(ring: list[Point]) -> float:
    """Return the signed area of a closed ring: positive when it turns anticlockwise."""
    return sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in pairwise(ring)) / 2


def regions_geojson(source: Mapping[str, Any], names: Mapping[str, str]) -> str:
    """Return the file to write, a région a line, from the archive's map and the régions' names by INSEE code."""
    features: list[dict[str, Any]] = []
    for feature in source["features"]:
        code = INSEE[feature["properties"]["ISO"].strip()]
        polygons = [list(_rings(polygon, code)) for polygon in read_polygons(feature["geometry"])]
        geometry = {"type": "MultiPolygon", "coordinates": polygons}
        features.append({"type": "Feature", "properties": {"code": code, "name": names[code]}, "geometry": geometry})
    features.sort(key=lambda feature: str(feature["properties"]["code"]))
    lines = ",\n".join(json.dumps(feature, ensure_ascii=False, separators=(",", ":")) for feature in features)
    head = json.dumps({"type": "FeatureCollection", "source": SOURCE, "note": NOTE}, ensure_ascii=False)
    return f'{head[:-1]}, "features": [\n{lines}\n]}}\n'


def _rings(polygon: Polygon, code: str) -> Iterator[list[Point]]:
    """Yield the rings at their true place, as RFC 7946 wants them: the outer one anticlockwise, holes clockwise."""
    factor, east, north = MOVED.get(code, (1, 0, 0))
    for index, ring in enumerate(polygon):
        placed = [(round(x * factor + east, DECIMALS), round(y * factor + north, DECIMALS)) for x, y in ring]
        distinct = [point for point, before in zip(placed, [None, *placed], strict=False) if point != before]
        yield distinct if (area(distinct) > 0) == (index == 0) else distinct[::-1]


def main() -> None:
    """Write the file from the archive named on the command line."""
    if len(sys.argv) != 2:
        raise SystemExit(__doc__)
    with tarfile.open(sys.argv[1]) as archive:
        member = archive.extractfile(MEMBER)
        content = member.read() if member else b""
    if hashlib.sha256(content).hexdigest() != SHA256:
        raise SystemExit(f"{MEMBER} : contenu inattendu. Vérifier la version de l’archive.")
    names = {region.code: region.name for region in load_regions(DATA / "regions.yml")}
    text = regions_geojson(json.loads(content), names)
    (DATA / "regions.geojson").write_text(text, encoding="utf-8", newline="\n")
    print(f"{DATA / 'regions.geojson'} : {len(text.encode())} octets")


if __name__ == "__main__":
    main()
