"""What people work at, as ``bootstrap`` joins it: a register with its read models, and the place that holds them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from lifecycle.application.register import Register
from lifecycle.domain.events import Mode
from lifecycle.ledger.backup import KeysTo, Made, Progress, Restored, Wanted
from lifecycle.projecting.runner import Runner
from lifecycle.settings import Settings


@dataclass(frozen=True)
class World:
    """Where time and chance come from. The clock gives microseconds since 1970 (UTC), ``random`` so many bytes.

    ``begin`` is told the id of each command before it draws on either, so that a played history can be played again.
    """

    clock: Callable[[], int]
    random: Callable[[int], bytes]
    begin: Callable[[str], None]


@dataclass(frozen=True)
class Desk:
    """One register ready for work; ``close`` gives back its connections."""

    register: Register
    runner: Runner
    close: Callable[[], None]


class Workplace(Protocol):
    """Where registers are made and found."""

    def names(self, settings: Settings) -> list[str]:
        """The registers that are there."""

    def make(
        self,
        settings: Settings,
        name: str,
        *,
        regulation: str,
        by: str,
        mode: Mode,
        command_id: str,
        world: World | None = None,
        readings: dict[str, str] | None = None,
    ) -> Desk:
        """Make a register and open it under a regulation, with rival ``readings`` by defect where it takes any."""

    def open(self, settings: Settings, name: str, world: World | None = None) -> Desk:
        """The desk of a register that is there."""

    def back_up(self, settings: Settings, name: str, target: Path, keys_to: KeysTo | None, progress: Progress) -> Made:
        """Back a register up. Raises NoRegister, NotBackedUp, or what opening a key store raises."""

    def restore(self, settings: Settings, wanted: Wanted, progress: Progress) -> Restored:
        """Put a register back as a backup has it. Raises NotRestored, or what opening a key store raises."""

    def rotate_key(self, settings: Settings, name: str) -> str:
        """Change the register key; what was done and what is left to do, in words. Raises what rotating raises."""
