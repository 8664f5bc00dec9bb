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
    backups,
    bills,
    cycles,
    demo,
    exporting,
    following,
    granted,
    keeping,
    law,
    law_tracing,
    proving,
    records,
    replaying,
    safekeeping,
    setup,
    sheets,
    showing,
    standing,
    troubles,
    trust,
    verifying,
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
_ACTING = (demo, setup, sheets, acts, records, granted, asking)
_KEEPING = (keeping, following, standing)
_TRUSTED = (verifying, trust, proving, safekeeping, backups, replaying)
for part in (*_ACTING, *_KEEPING, *_TRUSTED):
    app.registered_commands += part.app.registered_commands
app.add_typer(setup.slots, name="slots")
app.add_typer(sheets.held, name="held")
app.add_typer(bills.bill, name="bill")
app.add_typer(cycles.cycle, name="cycle")
app.add_typer(exporting.export, name="export")
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
    try:
        with logs.opened(os.environ.get(LOG, "")):
            code = _logged()
    except logs.NoLog as trouble:
        showing.trouble(str(trouble))
        code = 1
    sys.exit(code)


def _logged() -> int:
    started = time.perf_counter()
    code, more = _run()
    took = round(time.perf_counter() - started, 3)
    try:
        structlog.get_logger().info("command", command=_command(), exit_code=code, seconds=took, **more)
    except OSError as error:  # the command is carried out, and its code says how
        showing.trouble(f"The log has no line of this command: {error.strerror}.\n  Make room for {LOG}.")
    return code


def _run() -> tuple[int, dict[str, Any]]:
    try:
        commands()(prog_name="lifecycle")
    except SystemExit as done:
        return (done.code if isinstance(done.code, int) else int(done.code is not None)), {}
    except Refused as refused:
        showing.refusal(refused.refusal)
        logs.note(refused={refused.refusal.reason: 1})
    except Exception as error:
        if (words := troubles.told(error)) is None:
            showing.trouble(troubles.fault(error))
            return FAULT, {"fault": type(error).__name__, "frames": troubles.frames(error)}
        showing.trouble(words)
    return 1, {}


def _command() -> str:
    """The command's name, of a group with its own; whatever else was typed may be anything, even a person's name."""
    named, group = [], commands()
    for word in sys.argv[1:]:
        found = group.commands.get(word)
        if found is None:
            break
        named.append(word)
        if not isinstance(found, TyperGroup):
            break
        group = found
    return " ".join(named)


def _write_utf8() -> None:
    """Where output goes to a file or a pipe, it is UTF-8 on every system."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper) and not stream.isatty():
            stream.reconfigure(encoding="utf-8")
