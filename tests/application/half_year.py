"""A half-year under way: a cycle, a file of six differences, their answers, and a refusal."""

from __future__ import annotations

from datetime import date

from lifecycle.application.outcome import Outcome
from tests.application.office import Office
from tests.application.treasury import Treasury, enrol_on, new_data, said

SINCE, DIED_ON = date(2025, 1, 20), date(2025, 12, 1)
FILE = new_data(
    "new.xlsx",
    [said(1, name="ORANG SATU", village="Pernasidi"), said(2, "moved_out"), said(3, "died"), said(9)],
)
"""Differences 1 and 2: name and village of the first; 3, 4: two have left; 5: nobody knows the last; 6: one missing."""


def compared(office: Office) -> Treasury:
    """A cycle with a file of six differences; four are on the roll, of whom the third has died."""
    enrol_on(office, [1, 2, 3, 4], SINCE)
    office.report_death(office.who(3), on=DIED_ON)
    treasury = Treasury(office)
    treasury.open_cycle()
    treasury.compare(FILE)
    return treasury


def answered(treasury: Treasury) -> None:
    """Every difference answered: two changes proposed, two ends, a stranger proposed, the missing one stands."""
    treasury.resolve("proposed", kind="changed")
    treasury.resolve("termination_proposed", kind="left")
    treasury.resolve("proposed", kind="unknown")
    treasury.resolve("corrected", kind="missing", reason="is there", stands=True)


def proposed(treasury: Treasury) -> None:
    """The same, consulted and proposed."""
    answered(treasury)
    treasury.consult()
    treasury.propose_changes()


def refused(treasury: Treasury, outcome: Outcome, reason: str) -> None:
    """A refusal of law or office: told, recorded in the stream of the cycle, and nothing else."""
    event = treasury.office.refused_last("cycle", "2025-H2")
    assert [turned.refusal.reason for turned in outcome.refusals] == [reason]
    assert (event.reason, event.act, bool(event.cure)) == (reason, outcome.refusals[0].refusal.act, True)
    assert [told for _, told in outcome.events] == [event]
