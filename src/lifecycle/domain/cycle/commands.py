"""What is asked of an update cycle."""

from __future__ import annotations

from lifecycle.domain.commands import Command


class OpenCycle(Command, frozen=True, kw_only=True):
    """Open a cycle."""

    cycle: str
    reason: str | None


class Coordinate(Command, frozen=True, kw_only=True):
    """Record that an office was consulted."""

    cycle: str
    office: str


class ReceiveUpdate(Command, frozen=True, kw_only=True):
    """Take new data in that differ in ``differences`` places."""

    cycle: str
    sheet: str
    name: str
    rows: int
    held: int
    differences: int
    part: bool


class UndoUpdate(Command, frozen=True, kw_only=True):
    """Take a whole file back."""

    cycle: str
    sheet: str
    differences: int
    reason: str


class ProposeChanges(Command, frozen=True, kw_only=True):
    """Propose the changes to the Bupati."""

    cycle: str
    waiting: int
    differences: int
    material: int


class DecreeChanges(Command, frozen=True, kw_only=True):
    """Decide the proposal by a change decree."""

    cycle: str
    decree: str
    differences: int


class CloseCycle(Command, frozen=True, kw_only=True):
    """Close a cycle of which ``waiting`` differences are open and ``proposed`` not decreed."""

    cycle: str
    waiting: int
    proposed: int
