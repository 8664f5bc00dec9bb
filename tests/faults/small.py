"""Faults at the size of every push, from a test: run in a process of their own, which may fork and kill as it likes."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

_ROOT = Path(__file__).parents[2]
_SECONDS = 480
_NOT_RUN = "not run: "


def nothing_is_lost(kind: str, share: str = "1/1") -> None:
    """Run a kind, or a share of it; skips where it cannot be run, and says why."""
    command = (sys.executable, "-m", "tests.faults", "--only", kind, "--share", share)
    pipe = subprocess.PIPE
    with subprocess.Popen(command, cwd=_ROOT, stdout=pipe, stderr=subprocess.STDOUT, text=True) as faults:
        try:
            said, _ = faults.communicate(timeout=_SECONDS)
        except subprocess.TimeoutExpired:
            faults.terminate()  # and no more, so that it ends what it started
            raise
    if _NOT_RUN in said:
        pytest.skip(said.partition(_NOT_RUN)[2].strip())
    assert faults.returncode == 0, said
