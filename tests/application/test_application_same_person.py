"""Two records that are one person: one is closed with everything that hangs on it, the other is not touched."""

from __future__ import annotations

from datetime import timedelta

import pytest

from lifecycle.domain.events import ParticipantFoundSame, SlotVacated
from lifecycle.domain.refusals import Refused
from lifecycle.domain.slot import Freed, Held, Open
from tests.application.consistency import require_consistent
from tests.application.office import DECREED_ON, LATER, LEFT_ON, TODAY, Office, candidates, nik
from tests.application.treasury import Treasury
from tests.ledger.test_ledger_claims_replayed import replayed

FIRST, SECOND = "2025-00001", "2025-00002"


def follow_the_log(office: Office) -> bool:
    """Whether the claims are those the events declare."""
    ledger = office.register.ledger
    with ledger.database.read() as tx:
        rows = tx.rows("SELECT kind, key, stream_id, position FROM claims")
    return {(kind, key): (stream.hex(), at) for kind, key, stream, at in rows} == replayed(ledger)


def test_the_record_its_cover_its_place_and_its_nik_end_together(banyumas: Office) -> None:
    """One commit: cover ends today, the record names the other, the place is open, the NIK leads nowhere."""
    banyumas.enrol([1, 2])
    who, other = banyumas.who(1), banyumas.who(2)
    outcome = Treasury(banyumas).close_as_same(who, other, reason="two NIKs, one person")
    assert outcome.count() == {
        "participant.coverage_ended.v1": 1,
        "participant.found_same.v1": 1,
        "slot.vacated.v1": 1,
    }
    (closed,) = [event for _, event in outcome.events if isinstance(event, ParticipantFoundSame)]
    assert (closed.same_as, closed.reason, closed.source) == (other, "two NIKs, one person", "registered")
    assert banyumas.slot(FIRST) == Open(TODAY)
    assert banyumas.register.ledger.holders("nik", [banyumas.register.keyring.nik(nik(1))]) == {}
    assert follow_the_log(banyumas)
    require_consistent(banyumas)


def test_the_other_record_is_not_touched(banyumas: Office) -> None:
    """Not an event in its stream; it keeps its place, its cover and its NIK."""
    banyumas.enrol([1, 2])
    other, before = banyumas.who(2), banyumas.register.ledger.load([banyumas.who(2)])
    Treasury(banyumas).close_as_same(banyumas.who(1), other)
    assert banyumas.register.ledger.load([other]) == before
    assert banyumas.who(2) == other
    assert banyumas.slot(SECOND) == Held(other, DECREED_ON)


def test_the_place_is_given_by_the_next_decree(banyumas: Office) -> None:
    """It was opened again, not freed: nobody is replaced by whom they are."""
    banyumas.enrol([1, 2])
    Treasury(banyumas).close_as_same(banyumas.who(1), banyumas.who(2))
    banyumas.propose(candidates("next.xlsx", [3]), "next")
    banyumas.check_all("next")
    banyumas.decree("460/5", "next", on=TODAY)
    assert banyumas.slot(FIRST) == Held(banyumas.who(3), TODAY)
    vacated = banyumas.events("slot", FIRST)[-2]
    assert isinstance(vacated, SlotVacated)
    assert (vacated.ground, vacated.reopened) == ("same_person", True)


def test_the_right_nik_may_come_from_the_closed_record(banyumas: Office) -> None:
    """Once it leads nowhere, the record that stands may be corrected to it."""
    banyumas.enrol([1, 2])
    treasury, closed, other = Treasury(banyumas), banyumas.who(1), banyumas.who(2)
    treasury.close_as_same(closed, other)
    treasury.correct(other, "nik", nik(1).digits)
    assert banyumas.who(1) == other
    assert follow_the_log(banyumas)


@pytest.mark.parametrize("told", ["itself", "twice", "back", "nobody"])
def test_a_record_is_closed_once_and_for_one_that_stands(banyumas: Office, told: str) -> None:
    """Not for itself, not again, not for one that was closed, not for nobody: told, and not recorded."""
    banyumas.enrol([1, 2, 3])
    treasury, (one, two, three) = Treasury(banyumas), [banyumas.who(number) for number in (1, 2, 3)]
    treasury.close_as_same(one, two)
    before = len(banyumas.log())
    first, second = {"itself": (two, two), "twice": (one, three), "back": (two, one), "nobody": (two, "ff" * 16)}[told]
    with pytest.raises(Refused) as caught:
        treasury.close_as_same(first, second)
    assert caught.value.refusal.cure
    assert (caught.value.refusal.reason, len(banyumas.log())) == ("order", before)
    assert (banyumas.state(2).status, banyumas.state(3).status) == ("registered", "registered")


def test_a_place_that_was_left_before_stays_as_it_is(banyumas: Office) -> None:
    """Somebody terminated is closed without leaving the place again, and it passes on to the next all the same."""
    banyumas.enrol([1, 2])
    banyumas.report_death(banyumas.who(1))
    banyumas.terminate(banyumas.who(1))
    gone = banyumas.who(1)
    assert Treasury(banyumas).close_as_same(gone, banyumas.who(2)).count() == {"participant.found_same.v1": 1}
    assert banyumas.slot(FIRST) == Freed(gone, LEFT_ON + timedelta(days=1), "died")
    banyumas.propose(candidates("next.xlsx", [3]), "next", on=LEFT_ON)
    banyumas.check_all("next", on=LEFT_ON)
    banyumas.decree("460/2", "next", kind="change", on=LATER)
    banyumas.replace(FIRST, banyumas.who(3))
    assert banyumas.slot(FIRST) == Held(banyumas.who(3), LATER)
    require_consistent(banyumas)


def test_a_place_that_has_passed_on_is_not_taken_from_its_holder(banyumas: Office) -> None:
    """Somebody replaced long ago is closed; who came after stays."""
    banyumas.enrol([1, 2])
    banyumas.report_death(banyumas.who(1))
    banyumas.terminate(banyumas.who(1))
    banyumas.propose(candidates("next.xlsx", [3]), "next", on=LEFT_ON)
    banyumas.check_all("next", on=LEFT_ON)
    banyumas.decree("460/2", "next", kind="change", on=LATER)
    banyumas.replace(FIRST, banyumas.who(3))
    assert Treasury(banyumas).close_as_same(banyumas.who(1), banyumas.who(2)).events
    assert banyumas.slot(FIRST) == Held(banyumas.who(3), LATER)
    require_consistent(banyumas)


def test_a_closed_record_does_not_hinder_its_batch(banyumas: Office) -> None:
    """Checks and decree pass it over without a word, and name the others."""
    banyumas.fund(2)
    banyumas.propose(candidates("a.xlsx", [1, 2]))
    Treasury(banyumas).close_as_same(banyumas.who(1), banyumas.who(2))
    for step in ("verified", "aligned"):
        outcome = banyumas.check(step)
        assert (outcome.count(), outcome.refusals) == ({f"participant.{step}.v1": 1}, [])
    assert banyumas.decree().count()["participant.decreed.v1"] == 1
