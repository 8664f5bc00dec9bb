"""Who may act: the appointments of a person, held against what the regulation asks."""

from __future__ import annotations

from datetime import date

from lifecycle.application.work import Work
from lifecycle.domain import appointments, register
from lifecycle.domain.appointments import Appointment
from lifecycle.domain.profile import Act, Check
from lifecycle.domain.values import Actor


def held_by(work: Work, person: str) -> tuple[Appointment, ...]:
    """The appointments of a person."""
    return appointments.fold(work.events(work.register.stream("person", person)))


def actor_for(work: Work, act: str, person: str, on: date) -> Actor:
    """The person as the one this act needs that day. Raises Refused: not in force, silent, or no appointment."""
    work.law.require_in_force(act, on)
    work.law.require_spoken(act)
    needed: Act = work.register.profile.acts[act]
    return appointments.acting(act, person, held_by(work, person), needed.office, needed.role, on, needed.cite)


def checker(work: Work, step: Check, person: str, on: date) -> Actor:
    """The person as the one this step of the checks needs. Raises Refused."""
    return appointments.acting(step.step, person, held_by(work, person), step.office, step.role, on, step.cite)


def administrator(work: Work, act: str, person: str) -> Actor:
    """The person who opened the register, and so administers it. Raises Refused."""
    return register.administrator(work.state, act, person)
