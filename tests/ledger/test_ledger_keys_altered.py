"""Key stores that others wrote to: SQLite keeps anything in any column, and what is no key is told in words."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from lifecycle.ledger import stores
from lifecycle.ledger.keys import KeyLost, KeyStore
from lifecycle.ledger.stores import Folder
from tests.ledger.key_stores import OTHER, alter, made, opened, people

VALUES = ["'text'", "5", "1000000000000", "0.5"]


@pytest.fixture
def store(sqlite: Folder) -> Iterator[KeyStore]:
    """The key store of a fresh register."""
    found = stores.make(sqlite, "fresh")
    yield made(found.keys)
    found.close()


@pytest.mark.parametrize("value", VALUES)
@pytest.mark.parametrize("name", ["identity", "signing", "fingerprint"])
def test_a_secret_that_is_no_bytes_is_said(store: KeyStore, name: str, value: str) -> None:
    """It counts as missing, and nothing is made in its place."""
    alter(store, f"UPDATE secrets SET wrapped = {value} WHERE name = '{name}'")
    for attempt in (opened, made):
        with pytest.raises(LookupError, match="the secret of this register is missing; restore the key store") as told:
            attempt(store.database)
        assert told.type is LookupError


@pytest.mark.parametrize("value", VALUES)
def test_a_key_that_is_no_bytes_was_lost(store: KeyStore, value: str) -> None:
    """Whether it is read or wrapped anew."""
    who = people(1)
    store.ensure(who)
    alter(store, f"UPDATE subject_keys SET wrapped = {value}")
    with pytest.raises(KeyLost, match=f"The key of {who[0].hex()} does not open"):
        opened(store.database).fetch(who)
    with pytest.raises(KeyLost, match="does not open"):
        opened(store.database).rotate(OTHER)


@pytest.mark.parametrize("value", VALUES)
def test_a_destroyed_key_of_nobody_is_said(store: KeyStore, value: str) -> None:
    """A subject that is no bytes hides whose key was destroyed."""
    store.destroy(people(1), 5)
    alter(store, f"UPDATE subject_keys SET subject = {value}")
    with pytest.raises(KeyLost, match=r"is nobody's: the key store of this register was lost or is incomplete"):
        store.destroyed()
