"""Decrees set right: an erratum strikes whom it names, an annulment everybody; money already paid holds both up."""

from __future__ import annotations

from datetime import date

import pytest

from lifecycle.domain.events import BillLineUnmatched, DecreeIssued, ParticipantStruck
from lifecycle.domain.refusals import Refused
from lifecycle.domain.slot import Held, Open
from tests.application.consistency import require_consistent
from tests.application.office import DECREED_ON, LATER, LEFT_ON, TODAY, Office, answers, candidates
from tests.application.treasury import Treasury, line, lines

FIRST, SECOND, THIRD = "2025-00001", "2025-00002", "2025-00003"


def decreed(office: Office, registered: tuple[int, ...] = ()) -> Treasury:
    """Three are decreed under 460/1; some of them have their number."""
    office.ready([1, 2, 3], places=3)
    office.decree()
    if registered:
        office.enter(answers("bpjs.xlsx", registered))
    return Treasury(office)


def statuses(office: Office) -> list[str]:
    """Where the three stand."""
    return [office.state(number).status for number in (1, 2, 3)]


def test_an_erratum_strikes_only_whom_it_names(banyumas: Office) -> None:
    """One waits for a decree again and gives the place back; the others are as they were."""
    treasury = decreed(banyumas)
    others = [banyumas.who(number) for number in (1, 3)]
    before = banyumas.register.ledger.load(others)
    outcome = treasury.amend("460/2", "460/1", "erratum", [banyumas.who(2)], what="not of this list")
    assert outcome.count() == {"decree.issued.v1": 1, "participant.struck.v1": 1, "slot.vacated.v1": 1}
    (issued,) = banyumas.events("decree", "460/2")
    assert isinstance(issued, DecreeIssued)
    assert (issued.kind, issued.amends, issued.what, issued.count) == ("erratum", "460/1", "not of this list", 1)
    assert statuses(banyumas) == ["decreed", "aligned", "decreed"]
    assert banyumas.slot(SECOND) == Open(TODAY)
    assert banyumas.register.ledger.load(others) == before
    require_consistent(banyumas)


def test_an_erratum_of_somebody_registered_leaves_the_place(banyumas: Office) -> None:
    """Registered they stay, without a decree."""
    treasury = decreed(banyumas, registered=(2,))
    outcome = treasury.amend("460/2", "460/1", "erratum", [banyumas.who(2)])
    assert outcome.count() == {"decree.issued.v1": 1, "participant.struck.v1": 1}
    assert (banyumas.state(2).status, banyumas.state(2).decree) == ("registered", None)
    assert banyumas.slot(SECOND) == Held(banyumas.who(2), DECREED_ON)


@pytest.mark.parametrize("registered", [(), (1,), (1, 2), (1, 2, 3)], ids=len)
def test_an_annulment_strikes_everybody(banyumas: Office, registered: tuple[int, ...]) -> None:
    """Who was not registered is back at the last check and the place is open; who was stays, without a decree."""
    treasury = decreed(banyumas, registered)
    outcome = treasury.amend("460/2", "460/1", "annulment")
    struck = [event for _, event in outcome.events if isinstance(event, ParticipantStruck)]
    assert [(event.decree, event.by_decree) for event in struck] == [("460/1", "460/2")] * 3
    for number, place in ((1, FIRST), (2, SECOND), (3, THIRD)):
        state = banyumas.state(number)
        if number in registered:
            assert (state.status, state.decree, state.slot) == ("registered", None, place)
            assert banyumas.slot(place) == Held(state.id, DECREED_ON)
        else:
            assert (state.status, state.decree, state.slot) == ("aligned", None, None)
            assert banyumas.slot(place) == Open(TODAY)


def test_a_later_decree_confirms_who_was_registered_and_seats_the_others(banyumas: Office) -> None:
    """Everybody of the batch is named again; who held a place keeps it and takes no second one."""
    treasury = decreed(banyumas, registered=(2,))
    treasury.amend("460/2", "460/1", "annulment")
    outcome = banyumas.decree("460/3", on=TODAY)
    assert outcome.count() == {"decree.issued.v1": 1, "participant.decreed.v1": 3, "slot.assigned.v1": 2}
    assert statuses(banyumas) == ["decreed", "registered", "decreed"]
    assert [banyumas.state(number).decree for number in (1, 2, 3)] == ["460/3"] * 3
    assert [banyumas.state(number).slot for number in (1, 2, 3)] == [FIRST, SECOND, THIRD]
    assert banyumas.slot(SECOND) == Held(banyumas.who(2), DECREED_ON)
    require_consistent(banyumas)


def test_nobody_checks_anew_what_was_checked(banyumas: Office) -> None:
    """After the annulment the checks are behind them: one more decree, and the carrier's number comes in."""
    treasury = decreed(banyumas)
    treasury.amend("460/2", "460/1", "annulment", on=LEFT_ON)
    assert banyumas.check("aligned", on=LEFT_ON).unchanged == 3
    banyumas.decree("460/3", on=LATER)
    banyumas.enter(answers("bpjs.xlsx", [1, 2, 3], registered_on=LATER), on=LATER)
    assert statuses(banyumas) == ["registered"] * 3
    require_consistent(banyumas)


@pytest.mark.parametrize(("kind", "struck"), [("annulment", ()), ("erratum", (1,)), ("erratum", (2, 1))])
def test_money_paid_for_one_holds_everything_up(banyumas: Office, kind: str, struck: tuple[int, ...]) -> None:
    """Nothing changes at all: no paper, nobody struck, no place given back; the money must come back first."""
    treasury = decreed(banyumas, registered=(1,))
    treasury.settle("B-1", lines("b.xlsx", [line(1)]))
    before = len(banyumas.log())
    with pytest.raises(Refused, match="1 months of contributions are paid under decree 460/1") as caught:
        treasury.amend("460/2", "460/1", kind, [banyumas.who(number) for number in struck])
    assert "lifecycle bill return" in caught.value.refusal.cure
    assert (len(banyumas.log()), banyumas.events("decree", "460/2")) == (before, [])
    treasury.reverse(banyumas.who(1))
    assert treasury.amend("460/2", "460/1", kind, [banyumas.who(number) for number in struck]).events
    assert banyumas.state(1).decree is None


def test_money_paid_for_another_does_not_hold_an_erratum_up(banyumas: Office) -> None:
    """Only whom it strikes counts."""
    treasury = decreed(banyumas, registered=(1,))
    treasury.settle("B-1", lines("b.xlsx", [line(1)]))
    treasury.amend("460/2", "460/1", "erratum", [banyumas.who(2)])
    assert statuses(banyumas) == ["registered", "aligned", "decreed"]


def test_no_month_is_due_while_no_decree_names_the_person(banyumas: Office) -> None:
    """A bill for somebody whose decree fell does not match, and says so; once confirmed it does."""
    treasury = decreed(banyumas, registered=(1,))
    treasury.amend("460/2", "460/1", "annulment")
    treasury.receive("B-1", lines("b.xlsx", [line(1)]), on=TODAY)
    unmatched = [event for event in banyumas.events("bill", "B-1") if isinstance(event, BillLineUnmatched)]
    assert [event.what for event in unmatched] == ["No valid decree names this person."]
    banyumas.decree("460/3", on=TODAY)
    assert treasury.receive("B-2", lines("c.xlsx", [line(1)]), on=TODAY).count() == {
        "bill.received.v1": 1,
        "participant.contribution_billed.v1": 1,
    }


@pytest.mark.parametrize(
    ("number", "amends", "kind", "on", "says"),
    [
        ("460/2", "460/1", "annulment", date(2025, 11, 16), "is of 2025-11-17"),
        ("460/2", "460/9", "annulment", TODAY, "no decree '460/9'"),
        ("460/2", "460/0", "annulment", TODAY, "amends 460/1; amend that one"),
        ("460/1", "460/1", "annulment", TODAY, "recorded already"),
        ("460/0", "460/1", "erratum", TODAY, "recorded already"),
        ("460/2", "460/1", "annulment", date(2026, 1, 6), "has not come yet"),
    ],
    ids=["before the decree", "unknown", "amends itself another", "its own number", "a number taken", "tomorrow"],
)
def test_a_paper_that_makes_no_sense_is_told(
    banyumas: Office, number: str, amends: str, kind: str, on: date, says: str
) -> None:
    """A mistake of use, with its cure; nobody is struck and nothing is recorded."""
    treasury = decreed(banyumas)
    treasury.amend("460/0", "460/1", "erratum", [banyumas.who(3)])
    before = len(banyumas.log())
    with pytest.raises(Refused, match=says) as caught:
        treasury.amend(number, amends, kind, on=on)
    assert caught.value.refusal.cure
    assert (len(banyumas.log()), statuses(banyumas)) == (before, ["decreed", "decreed", "aligned"])


def test_an_erratum_is_dated_on_the_day_of_the_decree_at_the_earliest(banyumas: Office) -> None:
    """That day will do: the place was held on none, and is open from it."""
    treasury = decreed(banyumas)
    treasury.amend("460/2", "460/1", "erratum", [banyumas.who(2)], on=DECREED_ON)
    assert banyumas.slot(SECOND) == Open(DECREED_ON)
    require_consistent(banyumas)


def test_an_erratum_names_people_of_its_annex_only(banyumas: Office) -> None:
    """Somebody of another decree is unknown to this one: nobody is struck, not even who is on it."""
    treasury = decreed(banyumas)
    banyumas.enrol([4], "other", "460/5")
    before = len(banyumas.log())
    with pytest.raises(Refused, match=f"Decree 460/1 does not name {banyumas.who(4)}"):
        treasury.amend("460/2", "460/1", "erratum", [banyumas.who(1), banyumas.who(4)])
    assert (len(banyumas.log()), statuses(banyumas)) == (before, ["decreed"] * 3)


@pytest.mark.parametrize(("amended", "fallen"), [("400/1", 1), ("400/1/2025", 2)])
@pytest.mark.parametrize("kind", ["annulment", "erratum"])
def test_a_number_that_begins_like_another_is_another(banyumas: Office, amended: str, fallen: int, kind: str) -> None:
    """400/1 and 400/1/2025 have annexes of their own, whichever is set right."""
    banyumas.enrol([1], "one", "400/1")
    banyumas.enrol([2], "two", "400/1/2025")
    struck = [banyumas.who(fallen)] if kind == "erratum" else []
    treasury = Treasury(banyumas)
    treasury.amend("400/9", amended, kind, struck)
    assert [banyumas.state(number).decree is None for number in (1, 2)] == [fallen == 1, fallen == 2]
    if kind == "erratum":
        with pytest.raises(Refused, match="does not name"):
            treasury.amend("400/8", amended, kind, [banyumas.who(3 - fallen)])


def test_who_another_decree_names_by_now_is_passed_over(banyumas: Office) -> None:
    """Struck by an erratum and decreed anew, a person is not struck with the annulment of the first decree."""
    treasury = decreed(banyumas)
    treasury.amend("460/2", "460/1", "erratum", [banyumas.who(2)], on=LEFT_ON)
    banyumas.decree("460/3", on=LATER)
    outcome = treasury.amend("460/4", "460/1", "annulment")
    assert outcome.count()["participant.struck.v1"] == 2
    assert (banyumas.state(2).status, banyumas.state(2).decree) == ("decreed", "460/3")
    require_consistent(banyumas)


def test_a_successor_gives_the_place_back_from_the_day_it_was_taken(banyumas: Office) -> None:
    """A change decree annulled as of a day before the succession: the place was held by them on no day."""
    banyumas.enrol([1])
    banyumas.report_death(banyumas.who(1))
    banyumas.terminate(banyumas.who(1))
    banyumas.propose(candidates("next.xlsx", [2]), "next", on=LEFT_ON)
    banyumas.check_all("next", on=LEFT_ON)
    banyumas.decree("460/2", "next", kind="change", on=date(2025, 12, 10))
    banyumas.replace(FIRST, banyumas.who(2), on=LATER)
    Treasury(banyumas).amend("460/3", "460/2", "annulment", on=date(2025, 12, 12))
    assert (banyumas.state(2).status, banyumas.slot(FIRST)) == ("aligned", Open(LATER))
    require_consistent(banyumas)


def test_who_does_not_sign_decrees_annuls_none(banyumas: Office) -> None:
    """Refused for lack of office, and recorded in the stream of the decree that should have fallen."""
    treasury = decreed(banyumas)
    (turned,) = treasury.amend("460/2", "460/1", "annulment", by="updater").refusals
    assert turned.refusal.reason == "office"
    assert banyumas.refused_last("decree", "460/1").actor.person == "updater"
    assert statuses(banyumas) == ["decreed"] * 3


def test_an_annulment_again_under_its_command_id_is_the_same(banyumas: Office) -> None:
    """The first outcome comes back, and nothing is written."""
    treasury = decreed(banyumas)
    first = treasury.amend("460/2", "460/1", "annulment", command_id="once")
    before = len(banyumas.log())
    again = treasury.amend("460/2", "460/1", "annulment", command_id="once")
    assert (again.repeated, again.events, len(banyumas.log())) == (True, first.events, before)


def test_a_decree_falls_once(banyumas: Office) -> None:
    """A second annulment is a mistake of use, whatever number its paper carries."""
    treasury = decreed(banyumas)
    treasury.amend("460/2", "460/1", "annulment")
    before = banyumas.log()
    with pytest.raises(Refused, match="Decree 460/1 was annulled before"):
        treasury.amend("460/3", "460/1", "annulment")
    assert banyumas.log() == before
