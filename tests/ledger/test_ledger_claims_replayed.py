"""The table of claims can be made again from the log: events declare what they take and release."""

from __future__ import annotations

from lifecycle.domain.events import Claim, events_by_topic
from lifecycle.ledger import Ledger
from lifecycle.ledger.stores import Place
from tests.small_register import after_a_year

NOT_IN_BANYUMAS = {
    *("participant.list_determined.v1", "participant.validated.v1", "participant.acknowledged.v1"),
    *("participant.data_confirmed.v1", "participant.entered_in_plan.v1", "participant.forwarded.v1"),
    *("participant.period_extended.v1", "batch.plan_proposed.v1", "slot.funding_switched.v1"),
}


def replayed(ledger: Ledger) -> dict[Claim, tuple[str, int]]:
    """What the events declare, in their order; the first of each commit takes its command id too."""
    held: dict[Claim, tuple[str, int]] = {}
    commit = 0
    for page in ledger.pages():
        for at in page:
            takes = at.event.takes() if at.commit == commit else (("command", at.event.command_id), *at.event.takes())
            for released in at.event.releases():
                held.pop(released, None)
            held |= dict.fromkeys(takes, (at.stream, at.position))
            commit = at.commit
    return held


def test_claims_follow_from_the_log(place: Place) -> None:
    """After a year of real use every row of the table is what the events declare, and nothing is missing."""
    desk = after_a_year(place)
    ledger = desk.register.ledger
    with ledger.database.read() as tx:
        rows = tx.rows("SELECT kind, key, stream_id, position FROM claims")
    assert {(kind, key): (stream.hex(), position) for kind, key, stream, position in rows} == replayed(ledger)
    desk.close()


def test_the_small_register_sees_every_kind_of_event(place: Place) -> None:
    """What the tests on a lived register show, they show for every event its regulation has."""
    desk = after_a_year(place)
    seen = {at.event.TOPIC for page in desk.register.ledger.pages() for at in page}
    assert events_by_topic().keys() - seen == NOT_IN_BANYUMAS
    desk.close()
