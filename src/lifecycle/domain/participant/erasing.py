"""Erasing a person: only where nothing is under way any longer, and never a second time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from msgspec.structs import replace

from lifecycle.domain.commands import Command, EndPeriod, ErasePerson, GiveWay, StrikeFromDecree
from lifecycle.domain.events import (
    Changed,
    Event,
    ParticipantProposed,
    ParticipantRegistered,
    ParticipantResubmitted,
    PersonErased,
)
from lifecycle.domain.law import Law
from lifecycle.domain.participant.changes import new_value, old_value
from lifecycle.domain.participant.state import Erased, Participant
from lifecycle.domain.processes import NEW, RESTING
from lifecycle.domain.refusals import Reason, Refusal, Refused
from lifecycle.domain.values import Fact

NOT_ON_THE_PERSON = (EndPeriod, GiveWay, StrikeFromDecree)
"""Acts on everybody's grants, on a place and on a decree: nobody's erasure may hold them up."""


class KnownAs(NamedTuple):
    """Every NIK (its digits), name, village and membership number a person ever had, in the order of the log."""

    niks: tuple[str, ...]
    names: tuple[str, ...]
    villages: tuple[str, ...]
    numbers: tuple[str, ...]


def erase(state: Participant, command: ErasePerson, law: Law) -> tuple[PersonErased, ...]:  # noqa: ARG001
    """Erased on the ground named. Raises Refused while a case is open: a widow's benefit may hang on the data in it.

    The right is the same under every regulation: UU 27/2022 art. 43 (deletion) and 44 (destruction).
    """
    if state.status == NEW and not state.claimed:
        raise _refused("unknown", "There is nobody here to erase.", "Check the participant.")
    if not command.evidence:
        raise _refused("order", "No legal ground is named.", "Say on which provision, with --basis.")
    if state.status not in (NEW, *RESTING):
        cure = "Close the case first: lifecycle withdraw before registration, lifecycle terminate after it."
        raise _refused("order", f"The case is {state.status}, and a benefit may hang on its data.", cure)
    if state.covered_from is not None and (state.covered_until is None or command.on < state.covered_until):
        what = "Cover has not ended, and a benefit may hang on the data."
        raise _refused("order", what, "Erase when it has: lifecycle ask participant_history list shows the day.")
    erased = PersonErased(**command.said(), participant=state.id, nik_key=command.nik_key, keys=command.keys)
    return (erased,)


def of_erased(erased: Erased, command: Command) -> tuple[Event, ...]:
    """The answer to a command about somebody erased: nothing to erasing again, which finishes it, else Refused."""
    if isinstance(command, ErasePerson):
        return ()
    cure = "The record stays as it is. Who comes back is put forward as somebody new: lifecycle receive REGISTER FILE."
    what = f"This person was erased on {erased.on}, under {erased.under}."
    raise Refused(Refusal(act="erased", reason="order", what=what, cure=cure))


def erased(state: Participant, event: PersonErased) -> Participant:
    """Nothing personal is left; what happened stays."""
    under = event.evidence[0].reference if event.evidence else ""
    return replace(state, personal=None, recorded=(), erased=Erased(event.effective_on, under))


def known_as(events: Iterable[Event]) -> KnownAs:
    """What rows about a person may have called them; less of it once their boxes are gone."""
    told: dict[str, dict[str, None]] = {"nik": {}, "name": {}, "village": {}, "membership_number": {}}
    for event in events:
        for field, value in _said(event):
            if field in told and value:
                told[field][str(value)] = None
    return KnownAs(*map(tuple, told.values()))


def _said(event: Event) -> Iterator[tuple[str, Fact | None]]:
    match event:
        case ParticipantProposed() | ParticipantResubmitted():
            yield "village", event.village
            if event.personal is not None:
                yield from (("nik", event.personal.nik), ("name", event.personal.name))
        case ParticipantRegistered():
            yield "membership_number", event.membership_number
        case Changed(field=str(field)):
            yield from ((field, old_value(event)), (field, new_value(event)))


def _refused(reason: Reason, what: str, cure: str) -> Refused:
    return Refused(Refusal(act="erase", reason=reason, what=what, cure=cure))
