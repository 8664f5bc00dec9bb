"""The answers of an update cycle on a real log: who may give which, what they change, and what is proposed."""

from __future__ import annotations

from functools import partial

import msgspec
import pytest

from lifecycle.domain.events import (
    ChangesProposed,
    CorrectionRecorded,
)
from tests.application.half_year import FILE, answered, compared, refused
from tests.application.office import PAPER, Office
from tests.application.treasury import Act, Treasury, done_twice, mistaken, under


@pytest.fixture
def treasury(banyumas: Office) -> Treasury:
    """A cycle of Banyumas with a file of six differences; four are on the roll, of whom the third has died."""
    return compared(banyumas)


def test_differences_are_answered_by_number_and_by_kind(treasury: Treasury) -> None:
    """Some numbers, all of a kind, both together, or everything that is open and may be answered so."""
    assert treasury.resolve("proposed", numbers=(1,)).count() == {"difference.resolved.v1": 1}
    assert treasury.resolve("termination_proposed", kind="left").count() == {"difference.resolved.v1": 2}
    both = partial(treasury.resolve, "proposed", numbers=(2, 5), kind="changed")
    mistaken(treasury, lambda _: both(), "is meant by: 5")
    treasury.resolve("proposed", numbers=(2,), kind="changed")
    assert treasury.resolve("corrected", reason="no", stands=True).count() == {"difference.resolved.v1": 2}


@pytest.mark.parametrize(
    ("act", "says"),
    [
        (lambda treasury: treasury.resolve("proposed", numbers=(7,)), "is meant by: 7."),
        (lambda treasury: treasury.resolve("proposed", kind="came_in"), "is meant by: came_in."),
        (lambda treasury: treasury.resolve("proposed", kind="left"), "Difference 3 (left) cannot be 'proposed'."),
        (lambda treasury: treasury.resolve("corrected", kind="changed"), "needs its reason"),
        (lambda treasury: treasury.resolve("termination_proposed", kind="left", documents=()), "on a paper"),
        (lambda treasury: treasury.resolve("termination_proposed", kind="missing"), "needs a ground"),
        (lambda treasury: treasury.resolve("proposed", cycle="2026-H1", numbers=(1,)), "no cycle '2026-H1'"),
        (lambda treasury: treasury.open_cycle(), "A cycle that is open cannot be moved by 'open'."),
        (lambda treasury: treasury.open_cycle("flood"), "no reason is given"),
        (lambda treasury: treasury.coordinate("army"), "no coordination with 'army'"),
        (lambda treasury: treasury.coordinate("carrier", documents=()), "shown by a paper"),
        (lambda treasury: treasury.undo("f" * 64), "has compared no such file"),
        (lambda treasury: treasury.decree_changes(), "cannot be moved by 'decree'"),
    ],
)
def test_a_mistake_is_told_and_not_recorded(treasury: Treasury, act: Act, says: str) -> None:
    """Also where some of the differences meant might have been answered so: all or none."""
    mistaken(treasury, act, says)


def test_no_difference_is_left_out_in_banyumas(treasury: Treasury) -> None:
    """The refusal cites the duty to propose, and is history."""
    outcome = treasury.resolve("not_proposed", kind="changed", reason="small")
    refused(treasury, outcome, "law")
    assert outcome.refusals[0].refusal.reading == ("BMS-21",)


def test_a_difference_may_be_left_out_where_the_regulation_lets_it(banyumas: Office) -> None:
    """For a reason only; the record stays as it was."""
    update = banyumas.register.profile.update
    assert update is not None
    office = under(banyumas, update=msgspec.structs.replace(update, must_propose=False))
    treasury = compared(office)
    mistaken(treasury, lambda treasury: treasury.resolve("not_proposed", kind="changed"), "needs its reason")
    left_out = treasury.resolve("not_proposed", kind="changed", reason="small")
    assert left_out.count() == {"difference.resolved.v1": 2}
    assert office.state(1).village == "Rancamaya"


def test_a_correction_applies_at_once_and_what_stands_changes_nothing(treasury: Treasury) -> None:
    """The record was wrong, or the list was: the first is set right with its reason, in the same commit."""
    corrected = treasury.resolve("corrected", numbers=(2,), reason="a slip")
    assert corrected.count() == {"difference.resolved.v1": 1, CorrectionRecorded.TOPIC: 1}
    treasury.resolve("corrected", numbers=(1,), reason="the list is wrong", stands=True)
    state = treasury.office.state(1)
    assert state.personal is not None
    assert (state.village, state.personal.name) == ("Pernasidi", "ORANG 1")


def test_an_office_is_consulted_once(treasury: Treasury) -> None:
    """Again is no event."""
    assert treasury.coordinate("carrier").count() == {"cycle.coordination_recorded.v1": 1}
    assert treasury.coordinate("carrier").events == []


def test_a_proposal_waits_for_every_answer_and_every_office(treasury: Treasury) -> None:
    """Consulted, then answered; then it counts what is proposed and how much of it is material."""
    treasury.coordinate("carrier")
    refused(treasury, treasury.propose_changes(), "law")
    treasury.coordinate("relevant_offices")
    mistaken(treasury, Treasury.propose_changes, "6 differences are not resolved yet.")
    answered(treasury)
    ((_, event),) = treasury.propose_changes().events
    assert isinstance(event, ChangesProposed)
    assert (event.differences, event.material) == (5, 4)
    assert (event.basis, event.reading) == (("banyumas-2025-2/p9/a2",), ("BMS-21",))


def test_who_does_not_hold_the_office_is_turned_away(treasury: Treasury) -> None:
    """Each act by somebody whom the regulation does not name for it."""
    for outcome in (
        treasury.compare(FILE, by="head"),
        treasury.undo(FILE.file, by="head"),
        treasury.resolve("proposed", kind="changed", by="head"),
        treasury.coordinate("carrier", by="head"),
        treasury.propose_changes(by="updater"),
        treasury.decree_changes(by="head"),
        treasury.close_cycle(by="head"),
    ):
        assert [turned.refusal.reason for turned in outcome.refusals] == ["office"]


def test_a_cycle_is_opened_for_a_half_year_or_for_a_reason(banyumas: Office) -> None:
    """Ad hoc under a name of its own."""
    treasury = Treasury(banyumas)
    assert treasury.open_cycle("2025-H1").count() == {"cycle.opened.v1": 1}
    mistaken(treasury, lambda treasury: treasury.open_cycle("flood"), "'flood' is no half-year")
    assert treasury.open_cycle("flood", reason="a flood in Cilongok").count() == {"cycle.opened.v1": 1}


@pytest.mark.parametrize(
    "act",
    [
        lambda treasury: treasury.open_cycle(),
        lambda treasury: treasury.coordinate("carrier"),
        lambda treasury: treasury.compare(FILE),
        lambda treasury: treasury.resolve("proposed", kind="changed"),
        lambda treasury: treasury.propose_changes(),
        lambda treasury: treasury.close_cycle(),
        lambda treasury: treasury.undo(FILE.file),
    ],
    ids=["open", "coordinate", "compare", "resolve", "propose", "close", "undo"],
)
def test_serang_is_silent(serang: Office, act: Act) -> None:
    """No act of a cycle happens there: refused as silent, with the reading and what may be done instead."""
    treasury = Treasury(serang)
    outcome = act(treasury)
    refused(treasury, outcome, "silent")
    assert outcome.refusals[0].refusal.reading == ("SRG-26",)


def test_a_repeated_command_has_its_first_outcome(treasury: Treasury) -> None:
    """Every act of a cycle again under its id, refusals included, until it is closed."""
    done_twice(
        treasury.office,
        partial(treasury.open_cycle, "2026-H1"),
        partial(treasury.resolve, "not_proposed", kind="changed", reason="small"),
        partial(treasury.resolve, "corrected", numbers=(1, 2), reason="a slip"),
        partial(treasury.undo, FILE.file),
        partial(treasury.compare, FILE),
        partial(treasury.resolve, "proposed", kind="changed"),
        partial(treasury.resolve, "termination_proposed", kind="left"),
        partial(treasury.resolve, "corrected", reason="no", stands=True),
        treasury.propose_changes,
        partial(treasury.coordinate, "carrier"),
        partial(treasury.coordinate, "relevant_offices"),
        partial(treasury.propose_changes, documents=(PAPER,)),
        treasury.decree_changes,
        treasury.close_cycle,
    )
