"""Three stores a register: ledger, views, keys. Deleting what is disposable is safe by construction.

SQLite: one folder a register with ``ledger.sqlite3``, ``views.sqlite3`` and ``keys.sqlite3``. PostgreSQL: the schemas
``<register>``, ``<register>__views`` and ``<register>__keys`` of one database.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

from lifecycle.ledger import database, tables
from lifecycle.ledger.database import Database

NAME = re.compile(r"(?!(?:pg|information)-)(?=.{1,40}\Z)[a-z][a-z0-9]*(?:-[a-z0-9]+)*")

_NUMBER = re.compile(r"[0-9]{1,9}")
_LAYOUT = "SELECT value FROM facts_of_store WHERE name = 'layout'"


class BadName(Exception):  # noqa: N818 - named for what a person is told
    """A name no register can have."""


class NoRegister(Exception):  # noqa: N818
    """No register of that name is there."""


class NewerStore(Exception):  # noqa: N818
    """The store was made by a newer program."""


class OlderStore(Exception):  # noqa: N818
    """The store was made before people were sealed and events covered by a tree."""


class NotWhole(Exception):  # noqa: N818
    """What a register is read by was altered in its store."""


class Stores(NamedTuple):
    """The three stores of one register."""

    ledger: Database
    views: Database
    keys: Database

    def close(self) -> None:
        """Give back every connection."""
        for store in self:
            store.close()


class Folder:
    """Registers as folders of SQLite files below one data folder."""

    def __init__(self, data: Path) -> None:
        self.data = data

    def names(self) -> list[str]:
        """The registers that are there."""
        return sorted(path.parent.name for path in self.data.glob("*/ledger.sqlite3"))

    def make(self, name: str) -> None:
        """Make room for a register; where the system knows owners, for nobody else: read models lie in the open."""
        (self.data / name).mkdir(mode=0o700, parents=True, exist_ok=True)

    def open(self, name: str) -> Stores:
        """The stores of a register, made or not."""
        folder = self.data / name
        return Stores(
            database.sqlite(folder / "ledger.sqlite3", synchronous="FULL"),
            database.sqlite(folder / "views.sqlite3", synchronous="NORMAL", secure_delete=True),
            database.sqlite(folder / "keys.sqlite3", synchronous="FULL", secure_delete=True),
        )


class Server:
    """Registers as schemas of one PostgreSQL database."""

    def __init__(self, url: str) -> None:
        self.url = url

    def names(self) -> list[str]:
        """The registers that are there."""
        found = database.schemas(self.url)
        return [name.replace("_", "-") for name in found if {f"{name}__keys", f"{name}__views"} & {*found}]

    def make(self, name: str) -> None:
        """Make room for a register, or for what was thrown away of one."""
        found = database.schemas(self.url)
        for schema in self._schemas(name):
            if schema not in found:
                database.create_schema(self.url, schema)

    def open(self, name: str) -> Stores:
        """The stores of a register, made or not."""
        return Stores(*(database.postgresql(self.url, schema) for schema in self._schemas(name)))

    @staticmethod
    def _schemas(name: str) -> tuple[str, str, str]:
        schema = name.replace("-", "_")
        return schema, f"{schema}__views", f"{schema}__keys"


Place = Folder | Server


def make(place: Place, name: str) -> Stores:
    """Make the stores of a new register, or open them. Raises BadName, NewerStore, OlderStore or NotWhole."""
    if not NAME.fullmatch(name):
        raise BadName(
            f"{name!r} cannot name a register.\n  Use up to 40 small letters and digits, a letter first, with single -"
            " between words; names with pg- or information- in front belong to the server."
        )
    place.make(name)
    stores = place.open(name)
    _require_layout(stores)
    stores.ledger.create(tables.tables)
    with stores.ledger.write() as tx:
        if not tx.rows(_LAYOUT):
            tx.execute("INSERT INTO facts_of_store (name, value) VALUES ('layout', ?)", (str(tables.LAYOUT),))
    return stores


def were_made(stores: Stores) -> bool:
    """Whether anything was ever in them: a register killed while it was made has neither log nor secrets yet.

    One that has secrets and no log has lost it, and must not be opened as if it were new.
    """
    return stores.ledger.has_table("events") or stores.keys.has_table("secrets")


def name_signer(ledger: Database, vkey: str) -> None:
    """Keep the verifier key of a register beside its log, so that the log can be verified without any secret."""
    with ledger.write() as tx:
        tx.execute("INSERT INTO facts_of_store VALUES ('verifier_key', ?) ON CONFLICT DO NOTHING", (vkey,))


def reopen(place: Place, name: str) -> Stores:
    """The stores of a register that is there. Raises NoRegister, NewerStore, OlderStore or NotWhole."""
    if name not in place.names():
        known = ", ".join(place.names()) or "none yet; lifecycle open NAME --regulation SLUG makes one"
        raise NoRegister(f"There is no register {name!r}.\n  Known: {known}.")
    place.make(name)
    stores = place.open(name)
    _require_layout(stores)
    return stores


def _require_layout(stores: Stores) -> None:
    if not stores.ledger.has_table("facts_of_store"):
        return
    with stores.ledger.read() as tx:
        found = tx.rows(_LAYOUT)
    if found and not (isinstance(found[0][0], str) and _NUMBER.fullmatch(found[0][0])):
        stores.close()
        raise NotWhole(
            f"{stores.ledger.name}: the layout of this register is no number: its store was altered.\n"
            "  Restore the newest backup that is whole; nothing was changed."
        )
    if found and int(found[0][0]) > tables.LAYOUT:
        stores.close()
        raise NewerStore(
            f"{stores.ledger.name}: this register has layout {found[0][0]}, this program knows {tables.LAYOUT}.\n"
            "  Use the newer program; nothing was changed."
        )
    if found and int(found[0][0]) < tables.LAYOUT:
        stores.close()
        raise OlderStore(
            f"{stores.ledger.name}: this register has layout {found[0][0]}, from before people were sealed and events"
            f" covered by a tree; this program knows {tables.LAYOUT}.\n"
            "  Read it with the program that made it, and open a new register with this one; nothing was changed."
        )
