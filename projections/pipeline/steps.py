"""The next step of whatever waits: which it is, whose it is, and which provision says so."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, NamedTuple

from lifecycle.domain.law import Law
from lifecycle.domain.processes import RESTING
from lifecycle.domain.refusals import Refused

NOBODY = "no office named"
NO_PAPER = "paper missing"
_OF_BILL = {
    "received": "verify_bill",
    "verified": "request_payment",
    "requested": "pay_bill",
    "partly paid": "pay_bill",
}


class Step(NamedTuple):
    """An act or a check, the office that has to do it, and the provisions that say so.

    In place of an office stands :data:`NO_PAPER` where the regulation is silent on the act or leaves open whose it is
    and no paper on record settles that: until one does, nobody can act.
    """

    name: str
    office: str
    basis: tuple[str, ...]


def of_case(case: Mapping[str, Any], law: Law, on: date) -> Step | None:
    """The next step of a case on its path; None where only the place that was left goes on."""
    law, kind = law.on_path(case["path"]), case["job_kind"]
    if case["died"]:
        return _act("terminate", law, on, kind)
    match case["status"]:
        case "returned":
            return Step("resubmit", case["put_forward_by"] or NOBODY, law.profile.acts["return_case"].cite)
        case "decreed" if case["has_place"]:
            return _act("register", law, on, kind)
        case "decreed":
            return _act("replace", law, on, kind)._replace(name="take_place")
        case "registered" if not case["has_decree"]:
            return _act("decree", law, on, kind)
        case "registered":
            return _act("pay_bill", law, on)._replace(name="first_payment", basis=law.profile.start.cite)
        case status if status not in RESTING:
            return _check_after(status, kind, law, on)
    return None


def of_bill(status: str, law: Law, on: date) -> Step:
    """The next step of a bill on its way to payment."""
    return _act(_OF_BILL[status], law, on)


def of_place(path: str | None, law: Law, on: date) -> Step:
    """Who passes on a place that somebody on this path has left."""
    return _act("replace", law.on_path(path or ""), on)


def _check_after(status: str, job_kind: str, law: Law, on: date) -> Step:
    """The first check after the last one passed, or the decree; a check of no office is that of the kind of work."""
    checks = law.profile.checks
    passed = ["proposed", *(check.step for check in checks)].index(status)
    if passed == len(checks):
        return _act("decree", law, on, job_kind)
    check, kind = checks[passed], law.profile.kind(job_kind)
    step = Step(check.step, check.office or (kind and kind.collector) or NOBODY, check.cite)
    return _held_back(step, law, on, job_kind) or step


def _act(name: str, law: Law, on: date, job_kind: str | None = None) -> Step:
    """An act of the regulation, with the papers of the day."""
    act = law.profile.acts.get(name)
    step = Step(name, (act and act.office) or NOBODY, act.cite if act else ())
    return _held_back(step, law, on, job_kind) or step


def _held_back(step: Step, law: Law, on: date, job_kind: str | None) -> Step | None:
    """The step as it waits for a paper, with the provision that leaves it open; None where nothing is missing."""
    try:
        law.papers_for(step.name, on, job_kind)
    except Refused as refused:
        return Step(step.name, NO_PAPER, refused.refusal.basis)
    return None
