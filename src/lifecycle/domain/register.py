"""The register itself: opened once under one regulation, administered by its opener, completed by instruments."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from lifecycle.domain.commands import Command
from lifecycle.domain.events import Event, InstrumentRecorded, Mode, RegisterOpened
from lifecycle.domain.law import Instrument, Law
from lifecycle.domain.refusals import Reason, Refusal, Refused
from lifecycle.domain.values import Actor


class RegisterState(msgspec.Struct, frozen=True):
    """How it was opened, and what its instruments settle."""

    opened: RegisterOpened | None = None
    settled: dict[str, Instrument] = {}


class OpenRegister(Command, frozen=True, kw_only=True):
    """Open a register."""

    register: str
    mode: Mode


class RecordInstrument(Command, frozen=True, kw_only=True):
    """Record a paper of ``on`` that settles what the regulation leaves unset."""

    settles: str


def fold(events: Iterable[Event]) -> RegisterState:
    """A register from its events."""
    opened, settled = None, dict[str, Instrument]()
    for event in events:
        match event:
            case RegisterOpened():
                opened = event
            case InstrumentRecorded() if event.evidence:
                settled[event.settles] = Instrument(event.evidence[0], event.effective_on)
    return RegisterState(opened, settled)


def open_(state: RegisterState, command: OpenRegister, law: Law) -> RegisterOpened:
    """The first event. Raises Refused when it is open already, or a draft would run live."""
    profile = law.profile
    if state.opened is not None:
        raise _refused("open", f"Register {command.register} is open already.", "Use it, or choose another name.")
    if profile.status == "draft" and command.mode == "live":
        raise _refused("open", f"{profile.title} is a draft and is not in force.", "Open it with --simulation.")
    return RegisterOpened(
        **command.said(profile.cite), register=command.register, regulation=profile.slug, mode=command.mode
    )


def record_instrument(command: RecordInstrument, law: Law) -> InstrumentRecorded:
    """A paper on record. Raises Refused when the regulation leaves no such parameter open."""
    gap = law.profile.unset.get(command.settles)
    if gap is None:
        open_ones = ", ".join(law.profile.unset) or "none"
        what = f"{law.profile.title} leaves no parameter {command.settles!r} to an instrument."
        raise _refused("instrument", what, f"Parameters an instrument can settle: {open_ones}.")
    return InstrumentRecorded(**command.said(gap.cite, gap.reading), settles=command.settles)


def administrator(state: RegisterState, act: str, person: str) -> Actor:
    """The person as administrator. Raises Refused for anybody but who opened the register."""
    assert state.opened is not None
    if state.opened.actor.person != person:
        what = f"{person} does not administer this register."
        raise _refused(act, what, f"Ask {state.opened.actor.person}, who opened it.", "office")
    return state.opened.actor


def _refused(act: str, what: str, cure: str, reason: Reason = "order") -> Refused:
    return Refused(Refusal(act=act, reason=reason, what=what, cure=cure))
