"""The folders backups are written to: there whole or not at all, and apart from what they protect from."""

from __future__ import annotations

import errno
import os
import re
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from sqlalchemy.exc import DatabaseError

from lifecycle.ledger.backup.answers import NotBackedUp
from lifecycle.ledger.keys import key_file

_FULL = "Make room there, or name another folder; nothing was changed, and nothing is left of this backup."
_CLOSED = "Get the right to write there, or name another folder; nothing was changed."


class Place(NamedTuple):
    """Where a backup is written, and the name it has once it is whole."""

    part: Path
    folder: Path


@contextmanager
def placed(target: Path, register: str, made: datetime) -> Iterator[Place]:
    """A folder to fill; it gets its name when the block ends, and is taken away where anything fails.

    What a killed attempt left of this register is taken away first. Raises NotBackedUp where it cannot be made.
    """
    name = f"{register}-{made:%Y-%m-%d-%H%M%S}"
    place = Place(target / f".{name}.{os.urandom(4).hex()}.part", target / name)
    new = not target.exists()
    with told(target):
        target.mkdir(parents=True, exist_ok=True)
        if place.folder.exists():
            raise NotBackedUp(f"{place.folder} is there already.\n  Give the command again; nothing was changed.")
        _sweep(target, register)
        place.part.mkdir(mode=0o700)
    try:
        yield place
        with told(target):
            key_file.settle(place.part)
            place.part.rename(place.folder)
            try:
                key_file.settle(target)
            except OSError:  # it might be gone after a power cut, so it is not said to be there
                shutil.rmtree(place.folder, ignore_errors=True)
                raise
    except BaseException:
        shutil.rmtree(place.part, ignore_errors=True)
        if new:
            with suppress(OSError):
                target.rmdir()
        raise


@contextmanager
def told(target: Path) -> Iterator[None]:
    """What goes wrong with writing to a folder, in words; SQLite has its own for a disk that is full."""
    try:
        yield
    except OSError as error:
        cure = _FULL if error.errno in (errno.ENOSPC, errno.EDQUOT) else _CLOSED
        raise NotBackedUp(f"{target}: {error.strerror or error}.\n  {cure}") from error
    except (sqlite3.DatabaseError, DatabaseError) as error:
        if "disk is full" not in str(error):
            raise
        raise NotBackedUp(f"{target}: the disk is full.\n  {_FULL}") from error


def require_apart(target: Path, keys: Path | None, data: Path) -> None:
    """Ledger, keys and what they are copied from lie in folders none of which is in another. Raises NotBackedUp."""
    places = (
        (target, data, "the register lies"),
        (keys, data, "the register lies, with its key"),
        (target, keys, "the keys are to go"),
        (keys, target, "the ledger is to go"),
    )
    for folder, other, what in places:
        if folder and other and folder.resolve().is_relative_to(other.resolve()):
            raise NotBackedUp(
                f"{folder} is, or lies in, {other}, where {what}: whoever loses or takes one has both.\n"
                "  Name a folder elsewhere, best on another disk; nothing was changed."
            )


def _sweep(target: Path, register: str) -> None:
    """Take away what was never finished; a backup of this register that is under way here fails, and says so."""
    unfinished = re.compile(rf"\.{register}-\d{{4}}-\d\d-\d\d-\d{{6}}\.[0-9a-f]{{8}}\.part")
    for path in target.iterdir():
        if unfinished.fullmatch(path.name):
            shutil.rmtree(path, ignore_errors=True)
