"""A backup that is damaged, another's or not to be opened replaces nothing: it is said what is wrong, and where."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from shutil import copytree, rmtree
from typing import Any, NamedTuple

import pytest

from lifecycle.ledger.backup import NotRestored
from lifecycle.ledger.backup.manifests import digests
from lifecycle.ledger.keys import NoRegisterKey, RegisterKey, key_file
from lifecycle.ledger.stores import Folder, Place
from tests.ledger.houses import NAME, House, people

Harm = Callable[[Path], None]


@pytest.fixture
def house(place: Place, tmp_path: Path) -> House:
    """A register with a backup of ledger and keys, on either database."""
    return backed_up(place, tmp_path)


@pytest.fixture
def here(sqlite: Folder, tmp_path: Path) -> House:
    """A register with a backup of ledger and keys, in files."""
    return backed_up(sqlite, tmp_path)


def backed_up(place: Place, tmp_path: Path) -> House:
    """Three people and a decree, with a backup of ledger and keys."""
    house = House(place, tmp_path / "house")
    people(house, (1, 2, 3))
    house.back_up(tmp_path / "b", tmp_path / "k")
    return house


def sql(statement: str) -> Harm:
    """Rows changed by somebody, who sees to it that the file is the one that is described."""

    def harm(folder: Path) -> None:
        with closing(sqlite3.connect(folder / "ledger.sqlite3")) as database, database:
            database.execute(statement)
        described(folder, "files", None)

    return harm


def described(folder: Path, field: str, value: Any) -> None:
    """Another description; ``files`` as they are."""
    said = json.loads((folder / "backup.json").read_bytes())
    said[field] = digests(folder) if value is None else value
    (folder / "backup.json").write_text(json.dumps(said), "utf-8")


def flipped(name: str, at: int) -> Harm:
    """One bit of a file."""

    def harm(folder: Path) -> None:
        content = bytearray((folder / name).read_bytes())
        content[at] ^= 1
        (folder / name).write_bytes(content)

    return harm


def overwritten(name: str, content: bytes) -> Harm:
    """Something else in a file."""

    def harm(folder: Path) -> None:
        (folder / name).write_bytes(content)

    return harm


def says(field: str, value: Any) -> Harm:
    """Another description."""
    return lambda folder: described(folder, field, value)


LEDGER: dict[str, tuple[Harm, str]] = {
    "a row was altered": (
        sql("UPDATE events SET state = x'7b7d' WHERE position = 2"),
        "position 2: The event is not the",
    ),
    "a row was removed": (sql("DELETE FROM events WHERE position = 3"), "position 3: The event at this position is"),
    "the tail was removed": (sql("DELETE FROM events WHERE position = 4"), "position 4"),
    "a claim was removed": (sql("DELETE FROM claims"), "position 1: The command this event took is not"),
    "a commit was altered": (sql("UPDATE commits SET recorded_at = 1"), "positions 1 to 3: Commit 1 is stored with"),
    "a tile was altered": (sql("UPDATE tree_tiles SET hashes = x'00'"), "position 1"),
    "a checkpoint was removed": (sql("DELETE FROM checkpoints"), "position 4: A decree was signed here, and its"),
    "a table was removed": (sql("DROP TABLE claims"), "is damaged: no such table: claims"),
    "the key was replaced": (
        sql("UPDATE facts_of_store SET value = 'x' WHERE name = 'verifier_key'"),
        "it signs as x, they as lifecycle/fresh",
    ),
    "the key was removed": (
        sql("DELETE FROM facts_of_store WHERE name = 'verifier_key'"),
        "lacks the key its checkpoints are checked with",
    ),
    "a bit no row has": (flipped("ledger.sqlite3", 70), "ledger.sqlite3 is not what was written: its SHA-256 is"),
    "no database": (overwritten("ledger.sqlite3", b"halo" * 99), "cannot be read: f"),
    "no file": (lambda folder: (folder / "ledger.sqlite3").unlink(), "cannot be read: unable to open"),
    "the note was altered": (flipped("checkpoint", 20), "its checkpoint is not what was signed. "),
    "the note is no text": (
        overwritten("checkpoint", b"\xff"),
        "its checkpoint is not what was signed. ",
    ),
    "no note": (lambda folder: (folder / "checkpoint").unlink(), "checkpoint is missing"),
    "no description": (lambda folder: (folder / "backup.json").unlink(), "holds no backup of a ledger"),
    "a description of something else": (says("holds", "views"), "does not say what this backup is"),
    "a description that leads elsewhere": (says("register", "../x"), "does not say what this backup is"),
    "another size": (says("size", 3), "holds another log than it says it does"),
    "another root": (says("root", "00" * 32), "holds another log than it says it does"),
    "another layout": (says("layout", 3), "with layout 3; this program knows 2.\n  Restore it with the program"),
    "another register": (says("register", "lain"), "holds no backup of a key store of lain"),
}
KEYS: dict[str, tuple[Harm, str]] = {
    "a bit": (flipped("keys.sqlite3", 2100), "keys.sqlite3 is not what was written: its SHA-256 is another"),
    "no file": (lambda folder: (folder / "keys.sqlite3").unlink(), "keys.sqlite3 is missing"),
    "another key": (says("register_key", "ab" * 8), "opens with the register key abababababababab only, and "),
}


def require_refused(house: House, target: House, tmp_path: Path, what: str) -> None:
    """It is told with a cure, and neither rows nor files are others than before."""
    before, lying = target.rows(), sorted(tmp_path.rglob("*.sqlite3"))
    with pytest.raises(NotRestored) as told:
        target.restore(tmp_path / "b", tmp_path / "k", replace=tmp_path / "kept")
    assert what in str(told.value)
    assert "\n  " in str(told.value)
    assert str(told.value).endswith("nothing was changed.")
    assert (target.rows(), sorted(tmp_path.rglob("*.sqlite3"))) == (before, lying)
    assert house.rows()


@pytest.mark.parametrize(("harm", "what"), LEDGER.values(), ids=LEDGER)
def test_a_damaged_backup_of_the_ledger_replaces_nothing(here: House, tmp_path: Path, harm: Harm, what: str) -> None:
    """Whether by accident or by somebody who knows how, here or on a new machine; a row is named by its position."""
    (folder,) = (tmp_path / "b").iterdir()
    harm(folder)
    for target in (here, House(Folder(tmp_path / "new"), tmp_path / "new-house")):
        require_refused(here, target, tmp_path, what)


@pytest.mark.parametrize(("harm", "what"), KEYS.values(), ids=KEYS)
def test_a_damaged_backup_of_the_keys_replaces_nothing(here: House, tmp_path: Path, harm: Harm, what: str) -> None:
    """Before anything is opened with it."""
    (folder,) = (tmp_path / "k").iterdir()
    harm(folder)
    require_refused(here, here, tmp_path, what)


def test_a_wrong_register_key_opens_nothing(here: House, tmp_path: Path) -> None:
    """Which key is wanted and which is there is said; with no key at all it is said where it has to be."""
    other = House(Folder(tmp_path / "new"), tmp_path / "new-house", RegisterKey(b"\2" * 32))
    wanted, given = RegisterKey(b"\1" * 32).fingerprint, RegisterKey(b"\2" * 32).fingerprint
    require_refused(here, other, tmp_path, f"opens with the register key {wanted} only, and ")
    require_refused(here, other, tmp_path, f"fresh.key is {given}.")
    key_file.path_of(other.folder, NAME).unlink()
    with pytest.raises(NoRegisterKey, match=r"new-house/fresh.key: the register key is not there"):
        other.restore(tmp_path / "b", tmp_path / "k")
    assert not (tmp_path / "new").exists()


def test_without_keys_there_is_nothing_to_restore_to(here: House, tmp_path: Path) -> None:
    """On a new machine the keys have to be named; keys alone need a log."""
    other = House(Folder(tmp_path / "new"), tmp_path / "new-house")
    with pytest.raises(NotRestored, match=r"There is no key store of fresh here: .*\n  Name the folder .* --keys"):
        other.restore(tmp_path / "b")
    with pytest.raises(NotRestored, match=r"There is no register 'fresh' these keys could be put back to.\n  Name"):
        other.restore(None, tmp_path / "k")
    assert not (tmp_path / "new").exists()
    assert here.rows()


def test_another_register_of_the_same_name_is_not_replaced(house: House, tmp_path: Path) -> None:
    """It has other secrets: whoever was known here would be a stranger in it. Nor do its keys open this log."""
    other = House(Folder(tmp_path / "new"), tmp_path / "new-house")
    people(other, (1,))
    require_refused(house, other, tmp_path, "is the log of another register than these keys, although both are called")
    with pytest.raises(NotRestored, match="is the log of another register than these keys"):
        other.restore(tmp_path / "b")
    other.back_up(tmp_path / "their b", tmp_path / "their k")
    with pytest.raises(NotRestored, match="is the log of another register than these keys"):
        house.restore(tmp_path / "b", tmp_path / "their k")


def test_keys_under_two_register_keys_are_not_mixed(house: House, tmp_path: Path) -> None:
    """The copy is older than a change of the key: those that are there open everything it opens."""
    old, new = house.key, RegisterKey(b"\2" * 32)
    with house.open() as at_work:
        at_work.keys.rotate(new)
    require_refused(house, house, tmp_path, f"lies under the register key {new.fingerprint}, ")
    path = key_file.path_of(house.folder, NAME)
    path.unlink()
    key_file.save(path, new)
    require_refused(house, house, tmp_path, f"opens with the register key {old.fingerprint} only, and ")
    house.key = new
    assert house.restore(tmp_path / "b").size == 4


def test_a_store_that_cannot_be_read_is_not_replaced(sqlite: Folder, tmp_path: Path) -> None:
    """A file that is no database has to be moved by hand; then everything comes back."""
    house = House(sqlite, tmp_path / "house")
    people(house, (1, 2, 3))
    house.back_up(tmp_path / "b", tmp_path / "k")
    for name in ("ledger", "views", "keys"):
        for path in (sqlite.data / NAME).glob(f"{name}.sqlite3*"):
            path.unlink()
        path = sqlite.data / NAME / f"{name}.sqlite3"
        path.write_bytes(b"halo" * 99)
        with pytest.raises(
            NotRestored, match=rf"{name}.sqlite3 is there and cannot be read: file is not a database.\n"
        ):
            house.restore(tmp_path / "b", tmp_path / "k")
        assert path.read_bytes() == b"halo" * 99
        path.unlink()
        house.restore(tmp_path / "b", tmp_path / "k")


def test_a_register_of_another_layout_is_not_replaced(house: House, tmp_path: Path) -> None:
    """A newer program would not find its own tables again."""
    with closing(house.place.open(NAME)) as found, found.ledger.write() as tx:
        tx.execute("UPDATE facts_of_store SET value = '3' WHERE name = 'layout'")
    require_refused(house, house, tmp_path, "is there, with layout 3; this program knows 2.")


class Usage(NamedTuple):
    """What is left of a disk."""

    free: int


def test_a_disk_that_is_nearly_full_is_told_before_anything_is_written(
    sqlite: Folder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Twice the size of what is restored has to be free."""
    house = House(sqlite, tmp_path / "house")
    people(house, (1,))
    house.back_up(tmp_path / "b", tmp_path / "k")
    size = sum(path.stat().st_size for path in tmp_path.glob("[bk]/*/*.sqlite3"))
    other = House(Folder(tmp_path / "new"), tmp_path / "new-house")
    monkeypatch.setattr("shutil.disk_usage", lambda _path: Usage(2 * size - 1))
    require_refused(house, other, tmp_path, f"restoring takes {2 * size:,} bytes until it is done, and the disk has")
    monkeypatch.setattr("shutil.disk_usage", lambda _path: Usage(2 * size))
    other.restore(tmp_path / "b", tmp_path / "k")


def test_which_backup_is_meant(sqlite: Folder, tmp_path: Path) -> None:
    """The newest below a folder, or the one named; several registers below it are told apart."""
    house = House(sqlite, tmp_path / "house")
    people(house, (1,))
    first = house.back_up(tmp_path / "b").folder
    with house.open() as at_work:
        at_work.meet(2)
    house.back_up(tmp_path / "b", tmp_path / "b2")
    assert house.restore(tmp_path / "b").size == 3
    assert house.restore(first, replace=tmp_path / "kept").size == 2
    assert house.restore(tmp_path / "b").size == 3
    lain = copytree(first, tmp_path / "b" / "lain")
    described(lain, "register", "lain")
    with pytest.raises(NotRestored, match=r"holds backups of fresh, lain.\n  Name the one that is meant, e.g. /"):
        house.restore(tmp_path / "b")
    rmtree(lain)
    for empty in (tmp_path / "none", tmp_path / "house", tmp_path / "b2"):
        with pytest.raises(NotRestored, match="holds no backup of a ledger"):
            house.restore(empty)
