"""What follows a bill: verified, applied for, paid, returned; each act and all its lines in one commit."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

from lifecycle.application.authority import actor_for, require_past
from lifecycle.application.outcome import Outcome
from lifecycle.application.register import Register
from lifecycle.application.work import Work, carry_out_case
from lifecycle.domain import bill as bills
from lifecycle.domain import contribution
from lifecycle.domain.bill import Bill, PayBill, RequestPayment, ReturnBill, ReturnLines, ReverseLine, VerifyBill
from lifecycle.domain.contribution import Account
from lifecycle.domain.events import ContributionBilled, ContributionPaid, ContributionReversed, CoverageStarted, within
from lifecycle.domain.refusals import Refusal, Refused
from lifecycle.domain.values import Document

OpenLine = tuple[str, ContributionBilled]


def verify_bill(
    register: Register, *, bill: str, on: date, by: str, command_id: str, documents: tuple[Document, ...] = ()
) -> Outcome:
    """The official whom the regulation names verifies the lines that stand."""

    def act(work: Work, state: Bill, stream: str) -> None:
        actor = actor_for(work, "verify_bill", by, on)
        command = VerifyBill(actor=actor, command_id=command_id, on=on, evidence=documents, bill=bill)
        work.record(stream, bills.verify(state, command, work.law))

    return _on_bill(register, bill, by, command_id, act)


def request_payment(
    register: Register,
    *,
    bill: str,
    source: str,
    on: date,
    by: str,
    command_id: str,
    documents: tuple[Document, ...] = (),
) -> Outcome:
    """Payment is applied for with the regional treasurer, from a listed source of funds."""

    def act(work: Work, state: Bill, stream: str) -> None:
        actor = actor_for(work, "request_payment", by, on)
        command = RequestPayment(
            actor=actor, command_id=command_id, on=on, evidence=documents, bill=bill, source=source
        )
        work.record(stream, bills.request_payment(state, command, work.law))

    return _on_bill(register, bill, by, command_id, act)


def pay_bill(
    register: Register,
    *,
    bill: str,
    payment: str,
    on: date,
    received_on: date,
    confirmed_on: date,
    by: str,
    command_id: str,
    amount: int | None = None,
    documents: tuple[Document, ...] = (),
) -> Outcome:
    """The bill is paid under an SP2D and confirmed by the carrier: in full, or its first lines up to ``amount``."""

    def act(work: Work, state: Bill, stream: str) -> None:
        actor = actor_for(work, "pay_bill", by, on)
        require_past(register, "pay_bill", confirmed_on)
        lines = _lines_worth(_open_lines(register, bill), state.open[1] if amount is None else amount)
        command = PayBill(
            actor=actor,
            command_id=command_id,
            on=on,
            evidence=documents,
            bill=bill,
            payment=payment,
            lines=len(lines),
            amount=state.open[1] if amount is None else amount,
            received_on=received_on,
            confirmed_on=confirmed_on,
        )
        paid = bills.pay(state, command, work.law)
        work.record(stream, paid)
        accounts, covered = _glance(work, lines), set[tuple[str, int]]()
        for case, line in lines:
            work.record(case, bills.paid_line(line, paid))
            if (case, line.enrolment) not in covered:
                covered.add((case, line.enrolment))
                work.record(case, *_cover(work, accounts[case], line, command))

    return _on_bill(register, bill, by, command_id, act)


def return_lines(
    register: Register, *, bill: str, on: date, by: str, command_id: str, documents: tuple[Document, ...] = ()
) -> Outcome:
    """The lines that do not match go back to the carrier; the others stand."""

    def act(work: Work, state: Bill, stream: str) -> None:
        actor = actor_for(work, "verify_bill", by, on)
        command = ReturnLines(actor=actor, command_id=command_id, on=on, evidence=documents, bill=bill)
        work.record(stream, *bills.return_lines(state, command, work.law))

    return _on_bill(register, bill, by, command_id, act)


def return_bill(
    register: Register,
    *,
    bill: str,
    reason: str,
    on: date,
    by: str,
    command_id: str,
    documents: tuple[Document, ...] = (),
) -> Outcome:
    """Everything of the bill that is open goes back; its months may be billed again."""

    def act(work: Work, state: Bill, stream: str) -> None:
        actor = actor_for(work, "verify_bill", by, on)
        command = ReturnBill(actor=actor, command_id=command_id, on=on, evidence=documents, bill=bill, reason=reason)
        returned = bills.return_bill(state, command, work.law)
        work.record(stream, returned)
        lines = _open_lines(register, bill)
        _glance(work, lines)
        for case, line in lines:
            work.record(case, bills.returned_line(line, returned))

    return _on_bill(register, bill, by, command_id, act)


def reverse_line(
    register: Register,
    *,
    bill: str,
    participant: str,
    month: date,
    reason: str,
    on: date,
    by: str,
    command_id: str,
    documents: tuple[Document, ...] = (),
) -> Outcome:
    """A paid month is corrected: its money comes back or is credited, and the month may be billed again."""

    def act(work: Work, state: Bill, _stream: str) -> None:
        actor = actor_for(work, "verify_bill", by, on)
        require_past(register, "return_bill", on)
        command = ReverseLine(actor=actor, command_id=command_id, on=on, evidence=documents, reason=reason)
        line = _paid_line(work, participant, bill, month)
        work.record(participant, bills.reverse(state, line, command, work.law))

    return _on_bill(register, bill, by, command_id, act)


def _on_bill(
    register: Register, bill: str, by: str, command_id: str, act: Callable[[Work, Bill, str], None]
) -> Outcome:
    stream = register.stream("bill", bill)

    def on_bill(work: Work) -> None:
        act(work, bills.fold(work.events(stream)), stream)

    return carry_out_case(register, command_id, stream, by, on_bill)


def _open_lines(register: Register, bill: str) -> list[OpenLine]:
    """The lines neither paid nor returned, in the order of the letter."""
    found = register.ledger.taken_by("bill-open", within(bill))
    return [(stream, event) for _, stream, event in found if isinstance(event, ContributionBilled)]


def _lines_worth(lines: list[OpenLine], amount: int) -> list[OpenLine]:
    """The first lines, of that sum. Raises Refused where the sum would split a month."""
    left, below = amount, 0
    for count, (_, line) in enumerate(lines):
        if left <= 0:
            lines = lines[:count]
            break
        left -= line.amount
        below += line.amount if left >= 0 else 0
    if left < 0:
        what = f"Rp {amount:,} would pay a part of a month: whole lines come to Rp {below:,}, or more."
        raise Refused(Refusal(act="pay_bill", reason="order", what=what, cure="Check the amount of the SP2D."))
    return lines


def _glance(work: Work, lines: Iterable[OpenLine]) -> dict[str, Account]:
    """The accounts of these people where a payment may start cover, and where their streams end."""
    laws = [work.law.on_path(path.code) for path in work.register.profile.paths]
    waits = any(law.profile.start.rule != "number_issued" for law in laws)
    topics = contribution.TOPICS if waits else ()
    cases = work.glance(dict.fromkeys(case for case, _ in lines), topics)
    return {case: contribution.fold(events) for case, events in cases.items()}


def _cover(work: Work, account: Account, line: ContributionBilled, command: PayBill) -> tuple[CoverageStarted, ...]:
    """Cover that waits for the first payment starts on the day it was paid, once, for one who is there that day."""
    term = next((term for term in account.terms if term.enrolment == line.enrolment), None)
    if term is None or term.registered_on is None or term.covered_from is not None:
        return ()
    start, began = work.law.on_path(term.path).profile.start, max(command.on, term.registered_on)
    if start.rule == "number_issued" or (term.ends is not None and term.ends <= began):
        return ()
    said = {**command.said(start.cite, start.reading), "effective_on": began}
    return (CoverageStarted(**said, enrolment=line.enrolment, rule=start.rule),)


def _paid_line(work: Work, participant: str, bill: str, month: date) -> ContributionPaid:
    """The line as it was paid. Raises Refused when it was not, or was corrected before."""
    found: ContributionPaid | None = None
    for event in work.events(participant):
        if isinstance(event, ContributionPaid | ContributionReversed) and (event.bill, event.month) == (bill, month):
            found = event if isinstance(event, ContributionPaid) else None
    if found is None:
        what = f"No paid line of {month:%Y-%m} in bill {bill} is there for this person."
        cure = "lifecycle ask contribution_calendar list --participant ID shows every line."
        raise Refused(Refusal(act="return_bill", reason="unknown", what=what, cure=cure))
    return found
