"""Decrees: one commit for the paper, everybody on its annex, and the places they get."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

import msgspec

from lifecycle.application.authority import actor_for
from lifecycle.application.batches import members
from lifecycle.application.outcome import Outcome
from lifecycle.application.register import REGISTER, Register
from lifecycle.application.work import Work, carry_out_case
from lifecycle.domain import decree as decrees
from lifecycle.domain.commands import NameInDecree
from lifecycle.domain.decree import IssueDecree
from lifecycle.domain.events import DecreeIssued, DecreeKind
from lifecycle.domain.law import Law
from lifecycle.domain.participant import Participant
from lifecycle.domain.period import Wanted, granted
from lifecycle.domain.refusals import Refusal, Refused
from lifecycle.domain.slot import AssignSlot, Open, funding_of
from lifecycle.domain.values import Document

_SEATING: tuple[DecreeKind, ...] = ("participants", "letter", "decision")


def issue_decree(
    register: Register,
    *,
    number: str,
    kind: DecreeKind,
    on: date,
    by: str,
    command_id: str,
    batch: str | None = None,
    job_kind_named: str | None = None,
    period: Wanted | None = None,
    documents: tuple[Document, ...] = (),
) -> Outcome:
    """Decree everybody of the batch whose checks are complete; ``participants`` gives each the next open slot.

    A ``decision`` does the same where the text names no decree. A ``change`` decree names successors (who take freed
    places by replacement) or decides an end, an ``extension`` prolongs grants; a ``job_kind`` decree names a further
    kind of work. ``period`` is what the paper says of how long.
    """

    def act(work: Work) -> None:
        lined = _lined(work, batch)
        laws = _laws_of(work, batch, lined)
        actor, *_ = [actor_for(work, "decree", by, on, law) for law in laws]
        said: dict[str, Any] = {"actor": actor, "command_id": command_id, "on": on, "evidence": documents}
        stream = register.stream("decree", number)
        before = decrees.fold(work.events(stream))
        paper: dict[str, Any] = {"number": number, "kind": kind, "batch": batch, "job_kind_named": job_kind_named}
        for law in laws:
            decrees.require_sense(before, IssueDecree(**said, **paper, named=()), law)
        ready = _ready(work.law, lined, batch, kind) if batch else []
        wanted = period or Wanted()
        if batch:
            _require_grants(laws, wanted, on)
        seated = [one for one in ready if work.participant(one).slot is None] if kind in _SEATING else []
        slots = _seats(work, seated)
        issued = decrees.issue(before, IssueDecree(**said, **paper, named=tuple(ready)), laws[0])
        work.record(stream, on_papers(issued, laws, on))
        _name(work, ready, slots, NameInDecree(**said, decree=number, line=0, slot=None, period=wanted))

    case = register.stream("batch", batch) if batch else register.stream(REGISTER)
    return carry_out_case(register, command_id, case, by, act)


def _lined(work: Work, batch: str | None) -> list[Participant]:
    """Everybody who has a line in the batch, also those who have moved on to a later one."""
    streams = members(work.register, batch) if batch else []
    work.load(streams)
    return [work.participant(stream) for stream in streams]


def _laws_of(work: Work, batch: str | None, lined: Sequence[Participant]) -> list[Law]:
    """The law of every path the batch takes, or that of the register for a decree that names nobody."""
    if batch is None:
        return [work.law]
    paths = dict.fromkeys(state.path for state in lined if state.batch == batch)
    return [work.law.on_path(path) for path in paths or ("",)]


def _require_grants(laws: list[Law], wanted: Wanted, on: date) -> None:
    """Raise Refused for a period no path allows; where a plan says how long, each case knows the plan it is in."""
    for law in laws:
        if law.profile.period.rule != "plan" or wanted.last_day is not None:
            granted(law.profile.period, wanted, on)


def on_papers(issued: DecreeIssued, laws: Sequence[Law], on: date) -> DecreeIssued:
    """The decree with the papers it rests on where the text is silent on its kind, or names nobody who issues it."""
    acts = ("decree", "extend" if issued.kind == "extension" else issued.kind)
    papers = dict.fromkeys(paper for law in laws for act in acts for paper in law.papers_for(act, on))
    return msgspec.structs.replace(issued, evidence=(*issued.evidence, *papers))


def _ready(law: Law, lined: Sequence[Participant], batch: str, kind: DecreeKind) -> list[str]:
    ready = [state.id for state in lined if state.batch == batch and _waits(law, state, kind)]
    if not ready:
        profile = law.on_path(lined[0].path).profile
        act, last = profile.acts["decree"], profile.checks[-1]
        raise Refused(
            Refusal(
                act="decree",
                reason="law",
                what=f"Nobody in batch {batch} has passed every check up to '{last.step}' and waits for a decree.",
                cure=f"Carry out the checks first: lifecycle check REGISTER --batch {batch} --step {last.step}.",
                basis=tuple(dict.fromkeys((*last.cite, *act.cite))),
                reading=act.reading,
            )
        )
    return ready


def _waits(law: Law, state: Participant, kind: DecreeKind) -> bool:
    """Every check passed, or registered under a decree that fell; a letter stands for those who have one."""
    if kind == "letter" and state.letter is None:
        return False
    last = law.on_path(state.path).profile.checks[-1].step
    return state.status == last or (state.status == "registered" and state.decree is None)


def _seats(work: Work, seated: Sequence[str]) -> dict[str, str]:
    """An open place for each, in order, of a source that may pay for the path. Raises Refused when places are short."""
    register, profile = work.register, work.register.profile
    everything = all(not source.only_paths for source in profile.funding)
    if everything:
        found = register.ledger.claimed("slot-open", "", len(seated))
        seats = {stream: slot for stream, (slot, _) in zip(seated, found, strict=False)}
    else:
        seats = _by_source(work, seated, [slot for slot, _ in register.ledger.claimed("slot-open", "")])
    if len(seats) < len(seated):
        raise Refused(
            Refusal(
                act="decree",
                reason="law",
                what=f"{len(seated)} candidates wait for a decree, {len(seats)} funded places are open to them.",
                cure="Open more places (lifecycle slots open REGISTER) or put fewer candidates in the batch.",
                basis=profile.slots_cite,
            )
        )
    return seats


def _by_source(work: Work, seated: Sequence[str], found: Sequence[str]) -> dict[str, str]:
    """Each takes the first place whose source pays for their path."""
    work.load(work.register.stream("slot", slot) for slot in found)
    left = {slot: funding_of(work.events(work.register.stream("slot", slot))) for slot in found}
    seats: dict[str, str] = {}
    for stream in seated:
        pays = {source.code for source in work.law.profile.funding if source.pays_for(work.law_of(stream).path)}
        slot = next((slot for slot, source in left.items() if source in pays), None)
        if slot is not None:
            del left[slot]
            seats[stream] = slot
    return seats


def _name(work: Work, ready: Sequence[str], slots: Mapping[str, str], naming: NameInDecree) -> None:
    work.load(work.register.stream("slot", slot) for slot in slots.values())
    said: dict[str, Any] = {"actor": naming.actor, "command_id": naming.command_id, "on": naming.on}
    for line, stream in enumerate(ready, 1):
        slot = slots.get(stream)
        work.decide(stream, msgspec.structs.replace(naming, line=line, slot=slot))
        if slot is not None:
            work.require_slot(slot, Open)
            enrolment = work.participant(stream).enrolment
            named: dict[str, Any] = {"decree": naming.decree, "decreed_on": naming.on, "evidence": naming.evidence}
            work.decide_slot(AssignSlot(**said, **named, slot=slot, participant=stream, enrolment=enrolment))
