"""The bytes of a file, read once: what is inspected, parsed and digested is the same."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

from lifecycle.intake.rows import Unreadable

_LARGEST = 50 << 20  # an .xlsx of 100,000 rows is some 10 MB


def contents(path: Path) -> bytes:
    """All bytes of a regular file of at most 50 MB; raises Unreadable."""
    try:
        if not path.is_file():
            raise Unreadable(path.name, "There is no such file.", "Check the name and the folder.")
        if path.stat().st_size > _LARGEST:
            raise Unreadable(path.name, "The file is larger than 50 MB.", "Split it into files of fewer rows.")
        return path.read_bytes()
    except OSError as error:
        what = f"The file cannot be opened: {error.strerror or 'it could not be read'}."
        raise Unreadable(
            path.name, what, "Close it in other programs, check its permissions, and try again."
        ) from error


def digest(path: Path) -> str:
    """SHA-256 of the file in hex; raises Unreadable."""
    return sha256(contents(path)).hexdigest()
