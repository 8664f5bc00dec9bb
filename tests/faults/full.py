"""The disk is full, and has room again: a service that goes on all the time, and a person at the command line.

A point is ``tmpfs-3``: a file system of 3 MB that nothing else sees, mounted in a namespace that ends with the run.
Where that is not allowed, ``limit-3`` stands in for it: no file may grow beyond 3 MB.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from functools import cache

import msgspec

from tests.faults.points import Kind, Run, Stage

_SECONDS = 900
_MOUNTED = 'mount -t tmpfs -o "size=$1" lifecycle-full "$2"; shift 2; exec "$@"'


def points(_stage: Stage, every: bool) -> list[str]:
    """One small disk on every push, larger ones with it otherwise; a file that may grow further is never too small."""
    if _unshare() is None:
        return ["limit-3"]
    return [f"tmpfs-{size}" for size in ((3, 8, 32) if every else (3,))]


def run(stage: Stage, point: str) -> Run:
    """A register on a disk of so many megabytes, filled and relieved in a process of its own."""
    how, size = point.split("-")
    folder = stage.folder / point
    folder.mkdir()
    command = [sys.executable, "-m", "tests.faults.filling", str(folder), how, size]
    if how == "tmpfs":
        command = [*(_unshare() or ()), "sh", "-ec", _MOUNTED, "sh", f"{size}m", str(folder), *command]
    done = subprocess.run(command, capture_output=True, text=True, timeout=_SECONDS, check=False)
    if done.returncode:
        return Run(0, 0, torn=[done.stderr[-2000:]])
    return msgspec.json.decode(done.stdout, type=Run)


def how() -> str:
    """Which disk was filled."""
    return "limits on files stand in for a disk: no tmpfs may be mounted here" if _unshare() is None else "a tmpfs"


@cache
def _unshare() -> tuple[str, ...] | None:
    """What runs a command with mounts of its own; None where none may be made, or Python cannot be started there."""
    for words in (("unshare", "--mount"), ("unshare", "--map-root-user", "--mount")):
        trial = [*words, "sh", "-ec", _MOUNTED, "sh", "1m", "/mnt", sys.executable, "-c", ""]
        if shutil.which("unshare") and subprocess.run(trial, capture_output=True, check=False).returncode == 0:
            return words
    return None


def why_not() -> str | None:
    """Why no disk can be filled here."""
    return "Windows neither mounts a small disk nor limits a file" if sys.platform == "win32" else None


KIND = Kind("full", points, run, why_not, how)
