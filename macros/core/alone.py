"""One build at a time in a folder: what two of them write at once would be a mixture."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

if sys.platform != "win32":
    import fcntl


@contextmanager
def alone(folder: Path, name: str) -> Iterator[None]:
    """Make `folder` if need be, and hold it against the other builds of this machine; one that comes later waits.

    `name` is what is built, for who waits. The system lets go of what a killed program held.
    """
    folder.mkdir(parents=True, exist_ok=True)
    if sys.platform == "win32":  # its system refuses by itself to remove what another program writes
        yield
        return
    held = _held(folder, fcntl.LOCK_EX | fcntl.LOCK_NB)
    if held is None:
        print(f"Une autre construction de « {name} » est en cours : celle-ci commence ensuite.", flush=True)
    while held is None:
        # The other build may put this very folder in place, or take it away.
        folder.mkdir(parents=True, exist_ok=True)
        held = _held(folder, fcntl.LOCK_EX)
    try:
        yield
    finally:
        os.close(held)


def _held(folder: Path, how: int) -> int | None:
    """Return the lock of `folder`; None when another build has it, or had it until now."""
    with suppress(FileNotFoundError):
        lock = os.open(folder, os.O_RDONLY)
        with suppress(BlockingIOError):
            fcntl.flock(lock, how)
            if folder.exists() and os.path.samestat(os.fstat(lock), folder.stat()):
                return lock
        os.close(lock)
    return None
