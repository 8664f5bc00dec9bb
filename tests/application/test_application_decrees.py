"""Decrees: one commit or nothing, signed by a clean hand, and what only a decree can do."""

from __future__ import annotations

from datetime import date

import pytest

from lifecycle.domain.events import DecreeIssued, ParticipantDecreed
from lifecycle.domain.refusals import Refused
from lifecycle.domain.slot import Open
from tests.application.consistency import require_consistent
from tests.application.office import (
    DECREED_ON,
    LEFT_ON,
    REGISTERED_ON,
    Office,
    answers,
    candidates,
    personal,
    row,
    sheet,
)

PLACE = "2025-00001"


def test_who_checked_one_of_a_batch_does_not_sign_for_it(banyumas: Office) -> None:
    """The decree is refused whole; nobody on it is decreed."""
    banyumas.ready()
    banyumas.appoint("verifier", "regent", "signer")
    assert [turned.refusal.reason for turned in banyumas.decree(by="verifier").refusals] == ["separation"]
    assert banyumas.refused_last("batch", "b").actor.person == "verifier"
    assert not any(isinstance(at.event, DecreeIssued | ParticipantDecreed) for at in banyumas.log())


def test_a_decree_is_one_commit(banyumas: Office) -> None:
    """The paper, everybody on its annex and their places are written together."""
    banyumas.ready()
    outcome = banyumas.decree()
    commits = {at.commit for at in banyumas.log() if at.event in [event for _, event in outcome.events]}
    assert outcome.count() == {"decree.issued.v1": 1, "participant.decreed.v1": 2, "slot.assigned.v1": 2}
    assert len(commits) == 1


def test_a_decree_without_places_for_all_does_nothing_by_halves(banyumas: Office) -> None:
    """Two candidates, one place: refused on the articles on the budget, with nobody decreed and no place taken."""
    banyumas.ready([1, 2], places=1)
    outcome = banyumas.decree()
    assert "2 candidates wait for a decree, 1 funded places are open" in outcome.refusals[0].refusal.what
    assert banyumas.refused_last("batch", "b").basis == ("banyumas-2025-2/p8/a10", "banyumas-2025-2/p13/a3")
    assert {banyumas.state(number).status for number in (1, 2)} == {"aligned"}
    assert isinstance(banyumas.slot(PLACE), Open)
    require_consistent(banyumas)


def test_a_place_is_not_given_before_it_was_funded(banyumas: Office) -> None:
    """A place opened on 20 December cannot be held from 17 November."""
    banyumas.fund(1, on=date(2025, 12, 20))
    banyumas.ready([1], places=0)
    assert [turned.refusal.reason for turned in banyumas.decree().refusals] == ["law"]


def test_a_decree_before_the_last_check_is_a_refusal_of_law(banyumas: Office) -> None:
    """Nobody has passed every check: refused with the articles on checking and on the decree, and recorded."""
    banyumas.propose(candidates("a.xlsx", [1]))
    banyumas.check("verified")
    (turned,) = banyumas.decree().refusals
    assert turned.refusal.basis == ("banyumas-2025-2/p8/a7", "banyumas-2025-2/p8/a8")
    assert banyumas.refused_last("batch", "b").basis == turned.refusal.basis


@pytest.mark.parametrize("kind", ["change", "job_kind"])
def test_serang_knows_no_other_decree(serang: Office, kind: str) -> None:
    """A decree that changes, or names a kind, is refused as silent and recorded."""
    (turned,) = serang.decree("1", None, kind=kind, job_kind_named="x").refusals
    assert turned.refusal.reason == "silent"
    assert serang.refused_last("register").basis == turned.refusal.basis


def test_acts_on_a_list_leave_who_has_moved_on_to_another(banyumas: Office) -> None:
    """Who lapsed and came back in another list is checked and decreed there, not where they were before."""
    banyumas.fund(2)
    banyumas.propose(sheet("a.xlsx", [row(1, personal=personal(1, born=date(1960, 12, 1))), row(2)]), "old")
    banyumas.check_all("old")
    banyumas.decree("460/1", "old")
    banyumas.enter(answers("bpjs.xlsx", [1], registered_on=LEFT_ON))
    banyumas.propose(candidates("new.xlsx", [1]), "new", on=LEFT_ON)
    assert banyumas.check("verified", "old", on=LEFT_ON).events == []
    banyumas.check_all("new", on=LEFT_ON)
    (turned,) = banyumas.decree("460/2", "old", kind="change", on=LEFT_ON).refusals
    assert turned.refusal.reason == "law"
    assert (banyumas.state(1).status, banyumas.state(1).batch) == ("aligned", "new")


def test_an_end_other_than_death_needs_a_change_decree_on_record(banyumas: Office) -> None:
    """A decree of another kind is refused on 11(1); a change decree ends cover, participation and custody at once."""
    banyumas.enrol([1])
    (turned,) = banyumas.terminate(banyumas.who(1), "moved_out", decree="460/1").refusals
    assert turned.refusal.reason == "law"
    banyumas.decree("460/2", None, kind="change", on=LEFT_ON)
    outcome = banyumas.terminate(banyumas.who(1), "moved_out", decree="460/2")
    ended = {"participant.coverage_ended.v1": 1, "participant.terminated.v1": 1, "slot.vacated.v1": 1}
    assert outcome.count() == ended


@pytest.mark.parametrize(("on", "reason"), [(DECREED_ON, "order"), (REGISTERED_ON, None)])
def test_an_end_is_not_dated_before_the_registration(banyumas: Office, on: date, reason: str | None) -> None:
    """The last day is the day of registration at the earliest."""
    banyumas.enrol([1])
    banyumas.decree("460/2", None, kind="change", on=LEFT_ON)
    if reason is None:
        assert banyumas.terminate(banyumas.who(1), "moved_out", decree="460/2", on=on).refusals == []
        return
    with pytest.raises(Refused, match="out of order"):
        banyumas.terminate(banyumas.who(1), "moved_out", decree="460/2", on=on)
