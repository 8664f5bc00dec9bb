"""``python -m tests.faults.filling FOLDER tmpfs|limit MEGABYTES``: fills the disk below a register, then makes room.

Prints what came of it as JSON. The same desk goes on from before the trouble to after it.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import msgspec

from lifecycle.bootstrap import real_world
from lifecycle.interfaces.cli.troubles import told
from lifecycle.interfaces.desk import Desk
from lifecycle.settings import DATA, Settings
from tests.faults.desks import NAME, made
from tests.faults.judging import counted
from tests.faults.mixed import events_of, give
from tests.faults.points import Run

ERRORS = 200
"""So many commands in a row are turned away before room is made."""

_MOST = 40_000
_CURE = "Make room on the disk"
_APPOINT = (
    *("appoint", NAME, "--person", "nina", "--office", "agriculture", "--role", "collector"),
    *("--document", "paper", "--from", "2025-02-01", "--by", "admin"),
)
_LIFECYCLE = (sys.executable, "-c", "from lifecycle.bootstrap import main; main()")


def fill(settings: Settings, relieve: Callable[[], None]) -> Run:
    """Commands until enough of them are turned away in a row, then room, then commands again; nothing is reopened."""
    with closing(made(settings, real_world())) as desk:
        acked, failed, wrong = _until_full(desk)
        wrong += _at_the_command_line(settings)
        relieve()
        after = [*failed[-3:], *(f"after/{number}" for number in range(10))]
        for id_ in after:
            give(desk, id_)
        acked += after
        found = counted(desk, acked, {id_: events_of(id_) for id_ in (*acked, *failed)})
    unclear = [f"{found.stored - found.acknowledged} that were turned away are stored"]
    return found._replace(torn=[*found.torn, *wrong, *(unclear if found.stored != found.acknowledged else ())])


def _until_full(desk: Desk) -> tuple[list[str], list[str], list[str]]:
    acked: list[str] = []
    failed: list[str] = []
    wrong: list[str] = []
    for number in range(_MOST):
        try:
            give(desk, id_ := f"full/{number}")
        except Exception as error:
            failed.append(id_)
            if _CURE not in (told(error) or ""):
                wrong.append(f"{id_}: {type(error).__name__}, of which a person would be told {told(error)}")
            if len(failed) == ERRORS:
                return acked, failed, wrong
        else:
            acked.append(id_)
    return acked, failed, [*wrong, f"the disk was not full after {_MOST} commands"]


def _at_the_command_line(settings: Settings) -> list[str]:
    """What is said there while the disk is full: the trouble and its cure, no traceback."""
    command = (*_LIFECYCLE, *_APPOINT)
    environment = {**os.environ, DATA: str(settings.data)}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if done.returncode != 1 or _CURE not in done.stderr or "Traceback" in done.stderr:
        return [f"the command line ended with {done.returncode} and said {done.stderr!r}"]
    return []


def _small_disk(folder: Path) -> Callable[[], None]:
    """Takes a megabyte of the disk, and gives it back."""
    ballast = folder / "ballast"
    ballast.write_bytes(bytes(1 << 20))
    return ballast.unlink


def _small_files(megabytes: int) -> Callable[[], None]:
    """Lets no file of this process grow beyond so much, until it is relieved."""
    import resource  # Unix only, as mounting is

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (megabytes << 20, hard))
    return lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def main(folder: str, how: str, megabytes: str) -> None:
    """Fill, and print."""
    relieve = _small_disk(Path(folder)) if how == "tmpfs" else _small_files(int(megabytes))
    print(msgspec.json.encode(fill(Settings(data=Path(folder) / "data"), relieve)).decode())


if __name__ == "__main__":
    main(*sys.argv[1:])
