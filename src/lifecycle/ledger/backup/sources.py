"""What is restored from: the backup of a ledger, that of a key store, or both, found and opened to be read."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from sqlalchemy.exc import DatabaseError

from lifecycle.ledger import tables
from lifecycle.ledger.backup import files, rows
from lifecycle.ledger.backup.answers import NotRestored
from lifecycle.ledger.backup.making import CHECKPOINT, KEYS, LEDGER
from lifecycle.ledger.backup.manifests import Manifest, OfKeys, OfLedger, digests, find
from lifecycle.ledger.database import Database

_ANOTHER = "Restore another backup; nothing was changed."


class Wanted(NamedTuple):
    """What is to be restored; ``replace`` is where a ledger is kept that holds what the backup lacks."""

    ledger: Path | None
    keys: Path | None
    replace: Path | None


class LedgerBackup(NamedTuple):
    """The backup of a ledger; its note, where it has one."""

    folder: Path
    manifest: OfLedger
    database: Database
    note: str | None


class KeysBackup(NamedTuple):
    """The backup of a key store."""

    folder: Path
    manifest: OfKeys
    database: Database


class Sources(NamedTuple):
    """What is restored, of one register."""

    register: str
    ledger: LedgerBackup | None
    keys: KeysBackup | None

    def size(self) -> int:
        """How many bytes the stores have."""
        return sum(Path(source.database.name).stat().st_size for source in (self.ledger, self.keys) if source)

    def close(self) -> None:
        """Let go of the files."""
        for source in (self.ledger, self.keys):
            if source is not None:
                source.database.close()


def read(wanted: Wanted) -> Sources:
    """Find the backups and open them. Raises NotRestored."""
    ledger = None if wanted.ledger is None else _ledger(wanted.ledger)
    register = ledger.manifest.register if ledger else None
    keys = None if wanted.keys is None else _keys(wanted.keys, register)
    said = ledger or keys
    assert said is not None, "one of them is wanted"
    return Sources(said.manifest.register, ledger, keys)


def require_unchanged(folder: Path, manifest: Manifest) -> None:
    """Every file is what was written. Raises NotRestored."""
    found = digests(folder)
    for name, digest in manifest.files.items():
        if found.get(name) != digest:
            what = "is missing" if name not in found else "is not what was written: its SHA-256 is another"
            raise NotRestored(f"{folder / name} {what}.\n  {_ANOTHER}")


def _ledger(where: Path) -> LedgerBackup:
    folder, manifest = find(where, OfLedger)
    _require_layout(folder, manifest)
    note = None
    if CHECKPOINT in manifest.files:
        with suppress(FileNotFoundError):  # which is found, and said, where the files are compared
            note = (folder / CHECKPOINT).read_text(encoding="utf-8", errors="surrogateescape")
    return LedgerBackup(folder, manifest, _opened(folder / LEDGER), note)


def _keys(where: Path, register: str | None) -> KeysBackup:
    folder, manifest = find(where, OfKeys, register)
    _require_layout(folder, manifest)
    require_unchanged(folder, manifest)
    return KeysBackup(folder, manifest, _opened(folder / KEYS))


def _opened(path: Path) -> Database:
    database = files.opened(path)
    try:
        database.has_table("events")
    except DatabaseError as error:
        raise NotRestored(f"{path} cannot be read: {rows.said(error)}.\n  {_ANOTHER}") from error
    return database


def _require_layout(folder: Path, manifest: Manifest) -> None:
    if manifest.layout != tables.LAYOUT:
        raise NotRestored(
            f"{folder} was made by program {manifest.program}, with layout {manifest.layout}; this program knows"
            f" {tables.LAYOUT}.\n  Restore it with the program that made it; nothing was changed."
        )
