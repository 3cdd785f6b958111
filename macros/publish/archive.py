"""Archives whose bytes depend on their content alone: same files, same version, same archive."""

from __future__ import annotations

import gzip
import hashlib
import io
import os
import tarfile
import time
import zipfile
from pathlib import Path

FILE_MODE = 0o644
DAY = 86_400


def write_zip(path: Path, folder: Path, name: str, moment: int) -> None:
    """Write the files of `folder` into a zip, under the folder `name`, all dated from `moment`."""
    when = time.gmtime(moment)[:6]
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for file in _files(folder):
            entry = zipfile.ZipInfo(f"{name}/{file.relative_to(folder).as_posix()}", when)
            entry.create_system = 3  # Unix, wherever it is written
            entry.external_attr = (0o100000 | FILE_MODE) << 16
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, file.read_bytes())
    _write(path, content.getvalue())


def write_tar(path: Path, folder: Path, name: str, moment: int) -> None:
    """Write the files of `folder` into a .tar.gz, under the folder `name`, all dated from the day before `moment`.

    The second follows from the content: servers tell a file that changed by its date and its size, and two versions
    published the same day must differ.
    """
    content = io.BytesIO()
    with tarfile.open(fileobj=content, mode="w", format=tarfile.PAX_FORMAT) as archive:
        for file in _files(folder):
            entry = tarfile.TarInfo(f"{name}/{file.relative_to(folder).as_posix()}")
            data = file.read_bytes()
            entry.size, entry.mtime, entry.mode = len(data), moment - _seconds(data), FILE_MODE
            archive.addfile(entry, io.BytesIO(data))
    _write(path, gzip.compress(content.getvalue(), 9, mtime=0))


def _seconds(data: bytes) -> int:
    """Return a number of seconds in a day, which follows from `data` alone."""
    return int.from_bytes(hashlib.sha256(data).digest()[:8]) % DAY


def _write(path: Path, content: bytes) -> None:
    """Write to a temporary file, then rename it: an archive is whole or absent, whoever else writes it."""
    aside = path.with_name(f"{path.name}.{os.getpid()}.part")
    try:
        aside.write_bytes(content)
        aside.replace(path)
    finally:
        aside.unlink(missing_ok=True)


def _files(folder: Path) -> list[Path]:
    return sorted((path for path in folder.rglob("*") if path.is_file()), key=lambda path: path.as_posix())
