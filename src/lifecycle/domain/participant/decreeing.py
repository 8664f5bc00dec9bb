"""Being named in a decree, and taking the place of another under one."""

from __future__ import annotations

from msgspec.structs import replace

from lifecycle.domain.commands import GiveWay, NameInDecree, StrikeFromDecree, TakePlace
from lifecycle.domain.events import (
    Event,
    ParticipantDecreed,
    ParticipantReplaced,
    ParticipantStruck,
    ParticipantSucceeded,
)
from lifecycle.domain.law import Law
from lifecycle.domain.participant.order import require_after_last, require_other_hand
from lifecycle.domain.participant.state import Participant
from lifecycle.domain.period import granted
from lifecycle.domain.profile import Replacement
from lifecycle.domain.refusals import Refusal, Refused


def name_in_decree(state: Participant, command: NameInDecree, law: Law) -> tuple[Event, ...]:
    """Named on a line of the annex. Who checked the case cannot sign for it.

    Who was registered under a decree that fell is confirmed by the next one, and keeps the place.
    """
    basis, reading = _basis(state, law)
    period = law.profile.period
    wanted = command.period
    if period.rule == "plan" and wanted.last_day is None:
        wanted = replace(wanted, last_day=state.planned_until)
    grant = granted(period, wanted, command.on)
    if grant.until is not None:
        basis, reading = (*basis, *period.cite), (*reading, *period.reading)
    trigger = "confirm" if state.status == "registered" and state.decree is None else "decree"
    destination = law.process.move(state.status, trigger)
    require_after_last("decree", state, command.on)
    require_other_hand("decree", command.actor.person, state.checkers | state.makers, "put forward or checked")
    return (
        ParticipantDecreed(
            **command.said(basis, reading),
            trigger=trigger,
            source=state.status,
            destination=destination,
            enrolment=state.enrolment,
            decree=command.decree,
            line=command.line,
            slot=command.slot,
            months=grant.months,
            granted_until=grant.until,
        ),
    )


def _basis(state: Participant, law: Law) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What a decree rests on: the verified list, or the assignment letter of an incidental volunteer."""
    act, letter = law.profile.acts["decree"], law.profile.letter
    if state.letter is None or letter is None:
        return act.cite, act.reading
    return letter.decree_cite, (*letter.reading, *act.reading)


def strike(state: Participant, command: StrikeFromDecree, law: Law) -> tuple[Event, ...]:
    """Off the annex: who was not registered waits again, who was stays registered without a decree.

    A place taken after that day was held on none. Raises Refused once months are paid: that money rests on the decree.
    """
    if state.decree != command.decree or state.status not in ("decreed", "registered"):
        return ()
    if state.paid_months:
        what = f"{state.paid_months} months of contributions are paid under decree {command.decree}."
        cure = "Correct those payments (lifecycle bill return REGISTER --bill N --participant P --month M), or end the"
        raise Refused(
            Refusal(act="decree", reason="order", what=what, cure=f"{cure} participation under a change decree first.")
        )
    act = law.profile.acts["decree"]
    destination = law.process.move(state.status, "strike")
    held_from = state.slot_from if destination != state.status else None
    return (
        ParticipantStruck(
            **{**command.said(act.cite, act.reading), "effective_on": max(command.on, held_from or command.on)},
            trigger="strike",
            source=state.status,
            destination=destination,
            enrolment=state.enrolment,
            decree=command.decree,
            by_decree=command.by_decree,
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
    """The predecessor is replaced: the last event of the enrolment.

    Nothing for one who left before registration, or who has come back and takes the place again.
    """
    law.require_spoken("replace")
    replacement = law.profile.replacement
    assert replacement is not None
    if state.slot != command.slot or command.successor == state.id:
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
