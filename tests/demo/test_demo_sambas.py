"""Sambas, small: three groups on three ways, money that changes its source, and an age that Serang would not take."""

from datetime import date

import pytest

from lifecycle.domain.events import DecreeIssued, FundingSwitched, ParticipantDecreed, PaymentRequested, PlanProposed
from lifecycle.interfaces.demo.travellers import ELDER
from tests.demo.played import Played, play


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Played:
    """Forty workers of three groups."""
    return play("demo-sambas", 40, tmp_path_factory.mktemp("demo"))


def test_each_group_has_its_own_checks_and_its_own_decision(played: Played) -> None:
    """A plan and a decree, a decision, a decree on confirmed data; a change decree for the successor."""
    topics = {"participant.entered_in_plan.v1", "participant.acknowledged.v1", "participant.data_confirmed.v1"}

    assert topics <= played.counts.keys()
    assert [kind for kind, _ in played.decrees] == ["participants", "decision", "participants", "change"]


def test_the_plan_says_how_many_for_how_much_and_until_when(played: Played) -> None:
    """Without that it is refused; the grant ends with the plan."""
    plan = next(event for _, event in played.recorded if isinstance(event, PlanProposed))
    first = next(event for _, event in played.recorded if isinstance(event, ParticipantDecreed))

    assert "sambas-2025-59/p26/a4" in played.why("entered_in_plan", "law")
    assert plan.amount % (12 * 16_800) == 0
    assert (plan.last_day, first.granted_until) == (date(2026, 12, 31), date(2027, 1, 1))


def test_religious_workers_wait_for_a_paper_that_says_who_decides(played: Played) -> None:
    """The decision is refused as unset, and recorded once the paper is."""
    assert "SBS-11" in played.why("decree", "unset")
    assert any(event.kind == "decision" for _, event in played.recorded if isinstance(event, DecreeIssued))


def test_the_apbd_pays_where_the_fund_falls_short(played: Played) -> None:
    """Places of palm-oil workers, under the provision that lets it; the bills after that are paid from it."""
    switched = [event for _, event in played.recorded if isinstance(event, FundingSwitched)]
    sources = [event.source for _, event in played.recorded if isinstance(event, PaymentRequested)]

    assert len(switched) == played.decrees[0][1]
    assert {(event.before, event.funding, event.basis[0]) for event in switched} == {
        ("DBH_SAWIT", "APBD", "sambas-2025-59/p25/a3")
    }
    assert sources == ["DBH_SAWIT", "DBH_SAWIT", "APBD", "APBD"]


def test_a_fisher_of_68_is_registered_here_and_turned_away_in_serang(
    played: Played, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """The same person under two bounds of age."""
    serang = play("demo-serang", 20, tmp_path_factory.mktemp("demo"))

    assert "participant.registered.v1" in played.of(ELDER)
    assert serang.of(ELDER)[-1] == "participant.rejected.v1"


def test_the_end_of_a_vulnerable_worker_is_not_decided(played: Played) -> None:
    """A palm-oil worker's place passes on after a death; the death of the other is a fact alone."""
    assert played.counts["participant.death_reported.v1"] == 2
    assert played.counts["participant.replaced.v1"] == 1
    assert "SBS-29" in played.why("terminate", "silent")
