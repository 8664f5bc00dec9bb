"""Deciding on an update cycle: opened for a half-year or ad hoc, until every difference is resolved."""

from __future__ import annotations

import re
from typing import Any

from lifecycle.domain.commands import Command
from lifecycle.domain.cycle.commands import (
    CloseCycle,
    Coordinate,
    DecreeChanges,
    OpenCycle,
    ProposeChanges,
    ReceiveUpdate,
    UndoUpdate,
)
from lifecycle.domain.cycle.state import NONE, PROCESS, Cycle
from lifecycle.domain.events import (
    ChangesDecreed,
    ChangesProposed,
    CoordinationRecorded,
    UpdateCycleClosed,
    UpdateCycleOpened,
    UpdateReceived,
    UpdateUndone,
)
from lifecycle.domain.law import Law
from lifecycle.domain.profile import Update
from lifecycle.domain.refusals import Reason, Refusal, Refused

_HALF_YEAR = re.compile(r"[0-9]{4}-H[12]")


def open_(state: Cycle, command: OpenCycle, law: Law) -> UpdateCycleOpened:
    """A regular cycle is named after its half-year; any other says why it is needed."""
    move(state, "open", command.cycle)
    if not _HALF_YEAR.fullmatch(command.cycle) and not command.reason:
        what = f"{command.cycle!r} is no half-year (2025-H2), and no reason is given."
        raise _refused("order", what, "Say why an update is needed now: --reason.")
    return UpdateCycleOpened(**_said(command, law), cycle=command.cycle, reason=command.reason)


def coordinate(state: Cycle, command: Coordinate, law: Law) -> tuple[CoordinationRecorded, ...]:
    """An office was consulted; nothing when it was before."""
    move(state, "coordinate", command.cycle)
    consult = update_of(law).consult
    if command.office not in consult:
        what = f"The regulation asks for no coordination with {command.office!r}."
        raise _refused("unknown", what, f"It names: {', '.join(consult)}.")
    if not command.evidence:
        raise _refused("order", "Coordination is shown by a paper.", "Name it with --document.")
    if command.office in state.consulted:
        return ()
    return (CoordinationRecorded(**_said(command, law), cycle=command.cycle, office=command.office),)


def receive(state: Cycle, command: ReceiveUpdate, law: Law) -> UpdateReceived:
    """New data, compared. Raises Refused for a file that was compared in this cycle before."""
    move(state, "receive", command.cycle)
    if command.sheet in state.files:
        what = f"This file was compared in cycle {command.cycle} before."
        raise _refused("order", what, "Undo it first (lifecycle cycle undo REGISTER), or send another.")
    return UpdateReceived(
        **_said(command, law),
        cycle=command.cycle,
        sheet=command.sheet,
        name=command.name,
        rows=command.rows,
        held=command.held,
        first_number=state.numbered + 1,
        differences=command.differences,
        part=command.part,
    )


def undo(state: Cycle, command: UndoUpdate, law: Law) -> UpdateUndone:
    """A file taken back. Raises Refused when it is not part of the cycle."""
    move(state, "undo", command.cycle)
    if command.sheet not in state.files:
        files = ", ".join(f"{file.name} ({sheet[:8]})" for sheet, file in state.files.items()) or "none"
        raise _refused("unknown", f"Cycle {command.cycle} has compared no such file.", f"Its files: {files}.")
    return UpdateUndone(
        **_said(command, law),
        cycle=command.cycle,
        sheet=command.sheet,
        differences=command.differences,
        reason=command.reason,
    )


def propose(state: Cycle, command: ProposeChanges, law: Law) -> ChangesProposed:
    """One proposal with every change. Raises Refused before all is resolved, or before the offices were consulted."""
    move(state, "propose", command.cycle)
    _require_consulted(state, law)
    _require_resolved(command.cycle, command.waiting)
    if not command.differences:
        raise _refused("order", "No change is proposed in this cycle.", "Close it: lifecycle cycle close REGISTER.")
    update = update_of(law)
    said = command.said(update.propose_cite, update.propose_reading)
    said["evidence"] = (*command.evidence, *law.papers_for("propose_changes", command.on))
    return ChangesProposed(
        **said,
        cycle=command.cycle,
        differences=command.differences,
        material=command.material,
    )


def decree(state: Cycle, command: DecreeChanges, law: Law) -> ChangesDecreed:
    """The Bupati's decision on the proposal."""
    move(state, "decree", command.cycle)
    update = update_of(law)
    said = command.said(update.decree_cite, update.reading)
    said["evidence"] = (*command.evidence, *law.papers_for("change", command.on))
    return ChangesDecreed(
        **said,
        cycle=command.cycle,
        decree=command.decree,
        differences=command.differences,
    )


def close(state: Cycle, command: CloseCycle, law: Law) -> UpdateCycleClosed:
    """The end of a cycle. Raises Refused while a difference is open, or a change proposed and not decreed."""
    move(state, "close", command.cycle)
    _require_consulted(state, law)
    _require_resolved(command.cycle, command.waiting)
    if command.proposed:
        what = f"{command.proposed:,} changes wait to be proposed and decreed."
        raise _refused("order", what, f"lifecycle cycle propose REGISTER --cycle {command.cycle}, then its decree.")
    found = state.numbered - state.withdrawn
    return UpdateCycleClosed(**_said(command, law), cycle=command.cycle, differences=found)


def move(state: Cycle, trigger: str, cycle: str) -> str:
    """Where a trigger leads. Raises Refused."""
    if state.status == NONE and trigger != "open":
        what = f"There is no cycle {cycle!r}."
        raise _refused("unknown", what, f"Open it: lifecycle cycle open REGISTER --cycle {cycle}.")
    return PROCESS.move(state.status, trigger)


def update_of(law: Law) -> Update:
    """The rule of updating. Raises Refused where the regulation is silent."""
    law.require_spoken("update")
    assert law.profile.update is not None
    return law.profile.update


def _require_consulted(state: Cycle, law: Law) -> None:
    update = update_of(law)
    missing = [office for office in update.consult if office not in state.consulted]
    if missing:
        raise _refused(
            "law",
            f"Changes are proposed after coordination, which is not recorded with: {', '.join(missing)}.",
            f"lifecycle cycle coordinate REGISTER --with {missing[0]} --document REF.",
            update.cite,
            update.reading,
        )


def _require_resolved(cycle: str, waiting: int) -> None:
    if waiting:
        cure = f"lifecycle ask data_update_diff list --cycle {cycle} shows them; lifecycle cycle resolve REGISTER."
        raise _refused("order", f"{waiting:,} differences are not resolved yet.", cure)


def _said(command: Command, law: Law) -> dict[str, Any]:
    """What an event of a cycle rests on; where the text is silent, on the paper that speaks of updating too."""
    update = update_of(law)
    said = command.said(update.cite, update.reading)
    return {**said, "evidence": (*command.evidence, *law.papers_for("update", command.on))}


def _refused(
    reason: Reason, what: str, cure: str, basis: tuple[str, ...] = (), reading: tuple[str, ...] = ()
) -> Refused:
    return Refused(Refusal(act="update", reason=reason, what=what, cure=cure, basis=basis, reading=reading))
