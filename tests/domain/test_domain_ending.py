"""Death as a fact, and the end of a participation: on a ground, with its paper, and never where the law is silent."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from lifecycle.domain.events import (
    CoverageEnded,
    DeathReported,
    DecreeIssued,
    Event,
    ParticipantLapsed,
    ParticipantTerminated,
)
from lifecycle.domain.law import Law
from tests.domain.given import BANYUMAS, SERANG, given
from tests.domain.mending import close_as_same
from tests.domain.story import (
    CHANGE,
    DECREED_ON,
    LATER,
    LEFT_ON,
    PAPER,
    REGISTERED_ON,
    cover_ended,
    covered,
    decree,
    decreed,
    died,
    passed,
    proposed,
    registered,
    report_death,
    terminate,
)

CHECKED = (proposed(), passed("verified"), passed("aligned"))
IN = (*CHECKED, decreed(), registered(), covered())
DEAD = (*IN, died(), cover_ended())
IN_SERANG = (proposed(), passed("list_determined"), passed("verified"), passed("validated"), decreed(), registered())


def test_cover_ends_with_the_day_of_death() -> None:
    """The first day without cover is the day after; the death itself is dated on its day."""
    dead, ended = given(BANYUMAS, *IN).when(report_death(on=LEFT_ON)).then(DeathReported, CoverageEnded)
    assert (dead.effective_on, ended.effective_on) == (LEFT_ON, LEFT_ON + timedelta(days=1))
    assert isinstance(ended, CoverageEnded)
    assert ended.because == "died"


def test_in_serang_death_is_a_fact_and_ends_nothing() -> None:
    """Nothing is said of ending, so only the fact is recorded, with the reading that says why."""
    (event,) = given(SERANG, *IN_SERANG).when(report_death()).then(DeathReported)
    assert (event.basis, event.reading) == (("serang-2025-59/p24/a2/e",), ("SRG-26",))
    assert given(SERANG, *IN_SERANG, event).state.status == "registered"


@pytest.mark.parametrize("history", [CHECKED[:1], CHECKED[:2], CHECKED, (*CHECKED, decreed())])
def test_a_candidate_who_dies_before_registration_lapses(history: tuple[Event, ...]) -> None:
    """From proposal to decree: the fact, and out from the day after."""
    dead, lapsed = given(BANYUMAS, *history).when(report_death()).then(DeathReported, ParticipantLapsed)
    assert isinstance(lapsed, ParticipantLapsed)
    assert (lapsed.because, lapsed.effective_on) == ("died", dead.effective_on + timedelta(days=1))
    assert given(BANYUMAS, *history, dead, lapsed).state.slot is None


def test_a_death_known_late_frees_the_place_on_the_day_it_was_given() -> None:
    """Who was dead before the decree held the place on no day: it is free from the day it was taken, never before."""
    story = given(BANYUMAS, *CHECKED, decreed())
    _, lapsed = story.when(report_death(on=DECREED_ON - timedelta(days=5))).then(DeathReported, ParticipantLapsed)
    assert lapsed.effective_on == DECREED_ON


def test_a_death_known_late_ends_cover_on_the_day_it_began() -> None:
    """Who was dead before the number was issued was covered on no day."""
    story = given(BANYUMAS, *IN)
    _, ended = story.when(report_death(on=REGISTERED_ON - timedelta(days=9))).then(DeathReported, CoverageEnded)
    assert ended.effective_on == REGISTERED_ON


def test_the_same_death_twice_is_one_fact_and_another_day_is_a_mistake() -> None:
    """A second report on the same day changes nothing; on another day it needs a correction."""
    given(BANYUMAS, *DEAD).when(report_death(on=LEFT_ON)).then()
    given(BANYUMAS, *DEAD).when(report_death(on=LATER)).refused("order", f"dead since {LEFT_ON}")


def test_nobody_dies_whom_nobody_put_forward() -> None:
    """A death needs a person."""
    given(BANYUMAS).when(report_death()).refused("order", "Nobody has been put forward")


@pytest.mark.parametrize(("under", "history"), [(BANYUMAS, IN), (SERANG, IN_SERANG)], ids=["banyumas", "serang"])
def test_a_death_needs_a_paper(under: Law, history: tuple[Event, ...]) -> None:
    """Without evidence it is not recorded, and the cure names the paper."""
    given(under, *history).when(report_death(evidence=())).refused("order", "death certificate")


@pytest.mark.parametrize(
    ("ground", "letter"), [("moved_out", "b"), ("total_disability_work", "c"), ("no_longer_vulnerable", "d")]
)
def test_an_end_is_dated_the_day_after_its_last_day_and_cites_its_letter(ground: str, letter: str) -> None:
    """Cover and participation end together, on 11(1) and the letter of the ground, under the change decree."""
    ended, event = given(BANYUMAS, *IN).when(terminate(ground, on=LATER)).then(CoverageEnded, ParticipantTerminated)
    assert ended.effective_on == event.effective_on == LATER + timedelta(days=1)
    cited = (f"banyumas-2025-2/p11/a1/{letter}", "banyumas-2025-2/p11/a1", "banyumas-2025-2/p9/a3")
    assert event.basis == ended.basis == cited
    assert event.reading == ended.reading == ("BMS-20",)
    assert isinstance(event, ParticipantTerminated)
    assert (event.ground, event.decree, event.evidence) == (ground, CHANGE, (PAPER,))


def test_death_ends_on_the_day_of_death_and_needs_no_decree() -> None:
    """The termination is dated by the death that was reported, whatever day it is recorded for (11(1)a)."""
    story = given(BANYUMAS, *DEAD)
    (event,) = story.when(terminate("died", on=LATER, decree=None)).then(ParticipantTerminated)
    assert event.effective_on == LEFT_ON + timedelta(days=1)
    assert event.basis[0] == "banyumas-2025-2/p11/a1/a"


def test_the_ground_death_needs_a_death_on_record() -> None:
    """The fact comes first."""
    given(BANYUMAS, *IN).when(terminate("died")).refused("order", "report-death")


def test_a_place_is_not_left_before_it_was_taken() -> None:
    """A termination for a death before the decree frees the place on the day it was given."""
    history = (*IN, died(on=date(2025, 11, 1)), cover_ended())
    (event,) = given(BANYUMAS, *history).when(terminate("died")).then(ParticipantTerminated)
    assert event.effective_on == DECREED_ON


@pytest.mark.parametrize("ground", ["moved_out", "total_disability_work", "no_longer_vulnerable"])
@pytest.mark.parametrize(
    "decree",
    [
        None,
        decree("participants"),
        decree("job_kind"),
        decree("change", batch="successors"),
        decree("change", on=REGISTERED_ON - timedelta(days=1)),
    ],
    ids=["none", "on participants", "on a kind of work", "on successors", "before the registration"],
)
def test_the_other_grounds_need_a_change_decree(ground: str, decree: DecreeIssued | None) -> None:
    """No decree, one of another kind, one that seats successors, or one from before does not end it (9(3))."""
    asked = given(BANYUMAS, *IN).when(terminate(ground, decree=decree))
    asked.refused("law", "change decree", basis="banyumas-2025-2/p9/a3", reading="BMS-20")


def test_a_change_decree_of_the_day_of_registration_will_do() -> None:
    """Not older than the last act of the participation is enough."""
    asked = terminate("moved_out", decree=decree(on=REGISTERED_ON))
    given(BANYUMAS, *IN).when(asked).then(CoverageEnded, ParticipantTerminated)


def test_a_ground_the_regulation_does_not_know_is_refused() -> None:
    """The refusal lists the grounds there are; fraud is none of them."""
    given(BANYUMAS, *IN).when(terminate("fraud")).refused("unknown", "died, moved_out, total_disability_work")


def test_an_end_needs_the_paper_that_shows_its_ground() -> None:
    """The cure names the paper of that ground."""
    given(BANYUMAS, *IN).when(terminate("moved_out", evidence=())).refused("order", "surat keterangan pindah")


@pytest.mark.parametrize(("days", "answer"), [(-1, "order"), (0, "Ended+Terminated"), (1, "Ended+Terminated")])
def test_an_end_is_not_dated_before_the_registration(days: int, answer: str) -> None:
    """The day of registration can be the last day; the day before cannot."""
    asked = given(BANYUMAS, *IN).when(terminate("moved_out", on=REGISTERED_ON + timedelta(days=days)))
    assert asked.word == answer


@pytest.mark.parametrize("ground", ["died", "moved_out", "fraud"])
def test_serang_is_silent_on_ending(ground: str) -> None:
    """Whatever the ground, the refusal quotes the silence and what would break it."""
    refusal = given(SERANG, *IN_SERANG).when(terminate(ground)).refused("silent", reading="SRG-26")
    assert refusal.basis == ("serang-2025-59/p22/a4", "serang-2025-59/p20/a5")
    assert "Keputusan Bupati" in refusal.cure


def test_a_death_after_the_end_is_only_a_fact() -> None:
    """Cover that has ended does not end twice."""
    ended = given(BANYUMAS, *IN).when(terminate("moved_out")).events
    given(BANYUMAS, *IN, *ended).when(report_death(on=LATER + timedelta(days=30))).then(DeathReported)


def test_nobody_dies_before_they_were_born() -> None:
    """A death dated before the birth in the register is a mistake of use."""
    given(BANYUMAS, *IN).when(report_death(on=date(1980, 5, 16))).refused("order", "before the day of birth")
    given(BANYUMAS, *IN).when(report_death(on=date(1980, 5, 17))).then(DeathReported, CoverageEnded)


@pytest.mark.parametrize(("days", "shortens"), [(-1, True), (0, False), (1, False)])
@pytest.mark.parametrize("ground", ["moved_out", "total_disability_work", "no_longer_vulnerable"])
def test_a_death_learned_of_late_shortens_cover_that_ended_later(ground: str, days: int, shortens: bool) -> None:
    """Dead the day before the last day covered: cover ends with the day of death. Dead on it or after: as it was."""
    history = (*IN, *given(BANYUMAS, *IN).when(terminate(ground, on=LATER)).events)
    answer = given(BANYUMAS, *history).when(report_death(on=LATER + timedelta(days=days)))
    if not shortens:
        answer.then(DeathReported)
        return
    dead, ended = answer.then(DeathReported, CoverageEnded)
    assert isinstance(ended, CoverageEnded)
    assert (ended.because, ended.effective_on) == ("died", LATER)
    assert given(BANYUMAS, *history, dead, ended).state.covered_until == LATER


def test_a_death_before_cover_leaves_no_day_of_it() -> None:
    """Terminated long after, dead before the number was issued: covered on no day."""
    history = (*IN, *given(BANYUMAS, *IN).when(terminate("moved_out", on=LATER)).events)
    asked = given(BANYUMAS, *history).when(report_death(on=REGISTERED_ON - timedelta(days=3)))
    _, ended = asked.then(DeathReported, CoverageEnded)
    assert ended.effective_on == REGISTERED_ON


def test_a_death_learned_of_late_shortens_the_cover_of_a_closed_record() -> None:
    """Found to be somebody's second record, and dead before that: the day of death is the earlier end."""
    history = (*IN, *given(BANYUMAS, *IN).when(close_as_same(on=LATER)).events)
    _, ended = given(BANYUMAS, *history).when(report_death(on=LEFT_ON)).then(DeathReported, CoverageEnded)
    assert ended.effective_on == LEFT_ON + timedelta(days=1)


def test_a_second_report_neither_lengthens_nor_shortens() -> None:
    """Once a death is recorded, another day is refused, earlier or later; the cure is a correction."""
    for days in (-1, 1):
        asked = given(BANYUMAS, *DEAD).when(report_death(on=LEFT_ON + timedelta(days=days)))
        assert "correction" in asked.refused("order", f"dead since {LEFT_ON}").cure


def test_a_place_that_was_left_is_not_left_again() -> None:
    """The late report changes cover only: no second end, no lapse."""
    history = (*IN, *given(BANYUMAS, *IN).when(terminate("moved_out", on=LATER)).events)
    events = given(BANYUMAS, *history).when(report_death(on=LEFT_ON)).then(DeathReported, CoverageEnded)
    state = given(BANYUMAS, *history, *events).state
    assert (state.status, state.died_on, state.last_on) == ("terminated", LEFT_ON, LATER + timedelta(days=1))
