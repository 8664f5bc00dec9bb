"""Kill, EIO and ENOSPC at every file system call on the data folder: counted first, then one run a call and fault.

A point is written ``script/call/fault/n``: the n-th such call of the script fails, with ``+`` also every later one. On
every push scripts have five commands and locks do not fail; a call that changes nothing is killed at where the disk is
as no other kill leaves it, right after a change; and while a register is made or opened there are only kills.
"""

from __future__ import annotations

import signal
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import closing, suppress

from lifecycle.ledger.stores import NoRegister
from tests.faults.commands import FEW
from tests.faults.desks import NAME, opened, world
from tests.faults.judging import repeated, stored
from tests.faults.points import Kind, Run, Stage
from tests.faults.scripts import SCRIPTS
from tests.faults.soundness import broken
from tests.faults.staging import Staged, staged
from tests.faults.tracing import why_not

_MANY = 50
_KILL = "SIGKILL"
_NEED_ROOM = {
    *("fallocate", "fdatasync", "fsync", "ftruncate", "link", "linkat", "mkdir", "openat", "pwrite64"),
    *("rename", "renameat", "renameat2", "write"),
}
_CHANGE = _NEED_ROOM | {"unlink", "unlinkat"}
_LOCK = "fcntl"
_NEVER_FAIL = {"close", "fchown"}
"""What no program acts on: a file is closed whatever ``close`` says, and SQLite takes its files as they are owned."""


def points(stage: Stage, every: bool) -> list[str]:
    """Every call of every script with every fault it may meet."""
    count = _MANY if every else FEW
    return [f"{name}-{count}/{point}" for name in SCRIPTS for point in _points(staged(stage, name, count), every)]


def _points(known: Staged, every: bool) -> Iterator[str]:
    times, before = Counter[str](), ""
    for call in known.calls:
        times[call] += 1
        if every or call in _CHANGE or before in _CHANGE:
            yield f"{call}/{_KILL}/{times[call]}"
        if every or not known.script.from_opening:
            yield from (f"{call}/{error}/{times[call]}{ever}" for error, ever in _errors(call, every))
        before = call


def _errors(call: str, every: bool) -> Iterator[tuple[str, str]]:
    if call in _NEVER_FAIL or (call == _LOCK and not every):
        return
    yield "EIO", ""
    if call in _CHANGE:
        yield "EIO", "+"
    if call in _NEED_ROOM:
        yield "ENOSPC", ""
        yield "ENOSPC", "+"


def run(stage: Stage, point: str) -> Run:
    """One script with one fault, and the judgement on what it left."""
    script, call, fault, when = point.split("/")
    name, _, count = script.rpartition("-")
    known = staged(stage, name, int(count))
    how = "signal" if fault == _KILL else "error"
    said, ended = known.traced("-e", f"trace={call}", "-e", f"inject={call}:{how}={fault}:when={when}")
    found = judged(known, [line.removeprefix("ack ") for line in said if line.startswith("ack ")])
    faults = [line for line in said if line.startswith("fault ")]
    if ended != (signal.SIGKILL if fault == _KILL else 0) or not _struck(known):
        faults.append(f"the fault did not come as it should: signal {ended}")
    return found._replace(torn=[*found.torn, *faults])


def judged(known: Staged, acked: Sequence[str]) -> Run:
    """What came through, then whether every command given again has its one effect."""
    if not acked:
        with suppress(NoRegister):  # never any other trouble: nobody is to look for a backup of what never was
            opened(known.settings, world()).close()
    begin = opened if acked else known.script.begin
    with closing(begin(known.settings, world())) as desk:
        found = stored(desk, known.commands, acked, known.right.commands)
        torn = [*found.torn, *broken(known.settings.data / NAME)]
        for command in known.commands:
            command.act(desk)
        return found._replace(torn=[*torn, *repeated(desk, known.right)])


def _struck(known: Staged) -> bool:
    log = known.log.read_text("utf-8")
    return "(INJECTED)" in log or "killed by SIGKILL" in log


KIND = Kind("syscalls", points, run, why_not)
