"""Power is cut: what a run asked of the disk is recorded, and images are made of what a cut at any moment may leave.

A point is ``FULL/seed``: one image of a run as registers are kept; nothing acknowledged may be lost. ``NORMAL`` is the
same run without a sync at each commit: unless some image of it loses something, images lose nothing at all.
"""

from __future__ import annotations

from contextlib import closing
from functools import cache
from pathlib import Path
from random import Random
from shutil import rmtree
from typing import Any, NamedTuple
from unittest.mock import patch

from lifecycle.ledger import Database, database
from lifecycle.settings import Settings
from tests.faults import commands
from tests.faults.commands import Command
from tests.faults.desks import NAME, made, opened, world
from tests.faults.disk import Disk, Named, Step, Synced, Told
from tests.faults.judging import Right, right, stored
from tests.faults.playing import play
from tests.faults.points import Kind, Run, Stage
from tests.faults.recording import OPTIONS, steps
from tests.faults.scripts import Script
from tests.faults.soundness import broken
from tests.faults.tracing import Say, Wait, traced, why_not

_IMAGES, _MANY_IMAGES = 1_500, 100_000
_TEETH = 300
_COMMANDS = 60


class Recorded(NamedTuple):
    """A run that ended well: what it asked of the disk, and what it left."""

    settings: Settings
    commands: list[Command]
    steps: list[Step]
    right: Right


def points(_stage: Stage, every: bool) -> list[str]:
    """An image a point."""
    return ["NORMAL", *(f"FULL/{seed}" for seed in range(_MANY_IMAGES if every else _IMAGES))]


def run(stage: Stage, point: str) -> Run:
    """One image, or as many as it takes to lose something without syncs."""
    synchronous, _, seed = point.partition("/")
    recorded = _recorded(stage, synchronous)
    if seed:
        return _judged(recorded, seed)
    for number in range(_TEETH):
        found = _judged(recorded, f"NORMAL {number}")
        if found.lost:
            return found._replace(lost=())
    return Run(0, 0, torn=[f"none of {_TEETH} images lost anything without syncs"])


@cache
def _recorded(stage: Stage, synchronous: str) -> Recorded:
    """A register made, filled and closed in a process under strace, once a process."""
    data, log = stage.folder / synchronous / "data", stage.folder / synchronous / "log"
    data.mkdir(parents=True)
    settings, given = Settings(data=data), list(commands.everything(_COMMANDS))
    ran = traced(lambda say, wait: _play(settings, given, synchronous, say, wait), log, *OPTIONS)
    asked = list(steps(log, data)) if synchronous == "FULL" else _safe_when_made(list(steps(log, data)))
    recorded = Recorded(settings, given, asked, _left(settings))
    told = [step.id for step in recorded.steps if isinstance(step, Told)]
    assert told == ["open", *(command.id for command in given)], ran.said
    return recorded


def _play(settings: Settings, given: list[Command], synchronous: str, say: Say, wait: Wait) -> None:
    script = Script("power", made, None, commands.none, from_opening=True)
    kept = database.sqlite

    def sqlite(path: Path, **how: Any) -> Database:
        return kept(path, **how | ({"synchronous": synchronous} if path.name == "ledger.sqlite3" else {}))

    with patch.object(database, "sqlite", sqlite):
        play(script, settings, given, say, wait)


def _safe_when_made(steps: list[Step]) -> list[Step]:
    """The same run where everything is on the disk once the register is made, so that only commands can be lost."""
    made = steps.index(Told("open"))
    paths = dict.fromkeys(step.file for step in steps[:made] if isinstance(step, Named))
    return [*steps[:made], *map(Synced, (".", NAME, *paths)), *steps[made:]]


def _left(settings: Settings) -> Right:
    with closing(opened(settings, world())) as desk:
        return right(desk, reads=False)


def _judged(recorded: Recorded, seed: str) -> Run:
    """Cut the power at some moment, and see what is there when it comes back."""
    chance, disk = Random(seed), Disk()
    before = recorded.steps[: chance.randint(0, len(recorded.steps))]
    for step in before:
        disk.do(step)
    data = recorded.settings.data
    _write(data, disk.left(chance))
    acked = [step.id for step in before if isinstance(step, Told)]
    with closing((opened if acked else made)(recorded.settings, world())) as desk:
        found = stored(desk, recorded.commands, acked, recorded.right.commands)
        return found._replace(torn=[*found.torn, *broken(data / NAME)])


def _write(data: Path, files: dict[str, bytes]) -> None:
    rmtree(data)
    data.mkdir()
    for name in sorted(files):
        path = data / name
        if name.endswith("/"):
            path.mkdir()
        else:
            path.write_bytes(files[name])
            path.chmod(0o600)


KIND = Kind("power", points, run, why_not)
