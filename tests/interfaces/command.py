"""The command ``lifecycle`` as a test gives it: in this process, or in one of its own."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from contextlib import closing, redirect_stderr, redirect_stdout, suppress
from io import StringIO
from pathlib import Path
from sqlite3 import OperationalError, connect
from typing import Any, NamedTuple
from unittest.mock import patch

import msgspec
import pytest

from lifecycle.bootstrap import Workplace, main
from lifecycle.domain.events import Event
from lifecycle.interfaces.cli import showing
from lifecycle.ledger.keys.key_file import VARIABLE
from lifecycle.settings import LOG, Settings

WIDTH = 100
REFUSED = "act.refused.v1"
_CODE = "from lifecycle.bootstrap import main; main()"
_BOX = re.compile(rb'"box":"[^"]*",')
_DRAWN = re.compile(r"\x1b\[[0-9;]*m|[─-╿]")


class Result(NamedTuple):
    """What a command left: its exit code, and what it wrote where."""

    code: int
    out: str
    err: str

    @property
    def said(self) -> str:
        """Everything a person reads, without colours, frames and line breaks."""
        told = [line for line in self.err.splitlines() if not line.startswith("{")]
        return " ".join(_DRAWN.sub("", " ".join([self.out, *told])).split())

    @property
    def logged(self) -> list[dict[str, Any]]:
        """The lines of the log among what went to standard error."""
        return [json.loads(line) for line in self.err.splitlines() if line.startswith("{")]


def run(*arguments: str | Path, data: Path, **environment: str) -> Result:
    """Give a command here, on a terminal of 100 columns unless ``COLUMNS`` says otherwise."""
    typed, out, err = ["lifecycle", *map(str, arguments)], StringIO(), StringIO()
    showing.out.width = showing.err.width = int(environment.get("COLUMNS", WIDTH))
    with (
        patch.dict(os.environ, _environment(data, environment), clear=True),
        patch.object(sys, "argv", typed),
        redirect_stdout(out),
        redirect_stderr(err),
        pytest.raises(SystemExit) as done,
    ):
        main()
    assert isinstance(done.value.code, int)
    return Result(done.value.code, out.getvalue(), err.getvalue())


def start(*arguments: str | Path, data: Path, missing: str = "", **environment: str) -> subprocess.Popen[str]:
    """Give a command in a process of its own, under way when this returns; ``missing`` is a package it cannot find.

    It logs where the log of the tests is gathered.
    """
    environment = {LOG: os.environ.get(LOG, ""), **environment}
    code = f"import sys; sys.modules[{missing!r}] = None; {_CODE}"
    return subprocess.Popen(
        [sys.executable, "-c", code, *map(str, arguments)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        env={**_environment(data, environment), "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
    )


def ended(process: subprocess.Popen[str]) -> Result:
    """Wait for a process and take what it left."""
    out, err = process.communicate(timeout=60)
    return Result(process.returncode, out, err)


def log(data: Path, register: str) -> list[tuple[Any, ...]]:
    """Every stored event of a register, byte for byte, in order."""
    columns = "position, commit_number, recorded_at, stream_id, version, topic, state"
    with closing(connect(data / register / "ledger.sqlite3")) as database:
        return database.execute(f"SELECT {columns} FROM events ORDER BY position").fetchall()


def log_opened(data: Path, register: str) -> list[tuple[Any, ...]]:
    """The same with what is in each box in its place, since boxes are sealed under keys that chance made."""
    rows = log(data, register)
    desk = Workplace().open(Settings(data), register)
    events = desk.register.ledger.codec.decode_all([(row[5], row[6], row[3], row[4]) for row in rows])
    desk.close()
    return [(*row[:6], _BOX.sub(b"", row[6]), _personal(event)) for row, event in zip(rows, events, strict=True)]


def _personal(event: Event) -> bytes:
    return msgspec.json.encode(getattr(event, "personal", None))


def head(data: Path, register: str) -> int:
    """The last position of a register; 0 while it is being made."""
    if not (ledger := data / register / "ledger.sqlite3").exists():
        return 0
    with closing(connect(ledger)) as database, suppress(OperationalError):  # no tables yet
        return int(database.execute("SELECT coalesce(max(position), 0) FROM events").fetchone()[0])
    return 0


def topics(events: list[tuple[Any, ...]]) -> list[str]:
    """The stored names of events."""
    return [event[5] for event in events]


def _environment(data: Path, more: dict[str, str]) -> dict[str, str]:
    """Ours alone decides where registers are, how wide a line is, and whether anything is logged."""
    own = ("LIFECYCLE_", "FORCE_", "NO_COLOR", "PY_COLORS", "GITHUB_ACTIONS")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(own) or name == VARIABLE}
    return {**kept, "LIFECYCLE_DATA": str(data), "COLUMNS": str(WIDTH), **more}
