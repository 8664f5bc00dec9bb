"""Where registers are kept: a data folder, or a PostgreSQL server."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

DATA = "LIFECYCLE_DATA"
URL = "LIFECYCLE_URL"
LOG = "LIFECYCLE_LOG"
DEFAULT_DATA = Path("lifecycle-data")


@dataclass(frozen=True)
class Settings:
    """``url`` (``postgresql+psycopg://…``) goes before ``data``."""

    data: Path = DEFAULT_DATA
    url: str | None = None
