"""Run the parts named, or all: ``python -m tests.bench [part…]``. A part is a module here with a ``main()``."""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path

HERE = Path(__file__).parent
names = sys.argv[1:] or sorted(path.stem for path in HERE.glob("[!_]*.py"))
parts = {name: getattr(import_module(f"tests.bench.{name}"), "main", None) for name in names}
for name, main in parts.items():
    if main:
        print(f"\n=== {name}", flush=True)
        main()
