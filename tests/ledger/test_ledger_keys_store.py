"""The key store: a key for each person, made before it is needed, and never made anew when it is lost."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from random import Random
from typing import Any

import pytest

from lifecycle.ledger import Database, stores
from lifecycle.ledger.database import Transaction
from lifecycle.ledger.keys import KeyDestroyed, KeyLost, KeyStore, RegisterKey, WrongRegisterKey, subjects
from lifecycle.ledger.keys import store as key_stores
from lifecycle.ledger.stores import Place
from tests.ledger.key_stores import KEY, OTHER, made, opened, opens, people, rows, sealed, wrapped

LOSSES = [f"DELETE FROM secrets WHERE name = '{name}'" for name in ("identity", "signing", "fingerprint")]


@pytest.fixture
def database(place: Place) -> Iterator[Database]:
    """The place of a key store, on either database."""
    found = stores.make(place, "fresh")
    yield found.keys
    found.close()


@pytest.fixture
def store(database: Database) -> KeyStore:
    """The key store of a fresh register."""
    return made(database)


def test_secrets_are_made_once(store: KeyStore) -> None:
    """Making the store again keeps it as it is, or every claim on a NIK and every checkpoint would be lost."""
    store.ensure(people(3))
    before = rows(store.database)
    again = made(store.database)
    assert rows(store.database) == before
    assert [again.secret(name) for name in ("identity", "signing")] == [
        store.secret(name) for name in ("identity", "signing")
    ]
    assert len({store.secret("identity"), store.secret("signing"), bytes(32)}) == 3


def test_the_keyring_hashes_under_the_identity_of_the_register(store: KeyStore) -> None:
    """Opened again, the store gives the same hashes; another register's gives others."""
    assert store.keyring().row("a") == opened(store.database).keyring().row("a")


@pytest.mark.parametrize("loss", [*LOSSES, "DELETE FROM secrets", "DROP TABLE secrets"])
def test_a_lost_secret_is_said(store: KeyStore, loss: str) -> None:
    """Nothing is made in its place, neither on opening nor on making the store again."""
    store.ensure(people(1))
    with store.database.write() as tx:
        tx.execute(loss)
    for attempt in (opened, made):
        with pytest.raises(LookupError, match="the secret of this register is missing; restore the key store") as told:
            attempt(store.database)
        assert told.type is LookupError


def test_a_damaged_secret_is_said(store: KeyStore) -> None:
    """A secret put in the place of another one does not open."""
    with store.database.write() as tx:
        tx.execute(
            "UPDATE secrets SET wrapped = (SELECT wrapped FROM secrets WHERE name = 'signing') WHERE name = 'identity'"
        )
    with pytest.raises(LookupError, match="the secret of this register is damaged") as told:
        opened(store.database)
    assert told.type is LookupError


@pytest.mark.parametrize("attempt", [opened, made])
def test_a_wrong_key_is_said_at_once(store: KeyStore, attempt: Any) -> None:
    """The message says which one it was and that the right one is needed; nothing is touched."""
    store.ensure(people(1))
    before = rows(store.database)
    with pytest.raises(WrongRegisterKey) as told:
        attempt(store.database, OTHER)
    assert str(told.value).startswith(
        f"other.key is not the key of this register: its fingerprint is {OTHER.fingerprint}"
    )
    assert f"wrapped under {KEY.fingerprint}.\n  Put the right key there" in str(told.value)
    assert rows(store.database) == before


def test_everyone_gets_a_key_of_their_own(store: KeyStore) -> None:
    """Committed: another process opens what was sealed, and nobody opens what is another's."""
    crowd = people(7)
    store.ensure([*crowd, *crowd])
    boxes = sealed(store, crowd)
    assert opens(opened(store.database), boxes)
    assert len(set(boxes.values())) == len(set(wrapped(store.database, crowd))) == store.count()[0] == 7
    one, other = (store.cipher(subject) for subject in crowd[:2])
    assert one is not None
    assert other is not None
    assert one.encrypt(bytes(12), b"", b"") != other.encrypt(bytes(12), b"", b"")


def test_who_has_a_key_keeps_it(store: KeyStore) -> None:
    """Whether this process knows of it or not, and whoever is new beside them."""
    crowd = people(5)
    store.ensure(crowd[:3])
    boxes, before = sealed(store, crowd[:3]), wrapped(store.database, crowd[:3])
    for again in (store, opened(store.database)):
        again.ensure(crowd)
    assert wrapped(store.database, crowd[:3]) == before
    assert opens(opened(store.database), boxes)


def test_keys_lie_wrapped(database: Database) -> None:
    """Each is what its description says, bound to its subject; nothing in the store is a key in the open."""
    drawn: list[bytes] = []

    def random(size: int) -> bytes:
        drawn.append(os.urandom(size))
        return drawn[-1]

    store = key_stores.make_store(database, KEY, random)
    store.ensure([b"somebody"])
    identity, signing, somebody = drawn
    assert (store.secret("identity"), store.secret("signing")) == (identity, signing)
    assert KEY.unwrap(wrapped(database, [b"somebody"])[0], b"subject:somebody") == somebody
    assert not any(
        secret in value for table in rows(database) for row in table for value in row[1:2] for secret in drawn
    )


def test_nobody_who_was_erased_gets_a_new_key(store: KeyStore) -> None:
    """Nor does anybody asked for with them; who needs the key again is told why not."""
    alive, gone, new = people(3)
    store.ensure([alive, gone])
    store.destroy([gone], 5)
    informed = opened(store.database)
    assert informed.cipher(gone) is None
    for asked in (store, informed, opened(store.database)):
        with pytest.raises(KeyDestroyed, match=r"was erased, and their key destroyed.*\n  .*proposed anew"):
            asked.ensure([alive, gone, new])
    assert store.count() == (1, 1)


def test_a_key_that_is_not_there_was_lost(store: KeyStore) -> None:
    """It is told apart from one that was destroyed, and nothing is made in its place."""
    somebody = people(1)[0]
    with pytest.raises(KeyLost) as told:
        store.cipher(somebody)
    assert str(told.value) == (
        f"The key of {somebody.hex()} is missing, and was not destroyed: the key store of this register was lost or is"
        " incomplete.\n  Put the key store back from the backup; nothing was changed."
    )
    assert store.count() == (0, 0)


def test_a_key_moved_to_somebody_else_is_as_good_as_lost(store: KeyStore) -> None:
    """Whoever can write to the store cannot make one person's key open another's data."""
    one, other = people(2)
    store.ensure([one, other])
    for spoiled in (wrapped(store.database, [one])[0], b""):
        with store.database.write() as tx:
            tx.execute("UPDATE subject_keys SET wrapped = ? WHERE subject = ?", (spoiled, other))
        with pytest.raises(KeyLost, match=f"The key of {other.hex()} does not open"):
            opened(store.database).fetch([one, other])


@pytest.mark.parametrize("row", [(None, None), (b"wrapped", 5)])
def test_a_row_says_either_key_or_date(store: KeyStore, row: tuple[Any, Any]) -> None:
    """Neither "erased at no time" nor "erased and still there" can be written."""
    with pytest.raises(Exception, match="subject_keys_there_or_destroyed"), store.database.write() as tx:
        tx.execute("INSERT INTO subject_keys VALUES (?, ?, ?)", (b"somebody", *row))


def test_many_keys_take_few_queries(store: KeyStore, monkeypatch: pytest.MonkeyPatch) -> None:
    """So many a query; those at hand are not asked for, those who have none are passed over."""
    crowd = people(7)
    store.ensure(crowd)
    asked: list[int] = []
    really = Transaction.rows_in

    def spied(tx: Transaction, sql: str, keys: Sequence[bytes]) -> list[Any]:
        asked.append(len(keys))
        return really(tx, sql, keys)

    monkeypatch.setattr(subjects, "PAGE", 3)
    monkeypatch.setattr(Transaction, "rows_in", spied)
    reader = opened(store.database)
    reader.fetch([*crowd, *people(1), *crowd])
    reader.fetch(crowd)
    assert asked == [3, 3, 2]
    assert opens(reader, sealed(store, crowd))
    assert asked == [3, 3, 2]


def test_what_is_at_hand_is_bounded(store: KeyStore, monkeypatch: pytest.MonkeyPatch) -> None:
    """More people than fit are read again, and are right."""
    crowd = people(40)
    store.ensure(crowd)
    boxes = sealed(store, crowd)
    monkeypatch.setattr(key_stores, "MOST_AT_HAND", 7)
    reader = opened(store.database)
    for start in range(0, 40, 5):
        reader.fetch(crowd[start : start + 5])
        assert len(reader._at_hand) <= 7
    reader.fetch(crowd)
    assert len(reader._at_hand) <= 7
    assert opens(reader, boxes)


def test_those_who_make_keys_at_once_make_the_same(store: KeyStore) -> None:
    """Of eight who need keys for the same people, all get those that were committed first."""
    crowd = people(60)

    def work(seed: int) -> KeyStore:
        mine = opened(store.database)
        for _ in range(10):
            mine.ensure(Random(seed).sample(crowd, 20))
        mine.ensure(crowd)
        return mine

    with ThreadPoolExecutor(8) as pool:
        everyone = list(pool.map(work, range(8)))
    boxes = sealed(opened(store.database), crowd)
    assert all(opens(one, boxes) for one in everyone)
    assert store.count() == (60, 0)


@pytest.mark.parametrize("seed", range(5))
def test_a_key_store_does_what_a_dictionary_would(store: KeyStore, seed: int) -> None:
    """Made, destroyed, wrapped anew and opened again in any order, keys stay what they were."""
    random, crowd, key = Random(seed), people(12), KEY
    boxes: dict[bytes, bytes] = {}
    gone: set[bytes] = set()
    for turn in range(25):
        some = random.sample(crowd, random.randrange(1, 5))
        match random.randrange(4):
            case 0:
                fresh = [subject for subject in some if subject not in gone]
                store.ensure(fresh)
                boxes |= sealed(store, [subject for subject in fresh if subject not in boxes])
            case 1 if turn % 3 == 0:
                assert store.destroy(some, turn) == len({*some} - gone)
                gone |= {*some}
            case 2:
                key = RegisterKey(random.randbytes(32))
                store.rotate(key)
            case _:
                store = opened(store.database, key)
        assert opens(store, {subject: box for subject, box in boxes.items() if subject not in gone})
        assert all(store.cipher(subject) is None for subject in gone)
        assert store.destroyed() == gone
        assert store.count() == (len({*boxes} - gone), len(gone))
