"""A script under way in a process that may die at any moment: what it says is all that is known of it."""

from __future__ import annotations

from collections.abc import Sequence

from lifecycle.interfaces.cli.troubles import told
from lifecycle.settings import Settings
from tests.faults.commands import Command
from tests.faults.desks import world
from tests.faults.scripts import Script
from tests.faults.tracing import Say, Wait


def play(script: Script, settings: Settings, commands: Sequence[Command], say: Say, wait: Wait) -> None:
    """Open the register and give the commands, one failing or not: ``ack`` lines, ``failed`` lines, or ``fault``."""
    if script.from_opening:
        wait()
    try:
        desk = script.begin(settings, world())
    except Exception as error:
        say(_failed("opening", error))
        return
    say("ack open")
    if not script.from_opening:
        wait()
    for command in commands:
        try:
            command.act(desk)
        except Exception as error:
            say(_failed(command.id, error))
        else:
            say(f"ack {command.id}")
    desk.close()


def _failed(what: str, error: Exception) -> str:
    words = told(error)
    if words is None or "\n  " not in words:
        words = f"{type(error).__name__}, of which nobody would be told: {error}"
        return f"fault {what}: {words}".replace("\n", " ")
    return f"failed {what}: {words}".replace("\n", " ")
