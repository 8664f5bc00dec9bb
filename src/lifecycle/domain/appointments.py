"""People hold office by appointment: a person, an office, a role, a paper, from, until."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import msgspec

from lifecycle.domain.commands import Command
from lifecycle.domain.events import Event, PersonAppointed
from lifecycle.domain.law import Law
from lifecycle.domain.refusals import Refusal, Refused
from lifecycle.domain.values import Actor

AUDITOR = ("register", "auditor")
"""Office and role of who may take personal data out of the register: no regulation's, so known under every one."""


class Appointment(msgspec.Struct, frozen=True):
    """Held from ``since`` until the day before ``until`` (none: open)."""

    office: str
    role: str
    since: date
    until: date | None = None

    def holds_on(self, day: date) -> bool:
        """Half-open."""
        return self.since <= day and (self.until is None or day < self.until)


class AppointPerson(Command, frozen=True, kw_only=True):
    """Appoint a person from ``on`` until the day before ``until`` (none: open)."""

    person: str
    office: str
    role: str
    until: date | None = None


def fold(events: Iterable[Event]) -> tuple[Appointment, ...]:
    """A person's appointments; recorded again from the same day, an appointment has the later end."""
    held: dict[tuple[str, str, date], Appointment] = {}
    for event in events:
        if isinstance(event, PersonAppointed):
            appointment = Appointment(event.office, event.role, event.effective_on, event.until)
            held[event.office, event.role, event.effective_on] = appointment
    return tuple(held.values())


def appoint(command: AppointPerson, law: Law) -> PersonAppointed:
    """A person takes office on ``on``. Raises Refused: no such office or role, or an end before the beginning."""
    require_known(law, command.office, command.role)
    if command.until is not None and command.until <= command.on:
        what = f"The appointment would end ({command.until}) before it begins ({command.on})."
        raise Refused(Refusal(act="appoint", reason="order", what=what, cure="Check both."))
    return PersonAppointed(
        **command.said(), person=command.person, office=command.office, role=command.role, until=command.until
    )


def acting(
    act: str, person: str, held: Iterable[Appointment], office: str | None, role: str, on: date, basis: tuple[str, ...]
) -> Actor:
    """The person as holder of a role that day, at this office or (None) at any. Raises Refused otherwise."""
    for appointment in held:
        if appointment.role == role and office in (None, appointment.office) and appointment.holds_on(on):
            return Actor(person, appointment.office)
    wanted = f"{role} of {office}" if office else role
    raise Refused(
        Refusal(
            act=act,
            reason="office",
            what=f"On {on} {person} did not hold the office this act needs: {wanted}.",
            cure=f"lifecycle appoint REGISTER --person {person} --office {office or 'OFFICE'} --role {role}"
            " --document REF --from DAY --by ADMINISTRATOR",
            basis=basis,
        )
    )


def require_known(law: Law, office: str, role: str) -> None:
    """Raise Refused when neither the regulation nor a paper, on any path, knows such an office or such a role there."""
    if (office, role) == AUDITOR:
        return
    title, paths = law.profile.title, law.profile.paths
    profiles = (law.profile, *(law.on_path(path.code).profile for path in paths))
    known = [profile.offices[office] for profile in profiles if office in profile.offices]
    roles = dict.fromkeys(role for one in known for role in one.roles)
    if not known:
        cure = f"Its offices: {', '.join(law.profile.offices)}."
        raise Refused(Refusal(act="appoint", reason="unknown", what=f"{title} knows no office {office!r}.", cure=cure))
    if role not in roles:
        what = f"{known[0].name} has no role {role!r} under {title}."
        raise Refused(Refusal(act="appoint", reason="unknown", what=what, cure=f"Roles there: {', '.join(roles)}."))
