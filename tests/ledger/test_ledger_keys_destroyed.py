"""A destroyed key: gone for good, from the store and from its files, and told apart from one that was lost."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from lifecycle.ledger import Busy, Database, database, stores
from lifecycle.ledger.keys import KeyLost, KeyStore, scrubbing
from lifecycle.ledger.stores import Folder, Place, Stores
from tests.ledger.key_stores import OTHER, alter, files, made, opened, opens, people, rows, sealed, wrapped


@pytest.fixture
def register(place: Place, monkeypatch: pytest.MonkeyPatch) -> Iterator[Stores]:
    """The stores of a register, where nobody waits for long."""
    monkeypatch.setattr(database, "BUSY_SECONDS", 0.2)
    monkeypatch.setattr(scrubbing, "BUSY_SECONDS", 0.2)
    found = stores.make(place, "fresh")
    yield found
    found.close()


@pytest.fixture
def store(register: Stores) -> KeyStore:
    """The key store of a fresh register."""
    return made(register.keys)


def test_a_destroyed_key_opens_nothing(store: KeyStore) -> None:
    """For whoever had it at hand and for whoever opens the store later; everybody else's stays."""
    crowd = people(5)
    store.ensure(crowd)
    boxes = sealed(store, crowd[2:])
    assert store.destroy(crowd[:2], 1_750_000_000_000_000) == 2
    for asked in (store, opened(store.database)):
        assert [asked.cipher(subject) for subject in crowd[:2]] == [None, None]
        assert opens(asked, boxes)
    assert (store.destroyed(), store.count()) == ({*crowd[:2]}, (3, 2))


def test_destroying_again_changes_nothing(store: KeyStore) -> None:
    """The first date stays, and what was destroyed already is not counted."""
    crowd = people(3)
    store.ensure(crowd)
    store.destroy(crowd[:2], 5)
    before = rows(store.database)
    assert store.destroy([*crowd[:2], crowd[0]], 6) == 0
    assert store.destroy([], 7) == 0
    assert rows(store.database) == before
    with store.database.read() as tx:
        assert tx.rows("SELECT DISTINCT destroyed_at FROM subject_keys WHERE wrapped IS NULL") == [(5,)]


def test_a_key_that_never_was_can_be_destroyed(store: KeyStore) -> None:
    """After a restore from an older backup nobody who was erased since can get a key again."""
    never, once = people(2)
    store.ensure([once])
    assert store.destroy([never, once, never], 5) == 2
    assert store.cipher(never) is None
    assert store.count() == (0, 2)


def test_a_destroyed_key_lies_in_no_file(place: Place, register: Stores, store: KeyStore) -> None:
    """Of three thousand keys, whose pages were split many times, no destroyed one is left, and the others are."""
    crowd = people(3_000)
    for start in range(0, 3_000, 100):
        store.ensure(crowd[start : start + 100])
    doomed, kept = wrapped(register.keys, crowd[::60]), wrapped(register.keys, crowd[1::60])
    lying = files(place)
    assert all(one in lying for one in doomed)
    store.destroy(crowd[::60], 5)
    lying = files(place)
    assert not [one for one in doomed if one in lying or one[12:44] in lying]
    assert all(one in lying for one in kept)


def test_a_reader_in_the_way_is_said(place: Place, register: Stores, store: KeyStore) -> None:
    """The keys are destroyed, but their bytes could not be cleared away; the same command clears them later."""
    crowd = people(40)
    store.ensure(crowd)
    doomed = wrapped(register.keys, crowd)
    with register.keys.read() as reader:
        assert reader.rows("SELECT count(*) FROM subject_keys") == [(40,)]
        with pytest.raises(Busy, match=r"old bytes still lie in the files.*\n  Give the command again"):
            store.destroy(crowd, 5)
        assert store.cipher(crowd[0]) is None
        assert any(one in files(place) for one in doomed)
    assert store.destroy(crowd, 6) == 0
    lying = files(place)
    assert not any(one in lying for one in doomed)


def test_stores_with_personal_data_overwrite_what_they_free(sqlite: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    """Views and keys ask for it, whatever the library does by itself; the ledger frees nothing that was ever secret."""
    asked, really = {}, database.sqlite

    def spied(path: Path, *, secure_delete: bool = False, **rest: Any) -> Database:
        asked[path.stem] = secure_delete
        return really(path, secure_delete=secure_delete, **rest)

    monkeypatch.setattr(database, "sqlite", spied)
    found = stores.make(sqlite, "fresh")
    for one in (found.views, found.keys):
        with one.read() as tx:
            assert tx.rows("PRAGMA secure_delete") == [(1,)]
    found.close()
    assert asked == {"ledger": False, "views": True, "keys": True}


def test_a_destroyed_key_that_got_its_bytes_back_stays_destroyed(store: KeyStore) -> None:
    """Nobody is unerased by whoever can write to the store, and destroying again takes the bytes away again."""
    (who,) = people(1)
    store.ensure([who])
    (bytes_of_key,) = wrapped(store.database, [who])
    store.destroy([who], 5)
    alter(store, "UPDATE subject_keys SET wrapped = ? WHERE subject = ?", (bytes_of_key, who))
    assert opened(store.database).cipher(who) is None
    store.rotate(OTHER)
    assert wrapped(store.database, [who]) == [bytes_of_key]
    assert store.destroy([who], 6) == 1
    assert rows(store.database)[1] == [(who, None, 6)]


def test_a_row_without_key_and_date_is_a_key_that_was_lost(store: KeyStore) -> None:
    """Only a date says that somebody was erased."""
    (who,) = people(1)
    store.ensure([who])
    alter(store, "UPDATE subject_keys SET wrapped = NULL")
    with pytest.raises(KeyLost, match="does not open"):
        opened(store.database).cipher(who)
