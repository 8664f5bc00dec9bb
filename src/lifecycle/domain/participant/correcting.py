"""Setting a record right: by a compensating event with its reason, never by rewriting."""

from __future__ import annotations

from datetime import date

from lifecycle.domain.commands import CloseAsSame, CorrectRecord
from lifecycle.domain.events import CorrectionRecorded, CoverageEnded, Event, ParticipantFoundSame
from lifecycle.domain.law import Law
from lifecycle.domain.participant.changes import told, value_of
from lifecycle.domain.participant.state import Participant
from lifecycle.domain.processes import CLOSED, NEW
from lifecycle.domain.refusals import Reason, Refusal, Refused


def correct(state: Participant, command: CorrectRecord, law: Law) -> tuple[Event, ...]:
    """The field as it should have been; nothing when it is so already. A case under checks is returned instead."""
    _require_record(state)
    if state.status in _under_checks(law):
        what = f"The case is {state.status}: its checks rest on the data as they were put forward."
        cure = "Send it back (lifecycle return REGISTER --participant P --reason WHY); it comes in again corrected."
        raise _refused("correct", "order", what, cure)
    old = value_of(state, command.field)
    if old == command.value or (old is None and command.value is None):
        return ()
    act = law.profile.acts["correct"]
    return (
        CorrectionRecorded(
            **command.said(act.cite, act.reading),
            **told(command.field, old, command.value),
            reason=command.reason,
            nik_key=command.nik_key,
            nik_key_before=command.nik_key_before,
        ),
    )


def close_as_same(state: Participant, command: CloseAsSame, law: Law) -> tuple[Event, ...]:
    """This record ends and its cover with it; months paid under it stay paid and show as paid twice."""
    _require_record(state)
    if command.same_as == state.id:
        raise _refused("correct", "order", "Both are the same record.", "Name two records.")
    act = law.profile.acts["correct"]
    closed = ParticipantFoundSame(
        **command.said(act.cite, act.reading),
        trigger="find_same",
        source=state.status,
        destination=law.process.move(state.status, "find_same"),
        enrolment=state.enrolment,
        same_as=command.same_as,
        reason=command.reason,
        nik_key=command.nik_key,
    )
    if state.covered_from is None or state.covered_until is not None:
        return (closed,)
    ended_on = max(min(command.on, state.granted_until or date.max), state.covered_from)
    said = {**command.said(act.cite, act.reading), "effective_on": ended_on}
    return CoverageEnded(**said, enrolment=state.enrolment, because="same_person"), closed


def _under_checks(law: Law) -> tuple[str, ...]:
    return ("proposed", *(step.step for step in law.profile.checks))


def _require_record(state: Participant) -> None:
    if state.status in (NEW, CLOSED):
        what = "There is no such record." if state.status == NEW else "The record was closed: it is about another one."
        raise _refused("correct", "order", what, "lifecycle ask current_roll list shows everybody with their ids.")


def _refused(act: str, reason: Reason, what: str, cure: str) -> Refused:
    return Refused(Refusal(act=act, reason=reason, what=what, cure=cure))
