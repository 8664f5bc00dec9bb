"""The people of the demonstration: invented, clean and true; the spreadsheets make them dirty."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from random import Random

import msgspec

from lifecycle.domain.profile import Profile
from lifecycle.domain.values import Fact, Sex
from lifecycle.interfaces.demo import niks
from lifecycle.interfaces.demo.ages import birth_date
from lifecycle.interfaces.demo.names import name
from lifecycle.interfaces.demo.places import address
from lifecycle.interfaces.demo.said import facts
from lifecycle.interfaces.demo.trades import Trade, trade

_HAS_TELEPHONE = 0.85
# 0840 to 0849 belong to no mobile operator that we know of: nobody is rung up by a demonstration.
TELEPHONES = range(84_000_000_000, 85_000_000_000)


class Person(msgspec.Struct, frozen=True):
    """One worker as the identity card and the person would say it; ``job_title`` is the word a list would use."""

    nik: str
    name: str
    sex: Sex
    birth_date: date
    birth_place: str
    address: str
    village: str
    kecamatan: str
    contact: str
    job_kind: str
    job_title: str
    facts: dict[str, Fact]


def people(
    profile: Profile, count: int, *, mix: Mapping[str, float], today: date, random: Random, taken: set[str]
) -> list[Person]:
    """Workers of one regency; ``mix`` gives the share of each job kind, ``taken`` the NIK already in use (it grows)."""
    trades = {code: trade(profile, code, today, random) for code in mix}
    codes = random.choices(list(mix), list(mix.values()), k=count)
    return [_person(profile.area, trades[code], today, random, taken) for code in codes]


def _person(area: str, work: Trade, today: date, random: Random, taken: set[str]) -> Person:
    sex: Sex = "male" if random.random() < work.male else "female"
    born = birth_date(today, work.peak_age, random, work.before)
    home = work.home(random)
    prefix = niks.origin(home.prefix, random)
    return Person(
        nik=niks.new_nik(prefix, born, sex, random, taken),
        name=name(area, sex, born.year, random),
        sex=sex,
        birth_date=born,
        birth_place=niks.birth_place(prefix),
        address=address(area, random),
        village=random.choice(home.villages),
        kecamatan=home.kecamatan,
        contact=f"0{random.choice(TELEPHONES)}" if random.random() < _HAS_TELEPHONE else "",
        job_kind=work.code,
        job_title=random.choice(work.titles),
        facts=facts(work.rules, born, today, random),
    )
