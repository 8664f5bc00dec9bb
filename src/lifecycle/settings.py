"""Where registers are kept, a data folder or a PostgreSQL server, and where regulations of one's own lie."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

DATA = "LIFECYCLE_DATA"
URL = "LIFECYCLE_URL"
LOG = "LIFECYCLE_LOG"
REGULATIONS = "LIFECYCLE_REGULATIONS"
DEFAULT_DATA = Path("lifecycle-data")


@dataclass(frozen=True)
class Settings:
    """``url`` (``postgresql+psycopg://…``) goes before ``data``."""

    data: Path = DEFAULT_DATA
    url: str | None = None


def regulations() -> Path | None:
    """The folder of regulations beside those that come with the program, if the environment names one."""
    folder = os.environ.get(REGULATIONS)
    return Path(folder) if folder else None
