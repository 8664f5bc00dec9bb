"""The command ``lifecycle``.

Exit codes: 0 done, 1 refused or issues found (with the cure), 2 wrong usage, 70 a fault of the program.
"""

from __future__ import annotations

import io
import os
import sys
import time
from functools import cache
from typing import Any

import structlog
import typer
from typer.core import TyperGroup

from lifecycle import logs
from lifecycle.domain.refusals import Refused
from lifecycle.interfaces.cli import (
    acts,
    asking,
    bills,
    cycles,
    demo,
    granted,
    law,
    law_tracing,
    records,
    setup,
    sheets,
    showing,
    troubles,
)
from lifecycle.interfaces.cli.common import WORKPLACE
from lifecycle.interfaces.desk import Workplace
from lifecycle.settings import LOG

FAULT = 70

app = typer.Typer(
    help="A register of publicly funded work-accident and death cover for vulnerable workers.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    add_completion=False,
)
for part in (demo.app, setup.app, sheets.app, acts.app, records.app, granted.app, asking.app):
    app.registered_commands += part.registered_commands
app.add_typer(setup.slots, name="slots")
app.add_typer(sheets.held, name="held")
app.add_typer(bills.bill, name="bill")
app.add_typer(cycles.cycle, name="cycle")
law.law.registered_commands += law_tracing.app.registered_commands
app.add_typer(law.law, name="law")


@cache
def commands() -> TyperGroup:
    """Every command, ready to be parsed for."""
    group = typer.main.get_command(app)
    assert isinstance(group, TyperGroup)
    return group


def run(workplace: Workplace) -> None:
    """Run one command, say what went wrong in words, and leave one line in the log."""
    WORKPLACE.set(workplace)
    _write_utf8()
    logs.configure(os.environ.get(LOG, "0") not in ("", "0"))
    started = time.perf_counter()
    code, more = _run()
    took = round(time.perf_counter() - started, 3)
    structlog.get_logger().info("command", command=_command(), exit_code=code, seconds=took, **more)
    sys.exit(code)


def _run() -> tuple[int, dict[str, Any]]:
    try:
        commands()(prog_name="lifecycle")
    except SystemExit as done:
        return (done.code if isinstance(done.code, int) else int(done.code is not None)), {}
    except Refused as refused:
        showing.refusal(refused.refusal)
    except Exception as error:
        if (words := troubles.told(error)) is None:
            showing.trouble(troubles.fault(error))
            return FAULT, {"fault": type(error).__name__, "frames": troubles.frames(error)}
        showing.trouble(words)
    return 1, {}


def _command() -> str:
    """The command's name; whatever else was typed first may be anything, even a name."""
    first = "".join(sys.argv[1:2])
    return first if first in commands().commands else ""


def _write_utf8() -> None:
    """Where output goes to a file or a pipe, it is UTF-8 on every system."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper) and not stream.isatty():
            stream.reconfigure(encoding="utf-8")
