"""One difference of an update cycle: found, resolved in one of four ways, decreed or withdrawn with its file."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from lifecycle.domain.commands import Command
from lifecycle.domain.events import (
    DifferenceDecreed,
    DifferenceFound,
    DifferenceResolved,
    DifferenceWithdrawn,
    Event,
    Resolution,
)
from lifecycle.domain.law import Law
from lifecycle.domain.refusals import Reason, Refusal, Refused
from lifecycle.domain.values import Document

ANSWERS: dict[str, tuple[Resolution, ...]] = {
    "came_in": ("corrected", "proposed", "not_proposed"),
    "unknown": ("corrected", "proposed", "not_proposed"),
    "changed": ("corrected", "proposed", "not_proposed", "termination_proposed"),
    "left": ("corrected", "not_proposed", "termination_proposed"),
    "missing": ("corrected", "not_proposed", "termination_proposed"),
}
"""What may be answered to each kind of difference."""


class Difference(msgspec.Struct, frozen=True):
    """What was found and what became of it; ``shown_by`` are the papers of the answer."""

    found: DifferenceFound
    resolved: DifferenceResolved | None = None
    decree: str | None = None
    withdrawn: bool = False

    @property
    def shown_by(self) -> tuple[Document, ...]:
        """The papers on which the answer rests."""
        return self.resolved.evidence if self.resolved else ()


class Resolve(Command, frozen=True, kw_only=True):
    """Answer a difference; ``stands``: the register was right and the new data wrong."""

    resolution: Resolution
    ground: str | None = None
    reason: str | None = None
    stands: bool = False


def fold(events: Iterable[Event]) -> dict[str, Difference]:
    """Every difference a stream has told of, by its key."""
    known: dict[str, Difference] = {}
    for event in events:
        match event:
            case DifferenceFound():
                known[event.key()] = Difference(event)
            case DifferenceResolved() if event.key() in known:
                known[event.key()] = msgspec.structs.replace(known[event.key()], resolved=event)
            case DifferenceDecreed() if event.key() in known:
                known[event.key()] = msgspec.structs.replace(known[event.key()], decree=event.decree)
            case DifferenceWithdrawn() if event.key() in known:
                known[event.key()] = msgspec.structs.replace(known[event.key()], withdrawn=True)
    return known


def resolve(state: Difference, command: Resolve, law: Law) -> DifferenceResolved:
    """The answer. Raises Refused: not possible for this kind, without its reason or ground, or left out of a duty."""
    found, update = state.found, law.profile.update
    assert update is not None
    if state.resolved is not None or state.withdrawn:
        what = f"Difference {found.number} of cycle {found.cycle} is settled already."
        raise _refused("order", what, "Undo its file (lifecycle cycle undo REGISTER) to settle it otherwise.")
    if command.resolution not in ANSWERS[found.kind]:
        what = f"Difference {found.number} ({found.kind}) cannot be '{command.resolution}'."
        raise _refused("order", what, f"Possible here: {', '.join(ANSWERS[found.kind])}.")
    if command.resolution == "not_proposed" and update.must_propose:
        what = "Every difference is proposed to the Bupati; none may be left out."
        cure = "Resolve it as proposed, termination_proposed, or corrected where the record or the list was wrong."
        raise _refused("law", what, cure, update.propose_cite, update.propose_reading)
    if command.resolution in ("corrected", "not_proposed") and not command.reason:
        raise _refused("order", "This answer needs its reason.", "Say why with --reason.")
    if command.resolution == "termination_proposed" and not command.evidence:
        raise _refused("order", "An end is proposed on a paper that shows its ground.", "Name it with --document.")
    basis, reading = update.cite, update.reading
    if command.resolution in ("proposed", "termination_proposed", "not_proposed"):
        basis, reading = (*basis, *update.propose_cite), (*reading, *update.propose_reading)
    ground = _ground(state, command, law) if command.resolution == "termination_proposed" else None
    return DifferenceResolved(
        **command.said(basis, reading),
        cycle=found.cycle,
        number=found.number,
        resolution=command.resolution,
        ground=ground,
        reason=command.reason,
        stands=command.stands,
    )


def decreed(state: Difference, command: Command, decree: str, law: Law) -> DifferenceDecreed:
    """The change decree decides the difference."""
    update = law.profile.update
    assert update is not None
    found = state.found
    said = command.said(update.decree_cite, update.reading)
    return DifferenceDecreed(**said, cycle=found.cycle, number=found.number, decree=decree)


def withdraw(state: Difference, command: Command, law: Law) -> tuple[DifferenceWithdrawn, ...]:
    """The file that showed it is undone; nothing when it was before. Raises Refused once a decree decided it."""
    found, update = state.found, law.profile.update
    assert update is not None
    if state.withdrawn:
        return ()
    if state.decree is not None:
        what = f"Difference {found.number} was decided by decree {state.decree}."
        raise _refused("order", what, "Correct what is wrong in the next cycle.")
    return (DifferenceWithdrawn(**command.said(update.cite, update.reading), cycle=found.cycle, number=found.number),)


def _ground(state: Difference, command: Resolve, law: Law) -> str:
    code = command.ground or state.found.ground
    grounds = ", ".join(ground.code for ground in law.profile.grounds)
    if code is None:
        raise _refused("order", "Ending a participation needs a ground.", f"Name it with --ground: {grounds}.")
    if law.profile.ground(code) is None:
        raise _refused("unknown", f"The regulation knows no ground {code!r}.", f"Its grounds: {grounds}.")
    return code


def _refused(
    reason: Reason, what: str, cure: str, basis: tuple[str, ...] = (), reading: tuple[str, ...] = ()
) -> Refused:
    return Refused(Refusal(act="update", reason=reason, what=what, cure=cure, basis=basis, reading=reading))
