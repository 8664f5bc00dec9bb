"""Restoring puts back what was backed up, wherever it goes; who was erased stays so; no second history is signed."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Column, Integer, MetaData, Table

from lifecycle.ledger.backup import NotRestored, restoring
from lifecycle.ledger.checkpoints import RefusesToSign
from lifecycle.ledger.stores import Folder, Place, Server
from lifecycle.ledger.verifying import OpenParts, Sealed, Verified, verify
from tests.ledger.houses import NAME, House, Rows, people, person


@pytest.fixture
def house(place: Place, tmp_path: Path) -> House:
    """A register with three people and a decree, on either database."""
    house = House(place, tmp_path / "house")
    people(house, (1, 2, 3))
    return house


def elsewhere(tmp_path: Path) -> House:
    """Another machine, with the same register key and no register."""
    return House(Folder(tmp_path / "elsewhere"), tmp_path / "keys-elsewhere")


def known(house: House, *numbers: int) -> list[str | None]:
    """What is still known of people, and that the register is whole."""
    with house.open() as at_work:
        reader = OpenParts()
        sealed = Sealed(at_work.stores.ledger, at_work.stores.keys, reader)
        assert isinstance(verify(at_work.stores.ledger, NAME, reader, also=[sealed]), Verified)
        return [at_work.known(number) for number in numbers]


def test_a_register_comes_back_where_there_is_none(house: House, tmp_path: Path) -> None:
    """Every row, keys too; it can be read and written to, and signed."""
    made = house.back_up(tmp_path / "b", tmp_path / "k")
    other = elsewhere(tmp_path)
    restored = other.restore(tmp_path / "b", tmp_path / "k")
    assert other.rows() == house.rows()
    assert (restored.size, restored.root, restored.lost) == (4, made.verified.root, None)
    with other.open() as at_work:
        at_work.meet(4)
        at_work.decree(4)
    assert known(other, 1, 4) == ["Budi 1", "Budi 4"]


@pytest.mark.parametrize("there_first", [False, True])
def test_a_register_moves_from_one_database_to_the_other_and_back(
    postgresql: Server, tmp_path: Path, there_first: bool
) -> None:
    """Row by row it is the same, whichever it came from."""
    here, there = House(Folder(tmp_path / "data"), tmp_path / "h"), House(postgresql, tmp_path / "t")
    first, second = (there, here) if there_first else (here, there)
    people(first, (1, 2))
    for number, (source, target) in enumerate([(first, second), (second, elsewhere(tmp_path))]):
        source.back_up(tmp_path / f"b{number}", tmp_path / f"k{number}")
        target.restore(tmp_path / f"b{number}", tmp_path / f"k{number}")
        assert target.rows() == source.rows()
    assert known(second, 1, 2) == ["Budi 1", "Budi 2"]


def test_what_only_the_backup_holds_comes_back(house: House, tmp_path: Path) -> None:
    """A register that lost its last events, or its ledger altogether, needs no leave to be replaced; its keys stay."""
    house.back_up(tmp_path / "b")
    before = house.rows()
    for harm in ("DELETE FROM events WHERE position = 4", "DELETE FROM tree_tiles", "DELETE FROM events"):
        with closing(house.place.open(NAME)) as found, found.ledger.write() as tx:
            tx.execute(harm)
        assert house.restore(tmp_path / "b").lost is None
        assert house.rows() == before
    if isinstance(house.place, Folder):
        for path in (house.place.data / NAME).glob("ledger.sqlite3*"):
            path.unlink()
        house.restore(tmp_path / "b")
        assert house.rows() == before


def test_what_the_backup_lacks_is_not_replaced_unasked(house: House, tmp_path: Path) -> None:
    """The positions are named, and nothing is touched."""
    house.back_up(tmp_path / "b", tmp_path / "k")
    with house.open() as at_work:
        at_work.meet(4, 5)
    before = house.rows()
    says = (
        r"holds events this backup lacks: position 5 to 6; they would be lost.\n  Restore a newer backup. .* --replace"
    )
    with pytest.raises(NotRestored, match=says):
        house.restore(tmp_path / "b", tmp_path / "k")
    assert house.rows() == before


def test_what_differs_from_the_backup_is_not_replaced_unasked(house: House, tmp_path: Path) -> None:
    """The first position that differs is named, and nothing is touched."""
    house.back_up(tmp_path / "b")
    with closing(house.place.open(NAME)) as found, found.ledger.write() as tx:
        tx.execute("UPDATE events SET recorded_at = recorded_at + 1 WHERE position >= 3")
    before = house.rows()
    with pytest.raises(NotRestored, match="holds other events than this backup from position 3 to 4; they would be"):
        house.restore(tmp_path / "b")
    assert house.rows() == before


def test_what_is_replaced_is_kept_and_can_be_brought_back(house: House, tmp_path: Path) -> None:
    """Both ways, with the keys that are there; nothing is signed over the shorter log, until it is as long again."""
    house.back_up(tmp_path / "b")
    with house.open() as at_work:
        at_work.meet(4)
        at_work.decree(4)
    longer = house.rows()
    restored = house.restore(tmp_path / "b", replace=tmp_path / "kept")
    assert (restored.lost, restored.size) == ((5, 6, False), 4)
    assert restored.kept is not None
    assert "was shown a checkpoint of 6" in str(restored.refusal)
    with house.open() as at_work, pytest.raises(RefusesToSign):
        at_work.decree(5)
    house.restore(tmp_path / "kept")
    back = house.rows()
    assert back.pop("shown") == []
    assert back == {table: found for table, found in longer.items() if table != "shown"}
    with house.open() as at_work:
        at_work.decree(5)
    assert known(house, 1, 4) == ["Budi 1", "Budi 4"]


def test_a_kept_ledger_that_was_not_whole_is_not_restored(house: House, tmp_path: Path) -> None:
    """It is kept as it was, to be looked into, and says nothing of its root."""
    house.back_up(tmp_path / "b")
    with closing(house.place.open(NAME)) as found, found.ledger.write() as tx:
        tx.execute("UPDATE events SET state = ? WHERE position = 2", (b"{}",))
    restored = house.restore(tmp_path / "b", replace=tmp_path / "kept")
    assert restored.lost == (2, 4, True)
    with pytest.raises(NotRestored, match="is not what was recorded, position 2"):
        house.restore(tmp_path / "kept", replace=tmp_path / "kept again")
    assert known(house, 2) == ["Budi 2"]


def test_a_checkpoint_that_the_restored_log_bears_out_stops_nothing(house: House, tmp_path: Path) -> None:
    """Nor does one that was altered here: it says nothing."""
    house.back_up(tmp_path / "b")
    with closing(house.place.open(NAME)) as found, found.ledger.write() as tx:
        tx.execute("INSERT INTO shown VALUES (?, ?)", (9, "no note at all\n"))
    assert house.restore(tmp_path / "b").refusal is None
    with house.open() as at_work:
        at_work.decree(9)


def test_who_was_erased_in_the_log_stays_erased(house: House, tmp_path: Path) -> None:
    """The copy of the keys is older than the erasure and still has the key; it is destroyed again."""
    house.back_up(tmp_path / "old", tmp_path / "k")
    with house.open() as at_work:
        at_work.erase(1)
    house.back_up(tmp_path / "b")
    for target in (house, elsewhere(tmp_path)):
        restored = target.restore(tmp_path / "b", tmp_path / "k")
        assert (restored.destroyed, restored.unrecorded) == (1, [])
        assert known(target, 1, 2) == [None, "Budi 2"]


def test_an_erasure_that_was_cut_short_is_finished(house: House, tmp_path: Path) -> None:
    """The log says so, and the key that is there was never destroyed."""
    with house.open() as at_work:
        at_work.forget(1)
    house.back_up(tmp_path / "b")
    assert house.restore(tmp_path / "b").destroyed == 1
    assert known(house, 1, 2) == [None, "Budi 2"]


def test_who_was_erased_after_the_backup_stays_erased(house: House, tmp_path: Path) -> None:
    """The key store that is there says so, whatever comes back; the person is named, to be recorded again."""
    house.back_up(tmp_path / "b", tmp_path / "k")
    with house.open() as at_work:
        at_work.erase(1)
    restored = house.restore(tmp_path / "b", tmp_path / "k", replace=tmp_path / "kept")
    assert (restored.destroyed, restored.unrecorded) == (1, [person(1)])
    with house.open() as at_work:
        assert (at_work.known(1), at_work.known(2)) == (None, "Budi 2")
        at_work.erase(1)
    assert known(house, 1) == [None]


def test_keys_alone_come_back_to_the_log_that_is_there(house: House, tmp_path: Path) -> None:
    """Lost altogether or in part; who was erased since is destroyed again, and the log is not touched."""
    house.back_up(tmp_path / "b", tmp_path / "k")
    with house.open() as at_work:
        at_work.erase(1)
    before = house.rows()
    for harm in (("subject_keys",), ("secrets",), ("subject_keys", "secrets")):
        with closing(house.place.open(NAME)) as found, found.keys.write() as tx:
            for table in harm:
                tx.execute(f"DELETE FROM {table}")
        restored = house.restore(None, tmp_path / "k")
        assert (restored.size, restored.ledger) == (5, None)
        assert {**house.rows(), "subject_keys": []} == {**before, "subject_keys": []}
        assert known(house, 1, 2) == [None, "Budi 2"]


def test_keys_made_since_the_copy_are_kept(house: House, tmp_path: Path) -> None:
    """Putting an older copy beside them takes nobody's away."""
    house.back_up(tmp_path / "b", tmp_path / "k")
    with house.open() as at_work:
        at_work.meet(4)
    house.restore(None, tmp_path / "k")
    assert known(house, 1, 4) == ["Budi 1", "Budi 4"]


def test_keys_too_old_for_the_log_are_refused(house: House, tmp_path: Path) -> None:
    """The first person without a key is named by position, and nothing is made."""
    house.back_up(tmp_path / "old", tmp_path / "k")
    with house.open() as at_work:
        at_work.meet(4)
    house.back_up(tmp_path / "b")
    other = elsewhere(tmp_path)
    says = r"position 5: The key of what is sealed here is in none of these key stores.\n  Name the backup of the key"
    with pytest.raises(NotRestored, match=says):
        other.restore(tmp_path / "b", tmp_path / "k")
    assert not (tmp_path / "elsewhere").exists()


def models(house: House, written: int) -> None:
    """Read models as somebody made them, with a row in the list of them."""
    views = MetaData()
    for name in MODELS:
        Table(name, views, Column("projection", Integer))
    with closing(house.place.open(NAME)) as found:
        found.views.create(views)
        with found.views.write() as tx:
            tx.execute("INSERT INTO generations VALUES (?)", (written,))


def remaining(house: House) -> tuple[list[str], list[int]]:
    """The tables of read models that are there, and the list of them."""
    with closing(house.place.open(NAME)) as found, found.views.read() as tx:
        return [name for name in MODELS if found.views.has_table(name)], [
            row[0] for row in tx.rows("SELECT * FROM generations")
        ]


MODELS = ("generations", "roll__v1", "roll_states__v1")
WRITTEN = "write_ledger"


def test_read_models_are_thrown_away(house: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Before the ledger is replaced, or a kill would leave them beside another log; and after it, if somebody asked."""
    house.back_up(tmp_path / "b")
    really = getattr(restoring, WRITTEN)
    seen = []

    def meanwhile(*said: Any) -> Any:
        seen.append(remaining(house))
        done = really(*said)
        models(house, 2)
        return done

    models(house, 1)
    monkeypatch.setattr(restoring, WRITTEN, meanwhile)
    house.restore(tmp_path / "b")
    assert seen == [(["generations"], [])]
    assert remaining(house) == (["generations"], [])


STEPS = ("write_keys", "clear_views", "write_ledger", "scrub")


@pytest.mark.parametrize("step", STEPS)
def test_a_restore_that_was_cut_short_is_finished_by_repeating_it(
    house: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    """Before or after each step: what is there in between is the old log or the restored one, whole."""
    wanted = longer(house, tmp_path)
    for really in (None, getattr(restoring, step)):
        cut_short(house, tmp_path, monkeypatch, step, really)
        assert known(house, 1, 2) == [None, "Budi 2"]
    house.restore(tmp_path / "b", tmp_path / "k", tmp_path / "kept")
    assert {**house.rows(), "subject_keys": []} == wanted
    assert known(house, 1, 2, 3) == [None, "Budi 2", "Budi 3"]


@pytest.mark.parametrize("step", [step for step in STEPS if step != "clear_views"])
def test_a_register_half_made_is_finished_by_repeating_it(
    sqlite: Folder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    """Before or after each step, where nothing was before; there are no read models to throw away."""
    house = House(sqlite, tmp_path / "house")
    people(house, (1, 2, 3))
    wanted, other = longer(house, tmp_path), elsewhere(tmp_path)
    for really in (None, getattr(restoring, step)):
        cut_short(other, tmp_path, monkeypatch, step, really)
    other.restore(tmp_path / "b", tmp_path / "k")
    assert {**other.rows(), "subject_keys": []} == wanted
    assert known(other, 1, 2, 3) == [None, "Budi 2", "Budi 3"]


def longer(house: House, tmp_path: Path) -> Rows:
    """A register with an event more than its backup, and keys older than an erasure; what is to come back."""
    house.back_up(tmp_path / "old", tmp_path / "k")
    with house.open() as at_work:
        at_work.erase(1)
    house.back_up(tmp_path / "b")
    wanted = house.rows()
    with house.open() as at_work:
        at_work.meet(4)
    return {**wanted, "subject_keys": []}


def cut_short(house: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str, really: Any) -> None:
    """A restore that comes to a step, or to its end, and no further."""

    def cut(*said: Any) -> Any:
        if really is not None:
            really(*said)
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(restoring, step, cut)
        with pytest.raises(KeyboardInterrupt):
            house.restore(tmp_path / "b", tmp_path / "k", tmp_path / "kept")


def test_who_writes_meanwhile_is_not_overwritten(house: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was looked at is not what is there any more, so it is looked at again."""
    house.back_up(tmp_path / "b")
    really = getattr(restoring, step := "write_keys")

    def meanwhile(*said: Any) -> None:
        really(*said)
        with house.open() as at_work:
            at_work.meet(4)

    monkeypatch.setattr(restoring, step, meanwhile)
    with pytest.raises(NotRestored, match=r"Somebody wrote to the register meanwhile.\n  Give the command again"):
        house.restore(tmp_path / "b")
    assert known(house, 4) == ["Budi 4"]
