"""A backup checked before it takes anything's place: its rows, its note, its keys, and whose register it is."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from lifecycle.ledger.backup import rows
from lifecycle.ledger.backup.answers import NotRestored, Progress
from lifecycle.ledger.backup.needed import Needed
from lifecycle.ledger.backup.present import Present, fingerprint, readable, verifier_key
from lifecycle.ledger.backup.sources import KeysBackup, LedgerBackup, Sources, require_unchanged
from lifecycle.ledger.database import Database
from lifecycle.ledger.keys import KeyStore, key_file, rotation
from lifecycle.ledger.notes import BadNote, Signer
from lifecycle.ledger.verifying import Fault, OpenParts, Verified, verify

_ANOTHER = "Restore another backup; nothing was changed."


class Means(NamedTuple):
    """Where register keys lie, who signs for a register, time (microseconds, UTC) and chance."""

    key_files: Path
    environment: Mapping[str, str]
    signer: Callable[[str, KeyStore], Signer]
    clock: Callable[[], int]
    random: Callable[[int], bytes]


class Checked(NamedTuple):
    """A log that may be restored: what was verified, whom its boxes are about, and whose keys are to be destroyed."""

    verified: Verified
    sealed: Mapping[bytes, int]
    erased: set[bytes]


def standing_keys(sources: Sources, there: Present, means: Means) -> KeyStore:
    """The key store that goes with what is restored: that of the backup, else the one that is there.

    Raises NotRestored, or what opening a key store raises.
    """
    path = key_file.path_of(means.key_files, sources.register)
    if sources.keys is None:
        if there.keys is None:
            raise NotRestored(
                f"There is no key store of {sources.register} here: without it nobody in the log could be read.\n"
                "  Name the folder of its backup with --keys; nothing was changed."
            )
        return rotation.opened(there.keys, path, means.environment, means.random)
    key = key_file.found(path, means.environment)
    _require_key(sources.keys, there, key.fingerprint, key.source)
    return KeyStore(sources.keys.database, key, means.random)


def check(sources: Sources, there: Present, signer: Signer, progress: Progress) -> Checked:
    """Everything recomputed from the rows. Raises NotRestored naming the first position that differs."""
    ledger = sources.ledger.database if sources.ledger else there.ledger
    if ledger is None:
        raise NotRestored(
            f"There is no register {sources.register!r} these keys could be put back to.\n"
            "  Name the folder of its backup as well; nothing was changed."
        )
    if there.ledger is not None:
        with readable(there.ledger):
            _require_same(sources.register, there.ledger, signer.vkey)
    where = str(sources.ledger.folder) if sources.ledger else ledger.name
    stores = [store for store in (sources.keys and sources.keys.database, there.keys) if store]
    needed = Needed(ledger, stores, OpenParts())
    with _damage_told(where):
        _require_same(sources.register, ledger, signer.vkey)
        note = sources.ledger and sources.ledger.note
        with progress("verifying") as moved:
            reader, vkey = OpenParts(), signer.vkey
            found = verify(
                ledger, sources.register, reader, against=note, vkey=vkey, shown=False, watch=moved, also=[needed]
            )
    if isinstance(found, Fault):
        raise _faulty(where, found)
    if sources.ledger:
        _require_described(sources.ledger, found)
    return Checked(found, needed.sealed, needed.erased)


@contextmanager
def _damage_told(where: str) -> Iterator[None]:
    try:
        yield
    except BadNote as bad:
        raise NotRestored(f"{where}: its checkpoint is not what was signed. {bad.what}\n  {_ANOTHER}") from bad
    except Exception as error:
        if not rows.is_damage(error):
            raise
        raise NotRestored(f"{where} is damaged: {rows.said(error)}.\n  {_ANOTHER}") from error


def _require_key(keys: KeysBackup, there: Present, given: str, source: str) -> None:
    wanted = keys.manifest.register_key
    if wanted != given:
        raise NotRestored(
            f"{keys.folder} opens with the register key {wanted} only, and {source} is {given}.\n"
            f"  Put the right key there, or in {key_file.VARIABLE} for this command; nothing was changed."
        )
    found = None
    if there.keys is not None:
        with readable(there.keys):
            found = fingerprint(there.keys)
    if found not in (None, wanted):
        raise NotRestored(
            f"The key store that is there lies under the register key {found}, {keys.folder} under {wanted}.\n"
            "  Leave --keys away to keep the one that is there. If it is not whole, move it to another folder first;"
            " nothing was changed."
        )


def _require_same(register: str, log: Database, vkey: str) -> None:
    if (found := verifier_key(log)) not in (None, vkey):
        raise NotRestored(
            f"{log.name} is the log of another register than these keys, although both are called {register}:"
            f" it signs as {found}, they as {vkey}.\n"
            "  Name the backups that belong together, or move what is there to another folder; nothing was changed."
        )


def _faulty(where: str, fault: Fault) -> NotRestored:
    cures = {
        "keys": "Name the backup of the key store that was made with it, or a newer one, with --keys;",
        "newer": "Restore it with the newer program;",
    }
    place = f"position {fault.first:,}" if fault.first == fault.last else f"positions {fault.first:,} to {fault.last:,}"
    cure = cures.get(fault.part, "Restore another backup;")
    return NotRestored(f"{where} is not what was recorded, {place}: {fault.what}\n  {cure} nothing was changed.")


def _require_described(ledger: LedgerBackup, found: Verified) -> None:
    """The backup is the one it says it is, and its files are what was written."""
    said = ledger.manifest
    if said.size != found.events or said.root not in ("", found.root.hex()):
        raise NotRestored(f"{ledger.folder} holds another log than it says it does.\n  {_ANOTHER}")
    if verifier_key(ledger.database) is None:
        raise NotRestored(f"{ledger.folder} lacks the key its checkpoints are checked with.\n  {_ANOTHER}")
    require_unchanged(ledger.folder, said)
