"""What is going on when a fault strikes: a register as it stood before, and the commands given then."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from lifecycle.interfaces.desk import Desk, World
from lifecycle.settings import Settings
from tests.faults import commands, histories
from tests.faults.commands import Act, Command
from tests.faults.desks import made, opened, world

Begin = Callable[[Settings, World], Desk]


class Script(NamedTuple):
    """``history`` makes the register before, ``begin`` makes or opens it, ``commands`` gives so many commands.

    ``from_opening``: faults strike while it begins as well, not only at commands. ``reads``: it keeps read models.
    """

    name: str
    begin: Begin
    history: Act | None
    commands: Callable[[int], Iterator[Command]]
    from_opening: bool = False
    reads: bool = False

    def prepare(self, settings: Settings) -> None:
        """The register as it stood before."""
        if self.history is not None:
            desk = made(settings, world())
            self.history(desk)
            desk.close()


SCRIPTS = {
    script.name: script
    for script in (
        Script("make", made, None, commands.none, from_opening=True),
        Script("open", opened, histories.one_sheet, commands.none, from_opening=True),
        Script("append", opened, histories.nothing, commands.append),
        Script("import", opened, histories.nothing, commands.receive),
        Script("first reading", opened, histories.one_sheet, commands.first_reading, reads=True),
        Script("reading on", opened, histories.two_sheets, commands.catch_up, reads=True),
        Script("rebuild", opened, histories.read, commands.rebuild, reads=True),
        Script("checkpoint", opened, histories.checked, commands.sign),
        Script("erase", opened, histories.withdrawn, commands.erase, reads=True),
    )
}
