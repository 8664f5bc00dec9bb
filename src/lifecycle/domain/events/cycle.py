"""Events of a data update: old data against new, until every difference is resolved."""

from __future__ import annotations

from typing import ClassVar, Literal

from lifecycle.domain.events.base import Claim, Event, within
from lifecycle.domain.events.corrections import Changed

DifferenceKind = Literal["came_in", "left", "changed", "missing", "unknown"]
Resolution = Literal["corrected", "proposed", "not_proposed", "termination_proposed"]


def difference_key(cycle: str, number: int) -> str:
    """How the claims on a difference are keyed."""
    return f"{within(cycle)}{number:06d}"


class UpdateCycleOpened(Event, frozen=True, kw_only=True):
    """Opened for a half-year (``2025-H2``), or ad hoc for a reason."""

    TOPIC: ClassVar[str] = "cycle.opened.v1"

    cycle: str
    reason: str | None = None

    def takes(self) -> tuple[Claim, ...]:
        """A cycle is opened once."""
        return (("cycle", self.cycle),)


class CoordinationRecorded(Event, frozen=True, kw_only=True):
    """An office was consulted, as the regulation asks before a change is proposed."""

    TOPIC: ClassVar[str] = "cycle.coordination_recorded.v1"

    cycle: str
    office: str


class UpdateReceived(Event, frozen=True, kw_only=True):
    """New data came in and were compared; ``sheet`` is the SHA-256 of the file, ``part``: it speaks of some only."""

    TOPIC: ClassVar[str] = "cycle.update_received.v1"

    cycle: str
    sheet: str
    name: str
    rows: int
    held: int
    first_number: int
    differences: int
    part: bool = False

    def takes(self) -> tuple[Claim, ...]:
        """A file is compared once in a cycle, unless it was undone."""
        return (("cycle-sheet", within(self.cycle) + self.sheet),)


class UpdateUndone(Event, frozen=True, kw_only=True):
    """A whole file was taken back: every difference it had shown is withdrawn, every correction set back."""

    TOPIC: ClassVar[str] = "cycle.update_undone.v1"

    cycle: str
    sheet: str
    differences: int
    reason: str

    def releases(self) -> tuple[Claim, ...]:
        """The file may come in again."""
        return (("cycle-sheet", within(self.cycle) + self.sheet),)


class ChangesProposed(Event, frozen=True, kw_only=True):
    """The head of the office proposed the changes to the Bupati, all of them together."""

    TOPIC: ClassVar[str] = "cycle.changes_proposed.v1"

    cycle: str
    differences: int
    material: int


class ChangesDecreed(Event, frozen=True, kw_only=True):
    """A change decree decided the proposal."""

    TOPIC: ClassVar[str] = "cycle.changes_decreed.v1"

    cycle: str
    decree: str
    differences: int


class UpdateCycleClosed(Event, frozen=True, kw_only=True):
    """Every difference is resolved, and what was proposed is decreed."""

    TOPIC: ClassVar[str] = "cycle.closed.v1"

    cycle: str
    differences: int


class _Numbered(Event, frozen=True, kw_only=True):
    cycle: str
    number: int

    def key(self) -> str:
        """The difference among those of all cycles."""
        return difference_key(self.cycle, self.number)


class DifferenceFound(Changed, frozen=True, kw_only=True):
    """Old and new data differ about a person; ``material``: the field bears on who is admitted.

    ``person_key`` is the keyed hash of somebody unknown here, whose difference lies in the stream of the cycle.
    """

    TOPIC: ClassVar[str] = "difference.found.v1"

    cycle: str
    number: int
    kind: DifferenceKind
    sheet: str
    material: bool
    ground: str | None = None
    person_key: str | None = None

    def whose(self) -> str | None:
        """Somebody unknown here; None where the stream is the person's."""
        return self.person_key

    def key(self) -> str:
        """The difference among those of all cycles."""
        return difference_key(self.cycle, self.number)

    def takes(self) -> tuple[Claim, ...]:
        """The difference waits for an answer."""
        return (("difference", self.key()), ("difference-open", self.key()))


class DifferenceResolved(_Numbered, frozen=True, kw_only=True):
    """An answer to a difference; ``stands``: the register was right and the new data wrong."""

    TOPIC: ClassVar[str] = "difference.resolved.v1"

    resolution: Resolution
    ground: str | None = None
    reason: str | None = None
    stands: bool = False

    def releases(self) -> tuple[Claim, ...]:
        """The difference no longer waits."""
        return (("difference-open", self.key()),)

    def takes(self) -> tuple[Claim, ...]:
        """What is proposed waits for the decree."""
        proposed = self.resolution in ("proposed", "termination_proposed")
        return (("difference-proposed", self.key()),) if proposed else ()


class DifferenceDecreed(_Numbered, frozen=True, kw_only=True):
    """The change decree decided this difference."""

    TOPIC: ClassVar[str] = "difference.decreed.v1"

    decree: str

    def releases(self) -> tuple[Claim, ...]:
        """Nothing waits any longer."""
        return (("difference-proposed", self.key()),)


class DifferenceWithdrawn(_Numbered, frozen=True, kw_only=True):
    """The file that showed the difference was undone."""

    TOPIC: ClassVar[str] = "difference.withdrawn.v1"

    def releases(self) -> tuple[Claim, ...]:
        """Nothing waits any longer."""
        return (("difference-open", self.key()), ("difference-proposed", self.key()))


class ChangeDecreed(Changed, frozen=True, kw_only=True):
    """A field of a person changed by a change decree (Banyumas 9(3))."""

    TOPIC: ClassVar[str] = "participant.change_decreed.v1"

    cycle: str
    number: int
    decree: str
