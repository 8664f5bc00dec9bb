"""Where a register key comes from: the environment, else a file that nobody but its owner may read.

Either holds 64 hex digits; a file ends in a newline.
"""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Callable, Mapping
from pathlib import Path

from lifecycle.ledger.keys.register_key import KEY_BYTES, NoRegisterKey, RegisterKey

VARIABLE = "LIFECYCLE_KEY"

_HEX = re.compile(rb"[0-9a-fA-F]{64}")
_LONGEST = 4096
_POSIX = os.name == "posix"


def path_of(folder: Path, register: str) -> Path:
    """The file of a register's key."""
    return folder / f"{register}.key"


def found(path: Path, environment: Mapping[str, str]) -> RegisterKey:
    """The key in the environment, else the one in the file. Raises NoRegisterKey, or OSError from reading."""
    return from_environment(environment) or read(path)


def from_environment(environment: Mapping[str, str], variable: str = VARIABLE) -> RegisterKey | None:
    """The key a variable holds; None where it is not set, or empty. Raises NoRegisterKey when it holds none."""
    value = environment.get(variable, "")
    return _parsed(value.encode(errors="replace"), variable) if value else None


def read(path: Path) -> RegisterKey:
    """The key a file holds. Raises NoRegisterKey when there is none or others may read it, OSError when it cannot be.

    Windows has no such mode, and is not asked for it.
    """
    try:
        with path.open("rb") as file:
            mode = os.fstat(file.fileno()).st_mode
            content = file.read(_LONGEST)
    except FileNotFoundError:
        raise NoRegisterKey(
            f"{path}: the register key is not there; without it nothing about a person can be read or recorded.\n"
            f"  Put the file back from where its copy is kept, or set {VARIABLE}; nothing was changed."
        ) from None
    if _POSIX and mode & (stat.S_IRWXG | stat.S_IRWXO):
        raise NoRegisterKey(f"{path}: others than its owner may read or write the register key.\n  chmod 600 {path}")
    return _parsed(content, str(path))


def make(path: Path, random: Callable[[int], bytes]) -> RegisterKey:
    """A new key, in a new file. Raises FileExistsError: a key is never overwritten, what it wraps would be lost."""
    key = RegisterKey(random(KEY_BYTES), str(path))
    save(path, key)
    return key


def save(path: Path, key: RegisterKey) -> None:
    """Write a key to a new file that only its owner may ever read, and let go of it when it is on the disk.

    It gets its name when it is whole, so that no power cut leaves half a key there. Raises FileExistsError; a file that
    could not be written is taken away again.
    """
    whole = path.with_name(f"{path.name}.{os.getpid()}")
    descriptor = os.open(whole, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    try:
        with open(descriptor, "wb") as file:  # noqa: PTH123 - a descriptor, not a path
            file.write(key.line().encode())
            file.flush()
            os.fsync(descriptor)
        _name(whole, path)
        settle(path.parent)
    finally:
        whole.unlink(missing_ok=True)


def _name(whole: Path, path: Path) -> None:
    """Give a file its name unless something has it: where a rename would take that away, by a link."""
    if _POSIX:
        path.hardlink_to(whole)
    else:
        whole.rename(path)


def settle(folder: Path) -> None:
    """Have the names in a folder survive a power cut; Windows sees to that itself and does not let it be asked."""
    if not _POSIX:
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _parsed(content: bytes, source: str) -> RegisterKey:
    digits = content.strip()
    if not _HEX.fullmatch(digits):
        raise NoRegisterKey(
            f"{source} holds no register key: 64 hex digits are wanted, there are {len(digits)} characters"
            f"{'' if len(digits) != 64 else ', not all of them hex digits'}.\n"
            "  Put the key back from where its copy is kept; nothing was changed."
        )
    return RegisterKey(bytes.fromhex(digits.decode()), source)
