"""The preview: the site, live, made again at each save, and still there after a mistake.

python -m macros.publish.serve [ADDRESS:PORT]

The generator serves the pages, and makes them again when a page, a datum or the frame changes. It keeps the Python that
it has loaded and knows nothing of our scripts and styles: this module watches `macros/` for it.
"""

from __future__ import annotations

import os
import queue
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
from contextlib import suppress
from pathlib import Path
from types import FrameType

from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer

ADDRESS = "127.0.0.1:8000"
GENERATOR = (sys.executable, "-m", "mkdocs", "serve")
SOURCES = ("docs", "data", "macros", "overrides", "mkdocs.yml", "CHANGELOG.md")
SAVED = {"created", "modified", "moved", "deleted"}
BUNDLED = {".mjs", ".css"}
CALM = 0.05
"""Seconds without a change after which a save is whole: an editor writes a file in several steps."""
PATIENCE = 10
"""Seconds given to the generator to end."""


class _Ended(Exception):
    """The preview was asked to stop."""


class _Changes(FileSystemEventHandler):
    """Put in a queue each file that is saved, moved or taken away."""

    def __init__(self, changes: queue.Queue[Path | None]) -> None:
        self.changes = changes

    def on_any_event(self, event: FileSystemEvent) -> None:
        if event.is_directory or event.event_type not in SAVED:
            return
        for path in (Path(os.fsdecode(place)) for place in (event.src_path, event.dest_path) if place):
            if "__pycache__" not in path.parts and not path.name.startswith(".") and not path.name.endswith("~"):
                self.changes.put(path)


class Preview:
    """One preview of the project in `root`. `scratch` is an empty folder of its own."""

    def __init__(self, root: Path, address: str, scratch: Path) -> None:
        self.root = root
        self.address = address
        self.nudges = scratch / "nudges"
        self.nudges.mkdir()
        # What a generator that is stopped leaves behind goes with the preview.
        self.environment = dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(scratch))
        self.changes: queue.Queue[Path | None] = queue.Queue()
        self.generator: subprocess.Popen[bytes] | None = None

    def run(self) -> None:
        """Serve until interrupted."""
        observer = Observer()
        handler = _Changes(self.changes)
        for name in SOURCES:
            # A file is often replaced by another: its folder is what lasts.
            path = self.root / name
            observer.schedule(handler, str(path if path.is_dir() else self.root), recursive=path.is_dir())
        observer.start()
        try:
            self._start()
            while True:
                self._answer(self._saved())
        finally:
            observer.stop()
            self._stop()

    def _saved(self) -> set[Path]:
        """Wait for a save, and return the files that it changed; none when the generator has ended by itself."""
        paths = {self.changes.get()}
        while True:
            try:
                paths.add(self.changes.get(timeout=CALM))
            except queue.Empty:
                return {path for path in paths if path and self._watched(path)}

    def _watched(self, path: Path) -> bool:
        return path.relative_to(self.root).parts[0] in SOURCES

    def _answer(self, saved: set[Path]) -> None:
        ours = {path for path in saved if path.is_relative_to(self.root / "macros")}
        if any(path.suffix in BUNDLED for path in ours):
            self._bundle()
        if saved and self.generator and self.generator.poll() is not None:
            self._start()
        elif any(path.suffix == ".py" for path in ours):
            if not _mistakes(self.root, ours):
                self._stop()
                self._start()
        elif any(path.suffix not in BUNDLED for path in ours):
            # The generator does not watch our folder: each script saved would make the site for nothing.
            (self.nudges / "saved").write_text(repr(sorted(ours)), "utf-8", newline="\n")

    def _bundle(self) -> None:
        """Build the styles and scripts; the generator sees the files that this changes."""
        npm = shutil.which("npm")
        if npm is None or not (self.root / "node_modules").is_dir():
            _say("Un style ou un script a changé. Pour le voir, installez Node, puis lancez « make scripts ».")
            return
        result = subprocess.run([npm, "run", "--silent", "build"], cwd=self.root)
        if result.returncode:
            _say("Les styles et les scripts n’ont pas été refaits : le message ci-dessus dit pourquoi.")

    def _start(self) -> None:
        command = [*GENERATOR, "--dev-addr", self.address, "--watch", str(self.nudges)]
        environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1", **self.environment}
        self.generator = subprocess.Popen(command, cwd=self.root, env=environment)
        threading.Thread(target=self._wait, args=(self.generator,), daemon=True).start()

    def _wait(self, generator: subprocess.Popen[bytes]) -> None:
        """Say that the generator ended, unless it was stopped for another."""
        if generator.wait() and generator is self.generator:
            _say("L’aperçu est arrêté : le message ci-dessus dit pourquoi. Il repartira quand vous enregistrerez.")
        self.changes.put(None)

    def _stop(self) -> None:
        generator, self.generator = self.generator, None
        if generator is None:
            return
        generator.terminate()
        try:
            generator.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            generator.kill()
            generator.wait()


def _mistakes(root: Path, paths: set[Path]) -> bool:
    """Say which of these modules Python cannot read. The pages of before stay."""
    found = False
    for path in sorted(paths):
        if path.suffix != ".py" or not path.is_file():
            continue
        try:
            compile(path.read_bytes(), str(path), "exec")
        except (SyntaxError, ValueError) as error:
            found = True
            line = getattr(error, "lineno", None) or 1
            _say(f"{path.relative_to(root).as_posix()}:{line} : Python ne peut pas lire ce fichier ({error}).")
    return found


def _say(message: str) -> None:
    print(message, file=sys.stderr, flush=True)


def _end(number: int, frame: FrameType | None) -> None:
    raise _Ended


def main(root: Path, address: str) -> None:
    """Serve the project in `root` until interrupted."""
    signal.signal(signal.SIGTERM, _end)
    with tempfile.TemporaryDirectory(prefix="boussole-preview-") as scratch, suppress(_Ended, KeyboardInterrupt):
        Preview(root, address, Path(scratch)).run()


if __name__ == "__main__":
    main(Path.cwd(), sys.argv[1] if len(sys.argv) > 1 else ADDRESS)
