"""Facts about the regency from a data source: recorded with the day they are of, for every case."""

from __future__ import annotations

from lifecycle.domain.commands import RecordFact
from lifecycle.domain.events import RegencyFactRecorded
from lifecycle.domain.facts import DatedFact
from lifecycle.domain.law import Law
from lifecycle.domain.register import RegisterState


def record_fact(state: RegisterState, command: RecordFact, law: Law) -> tuple[RegencyFactRecorded, ...]:
    """Nothing when the last that was recorded of this fact for this day says the same, from the same source."""
    fact = DatedFact(command.fact, command.value, command.on, command.source)
    if [one for one in state.facts if (one.name, one.as_of) == (fact.name, fact.as_of)][-1:] == [fact]:
        return ()
    act = law.profile.acts["record_facts"]
    return (
        RegencyFactRecorded(
            **command.said(act.cite, act.reading), fact=command.fact, value=command.value, source=command.source
        ),
    )
