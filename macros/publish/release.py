"""A release: everything that is published, made from a committed state that is fit to be read.

python -m macros.publish.release [FOLDER]
"""

from __future__ import annotations

import hashlib
import re
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from macros.components.identity.model import PLACEHOLDER, Identity
from macros.components.news.history import History, Snapshot
from macros.components.offline import archive_name
from macros.core.component import Component
from macros.core.data import Data, walk
from macros.core.dates import french_date
from macros.core.problems import field_name
from macros.core.typography import french_size
from macros.publish import archive, build, bundle, compress, sbom
from macros.site.freshness.reviews import overdue, reviews
from macros.site.load import load
from macros.site.registry import COMPONENTS

SUMS = "SHA256SUMS"
EXAMPLE = re.compile(
    r"(?:[\w-]+\.)*(?:[\w-]+\.(?:example|test|invalid)|\bexample\.(?:com|org|net)|\blocalhost)(?![\w-]|\.\w)"
)
"""Domains that lead nowhere, by standard."""


class Refused(build.BuildError):
    """The project may not be published as it is. The message gives every reason."""

    def __init__(self, reasons: list[str]) -> None:
        lines = ["La publication est refusée :", *(f"- {reason}" for reason in reasons), "Rien n’a été publié."]
        super().__init__("\n".join(lines))


def refusals(root: Path, loaded: Data, today: date) -> list[str]:
    """Return, in French, everything that forbids to publish."""
    return [*_unfinished(loaded), *_overdue(root, loaded, today), *_versions(root, loaded), *_uncommitted(root)]


def make(root: Path, folder: Path, today: date) -> list[Path]:
    """Write a release in place of `folder`. Raises Refused, DataError or BuildError, and leaves it as it was."""
    loaded = load(root)
    if reasons := refusals(root, loaded, today):
        raise Refused(reasons)
    identity = loaded.one(Identity)
    name, moment = archive_name(identity), build.epoch(identity.published_on)
    with tempfile.TemporaryDirectory(prefix="boussole-") as temporary, build.replacing(folder) as made:
        site = Path(temporary) / "site"
        bundle.make(root, made)
        build.build(root, site, BUNDLE=str(made))
        compress.write(site)
        archive.write_tar(made / f"{name}-serveur.tar.gz", site, name, moment)
        sbom.write(root, made / f"{name}.cdx.json", identity, moment)
        _sum(made)
    return sorted(folder.iterdir())


def _unfinished(loaded: Data) -> Iterator[str]:
    documents = [
        (_file(component, name), document)
        for component in COMPONENTS
        if component.model
        for name, document in loaded.all(component.model).items()
    ]
    for file, document in [*documents, *((f"docs/{page}", meta) for page, meta in loaded.pages.items())]:
        for path, value in walk(document):
            if isinstance(value, str) and value.strip().lower() == PLACEHOLDER:
                yield f"{file}, {field_name(path)} : « {PLACEHOLDER} »."
            elif isinstance(value, str) and (example := EXAMPLE.search(value)):
                yield f"{file}, {field_name(path)} : « {example[0]} » est une adresse d’exemple."


def _overdue(root: Path, loaded: Data, today: date) -> Iterator[str]:
    for review in overdue(reviews(root, loaded), today):
        yield f"{review.place}, {review.title} : à relire depuis le {french_date(review.review_by)}."


def _file(component: Component, name: str) -> str:
    return f"data/{component.data}{name}.yml" if component.data.endswith("/") else f"data/{component.data}"


def _versions(root: Path, loaded: Data) -> Iterator[str]:
    identity = loaded.one(Identity)
    declared = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["project"]["version"]
    if declared != identity.version:
        yield f"data/site.yml dit version {identity.version}, pyproject.toml dit {declared}."
    if identity.version not in [version.number for version in loaded.one(History).versions]:
        yield f"CHANGELOG.md ne dit rien de la version {identity.version}."
    elif loaded.one(History).snapshots.get(identity.version) != Snapshot.of(loaded):
        yield "L’annuaire de cette version n’est pas gardé dans data/releases/ : « make snapshot » le fait."


def _uncommitted(root: Path) -> Iterator[str]:
    try:
        result = subprocess.run(
            ["git", "status", "--porcelain"], cwd=root, capture_output=True, encoding="utf-8", check=True
        )
    except (OSError, subprocess.CalledProcessError):
        yield "Ce dossier n’est pas un dépôt git : on ne peut pas dire de quoi la version est faite."
        return
    changed = [line[3:] for line in result.stdout.splitlines()]
    if changed:
        more = f" et {len(changed) - 5} autres" if len(changed) > 5 else ""
        yield f"Des changements ne sont pas enregistrés dans git : {', '.join(changed[:5])}{more}."


def _sum(folder: Path) -> None:
    lines = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in sorted(folder.iterdir())]
    (folder / SUMS).write_text("".join(lines), "utf-8", newline="\n")


def main(root: Path, folder: Path) -> None:
    """Write the release. Exits with 1 and a French message when it is refused or fails."""
    with build.exit_with_message(folder):
        for path in make(root, folder, date.today()):
            print(f"{path} : {french_size(path.stat().st_size)}")


if __name__ == "__main__":
    main(Path.cwd(), Path(sys.argv[1] if len(sys.argv) > 1 else "dist"))
