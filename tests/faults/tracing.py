"""A child that is forked warm and runs under strace, which watches its file system calls or makes them fail."""

from __future__ import annotations

import ctypes
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple
from unittest.mock import patch

Say = Callable[[str], None]
Wait = Callable[[], None]

SECONDS = 60
_PR_SET_PTRACER = 0x59616D61
_READY = "ready\n"
_ANYBODY = ctypes.c_ulong(-1)


class CannotTrace(Exception):  # noqa: N818 - named for what a person is told
    """This machine has no strace, or forbids it to follow a process."""


class Ran(NamedTuple):
    """What the child said, line by line, and the signal that ended it (0: it came to its end)."""

    said: list[str]
    signal: int


def why_not() -> str | None:
    """Why no process can be traced here; None where one can."""
    if sys.platform != "linux":
        return "strace follows system calls on Linux only"
    if shutil.which("strace") is None:
        return "strace is not installed"
    try:
        traced(lambda _say, wait: wait(), Path(os.devnull), "-e", "trace=none")
    except CannotTrace as error:
        return str(error)
    return None


def traced(act: Callable[[Say, Wait], None], log: Path, *options: str) -> Ran:
    """Run ``act`` in a child of this process; from its waiting on strace is attached to it. Raises CannotTrace."""
    heard, say = os.pipe()
    wait, go = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(heard)
        os.close(go)
        _child(act, wait, say)
    os.close(say)
    os.close(wait)
    said, strace = [], None
    with os.fdopen(heard) as lines:
        for line in lines:
            if line == _READY:
                strace = _attached(child, log, options)
                os.close(go)
            else:
                said.append(line.rstrip("\n"))
    _, status = os.waitpid(child, 0)
    assert strace is not None, said
    strace.communicate()
    return Ran(said, os.WTERMSIG(status) if os.WIFSIGNALED(status) else 0)


def _child(act: Callable[[Say, Wait], None], wait: int, say: int) -> None:
    """Never returns: no clean-up of the parent's may run twice."""

    def tell(line: str) -> None:
        os.write(say, f"{line}\n".encode())

    def until_watched() -> None:
        os.write(say, _READY.encode())
        os.read(wait, 1)

    try:
        ctypes.CDLL(None).prctl(_PR_SET_PTRACER, _ANYBODY, 0, 0, 0)
        signal.alarm(SECONDS)
        with patch.object(os, "getpid", lambda: 1):  # a file named for its process has one name in all runs
            act(tell, until_watched)
    except BaseException as error:
        tell(f"fault {type(error).__name__}: {error}")
    finally:
        os._exit(0)


def _attached(child: int, log: Path, options: tuple[str, ...]) -> subprocess.Popen[str]:
    """Once strace says that it is attached, no call of the child escapes it."""
    command = ["strace", "-p", str(child), "-o", str(log), *options]
    strace = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
    assert strace.stderr is not None
    first = strace.stderr.readline()
    if "attached" not in first:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        strace.communicate()
        raise CannotTrace(f"strace cannot follow a process here: {first.strip()}")
    return strace
