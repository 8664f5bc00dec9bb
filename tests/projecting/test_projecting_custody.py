"""Who held a place, also where a holder was never registered."""

from __future__ import annotations

from datetime import date
from typing import Any

from lifecycle.domain.events import SlotAssigned, SlotOpened, SlotVacated
from tests.projecting.told import Told, person, said

MARCH, JULY = date(2025, 3, 10), date(2025, 7, 1)
SLOT = "2025-00001"


def test_a_place_given_back_before_registration_is_given_anew(told: Told) -> None:
    """It shows as empty until the next decree, and both who had it stay on record."""
    named: dict[str, Any] = {"slot": SLOT, "enrolment": 1}
    told.tell(-1, SlotOpened(**said(MARCH), slot=SLOT, year=2025, funding="APBD"))
    told.tell(-1, SlotAssigned(**said(MARCH), **named, participant=person(1), decree="400/1"))
    told.tell(-1, SlotVacated(**said(JULY), **named, participant=person(1), ground="withdrawn", reopened=True))
    empty = {"slot": SLOT, "since": JULY, "ground": "withdrawn", "last_holder": person(1)}
    assert told.ask("slot_custody", "vacant") == [empty]
    told.tell(-1, SlotAssigned(**said(JULY), **named, participant=person(2), decree="400/2"))
    assert told.ask("slot_custody", "vacant") == []
    holders = told.ask("slot_custody", "trace", slot=SLOT)
    shown = [(row["participant"], row["held_until"], row["vacated_by"], row["successor"]) for row in holders]
    assert shown == [(person(1), JULY, "withdrawn", person(2)), (person(2), None, None, None)]
