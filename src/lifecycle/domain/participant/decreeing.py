"""Being named in a decree, and taking the place of another under one."""

from __future__ import annotations

from lifecycle.domain.commands import GiveWay, NameInDecree, TakePlace
from lifecycle.domain.events import Event, ParticipantDecreed, ParticipantReplaced, ParticipantSucceeded
from lifecycle.domain.law import Law
from lifecycle.domain.participant.order import require_after_last, require_other_hand
from lifecycle.domain.participant.state import Participant
from lifecycle.domain.profile import Replacement
from lifecycle.domain.refusals import Refusal, Refused


def name_in_decree(state: Participant, command: NameInDecree, law: Law) -> tuple[Event, ...]:
    """Named on a line of the annex. Who checked the case cannot sign for it."""
    act = law.profile.acts["decree"]
    destination = law.process.move(state.status, "decree")
    require_after_last("decree", state, command.on)
    require_other_hand("decree", command.actor.person, state.checkers | state.makers, "put forward or checked")
    return (
        ParticipantDecreed(
            **command.said(act.cite, act.reading),
            trigger="decree",
            source=state.status,
            destination=destination,
            enrolment=state.enrolment,
            decree=command.decree,
            line=command.line,
            slot=command.slot,
        ),
    )


def take_place(state: Participant, command: TakePlace, law: Law) -> tuple[Event, ...]:
    """The successor takes a freed slot; a decree must have named them before."""
    law.require_spoken("replace")
    replacement = law.profile.replacement
    assert replacement is not None
    if state.decree is None or state.decreed_on is None or state.status not in ("decreed", "registered"):
        raise Refused(_not_decreed(state, replacement))
    if state.slot is not None:
        what = f"The successor already holds slot {state.slot}."
        raise Refused(Refusal(act="replace", reason="order", what=what, cure="Choose a successor without a place."))
    require_after_last("replace", state, command.on)
    return (
        ParticipantSucceeded(
            **command.said(replacement.cite, replacement.reading),
            enrolment=state.enrolment,
            slot=command.slot,
            predecessor=command.predecessor,
            decree=state.decree,
            decreed_on=state.decreed_on,
        ),
    )


def give_way(state: Participant, command: GiveWay, law: Law) -> tuple[Event, ...]:
    """The predecessor is replaced: the last event of the enrolment. Nothing for one who left before registration."""
    law.require_spoken("replace")
    replacement = law.profile.replacement
    assert replacement is not None
    if state.slot != command.slot:
        return ()
    return (
        ParticipantReplaced(
            **command.said(replacement.cite, replacement.reading),
            trigger="replace",
            source=state.status,
            destination=law.process.move(state.status, "replace"),
            enrolment=state.enrolment,
            slot=command.slot,
            successor=command.successor,
            decree=command.decree,
        ),
    )


def _not_decreed(state: Participant, replacement: Replacement) -> Refusal:
    return Refusal(
        act="replace",
        reason="law",
        what=f"The successor is {state.status}: no decree has named this person yet.",
        cure="Carry out the checks, then lifecycle decree REGISTER --kind change, then replace.",
        basis=replacement.cite,
        reading=replacement.reading,
    )
