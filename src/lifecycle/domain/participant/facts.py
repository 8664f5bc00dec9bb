"""Facts about a person from a data source: recorded with the day they are of, judged on from that day on."""

from __future__ import annotations

from lifecycle.domain.commands import RecordFact
from lifecycle.domain.events import Changed, FactRecorded, FactValue
from lifecycle.domain.facts import DatedFact
from lifecycle.domain.law import Law
from lifecycle.domain.participant.state import Participant
from lifecycle.domain.processes import CLOSED, NEW

Recorded = tuple[DatedFact, ...]


def record_fact(state: Participant, command: RecordFact, law: Law) -> tuple[FactRecorded, ...]:
    """Nothing when it is on record already; nothing is kept about anybody who is not in the register."""
    if state.status in (NEW, CLOSED) or _known(state, command):
        return ()
    act = law.profile.acts["record_facts"]
    return (
        FactRecorded(
            **command.said(act.cite, act.reading),
            fact=command.fact,
            source=command.source,
            personal=FactValue(command.value),
        ),
    )


def _known(state: Participant, command: RecordFact) -> bool:
    """Whether the last that was recorded of this fact for this day says the same, from the same source."""
    of_that_day = [fact for fact in state.recorded if (fact.name, fact.as_of) == (command.fact, command.on)]
    return of_that_day[-1:] == [DatedFact(command.fact, command.value, command.on, command.source)]


def with_fact(recorded: Recorded, event: FactRecorded) -> Recorded:
    """One fact more; an erased one says nothing."""
    if event.personal is None:
        return recorded
    return (*recorded, DatedFact(event.fact, event.personal.value, event.effective_on, event.source))


def with_change(recorded: Recorded, event: Changed) -> Recorded:
    """A changed record goes before what sources have said by that day; what they say of a later day goes before it."""
    if event.field is None or event.personal is None:
        return recorded
    later = (fact for fact in recorded if fact.name != event.field or fact.as_of > event.effective_on)
    return (*later, DatedFact(event.field, event.personal.new, event.effective_on))


def from_sources(recorded: Recorded) -> Recorded:
    """What outlives a new list: what sources say, not how an earlier list was set right."""
    return tuple(fact for fact in recorded if fact.source)
