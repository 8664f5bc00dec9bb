"""Where the figures were taken, so that nobody compares them with another machine's."""

from __future__ import annotations

import os
import platform
import sqlite3
from pathlib import Path

_CPUINFO = Path("/proc/cpuinfo")


def machine() -> dict[str, str | int | float]:
    """Processor, cores, how busy it was at the start, Python, SQLite."""
    return {
        "cpu": _model() or platform.processor() or platform.machine(),
        "cores": os.cpu_count() or 1,
        "load": round(os.getloadavg()[0], 2),
        "python": platform.python_version(),
        "sqlite": sqlite3.sqlite_version,
    }


def _model() -> str | None:
    lines = _CPUINFO.read_text().splitlines() if _CPUINFO.exists() else []
    return next((line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")), None)
