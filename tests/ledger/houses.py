"""Registers to be backed up and restored: sealed events, keys, a tree, wherever they are kept."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from datetime import date
from itertools import count
from pathlib import Path
from typing import Any, NamedTuple
from uuid import UUID

from msgspec.structs import replace

from lifecycle.domain.events import DecreeIssued, Event, PersonErased, RowHeld
from lifecycle.domain.events.papers import Cells
from lifecycle.domain.values import Actor, Document
from lifecycle.ledger import Database, Ledger, stores, tables
from lifecycle.ledger.backup import KeysTo, Made, Means, Restored, Wanted, make, restore
from lifecycle.ledger.backup.rows import Moved, pages
from lifecycle.ledger.checkpoints import Notary
from lifecycle.ledger.codec import Codec
from lifecycle.ledger.keys import KeyStore, RegisterKey, key_file, make_store
from lifecycle.ledger.keys.tables import tables as key_tables
from lifecycle.ledger.notes import Signer
from lifecycle.ledger.recorder import RegisterRecorder
from lifecycle.ledger.stores import Place, Stores
from lifecycle.ledger.tree import Leaves
from lifecycle.ledger.vault import KeyVault

NAME = "fresh"
KEY = RegisterKey(b"\1" * 32)
DAY = 86_400_000_000
SAID: dict[str, Any] = {"effective_on": date(2025, 2, 3), "actor": Actor("siti", "social_affairs"), "command_id": "c"}
Rows = dict[str, list[tuple[Any, ...]]]


@contextmanager
def silent(_what: str) -> Iterator[Moved]:
    """Nobody watches."""
    yield lambda _done, _total: None


def person(number: int) -> str:
    """The record of somebody."""
    return UUID(int=number).hex


def signer_of(register: str, keys: KeyStore) -> Signer:
    """Who signs for a register."""
    return Signer(f"lifecycle/{register}", keys.secret("signing"))


class Writer(NamedTuple):
    """A register at work."""

    stores: Stores
    keys: KeyStore
    ledger: Ledger

    def meet(self, *numbers: int) -> None:
        """People come in, each with what is known of them."""
        self.write(
            *((person(n), 1, RowHeld(**SAID, **_row(n), personal=Cells({"NAMA": f"Budi {n}"}))) for n in numbers)
        )

    def forget(self, number: int) -> None:
        """Somebody is erased, but for the key."""
        erased = PersonErased(**SAID, evidence=(Document("UU"),), participant=person(number))
        self.write((person(number), 2, erased))

    def erase(self, number: int) -> None:
        """Somebody is erased for good."""
        self.forget(number)
        self.ledger.destroy_keys([bytes.fromhex(person(number))])

    def decree(self, number: int) -> None:
        """A paper is issued, and the log signed."""
        issued = DecreeIssued(**SAID, number=f"400/{number}", kind="change", count=0, digest="")
        self.write((UUID(int=1 << 64 | number).hex, 1, issued))

    def write(self, *entries: tuple[str, int, Event]) -> None:
        """One command."""
        command = f"{entries[0][0]}/{entries[0][1]}"
        said = [(stream, version, replace(event, command_id=command)) for stream, version, event in entries]
        self.ledger.append(said, command)

    def known(self, number: int) -> str | None:
        """What is still known of somebody."""
        (events,) = self.ledger.load([person(number)]).values()
        held = events[0]
        assert isinstance(held, RowHeld)
        return held.personal.cells["NAMA"] if held.personal else None


def _row(number: int) -> dict[str, Any]:
    return {"sheet": "f", "name": "a", "row": number, "column": "NIK", "what": "w", "cure": "c"}


class House:
    """Where a register is, or will be: its place, and the file of its key."""

    def __init__(self, place: Place, folder: Path, key: RegisterKey = KEY) -> None:
        self.place = place
        self.folder = folder
        self.key = key
        folder.mkdir(exist_ok=True)
        key_file.save(key_file.path_of(folder, NAME), key)
        self.ticks = count(1_700_000_000_000_000, 1_000_000)

    def clock(self) -> int:
        """A second later at every look."""
        return next(self.ticks)

    @contextmanager
    def open(self) -> Iterator[Writer]:
        """Somebody works with it; it is made where it is not there."""
        with closing(stores.make(self.place, NAME)) as found:
            found.views.has_table("generations")
            keys = make_store(found.keys, self.key, os.urandom)
            signer = signer_of(NAME, keys)
            stores.name_signer(found.ledger, signer.vkey)
            recorder = RegisterRecorder(found.ledger, self.clock, Leaves(NAME), Notary(signer.verifier.name, signer))
            with closing(Ledger(found.ledger, recorder, Codec(KeyVault(keys, os.urandom), os.urandom), keys)) as ledger:
                yield Writer(found, keys, ledger)

    def back_up(self, target: Path, keys: Path | None = None, days: int = 30) -> Made:
        """Back it up."""
        with self.open() as at_work:
            return self.backed_up(at_work, target, keys, days)

    def backed_up(self, at_work: Writer, target: Path, keys: Path | None = None, days: int = 30) -> Made:
        """Back up what somebody works with."""
        signer = signer_of(NAME, at_work.keys)
        keys_to = KeysTo(keys, days) if keys else None
        notary = Notary(signer.verifier.name, signer)
        return make(NAME, at_work.stores, notary, self.clock, target, keys_to, silent)

    def restore(self, ledger: Path | None, keys: Path | None = None, replace: Path | None = None) -> Restored:
        """Restore it."""
        means = Means(self.folder, {}, signer_of, self.clock, os.urandom)
        return restore(self.place, Wanted(ledger, keys, replace), means, silent)

    def rows(self) -> Rows:
        """Every row of ledger and keys; nothing where they are not there."""
        if NAME not in self.place.names():
            return {}
        with closing(self.place.open(NAME)) as found:
            return {**_rows(found.ledger, tables.tables), **_rows(found.keys, key_tables)}


def people(house: House, numbers: Iterable[int]) -> None:
    """A register with these people in it, and a decree after them."""
    with house.open() as at_work:
        at_work.meet(*numbers)
        at_work.decree(min(numbers, default=0))


def _rows(store: Database, schema: Any) -> Rows:
    with store.read() as tx:
        return {
            table.name: [row for page in pages(tx, table) for row in page]
            for table in schema.sorted_tables
            if store.has_table(table.name)
        }
