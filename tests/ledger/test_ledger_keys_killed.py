"""A change of the register key, killed at every step it takes: the register opens, and nobody's key is lost."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from lifecycle.ledger import stores
from lifecycle.ledger.keys import key_file, rotation
from lifecycle.ledger.stores import Folder
from tests.ledger.key_stores import KEY, made, opens, people, sealed

STEPS = {"open", "close", "fsync", "replace", "unlink", "write", "flush", "execute", "executemany", "commit"}
KILLED = 9

pytestmark = [
    pytest.mark.skipif(not hasattr(os, "fork"), reason="a process is killed in a copy of this one"),
    pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning"),
]


def run(work: Callable[[], object], until: int) -> int:
    """Do it in a copy of this process that dies when a step is done; answers how it ended."""
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    left = until

    def count(_frame: object, event: str, called: Any) -> None:
        nonlocal left
        if event == "c_return" and called.__name__ in STEPS:
            left -= 1
            if not left:
                os._exit(KILLED)

    try:
        sys.setprofile(count)
        work()
        sys.setprofile(None)
        os._exit(0)
    finally:
        os._exit(1)


def change(folder: Path) -> None:
    """Change the key of the register in a folder for the other one, as the program does."""
    found, path = stores.reopen(Folder(folder), "fresh"), key_file.path_of(folder, "fresh")
    rotation.rotate(rotation.opened(found.keys, path, {}, os.urandom), path, {}, lambda _size: b"\2" * 32)


def lying(folder: Path) -> tuple[str, bool]:
    """Which key is in its place, and whether one waits beside it."""
    return (folder / "fresh.key").read_text()[:2], (folder / "fresh.key.next").exists()


def test_a_kill_at_any_step_leaves_a_way_in(tmp_path: Path) -> None:
    """Killed at each step in turn, the register opens with every key it had, and the change can be made again."""
    begun = tmp_path / "begun"
    first = stores.make(Folder(begun), "fresh")
    store, crowd = made(first.keys), people(4)
    store.ensure(crowd)
    boxes = sealed(store, crowd)
    first.close()
    key_file.save(begun / "fresh.key", KEY)

    seen, until, ended = set(), 0, KILLED
    while ended == KILLED:
        until += 1
        folder = tmp_path / str(until)
        shutil.copytree(begun, folder)
        ended = run(lambda at=folder: change(at), until)  # type: ignore[misc]
        found, left = stores.reopen(Folder(folder), "fresh"), lying(folder)
        again = rotation.opened(found.keys, folder / "fresh.key", {}, os.urandom)
        assert opens(again, boxes), f"killed at step {until}"
        seen.add((*left, lying(folder)[0]))
        rotation.rotate(again, folder / "fresh.key", {}, os.urandom)
        assert not lying(folder)[1]
        found.close()
    assert ended == 0
    assert seen == {("01", False, "01"), ("01", True, "01"), ("01", True, "02"), ("02", False, "02")}
