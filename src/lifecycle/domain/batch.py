"""Candidates put forward together: who put them forward, and how many lines there are."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import msgspec

from lifecycle.domain.commands import Command
from lifecycle.domain.decree import digest_of
from lifecycle.domain.events import BatchProposed, Event, PlanProposed
from lifecycle.domain.law import Law
from lifecycle.domain.profile import Check
from lifecycle.domain.refusals import Refusal, Refused
from lifecycle.domain.values import Document


class Batch(msgspec.Struct, frozen=True):
    """``proposers`` are the persons who put lines forward."""

    lines: int = 0
    proposers: frozenset[str] = frozenset()


class ProposeLines(Command, frozen=True, kw_only=True):
    """Put candidates forward in a batch, on lines from ``first_line``."""

    batch: str
    first_line: int
    candidates: tuple[str, ...]


class Plan(msgspec.Struct, frozen=True):
    """What a budget plan says of the aid: rupiah for all of them, and the last day it is for."""

    amount: int
    last_day: date


class EnterPlan(Command, frozen=True, kw_only=True):
    """Enter ``count`` candidates of a batch in a budget plan, at the step that does so."""

    batch: str
    step: str
    count: int
    plan: Plan


def fold(events: Iterable[Event]) -> Batch:
    """A batch from its events."""
    state = Batch()
    for event in events:
        if isinstance(event, BatchProposed):
            state = Batch(state.lines + event.count, state.proposers | {event.actor.person})
    return state


def propose(command: ProposeLines, law: Law) -> BatchProposed:
    """The lines as put forward, with their count and digest."""
    return BatchProposed(
        **command.said(law.profile.batch_document_cite),
        batch=command.batch,
        first_line=command.first_line,
        count=len(command.candidates),
        digest=digest_of(command.candidates),
    )


def require_plan(step: Check, plan: Plan | None, documents: tuple[Document, ...]) -> None:
    """Raise Refused where the step enters a budget plan and the plan is not told whole, or it enters none."""
    if step.plan and (plan is None or not documents):
        what = "The budget plan says how many candidates there are, for how much and how long."
        cure = "Name the plan with --document, and give --amount and --until."
        raise Refused(Refusal(act=step.step, reason="law", what=what, cure=cure, basis=step.cite, reading=step.reading))
    if plan is not None and not step.plan:
        what = f"The step {step.step} enters candidates in no budget plan."
        raise Refused(Refusal(act=step.step, reason="order", what=what, cure="Leave --amount and --until out."))


def enter_plan(command: EnterPlan, law: Law) -> PlanProposed:
    """The plan on record."""
    step = next(check for check in law.profile.checks if check.step == command.step)
    return PlanProposed(
        **command.said(step.cite, step.reading),
        batch=command.batch,
        plan=command.evidence[0].reference,
        count=command.count,
        amount=command.plan.amount,
        last_day=command.plan.last_day,
    )


def require_document(documents: tuple[Document, ...], law: Law) -> None:
    """Raise Refused where the regulation wants a paper with the list and none is named."""
    cite = law.profile.batch_document_cite
    if cite and not documents:
        raise Refused(
            Refusal(
                act="propose",
                reason="law",
                what="A list goes in with its paper; none is named.",
                cure="Name the berita acara, or the letter it came with: --document.",
                basis=cite,
            )
        )
