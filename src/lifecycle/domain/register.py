"""The register itself: opened once under one regulation, administered by its opener, completed by instruments."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import msgspec

from lifecycle.domain.commands import Command
from lifecycle.domain.events import Event, InstrumentRecorded, Mode, RegisterClosed, RegisterOpened
from lifecycle.domain.law import Instrument, Law
from lifecycle.domain.refusals import Reason, Refusal, Refused
from lifecycle.domain.values import Actor


class RegisterState(msgspec.Struct, frozen=True):
    """How it was opened, what its instruments settle, and from which day it is closed."""

    opened: RegisterOpened | None = None
    settled: dict[str, Instrument] = {}
    closed_on: date | None = None


class OpenRegister(Command, frozen=True, kw_only=True):
    """Open a register."""

    register: str
    mode: Mode


class RecordInstrument(Command, frozen=True, kw_only=True):
    """Record a paper of ``on`` that settles what the regulation leaves unset."""

    settles: str


class CloseRegister(Command, frozen=True, kw_only=True):
    """Close a register: from ``on`` nobody is enrolled any longer."""

    register: str


def fold(events: Iterable[Event]) -> RegisterState:
    """A register from its events."""
    opened, settled, closed_on = None, dict[str, Instrument](), None
    for event in events:
        match event:
            case RegisterOpened():
                opened = event
            case InstrumentRecorded() if event.evidence:
                settled[event.settles] = Instrument(event.evidence[0], event.effective_on)
            case RegisterClosed():
                closed_on = event.effective_on
    return RegisterState(opened, settled, closed_on)


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


def close(state: RegisterState, command: CloseRegister, law: Law) -> RegisterClosed:
    """The end of the programme. Raises Refused when it is closed already."""
    if state.closed_on is not None:
        raise _refused("close", f"Register {command.register} is closed since {state.closed_on}.", "Leave it so.")
    return RegisterClosed(**command.said(law.profile.cite), register=command.register)


def require_open(state: RegisterState, act: str, on: date) -> None:
    """Raise Refused for an act or a month on or after the day the register was closed."""
    if state.closed_on is not None and on >= state.closed_on:
        what = f"The register is closed since {state.closed_on}; this is of {on}."
        raise _refused(act, what, "Deaths, corrections and what was due before may still be recorded.")


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
