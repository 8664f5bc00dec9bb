"""The workbook as a child process parsed it; whatever happens there, the register goes on."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from subprocess import DEVNULL, PIPE

import msgspec

from lifecycle.intake.rows import Unreadable
from lifecycle.intake.sheets import Workbook, unpack

COMMAND = (sys.executable, "-m", "lifecycle.intake.child")
_DAMAGED, _TOO_LARGE = 3, 4  # what the child says of a workbook by its exit status


def parse(data: bytes, name: str, *, command: Sequence[str] = COMMAND, seconds: float = 120) -> Workbook:
    """The sheets of an .xlsx; raises Unreadable where the child found it damaged, crashed, or took too long."""
    try:
        done = subprocess.run(
            command, input=data, stdout=PIPE, stderr=DEVNULL, timeout=seconds, check=False, env=_environment()
        )
    except subprocess.TimeoutExpired as error:
        what = f"The workbook could not be read within {seconds:g} seconds."
        raise Unreadable(name, what, "Split it into files of fewer rows, and send those.") from error
    if done.returncode == _DAMAGED:
        what = "The workbook is damaged: its parts do not make a whole."
        raise Unreadable(name, what, "Open it in a spreadsheet program, save it again, and send that file.")
    if done.returncode == _TOO_LARGE:
        raise Unreadable(name, "The workbook holds more cells than a list does.", "Split it into files of fewer rows.")
    try:
        if done.returncode == 0:
            return unpack(done.stdout)
    except msgspec.DecodeError:
        pass  # an answer cut short is a crash as well
    what = "The workbook could not be read: it needs more memory or time than a list does, or crashes its reader."
    raise Unreadable(name, what, "Copy the rows into a new workbook without formatting, and send that file.")


def _environment() -> dict[str, str]:
    """The child must find the code where this process found it, which need not be an installed package."""
    here = str(Path(__file__).parents[2])
    return {**os.environ, "PYTHONPATH": os.pathsep.join([here, *filter(None, sys.path)])}
