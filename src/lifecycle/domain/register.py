"""The register itself: opened once under one regulation, administered by its opener, completed by instruments."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

import msgspec

from lifecycle.domain.commands import Command
from lifecycle.domain.events import (
    Event,
    InstrumentRecorded,
    Mode,
    RegencyFactRecorded,
    RegisterClosed,
    RegisterOpened,
)
from lifecycle.domain.facts import DatedFact
from lifecycle.domain.instruments import RULING, Instrument
from lifecycle.domain.law import Law
from lifecycle.domain.profile import Gap, ReProposal
from lifecycle.domain.refusals import Reason, Refusal, Refused
from lifecycle.domain.values import Actor

_CODE = re.compile(r"[a-z][a-z_]*")


class RegisterState(msgspec.Struct, frozen=True):
    """How it was opened, what its instruments settle, what is known of the regency, from which day it is closed."""

    opened: RegisterOpened | None = None
    settled: dict[str, tuple[Instrument, ...]] = {}
    closed_on: date | None = None
    facts: tuple[DatedFact, ...] = ()


class OpenRegister(Command, frozen=True, kw_only=True):
    """Open a register."""

    register: str
    mode: Mode
    readings: dict[str, str] = msgspec.field(default_factory=dict)


class RecordInstrument(Command, frozen=True, kw_only=True):
    """Record a paper of ``on`` that settles what the regulation leaves unset or says nothing of.

    ``office`` acts on it; ``kinds`` and ``grounds`` are those it names, ``participant`` the one a ruling is about.
    """

    settles: str
    office: str | None = None
    kinds: tuple[str, ...] = ()
    grounds: tuple[str, ...] = ()
    participant: str | None = None


class CloseRegister(Command, frozen=True, kw_only=True):
    """Close a register: from ``on`` nobody is enrolled any longer."""

    register: str


def fold(events: Iterable[Event]) -> RegisterState:
    """A register from its events."""
    opened, settled, closed_on, facts = None, dict[str, tuple[Instrument, ...]](), None, list[DatedFact]()
    for event in events:
        match event:
            case RegisterOpened():
                opened = event
            case InstrumentRecorded() if event.evidence:
                papers = (*settled.get(event.settles, ()), _instrument(event))
                settled[event.settles] = tuple(sorted(papers, key=lambda paper: paper.since))
            case RegencyFactRecorded():
                facts.append(DatedFact(event.fact, event.value, event.effective_on, event.source))
            case RegisterClosed():
                closed_on = event.effective_on
    return RegisterState(opened, settled, closed_on, tuple(facts))


def _instrument(event: InstrumentRecorded) -> Instrument:
    said = (event.office, event.kinds, event.grounds, event.participant)
    return Instrument(event.evidence[0], event.effective_on, *said)


def open_(state: RegisterState, command: OpenRegister, law: Law) -> RegisterOpened:
    """The first event. Raises Refused when it is open already, or a draft would run live."""
    profile = law.profile
    if state.opened is not None:
        raise _refused("open", f"Register {command.register} is open already.", "Use it, or choose another name.")
    if profile.status == "draft" and command.mode == "live":
        raise _refused("open", f"{profile.title} is a draft and is not in force.", "Open it with --simulation.")
    return RegisterOpened(
        **command.said(profile.cite),
        register=command.register,
        regulation=profile.slug,
        mode=command.mode,
        readings=command.readings,
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
    """A paper on record. Raises Refused where nothing is left to it, or it does not say what an act on it needs."""
    said, barred = _left_open(law), _barred(law)
    if command.settles == RULING and barred is not None:
        _require(command.participant, "A ruling is about one person.", "Name the person with --participant.")
        cite, reading = barred.cite, barred.reading
    elif (gap := said.get(command.settles)) is None:
        open_ones = ", ".join(dict.fromkeys(said)) or "none"
        what = f"{law.profile.title} leaves no parameter {command.settles!r} to an instrument."
        raise _refused("instrument", what, f"What an instrument can settle: {open_ones}.")
    else:
        _require_whole(command, gap, law)
        cite, reading = gap.cite, gap.reading
    return InstrumentRecorded(
        **command.said(cite, reading),
        settles=command.settles,
        office=command.office,
        kinds=command.kinds,
        grounds=command.grounds,
        participant=command.participant,
    )


def _barred(law: Law) -> ReProposal | None:
    """What bars a former participant from coming back, on any path."""
    told = (law.on_path(path.code).said.re_proposal for path in law.profile.paths)
    return next((rule for rule in told if not rule.allowed), None)


def _left_open(law: Law) -> dict[str, Gap]:
    """What the regulation leaves open, on any path; what a paper opened before may be settled anew."""
    laws = (law.on_path(path.code) for path in law.profile.paths)
    return {name: gap for one in laws for name, gap in (*one.said.silent.items(), *one.said.unset.items())}


def _require_whole(command: RecordInstrument, gap: Gap, law: Law) -> None:
    """A paper that lets somebody act says who; one that ends participations, on which grounds."""
    if gap.role is not None or gap.by_kind:
        _require(command.office, "The paper names nobody who acts on it.", "Name the office with --office.")
    if gap.by_kind:
        _require(command.kinds, "This is settled for each kind of work.", "Name the kinds with --kind.")
    if command.settles == "terminate":
        _require(command.grounds, "A paper on ending names the grounds.", "Name them with --ground, e.g. died.")
    for ground in command.grounds:
        if _CODE.fullmatch(ground) is None:
            what = f"{ground!r} is not the code of a ground."
            raise _refused(
                "instrument", what, "Write it as died, moved_out, no_longer_vulnerable, or a code like them."
            )
    if command.kinds and not gap.by_kind:
        raise _refused("instrument", "This is settled for all kinds of work at once.", "Leave --kind out.")
    unknown = [kind for kind in command.kinds if law.profile.kind(kind) is None]
    if unknown:
        known = ", ".join(kind.code for kind in law.profile.kinds)
        raise _refused("instrument", f"The regulation knows no kind of work {unknown[0]!r}.", f"Its kinds: {known}.")


def _require(said: object, what: str, cure: str) -> None:
    if not said:
        raise _refused("instrument", what, cure)


def administrator(state: RegisterState, act: str, person: str) -> Actor:
    """The person as administrator. Raises Refused for anybody but who opened the register."""
    assert state.opened is not None
    if state.opened.actor.person != person:
        what = f"{person} does not administer this register."
        raise _refused(act, what, f"Ask {state.opened.actor.person}, who opened it.", "office")
    return state.opened.actor


def _refused(act: str, what: str, cure: str, reason: Reason = "order") -> Refused:
    return Refused(Refusal(act=act, reason=reason, what=what, cure=cure))
