"""What a program asked of the disk, read from strace: every write with its bytes, every sync, every acknowledgement."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from tests.faults.disk import Cut, Linked, Named, Step, Synced, Told, Written

OPTIONS = ("-y", "-xx", "-s", "16777216", "-e", "trace=%file,%desc")
_CALL = re.compile(r"(\w+)\((.*)\) += \d")
_TEXT = re.compile(r'[<"]((?:\\x[0-9a-f]{2})+)[>"]')
_ACK = b"ack "
_LOOK = {
    *("access", "chmod", "close", "fchmod", "fchown", "fcntl", "fstat", "getdents64", "ioctl", "lseek", "mmap"),
    *("newfstatat", "pread64", "read", "statx"),
}
"""What leaves the disk as it is."""


class Unforeseen(Exception):  # noqa: N818 - an answer: the model of the disk has to learn a call
    """A call on the data folder that the model of the disk does not know."""


def steps(log: Path, data: Path) -> Iterator[Step]:
    """What the calls in a log of strace did below an empty data folder, in order; paths are relative to it.

    Shared memory (``-shm``) is left out: nobody syncs it, and SQLite makes it again. Raises Unforeseen.
    """
    calls = _Calls(data)
    with log.open(encoding="utf-8") as lines:
        for call in filter(None, map(_CALL.match, lines)):
            name, arguments = call.groups()
            words = [bytes.fromhex(word.replace(r"\x", "")) for word in _TEXT.findall(arguments)]
            if name == "write" and words[-1].startswith(_ACK):
                yield Told(words[-1].removeprefix(_ACK).decode().strip())
                continue
            file = words["AT_FDCWD" in arguments] if words else b""
            if file.startswith(bytes(data)) and not file.endswith(b"-shm"):
                yield from calls.step(name, arguments, calls.below(file), words[-1])


class _Calls:
    """Calls become steps; a file is made where one is opened for writing that is not there."""

    def __init__(self, data: Path) -> None:
        self._data = data
        self._there: set[str] = set()
        self._at: defaultdict[str, int] = defaultdict(int)

    def below(self, path: bytes) -> str:
        """A path as the data folder has it."""
        return str(Path(path.decode()).relative_to(self._data))

    def step(self, call: str, arguments: str, file: str, data: bytes) -> Iterator[Step]:
        last = arguments.rsplit(", ", 1)[-1]
        match call:
            case "openat":
                yield from self._opened(arguments, file)
            case "mkdir":
                yield Named(f"{file}/", there=True)
            case "pwrite64":
                yield Written(file, int(last), data)
            case "write":
                yield Written(file, self._at[file], data)
                self._at[file] += len(data)
            case "ftruncate":
                yield Cut(file, int(last))
            case "fsync" | "fdatasync":
                yield Synced(file)
            case "link" | "linkat":
                yield self._linked(file, self.below(data))
            case "rename" | "renameat" | "renameat2":
                yield self._linked(file, self.below(data))
                yield self._unlinked(file)
            case "unlink" | "unlinkat":
                yield self._unlinked(file)
            case _ if call not in _LOOK:
                raise Unforeseen(f"{call} on {file}")

    def _linked(self, file: str, also: str) -> Linked:
        self._there.add(also)
        return Linked(file, also)

    def _unlinked(self, file: str) -> Named:
        self._there.discard(file)
        return Named(file, there=False)

    def _opened(self, flags: str, file: str) -> Iterator[Step]:
        self._at[file] = 0
        if "O_CREAT" in flags and file not in self._there:
            self._there.add(file)
            yield Named(file, there=True)
        if "O_TRUNC" in flags:
            yield Cut(file, 0)
