"""What goes on after somebody was erased: rows about them, money, places, decrees, data updates."""

from __future__ import annotations

from datetime import date

import msgspec

from lifecycle.application.facts import receive_facts
from lifecycle.application.setting_up import close_register
from lifecycle.domain.events import (
    BillLineUnmatched,
    ChangeDecreed,
    ContributionPaid,
    ContributionReturned,
    ContributionReversed,
    CorrectionRecorded,
    DifferenceFound,
    DifferenceWithdrawn,
    ParticipantRegistered,
    ParticipantReplaced,
    PersonErased,
    RowHeld,
)
from lifecycle.domain.slot import Held
from lifecycle.domain.values import Place
from lifecycle.intake import FactRow, Reading
from tests.application.consistency import require_consistent
from tests.application.grants import Grants
from tests.application.office import LATER, PAPER, TODAY, Office, candidates, held_row, nik, personal, row, sheet
from tests.application.test_application_erasing import boxes, erased, left, life
from tests.application.test_application_same_person import follow_the_log
from tests.application.treasury import Treasury, line, lines, new_data, of, said


def known(number: int) -> FactRow:
    """What a source says of the n-th person."""
    return FactRow(Place("f" * 64, "Data", 2), nik(number), "dtks", True, TODAY, "DTKS")


def test_rows_from_before_the_case_go_with_the_person(banyumas: Office) -> None:
    """A held row by name and village, a line of a bill and a difference by NIK; those of others stay."""
    treasury = Treasury(banyumas)
    banyumas.enrol([3, 4], batch="others", number="460/0")
    banyumas.propose(sheet("held.xlsx", [], [held_row(1), held_row(2)]))
    treasury.receive("B-0", lines("B-0", [line(1), line(2)]))
    treasury.open_cycle()
    treasury.compare(new_data("new.xlsx", [said(number) for number in (1, 2, 3, 4)]))
    (who,) = left(banyumas, 1)
    erased(banyumas, who)
    log = [recorded.event for recorded in banyumas.log()]
    for kind in (RowHeld, BillLineUnmatched, DifferenceFound):
        mine, others = boxes([event for event in log if isinstance(event, kind)])
        assert mine is None, kind
        assert others is not None, kind


def test_lines_without_a_nik_go_with_their_number_and_never_with_a_bare_name(banyumas: Office) -> None:
    """Of three lines of one name the one with the number of who was erased is blank; held rows are no different."""
    banyumas.enrol([1])
    who = banyumas.who(1)
    number = next(event.membership_number for event in life(banyumas, who) if isinstance(event, ParticipantRegistered))
    rows = [
        msgspec.structs.replace(line(at), nik=None, name="ORANG 1", membership_number=of)
        for at, of in ((1, number), (2, "99999999"), (3, None), (4, None))
    ]
    Treasury(banyumas).receive("B-0", lines("B-0", rows))
    banyumas.propose(sheet("held.xlsx", [], [msgspec.structs.replace(held_row(1), village=None)]))
    gone(banyumas, who)
    log = [recorded.event for recorded in banyumas.log()]
    billed = [event for event in log if isinstance(event, BillLineUnmatched)]
    assert [event.personal is None for event in billed] == [True, False, False, False]
    assert len({event.person_key for event in billed}) == 4
    assert [event.personal is None for event in log if isinstance(event, RowHeld)] == [False]


def test_two_of_one_name_in_one_village_share_the_key_of_their_rows(banyumas: Office) -> None:
    """It goes with the first of them, and is not destroyed twice; each has keys of their own beside it."""
    banyumas.enrol([1])
    namesake = msgspec.structs.replace(personal(2), name="ORANG 1")
    banyumas.propose(sheet("c.xlsx", [row(2, personal=namesake)]), "c")
    first, second = banyumas.who(1), banyumas.who(2)
    banyumas.report_death(first)
    banyumas.terminate(first)
    Treasury(banyumas).withdraw(second)
    (one,), (other,) = (of(erased(banyumas, who), PersonErased) for who in (first, second))
    assert other.keys == (banyumas.register.keyring.person(nik(2).digits),)
    assert not {*one.keys} & {*other.keys}
    assert follow_the_log(banyumas)


def test_of_who_was_erased_nothing_is_kept_again(banyumas: Office) -> None:
    """The carrier may bill them, and new data may speak of them: the row is on record, and not of whom."""
    (who, _) = left(banyumas, 1, 2)
    erased(banyumas, who)
    treasury = Treasury(banyumas)
    treasury.receive("B-0", lines("B-0", [line(1), line(9)]))
    log = [recorded.event for recorded in banyumas.log()]
    mine, stranger = [event for event in log if isinstance(event, BillLineUnmatched)]
    assert (mine.personal, mine.participant, mine.why) == (None, None, "not_on_roll")
    assert stranger.personal is not None


def test_what_was_billed_before_is_paid_returned_or_reversed(banyumas: Office) -> None:
    """Money goes its way by the id."""
    (who, _) = left(banyumas, 1, 2)
    treasury = Treasury(banyumas)
    for bill in ("B-1", "B-2"):
        month = {"B-1": 12, "B-2": 11}[bill]
        treasury.receive(bill, lines(bill, [line(1, date(2025, month, 1))]))
    erased(banyumas, who)
    treasury.return_bill("B-2")
    treasury.verify("B-1")
    treasury.request("B-1")
    treasury.pay("B-1")
    treasury.reverse(who)
    kinds = [type(event) for event in life(banyumas, who)]
    assert kinds[-4:] == [PersonErased, ContributionReturned, ContributionPaid, ContributionReversed]
    require_consistent(banyumas)


def test_the_place_of_an_erased_person_passes_on(banyumas: Office) -> None:
    """The books of places and of people agree on it as ever."""
    (who,) = left(banyumas, 1)
    erased(banyumas, who)
    banyumas.propose(candidates("next.xlsx", [2]), "next")
    banyumas.check_all("next", on=LATER)
    banyumas.decree("460/2", "next", kind="change", on=LATER)
    banyumas.replace("2025-00001", banyumas.who(2))
    assert banyumas.slot("2025-00001") == Held(banyumas.who(2), LATER)
    assert isinstance(life(banyumas, who)[-1], ParticipantReplaced)
    require_consistent(banyumas)


def test_a_decree_that_named_an_erased_person_can_fall(banyumas: Office) -> None:
    """It strikes the others; of the erased nothing is left to strike."""
    banyumas.enrol([1, 2])
    who = banyumas.who(1)
    banyumas.report_death(who)
    banyumas.terminate(who)
    erased(banyumas, who)
    outcome = Treasury(banyumas).amend("460/9", "460/1", "annulment")
    assert [stream for stream, event in outcome.events if event.TOPIC == "participant.struck.v1"] == [banyumas.who(2)]


def test_grants_end_past_an_erased_person(grants: Grants) -> None:
    """Nobody is told of a refusal."""
    office = grants.office
    grants.enrol([1, 2], 1, "incidental")
    grants.end(TODAY)
    erased(office, office.who(1))
    again = grants.end(TODAY)
    assert (again.refusals, again.events, again.unchanged) == ([], [], 2)


def compared(office: Office) -> tuple[Treasury, str]:
    """New data have another name and village of somebody who has been erased since."""
    office.enrol([1, 2])
    treasury, who = Treasury(office), office.who(1)
    treasury.open_cycle()
    treasury.compare(new_data("new.xlsx", [said(1, name="ORANG SATU", village="Pernasidi"), said(2)]))
    return treasury, who


def gone(office: Office, who: str) -> None:
    """Dead, ended, erased."""
    office.report_death(who)
    office.terminate(who)
    erased(office, who)


def test_differences_about_an_erased_person_are_answered_and_change_nothing(banyumas: Office) -> None:
    """The cycle can be closed; nothing is put on record again."""
    treasury, who = compared(banyumas)
    gone(banyumas, who)
    treasury.resolve("corrected", numbers=[1], reason="right")
    treasury.resolve("proposed", numbers=[2])
    treasury.consult()
    treasury.propose_changes()
    treasury.decree_changes()
    treasury.close_cycle()
    kinds = {type(event) for event in life(banyumas, who)}
    assert not kinds & {CorrectionRecorded, ChangeDecreed}


def test_a_file_that_was_corrected_after_is_taken_back_past_an_erased_person(banyumas: Office) -> None:
    """The differences are withdrawn; the record stays without a person."""
    treasury, who = compared(banyumas)
    treasury.resolve("corrected", kind="changed", reason="right")
    gone(banyumas, who)
    outcome = treasury.undo(new_data("new.xlsx", []).file)
    assert len(of(outcome, DifferenceWithdrawn)) == 2
    assert of(outcome, CorrectionRecorded) == []


def test_facts_about_an_erased_person_are_passed_over(banyumas: Office) -> None:
    """Of nobody here nothing is kept."""
    (who,) = left(banyumas, 1)
    erased(banyumas, who)
    written = len(life(banyumas, who))
    reading = Reading("f" * 64, "f.xlsx", "Data", (known(1),), (), ())
    receive_facts(banyumas.register, reading, by="verifier")
    assert len(life(banyumas, who)) == written


def test_a_closed_register_still_erases(banyumas: Office) -> None:
    """The right outlives the programme."""
    (who,) = left(banyumas, 1)
    close_register(banyumas.register, on=TODAY, document=PAPER, by="admin", command_id="close")
    assert of(erased(banyumas, who), PersonErased)
