"""People whom more than one register of the demonstration meets."""

from __future__ import annotations

from datetime import date
from operator import attrgetter

from msgspec import Struct
from msgspec.structs import replace

from lifecycle.domain.participant import Participant
from lifecycle.domain.profile import Profile
from lifecycle.domain.values import Fact
from lifecycle.interfaces.demo.people import Person
from lifecycle.interfaces.demo.places import homes

ELDER = Person(
    nik="6101041406570001",
    name="Jumadi Rahim",
    sex="male",
    birth_date=date(1957, 6, 14),
    birth_place="Sambas",
    address="RT 02 RW 05 Dusun Nipah",
    village="",
    kecamatan="",
    contact="",
    job_kind="fisher",
    job_title="nelayan",
    facts={},
)
"""A fisher of 68 from Sambas, who lives with a son in Serang for a while."""


class Travellers(Struct):
    """``mover`` is a tapper who has moved away from Banyumas."""

    mover: Person | None = None


def again(one: Participant, profile: Profile) -> Person:
    """Somebody in a register, as another list would have them."""
    personal, kind = one.personal, profile.kind(one.job_kind)
    assert personal is not None
    assert kind is not None
    assert personal.birth_date is not None
    return Person(
        nik=personal.nik,
        name=personal.name,
        sex=personal.sex or "male",
        birth_date=personal.birth_date,
        birth_place=personal.birth_place or "",
        address=personal.address or "",
        village=one.village or "",
        kecamatan=one.kecamatan or "",
        contact=personal.contact or "",
        job_kind=one.job_kind,
        job_title=kind.name,
        facts=dict(personal.facts),
    )


def settled_in(person: Person, area: str, job_title: str, **facts: Fact) -> Person:
    """The same person at home in another regency, on the first line of a list, with what the list says of them."""
    home = min(homes(area), key=attrgetter("kecamatan"))
    return replace(person, kecamatan=home.kecamatan, village=min(home.villages), job_title=job_title, facts=facts)
