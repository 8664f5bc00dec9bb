"""The end of a programme: from its day on nobody is enrolled; what happened before may still be recorded."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest

from lifecycle.application import setting_up
from lifecycle.application.outcome import Outcome
from lifecycle.domain.events import RegisterClosed, RowHeld
from lifecycle.domain.refusals import Refused
from tests.application.consistency import require_consistent
from tests.application.office import LATER, PAPER, TODAY, Office, answers, candidates
from tests.application.treasury import MONTH, Treasury, line, lines


def close(office: Office, on: date = LATER, **more: Any) -> Outcome:
    """The administrator ends the programme."""
    said = {"document": PAPER, "by": "admin", "command_id": "close", **more}
    return setting_up.close_register(office.register, on=on, **said)


def busy(office: Office) -> Treasury:
    """One registered, one dead with the place free, one decreed, one with every check, one just put forward."""
    office.enrol([1, 2], "in")
    office.report_death(office.who(2))
    office.terminate(office.who(2))
    for number, batch in ((3, "decreed"), (4, "ready"), (5, "new")):
        office.fund(1)
        office.propose(candidates(f"{batch}.xlsx", [number]), batch)
        if number < 5:
            office.check_all(batch)
        if number == 3:
            office.decree("460/3", batch)
    return Treasury(office)


ENROLLING: dict[str, Callable[[Office, date], Outcome]] = {
    "propose": lambda office, on: office.propose(candidates("late.xlsx", [6]), "late", on=on),
    "check": lambda office, on: office.check("verified", "new", on=on),
    "decree": lambda office, on: office.decree("460/4", "ready", on=on),
    "register": lambda office, on: office.enter(answers("bpjs.xlsx", [3], registered_on=on), on=on),
}
TODAYS: dict[str, Callable[[Treasury], object]] = {
    "slots": lambda treasury: treasury.office.fund(1),
    "replace": lambda treasury: treasury.office.replace("2025-00002", treasury.office.who(4)),
    "return": lambda treasury: treasury.return_case(treasury.office.who(5)),
    "cycle": lambda treasury: treasury.open_cycle(),
}
STILL: dict[str, Callable[[Treasury], object]] = {
    "death": lambda treasury: treasury.office.report_death(treasury.office.who(1), on=TODAY),
    "end": lambda treasury: (
        treasury.office.report_death(treasury.office.who(1)),
        treasury.office.terminate(treasury.office.who(1)),
    ),
    "correct": lambda treasury: treasury.correct(treasury.office.who(1), "address", "RT 9"),
    "same": lambda treasury: treasury.close_as_same(treasury.office.who(1), treasury.office.who(3)),
    "withdraw": lambda treasury: treasury.withdraw(treasury.office.who(3)),
    "money": lambda treasury: treasury.settle("B-1", lines("b.xlsx", [line(1)]), on=TODAY),
    "appoint": lambda treasury: treasury.office.appoint("gita", "regent", "signer"),
}


@pytest.mark.parametrize("act", ENROLLING)
@pytest.mark.parametrize(("days", "refused"), [(-1, False), (0, True), (1, True)])
def test_nobody_is_enrolled_from_the_day_on(banyumas: Office, act: str, days: int, refused: bool) -> None:
    """Dated the day before it is carried out, on the day and after it is refused with both days and the cure."""
    busy(banyumas)
    close(banyumas)
    before = len(banyumas.log())
    if not refused:
        assert ENROLLING[act](banyumas, LATER + timedelta(days=days)).events
        require_consistent(banyumas)
        return
    with pytest.raises(Refused, match=f"closed since {LATER}; this is of {LATER + timedelta(days=days)}") as caught:
        ENROLLING[act](banyumas, LATER + timedelta(days=days))
    assert "Deaths, corrections" in caught.value.refusal.cure
    assert len(banyumas.log()) == before


@pytest.mark.parametrize("act", TODAYS)
def test_acts_of_today_are_refused_once_the_day_has_come(banyumas: Office, act: str) -> None:
    """Closed from tomorrow they are still carried out; closed from today they are not."""
    treasury = busy(banyumas)
    close(banyumas, on=TODAY)
    before = len(banyumas.log())
    with pytest.raises(Refused, match=f"closed since {TODAY}"):
        TODAYS[act](treasury)
    assert len(banyumas.log()) == before


@pytest.mark.parametrize("act", [act for act in TODAYS if act != "replace"])
def test_a_register_that_closes_tomorrow_is_open_today(banyumas: Office, act: str) -> None:
    """The end may be known before it comes."""
    treasury = busy(banyumas)
    close(banyumas, on=TODAY + timedelta(days=1))
    before = len(banyumas.log())
    TODAYS[act](treasury)
    assert len(banyumas.log()) > before


@pytest.mark.parametrize("act", STILL)
def test_what_is_a_fact_or_was_due_is_still_recorded(banyumas: Office, act: str) -> None:
    """Deaths, ends, corrections, withdrawals and the money of months before the end, all after it."""
    treasury = busy(banyumas)
    close(banyumas)
    before = len(banyumas.log())
    STILL[act](treasury)
    assert len(banyumas.log()) > before
    assert "act.refused.v1" not in {at.event.TOPIC for at in banyumas.log()[before:]}


@pytest.mark.parametrize(("on", "due"), [(MONTH, False), (date(2025, 12, 2), True), (date(2026, 1, 1), True)])
def test_no_month_is_billed_that_begins_after_the_end(banyumas: Office, on: date, due: bool) -> None:
    """December is due when the programme ends on 2 December, not when it ends on the first; January neither way."""
    treasury = busy(banyumas)
    close(banyumas, on=on)
    if due:
        assert treasury.receive("B-1", lines("b.xlsx", [line(1)]), on=TODAY).count()["bill.received.v1"] == 1
    else:
        with pytest.raises(Refused, match="closed since"):
            treasury.receive("B-1", lines("b.xlsx", [line(1)]), on=TODAY)
    with pytest.raises(Refused, match="closed since"):
        treasury.receive("B-2", lines("c.xlsx", [line(1, month=date(2026, 1, 1))]), on=TODAY)


def test_a_number_given_after_the_end_is_held(banyumas: Office) -> None:
    """Whatever day the carrier's sheet itself is dated, a row dated after the end registers nobody."""
    busy(banyumas)
    close(banyumas)
    sheet = answers("bpjs.xlsx", [3], registered_on=LATER)
    (held,) = [event for _, event in banyumas.enter(sheet, on=LATER - timedelta(days=1)).events]
    assert isinstance(held, RowHeld)
    assert f"closed since {LATER}" in held.what
    assert banyumas.state(3).status == "decreed"


def test_a_register_is_closed_once(banyumas: Office) -> None:
    """The second paper is refused with the day of the first; the same command again is the same."""
    (event,) = [event for _, event in close(banyumas).events]
    assert isinstance(event, RegisterClosed)
    assert (event.effective_on, event.evidence, event.basis) == (LATER, (PAPER,), ("banyumas-2025-2/p15",))
    before = len(banyumas.log())
    with pytest.raises(Refused, match=f"closed since {LATER}"):
        close(banyumas, on=TODAY, command_id="again")
    assert close(banyumas).repeated
    assert len(banyumas.log()) == before


def test_only_the_administrator_closes_a_register(banyumas: Office) -> None:
    """Not even who signs decrees; the refusal is recorded and the register stays open."""
    (turned,) = close(banyumas, by="signer").refusals
    assert (turned.refusal.reason, turned.refusal.cure) == ("office", "Ask admin, who opened it.")
    assert banyumas.refused_last("register").act == "close"
    assert banyumas.propose(candidates("a.xlsx", [1])).events


def test_a_closed_register_of_serang_refuses_the_same(serang: Office) -> None:
    """The end is of the register, whatever regulation it is under."""
    serang.settle()
    serang.enrol([1])
    close(serang)
    with pytest.raises(Refused, match="closed since"):
        serang.propose(candidates("late.xlsx", [2]), "late", on=LATER)
    assert serang.report_death(serang.who(1)).count() == {"participant.death_reported.v1": 1}
