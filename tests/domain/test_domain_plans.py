"""The step that enters candidates in a budget plan (Sambas 26(4)): how many there are, for how much and how long."""

from __future__ import annotations

from datetime import date
from typing import Any

import msgspec
import pytest

from lifecycle.domain.batch import EnterPlan, Plan, enter_plan, require_plan
from lifecycle.domain.events import ParticipantDecreed, PlanProposed
from lifecycle.domain.profile import Check
from lifecycle.domain.refusals import Refused
from lifecycle.domain.values import Document
from tests.domain.given import given, law
from tests.domain.story import LATER, OTHER, PAPER, asked_on, name_in_decree, passed, proposed

SAMBAS = law("sambas-2025-59")
PALM = SAMBAS.on_path("palm").profile
VERIFIED, VALIDATED, ENTERED = PALM.checks
PLAN = Plan(amount=201_600_000, last_day=date(2026, 12, 31))
PLANNED = Document("RKP DBH Sawit 2026")
WAITING = (proposed(path="palm", job_kind="palm_worker"), *(passed(check.step) for check in PALM.checks))


def entered(last_day: date = PLAN.last_day, **more: Any) -> PlanProposed:
    """A batch entered in a plan."""
    plan = msgspec.structs.replace(PLAN, last_day=last_day)
    said = {"batch": "b", "step": "entered_in_plan", "count": 12, "plan": plan, **more}
    return enter_plan(EnterPlan(**asked_on(LATER) | {"evidence": (PLANNED, PAPER)}, **said), SAMBAS)


def test_a_plan_on_record_says_number_count_amount_and_period() -> None:
    """Its number is that of the first document; its basis the article on the plan."""
    event = entered()
    assert (event.batch, event.plan, event.count) == ("b", PLANNED.reference, 12)
    assert (event.amount, event.last_day) == (PLAN.amount, PLAN.last_day)
    assert (event.actor, event.effective_on, event.evidence) == (OTHER, LATER, (PLANNED, PAPER))
    assert event.basis == ENTERED.cite
    assert {f"sambas-2025-59/p26/a4/{item}" for item in "abc"} <= set(event.basis)


@pytest.mark.parametrize(("plan", "documents"), [(None, (PLANNED,)), (PLAN, ()), (None, ())])
def test_a_plan_is_told_whole(plan: Plan | None, documents: tuple[Document, ...]) -> None:
    """Without its number, or its amount and period, the step is refused on its article."""
    with pytest.raises(Refused) as caught:
        require_plan(ENTERED, plan, documents)
    refusal = caught.value.refusal
    assert (refusal.act, refusal.reason, refusal.basis) == ("entered_in_plan", "law", ENTERED.cite)
    assert {"--document", "--amount", "--until"} <= set(refusal.cure.replace(",", "").rstrip(".").split())


def test_a_whole_plan_is_taken() -> None:
    """And no other step asks for one."""
    require_plan(ENTERED, PLAN, (PLANNED,))
    require_plan(VERIFIED, None, ())


@pytest.mark.parametrize("step", [VERIFIED, VALIDATED], ids=lambda step: step.step)
def test_no_other_step_takes_a_plan(step: Check) -> None:
    """Amount and period given there are a mistake of use."""
    with pytest.raises(Refused, match="in no budget plan") as caught:
        require_plan(step, PLAN, (PLANNED,))
    assert caught.value.refusal.reason == "order"


def test_a_palm_worker_is_decreed_for_the_period_of_the_plan() -> None:
    """The last day of the plan is the last of the grant; without one the decree is refused on the plan's article."""
    given(SAMBAS, *WAITING).when(name_in_decree()).refused("law", "--until", "sambas-2025-59/p26/a4/c")
    *earlier, entered_in_plan = WAITING
    planned = msgspec.structs.replace(entered_in_plan, last_day=PLAN.last_day)
    (event,) = given(SAMBAS, *earlier, planned).when(name_in_decree()).then(ParticipantDecreed)
    assert isinstance(event, ParticipantDecreed)
    assert event.granted_until == date(2027, 1, 1)
    assert "sambas-2025-59/p26/a4/c" in event.basis
