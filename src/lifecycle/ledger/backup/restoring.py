"""Restoring: everything is checked first, then keys, then the ledger in one transaction; read models are made again.

Keys come first, because a key without its event harms nobody. Killed at any point, it is finished by repeating it.
Whoever was erased stays so: their keys are destroyed again, as the restored log says and as the key store that is
there says. What the register once signed or was shown, and the restored log does not bear out, is remembered, so that
it signs no second history.
"""

from __future__ import annotations

from contextlib import ExitStack, closing
from datetime import UTC, date, datetime
from pathlib import Path
from typing import NamedTuple

from lifecycle.ledger.backup import sources
from lifecycle.ledger.backup.answers import NotRestored, Progress
from lifecycle.ledger.backup.checking import Means, check, standing_keys
from lifecycle.ledger.backup.making import keep
from lifecycle.ledger.backup.needed import among
from lifecycle.ledger.backup.present import Lost, Present, end, lost, present, readable, require_room
from lifecycle.ledger.backup.sources import Sources, Wanted
from lifecycle.ledger.backup.writing import clear_views, write_keys, write_ledger
from lifecycle.ledger.checkpoints import Notary, RefusesToSign
from lifecycle.ledger.database import Database
from lifecycle.ledger.keys import subjects
from lifecycle.ledger.keys.scrubbing import scrub
from lifecycle.ledger.notes import Signer
from lifecycle.ledger.stores import Place

_LIVE, _DESTROYED = " AND wrapped IS NOT NULL", " AND destroyed_at IS NOT NULL"
_ID_BYTES = 16


class Restored(NamedTuple):
    """What was restored: how many events and their root (32 bytes), and what became of what was there.

    ``kept``: where the ledger lies that was replaced; ``destroyed``: how many keys were destroyed again;
    ``unrecorded``: ids of participants whose keys are destroyed, and of whose erasure the log says nothing;
    ``refusal``: why nothing is signed from now on; ``overdue``: the day until which the backup of keys could be kept.
    """

    register: str
    ledger: Path | None
    keys: Path | None
    size: int
    root: bytes
    lost: Lost | None
    kept: Path | None
    destroyed: int
    unrecorded: list[str]
    refusal: RefusesToSign | None
    overdue: date | None


def restore(place: Place, wanted: Wanted, means: Means, progress: Progress) -> Restored:
    """Put a register back as its backup has it, on either database, whether it is there or not.

    Raises NotRestored, NotBackedUp (what is there cannot be kept), or what opening a key store raises; nothing is
    changed then.
    """
    with ExitStack() as stack:
        found = stack.enter_context(closing(sources.read(wanted)))
        there = stack.enter_context(present(place, found.register))
        signer = means.signer(found.register, standing_keys(found, there, means))
        checked = check(found, there, signer, progress)
        require_room(place, found.size())
        seen, gone = _looked(found, there)
        kept = _kept(found, there, gone, wanted.replace, means, progress)
        live = _live(found, there, checked.erased)
        place.make(found.register)
        stores = stack.enter_context(closing(place.open(found.register)))
        write_keys(stores.keys, found.keys and found.keys.database, checked.erased, means.clock())
        refusal = _put_back(found, there, stores.ledger, signer, seen, progress)
        scrub(stores.keys, "subject_keys", "secrets")
        unrecorded = among(stores.keys, {*checked.sealed} - checked.erased, _DESTROYED)
    return Restored(
        register=found.register,
        ledger=found.ledger and found.ledger.folder,
        keys=found.keys and found.keys.folder,
        size=checked.verified.events,
        root=checked.verified.root,
        lost=gone,
        kept=kept,
        destroyed=len(live),
        unrecorded=sorted(subject.hex() for subject in unrecorded if len(subject) == _ID_BYTES),
        refusal=refusal,
        overdue=_overdue(found, means.clock()),
    )


def _looked(found: Sources, there: Present) -> tuple[tuple[int, int], Lost | None]:
    """Where the ledger ends that is there, and what it holds that the backup lacks."""
    if there.ledger is None:
        return (0, 0), None
    with readable(there.ledger):
        return end(there.ledger), found.ledger and lost(there.ledger, found.ledger.database)


def _kept(
    found: Sources, there: Present, gone: Lost | None, folder: Path | None, means: Means, progress: Progress
) -> Path | None:
    """Where the ledger was copied to that will be replaced. Raises NotRestored where nobody asked for that."""
    if gone is None or there.ledger is None:
        return None
    if folder is None:
        what = "holds other events than this backup from" if gone.differs else "holds events this backup lacks:"
        raise NotRestored(
            f"{found.register} {what} position {gone.first:,} to {gone.last:,}; they would be lost.\n"
            "  Restore a newer backup. If these are to go, name a folder they are kept in: --replace FOLDER;"
            " nothing was changed."
        )
    with readable(there.ledger):
        return keep(found.register, there.ledger, means.clock, folder, progress)


def _live(found: Sources, there: Present, erased: set[bytes]) -> set[bytes]:
    """Whose keys are there, or in the backup, and are destroyed again."""
    live, gone = set[bytes](), erased
    if there.keys is not None and there.keys.has_table("subject_keys"):
        with there.keys.read() as tx:
            gone = gone | subjects.destroyed(tx)
        live = among(there.keys, erased, _LIVE)
    return live | (among(found.keys.database, gone, _LIVE) if found.keys else set())


def _put_back(
    found: Sources, there: Present, ledger: Database, signer: Signer, seen: tuple[int, int], progress: Progress
) -> RefusesToSign | None:
    """The ledger in its place.

    Read models go before it and after it: killed in between, or asked meanwhile, nobody may find answers of one log
    beside another.
    """
    if found.ledger is None:
        return None
    _forget(there)
    refusal = write_ledger(ledger, found.ledger.database, Notary(signer.verifier.name, signer), seen, progress)
    _forget(there)
    return refusal


def _forget(there: Present) -> None:
    if there.views is not None:
        clear_views(there.views)


def _overdue(found: Sources, now: int) -> date | None:
    until = found.keys and found.keys.manifest.delete_after
    return until if until and until < datetime.fromtimestamp(now / 1_000_000, UTC).date() else None
