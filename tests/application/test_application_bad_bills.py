"""What is wrong with a bill, or with who handles it: told with its cure; a matter of law or office is history too."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from lifecycle.application import setting_up
from lifecycle.domain.refusals import Refused
from lifecycle.domain.values import Document
from lifecycle.intake import BillRow
from tests.application.office import PAPER, TODAY, Office, held_row
from tests.application.treasury import BILLED_ON, PAID_ON, Act, Treasury, enrol_on, line, lines, mistaken

MARCH, APRIL, MAY, JUNE, JULY, AUGUST = (date(2025, month, 1) for month in range(3, 9))
TOMORROW, BEFORE = TODAY + timedelta(days=1), PAID_ON - timedelta(days=1)
RECEIVED, UNMATCHED = lines("received.xlsx", [line(1, MARCH)]), lines("unmatched.xlsx", [line(9, MARCH)])


@pytest.fixture
def treasury(banyumas: Office) -> Treasury:
    """Bills received, with a line that does not match, verified, partly paid, reversed, taken in by who verifies."""
    enrol_on(banyumas, [1], date(2025, 1, 20))
    treasury = Treasury(banyumas)
    treasury.receive("RECEIVED", RECEIVED)
    treasury.receive("UNMATCHED", UNMATCHED)
    treasury.receive("VERIFIED", lines("verified.xlsx", [line(1, APRIL)]))
    treasury.verify("VERIFIED")
    treasury.receive("PARTLY", lines("partly.xlsx", [line(1, MAY), line(1, JUNE)]))
    treasury.verify("PARTLY")
    treasury.request("PARTLY")
    treasury.pay("PARTLY", payment="SP2D 1", amount=16_800)
    treasury.settle("PAID", lines("paid.xlsx", [line(1, JULY)]))
    treasury.reverse(banyumas.who(1), "PAID", JULY)
    for role in ("payer", "bill_verifier"):
        banyumas.appoint("both", "social_affairs", role)
    treasury.receive("BOTH", lines("both.xlsx", [line(1, AUGUST)]), by="both")
    return treasury


def receive(name: str, *rows: BillRow, **more: object) -> Act:
    """A new letter comes in."""
    return lambda treasury: treasury.receive("NEW", lines(name, rows), **more)


def pay(**more: object) -> Act:
    """The rest of the bill that is partly paid is paid."""
    return lambda treasury: treasury.pay("PARTLY", **{"payment": "SP2D 2", **more})


def reverse(bill: str, month: date, who: str | None = None, **more: object) -> Act:
    """A line is reversed, of the one participant or of another id."""
    return lambda treasury: treasury.reverse(who or treasury.office.who(1), bill, month, **more)


@pytest.mark.parametrize(
    ("act", "says"),
    [
        (lambda treasury: treasury.receive("RECEIVED", RECEIVED), "Bill RECEIVED came in on 2025-12-01."),
        (lambda treasury: treasury.receive("RECEIVED", lines("x", [line(1)])), "2025-12-01, with another list."),
        (lambda treasury: treasury.receive("NEW", RECEIVED), "The same list came in before, under another number."),
        (receive("x", line(1), amount=16_801), "The letter says Rp 16,801, the 1 lines of the file Rp 16,800."),
        (receive("half.xlsx", line(1), amount=33_600), "The letter says Rp 33,600"),
        (receive("empty.xlsx"), "The list of the bill is empty."),
        (receive("x", line(1), on=TOMORROW), "2026-01-06 has not come yet"),
        (pay(amount=33_600), "Rp 16,800 of bill PARTLY are open, not Rp 33,600."),
        (pay(amount=16_799), "Rp 16,799 would pay a part of a month: whole lines come to Rp 0, or more."),
        (pay(amount=0), "not Rp 0."),
        (pay(payment="SP2D 1"), "Payment SP2D 1 of bill PARTLY is recorded already."),
        (pay(received_on=BEFORE), "Paid 2025-12-12, received 2025-12-11, confirmed 2025-12-12: out of order."),
        (pay(confirmed_on=BEFORE), "confirmed 2025-12-11: out of order."),
        (pay(confirmed_on=TOMORROW), "The day 2026-01-06 has not come yet."),
        (pay(on=TOMORROW), "The day 2026-01-06 has not come yet."),
        (lambda treasury: treasury.request("VERIFIED", source="CSR"), "lists no source of funds 'CSR'"),
        (reverse("PARTLY", JUNE), "No paid line of 2025-06 in bill PARTLY"),
        (reverse("PAID", JULY), "No paid line of 2025-07 in bill PAID"),
        (reverse("PAID", MAY), "No paid line of 2025-05 in bill PAID"),
        (reverse("NONE", JULY), "No paid line of 2025-07 in bill NONE"),
        (reverse("PARTLY", MAY, who="0" * 32), "No paid line of 2025-05 in bill PARTLY"),
        (lambda treasury: treasury.verify("NONE"), "There is no bill 'NONE'."),
        (lambda treasury: treasury.pay("NONE"), "There is no bill 'NONE'."),
        (lambda treasury: treasury.pay("NONE", amount=1), "There is no bill 'NONE'."),
        (lambda treasury: treasury.pay("VERIFIED"), "A bill that is verified cannot be moved by 'pay_bill'."),
        (lambda treasury: treasury.return_bill("PAID"), "A bill that is paid cannot be moved by 'return_bill'."),
    ],
)
def test_a_mistake_is_told_with_its_cure_and_not_recorded(treasury: Treasury, act: Act, says: str) -> None:
    """It is raised, and the log is as it was."""
    mistaken(treasury, act, says)


def test_a_bill_waits_until_every_line_can_be_read(treasury: Treasury) -> None:
    """A row without a readable month or amount stops it whole: the place, what is wrong and how many more there are."""
    held = [held_row(5), held_row(6), held_row(7)]
    with pytest.raises(Refused, match=r"Row 10, column NIK: .* \(2 more rows are like it\)"):
        treasury.receive("NEW", lines("x.xlsx", [line(1)], held))
    with pytest.raises(Refused, match=r"Row 10, column NIK: [^(]*$"):
        treasury.receive("NEW", lines("x.xlsx", [line(1)], held[:1]))


@pytest.mark.parametrize(
    ("act", "bill", "reason"),
    [
        (receive("x", line(1, date(2015, 6, 1)), line(1)), "NEW", "unset"),
        (receive("x", line(1), on=date(2025, 1, 5)), "NEW", "law"),
        (lambda treasury: treasury.verify("UNMATCHED"), "UNMATCHED", "law"),
        (lambda treasury: treasury.verify("RECEIVED", by="payer"), "RECEIVED", "office"),
        (lambda treasury: treasury.verify("BOTH", by="both"), "BOTH", "separation"),
        (receive("x", line(1), by="bill_verifier"), "NEW", "office"),
        (lambda treasury: treasury.return_lines("UNMATCHED", by="payer"), "UNMATCHED", "office"),
        (lambda treasury: treasury.return_bill("UNMATCHED", by="payer"), "UNMATCHED", "office"),
        (lambda treasury: treasury.request("VERIFIED", by="payer"), "VERIFIED", "office"),
        (lambda treasury: treasury.pay("PARTLY", by="head"), "PARTLY", "office"),
        (reverse("PARTLY", MAY, by="payer"), "PARTLY", "office"),
    ],
    ids=[
        "a month without a rate",
        "before the regulation",
        "lines that do not match",
        "who pays does not verify",
        "who took it in does not verify",
        "receive",
        "return lines",
        "return",
        "request",
        "pay",
        "reverse",
    ],
)
def test_what_law_or_office_forbids_is_history(treasury: Treasury, act: Act, bill: str, reason: str) -> None:
    """One refusal in the bill's stream with its cure, and nothing else; the bill is as it was."""
    before = treasury.office.log()
    outcome = act(treasury)
    event = treasury.office.refused_last("bill", bill)
    assert [turned.refusal.reason for turned in outcome.refusals] == [reason]
    assert (event.reason, bool(event.cure)) == (reason, True)
    assert [at.event for at in treasury.office.log()[len(before) :]] == [event]


def test_months_after_the_close_are_not_billed(treasury: Treasury) -> None:
    """Of the month in which the register was closed and of those before, bills still come in and are paid."""
    register = treasury.register
    setting_up.close_register(register, on=date(2025, 10, 15), document=PAPER, by="admin", command_id="close")
    with pytest.raises(Refused, match=r"closed since 2025-10-15; this is of 2025-11-01"):
        treasury.receive("NEW", lines("x.xlsx", [line(1, date(2025, 10, 1)), line(1, date(2025, 11, 1))]))
    paid = treasury.settle("LAST", lines("y.xlsx", [line(1, date(2025, 10, 1))]))
    assert paid.count()["participant.contribution_paid.v1"] == 1


@pytest.mark.parametrize(("name", "act"), [("bill_verifier", "verify_bill"), ("payer", "request_payment")])
def test_serang_waits_for_the_paper_that_names_who_acts(serang: Office, name: str, act: str) -> None:
    """Refused as unset, with its reading, until the instrument is on record and in force; then it is cited."""
    for paper in {"registrar", "bill_verifier", "payer"} - {name}:
        serang.settle(paper)
    serang.enrol([1])
    treasury = Treasury(serang)
    treasury.receive("B-1", lines("b.xlsx", [line(1)]))
    step = treasury.verify if name == "bill_verifier" else treasury.request
    if name == "payer":
        treasury.verify()
    refused = step()
    serang.settle(name, document=Document("SK 7"), on=BILLED_ON + timedelta(days=1))
    still = step()
    for (turned,) in (refused.refusals, still.refusals):
        assert (turned.refusal.act, turned.refusal.reason, turned.refusal.reading) == (act, "unset", ("SRG-23",))
        assert f"--settles {name}" in turned.refusal.cure
    ((_, event),) = step(on=BILLED_ON + timedelta(days=1)).events
    assert event.evidence == (Document("SK 7"),)


def test_the_list_of_a_bill_that_went_back_whole_may_come_again(treasury: Treasury) -> None:
    """Under a new number: what was wrong may have been the letter."""
    again = lines("again.xlsx", [line(1, date(2026, 1, 1))])
    treasury.receive("WRONG", again)
    treasury.return_bill("WRONG")
    assert treasury.receive("RIGHT", again).count()["participant.contribution_billed.v1"] == 1
