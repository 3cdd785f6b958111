"""What the site is made with, as a CycloneDX list: the packages that build it and its documents, and those whose code
visitors run.
"""

from __future__ import annotations

import json
import re
import uuid
from collections.abc import Iterator
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path
from typing import Any

from macros.components.identity.model import Identity

SHIPPED = {"fflate": "MIT", "minisearch": "MIT", "qr": "MIT"}
"""The npm packages that esbuild puts in our scripts, and their licences; the others only serve development."""

PINNED = re.compile(r"^([\w.-]+)(?:\[[^\]]*\])?==([^\s;\\]+)", re.MULTILINE)


def write(root: Path, path: Path, identity: Identity, moment: int) -> None:
    """Write the list for the project in `root`; its identifier depends on its content alone."""
    components = [*_python(root), *_scripts(root)]
    site = {"type": "application", "bom-ref": "site", "name": "boussole-msp", "version": identity.version}
    site["licenses"] = [{"expression": "MIT AND CC-BY-4.0 AND etalab-2.0"}]  # type: ignore[assignment]
    content: dict[str, Any] = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": uuid.uuid5(uuid.NAMESPACE_URL, json.dumps([site, components])).urn,
        "version": 1,
        "metadata": {"timestamp": datetime.fromtimestamp(moment, UTC).isoformat(), "component": site},
        "components": components,
        "dependencies": [{"ref": "site", "dependsOn": [component["bom-ref"] for component in components]}],
    }
    path.write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", "utf-8", newline="\n")


def _python(root: Path) -> Iterator[dict[str, Any]]:
    for name, version in PINNED.findall((root / "requirements-documents.txt").read_text("utf-8")):
        yield _component("pypi", name.lower().replace("_", "-"), version, _licence(name))


def _scripts(root: Path) -> Iterator[dict[str, Any]]:
    pinned = json.loads((root / "package.json").read_text("utf-8"))["devDependencies"]
    for name, licence in SHIPPED.items():
        yield _component("npm", name, pinned[name], licence)


def _component(registry: str, name: str, version: str, licence: str | None) -> dict[str, Any]:
    address = f"pkg:{registry}/{name}@{version}"
    component = {"type": "library", "bom-ref": address, "name": name, "version": version, "purl": address}
    return {**component, "licenses": [{"license": {"name": licence}}]} if licence else component


def _licence(name: str) -> str | None:
    """Return what the installed package says of its licence, in one line."""
    try:
        said = metadata.metadata(name).json
    except metadata.PackageNotFoundError:
        return None  # for another system than this one
    classified = [str(value).rpartition(" :: ")[2] for value in said.get("classifier", []) if "License ::" in value]
    given = [str(said.get(key, "")) for key in ("license_expression", "license")]
    return next((text for text in [*given, *classified] if text and text != "UNKNOWN" and "\n" not in text), None)
