"""Rows about people whom no case is about: sealed under a key of whoever each seems to be about, and erased with it.

Two people of one name in one village, neither with a NIK, cannot be told apart here: their rows have one key. A bare
name says of nobody who it is: such a row has a key of its own, which goes with no one.
"""

from __future__ import annotations

from lifecycle.application.register import Register
from lifecycle.domain.participant.erasing import KnownAs
from lifecycle.domain.values import Nik, Place


def person_key(
    register: Register,
    place: Place,
    nik: Nik | None,
    name: str | None,
    *,
    village: str | None = None,
    number: str | None = None,
) -> str | None:
    """The keyed hash of whom a row seems to be about (16 hex digits); None where it names nobody.

    By the NIK, else by the membership ``number``, else by name and village, else by the row itself.
    """
    person = register.keyring.person
    if nik is not None:
        return person(nik.digits)
    if number:
        return _by_number(register, number)
    if name and village:
        return person(None, name, village)
    return person(None, "row", place.file, place.sheet, str(place.row)) if name else None


def keys_of(register: Register, known: KnownAs) -> tuple[str, ...]:
    """The keys of every row that may have been about somebody: by each NIK, membership number, name in a village.

    Without those that went with somebody erased before.
    """
    by_nik = [register.keyring.person(nik) for nik in known.niks]
    by_number = [_by_number(register, number) for number in known.numbers]
    by_name = [register.keyring.person(None, name, village) for name in known.names for village in known.villages]
    keys = dict.fromkeys((*by_nik, *by_number, *by_name))
    gone = register.ledger.holders("erased", keys)
    return tuple(key for key in keys if key not in gone)


def _by_number(register: Register, number: str) -> str:
    return register.keyring.person(None, "membership", number, "")  # of three parts: no name in any village is so
