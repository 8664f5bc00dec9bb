"""What happens to funded places, to tell it to a log: opened, held, left, paid from another source."""

from __future__ import annotations

from datetime import date
from typing import Any

from lifecycle.domain.events import Event, FundingSwitched, ParticipantFoundSame, SlotAssigned, SlotOpened, SlotVacated
from tests.projecting.told import LONG_AGO, Told, left, life, moved, person, said


def slot(number: int) -> str:
    """The place of the n-th person."""
    return f"2025-{number:05d}"


def opened(number: int, on: date = LONG_AGO, funding: str = "APBD") -> SlotOpened:
    """Funded from a day."""
    return SlotOpened(**said(on), slot=slot(number), year=on.year, funding=funding)


def assigned(number: int, who: int, on: date, after: int | None = None) -> SlotAssigned:
    """Given to somebody, perhaps after another."""
    told: dict[str, Any] = {"participant": person(who), "enrolment": 1, "decree": "400/1"}
    told["predecessor"] = None if after is None else person(after)
    return SlotAssigned(**said(on), slot=slot(number), **told)


def vacated(number: int, who: int, on: date, ground: str = "died") -> SlotVacated:
    """Left by somebody; ``on`` is the first day empty."""
    told: dict[str, Any] = {"participant": person(who), "enrolment": 1, "ground": ground}
    return SlotVacated(**said(on), slot=slot(number), **told)


def switched(number: int, on: date, funding: str) -> FundingSwitched:
    """Paid from another source."""
    return FundingSwitched(**said(on), slot=slot(number), before="APBD", funding=funding)


def same(number: int, on: date) -> ParticipantFoundSame:
    """This record is about the n-th person."""
    return ParticipantFoundSame(**moved(on, "registered", "found_same"), same_as=person(number), reason="r")


def lives(told: Told, who: int, on: date, until: date | None = None, at: int | None = None) -> None:
    """Somebody is covered and holds a place from a day, and perhaps until another; the place of their own number."""
    number = who if at is None else at
    first = [opened(number)] if number == who else []
    ends: tuple[Event, ...] = left(who, until) if until else ()
    told.tell(who, *life(who, on), *ends)
    told.tell(-100 - number, *first, assigned(number, who, on))
    if until:
        told.tell(-100 - number, vacated(number, who, until))
