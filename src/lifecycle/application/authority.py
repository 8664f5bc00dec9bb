"""Who may act: the appointments of a person, held against what the regulation asks."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from lifecycle.application.register import Register
from lifecycle.application.work import Work
from lifecycle.domain import appointments
from lifecycle.domain import register as registers
from lifecycle.domain.appointments import Appointment
from lifecycle.domain.law import Law
from lifecycle.domain.profile import Check
from lifecycle.domain.refusals import Refusal, Refused
from lifecycle.domain.values import Actor

_STILL_DONE_WHEN_CLOSED = (
    "report_death",
    "terminate",
    "end_period",
    "correct",
    "withdraw",
    "receive_bill",
    "verify_bill",
    "request_payment",
    "pay_bill",
)


Offices = dict[str, Actor | Refusal]
"""For each kind of work: who acts, or why this person may not."""


def held_by(work: Work, person: str) -> tuple[Appointment, ...]:
    """The appointments of a person."""
    return appointments.fold(work.events(work.register.stream("person", person)))


def actor_for(work: Work, act: str, person: str, on: date, law: Law | None = None) -> Actor:
    """The person as the one this act needs that day; ``law`` is that of a path, where the act is on one case.

    Raises Refused: not in force, silent, waiting for a paper, or no appointment.
    """
    law = (law or work.law).as_of(on)
    require_past(work.register, act, on)
    law.require_in_force(act, on)
    law.papers_for(act, on)
    if act not in _STILL_DONE_WHEN_CLOSED:
        registers.require_open(work.state, act, on)
    needed = law.profile.acts[act]
    return appointments.acting(act, person, held_by(work, person), needed.office, needed.role, on, needed.cite)


def checkers(work: Work, step: Check, person: str, on: date) -> Offices:
    """The person as the one this step needs, by kind of work (where that decides the office). Raises Refused."""
    require_past(work.register, step.step, on)
    registers.require_open(work.state, step.step, on)
    if step.office is not None:
        actor = appointments.acting(step.step, person, held_by(work, person), step.office, step.role, on, step.cite)
        return {kind.code: actor for kind in work.law.profile.kinds}
    codes = [kind.code for kind in work.law.profile.kinds]
    return offices_by_kind(work, codes, step.step, step.role, step.cite, person, on)


def offices_by_kind(
    work: Work, codes: Iterable[str], act: str, role: str, cite: tuple[str, ...], person: str, on: date
) -> Offices:
    """Who acts for each kind of work at its own office. Raises Refused when the person may act for none of them."""
    held, law = held_by(work, person), work.law.as_of(on)
    offices = {code: _at_office_of(law, code, act, role, cite, person, held, on) for code in codes}
    if offices and not any(isinstance(answer, Actor) for answer in offices.values()):
        raise Refused(next(answer for answer in offices.values() if isinstance(answer, Refusal)))
    return offices


def first_actor(offices: Offices) -> Actor:
    """The person at the first office they may act at."""
    return next(answer for answer in offices.values() if isinstance(answer, Actor))


def _at_office_of(
    law: Law,
    code: str,
    act: str,
    role: str,
    cite: tuple[str, ...],
    person: str,
    held: tuple[Appointment, ...],
    on: date,
) -> Actor | Refusal:
    kind = law.kinds[code]
    try:
        law.on_path(kind.path or "").papers_for(act, on, code)
        return appointments.acting(act, person, held, kind.collector, role, on, (*cite, *kind.collector_cite))
    except Refused as refused:
        return refused.refusal


def require_past(register: Register, act: str, on: date) -> None:
    """Raise Refused for a day that has not come yet: nobody has acted, died or signed on it."""
    if on > register.today():
        what = f"The day {on} has not come yet."
        raise Refused(Refusal(act=act, reason="order", what=what, cure="Check the date."))


def administrator(work: Work, act: str, person: str) -> Actor:
    """The person who opened the register, and so administers it. Raises Refused."""
    return registers.administrator(work.state, act, person)
