"""Cases on their way back: returned and sent in again on their line, or withdrawn so that the place is given anew."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import msgspec
import pytest

from lifecycle.domain.events import ActRefused, BatchProposed, SheetFinished
from lifecycle.domain.refusals import Refused
from lifecycle.domain.slot import Held, Open
from tests.application.consistency import require_consistent
from tests.application.office import (
    CHECKED_ON,
    DECREED_ON,
    LATER,
    LEFT_ON,
    TODAY,
    Office,
    answers,
    candidates,
    personal,
    row,
    sheet,
)
from tests.application.treasury import Treasury

PLACE = "2025-00001"
BUDGET = ("banyumas-2025-2/p8/a10", "banyumas-2025-2/p13/a3")


def sent_back(office: Office) -> Treasury:
    """Two have passed every check; the first is returned today."""
    office.ready([1, 2])
    treasury = Treasury(office)
    treasury.return_case(office.who(1))
    return treasury


def test_a_returned_case_comes_in_again_with_a_corrected_row(banyumas: Office) -> None:
    """The same person, enrolment, batch and line; the sheet counts the row as entered, the batch gets no new line."""
    sent_back(banyumas)
    mended = sheet("mended.xlsx", [row(1, village="Pernasidi")])
    assert banyumas.propose(mended, on=TODAY).count() == {"participant.resubmitted.v1": 1}
    state = banyumas.state(1)
    assert (state.status, state.enrolment, state.batch, state.line) == ("proposed", 1, "b", 1)
    assert state.village == "Pernasidi"
    finished = banyumas.events("sheet", mended.file)[-1]
    assert isinstance(finished, SheetFinished)
    assert (finished.entered, finished.unchanged, finished.refused) == (1, 0, 0)
    assert [type(event) for event in banyumas.events("batch", "b")] == [BatchProposed]


def test_its_checks_are_carried_out_again_and_nobody_elses(banyumas: Office) -> None:
    """The others of the batch have passed already; the decree then names everybody."""
    sent_back(banyumas)
    banyumas.propose(sheet("mended.xlsx", [row(1, village="Pernasidi")]), on=TODAY)
    for step in ("verified", "aligned"):
        outcome = banyumas.check(step, on=TODAY)
        assert (outcome.count(), outcome.unchanged) == ({f"participant.{step}.v1": 1}, 1)
    banyumas.decree(on=TODAY)
    assert {banyumas.state(number).status for number in (1, 2)} == {"decreed"}
    require_consistent(banyumas)


def test_only_the_checks_behind_the_change_are_carried_out_again(banyumas: Office) -> None:
    """Another listing is aligned again and not verified again; a telephone number sends nobody back."""
    sent_back(banyumas)
    facts = {"p3ke": True, "decile": 2}
    banyumas.propose(sheet("mended.xlsx", [row(1, facts=facts)]), on=TODAY)
    assert (banyumas.state(1).status, banyumas.state(1).passed) == ("verified", ("verified",))
    assert banyumas.check("verified", on=TODAY).unchanged == 2
    Treasury(banyumas).return_case(banyumas.who(1))
    who = msgspec.structs.replace(personal(1), contact="0812")
    banyumas.propose(sheet("again.xlsx", [row(1, facts=facts, personal=who)]), on=TODAY)
    assert banyumas.state(1).status == "verified"
    assert banyumas.check("aligned", on=TODAY).count() == {"participant.aligned.v1": 1}
    banyumas.decree(on=TODAY)
    assert {banyumas.state(number).status for number in (1, 2)} == {"decreed"}
    require_consistent(banyumas)


def test_a_corrected_row_may_come_in_another_batch(banyumas: Office) -> None:
    """The case stays in the batch it was put forward in; the other batch takes only who is new."""
    sent_back(banyumas)
    outcome = banyumas.propose(candidates("other.xlsx", [1, 3]), "other", on=TODAY)
    assert outcome.count() == {"participant.resubmitted.v1": 1, "participant.proposed.v1": 1}
    assert [(banyumas.state(number).batch, banyumas.state(number).line) for number in (1, 3)] == [
        ("b", 1),
        ("other", 1),
    ]


def test_the_same_file_again_is_no_corrected_row(banyumas: Office) -> None:
    """The same bytes are the same fact: the case waits for another file."""
    sent_back(banyumas)
    before = len(banyumas.log())
    assert banyumas.propose(candidates("a.xlsx", [1, 2]), on=TODAY).repeated
    assert (banyumas.state(1).status, len(banyumas.log())) == ("returned", before)


def test_a_corrected_row_dated_before_the_return_is_held(banyumas: Office) -> None:
    """The days are out of order; the row waits with its cure, the case stays returned."""
    sent_back(banyumas)
    outcome = banyumas.propose(candidates("early.xlsx", [1]), on=LATER)
    assert outcome.count() == {"sheet.row_held.v1": 1}
    assert banyumas.state(1).status == "returned"


def test_a_returned_case_is_not_decreed(banyumas: Office) -> None:
    """A decree names the others; where nobody else waits it is refused by law and recorded."""
    sent_back(banyumas)
    banyumas.decree("460/1")
    assert (banyumas.state(1).status, banyumas.state(2).status) == ("returned", "decreed")
    (turned,) = banyumas.decree("460/2", on=TODAY).refusals
    assert (turned.refusal.reason, turned.refusal.what[:15]) == ("law", "Nobody in batch")


def test_a_check_tells_of_the_returned_and_passes_the_others(banyumas: Office) -> None:
    """Who waits for a corrected row is named with what may happen next; nothing is recorded for them."""
    banyumas.propose(candidates("a.xlsx", [1, 2]))
    Treasury(banyumas).return_case(banyumas.who(1))
    outcome = banyumas.check("verified", on=TODAY)
    assert outcome.count() == {"participant.verified.v1": 1}
    (turned,) = outcome.refusals
    assert (turned.subject, turned.refusal.reason) == (banyumas.who(1), "order")
    assert "resubmit" in turned.refusal.cure


@pytest.mark.parametrize("hand", ["updater", "collector"], ids=["who corrected", "who sent it in again"])
def test_who_put_a_hand_in_the_data_does_not_check_the_case(banyumas: Office, hand: str) -> None:
    """Refused for that case on separation of duties, and recorded; the others of the batch are checked."""
    banyumas.appoint("ani", "social_affairs", "collector")
    banyumas.propose(candidates("a.xlsx", [1, 2]), by="ani")
    treasury = Treasury(banyumas)
    treasury.return_case(banyumas.who(1))
    treasury.correct(banyumas.who(1), "address", "RT 9")
    banyumas.propose(candidates("again.xlsx", [1]), on=TODAY)
    banyumas.appoint(hand, "social_affairs", "verifier")
    outcome = banyumas.check("verified", on=TODAY, by=hand)
    assert [(turned.subject, turned.refusal.reason) for turned in outcome.refusals] == [(banyumas.who(1), "separation")]
    assert outcome.count() == {"participant.verified.v1": 1, "act.refused.v1": 1}


def as_far_as(treasury: Treasury, status: str) -> str:
    """The first candidate, brought to a state before registration."""
    office = treasury.office
    if status in ("successor", "in place"):
        office.enrol([9], "before", "460/9")
        office.report_death(office.who(9))
        office.terminate(office.who(9))
    else:
        office.fund(1)
    office.propose(candidates("a.xlsx", [1]), on=LEFT_ON)
    for step in {"proposed": (), "verified": ("verified",)}.get(status, ("verified", "aligned")):
        office.check(step, on=LEFT_ON)
    if status == "returned":
        treasury.return_case(office.who(1))
    if status == "decreed":
        office.decree(on=LATER)
    if status in ("successor", "in place"):
        office.decree("460/2", kind="change", on=LATER)
    if status == "in place":
        office.replace(PLACE, office.who(1))
    return office.who(1)


BEFORE = ["proposed", "verified", "aligned", "returned", "decreed", "successor", "in place"]


@pytest.mark.parametrize("status", BEFORE)
def test_a_case_is_withdrawn_in_any_state_before_registration(banyumas: Office, status: str) -> None:
    """Out, with the reason in the log; whoever held a place gives it back in the same commit."""
    treasury = Treasury(banyumas)
    outcome = treasury.withdraw(as_far_as(treasury, status), reason="moved to Jakarta")
    held = status in ("decreed", "in place")
    assert outcome.count() == {"participant.withdrawn.v1": 1, **({"slot.vacated.v1": 1} if held else {})}
    assert (banyumas.state(1).status, banyumas.state(1).slot) == ("withdrawn", None)
    if held:
        assert banyumas.slot(PLACE) == Open(TODAY)
    require_consistent(banyumas)


@pytest.mark.parametrize("status", BEFORE)
def test_who_withdrew_may_be_put_forward_again(banyumas: Office, status: str) -> None:
    """As a new case with a line of its own, checked from the beginning."""
    treasury = Treasury(banyumas)
    treasury.withdraw(as_far_as(treasury, status))
    assert banyumas.propose(candidates("again.xlsx", [1]), "again", on=TODAY).count()["participant.proposed.v1"] == 1
    state = banyumas.state(1)
    assert (state.status, state.enrolment, state.batch, state.passed) == ("proposed", 2, "again", ())


def test_a_place_given_back_goes_to_the_next_decree(banyumas: Office) -> None:
    """It is open from the day of the withdrawal, and the next of the list holds it."""
    treasury = Treasury(banyumas)
    treasury.withdraw(as_far_as(treasury, "decreed"))
    banyumas.propose(candidates("next.xlsx", [2]), "next")
    banyumas.check_all("next")
    banyumas.decree("460/5", "next", on=TODAY)
    assert banyumas.slot(PLACE) == Held(banyumas.who(2), TODAY)
    require_consistent(banyumas)


def test_a_place_given_back_is_not_given_before_that_day(banyumas: Office) -> None:
    """A decree of the day before is refused on the budget article and names nobody."""
    treasury = Treasury(banyumas)
    treasury.withdraw(as_far_as(treasury, "decreed"))
    banyumas.propose(candidates("next.xlsx", [2]), "next")
    banyumas.check_all("next")
    (turned,) = banyumas.decree("460/5", "next", on=date(2026, 1, 4)).refusals
    assert (turned.refusal.reason, turned.refusal.basis) == ("law", BUDGET)
    assert (banyumas.state(2).status, banyumas.slot(PLACE)) == ("aligned", Open(TODAY))


@pytest.mark.parametrize(
    "act",
    [lambda treasury, who: treasury.withdraw(who), lambda treasury, who: treasury.return_case(who)],
    ids=["withdraw", "return"],
)
def test_a_participant_neither_withdraws_nor_goes_back(
    banyumas: Office, act: Callable[[Treasury, str], object]
) -> None:
    """Once registered there are only the grounds of the regulation: told, and not recorded."""
    banyumas.enrol([1])
    before = len(banyumas.log())
    with pytest.raises(Refused, match="A participant who is registered cannot be moved"):
        act(Treasury(banyumas), banyumas.who(1))
    assert (len(banyumas.log()), banyumas.slot(PLACE)) == (before, Held(banyumas.who(1), DECREED_ON))


def test_withdrawn_twice_is_one_fact(banyumas: Office) -> None:
    """The second time nothing happens; the same of a return."""
    treasury = sent_back(banyumas)
    assert treasury.return_case(banyumas.who(1)).unchanged == 1
    treasury.withdraw(banyumas.who(1))
    again = treasury.withdraw(banyumas.who(1))
    assert (again.events, again.unchanged) == ([], 1)


def test_the_carriers_number_for_who_withdrew_is_held(banyumas: Office) -> None:
    """Nobody is registered who took the case back; the row waits for a person."""
    treasury = Treasury(banyumas)
    treasury.withdraw(as_far_as(treasury, "decreed"))
    outcome = banyumas.enter(answers("bpjs.xlsx", [1], registered_on=TODAY), on=TODAY)
    assert outcome.count() == {"sheet.row_held.v1": 1}
    assert not any(isinstance(at.event, ActRefused) for at in banyumas.log())


@pytest.mark.parametrize("days", [0, 1, 30])
def test_a_way_back_is_dated_when_it_happened(banyumas: Office, days: int) -> None:
    """A day may be given, from the last act on; without one it is today."""
    banyumas.ready([1, 2])
    treasury, day = Treasury(banyumas), CHECKED_ON + timedelta(days=days)
    treasury.return_case(banyumas.who(1), on=day)
    treasury.withdraw(banyumas.who(2), on=day)
    assert [banyumas.state(number).last_on for number in (1, 2)] == [day, day]
    treasury.withdraw(banyumas.who(1))
    assert banyumas.state(1).last_on == TODAY
