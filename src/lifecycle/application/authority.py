"""Who may act: the appointments of a person, held against what the regulation asks."""

from __future__ import annotations

from datetime import date

from lifecycle.application.register import Register
from lifecycle.application.work import Work
from lifecycle.domain import appointments
from lifecycle.domain import register as registers
from lifecycle.domain.appointments import Appointment
from lifecycle.domain.profile import Act, Check
from lifecycle.domain.refusals import Refusal, Refused
from lifecycle.domain.values import Actor

_STILL_DONE_WHEN_CLOSED = (
    "report_death",
    "terminate",
    "correct",
    "withdraw",
    "receive_bill",
    "verify_bill",
    "request_payment",
    "pay_bill",
)


def held_by(work: Work, person: str) -> tuple[Appointment, ...]:
    """The appointments of a person."""
    return appointments.fold(work.events(work.register.stream("person", person)))


def actor_for(work: Work, act: str, person: str, on: date) -> Actor:
    """The person as the one this act needs that day. Raises Refused: not in force, silent, or no appointment."""
    require_past(work.register, act, on)
    work.law.require_in_force(act, on)
    work.law.require_spoken(act)
    if act not in _STILL_DONE_WHEN_CLOSED:
        registers.require_open(work.state, act, on)
    needed: Act = work.register.profile.acts[act]
    return appointments.acting(act, person, held_by(work, person), needed.office, needed.role, on, needed.cite)


def checker(work: Work, step: Check, person: str, on: date) -> Actor:
    """The person as the one this step of the checks needs. Raises Refused."""
    require_past(work.register, step.step, on)
    registers.require_open(work.state, step.step, on)
    return appointments.acting(step.step, person, held_by(work, person), step.office, step.role, on, step.cite)


def require_past(register: Register, act: str, on: date) -> None:
    """Raise Refused for a day that has not come yet: nobody has acted, died or signed on it."""
    if on > register.today():
        what = f"The day {on} has not come yet."
        raise Refused(Refusal(act=act, reason="order", what=what, cure="Check the date."))


def administrator(work: Work, act: str, person: str) -> Actor:
    """The person who opened the register, and so administers it. Raises Refused."""
    return registers.administrator(work.state, act, person)
