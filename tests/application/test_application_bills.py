"""Bills on a real log: every line matched, paid in full or in part, sent back, reversed; and when cover starts."""

from __future__ import annotations

from datetime import date
from functools import partial

import pytest

from lifecycle.application import billing
from lifecycle.domain.events import (
    BillLineUnmatched,
    BillPaid,
    BillReceived,
    BillVerified,
    ContributionBilled,
    ContributionPaid,
    CoverageStarted,
    PaymentRequested,
)
from lifecycle.domain.profile import ReProposal, Start
from lifecycle.domain.rules import NeverAidedHere
from lifecycle.domain.values import Document
from lifecycle.intake import BillRow
from tests.application.office import TODAY, Office, answers, candidates
from tests.application.treasury import BILLED_ON, PAID_ON, Treasury, done_twice, enrol_on, line, lines, of, under, why

SINCE = date(2025, 1, 20)
MARCH, APRIL, NOVEMBER, DECEMBER = (date(2025, month, 1) for month in (3, 4, 11, 12))
JANUARY_2026 = date(2026, 1, 1)
DIED_ON = date(2025, 3, 25)
FIRST_PAYMENT = Start("first_payment", ("banyumas-2025-2/p10/a3",), ("BMS-05",))
CONFIRMED = Document("konfirmasi 7/2025")


@pytest.fixture
def treasury(banyumas: Office) -> Treasury:
    """Money in Banyumas: two are registered since January, the second died in March, a third is a candidate."""
    enrol_on(banyumas, [1, 2], SINCE)
    banyumas.report_death(banyumas.who(2), on=DIED_ON)
    banyumas.propose(candidates("new.xlsx", [3]), "new")
    return Treasury(banyumas)


def test_the_whole_way_of_a_bill(treasury: Treasury) -> None:
    """What does not match goes back, the rest is verified, applied for and paid, each with its provision."""
    received = treasury.receive("B-1", lines("b.xlsx", [line(1), line(1, APRIL), line(9, amount=5)]))
    (letter,) = of(received, BillReceived)
    assert (letter.lines, letter.amount, letter.unmatched, letter.unmatched_amount) == (3, 33_605, 1, 5)
    assert treasury.return_lines().count() == {"bill.lines_returned.v1": 1}
    assert treasury.verify().count() == {"bill.verified.v1": 1}
    assert treasury.request().count() == {"bill.payment_requested.v1": 1}
    paid = treasury.pay(documents=(CONFIRMED,))
    assert paid.count() == {"bill.paid.v1": 1, "participant.contribution_paid.v1": 2}
    kept = treasury.office.events("bill", "B-1")
    assert {event.basis for event in kept[:2]} == {("banyumas-2025-2/p12/a3/a",)}
    assert [event.basis[-1] for event in kept[2:]] == [
        "banyumas-2025-2/p12/a3/b",
        "banyumas-2025-2/p12/a3/b",
        "banyumas-2025-2/p13/a1/a",
        "banyumas-2025-2/p12/a3/c",
    ]


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        (line(1, MARCH), None),
        (line(2, MARCH), None),
        (line(3, MARCH), "not_on_roll"),
        (line(9, MARCH), "not_on_roll"),
        (line(1, MARCH, nik=None), "not_on_roll"),
        (line(2, APRIL, amount=1), "dead_before"),
        (line(1, date(2024, 12, 1), amount=1), "not_covered"),
        (line(1, MARCH, amount=16_801), "wrong_amount"),
        (line(1, MARCH, amount=0), "wrong_amount"),
    ],
    ids=["right", "month of death", "candidate", "nobody", "no NIK", "dead", "before", "too much", "nothing"],
)
def test_a_line_matches_or_says_why_not(treasury: Treasury, row: BillRow, expected: str | None) -> None:
    """Of a line that does not match, the bill keeps person, month, sum and the row it stood in."""
    outcome = treasury.receive("B-1", lines("b.xlsx", [row]))
    kept = outcome.events[-1][1]
    if expected is None:
        assert isinstance(kept, ContributionBilled)
    else:
        assert isinstance(kept, BillLineUnmatched)
        assert (kept.why, kept.personal and kept.personal.name) == (expected, row.name)
    assert (kept.month, kept.amount, kept.place) == (row.month, row.amount, row.place)


def test_the_name_of_who_does_not_match_stays_in_the_box(treasury: Treasury) -> None:
    """Only the stream of a known person is in the open."""
    outcome = treasury.receive("B-1", lines("b.xlsx", [line(2, APRIL), line(9)]))
    unmatched = of(outcome, BillLineUnmatched)
    assert [event.participant for event in unmatched] == [treasury.office.who(2), None]
    assert "ORANG" not in str(unmatched)


@pytest.mark.parametrize("stretch", [1, 1_000])
def test_a_month_is_billed_once_in_one_bill_and_in_two(
    treasury: Treasury, monkeypatch: pytest.MonkeyPatch, stretch: int
) -> None:
    """The second line is told to be billed twice, unless something comes before that; however long the stretches."""
    monkeypatch.setattr(billing, "CHUNK", stretch)
    first = treasury.receive("B-1", lines("1.xlsx", [line(1), line(1), line(1, amount=1), line(1, APRIL)]))
    assert why(first) == {2: "billed_twice", 3: "wrong_amount"}
    second = treasury.receive("B-2", lines("2.xlsx", [line(1), line(1, MARCH), line(1, APRIL)]))
    assert why(second) == {1: "billed_twice", 3: "billed_twice"}


def test_a_month_that_came_back_may_be_billed_again(treasury: Treasury) -> None:
    """Returned with its bill, or reversed after it was paid; never before that."""
    treasury.receive("B-1", lines("1.xlsx", [line(1, MARCH)]))
    treasury.return_bill("B-1")
    assert why(treasury.receive("B-2", lines("2.xlsx", [line(1, MARCH)]))) == {}
    for act in (treasury.verify, treasury.request, treasury.pay):
        act("B-2")
    assert why(treasury.receive("B-3", lines("3.xlsx", [line(1, MARCH)]))) == {1: "billed_twice"}
    treasury.reverse(treasury.office.who(1), "B-2", MARCH)
    assert why(treasury.receive("B-4", lines("4.xlsx", [line(1, MARCH)]))) == {}


def test_a_part_pays_the_first_lines_of_the_letter(treasury: Treasury) -> None:
    """Whole months, in their order; the next part pays the next, and the last makes the bill paid."""
    months = [date(2025, month, 1) for month in (5, 4, 3)]
    treasury.receive("B-1", lines("b.xlsx", [line(1, month) for month in months]))
    treasury.verify()
    treasury.request()
    parts = [treasury.pay(payment="SP2D 1", amount=33_600), treasury.pay(payment="SP2D 2", amount=16_800)]
    paid = [[event.month for event in of(part, ContributionPaid)] for part in parts]
    assert paid == [months[:2], months[2:]]
    assert [of(part, BillPaid)[0].status for part in parts] == ["partly paid", "paid"]


def test_what_is_left_of_a_bill_partly_paid_goes_back(treasury: Treasury) -> None:
    """What is paid stays paid."""
    treasury.receive("B-1", lines("b.xlsx", [line(1, MARCH), line(1, APRIL)]))
    treasury.verify()
    treasury.request()
    treasury.pay(amount=16_800)
    returned = treasury.return_bill()
    assert returned.count() == {"bill.returned.v1": 1, "participant.contribution_returned.v1": 1}
    assert treasury.reverse(treasury.office.who(1), month=MARCH).count() == {"participant.contribution_reversed.v1": 1}


@pytest.mark.parametrize(("funding", "amount"), [("APBD", 16_800), ("DBHCHT", 16_800), ("OTHER", 8_400)])
def test_the_funding_of_the_place_says_what_a_month_costs(banyumas: Office, funding: str, amount: int) -> None:
    """A driver's January 2026 is relieved only where no public budget pays."""
    enrol_on(banyumas, [1], SINCE, funding=funding, job_kind="driver")
    treasury = Treasury(banyumas)
    sums = (16_800, 8_400)
    rows = [line(1, JANUARY_2026, amount=each) for each in sums if each != amount]
    rows.append(line(1, JANUARY_2026, amount=amount))
    assert why(treasury.receive("B-1", lines("b.xlsx", rows))) == {1: "wrong_amount"}


def test_a_kind_of_work_set_right_changes_what_a_month_costs(banyumas: Office) -> None:
    """A trader who was a driver all along has the driver's relief."""
    enrol_on(banyumas, [1], SINCE, funding="OTHER", job_kind="trader")
    treasury = Treasury(banyumas)
    treasury.correct(banyumas.who(1), "job_kind", "sopir")
    assert why(treasury.receive("B-1", lines("b.xlsx", [line(1, JANUARY_2026, amount=8_400)]))) == {}


def in_serang(serang: Office) -> Treasury:
    """Two registered in Serang, with every paper on record that the regulation leaves open."""
    for name in ("registrar", "bill_verifier", "payer"):
        serang.settle(name, document=Document(f"SK {name}"))
    serang.enrol([1, 2])
    return Treasury(serang)


def test_cover_in_serang_starts_on_the_day_of_the_first_payment(serang: Office) -> None:
    """Several months in one bill start it once, on the paper of the confirmation; a later bill starts none."""
    treasury = in_serang(serang)
    treasury.receive("B-1", lines("1.xlsx", [line(1, NOVEMBER), line(1), line(2)]))
    treasury.verify()
    treasury.request()
    started = of(treasury.pay(confirmed_on=TODAY, documents=(CONFIRMED,)), CoverageStarted)
    assert len(started) == 2
    for event in started:
        assert (event.effective_on, event.rule, event.evidence) == (PAID_ON, "registered_and_paid", (CONFIRMED,))
        assert (event.basis, event.reading) == (("serang-2025-59/p1/n8",), ("SRG-09",))
    again = treasury.settle("B-2", lines("2.xlsx", [line(1, JANUARY_2026)]), on=TODAY)
    assert of(again, CoverageStarted) == []


def test_a_part_of_a_bill_starts_cover_for_those_it_pays(serang: Office) -> None:
    """The other waits for a payment of their own."""
    treasury = in_serang(serang)
    treasury.receive("B-1", lines("1.xlsx", [line(1), line(2)]))
    treasury.verify()
    treasury.request()
    for who, payment in ((1, "SP2D 1"), (2, "SP2D 2")):
        outcome = treasury.pay(payment=payment, amount=16_800)
        assert [stream for stream, event in outcome.events if isinstance(event, CoverageStarted)] == [serang.who(who)]


def test_no_cover_starts_for_the_dead(serang: Office) -> None:
    """Who died before the first payment is paid for the month of death, and covered on no day."""
    treasury = in_serang(serang)
    treasury.receive("B-1", lines("1.xlsx", [line(1), line(2)]))
    serang.report_death(serang.who(1), on=date(2025, 12, 11))
    serang.report_death(serang.who(2), on=PAID_ON)
    treasury.verify()
    treasury.request()
    outcome = treasury.pay()
    assert outcome.count()["participant.contribution_paid.v1"] == 2
    assert [stream for stream, event in outcome.events if isinstance(event, CoverageStarted)] == [serang.who(2)]


def test_cover_in_banyumas_started_with_the_number(treasury: Treasury) -> None:
    """A payment starts nothing."""
    assert of(treasury.settle("B-1", lines("1.xlsx", [line(1)])), CoverageStarted) == []


def test_another_regulation_whose_cover_waits_for_the_first_payment(banyumas: Office) -> None:
    """Banyumas with that rule: the day, the rule and the provision are those of the profile."""
    office = under(banyumas, start=FIRST_PAYMENT)
    office.enrol([1])
    assert office.state(1).covered_from is None
    started = of(Treasury(office).settle("B-1", lines("1.xlsx", [line(1, NOVEMBER), line(1)])), CoverageStarted)
    assert [(event.effective_on, event.basis, event.reading) for event in started] == [
        (BILLED_ON, FIRST_PAYMENT.cite, FIRST_PAYMENT.reading)
    ]
    assert office.state(1).covered_from == BILLED_ON


def test_each_enrolment_has_a_first_payment_of_its_own(banyumas: Office) -> None:
    """Where a bill also pays a month of an enrolment that has ended, cover starts for the one that holds."""
    rules = tuple(rule for rule in banyumas.register.profile.rules if not isinstance(rule, NeverAidedHere))
    again = ReProposal(allowed=True, cite=("banyumas-2025-2/p7/a4/e",))
    office = under(banyumas, start=FIRST_PAYMENT, rules=rules, re_proposal=again)
    enrol_on(office, [1], SINCE)
    office.decree("460/2", None, kind="change", on=MARCH)
    office.terminate(office.who(1), "moved_out", decree="460/2", on=MARCH)
    office.ready([1], places=1)
    office.decree("460/3")
    office.enter(answers("again.xlsx", [1], membership_number="25000009999"))
    paid = Treasury(office).settle("B-1", lines("1.xlsx", [line(1, MARCH), line(1, NOVEMBER)]))
    assert [(event.enrolment, event.effective_on) for event in of(paid, CoverageStarted)] == [(2, BILLED_ON)]


def test_the_papers_of_serang_are_the_evidence(serang: Office) -> None:
    """Verifying and applying rest on the instruments that say who does it."""
    treasury = in_serang(serang)
    treasury.receive("B-1", lines("1.xlsx", [line(1)]))
    treasury.verify()
    treasury.request()
    verified, requested = (event for event in serang.events("bill", "B-1")[1:])
    assert isinstance(verified, BillVerified)
    assert isinstance(requested, PaymentRequested)
    assert (verified.evidence, requested.evidence) == ((Document("SK bill_verifier"),), (Document("SK payer"),))


def test_a_repeated_command_has_its_first_outcome(treasury: Treasury) -> None:
    """Every act on a bill again under its id, refusals included, from the letter to the money that came back."""
    rows, rest = [line(1, MARCH), line(1, APRIL), line(9)], lines("2.xlsx", [line(1)])
    done_twice(
        treasury.office,
        partial(treasury.receive, "B-1", lines("1.xlsx", rows)),
        partial(treasury.verify, by="nobody"),
        treasury.verify,
        treasury.return_lines,
        partial(treasury.verify, on=TODAY),
        treasury.request,
        partial(treasury.pay, payment="SP2D 1", amount=16_800),
        partial(treasury.pay, payment="SP2D 2"),
        partial(treasury.reverse, treasury.office.who(1), month=MARCH),
        partial(treasury.receive, "B-2", rest),
        partial(treasury.return_bill, "B-2"),
    )


def test_a_repeated_first_payment_starts_cover_once(serang: Office) -> None:
    """Cover, payment and line are one commit."""
    treasury = in_serang(serang)
    treasury.receive("B-1", lines("1.xlsx", [line(1)]))
    done_twice(serang, treasury.verify, treasury.request, treasury.pay)
    assert [at.event.TOPIC for at in serang.log()].count("participant.coverage_started.v1") == 1
