"""Deciding on a bill: received, verified, applied for, paid; or returned, whole or in part."""

from __future__ import annotations

from lifecycle.domain.bill.commands import PayBill, ReceiveBill, RequestPayment, ReturnBill, ReturnLines, VerifyBill
from lifecycle.domain.bill.state import NONE, PROCESS, Bill
from lifecycle.domain.events import (
    BillLinesReturned,
    BillPaid,
    BillReceived,
    BillReturned,
    BillVerified,
    PaymentRequested,
)
from lifecycle.domain.law import Law
from lifecycle.domain.profile import Act
from lifecycle.domain.refusals import Reason, Refusal, Refused


def receive(state: Bill, command: ReceiveBill, law: Law) -> BillReceived:
    """The bill as it came in. Raises Refused: recorded before, or the letter and its list say different sums."""
    move(state, "receive_bill", command.bill)
    if command.read != command.amount:
        what = f"The letter says Rp {command.amount:,}, the {command.lines:,} lines of the file Rp {command.read:,}."
        cure = "Compare both: is the file whole, and of this bill? Nothing was recorded."
        raise refused("receive_bill", "order", what, cure)
    act = law.profile.acts["receive_bill"]
    return BillReceived(
        **command.said(act.cite, act.reading),
        bill=command.bill,
        sheet=command.sheet,
        name=command.name,
        lines=command.lines,
        amount=command.amount,
        unmatched=command.unmatched[0],
        unmatched_amount=command.unmatched[1],
    )


def return_lines(state: Bill, command: ReturnLines, law: Law) -> tuple[BillLinesReturned, ...]:
    """The lines that do not match go back; nothing when there are none."""
    move(state, "return_lines", command.bill)
    lines, amount = state.unmatched
    if not lines:
        return ()
    act = law.profile.acts["verify_bill"]
    said = command.said(act.cite, act.reading)
    return (BillLinesReturned(**said, bill=command.bill, lines=lines, amount=amount),)


def return_bill(state: Bill, command: ReturnBill, law: Law) -> BillReturned:
    """Everything open goes back, matched or not; what is paid stays paid."""
    status = move(state, "return_bill", command.bill)
    act = law.profile.acts["verify_bill"]
    return BillReturned(
        **command.said(act.cite, act.reading),
        bill=command.bill,
        lines=state.unmatched[0] + state.open[0],
        amount=state.unmatched[1] + state.open[1],
        reason=command.reason,
        status=status,
        sheet=state.received.sheet if state.received and status == "returned" else None,
    )


def verify(state: Bill, command: VerifyBill, law: Law) -> BillVerified:
    """The lines that stand are verified. Raises Refused: some do not match, or the same hand took the bill in."""
    move(state, "verify_bill", command.bill)
    act = law.profile.acts["verify_bill"]
    received = state.received
    assert received is not None
    if received.actor.person == command.actor.person:
        what = f"{command.actor.person} took this bill in and cannot also verify it."
        raise refused("verify_bill", "separation", what, "Let another appointed person verify it.")
    lines, amount = state.unmatched
    if lines:
        what = f"{lines:,} lines (Rp {amount:,}) do not match the register."
        cure = f"Send them back first: lifecycle bill return REGISTER --bill {command.bill}."
        raise refused("verify_bill", "law", what, cure, act)
    if not state.open[0]:
        what = "No line of this bill stands."
        cure = f"Send it back: lifecycle bill return REGISTER --bill {command.bill} --all --reason WHY."
        raise refused("verify_bill", "order", what, cure)
    said = command.said(act.cite, act.reading)
    instruments = law.papers_for("verify_bill", command.on)
    said["evidence"] = (*command.evidence, *instruments)
    return BillVerified(**said, bill=command.bill, lines=state.open[0], amount=state.open[1])


def request_payment(state: Bill, command: RequestPayment, law: Law) -> PaymentRequested:
    """Payment is applied for. Raises Refused for a source the regulation does not list."""
    move(state, "request_payment", command.bill)
    act = law.profile.acts["request_payment"]
    source = law.require_source("request_payment", command.source)
    said = command.said((*act.cite, *source.cite), (*act.reading, *source.reading))
    said["evidence"] = (*command.evidence, *law.papers_for("request_payment", command.on))
    return PaymentRequested(**said, bill=command.bill, amount=state.open[1], source=command.source)


def pay(state: Bill, command: PayBill, law: Law) -> BillPaid:
    """Paid in full or in part. Raises Refused: more than is open, an SP2D again, or days out of order."""
    trigger = "pay_bill" if command.amount == state.open[1] else "pay_part"
    status = move(state, trigger, command.bill)
    if not 0 < command.amount <= state.open[1]:
        what = f"Rp {state.open[1]:,} of bill {command.bill} are open, not Rp {command.amount:,}."
        raise refused("pay_bill", "order", what, "Check the amount of the SP2D.")
    if command.payment in state.payments:
        what = f"Payment {command.payment} of bill {command.bill} is recorded already."
        raise refused("pay_bill", "order", what, "An SP2D pays a bill once: check its number.")
    if not command.on <= command.received_on <= command.confirmed_on:
        what = f"Paid {command.on}, received {command.received_on}, confirmed {command.confirmed_on}: out of order."
        raise refused("pay_bill", "order", what, "Check the three days.")
    act = law.profile.acts["pay_bill"]
    assert state.source is not None
    return BillPaid(
        **command.said(act.cite, act.reading),
        bill=command.bill,
        payment=command.payment,
        lines=command.lines,
        amount=command.amount,
        source=state.source,
        received_on=command.received_on,
        confirmed_on=command.confirmed_on,
        status=status,
    )


def move(state: Bill, trigger: str, bill: str) -> str:
    """Where a trigger leads. Raises Refused."""
    if state.status == NONE and trigger != "receive_bill":
        what = f"There is no bill {bill!r}."
        raise refused(trigger, "unknown", what, "lifecycle ask contribution_calendar bills lists every bill.")
    return PROCESS.move(state.status, trigger)


def refused(act: str, reason: Reason, what: str, cure: str, cited: Act | None = None) -> Refused:
    """The refusal of an act on a bill, under the provisions of an act where law decides."""
    basis, reading = (cited.cite, cited.reading) if cited else ((), ())
    return Refused(Refusal(act=act, reason=reason, what=what, cure=cure, basis=basis, reading=reading))
