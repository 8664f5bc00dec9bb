"""The command ``lifecycle``. Exit codes: 0 done, 1 refused or issues found (with the cure), 2 wrong usage."""

from __future__ import annotations

import os
import sys
import time

import structlog
import typer

from lifecycle import logs
from lifecycle.domain.refusals import Refused
from lifecycle.intake import Unreadable
from lifecycle.interfaces.cli import acts, asking, demo, setup, sheets, showing
from lifecycle.interfaces.cli.common import WORKPLACE
from lifecycle.interfaces.desk import Workplace
from lifecycle.ledger import Busy, Conflict
from lifecycle.ledger.stores import BadName, NewerStore, NoRegister
from lifecycle.projecting.runner import FoldFailed, NotYet, UnknownQuestion
from lifecycle.regulations.loader import BadProfile, UnknownRegulation
from lifecycle.settings import LOG

app = typer.Typer(
    help="A register of publicly funded work-accident and death cover for vulnerable workers.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    add_completion=False,
)
for part in (demo.app, setup.app, sheets.app, acts.app, asking.app):
    app.registered_commands += part.registered_commands
app.add_typer(setup.slots, name="slots")
app.add_typer(sheets.held, name="held")

SAID = (
    BadName,
    BadProfile,
    Busy,
    Conflict,
    FoldFailed,
    NewerStore,
    NoRegister,
    NotYet,
    Unreadable,
    UnknownQuestion,
    UnknownRegulation,
)
"""Troubles a person can mend: told with their cure, exit code 1."""


def run(workplace: Workplace) -> None:
    """Run one command, say what went wrong in words, and leave one line in the log."""
    WORKPLACE.set(workplace)
    logs.configure(bool(os.environ.get(LOG)))
    started = time.perf_counter()
    code = 1
    try:
        app(standalone_mode=True)
    except SystemExit as done:
        code = done.code if isinstance(done.code, int) else 0 if done.code is None else 1
    except Refused as refused:
        showing.refusal(refused.refusal)
    except SAID as trouble:
        showing.trouble(str(trouble))
    took = round(time.perf_counter() - started, 3)
    structlog.get_logger().info("command", command=" ".join(sys.argv[1:2]), exit_code=code, seconds=took)
    sys.exit(code)
