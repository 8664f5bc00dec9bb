"""A disk without power: what was synced is there, of all else any part may be, in sectors of 512 bytes, in any order.

A sector holds one of the states it had since it was last synced. Names are given and taken in the order in which that
was asked for, up to any point, and for good when their folder is synced.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import PurePosixPath
from random import Random
from typing import NamedTuple

SECTOR = 512


class Named(NamedTuple):
    """A file is made, or with ``there`` false its name is taken away; the name of a folder ends in ``/``."""

    file: str
    there: bool


class Linked(NamedTuple):
    """A file has another name as well."""

    file: str
    also: str


class Written(NamedTuple):
    """Bytes go to a place in a file."""

    file: str
    offset: int
    data: bytes


class Cut(NamedTuple):
    """A file gets another length."""

    file: str
    size: int


class Synced(NamedTuple):
    """What was written to a file, or named in a folder, has reached the disk."""

    path: str


class Told(NamedTuple):
    """A command is acknowledged."""

    id: str


Step = Named | Linked | Written | Cut | Synced | Told


class _File:
    def __init__(self) -> None:
        self.kept = bytearray()
        self.pending: list[Written | Cut] = []

    def settle(self) -> None:
        for step in self.pending:
            _apply(self.kept, step)
        self.pending.clear()

    def left(self, chance: Random) -> bytes:
        """The content as a power cut may leave it."""
        content, pieces = bytearray(self.kept), list(_pieces(self.pending))
        states = Counter(piece.offset // SECTOR for piece in pieces if isinstance(piece, Written))
        likely = chance.choice((0.0, 0.5, 0.9, 1.0))
        reached = {
            at: times if chance.random() < likely else chance.randint(0, times - 1) for at, times in states.items()
        }
        for piece in pieces:
            if isinstance(piece, Cut):
                if chance.random() < likely:
                    _apply(content, piece)
            elif reached[piece.offset // SECTOR] > 0:
                reached[piece.offset // SECTOR] -= 1
                _apply(content, piece)
        return bytes(content)


class Disk:
    """Files by name, as a running system sees them and as they lie on the disk."""

    def __init__(self) -> None:
        self._seen: dict[str, _File] = {}
        self._kept: dict[str, _File] = {}
        self._pending: list[tuple[str, _File | None]] = []

    def do(self, step: Step) -> None:
        """What a program asked for."""
        match step:
            case Named(name, there):
                file = _File() if there else None
                self._pending.append((name, file))
                if file:
                    self._seen[name] = file
            case Linked(name, also):
                self._pending.append((also, self._seen[name]))
                self._seen[also] = self._seen[name]
            case Written(name) | Cut(name):
                self._seen[name].pending.append(step)
            case Synced(path) if path in self._seen:
                self._seen[path].settle()
            case Synced(folder):
                self._settle(folder)

    def _settle(self, folder: str) -> None:
        for name, file in self._pending:
            if _folder(name) == folder:
                _name(self._kept, name, file)
        self._pending = [pending for pending in self._pending if _folder(pending[0]) != folder]

    def left(self, chance: Random) -> dict[str, bytes]:
        """The files as a power cut may leave them, and the folders, empty, under their names."""
        names = dict(self._kept)
        for name, file in self._pending[: chance.randint(0, len(self._pending))]:
            _name(names, name, file)
        there = {".", *(name.rstrip("/") for name in names if name.endswith("/"))}
        return {name: file.left(chance) for name, file in names.items() if _folder(name) in there}


def _folder(name: str) -> str:
    return str(PurePosixPath(name).parent)


def _name(names: dict[str, _File], name: str, file: _File | None) -> None:
    if file:
        names[name] = file
    else:
        names.pop(name, None)


def _pieces(steps: list[Written | Cut]) -> Iterator[Written | Cut]:
    """Writes cut where sectors end."""
    for step in steps:
        if isinstance(step, Cut):
            yield step
            continue
        start, end = step.offset, step.offset + len(step.data)
        while start < end:
            stop = min(end, (start // SECTOR + 1) * SECTOR)
            yield Written(step.file, start, step.data[start - step.offset : stop - step.offset])
            start = stop


def _apply(content: bytearray, step: Written | Cut) -> None:
    end = step.size if isinstance(step, Cut) else step.offset + len(step.data)
    if len(content) < end:
        content.extend(bytes(end - len(content)))
    if isinstance(step, Cut):
        del content[end:]
    else:
        content[step.offset : end] = step.data
