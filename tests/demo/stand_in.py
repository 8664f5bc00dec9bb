"""As much of a play as writing lists needs: a regulation, a day, and chance that a seed decides."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from random import Random
from types import SimpleNamespace
from typing import cast

from lifecycle.domain.participant import Participant
from lifecycle.domain.values import Personal
from lifecycle.interfaces.demo.carrier import Carrier
from lifecycle.interfaces.demo.people import Person, people
from lifecycle.interfaces.demo.play import Play
from lifecycle.regulations.loader import load

DAY = date(2026, 1, 5)


class StandIn:
    """The people of ``seated`` hold places; ``taken`` are the numbers already drawn."""

    def __init__(self, slug: str, seated: int = 0) -> None:
        self.register = SimpleNamespace(profile=load(slug))
        self.clock = SimpleNamespace(day=DAY)
        self.carrier = Carrier()
        self.taken: set[str] = set()
        kind = self.register.profile.kinds[0].code
        self.holders = [_seated(one) for one in self.candidates("seated", seated, {kind: 1.0})]
        self.roll = _Roll(self.holders)

    def random(self, scene: str) -> Random:
        """Chance of one scene."""
        return Random(scene)

    def candidates(self, scene: str, count: int, mix: Mapping[str, float]) -> list[Person]:
        """Invented people."""
        profile = self.register.profile
        return people(profile, count, mix=mix, today=DAY, random=self.random(scene), taken=self.taken)

    def as_play(self) -> Play:
        """For functions that want the real one."""
        return cast(Play, self)


class _Roll:
    def __init__(self, holders: list[Participant]) -> None:
        self._holders = {one.id: one for one in holders}

    def __getitem__(self, stream: str) -> Participant:
        return self._holders[stream]

    def seated(self) -> list[Participant]:
        """Everybody."""
        return list(self._holders.values())


def _seated(person: Person) -> Participant:
    said = (person.birth_date, person.birth_place, person.sex, person.address, person.contact)
    names = ("birth_date", "birth_place", "sex", "address", "contact")
    personal = Personal(person.nik, person.name, **dict(zip(names, said, strict=True)))  # type: ignore[arg-type]
    return Participant(
        f"p-{person.nik}",
        status="registered",
        personal=personal,
        job_kind=person.job_kind,
        kecamatan=person.kecamatan,
        village=person.village,
        slot="2025-00001",
    )
