"""A checkpoint of the log: printed or written for others to keep; refused where the log does not bear theirs out."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from shutil import copytree
from sqlite3 import connect

import pytest

from lifecycle.ledger.notes import Checkpoint, Verifier, opened
from tests.interfaces.command import head, log, run
from tests.interfaces.test_cli_mistakes import require_told
from tests.interfaces.week import REGISTER, appoint

CHECKPOINT = ("checkpoint", REGISTER)


def verifier(data: Path) -> Verifier:
    """The key the register gives out."""
    with closing(connect(data / REGISTER / "ledger.sqlite3")) as database:
        (vkey,) = database.execute("SELECT value FROM facts_of_store WHERE name = 'verifier_key'").fetchone()
    return Verifier.parse(vkey)


def grown(data: Path) -> Path:
    """The log with one event more."""
    assert run(*appoint("fajar", "carrier", "registrar"), data=data).code == 0
    return data


def signed(data: Path, out: Path) -> str:
    """The checkpoint of the log as it stands, also in a file."""
    assert run(*CHECKPOINT, "--out", out, data=data).code == 0
    return out.read_bytes().decode()


def test_a_checkpoint_vouches_for_the_whole_log(data: Path) -> None:
    """Nothing else is printed, the key that is given out opens it, and nothing is added to the log."""
    before = log(data, REGISTER)
    result = run(*CHECKPOINT, data=data)
    assert (result.code, result.err) == (0, "")
    origin, size, _ = Checkpoint.parse(opened(result.out, verifier(data)))
    assert (origin, size) == (f"lifecycle/{REGISTER}", len(before))
    assert log(data, REGISTER) == before


def test_the_same_log_has_the_same_checkpoint_and_a_longer_one_another(data: Path, tmp_path: Path) -> None:
    """Printed or in a file, byte for byte; each event is vouched for."""
    first = run(*CHECKPOINT, data=data).out
    assert signed(data, tmp_path / "a.txt") == first
    second = run(*CHECKPOINT, data=grown(data)).out
    assert Checkpoint.parse(opened(second, verifier(data))).size == head(data, REGISTER)
    assert second != first


AS_KEPT: dict[str, Callable[[str], bytes]] = {
    "as it was written": str.encode,
    "by an editor of Windows": lambda note: b"\xef\xbb\xbf" + note.replace("\n", "\r\n").encode(),
}


@pytest.mark.parametrize("kept", AS_KEPT.values(), ids=AS_KEPT)
def test_a_checkpoint_the_log_bears_out_is_answered_with_the_next(
    data: Path, tmp_path: Path, kept: Callable[[str], bytes]
) -> None:
    """The log has grown since, and only grown."""
    seen = tmp_path / "seen.txt"
    seen.write_bytes(kept(signed(data, tmp_path / "a.txt")))
    result = run(*CHECKPOINT, "--seen", seen, data=grown(data))
    assert (result.code, result.err) == (0, "")
    assert Checkpoint.parse(opened(result.out, verifier(data))).size == head(data, REGISTER)


def test_a_register_restored_too_short_refuses_to_sign_once_it_is_shown(data: Path, tmp_path: Path) -> None:
    """Also without being shown again, and also when it has grown as long; what was restored stays as it is."""
    restored = copytree(data, tmp_path / "restored")
    signed(grown(data), tmp_path / "seen.txt")
    for words in (("--seen", tmp_path / "seen.txt"), ()):
        require_told(result := run(*CHECKPOINT, *words, data=restored), 1)
        assert result.out == ""
        assert "was shown a checkpoint of" in result.said
        assert "The last ones are missing" in result.said
    assert "differ. Events were altered" in run(*CHECKPOINT, data=grown(restored)).said


NO_CHECKPOINT = {
    "nothing": (b"", "no signed note"),
    "another text": (b"halo\n", "no signed note"),
    "not UTF-8": (b"\xff\xfeh\x00", "no UTF-8"),
    "of a stranger": ("halo\n\n— x AAAAAAAA\n".encode(), f"no signature of lifecycle/{REGISTER}"),
}


@pytest.mark.parametrize(("content", "says"), NO_CHECKPOINT.values(), ids=NO_CHECKPOINT)
def test_what_is_no_checkpoint_is_told_and_stops_nothing(data: Path, tmp_path: Path, content: bytes, says: str) -> None:
    """Nothing is signed that time, and everything the next."""
    (tmp_path / "seen.txt").write_bytes(content)
    require_told(result := run(*CHECKPOINT, "--seen", tmp_path / "seen.txt", data=data), 1)
    assert says in result.said
    assert result.out == ""
    assert run(*CHECKPOINT, data=data).code == 0


def test_a_file_that_is_missing_or_cannot_be_written_is_told(data: Path, tmp_path: Path) -> None:
    """Before or after signing; the same checkpoint can be had again."""
    require_told(run(*CHECKPOINT, "--seen", tmp_path / "none.txt", data=data), 2)
    require_told(run(*CHECKPOINT, "--out", tmp_path, data=data), 2)
    require_told(result := run(*CHECKPOINT, "--out", tmp_path / "none" / "a.txt", data=data), 1)
    assert "No such file or directory" in result.said
    assert run(*CHECKPOINT, data=data).code == 0
