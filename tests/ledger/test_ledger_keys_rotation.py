"""A new register key: everything is wrapped anew, nothing else changes, and a kill at any point leaves a way in."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from lifecycle.ledger import Database, stores
from lifecycle.ledger.keys import KeyLost, KeyStore, NoRegisterKey, WrongRegisterKey, key_file, rotation
from lifecycle.ledger.keys import subjects as rows_of_subjects
from lifecycle.ledger.stores import Place
from tests.ledger.key_stores import KEY, OTHER, files, made, opened, opens, people, rows, sealed

OLD, NEW = "01" * 32, "02" * 32


@pytest.fixture
def database(place: Place) -> Iterator[Database]:
    """The place of a key store, on either database."""
    found = stores.make(place, "fresh")
    yield found.keys
    found.close()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """The file of the register key, which holds the key of the store."""
    path = key_file.path_of(tmp_path, "fresh")
    key_file.save(path, KEY)
    return path


def beside(path: Path) -> Path:
    """Where a new key waits for its turn."""
    return path.with_name("fresh.key.next")


def enter(database: Database, path: Path, environment: dict[str, str] | None = None) -> KeyStore:
    """Open the store as the program does."""
    return rotation.opened(database, path, environment or {}, os.urandom)


def test_only_the_wrapping_changes(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every key and secret is what it was, every stored one is wrapped anew, and the old key opens nothing."""
    monkeypatch.setattr(rows_of_subjects, "_PAGE_AFTER", rows_of_subjects._PAGE_AFTER.replace("5000", "3"))
    store, crowd = made(database), people(10)
    store.ensure(crowd)
    store.destroy(crowd[:2], 5)
    boxes, before = sealed(store, crowd[2:]), rows(database)
    store.rotate(OTHER)
    after = opened(database, OTHER)
    assert opens(store, boxes)
    assert opens(after, boxes)
    assert [after.secret(name) for name in ("identity", "signing")] == [
        store.secret(n) for n in ("identity", "signing")
    ]
    assert not {row[1] for table in before for row in table if row[1]} & {r[1] for t in rows(database) for r in t}
    assert [(row[0], row[2]) for row in before[1]] == [(row[0], row[2]) for row in rows(database)[1]]
    with pytest.raises(WrongRegisterKey):
        opened(database)


def test_the_ledger_is_not_touched(place: Place, path: Path) -> None:
    """Not a row and, where it is a file, not a byte of ledger and views is another one."""
    found = stores.make(place, "fresh")
    with found.ledger.read() as tx:
        before = tx.rows("SELECT * FROM facts_of_store")
    lying = {one: one.read_bytes() for one in path.parent.glob("fresh/[lv]*")}
    made(found.keys)
    rotation.rotate(enter(found.keys, path), path, {}, os.urandom)
    with found.ledger.read() as tx:
        assert tx.rows("SELECT * FROM facts_of_store") == before
    assert {one: one.read_bytes() for one in lying} == lying
    found.close()


def test_a_change_that_cannot_be_whole_is_none(database: Database, path: Path) -> None:
    """Where one key does not open, all stay wrapped as they were, under the key that is in its place."""
    store, crowd = made(database), people(5)
    store.ensure(crowd)
    boxes = sealed(store, crowd[:4])
    with database.write() as tx:
        tx.execute("UPDATE subject_keys SET wrapped = ? WHERE subject = ?", (b"spoiled" * 8, crowd[4]))
    before = rows(database)
    with pytest.raises(KeyLost, match=f"The key of {crowd[4].hex()} does not open"):
        rotation.rotate(store, path, {}, os.urandom)
    assert rows(database) == before
    assert opens(enter(database, path), boxes)


def test_nothing_wrapped_by_the_old_key_is_left(place: Place, database: Database, path: Path) -> None:
    """Whoever found the old key finds nothing in the files that it opens."""
    store, crowd = made(database), people(10)
    store.ensure(crowd)
    before = [row[1] for table in rows(database) for row in table]
    assert all(one in files(place) for one in before)
    rotation.rotate(store, path, {}, os.urandom)
    lying = files(place)
    assert not any(one in lying for one in before)


def test_the_new_file_takes_the_place_of_the_old(
    database: Database, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Drawn anew, it lies there for good; the person is told to keep a copy and to make a backup."""
    settled, really = [], key_file.settle
    monkeypatch.setattr(key_file, "settle", lambda folder: settled.append(path.read_text()) or really(folder))  # type: ignore[func-returns-value]
    told = rotation.rotate(made(database), path, {}, os.urandom)
    assert settled == [f"{OLD}\n", path.read_text()]
    assert key_file.read(path).fingerprint not in (KEY.fingerprint, OTHER.fingerprint)
    assert not beside(path).exists()
    assert enter(database, path).secret("identity")
    assert re.fullmatch(r".*fresh.key holds the new key .*\n  Keep a copy of it elsewhere. Make a backup now: .*", told)


@pytest.mark.parametrize("left", [b"", f"{NEW}\n".encode()])
def test_what_a_killed_attempt_left_is_thrown_away(database: Database, path: Path, left: bytes) -> None:
    """A key that came to be written but wraps nothing is in nobody's way."""
    store = made(database)
    beside(path).write_bytes(left)
    assert enter(database, path).secret("identity") == store.secret("identity")
    rotation.rotate(store, path, {}, os.urandom)
    assert enter(database, path).secret("identity") == store.secret("identity")
    assert not beside(path).exists()


def test_a_change_that_was_cut_short_is_finished(database: Database, path: Path) -> None:
    """Everything was wrapped anew, but the new file still lay beside the old one."""
    made(database).rotate(OTHER, lambda new: key_file.save(beside(path), new))
    assert enter(database, path).secret("identity")
    assert (path.read_text(), beside(path).exists()) == (f"{NEW}\n", False)


def test_who_comes_second_to_finish_a_change_gets_in(
    database: Database, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another process moved the file a moment ago."""
    made(database).rotate(OTHER, lambda new: key_file.save(beside(path), new))
    really = rotation._new_file_in_place
    monkeypatch.setattr(rotation, "_new_file_in_place", lambda *asked: really(*asked) and really(*asked))
    assert enter(database, path).secret("identity")


@pytest.mark.parametrize("waiting", [None, b"", f"{'03' * 32}\n".encode()])
def test_a_wrong_file_stays_in_its_place(database: Database, path: Path, waiting: bytes | None) -> None:
    """Where no right one lies beside it, none is moved, and the person is told."""
    made(database).rotate(OTHER)
    if waiting is not None:
        beside(path).write_bytes(waiting)
        beside(path).chmod(0o600)
    with pytest.raises(WrongRegisterKey, match=r"fresh.key is not the key of this register"):
        enter(database, path)
    assert path.read_text() == f"{OLD}\n"
    assert beside(path).exists() == (waiting is not None)


def test_of_two_changes_at_once_one_is_refused(database: Database, path: Path) -> None:
    """The key that lies in place is the one that wraps; nothing of the other attempt is left."""
    first, second = made(database), opened(database)
    rotation.rotate(first, path, {}, os.urandom)
    in_place = path.read_text()
    with pytest.raises(WrongRegisterKey):
        rotation.rotate(second, path, {}, os.urandom)
    assert (path.read_text(), beside(path).exists()) == (in_place, False)
    assert enter(database, path).secret("identity") == first.secret("identity")


def test_a_late_hand_takes_nothing_away(database: Database, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who was stopped before moving the file finds it moved, and another change of key under way."""
    late = made(database)
    really = rotation._new_file_in_place

    def interrupted(*asked: Any) -> bool:
        monkeypatch.setattr(rotation, "_new_file_in_place", really)
        assert enter(database, path).secret("identity") == late.secret("identity")
        key_file.save(beside(path), OTHER)
        return really(*asked)

    monkeypatch.setattr(rotation, "_new_file_in_place", interrupted)
    rotation.rotate(late, path, {}, os.urandom)
    assert beside(path).read_text() == f"{NEW}\n"
    assert enter(database, path).secret("identity") == late.secret("identity")


def test_who_slept_through_a_change_makes_no_keys(database: Database) -> None:
    """They would be wrapped under a key that is thrown away; nor is it said that any was lost."""
    store, asleep, crowd = made(database), opened(database), people(2)
    store.ensure(crowd[:1])
    store.rotate(OTHER)
    for attempt in (asleep.ensure, asleep.fetch):
        with pytest.raises(WrongRegisterKey, match=f"wrapped under {OTHER.fingerprint}"):
            attempt(crowd[:1])
    with pytest.raises(WrongRegisterKey):
        asleep.ensure(crowd[1:])
    assert store.count() == (1, 0)


def test_a_key_in_the_environment_is_changed_by_people(database: Database, path: Path) -> None:
    """The new one comes from another variable, the file stays as it is, and the person is told what to do."""
    store = made(database)
    environment = {"LIFECYCLE_KEY": OLD, "LIFECYCLE_KEY_NEXT": NEW}
    told = rotation.rotate(enter(database, path, environment), path, environment, os.urandom)
    assert told.startswith("This register has the key of LIFECYCLE_KEY_NEXT now.\n  Put it in LIFECYCLE_KEY before")
    assert path.read_text() == f"{OLD}\n"
    assert enter(database, path, {"LIFECYCLE_KEY": NEW}).secret("identity") == store.secret("identity")
    with pytest.raises(
        NoRegisterKey, match=r"it is the one in LIFECYCLE_KEY_NEXT now.\n  Put that one in LIFECYCLE_KEY"
    ):
        enter(database, path, environment)
    with pytest.raises(WrongRegisterKey, match=r"^LIFECYCLE_KEY is not the key of this register"):
        enter(database, path, {"LIFECYCLE_KEY": OLD})


@pytest.mark.parametrize("following", [None, "", OLD])
def test_a_new_key_in_the_environment_has_to_be_new(database: Database, path: Path, following: str | None) -> None:
    """None at all, or the same again, is refused, and nothing is changed."""
    environment = {"LIFECYCLE_KEY": OLD} | ({} if following is None else {"LIFECYCLE_KEY_NEXT": following})
    store = made(database)
    before = rows(database)
    with pytest.raises(NoRegisterKey, match="a new key has to come from LIFECYCLE_KEY_NEXT, and there is none"):
        rotation.rotate(store, path, environment, os.urandom)
    assert rows(database) == before
