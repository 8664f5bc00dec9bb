"""Making a backup while others write: the ledger as it stands at one moment, with its note, and the keys of then."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from datetime import UTC, date, datetime, timedelta
from importlib.metadata import version
from pathlib import Path
from typing import Any, NamedTuple

from lifecycle.ledger import tables
from lifecycle.ledger.backup import files, rows
from lifecycle.ledger.backup.answers import NotBackedUp, Progress
from lifecycle.ledger.backup.folders import Place, placed, told
from lifecycle.ledger.backup.manifests import OfKeys, OfLedger, describe, digests
from lifecycle.ledger.backup.needed import Needed
from lifecycle.ledger.backup.rows import CannotRead
from lifecycle.ledger.backup.snapshot import Snapshot, snapshot
from lifecycle.ledger.checkpoints import Notary, RefusesToSign
from lifecycle.ledger.database import Database, Transaction
from lifecycle.ledger.keys.tables import tables as key_tables
from lifecycle.ledger.stores import Stores
from lifecycle.ledger.verifying import Check, Fault, OpenParts, Verified, verify

LEDGER, CHECKPOINT, KEYS = "ledger.sqlite3", "checkpoint", "keys.sqlite3"

_KEEP = "INSERT INTO checkpoints (size, note, signed_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"
_FINGERPRINT = "SELECT wrapped FROM secrets WHERE name = 'fingerprint'"


class KeysTo(NamedTuple):
    """Where the key store is backed up to, and for how many days that copy may be kept."""

    target: Path
    days: int


class Made(NamedTuple):
    """A backup that was made and read again; ``refusal`` says why it has no note of its own, where it has none."""

    folder: Path
    verified: Verified
    refusal: RefusesToSign | None
    keys: Path | None
    delete_after: date | None


def make(
    register: str,
    stores: Stores,
    notary: Notary,
    clock: Callable[[], int],
    target: Path,
    keys_to: KeysTo | None,
    progress: Progress,
) -> Made:
    """Back a register up, and read the copy again.

    A register that may not sign is backed up without a note. Raises NotBackedUp where a folder cannot be written, or
    where the register is not what was recorded; nothing is left then.
    """
    now = clock()
    made = datetime.fromtimestamp(now / 1_000_000, UTC)
    with ExitStack() as stack:
        place = stack.enter_context(placed(target, register, made))
        apart = stack.enter_context(placed(keys_to.target, register, made)) if keys_to else None
        stack.enter_context(_damage_told(register))
        delete_after = made.date() + timedelta(keys_to.days) if keys_to else None
        with snapshot(stores.ledger, stores.keys if keys_to else None, notary, now) as seen:
            if apart and seen.keys and delete_after:
                _copy_keys(register, made, seen.keys, apart, delete_after, progress)
                seen.let_go()
            _copy_ledger(seen, place, progress)
        verified = _read_again(register, place, apart, seen.note, progress)
        _describe_ledger(register, made, place, verified.events, verified.root)
    return Made(place.folder, verified, seen.refusal, apart and apart.folder, delete_after)


def keep(register: str, ledger: Database, clock: Callable[[], int], target: Path, progress: Progress) -> Path:
    """Copy a ledger as it is, before it is replaced; where to. Raises NotBackedUp, or CannotRead of its rows."""
    made = datetime.fromtimestamp(clock() / 1_000_000, UTC)
    with placed(target, register, made) as place:
        with ledger.read() as tx:
            size, _ = rows.end(tx)
            _copy_ledger(Snapshot(tx, size), place, progress)
        _describe_ledger(register, made, place, size, b"")
    return place.folder


def _copy_ledger(seen: Snapshot, place: Place, progress: Progress) -> None:
    with told(place.part.parent), progress("copying the ledger") as moved:
        with files.written(place.part / LEDGER, tables.tables) as target:
            rows.copy(seen.tx, target, tables.tables, moved)
            if seen.note is not None:
                target.execute(_KEEP, (seen.size, seen.note, seen.signed_at))
        if seen.note is not None:
            (place.part / CHECKPOINT).write_bytes(seen.note.encode())
            files.settle(place.part / CHECKPOINT)


def _copy_keys(
    register: str, made: datetime, source: Transaction, place: Place, delete_after: date, progress: Progress
) -> None:
    with told(place.part.parent), progress("copying the keys") as moved:
        with files.written(place.part / KEYS, key_tables) as target:
            rows.copy(source, target, key_tables, moved)
            ((fingerprint,),) = target.rows(_FINGERPRINT)
        said = _described(register, made, place)
        describe(place.part, OfKeys(**said, delete_after=delete_after, register_key=bytes(fingerprint).decode()))


def _describe_ledger(register: str, made: datetime, place: Place, size: int, root: bytes) -> None:
    with told(place.part.parent):
        describe(place.part, OfLedger(**_described(register, made, place), size=size, root=root.hex()))


def _described(register: str, made: datetime, place: Place) -> dict[str, Any]:
    said = {"register": register, "made": made, "program": version("lifecycle"), "layout": tables.LAYOUT}
    return {**said, "files": digests(place.part)}


def _read_again(register: str, place: Place, keys: Place | None, note: str | None, progress: Progress) -> Verified:
    """A backup nobody read again is none. Raises NotBackedUp where it is not what was recorded."""
    reader = OpenParts()
    with ExitStack() as stack, progress("verifying") as moved:
        ledger = stack.enter_context(closing(files.opened(place.part / LEDGER)))
        also: list[Check] = []
        if keys is not None:
            also = [Needed(ledger, [stack.enter_context(closing(files.opened(keys.part / KEYS)))], reader)]
        found = verify(ledger, register, reader, against=note, shown=False, watch=moved, also=also)
    if isinstance(found, Fault):
        raise NotBackedUp(
            f"{register} is not what was recorded, from position {found.first:,} on: {found.what}\n"
            f"  lifecycle verify {register} says what to do; no backup was made, and those there are were not touched."
        )
    return found


@contextmanager
def _damage_told(register: str) -> Iterator[None]:
    try:
        yield
    except CannotRead as damaged:
        cure = f"lifecycle verify {register} says where; no backup was made."
        raise NotBackedUp(f"{register} cannot be read whole, {damaged}.\n  {cure}") from damaged
