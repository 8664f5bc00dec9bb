"""Finding read models: one entry point names a package, every module in it with a ``projection`` is one."""

from __future__ import annotations

import pkgutil
from importlib import import_module
from importlib.metadata import entry_points
from typing import Any

from lifecycle.projecting.contract import Projection

GROUP = "lifecycle.projections"


def discovered() -> dict[str, Projection[Any]]:
    """Every read model by name. Raises ValueError when two share one."""
    found: dict[str, Projection[Any]] = {}
    for entry in entry_points(group=GROUP):
        package = import_module(entry.value)
        for module in pkgutil.iter_modules(package.__path__):
            projection = getattr(import_module(f"{entry.value}.{module.name}"), "projection", None)
            if isinstance(projection, Projection) and found.setdefault(projection.name, projection) is not projection:
                raise ValueError(f"two read models are called {projection.name}")
    return found
