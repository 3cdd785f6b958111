"""Build the site in a temporary folder, then swap: what is published is the old site or the new one, never half of one.

python -m macros.publish.build [FOLDER]
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path

from macros.components.identity.model import Identity
from macros.core.alone import alone
from macros.core.data import Data
from macros.core.problems import DataError
from macros.publish import fingerprint, headers, worker
from macros.site.load import load

GENERATOR = (sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir")
CAUSES = {
    r"No module named '?([\w.]+)": "Il manque le paquet Python « {} » : « make site » installe ce qui manque.",
    r'The "([^"]+)" plugin is not installed': "L’extension « {} », demandée par mkdocs.yml, n’est pas installée.",
    r"\[(?:Errno 28|WinError 112)\]": "Le disque est plein : libérez de la place, puis recommencez.",
    r"\[(?:Errno (?:1|13|30)|WinError (?:5|19))\] [^:]+: '([^']+)'": "Vous n’avez pas le droit d’écrire « {} ».",
    r"\[(?:Errno|WinError) \d+\] ([^:\n]+)": "Un fichier n’a pas pu être lu ou écrit ({}).",
}
"""What the generator or the system says, and what an editor must be told."""


class BuildError(Exception):
    """The site could not be built. The message is for the editor."""


def build(root: Path, target: Path, **environment: str) -> Data:
    """Build the public site of the project in `root`, and replace `target` by it.

    Raises DataError or BuildError, and leaves `target` as it was.
    """
    return _replace(root, target, environment, _finish)


def build_plain(root: Path, target: Path, **environment: str) -> Data:
    """Do the same for a site that is opened from a folder: files keep their names, nothing is written for servers."""
    return _replace(
        root, target, {"DIRECTORY_URLS": "false", "BUNDLE": "", **environment}, lambda site_dir, loaded: None
    )


def epoch(published_on: date) -> int:
    """Return the one moment that an edition's files are dated from, unless SOURCE_DATE_EPOCH says otherwise."""
    published = datetime(published_on.year, published_on.month, published_on.day, tzinfo=UTC)
    return int(os.environ.get("SOURCE_DATE_EPOCH") or published.timestamp())


def _finish(site_dir: Path, loaded: Data) -> None:
    fingerprint.rename(site_dir)
    worker.write(site_dir)
    headers.write_for_hosts(site_dir, loaded.one(Identity).public_url)


@contextmanager
def replacing(target: Path) -> Iterator[Path]:
    """Yield a folder to fill, which replaces `target` only if nothing fails. Two at once come one after the other."""
    target = target.absolute()
    aside = target.with_name(f"{target.name}.new")
    with alone(aside, target.name):
        _recover(target, aside)
        try:
            yield aside
            old = _swap(aside, target)
        except BaseException:
            shutil.rmtree(aside, ignore_errors=True)
            raise
        # The next build may have begun: what stands aside now is its own.
        shutil.rmtree(old, ignore_errors=True)


@contextmanager
def exit_with_message(target: Path) -> Iterator[None]:
    """Turn a failure of a command that writes `target` into an exit with a French message, never a traceback."""
    try:
        yield
    except (DataError, BuildError) as error:
        sys.exit(str(error))
    except OSError as error:
        sys.exit(f"{_cause(str(error))}\n{_unchanged(target)}")
    except KeyboardInterrupt:
        print(f"\nInterrompu. {_unchanged(target)}", file=sys.stderr)
        sys.exit(130)


def _replace(root: Path, target: Path, environment: Mapping[str, str], finish: Callable[[Path, Data], None]) -> Data:
    loaded = load(root)
    try:
        with replacing(target) as aside:
            _generate(root, aside, {"SOURCE_DATE_EPOCH": str(epoch(loaded.one(Identity).published_on)), **environment})
            finish(aside, loaded)
    except OSError as error:
        raise BuildError(f"{_cause(str(error))}\n{_unchanged(target)}") from error
    except BuildError as error:
        raise BuildError(f"{error}\n{_unchanged(target)}") from None
    return loaded


def _recover(target: Path, aside: Path) -> None:
    """Clear what an interrupted build left."""
    for old in target.parent.glob(f"{target.name}.old*"):
        if target.exists():
            # The build before this one may be removing it too.
            shutil.rmtree(old, ignore_errors=True)
        else:
            old.rename(target)
    for leftover in aside.iterdir():
        shutil.rmtree(leftover) if leftover.is_dir() else leftover.unlink()


def _generate(root: Path, aside: Path, environment: Mapping[str, str]) -> None:
    result = subprocess.run(
        [*GENERATOR, str(aside)],
        cwd=root,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1", "PYTHONIOENCODING": "utf-8", **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    if result.returncode:
        said = "\n".join(line for line in result.stdout.splitlines() if not line.startswith("INFO"))
        raise BuildError(f"{said}\n\n{_cause(result.stdout)}")


def _cause(output: str) -> str:
    for pattern, message in CAUSES.items():
        if found := re.search(pattern, output):
            return message.format(*found.groups())
    return "La construction du site a échoué : le message ci-dessus dit pourquoi."


def _unchanged(target: Path) -> str:
    state = "n’a pas changé" if target.exists() else "n’a pas été créé"
    return f"Rien n’a été publié : « {target.name} » {state}."


def _swap(aside: Path, target: Path) -> Path:
    """Put the folder in place. Return where the one before it is, to be removed."""
    old = target.with_name(f"{target.name}.old-{os.getpid()}")
    if target.exists():
        target.rename(old)
    aside.rename(target)
    return old


def main(root: Path, target: Path) -> None:
    """Build the site. Exits with 1 and a French message when it cannot."""
    started = time.monotonic()
    with exit_with_message(target):
        build(root, target)
    pages = len(list(target.rglob("*.html")))
    print(f"« {target.name} » : {pages} pages, en {time.monotonic() - started:.1f} s.".replace(".", ",", 1))


if __name__ == "__main__":
    main(Path.cwd(), Path(sys.argv[1] if len(sys.argv) > 1 else "site"))
