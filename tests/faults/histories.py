"""What happened in a register before anything went wrong."""

from __future__ import annotations

from lifecycle.application import checking
from lifecycle.interfaces.desk import Desk
from tests.faults import commands
from tests.faults.commands import BATCH
from tests.faults.desks import ON, open_slots

_PEOPLE = 5


def nothing(_desk: Desk) -> None:
    """The register as it was made."""


def one_sheet(desk: Desk) -> None:
    """Candidates of one list, whom no read model knows."""
    next(commands.receive(_PEOPLE)).act(desk)


def read(desk: Desk) -> None:
    """The same, read by every read model."""
    one_sheet(desk)
    desk.runner.catch_up()


def two_sheets(desk: Desk) -> None:
    """One list that was read, and another that was not."""
    read(desk)
    _, another = commands.receive(_PEOPLE)
    another.act(desk)


def checked(desk: Desk) -> None:
    """A batch ready for its decree, and places for it."""
    one_sheet(desk)
    for step in ("verified", "aligned"):
        checking.check_batch(desk.register, batch=BATCH, step=step, by="budi", on=ON, command_id=f"check/{step}")
    open_slots(desk, 2025, _PEOPLE, "places")


def withdrawn(desk: Desk) -> None:
    """Three candidates who were taken back, as every read model knows."""
    one_sheet(desk)
    for command in commands.withdraw(3):
        command.act(desk)
    desk.runner.catch_up()
