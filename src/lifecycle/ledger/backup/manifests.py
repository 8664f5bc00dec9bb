"""What backups say of themselves, and how they are found by it.

``backup.json`` is one JSON object: ``holds`` ("ledger" or "keys"), ``register``, ``made`` (UTC), ``program``,
``layout``, ``files`` (SHA-256 by name), then ``size`` and ``root``, or ``delete_after`` and ``register_key``.
"""

from __future__ import annotations

import hashlib
from datetime import date, datetime
from pathlib import Path
from typing import TypeVar

import msgspec

from lifecycle.ledger.backup.answers import NotRestored
from lifecycle.ledger.backup.files import settle
from lifecycle.ledger.stores import NAME

MANIFEST = "backup.json"


class Manifest(msgspec.Struct, frozen=True, tag_field="holds"):
    """What a backup says of itself, as JSON: ``files`` are SHA-256 by name, ``made`` is in UTC."""

    register: str
    made: datetime
    program: str
    layout: int
    files: dict[str, str]


class OfLedger(Manifest, frozen=True, tag="ledger"):
    """Of a ledger: how many events, and the root over them (64 hex digits; empty where they were not verified)."""

    size: int
    root: str


class OfKeys(Manifest, frozen=True, tag="keys"):
    """Of a key store: the last day it may be kept, and the fingerprint of the register key it opens with."""

    delete_after: date
    register_key: str


M = TypeVar("M", OfLedger, OfKeys)


def describe(part: Path, manifest: Manifest) -> None:
    """Write what a backup says of itself, and have it on the disk."""
    text = msgspec.json.format(msgspec.json.encode(manifest), indent=2)
    (part / MANIFEST).write_bytes(text + b"\n")
    settle(part / MANIFEST)


def digests(folder: Path) -> dict[str, str]:
    """The SHA-256 of every file of a backup but its description."""
    return {path.name: _digest(path) for path in sorted(folder.iterdir()) if path.name != MANIFEST}


def find(folder: Path, kind: type[M], register: str | None = None) -> tuple[Path, M]:
    """The backup in a folder, or the newest one below it; of this register, where one is named. Raises NotRestored."""
    there = [folder] if (folder / MANIFEST).exists() else sorted(path.parent for path in folder.glob(f"*/{MANIFEST}"))
    read = [(path, _described(path)) for path in there]
    found = [(path, said) for path, said in read if isinstance(said, kind) and register in (None, said.register)]
    if not found:
        what = "key store" if kind is OfKeys else "ledger"
        of = f" of {register}" if register else ""
        raise NotRestored(
            f"{folder} holds no backup of a {what}{of}{'' if folder.is_dir() else ': it is no folder'}.\n"
            "  Name the folder that was given to lifecycle backup, or one below it; nothing was changed."
        )
    if len(registers := sorted({said.register for _, said in found})) > 1:
        raise NotRestored(
            f"{folder} holds backups of {', '.join(registers)}.\n"
            f"  Name the one that is meant, e.g. {found[-1][0]}; nothing was changed."
        )
    return max(found, key=lambda one: one[1].made)


def expired(target: Path, today: date) -> list[Path]:
    """Backups of key stores in a folder that should have been deleted before today."""
    read = [(path.parent, _read(path.parent)) for path in sorted(target.glob(f"*/{MANIFEST}"))]
    return [path for path, said in read if isinstance(said, OfKeys) and said.delete_after < today]


def delete(folder: Path) -> None:
    """Take a backup away: its files, and the folder when nothing else is in it. Raises OSError."""
    said = _read(folder)
    for name in said.files if said else ():
        (folder / Path(name).name).unlink(missing_ok=True)
    (folder / MANIFEST).unlink(missing_ok=True)
    folder.rmdir()


def _described(folder: Path) -> OfLedger | OfKeys:
    if (said := _read(folder)) is None or not NAME.fullmatch(said.register):
        raise NotRestored(
            f"{folder / MANIFEST} does not say what this backup is: it was changed, or made by a newer program.\n"
            "  Name another backup; nothing was changed."
        )
    return said


def _read(folder: Path) -> OfLedger | OfKeys | None:
    try:
        return msgspec.json.decode((folder / MANIFEST).read_bytes(), type=OfLedger | OfKeys)
    except msgspec.MsgspecError:
        return None


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
