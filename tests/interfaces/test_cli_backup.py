"""Backing a register up, putting it back, and changing its key, as a person does it and reads of it."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from shutil import copy, rmtree

import pytest

from tests.interfaces.command import WIDTH, Result, head, log, run
from tests.interfaces.test_cli_mistakes import require_told
from tests.interfaces.week import REGISTER, SUTARNO, WAGIMIN, appoint, receive, typed

ROLL = ("ask", "current_roll", "list", "--format", "json")
ERASE = ("--basis", "UU 27/2022 Pasal 43", "--by", "sekda")


class Places:
    """A register, where it is backed up to, and another machine."""

    def __init__(self, data: Path) -> None:
        self.data = data
        self.target, self.keys = data.parent / "backups", data.parent / "copies of keys"
        self.other = data.parent / "other"

    def back_up(self, *more: str | Path) -> Result:
        """Ledger and keys."""
        return run("backup", REGISTER, self.target, "--keys", self.keys, *more, data=self.data)

    def restore(self, *more: str | Path, data: Path | None = None) -> Result:
        """Ledger and keys."""
        return run("restore", self.target, "--keys", self.keys, *more, data=data or self.data)

    def move_key(self) -> Path:
        """The register key is there before the register is."""
        self.other.mkdir()
        copy(self.data / f"{REGISTER}.key", self.other)
        return self.other


@pytest.fixture
def places(data: Path) -> Places:
    """The week's register."""
    return Places(data)


def require_said(result: Result, *words: str, code: int = 0) -> None:
    """All of it is said, and fits the terminal but for what is copied."""
    assert result.code == code, result
    assert [word for word in words if word not in result.said] == []
    lines = [line for line in (result.out + result.err).splitlines() if not line.startswith("  lifecycle")]
    assert max(map(len, lines)) <= WIDTH


def roll(data: Path) -> list[dict[str, object]]:
    """Everybody on the roll."""
    rows: list[dict[str, object]] = json.loads(run(*ROLL, data=data).out)["rows"]
    return rows


def files(*folders: Path) -> list[str]:
    """Every file in these folders."""
    return sorted(path.name for folder in folders for path in folder.rglob("*") if path.is_file())


def grown(data: Path) -> None:
    """The log with an event more."""
    assert run(*appoint("fajar", "carrier", "registrar"), data=data).code == 0


def test_a_backup_says_what_it_holds_and_what_it_does_not(places: Places) -> None:
    """Where it lies, how much it is, the last day of the keys, and that the register key is not in it."""
    require_said(
        places.back_up("--keep", "14"),
        "banyumas is backed up, and the copy was read again: it is what was recorded.",
        f"events {head(places.data, REGISTER):,}, root ",
        "delete it after 20",
        "until then whoever is erased lives on in it",
        "not in it the register key: keep a copy elsewhere",
    )
    assert files(places.target, places.keys) == [
        *("backup.json", "backup.json", "checkpoint", "keys.sqlite3", "ledger.sqlite3")
    ]


def test_a_backup_without_keys_says_so(places: Places) -> None:
    """Nobody may find out when the disk is gone."""
    said = "keys not backed up: without them nobody in the ledger can be read (--keys DIR2)"
    require_said(run("backup", REGISTER, places.target, data=places.data), said)


def test_its_checkpoint_bears_the_register_out_from_then_on(places: Places) -> None:
    """It is a note like any other, to be given to somebody else."""
    places.back_up()
    (note,) = places.target.glob("*/checkpoint")
    grown(places.data)
    assert run("verify", REGISTER, "--against", note, data=places.data).code == 0


def test_a_register_comes_back_on_another_machine(places: Places) -> None:
    """Every event byte for byte, the same answers, and people are known again."""
    places.back_up()
    places.move_key()
    require_said(
        places.restore(data=places.other),
        "banyumas is restored; its read models are made again when somebody asks.",
        f"events {head(places.data, REGISTER):,}, root ",
        "keys from ",
    )
    assert log(places.other, REGISTER) == log(places.data, REGISTER)
    assert roll(places.other) == roll(places.data)
    again = run(*receive(typed(places.other / "lagi.csv", WAGIMIN), "b-3", "2025-05-01"), data=places.other)
    assert "1 refused" in again.said
    assert run("verify", REGISTER, data=places.other).code == 0


def test_a_lost_ledger_or_key_store_comes_back(places: Places) -> None:
    """Whichever of them it was, or both; what is there stays in use."""
    places.back_up()
    before, there = log(places.data, REGISTER), roll(places.data)
    for lost in (("ledger",), ("keys",), ("ledger", "keys", "views")):
        for name in lost:
            for path in (places.data / REGISTER).glob(f"{name}.sqlite3*"):
                path.unlink()
        words = ("--keys", places.keys) if lost == ("keys",) else (places.target, "--keys", places.keys)
        require_said(run("restore", *words, data=places.data), "banyumas is restored")
        assert log(places.data, REGISTER) == before
        assert roll(places.data) == there


def test_events_the_backup_lacks_are_replaced_only_when_asked(places: Places) -> None:
    """They are kept elsewhere then; a checkpoint of them, once signed, keeps the register from signing."""
    places.back_up()
    size = head(places.data, REGISTER)
    grown(places.data)
    assert run("checkpoint", REGISTER, data=places.data).code == 0
    require_told(result := places.restore(), 1)
    said = f"banyumas holds events this backup lacks: position {size + 1} to {size + 1}; they would be lost."
    require_said(result, said, "--replace FOLDER; nothing was changed.", code=1)
    assert head(places.data, REGISTER) == size + 1
    result = places.restore("--replace", places.data.parent / "kept")
    require_said(result, f"replaced what stood at positions {size + 1} to {size + 1}; kept in", code=1)
    require_said(result, "From now on this register signs nothing.", "The last ones are missing", code=1)
    assert head(places.data, REGISTER) == size
    assert run("checkpoint", REGISTER, data=places.data).code == 1
    require_said(run("restore", places.data.parent / "kept", data=places.data), "banyumas is restored")
    assert head(places.data, REGISTER) == size + 1
    assert run("checkpoint", REGISTER, data=places.data).code == 0


def test_a_register_that_signs_nothing_is_backed_up_all_the_same(places: Places) -> None:
    """It says so each time, and the code with it."""
    places.back_up()
    grown(places.data)
    run("checkpoint", REGISTER, data=places.data)
    places.restore("--replace", places.data.parent / "kept")
    result = run("backup", REGISTER, places.data.parent / "more", data=places.data)
    require_said(result, "The backup has no checkpoint: this register signs nothing.", code=1)
    assert files(places.data.parent / "more") == ["backup.json", "ledger.sqlite3"]


def test_who_was_erased_stays_erased(places: Places) -> None:
    """The copy of the keys is older than the erasure, and so is the log; the person is named without a name."""
    places.back_up()
    assert run("erase", REGISTER, SUTARNO.nik, *ERASE, data=places.data).code == 0
    result = places.restore("--replace", places.data.parent / "kept")
    require_said(result, "1 destroyed again, of people who were erased", code=1)
    require_said(result, "Erased after this backup, and the log says nothing of it", code=1)
    assert SUTARNO.name not in result.out + result.err
    names = [row["name"] for row in roll(places.data)]
    assert (SUTARNO.name in names, WAGIMIN.name in names) == (False, True)
    (who,) = [line.strip() for line in result.err.splitlines() if len(line.strip()) == 32]
    assert run("erase", REGISTER, who, *ERASE, data=places.data).code == 0
    assert run("verify", REGISTER, data=places.data).code == 0


def overdue(folders: Iterable[Path]) -> list[Path]:
    """Copies of keys that were made long ago."""
    found = list(folders)
    for folder in found:
        said = json.loads((folder / "backup.json").read_bytes())
        (folder / "backup.json").write_text(json.dumps(said | {"delete_after": "2025-01-31"}), "utf-8")
    return found


def test_copies_of_keys_past_their_day_are_named_then_deleted(places: Places) -> None:
    """Only when asked; a restore from one says that it should be gone."""
    places.back_up()
    (old,) = overdue(places.keys.iterdir())
    require_said(places.restore(), "that copy should have been deleted after 2025-01-31: delete it now")
    old = old.rename(places.keys / "lama")
    rmtree(places.target)
    require_said(places.back_up(), f"overdue {old}"[:40], "delete it, or give --delete-expired")
    assert old.exists()
    rmtree(places.target)
    other = places.keys / "baru"
    next(path for path in places.keys.iterdir() if path != old).rename(other)
    require_said(places.back_up("--delete-expired"), f"deleted {old}"[:40])
    assert not old.exists()
    assert other.exists()


def test_a_new_register_key_opens_everything_and_the_old_one_nothing(places: Places) -> None:
    """A copy of the keys made before opens with the old one only, and says so."""
    places.back_up()
    before, old = roll(places.data), (places.data / f"{REGISTER}.key").read_text()
    result = run("rotate-key", REGISTER, data=places.data)
    require_said(result, "banyumas.key holds the new key of this register.", "Make a backup now")
    assert (places.data / f"{REGISTER}.key").read_text() != old
    assert roll(places.data) == before
    require_told(result := places.restore(), 1)
    require_said(result, "opens with the register key", "nothing was changed.", code=1)
    require_told(result := run(*ROLL, data=places.data, LIFECYCLE_KEY=old.strip()), 1)
    require_said(result, "is not the key of this register", code=1)
    require_said(run("restore", places.target, data=places.data), "keys those that were there")


def test_a_change_of_the_key_that_was_cut_short_is_finished_by_the_next_command(
    places: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Everything was wrapped anew, and the new file had not taken the place of the old one."""
    before, path = roll(places.data), places.data / f"{REGISTER}.key"
    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", lambda _path, _target: (_ for _ in ()).throw(OSError(5, "I/O error")))
        require_told(run("rotate-key", REGISTER, data=places.data), 1)
    assert path.with_name(f"{path.name}.next").exists()
    assert roll(places.data) == before
    assert not path.with_name(f"{path.name}.next").exists()


def test_a_key_in_the_environment_is_changed_for_the_next_one_there(places: Places) -> None:
    """Where no file is wanted; without the next one, what to do is said, and nothing is changed."""
    old, new = (places.data / f"{REGISTER}.key").read_text().strip(), "ef" * 32
    require_told(result := run("rotate-key", REGISTER, data=places.data, LIFECYCLE_KEY=old), 1)
    assert "a new key has to come from LIFECYCLE_KEY_NEXT" in result.said
    result = run("rotate-key", REGISTER, data=places.data, LIFECYCLE_KEY=old, LIFECYCLE_KEY_NEXT=new)
    require_said(result, "This register has the key of LIFECYCLE_KEY_NEXT now.", "Put it in LIFECYCLE_KEY")
    assert run("status", data=places.data, LIFECYCLE_KEY=new).code == 0
    assert run("status", data=places.data, LIFECYCLE_KEY=old).code == 1


def wrong_key(places: Places) -> None:
    """The key of some other register."""
    path = places.data / f"{REGISTER}.key"
    path.unlink()
    path.write_text("cd" * 32)
    path.chmod(0o600)


def no_key(places: Places) -> None:
    """The file is gone."""
    (places.data / f"{REGISTER}.key").unlink()


@pytest.mark.parametrize(("harm", "says"), [(wrong_key, "not the key of this register"), (no_key, "is not there")])
@pytest.mark.parametrize("command", ["backup", "restore", "rotate-key"])
def test_a_wrong_key_file_stops_everything(places: Places, harm: object, says: str, command: str) -> None:
    """It is told with the cure, and neither the register nor any folder is touched."""
    assert callable(harm)
    if command == "restore":
        places.back_up()
    harm(places)
    before, key = files(places.data.parent), sorted(places.data.glob("*.key"))
    words = {"backup": (REGISTER, places.target), "restore": (places.target,), "rotate-key": (REGISTER,)}[command]
    require_told(result := run(command, *words, data=places.data), 1)
    assert says in result.said
    assert (files(places.data.parent), sorted(places.data.glob("*.key"))) == (before, key)


def test_folders_that_cannot_be_used_are_told(places: Places) -> None:
    """In the data folder, in each other, below a file; nothing is made."""
    (places.data.parent / "file").touch()
    before = files(places.data.parent)
    words = ("backup", REGISTER, places.data / "b")
    require_told(result := run(*words, data=places.data), 1)
    assert "where the register lies: whoever loses or takes one has both. Name a folder elsewhere" in result.said
    require_told(result := run("backup", REGISTER, places.target, "--keys", places.target, data=places.data), 1)
    assert "where the keys are to go: whoever loses" in result.said
    require_told(result := run("backup", REGISTER, places.data.parent / "file" / "b", data=places.data), 1)
    assert "Not a directory. Get the right to write there, or name another folder" in result.said
    require_told(run("backup", REGISTER, places.target, "--keep", "31", data=places.data), 2)
    require_told(run("backup", REGISTER, places.target, "--delete-expired", data=places.data), 2)
    require_told(run("restore", data=places.data), 2)
    require_told(result := run("restore", places.target, data=places.data), 1)
    assert "holds no backup of a ledger: it is no folder. Name the folder" in result.said
    assert files(places.data.parent) == before


def test_what_was_given_is_logged_and_nobody_named(places: Places) -> None:
    """One line a command, with the register, also where only the backup says which one it is."""
    words = {"backup": (REGISTER, places.target), "restore": (places.target,), "rotate-key": (REGISTER,)}
    for command, more in words.items():
        (line,) = run(command, *more, data=places.data, LIFECYCLE_LOG="1").logged
        assert (line["command"], line["register"], line["exit_code"]) == (command, REGISTER, 0)
