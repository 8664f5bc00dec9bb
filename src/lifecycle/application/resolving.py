"""Differences answered, decided and taken back: what each answer brings about for its person."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

import msgspec

from lifecycle.application.authority import actor_for
from lifecycle.application.cycles import on_cycle
from lifecycle.application.decreeing import on_papers
from lifecycle.application.ending import decide_and_vacate
from lifecycle.application.outcome import Outcome
from lifecycle.application.register import Register
from lifecycle.application.work import Work
from lifecycle.domain import cycle as cycles
from lifecycle.domain import decree as decrees
from lifecycle.domain import difference as answers
from lifecycle.domain.commands import Command, CorrectRecord, LapseCandidate, TerminateParticipant
from lifecycle.domain.cycle import Cycle, DecreeChanges, UndoUpdate
from lifecycle.domain.decree import IssueDecree
from lifecycle.domain.difference import Difference, Resolve
from lifecycle.domain.events import ChangeDecreed, DecreeIssued, DifferenceFound, DifferenceKind, Resolution, within
from lifecycle.domain.participant.changes import new_value, old_value, same, value_of
from lifecycle.domain.refusals import Refusal, Refused
from lifecycle.domain.values import Document


def resolve(
    register: Register,
    *,
    cycle: str,
    resolution: Resolution,
    by: str,
    command_id: str,
    numbers: Sequence[int] = (),
    kind: DifferenceKind | None = None,
    ground: str | None = None,
    reason: str | None = None,
    stands: bool = False,
    documents: tuple[Document, ...] = (),
) -> Outcome:
    """Answer some open differences, by their numbers or all of a kind; a correction is carried out at once."""
    today = register.today()

    def act(work: Work, state: Cycle, _stream: str) -> None:
        actor = actor_for(work, "update", by, today)
        cycles.move(state, "resolve", cycle)
        said: dict[str, Any] = {"actor": actor, "command_id": command_id, "on": today, "evidence": documents}
        command = Resolve(**said, resolution=resolution, ground=ground, reason=reason, stands=stands)
        chosen = _chosen(register, cycle, numbers, kind)
        work.load(case for case, _ in chosen)
        for case, found in chosen:
            work.record(case, answers.resolve(_difference(work, case, found.key()), command, work.law))
            if resolution == "corrected" and not stands and found.kind == "changed":
                _correct(work, case, found, Resolve(**said, resolution=resolution, reason=reason))

    return on_cycle(register, cycle, by, command_id, act)


def decree_changes(
    register: Register,
    *,
    cycle: str,
    number: str,
    on: date,
    by: str,
    command_id: str,
    documents: tuple[Document, ...] = (),
) -> Outcome:
    """The Bupati decides the proposal: every change takes effect, every end follows, in one commit with the decree."""

    def act(work: Work, state: Cycle, stream: str) -> None:
        actor = actor_for(work, "decree", by, on)
        said: dict[str, Any] = {"actor": actor, "command_id": command_id, "on": on, "evidence": documents}
        waiting = register.ledger.claimed("difference-proposed", within(cycle))
        paper = register.stream("decree", number)
        people = tuple(dict.fromkeys(case for _, case in waiting if case != stream))
        issue = IssueDecree(**said, number=number, kind="change", named=people, cycle=cycle)
        decreed = cycles.decree(
            state, DecreeChanges(**said, cycle=cycle, decree=number, differences=len(waiting)), work.law
        )
        issued = on_papers(decrees.issue(decrees.fold(work.events(paper)), issue, work.law), [work.law], on)
        work.record(paper, issued)
        work.record(stream, decreed)
        work.load(people)
        for key, case in waiting:
            _apply(work, case, _difference(work, case, key), issued, Command(**said))

    return on_cycle(register, cycle, by, command_id, act)


def undo_update(register: Register, *, cycle: str, sheet: str, reason: str, by: str, command_id: str) -> Outcome:
    """Take a whole file back: its differences are withdrawn, and what was corrected after it is set back."""
    today = register.today()

    def act(work: Work, state: Cycle, stream: str) -> None:
        actor = actor_for(work, "update", by, today)
        said: dict[str, Any] = {"actor": actor, "command_id": command_id, "on": today}
        shown = [
            (case, event)
            for _, case, event in register.ledger.taken_by("difference", within(cycle))
            if isinstance(event, DifferenceFound) and event.sheet == sheet
        ]
        work.load(case for case, _ in shown)
        undone = 0
        for case, found in shown:
            difference = _difference(work, case, found.key())
            withdrawn = answers.withdraw(difference, Command(**said), work.law)
            undone += len(withdrawn)
            work.record(case, *withdrawn)
            if withdrawn and _was_corrected(difference):
                _set_back(work, case, found, said, reason)
        command = UndoUpdate(**said, cycle=cycle, sheet=sheet, differences=undone, reason=reason)
        work.record(stream, cycles.undo(state, command, work.law))

    return on_cycle(register, cycle, by, command_id, act)


def _chosen(
    register: Register, cycle: str, numbers: Sequence[int], kind: DifferenceKind | None
) -> list[tuple[str, DifferenceFound]]:
    """The open differences meant. Raises Refused when one of the numbers is not open, or none is."""
    waiting = [
        (case, event)
        for _, case, event in register.ledger.taken_by("difference-open", within(cycle))
        if isinstance(event, DifferenceFound)
    ]
    chosen = [
        (case, found)
        for case, found in waiting
        if (found.number in numbers or not numbers) and (found.kind == kind or not kind)
    ]
    unknown = {*numbers} - {found.number for _, found in chosen}
    if unknown or not chosen:
        which = ", ".join(map(str, sorted(unknown))) or (kind or "none")
        what = f"No open difference of cycle {cycle} is meant by: {which}."
        cure = f"lifecycle ask data_update_diff list --cycle {cycle} shows them with their numbers."
        raise Refused(Refusal(act="update", reason="unknown", what=what, cure=cure))
    return chosen


def _difference(work: Work, case: str, key: str) -> Difference:
    return answers.fold(work.events(case))[key]


def _correct(work: Work, case: str, found: DifferenceFound, command: Resolve) -> None:
    """The new value; of somebody erased since, the difference is answered and nothing is put on record."""
    assert found.field is not None
    if work.participant(case).erased is not None:
        return
    correct = CorrectRecord(
        actor=command.actor,
        command_id=command.command_id,
        on=command.on,
        evidence=command.evidence,
        place=found.place,
        field=found.field,
        value=new_value(found),
        reason=command.reason or "",
    )
    work.decide(case, correct)


def _was_corrected(difference: Difference) -> bool:
    resolved = difference.resolved
    corrected = resolved is not None and resolved.resolution == "corrected" and not resolved.stands
    return corrected and difference.found.kind == "changed"


def _set_back(work: Work, case: str, found: DifferenceFound, said: dict[str, Any], reason: str) -> None:
    """The value from before, unless the field has been changed once more since, or the person was erased."""
    assert found.field is not None
    state = work.participant(case)
    if state.erased is None and same(value_of(state, found.field), new_value(found)):
        back = CorrectRecord(**said, field=found.field, value=old_value(found), reason=reason)
        work.decide(case, back)


def _apply(work: Work, case: str, difference: Difference, issued: DecreeIssued, command: Command) -> None:
    """What the decree brings about for one difference."""
    found, resolved = difference.found, difference.resolved
    assert resolved is not None
    decided = answers.decreed(difference, command, issued.number, work.law)
    if resolved.resolution == "termination_proposed":
        _end(work, case, difference, issued, command)
    elif found.kind == "changed" and work.participant(case).erased is None:
        change = {name: getattr(found, name) for name in ("field", "old", "new", "personal", "cycle", "number")}
        said = command.said(decided.basis, decided.reading)
        work.record(case, ChangeDecreed(**said, **change, decree=issued.number))
    work.record(case, decided)


def _end(work: Work, case: str, difference: Difference, issued: DecreeIssued, command: Command) -> None:
    """The end follows from the decree, unless it came about before. Raises Refused, naming the difference."""
    status = work.participant(case).status
    if status not in ("decreed", "registered"):
        return
    assert difference.resolved is not None
    assert difference.resolved.ground is not None
    said: dict[str, Any] = {
        "actor": command.actor,
        "command_id": command.command_id,
        "on": command.on,
        "evidence": difference.shown_by,
        "ground": difference.resolved.ground,
        "decree": issued,
    }
    try:
        decide_and_vacate(
            work, case, TerminateParticipant(**said) if status == "registered" else LapseCandidate(**said)
        )
    except Refused as refused:
        refusal = refused.refusal
        what = f"Difference {difference.found.number}, participant {case}: {refusal.what}"
        raise Refused(msgspec.structs.replace(refusal, act="update", what=what)) from None
