"""Palm workers of Sambas entered in the budget plan, end to end: the plan on record, and cover for its period."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from lifecycle.domain.events import ParticipantDecreed, PlanProposed
from lifecycle.domain.period import Wanted
from lifecycle.domain.refusals import Refused
from tests.application.office import personal
from tests.application.sambas import LAST_DAY, PLAN, RKP, SEEN_ON, Sambas
from tests.application.treasury import of


def test_the_plan_says_how_many_went_in(sambas: Sambas) -> None:
    """Of three candidates one is too old on the day of the plan: it is for the two that passed, until its last day."""
    sambas.propose("palm", [1, 2])
    sambas.propose("palm", [3], "palm-2", personal=personal(3, born=date(1960, 5, 4)))
    for batch, entered in (("palm", 2), ("palm-2", 0)):
        for step in ("verified", "validated"):
            sambas.office.check(step, batch, on=SEEN_ON)
        outcome = sambas.office.check("entered_in_plan", batch, on=SEEN_ON, plan=PLAN, documents=(RKP,))
        assert [event.count for event in of(outcome, PlanProposed)] == ([entered] if entered else [])
    assert sambas.office.state(3).status == "rejected"
    (planned,) = [event for event in sambas.office.events("batch", "palm") if isinstance(event, PlanProposed)]
    assert (planned.plan, planned.amount, planned.last_day) == (RKP.reference, PLAN.amount, LAST_DAY)


@pytest.mark.parametrize("said", [{"plan": None}, {"documents": ()}], ids=["no plan", "no number"])
def test_without_its_plan_the_step_is_refused(sambas: Sambas, said: dict[str, Any]) -> None:
    """By law for the whole batch, and recorded; nobody has passed it."""
    sambas.propose("palm", [1])
    for step in ("verified", "validated"):
        sambas.office.check(step, "palm", on=SEEN_ON)
    told = {"plan": PLAN, "documents": (RKP,), **said}
    (turned,) = sambas.office.check("entered_in_plan", "palm", on=SEEN_ON, **told).refusals
    assert (turned.refusal.reason, sambas.office.state(1).status) == ("law", "validated")


def test_no_other_step_takes_a_plan(sambas: Sambas) -> None:
    """A mistake of use: nobody is checked by it."""
    sambas.propose("palm", [1])
    with pytest.raises(Refused, match="in no budget plan"):
        sambas.office.check("verified", "palm", on=SEEN_ON, plan=PLAN, documents=(RKP,))
    assert sambas.office.state(1).status == "proposed"


@pytest.mark.parametrize(
    ("wanted", "until"),
    [(None, date(2027, 1, 1)), (Wanted(last_day=date(2026, 6, 30)), date(2026, 7, 1))],
    ids=["by the plan", "by the decree"],
)
def test_a_decree_grants_the_period_of_the_plan(sambas: Sambas, wanted: Wanted | None, until: date) -> None:
    """Its last day is that of the plan the batch is in, unless the paper names another."""
    sambas.office.fund(1, funding="DBH_SAWIT", on=SEEN_ON)
    sambas.propose("palm", [1])
    sambas.check("palm")
    (named,) = of(sambas.decide("palm", period=wanted), ParticipantDecreed)
    assert named.granted_until == until
