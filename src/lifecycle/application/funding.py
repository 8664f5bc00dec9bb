"""Another source pays places whose own source falls short (Sambas 25(3))."""

from __future__ import annotations

from datetime import date
from typing import Any

from lifecycle.application.authority import actor_for
from lifecycle.application.outcome import Outcome
from lifecycle.application.register import REGISTER, Register
from lifecycle.application.work import Work, carry_out_case
from lifecycle.domain import slot as slots
from lifecycle.domain.refusals import Refusal, Refused
from lifecycle.domain.slot import Held, SwitchFunding
from lifecycle.domain.values import Document


def switch_funding(
    register: Register,
    *,
    year: int,
    before: str,
    funding: str,
    documents: tuple[Document, ...],
    on: date,
    by: str,
    command_id: str,
) -> Outcome:
    """Pay the held places of a year from ``funding`` in place of ``before``; each only where the law lets it."""

    def act(work: Work) -> None:
        actor = actor_for(work, "switch_funding", by, on)
        said: dict[str, Any] = {"actor": actor, "command_id": command_id, "on": on, "evidence": documents}
        work.law.require_source("switch_funding", funding)
        if not documents:
            cure = "Name with --document what shows that the means of the source fell short."
            raise Refused(Refusal(act="switch_funding", reason="order", what="No evidence is given.", cure=cure))
        affected = _paid_from(work, year, before)
        if not affected:
            what = f"No held place of {year} is paid from {before}."
            cure = "lifecycle ask slot_custody holders shows the places."
            raise Refused(Refusal(act="switch_funding", reason="order", what=what, cure=cure))
        for slot, path in affected:
            _switch(work, SwitchFunding(**said, slot=slot, before=before, funding=funding, path=path))

    return carry_out_case(register, command_id, register.stream(REGISTER), by, act)


def _switch(work: Work, command: SwitchFunding) -> None:
    """One place; a refusal leaves the others as they are."""
    stream = work.register.stream("slot", command.slot)
    try:
        work.record(stream, slots.switch(command, work.law))
    except Refused as refused:
        work.turn_away(stream, command, refused.refusal)


def _paid_from(work: Work, year: int, source: str) -> list[tuple[str, str]]:
    """The held places of a year that a source pays, with the path of who holds them."""
    register = work.register
    numbers = [number for number, _ in register.ledger.claimed("slot-holder", f"{year}-")]
    work.load(register.stream("slot", number) for number in numbers)
    paid = [number for number in numbers if slots.funding_of(work.events(register.stream("slot", number))) == source]
    held = [(number, state.by) for number in paid if isinstance(state := work.slot(number), Held)]
    work.load(holder for _, holder in held)
    return [(number, work.law_of(holder).path) for number, holder in held]
