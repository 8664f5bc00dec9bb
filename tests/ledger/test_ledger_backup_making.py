"""A backup is every row of one moment, with the note of that moment; nothing half made is ever left."""

from __future__ import annotations

import errno
import os
import sqlite3
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path
from threading import Event as Flag
from threading import Thread
from typing import Any

import pytest

from lifecycle.ledger.backup import Made, NotBackedUp, delete, expired, files, manifests, require_apart, rows
from lifecycle.ledger.checkpoints import RefusesToSign
from lifecycle.ledger.database import Transaction
from lifecycle.ledger.notes import Checkpoint, opened
from lifecycle.ledger.stores import Folder, Place
from lifecycle.ledger.verifying import OpenParts, Sealed, Verified, verify
from tests.ledger.houses import KEY, NAME, House, people, person, signer_of


@pytest.fixture
def house(place: Place, tmp_path: Path) -> House:
    """A register with three people and a decree, on either database."""
    house = House(place, tmp_path / "house")
    people(house, (1, 2, 3))
    return house


def left(*targets: Path) -> list[str]:
    """Everything that lies in these folders."""
    return sorted(path.name for target in targets for path in target.rglob("*"))


def file_rows(path: Path, table: str) -> list[tuple[Any, ...]]:
    """The rows of a table in a file."""
    with closing(files.opened(path)) as database, database.read() as tx:
        return tx.rows(f"SELECT * FROM {table} ORDER BY 1, 2")


def test_it_holds_every_row_and_the_note_of_that_moment(
    house: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However many pages; the note lies beside the rows and among the register's own, and nothing else does."""
    monkeypatch.setattr(rows, "PAGE", 2)
    with house.open() as at_work:
        at_work.meet(4)
    before = house.rows()
    made = house.back_up(tmp_path / "b")
    after = house.rows()
    assert before.pop("checkpoints") == after.pop("checkpoints")[:1]
    assert before == after
    held = {table: file_rows(made.folder / "ledger.sqlite3", table) for table in house.rows() if table in HELD}
    assert held == {table: found for table, found in house.rows().items() if table in HELD}
    note = (made.folder / "checkpoint").read_text("utf-8")
    with house.open() as at_work:
        verifier = signer_of(NAME, at_work.keys).verifier
    assert Checkpoint.parse(opened(note, verifier)) == (f"lifecycle/{NAME}", 5, made.verified.root)
    assert left(made.folder) == ["backup.json", "checkpoint", "ledger.sqlite3"]


HELD = {"events", "commits", "claims", "tree_tiles", "checkpoints", "shown", "facts_of_store"}


def test_keys_go_elsewhere_with_the_day_they_may_be_kept_until(house: House, tmp_path: Path) -> None:
    """All of them, wrapped as they are, in another folder; the register key is in neither."""
    made = house.back_up(tmp_path / "b", tmp_path / "k", days=7)
    assert made.keys is not None
    assert made.delete_after == date(2023, 11, 21)
    assert left(made.keys) == ["backup.json", "keys.sqlite3"]
    for table in ("secrets", "subject_keys"):
        assert file_rows(made.keys / "keys.sqlite3", table) == house.rows()[table]
    written = b"".join(path.read_bytes() for path in tmp_path.glob("[bk]/*/*"))
    assert not [key for key in (KEY.line().strip().encode(), bytes([1]) * 32) if key in written]


def test_nothing_lingers_of_a_key_that_was_destroyed(house: House, tmp_path: Path) -> None:
    """Neither of one destroyed long ago nor of one that was there a moment ago."""
    (wrapped,) = [row[1] for row in house.rows()["subject_keys"] if row[0] == bytes.fromhex(person(1))]
    with house.open() as at_work:
        at_work.erase(1)
    made = house.back_up(tmp_path / "b", tmp_path / "k")
    assert made.keys is not None
    assert bytes(wrapped) not in (made.keys / "keys.sqlite3").read_bytes()
    assert (bytes.fromhex(person(1)), None) in [
        row[:2] for row in file_rows(made.keys / "keys.sqlite3", "subject_keys")
    ]


def test_a_backup_does_not_need_to_be_written_to(house: House, tmp_path: Path) -> None:
    """It can be read from a medium that is read-only: no file comes to be beside it."""
    made = house.back_up(tmp_path / "b")
    lying = left(made.folder)
    path = made.folder / "ledger.sqlite3"
    with closing(files.opened(path)) as database:
        assert isinstance(verify(database, NAME, OpenParts()), Verified)
        with pytest.raises(sqlite3.OperationalError, match="readonly"), database.read() as tx:
            tx.execute("DELETE FROM events")
    assert left(made.folder) == lying
    assert path.read_bytes()[18:20] == b"\1\1", "the journal is not that of several files"


def test_twenty_backups_under_writes_are_each_whole(place: Place, tmp_path: Path) -> None:
    """While somebody writes and erases without a pause: each restores elsewhere, verifies, and has lost nothing."""
    house, stop, written = House(place, tmp_path / "house"), Flag(), [0]
    people(house, (0, 1))

    def write() -> None:
        with house.open() as at_work:
            while not stop.wait(0.002):
                number = written[0] + 1
                at_work.meet(2 * number, 2 * number + 1)
                if number % 2 == 0:
                    at_work.erase(number)
                if number % 40 == 0:
                    at_work.decree(number)
                written[0] = number

    writer = Thread(target=write)
    writer.start()
    made = []
    try:
        for number in range(20 if isinstance(place, Folder) else 5):
            acknowledged = written[0]
            made.append((acknowledged, house.back_up(tmp_path / f"b{number}", tmp_path / f"k{number}")))
    finally:
        stop.set()
        writer.join()
    for number, (acknowledged, backup) in enumerate(made):
        require_whole(tmp_path, number, acknowledged, backup)
    assert len({backup.verified.events for _, backup in made}) > 3, "somebody wrote in between"


def require_whole(folder: Path, number: int, acknowledged: int, made: Made) -> None:
    """It restores on another machine, everything that had been acknowledged is there, and keys and log fit."""
    other = House(Folder(folder / f"{number}"), folder / f"house{number}")
    restored = other.restore(folder / f"b{number}", folder / f"k{number}")
    assert (restored.size, restored.root, restored.unrecorded) == (made.verified.events, made.verified.root, [])
    met = {row[3] for row in other.rows()["events"]}
    assert {bytes.fromhex(person(n)) for n in range(2 * acknowledged + 2)} <= met
    with other.open() as at_work:
        reader = OpenParts()
        sealed = Sealed(at_work.stores.ledger, at_work.stores.keys, reader)
        assert isinstance(verify(at_work.stores.ledger, NAME, reader, also=[sealed]), Verified)


def test_a_register_that_was_altered_is_not_backed_up(house: House, tmp_path: Path) -> None:
    """The position is named, and neither folder holds anything."""
    with closing(house.place.open(NAME)) as found, found.ledger.write() as tx:
        tx.execute("UPDATE events SET state = ? WHERE position = 2", (b"{}",))
    with pytest.raises(NotBackedUp, match=r"from position 2 on: .*\n  lifecycle verify fresh says what to do"):
        house.back_up(tmp_path / "b", tmp_path / "k")
    assert not (tmp_path / "b").exists()
    assert not (tmp_path / "k").exists()


def test_keys_that_are_not_whole_are_not_backed_up(house: House, tmp_path: Path) -> None:
    """Somebody's key is missing: with such a backup nobody could be helped."""
    with closing(house.place.open(NAME)) as found, found.keys.write() as tx:
        tx.execute("DELETE FROM subject_keys WHERE subject = ?", (bytes.fromhex(person(2)),))
    with pytest.raises(NotBackedUp, match="from position 2 on: The key of what is sealed here"):
        house.back_up(tmp_path / "b", tmp_path / "k")
    assert left(tmp_path / "b", tmp_path / "k") == []
    assert house.back_up(tmp_path / "b").keys is None


def test_a_register_that_may_not_sign_is_backed_up_without_a_note(house: House, tmp_path: Path) -> None:
    """It goes on being written to, so it goes on being backed up; why it may not sign is said."""
    with house.open() as at_work:
        signer = signer_of(NAME, at_work.keys)
        shown = signer.sign(Checkpoint(f"lifecycle/{NAME}", 99, bytes(32)).text())
        with pytest.raises(RefusesToSign):
            at_work.ledger.checkpoint(shown)
    made = house.back_up(tmp_path / "b")
    assert "was shown a checkpoint of 99" in str(made.refusal)
    assert left(made.folder) == ["backup.json", "ledger.sqlite3"]


def fails_at(monkeypatch: pytest.MonkeyPatch, owner: Any, name: str, number: int, error: Exception) -> list[int]:
    """The n-th call of a function fails; how many there were."""
    really, calls = getattr(owner, name), [0]

    def call(*args: Any, **more: Any) -> Any:
        calls[0] += 1
        if calls[0] == number:
            raise error
        return really(*args, **more)

    monkeypatch.setattr(owner, name, call)
    return calls


FULL = OSError(errno.ENOSPC, "No space left on device")
FAULTS = {
    "no room for what was written": (os, "fsync", FULL, "No space left on device.\n  Make room there"),
    "no right to make a folder": (Path, "mkdir", PermissionError(errno.EACCES, "Permission denied"), "Get the right"),
    "no room for rows": (
        Transaction,
        "many",
        sqlite3.OperationalError("database or disk is full"),
        "the disk is full.\n  Make room there",
    ),
    "no right to rename": (Path, "rename", OSError(errno.EROFS, "Read-only file system"), "Get the right to write"),
}


@pytest.mark.parametrize(("owner", "name", "error", "says"), FAULTS.values(), ids=FAULTS)
def test_a_backup_that_fails_anywhere_leaves_nothing(
    sqlite: Folder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, owner: Any, name: str, error: Exception, says: str
) -> None:
    """Whichever call fails, it is told with the cure; keys without a ledger are the most there may be."""
    house = House(sqlite, tmp_path / "house")
    people(house, (1, 2))
    with house.open() as at_work, monkeypatch.context() as patched:
        calls = fails_at(patched, owner, name, 0, error)
        house.backed_up(at_work, tmp_path / "b", tmp_path / "k")
    for number in range(1, calls[0] + 1):
        target, keys = tmp_path / f"b{number}", tmp_path / f"k{number}"
        with house.open() as at_work, monkeypatch.context() as patched:
            fails_at(patched, owner, name, number, error)
            with pytest.raises(NotBackedUp, match=says):
                house.backed_up(at_work, target, keys)
        whole = [folder for folder in (target, keys) if left(folder)]
        assert [*map(len, map(left, whole))] in ([], [3]), number
        assert whole in ([], [keys]), number
    assert calls[0] > 1


def test_what_a_killed_attempt_left_is_taken_away(house: House, tmp_path: Path) -> None:
    """The attempt after it is not in its way, and nothing of it stays, wrapped keys least of all."""
    stale, others = (tmp_path / "k" / f".{name}-2023-11-14-221320.0011aabb.part" for name in (NAME, f"{NAME}-2"))
    for folder in (stale, others):
        folder.mkdir(parents=True)
        (folder / "keys.sqlite3").write_bytes(b"half")
    made = house.back_up(tmp_path / "b", tmp_path / "k")
    assert sorted((tmp_path / "k").iterdir()) == [others, made.keys]


def test_a_backup_never_takes_the_place_of_another(house: House, tmp_path: Path) -> None:
    """A second one in the same second is told to wait for the next."""
    house.clock = lambda: 1_700_000_000_000_000  # type: ignore[method-assign]
    made = house.back_up(tmp_path / "b")
    before = {path: path.read_bytes() for path in made.folder.iterdir()}
    with pytest.raises(NotBackedUp, match=r"fresh-2023-11-14-221320 is there already.\n  Give the command again"):
        house.back_up(tmp_path / "b")
    assert {path: path.read_bytes() for path in made.folder.iterdir()} == before


@pytest.mark.parametrize(
    ("target", "keys"), [("data/b", None), ("data", None), ("b", "data/k"), ("b", "b"), ("b", "b/k"), ("k/b", "k")]
)
def test_nothing_lies_in_what_it_protects_from(tmp_path: Path, target: str, keys: str | None) -> None:
    """Ledger, keys and the register itself are in three places, none in another, however they are written."""
    (tmp_path / "k").mkdir()
    with pytest.raises(NotBackedUp, match=r"whoever loses or takes one has both.\n  Name a folder elsewhere"):
        require_apart(tmp_path / "k" / ".." / target, tmp_path / keys if keys else None, tmp_path / "data")


def test_three_places_are_apart(tmp_path: Path) -> None:
    """Beside each other, even where one name begins like another; or around the register."""
    require_apart(tmp_path / "data-b", tmp_path / "data-k", tmp_path / "data")
    require_apart(tmp_path, None, tmp_path / "data")


def test_copies_of_keys_past_their_day_are_known_and_deleted(house: House, tmp_path: Path) -> None:
    """From the day after on; what else lies there is left alone."""
    first = house.back_up(tmp_path / "b", tmp_path / "k", days=1).keys
    second = house.back_up(tmp_path / "b", tmp_path / "k", days=2).keys
    assert first is not None
    day = datetime(2023, 11, 15, tzinfo=UTC).date()
    assert expired(tmp_path / "k", day) == []
    assert expired(tmp_path / "k", date(2023, 11, 16)) == [first]
    assert expired(tmp_path / "b", date(2030, 1, 1)) == []
    delete(first)
    assert list((tmp_path / "k").iterdir()) == [second]


def test_a_folder_with_anything_else_in_it_is_not_deleted(house: House, tmp_path: Path) -> None:
    """The keys are gone; what somebody put beside them stays, and is told."""
    keys = house.back_up(tmp_path / "b", tmp_path / "k").keys
    assert keys is not None
    (keys / "catatan.txt").write_text("penting")
    with pytest.raises(OSError, match="not empty"):
        delete(keys)
    assert left(keys) == ["catatan.txt"]


def test_what_a_backup_says_of_itself_is_read_back(house: House, tmp_path: Path) -> None:
    """Golden: the names of its fields, in their order."""
    made = house.back_up(tmp_path / "b", tmp_path / "k")
    said = (made.folder / "backup.json").read_text("utf-8")
    fields = ["holds", "register", "made", "program", "layout", "files", "size", "root"]
    assert [line.split('"')[1] for line in said.splitlines() if line.startswith('  "')] == fields
    path, manifest = manifests.find(tmp_path / "b", manifests.OfLedger)
    assert (path, manifest.register, manifest.size) == (made.folder, NAME, 4)
    assert manifest.root == made.verified.root.hex()
