"""The stages of an update cycle: opened, coordinated, its differences resolved, proposed, decreed, closed, undone."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from lifecycle.application.authority import actor_for
from lifecycle.application.outcome import Outcome
from lifecycle.application.register import Register
from lifecycle.application.work import Work, carry_out_case
from lifecycle.domain import cycle as cycles
from lifecycle.domain.cycle import CloseCycle, Coordinate, Cycle, OpenCycle, ProposeChanges
from lifecycle.domain.events import DifferenceFound, within
from lifecycle.domain.values import Document

Act = Callable[[Work, Cycle, str], None]


def open_cycle(register: Register, *, cycle: str, by: str, command_id: str, reason: str | None = None) -> Outcome:
    """Open a cycle for a half-year (``2025-H2``), or under a name of its own for a reason."""
    today = register.today()

    def act(work: Work, state: Cycle, stream: str) -> None:
        actor = actor_for(work, "update", by, today)
        command = OpenCycle(actor=actor, command_id=command_id, on=today, cycle=cycle, reason=reason)
        work.record(stream, cycles.open_(state, command, work.law))

    return on_cycle(register, cycle, by, command_id, act)


def coordinate(
    register: Register, *, cycle: str, office: str, by: str, command_id: str, documents: tuple[Document, ...]
) -> Outcome:
    """Record that an office was consulted."""
    today = register.today()

    def act(work: Work, state: Cycle, stream: str) -> None:
        actor = actor_for(work, "update", by, today)
        said: dict[str, Any] = {"actor": actor, "command_id": command_id, "on": today, "evidence": documents}
        command = Coordinate(**said, cycle=cycle, office=office)
        work.record(stream, *cycles.coordinate(state, command, work.law))

    return on_cycle(register, cycle, by, command_id, act)


def propose(
    register: Register, *, cycle: str, by: str, command_id: str, documents: tuple[Document, ...] = ()
) -> Outcome:
    """The head of the office proposes every change to the Bupati, together."""
    today = register.today()

    def act(work: Work, state: Cycle, stream: str) -> None:
        actor = actor_for(work, "propose_changes", by, today)
        found = [event for _, _, event in register.ledger.taken_by("difference", within(cycle))]
        proposed = {key for key, _ in register.ledger.claimed("difference-proposed", within(cycle))}
        material = sum(isinstance(one, DifferenceFound) and one.material and one.key() in proposed for one in found)
        command = ProposeChanges(
            actor=actor,
            command_id=command_id,
            on=today,
            evidence=documents,
            cycle=cycle,
            waiting=len(register.ledger.claimed("difference-open", within(cycle))),
            differences=len(proposed),
            material=material,
        )
        work.record(stream, cycles.propose(state, command, work.law))

    return on_cycle(register, cycle, by, command_id, act)


def close_cycle(register: Register, *, cycle: str, by: str, command_id: str) -> Outcome:
    """Close a cycle whose every difference is resolved, and whose changes are decreed."""
    today = register.today()

    def act(work: Work, state: Cycle, stream: str) -> None:
        actor = actor_for(work, "update", by, today)
        command = CloseCycle(
            actor=actor,
            command_id=command_id,
            on=today,
            cycle=cycle,
            waiting=len(register.ledger.claimed("difference-open", within(cycle))),
            proposed=len(register.ledger.claimed("difference-proposed", within(cycle))),
        )
        work.record(stream, cycles.close(state, command, work.law))

    return on_cycle(register, cycle, by, command_id, act)


def files_of(register: Register, cycle: str) -> dict[str, str]:
    """The files a cycle has compared, SHA-256 to name."""
    stream = register.stream("cycle", cycle)
    files = cycles.fold(register.ledger.load([stream]).get(stream, [])).files
    return {sheet: received.name for sheet, received in files.items()}


def on_cycle(register: Register, cycle: str, by: str, command_id: str, act: Act) -> Outcome:
    """Act on a cycle as it stands; a refusal of law is recorded in its stream."""
    stream = register.stream("cycle", cycle)

    def acted(work: Work) -> None:
        act(work, cycles.fold(work.events(stream)), stream)

    return carry_out_case(register, command_id, stream, by, acted)
