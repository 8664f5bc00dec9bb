"""The register's secret: made once, kept apart, and without it no hash can be made again."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from lifecycle.domain.values import Nik
from lifecycle.ledger import Database, Keyring, keys, stores
from lifecycle.ledger.stores import Place

NIK = Nik("3302010505850001")


@pytest.fixture
def store(place: Place) -> Iterator[Database]:
    """The key store of a fresh register, its secret made of nothing but ones."""
    made = stores.make(place, "fresh")
    keys.make_secret(made.keys, lambda size: b"\1" * size)
    yield made.keys
    made.close()


def test_a_secret_is_made_once(store: Database) -> None:
    """Making it again keeps the first, or every claim on a NIK would be lost."""
    before = keys.keyring(store).nik(NIK)
    keys.make_secret(store, lambda size: b"\2" * size)
    assert keys.keyring(store).nik(NIK) == before


@pytest.mark.parametrize("loss", ["DELETE FROM secrets", "DROP TABLE secrets"])
def test_a_lost_secret_is_said(store: Database, loss: str) -> None:
    """Nothing is made in its place."""
    with store.write() as tx:
        tx.execute(loss)
    with pytest.raises(LookupError, match="the secret of this register is missing; restore the key store"):
        keys.keyring(store)


def test_hashes_are_keyed_and_kept_apart() -> None:
    """They differ by secret and by what they are for; the golden one must never change."""
    one, other = Keyring(b"\1" * 32), Keyring(b"\2" * 32)
    assert one.nik(NIK) == "4e83d007ffb6ddb2dd25ab7a9ada7af2e933a518c696520fe97c6c7a08983ddd"
    assert len({one.nik(NIK), other.nik(NIK), one.row(NIK.digits), one.row("a", "b"), one.row("a b")}) == 5
    assert NIK.digits not in one.nik(NIK)
