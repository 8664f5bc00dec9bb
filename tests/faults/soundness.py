"""What must hold of any register, whatever happened to it, told from its files and its log alone."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from functools import cache
from pathlib import Path

from lifecycle.domain.events import DecreeIssued, Event, ParticipantProposed, PersonErased
from lifecycle.interfaces.desk import Desk
from lifecycle.ledger.verifying import Fault, OpenParts, verify
from tests.faults.desks import NAME

Entry = tuple[str, int, Event]
"""Stream, version, event."""

ByCommand = dict[str, list[Entry]]
"""The entries of each command, by its id."""


def broken(folder: Path) -> Iterator[str]:
    """What SQLite itself finds wrong with the files of a register."""
    for file in sorted(folder.glob("*.sqlite3")):
        with closing(sqlite3.connect(file)) as connection:
            for (said,) in connection.execute("PRAGMA integrity_check"):
                if said != "ok":
                    yield f"{file.name}: {said}"


def unsigned(desk: Desk) -> Iterator[str]:
    """Decrees without the checkpoint that is signed with them."""
    with desk.register.ledger.database.read() as tx:
        signed = {size for (size,) in tx.rows("SELECT size FROM checkpoints")}
        commits: dict[int, int] = dict(tx.rows("SELECT number, last_position FROM commits"))
    for page in desk.register.ledger.pages():
        for at in page:
            if isinstance(at.event, DecreeIssued) and commits[at.commit] not in signed:
                yield f"the decree at position {at.position} has no checkpoint"


def unerased(there: ByCommand) -> Iterator[str]:
    """People of whom nothing is left although no event says so: what is decided comes before what is destroyed."""
    log = [entry for entries in there.values() for entry in entries]
    erased = {stream for stream, _, event in log if isinstance(event, PersonErased)}
    for stream, version, event in log:
        if isinstance(event, ParticipantProposed) and event.personal is None and stream not in erased:
            yield f"nothing is left of event {version} of stream {stream}, whose person was not erased"


@cache
def _reader() -> OpenParts:
    return OpenParts()


def unverified(desk: Desk) -> Iterator[str]:
    """The first thing that the verifier finds wrong with the log."""
    found = verify(desk.register.ledger.database, NAME, _reader())
    if isinstance(found, Fault):
        yield f"position {found.first}: {found.what}"
