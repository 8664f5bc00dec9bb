"""One funded place: opened, held, vacated, held by the next; at most one holder on any day."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import msgspec

from lifecycle.domain.commands import Command
from lifecycle.domain.events import Event, FundingSwitched, SlotAssigned, SlotOpened, SlotVacated
from lifecycle.domain.law import Law
from lifecycle.domain.refusals import Reason, Refusal, Refused


class Unopened(msgspec.Struct, frozen=True):
    """No such place."""


class Open(msgspec.Struct, frozen=True):
    """Funded, or given back before its holder was registered: the next decree may give it."""

    since: date


class Held(msgspec.Struct, frozen=True):
    """Held by a participant."""

    by: str
    since: date


class Freed(msgspec.Struct, frozen=True):
    """Left by a participant; passes on by replacement."""

    by: str
    since: date
    ground: str


Slot = Unopened | Open | Held | Freed


class OpenSlot(Command, frozen=True, kw_only=True):
    """Fund a place for a year."""

    slot: str
    year: int
    funding: str


class AssignSlot(Command, frozen=True, kw_only=True):
    """Give an open place, or pass a freed one on, to a participant whom a decree of ``decreed_on`` names."""

    slot: str
    participant: str
    enrolment: int
    decree: str
    decreed_on: date


class VacateSlot(Command, frozen=True, kw_only=True):
    """Leave a place, on the ground and under the provisions of the participant's own event.

    ``reopened``: the holder lapsed before registration, so there is no participation to replace.
    """

    slot: str
    participant: str
    enrolment: int
    ground: str
    reopened: bool
    basis: tuple[str, ...]
    reading: tuple[str, ...]


class SwitchFunding(Command, frozen=True, kw_only=True):
    """Pay a place from another source than the one it was opened with; ``path`` is that of its holder."""

    slot: str
    before: str
    funding: str
    path: str


def evolve(state: Slot, event: Event) -> Slot:
    """The next state; never refuses."""
    match event:
        case SlotOpened():
            return Open(event.effective_on)
        case SlotAssigned():
            return Held(event.participant, event.effective_on)
        case SlotVacated():
            if event.reopened:
                return Open(event.effective_on)
            return Freed(event.participant, event.effective_on, event.ground)
    return state


def fold(events: Iterable[Event]) -> Slot:
    """A slot from its events."""
    state: Slot = Unopened()
    for event in events:
        state = evolve(state, event)
    return state


def decide(
    state: Slot, command: OpenSlot | AssignSlot | VacateSlot, law: Law
) -> SlotOpened | SlotAssigned | SlotVacated:
    """What happens when a command meets a slot. Raises Refused."""
    match command:
        case OpenSlot():
            return _open(state, command, law)
        case AssignSlot():
            return _assign(state, command, law)
        case VacateSlot():
            return _vacate(state, command)


def funding_of(events: Iterable[Event], before: date = date.max) -> str | None:
    """The source that pays a place, by what was switched before a day."""
    source = None
    for event in events:
        if isinstance(event, SlotOpened) or (isinstance(event, FundingSwitched) and event.effective_on < before):
            source = event.funding
    return source


def switch(command: SwitchFunding, law: Law) -> FundingSwitched:
    """Another source pays from ``on``. Raises Refused where neither the text nor a paper lets it do so on the path."""
    law = law.on_path(command.path).as_of(command.on)
    papers = law.papers_for("switch_funding", command.on)
    source = law.require_source("switch_funding", command.funding)
    act = law.profile.acts["switch_funding"]
    if not papers and (source.stands_in_for != command.before or command.path not in source.stands_in_paths):
        may = [one for one in law.profile.funding if one.stands_in_for]
        known = "; ".join(f"{one.code} for {one.stands_in_for} ({', '.join(one.stands_in_paths)})" for one in may)
        what = f"{command.funding} does not stand in for {command.before} on places of the path {command.path}."
        cure = f"What may: {known or 'nothing'}."
        refusal = Refusal(act="switch_funding", reason="law", what=what, cure=cure, basis=act.cite, reading=act.reading)
        raise Refused(refusal)
    said = command.said((*source.stands_in_cite, *act.cite), act.reading)
    said["evidence"] = (*command.evidence, *papers)
    return FundingSwitched(**said, slot=command.slot, before=command.before, funding=command.funding)


def freed(slot: str, state: Slot) -> Freed:
    """The slot as a freed one. Raises Refused when it does not exist, was never held, or is held."""
    match state:
        case Freed():
            return state
        case Held():
            what = f"Slot {slot} has been held since {state.since}."
            raise _refused("order", what, "End the holder's participation first.")
        case Open():
            what = f"Slot {slot} has never been held; there is nobody to replace."
            raise _refused("order", what, "Fill it by decree: lifecycle decree REGISTER --kind participants.")
    raise _refused("unknown", f"There is no slot {slot}.", "lifecycle ask slot_custody vacant lists the empty ones.")


def require_passes(slot: str, state: Freed, decreed_on: date, on: date, law: Law) -> None:
    """Raise Refused unless the slot was free, the successor was decreed after that, and takes it after the decree."""
    replacement = law.profile.replacement
    assert replacement is not None
    if on < state.since:
        raise _refused("order", f"Slot {slot} is free only from {state.since}.", "Date the replacement on or after it.")
    if not state.since <= decreed_on <= on:
        raise Refused(
            Refusal(
                act="replace",
                reason="law",
                what=f"The decree is of {decreed_on}; the slot fell free on {state.since}, the replacement is of {on}.",
                cure="Let the successor be decreed after the place fell free and before the replacement.",
                basis=replacement.cite,
                reading=replacement.reading,
            )
        )


def _open(state: Slot, command: OpenSlot, law: Law) -> SlotOpened:
    assert isinstance(state, Unopened), "slots are numbered on from the last"
    cite = law.profile.slots_cite
    return SlotOpened(**command.said(cite), slot=command.slot, year=command.year, funding=command.funding)


def _assign(state: Slot, command: AssignSlot, law: Law) -> SlotAssigned:
    if isinstance(state, Open):
        _require_funded(state, command, law)
        said, predecessor = command.said(law.profile.slots_cite), None
    else:
        left = freed(command.slot, state)
        require_passes(command.slot, left, command.decreed_on, command.on, law)
        replacement = law.profile.replacement
        assert replacement is not None
        said, predecessor = command.said(replacement.cite, replacement.reading), left.by
        said["evidence"] = (*command.evidence, *law.papers_for("replace", command.on))
    return SlotAssigned(
        **said,
        slot=command.slot,
        participant=command.participant,
        enrolment=command.enrolment,
        decree=command.decree,
        predecessor=predecessor,
    )


def _require_funded(state: Open, command: AssignSlot, law: Law) -> None:
    if command.on < state.since:
        raise Refused(
            Refusal(
                act="decree",
                reason="law",
                what=f"Slot {command.slot} is funded from {state.since}; the decree is of {command.on}.",
                cure="Date the decree on or after that day, or open places that were funded earlier.",
                basis=law.profile.slots_cite,
            )
        )


def _vacate(state: Slot, command: VacateSlot) -> SlotVacated:
    assert isinstance(state, Held), "a participant with a slot holds it"
    assert state.by == command.participant, "a slot is vacated by its holder"
    return SlotVacated(
        **command.said(command.basis, command.reading),
        slot=command.slot,
        participant=command.participant,
        enrolment=command.enrolment,
        ground=command.ground,
        reopened=command.reopened,
    )


def _refused(reason: Reason, what: str, cure: str) -> Refused:
    return Refused(Refusal(act="replace", reason=reason, what=what, cure=cure))
