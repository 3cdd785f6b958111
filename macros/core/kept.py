"""Keep in ``.cache/kept`` what takes long to make: the next builds read it again. The folder may be removed."""

from __future__ import annotations

import functools
import hashlib
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from importlib.metadata import version
from pathlib import Path
from typing import ParamSpec

P = ParamSpec("P")
FOLDER = Path(__file__).parents[2] / ".cache" / "kept"


def kept(*libraries: str) -> Callable[[Callable[P, str]], Callable[P, str]]:
    """Keep each text that a function returns, until its arguments, its module or one of `libraries` changes."""

    def keep(make: Callable[P, str]) -> Callable[P, str]:
        @functools.cache
        def maker() -> str:
            source = Path(sys.modules[make.__module__].__file__ or "").read_text("utf-8")
            return repr((make.__qualname__, source, sys.version, [(name, version(name)) for name in libraries]))

        @functools.wraps(make)
        def made(*args: P.args, **kwargs: P.kwargs) -> str:
            key = hashlib.sha256(repr((maker(), args, kwargs)).encode()).hexdigest()
            with suppress(OSError):
                return (FOLDER / key).read_bytes().decode()
            text = make(*args, **kwargs)
            with suppress(OSError):  # a folder that cannot be written still builds
                FOLDER.mkdir(parents=True, exist_ok=True)
                # Written to a temporary file, then renamed: another build may be reading.
                aside = FOLDER / f"{key}.{os.getpid()}"
                aside.write_bytes(text.encode())
                aside.replace(FOLDER / key)
            return text

        return made

    return keep
