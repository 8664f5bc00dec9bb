"""How an update cycle ends on a real log: decreed and closed, or a whole file taken back."""

from __future__ import annotations

from datetime import timedelta

import pytest

from lifecycle.application.outcome import Outcome
from lifecycle.domain.events import (
    ChangeDecreed,
    ChangesProposed,
    CorrectionRecorded,
    DecreeIssued,
    DifferenceWithdrawn,
    Event,
    ParticipantTerminated,
    UpdateCycleClosed,
)
from lifecycle.domain.slot import Freed, Held, Open
from tests.application.consistency import require_consistent
from tests.application.half_year import DIED_ON, FILE, answered, compared, proposed, refused
from tests.application.office import PAPER, TODAY, Office
from tests.application.treasury import Treasury, mistaken, new_data, of, said


@pytest.fixture
def treasury(banyumas: Office) -> Treasury:
    """A cycle of Banyumas with a file of six differences; four are on the roll, of whom the third has died."""
    return compared(banyumas)


def whose(outcome: Outcome, kind: type[Event]) -> list[str]:
    """Whose streams have an event of this kind."""
    return [stream for stream, event in outcome.events if isinstance(event, kind)]


def test_the_decree_changes_and_ends_and_frees(treasury: Treasury) -> None:
    """Every change takes effect, every end follows, the places fall free, in one commit that cites the provision."""
    proposed(treasury)
    outcome = treasury.decree_changes()
    office = treasury.office
    assert whose(outcome, ChangeDecreed) == [office.who(1)] * 2
    assert whose(outcome, ParticipantTerminated) == [office.who(2), office.who(3)]
    assert [event.evidence for event in of(outcome, ParticipantTerminated)] == [(PAPER,)] * 2
    assert outcome.count()["difference.decreed.v1"] == 5
    state = office.state(1)
    assert state.personal is not None
    assert (state.village, state.personal.name) == ("Pernasidi", "ORANG SATU")
    assert office.slot("2025-00002") == Freed(office.who(2), TODAY + timedelta(days=1), "moved_out")
    assert office.slot("2025-00003") == Freed(office.who(3), DIED_ON + timedelta(days=1), "died")
    assert isinstance(office.slot("2025-00004"), Held)
    require_consistent(office)


def test_the_decree_names_the_people_it_is_about(treasury: Treasury) -> None:
    """Three of the roll, each once; a stranger is nobody's stream and not on the annex."""
    proposed(treasury)
    (issued,) = of(treasury.decree_changes(), DecreeIssued)
    assert (issued.kind, issued.cycle, issued.count) == ("change", "2025-H2", 3)


def test_an_end_that_came_about_before_is_not_ended_again(treasury: Treasury) -> None:
    """Terminated since the answer: the decree decides the difference and leaves the participation."""
    proposed(treasury)
    treasury.office.terminate(treasury.office.who(3), on=TODAY)
    outcome = treasury.decree_changes()
    assert whose(outcome, ParticipantTerminated) == [treasury.office.who(2)]
    assert outcome.count()["difference.decreed.v1"] == 5


def test_who_was_decreed_and_not_registered_leaves_too(banyumas: Office) -> None:
    """There is no participation to end: the candidate lapses, and the place is open for the next decree."""
    banyumas.ready([1], places=1)
    banyumas.decree()
    treasury = Treasury(banyumas)
    treasury.open_cycle()
    treasury.compare(new_data("new.xlsx", [said(1, "moved_out")]))
    treasury.resolve("termination_proposed", kind="left")
    treasury.consult()
    treasury.propose_changes()
    treasury.decree_changes()
    assert banyumas.state(1).status == "lapsed"
    assert isinstance(banyumas.slot("2025-00001"), Open)


def test_an_end_that_cannot_be_names_its_difference(treasury: Treasury) -> None:
    """No death is on record of one whom the proposal calls dead: nothing of the decree is recorded."""
    treasury.resolve("termination_proposed", numbers=(6,), ground="died")
    treasury.resolve("corrected", reason="no", stands=True)
    treasury.consult()
    treasury.propose_changes()
    who = treasury.office.who(4)
    mistaken(treasury, Treasury.decree_changes, f"Difference 6, participant {who}: No death is recorded.")


def test_a_cycle_is_closed_when_all_is_answered_and_decreed(treasury: Treasury) -> None:
    """Neither before the answers, nor before the proposal, nor before the decree; then it is closed for good."""
    treasury.consult()
    mistaken(treasury, Treasury.close_cycle, "6 differences are not resolved yet.")
    answered(treasury)
    mistaken(treasury, Treasury.close_cycle, "5 changes wait to be proposed and decreed.")
    treasury.propose_changes()
    mistaken(treasury, Treasury.close_cycle, "A cycle that is proposed cannot be moved by 'close'.")
    treasury.decree_changes()
    ((_, event),) = treasury.close_cycle().events
    assert isinstance(event, UpdateCycleClosed)
    assert event.differences == 6
    mistaken(treasury, lambda treasury: treasury.undo(FILE.file), "was decided by decree 460/9")
    mistaken(treasury, Treasury.close_cycle, "A cycle that is closed cannot be moved by 'close'.")


def test_a_cycle_without_changes_needs_no_decree(treasury: Treasury) -> None:
    """Where the register was right in everything, nothing is proposed; the offices are consulted all the same."""
    treasury.resolve("corrected", reason="the list is wrong", stands=True)
    refused(treasury, treasury.close_cycle(), "law")
    treasury.consult()
    mistaken(treasury, Treasury.propose_changes, "No change is proposed in this cycle.")
    assert treasury.close_cycle().count() == {UpdateCycleClosed.TOPIC: 1}


def test_a_file_taken_back_takes_everything_with_it(treasury: Treasury) -> None:
    """Every difference is withdrawn, answered or not; a correction is set back, and the file may come in again."""
    treasury.resolve("corrected", kind="changed", reason="a slip")
    treasury.resolve("termination_proposed", kind="left")
    undone = treasury.undo(FILE.file)
    assert undone.count()[DifferenceWithdrawn.TOPIC] == 6
    state = treasury.office.state(1)
    assert state.personal is not None
    assert (state.village, state.personal.name) == ("Rancamaya", "ORANG 1")
    treasury.consult()
    mistaken(treasury, Treasury.propose_changes, "No change is proposed in this cycle.")
    assert treasury.compare(FILE).count()["difference.found.v1"] == 6


def test_what_was_changed_again_since_is_not_set_back(treasury: Treasury) -> None:
    """The later correction counts; the others are set back."""
    treasury.resolve("corrected", kind="changed", reason="a slip")
    treasury.correct(treasury.office.who(1), "village", "Kedungwuluh")
    assert treasury.undo(FILE.file).count()[CorrectionRecorded.TOPIC] == 1
    state = treasury.office.state(1)
    assert state.personal is not None
    assert (state.village, state.personal.name) == ("Kedungwuluh", "ORANG 1")


def test_what_stood_is_not_set_back(treasury: Treasury) -> None:
    """The answer changed nothing; a later correction to what the list had said is somebody else's."""
    treasury.resolve("corrected", kind="changed", reason="the list is wrong", stands=True)
    treasury.correct(treasury.office.who(1), "village", "Pernasidi")
    assert treasury.undo(FILE.file).count()[CorrectionRecorded.TOPIC] == 0
    assert treasury.office.state(1).village == "Pernasidi"


def test_a_proposal_is_taken_back_with_its_file_and_a_decree_is_not(treasury: Treasury) -> None:
    """The cycle is open again after the first; after the decree the next cycle sets right what is wrong."""
    proposed(treasury)
    treasury.undo(FILE.file)
    treasury.compare(FILE)
    answered(treasury)
    treasury.propose_changes()
    treasury.decree_changes()
    mistaken(treasury, lambda treasury: treasury.undo(FILE.file), "was decided by decree 460/9")


def test_one_of_two_files_is_taken_back(treasury: Treasury) -> None:
    """The differences of the other stay, with their answers."""
    answered(treasury)
    second = new_data("second.xlsx", [said(4, village="Pernasidi")])
    treasury.compare(second, part=True)
    assert treasury.undo(second.file).count()[DifferenceWithdrawn.TOPIC] == 1
    treasury.consult()
    ((_, event),) = treasury.propose_changes().events
    assert isinstance(event, ChangesProposed)
    assert event.differences == 5
