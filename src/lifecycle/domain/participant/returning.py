"""A case on its way back: returned to be corrected, put forward again, or withdrawn."""

from __future__ import annotations

from lifecycle.domain.commands import ReturnCase, WithdrawCase
from lifecycle.domain.events import Event, ParticipantReturned, ParticipantWithdrawn
from lifecycle.domain.law import Law
from lifecycle.domain.participant.order import require_after_last
from lifecycle.domain.participant.state import Participant


def return_case(state: Participant, command: ReturnCase, law: Law) -> tuple[Event, ...]:
    """Back to whoever put it forward; nothing when it is there already."""
    if state.status == "returned":
        return ()
    destination = law.process.move(state.status, "return")
    require_after_last("return", state, command.on)
    act = law.profile.acts["return_case"]
    return (
        ParticipantReturned(
            **command.said(act.cite, act.reading),
            trigger="return",
            source=state.status,
            destination=destination,
            enrolment=state.enrolment,
            reason=command.reason,
        ),
    )


def withdraw(state: Participant, command: WithdrawCase, law: Law) -> tuple[Event, ...]:
    """Out before registration, by wish; nothing when it is withdrawn already."""
    if state.status == "withdrawn":
        return ()
    destination = law.process.move(state.status, "withdraw")
    require_after_last("withdraw", state, command.on)
    act = law.profile.acts["withdraw"]
    return (
        ParticipantWithdrawn(
            **command.said(act.cite, act.reading),
            trigger="withdraw",
            source=state.status,
            destination=destination,
            enrolment=state.enrolment,
            reason=command.reason,
        ),
    )
