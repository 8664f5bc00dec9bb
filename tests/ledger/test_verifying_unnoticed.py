"""What somebody who can write to a store could hope to leave unnoticed."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from lifecycle.ledger.database import Database, sqlite
from lifecycle.ledger.stores import Folder
from lifecycle.ledger.verifying import Fault, OpenParts, Sealed, Verified, verify
from tests.small_register import after_a_year

NAME = "small"
LATER = "lifecycle/small\n999999\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n\n— lifecycle/small AAAA\n"


@pytest.fixture(scope="module")
def year(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the small register after its year, with decrees and people erased."""
    folder = tmp_path_factory.mktemp("year")
    after_a_year(Folder(folder)).close()
    return folder / NAME


@pytest.fixture
def stores(year: Path, tmp_path: Path) -> Iterator[dict[str, Database]]:
    """Copies of its ledger and its keys, to be harmed."""
    names = ("ledger", "keys")
    copies = {name: Path(shutil.copy(year / f"{name}.sqlite3", tmp_path)) for name in names}
    opened = {name: sqlite(copy, synchronous="NORMAL") for name, copy in copies.items()}
    yield opened
    for store in opened.values():
        store.close()


def looked(stores: dict[str, Database]) -> Verified | Fault:
    """What verifying finds, with the keys looked at."""
    reader = OpenParts()
    return verify(stores["ledger"], NAME, reader, also=[Sealed(stores["ledger"], stores["keys"], reader)])


def test_a_year_is_what_was_recorded(stores: dict[str, Database]) -> None:
    """Unharmed, nothing is found."""
    assert isinstance(looked(stores), Verified)


@pytest.mark.parametrize(
    ("harms", "part"),
    [
        (["DELETE FROM checkpoints", "DELETE FROM facts_of_store WHERE name = 'verifier_key'"], "checkpoints"),
        (["DELETE FROM checkpoints"], "checkpoints"),
        (["INSERT INTO shown VALUES (5, 'junk')"], "checkpoints"),
        ([f"INSERT INTO shown VALUES (999999, '{LATER}')"], "checkpoints"),
        (["UPDATE tree_tiles SET hashes = 5 WHERE level = 0"], "tree"),
        (["UPDATE tree_tiles SET hashes = 5 WHERE level = 1"], "tree"),
        (["UPDATE tree_tiles SET hashes = CAST(x'ff' AS TEXT)"], "log"),
        (["INSERT INTO tree_tiles VALUES (0, 0.5, x'00')"], "tree"),
        (["UPDATE commits SET recorded_at = CAST(x'ff' AS TEXT) WHERE number = 3"], "log"),
        (["UPDATE claims SET stream_id = CAST(x'ff' AS TEXT)"], "log"),
        (["DELETE FROM events", "DELETE FROM commits", "DELETE FROM claims", "DELETE FROM checkpoints"], "log"),
    ],
)
def test_a_harmed_ledger_is_found(stores: dict[str, Database], harms: list[str], part: str) -> None:
    """Notes taken away with the key, a note that silences the register, tiles of another type, an emptied log."""
    with stores["ledger"].write() as tx:
        for harm in harms:
            tx.execute(harm)
        if part == "log" and len(harms) > 1:
            tx.execute("DELETE FROM tree_tiles")
    found = looked(stores)
    assert isinstance(found, Fault)
    assert found.part == part


def test_a_key_that_came_back_is_found(stores: dict[str, Database]) -> None:
    """Somebody erased can be read again, whatever the row says of its destruction."""
    with stores["keys"].write() as tx:
        tx.execute("PRAGMA ignore_check_constraints = ON")
        tx.execute("UPDATE subject_keys SET wrapped = zeroblob(60) WHERE destroyed_at IS NOT NULL")
    found = looked(stores)
    assert isinstance(found, Fault)
    assert (found.part, found.what) == (
        "keys",
        "A person was erased here, and the key is still there: give the command erase again.",
    )
