"""Where a register key comes from: told in words when it is missing, no key, or open to others."""

from __future__ import annotations

import errno
import os
import re
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from lifecycle.ledger.keys import NoRegisterKey, RegisterKey, key_file

HEX = "0f" * 32
posix = pytest.mark.skipif(os.name != "posix", reason="Windows has no file modes")


@pytest.fixture
def path(tmp_path: Path) -> Iterator[Path]:
    """Where the key of a register lies, in a process that gives every new file to everybody."""
    before = os.umask(0)
    yield key_file.path_of(tmp_path, "serang")
    os.umask(before)


def written(path: Path, content: bytes, mode: int = 0o600) -> Path:
    """A file somebody put there."""
    path.write_bytes(content)
    path.chmod(mode)
    return path


def test_a_key_is_read_as_it_was_made(path: Path) -> None:
    """The file beside the registers holds 64 hex digits and a newline."""
    assert path.name == "serang.key"
    key = key_file.make(path, lambda size: b"\x0f" * size)
    assert path.read_bytes() == f"{HEX}\n".encode()
    assert key_file.read(path).fingerprint == key.fingerprint == RegisterKey(b"\x0f" * 32).fingerprint


@posix
def test_nobody_else_can_read_it_at_any_time(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It has mode 600 while it is still empty, and is on the disk, with its name, before it is used."""
    opened, settled = [], []
    really_open, really_fsync = os.open, os.fsync

    def spied_open(*asked: Any) -> int:
        descriptor = really_open(*asked)
        opened.append(stat.filemode(os.fstat(descriptor).st_mode))
        return descriptor

    def spied_fsync(descriptor: int) -> None:
        settled.append(os.fstat(descriptor).st_size if stat.S_ISREG(os.fstat(descriptor).st_mode) else "folder")
        really_fsync(descriptor)

    monkeypatch.setattr(os, "open", spied_open)
    monkeypatch.setattr(os, "fsync", spied_fsync)
    key_file.make(path, os.urandom)
    assert opened[0] == "-rw-------"
    assert settled == [65, "folder"]


def test_a_key_is_never_overwritten(path: Path) -> None:
    """What the first one wraps would be lost."""
    key_file.make(path, lambda size: b"\x0f" * size)
    with pytest.raises(FileExistsError):
        key_file.make(path, os.urandom)
    assert path.read_text() == f"{HEX}\n"


@pytest.mark.parametrize("trouble", [errno.ENOSPC, errno.EIO])
def test_a_key_that_cannot_be_written_leaves_no_file(path: Path, monkeypatch: pytest.MonkeyPatch, trouble: int) -> None:
    """The next attempt finds the place free."""

    def fail(_: int) -> None:
        raise OSError(trouble, os.strerror(trouble))

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(OSError, match=re.escape(os.strerror(trouble))):
        key_file.make(path, os.urandom)
    assert not path.exists()


@posix
@pytest.mark.parametrize("mode", range(0o600, 0o700), ids=oct)
def test_a_file_that_others_may_use_is_refused(path: Path, mode: int) -> None:
    """Whoever made it readable is told how to take that back; its owner alone may do what they like."""
    written(path, HEX.encode(), mode)
    if mode == 0o600:
        assert key_file.read(path).fingerprint
        return
    with pytest.raises(NoRegisterKey) as told:
        key_file.read(path)
    assert str(told.value) == f"{path}: others than its owner may read or write the register key.\n  chmod 600 {path}"


@posix
def test_windows_is_not_asked_for_modes(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """There every file looks as if all could read it, and no folder can be settled."""
    monkeypatch.setattr(key_file, "_POSIX", False)
    assert key_file.read(written(path, HEX.encode(), 0o666)).fingerprint
    key_file.settle(path / "no folder")


@pytest.mark.parametrize(
    ("content", "count"),
    [
        (b"", "0 characters"),
        (b"\n", "0 characters"),
        (HEX[1:].encode(), "63 characters"),
        (b"x" + HEX.encode(), "65 characters"),
        (b"g" + HEX[1:].encode(), "64 characters, not all of them hex digits"),
        (b"\xff" * 64, "64 characters, not all of them hex digits"),
        (f"{HEX}\n{HEX}\n".encode(), "129 characters"),
        (b"0" * 10_000, "4096 characters"),
    ],
)
def test_what_is_no_key_is_said(path: Path, content: bytes, count: str) -> None:
    """The message says what is wrong with the file, and shows nothing of it."""
    written(path, content)
    with pytest.raises(NoRegisterKey) as told:
        key_file.read(path)
    said = f"{path} holds no register key: 64 hex digits are wanted, there are {count}.\n"
    assert str(told.value) == said + "  Put the key back from where its copy is kept; nothing was changed."


@pytest.mark.parametrize("content", [HEX, f"{HEX}\r\n", f"  {HEX.upper()}\n\n"])
def test_what_an_editor_does_to_a_file_does_no_harm(path: Path, content: str) -> None:
    """Ends of lines, blanks around and capitals do not count."""
    assert key_file.read(written(path, content.encode())).fingerprint == RegisterKey(b"\x0f" * 32).fingerprint


def test_a_missing_key_is_said(path: Path) -> None:
    """Nothing is made in its place."""
    with pytest.raises(NoRegisterKey, match=r"serang.key: the register key is not there.*\n  Put .* LIFECYCLE_KEY"):
        key_file.found(path, {})
    assert not path.exists()


@pytest.mark.parametrize(
    ("environment", "source"),
    [({}, "serang.key"), ({"LIFECYCLE_KEY": ""}, "serang.key"), ({"LIFECYCLE_KEY": HEX}, "LIFECYCLE_KEY")],
)
def test_the_environment_goes_first(path: Path, environment: dict[str, str], source: str) -> None:
    """A key there is taken, whatever the file holds; an empty one is none."""
    key_file.make(path, os.urandom)
    assert Path(key_file.found(path, environment).source).name == source


def test_a_variable_without_a_key_is_said(path: Path) -> None:
    """The file is not taken in its place, and what the variable holds is not shown."""
    key_file.make(path, os.urandom)
    with pytest.raises(NoRegisterKey, match=r"^LIFECYCLE_KEY holds no register key: .* there are 6 characters") as told:
        key_file.found(path, {"LIFECYCLE_KEY": "geheim"})
    assert "geheim" not in str(told.value)
