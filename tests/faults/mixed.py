"""Commands of many processes at once: some of a case each, some that all number on, some refused on record."""

from __future__ import annotations

from lifecycle.application.outcome import Outcome
from lifecycle.interfaces.desk import Desk
from tests.faults.desks import appoint, open_slots

PLACES = 3
SORTS = 4


def give(desk: Desk, id_: str) -> Outcome:
    """The command of an id that ends in a number: it opens places of one year, or appoints somebody.

    One of four is given by somebody who may not, and is refused in the stream of the register.
    """
    match _turn(id_):
        case 1:
            return open_slots(desk, 2025, PLACES, id_)
        case 3:
            return open_slots(desk, 2025, PLACES, id_, by="ani")
        case _:
            return appoint(desk, id_.replace("/", "-"), id_)


def events_of(id_: str) -> int:
    """How many events the command has."""
    return PLACES if _turn(id_) == 1 else 1


def _turn(id_: str) -> int:
    return int(id_.rsplit("/", 1)[-1]) % SORTS
