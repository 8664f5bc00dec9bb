"""People of whom a scene needs that they pass every check: nothing about them is left to chance."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from lifecycle.domain.profile import Profile
from lifecycle.domain.rules import Subject
from lifecycle.interfaces.demo.people import Person
from lifecycle.interfaces.demo.play import Play

_DRAWN = 4
"""So many are invented for each who is wanted."""
_A_YEAR = timedelta(days=366)


def fitting(play: Play, scene: str, count: int, mix: Mapping[str, float]) -> list[Person]:
    """So many who meet every criterion today, and will in a year."""
    profile, today = play.register.profile, play.clock.day
    found = play.candidates(scene, _DRAWN * count, mix)
    return [one for one in found if all(_meets(one, profile, day) for day in (today, today + _A_YEAR))][:count]


def subject_of(person: Person, profile: Profile) -> Subject:
    """What the criteria judge of somebody who is put forward, on the path of the kind of work."""
    kind = profile.kind(person.job_kind)
    assert kind is not None
    path = kind.path or profile.paths[0].code
    return Subject(person.birth_date, person.job_kind, person.kecamatan, person.facts, path=path)


def _meets(person: Person, profile: Profile, day: date) -> bool:
    subject = subject_of(person, profile)
    return all(rule.judge(subject, day).verdict == "met" for rule in profile.rules_on(day) if rule.concerns(subject))
