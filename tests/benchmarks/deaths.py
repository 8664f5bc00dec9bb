"""Deaths of March that become known in July, and those who take the places in August: the steps of a batch on a day."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from lifecycle.domain import events
from lifecycle.domain.participant.state import day_after
from tests.benchmarks.admission import enrolled, issued
from tests.benchmarks.batches import ONE_IN, Batch, Happened, said, told

_FIRST, _DAYS = date(2025, 3, 15), 14


def bury(batch: Batch, on: date) -> Happened:
    """The deaths are reported; cover ended with each, and the places fall free."""
    for one, _ in batch.pairs:
        died = _FIRST + timedelta(days=one.number // ONE_IN % _DAYS)
        yield one.stream, told(events.DeathReported, died)
        yield one.stream, told(events.CoverageEnded, day_after(died))
        yield one.stream, told(events.ParticipantTerminated, on, slot=one.slot)
        left = events.SlotVacated(**said(on), slot=one.slot, participant=one.stream, enrolment=1, ground="died")
        yield batch.place(one), left


def replace(batch: Batch, on: date) -> Happened:
    """Others are decreed to take the places, and take them."""
    number = f"400/{batch.number}/II/2025"
    yield issued(batch, number, len(batch.pairs), on)
    for line, (died, one) in enumerate(batch.pairs, 1):
        own: dict[str, Any] = {"decree": number, "slot": one.slot}
        follows: dict[str, Any] = {**said(on), **own, "enrolment": 1, "predecessor": died.stream}
        yield one.stream, told(events.ParticipantDecreed, on, decree=number, slot=None, line=line)
        yield one.stream, events.ParticipantSucceeded(**follows, decreed_on=on)
        yield batch.place(one), events.SlotAssigned(**follows, participant=one.stream)
        yield died.stream, told(events.ParticipantReplaced, on, **own, successor=one.stream)
        yield from enrolled(one, on)
