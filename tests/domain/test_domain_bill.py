"""What may be done with a bill: every situation against every command, as a table; and what each answer says.

A cell is the event with the state it leads to, ``-`` for nothing because it is so already, or the reason of the
refusal.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from itertools import accumulate, permutations

import pytest

from lifecycle.domain import bill as bills
from lifecycle.domain.bill import Bill
from lifecycle.domain.events import ContributionBilled, Event
from lifecycle.domain.refusals import Refused
from tests.domain.bill_story import (
    AMOUNT,
    ASKED,
    BILLED_ON,
    LINE,
    ON,
    PAID_LINE,
    PAYER,
    SENT_BACK,
    VERIFIED,
    asked,
    paid,
    pay,
    receive,
    received,
    request,
    return_bill,
    returned,
    reverse,
    told,
)
from tests.domain.contract import cells, hold, hold_refusal, refused
from tests.domain.given import BANYUMAS

SITUATIONS: dict[str, tuple[Event, ...]] = {
    "not_received": (),
    "clean": (received(),),
    "with_unmatched": (received(unmatched=1),),
    "lines_returned": (received(unmatched=1), SENT_BACK),
    "nothing_stands": (received(unmatched=1, matched=0), SENT_BACK),
    "verified": (received(), VERIFIED),
    "requested": ASKED,
    "partly_paid": (*ASKED, paid(1, "partly paid")),
    "paid": (*ASKED, paid(3, "paid")),
    "rest_returned": (*ASKED, paid(1, "partly paid"), returned(2, "paid")),
    "returned": (received(), returned(3)),
}
COMMANDS: dict[str, Callable[[Bill], Event | tuple[Event, ...]]] = {
    "receive": lambda state: bills.receive(state, receive(), BANYUMAS),
    "return_lines": lambda state: bills.return_lines(state, bills.ReturnLines(**asked(), bill="B-1"), BANYUMAS),
    "return_bill": lambda state: bills.return_bill(state, return_bill(), BANYUMAS),
    "verify": lambda state: bills.verify(state, bills.VerifyBill(**asked(), bill="B-1"), BANYUMAS),
    "request": lambda state: bills.request_payment(state, request(), BANYUMAS),
    "pay": lambda state: bills.pay(state, pay(max(state.open[0], 1)), BANYUMAS),
    "pay_part": lambda state: bills.pay(state, pay(1), BANYUMAS),
    "reverse": lambda state: bills.reverse(state, PAID_LINE, reverse(), BANYUMAS),
}
SAYS = """
                receive            return_lines             return_bill        verify             request                     pay         pay_part          reverse
not_received    received/received  unknown                  unknown            unknown            unknown                     unknown     unknown           unknown
clean           order              -                        returned/returned  verified/verified  order                       order       order             order
with_unmatched  order              lines_returned/received  returned/returned  law                order                       order       order             order
lines_returned  order              -                        returned/returned  verified/verified  order                       order       order             order
nothing_stands  order              -                        returned/returned  order              order                       order       order             order
verified        order              order                    returned/returned  order              payment_requested/requested order       order             order
requested       order              order                    order              order              order                       paid/paid   paid/partly_paid  order
partly_paid     order              order                    returned/paid      order              order                       paid/paid   paid/partly_paid  contribution_reversed/partly_paid
paid            order              order                    order              order              order                       order       order             contribution_reversed/paid
rest_returned   order              order                    order              order              order                       order       order             contribution_reversed/paid
returned        order              order                    order              order              order                       order       order             order
"""  # noqa: E501 - a table is read across


def word(situation: str, command: str) -> str:
    """The answer of one cell."""
    history = SITUATIONS[situation]
    try:
        answer = COMMANDS[command](bills.fold(history))
    except Refused as no:
        return hold_refusal(no.refusal).reason
    if answer == ():
        return "-"
    (event,) = answer if isinstance(answer, tuple) else (answer,)
    hold(event, asked())
    return f"{event.TOPIC.split('.')[1]}/{bills.fold((*history, event)).status.replace(' ', '_')}"


@pytest.mark.parametrize(("situation", "command", "answer"), cells(SAYS))
def test_a_bill_answers_every_command_in_every_situation(situation: str, command: str, answer: str) -> None:
    """What may happen next to a bill is exactly what the table says."""
    assert word(situation, command) == answer


def test_the_table_is_whole() -> None:
    """Every situation and command is in it, and between them every state and every move of the process."""
    told_of = [(one, two) for one, two, _ in cells(SAYS)]
    assert told_of == [(one, two) for one in SITUATIONS for two in COMMANDS]
    assert {bills.fold(history).status for history in SITUATIONS.values()} == set(bills.PROCESS.states)
    moves = {
        (bills.fold(SITUATIONS[one]).status, answer.split("/")[1]) for one, _, answer in cells(SAYS) if "/" in answer
    }
    assert moves == {(source, to.replace(" ", "_")) for _, source, to in bills.PROCESS.edges}


@pytest.mark.parametrize("amount", [3 * AMOUNT - 1, 3 * AMOUNT + 1, 0], ids=["less", "more", "nothing"])
def test_a_letter_that_asks_for_another_sum_than_its_list_is_refused(amount: int) -> None:
    """Both sums are told, to the rupiah."""
    said = refused(lambda: bills.receive(Bill(), receive(amount), BANYUMAS)).what
    assert said == f"The letter says Rp {amount:,}, the 3 lines of the file Rp 50,400."


def test_who_took_a_bill_in_does_not_verify_it() -> None:
    """Separation comes before anything the lines may say."""
    state = bills.fold(SITUATIONS["with_unmatched"])
    verify = bills.VerifyBill(**asked(by=PAYER), bill="B-1")
    assert refused(lambda: bills.verify(state, verify, BANYUMAS)).reason == "separation"


def test_what_does_not_match_goes_back_before_the_rest_is_verified() -> None:
    """The refusal counts lines and rupiah, cites the provision and names the command that cures it."""
    state = bills.fold(SITUATIONS["with_unmatched"])
    refusal = refused(lambda: bills.verify(state, bills.VerifyBill(**asked(), bill="B-1"), BANYUMAS))
    assert refusal.what == "1 lines (Rp 16,800) do not match the register."
    assert (refusal.reason, refusal.basis) == ("law", ("banyumas-2025-2/p12/a3/b",))
    assert "lifecycle bill return REGISTER --bill B-1" in refusal.cure


def test_the_lines_that_do_not_match_are_sent_back_with_their_sum() -> None:
    """The others stay open."""
    history = SITUATIONS["with_unmatched"]
    (sent,) = bills.return_lines(bills.fold(history), bills.ReturnLines(**asked(), bill="B-1"), BANYUMAS)
    assert (sent.lines, sent.amount) == (1, AMOUNT)
    after = bills.fold((*history, sent))
    assert (after.unmatched, after.open) == ((0, 0), (3, 3 * AMOUNT))


@pytest.mark.parametrize(
    ("situation", "lines"),
    [("with_unmatched", 4), ("lines_returned", 3), ("nothing_stands", 0), ("verified", 3), ("partly_paid", 2)],
)
def test_a_returned_bill_has_nothing_open(situation: str, lines: int) -> None:
    """What is neither paid nor sent back before goes back, matched or not, counted with its sum."""
    event = bills.return_bill(bills.fold(SITUATIONS[situation]), return_bill(), BANYUMAS)
    assert (event.lines, event.amount) == (lines, lines * AMOUNT)
    after = bills.fold((*SITUATIONS[situation], event))
    assert (after.unmatched, after.open) == ((0, 0), (0, 0))


def test_a_source_the_regulation_does_not_list_pays_nothing() -> None:
    """The cure names those it lists."""
    refusal = refused(lambda: bills.request_payment(bills.fold(SITUATIONS["verified"]), request("CSR"), BANYUMAS))
    assert (refusal.reason, refusal.act) == ("unknown", "request_payment")
    assert all(code in refusal.cure for code in ("APBD", "DBHCHT", "SILPA", "OTHER"))


@pytest.mark.parametrize("source", ["APBD", "DBHCHT", "SILPA", "OTHER"])
def test_a_listed_source_is_cited_and_pays(source: str) -> None:
    """The provision of the source stands beside that of the act, and the payment names it."""
    event = bills.request_payment(bills.fold(SITUATIONS["verified"]), request(source), BANYUMAS)
    listed = BANYUMAS.profile.source(source)
    assert listed is not None
    assert {"banyumas-2025-2/p12/a3/c", *listed.cite} <= set(event.basis)
    state = bills.fold((*SITUATIONS["verified"], event))
    assert bills.pay(state, pay(3), BANYUMAS).source == source


@pytest.mark.parametrize("amount", [3 * AMOUNT + 1, 0, -AMOUNT], ids=["more", "nothing", "less than nothing"])
def test_no_more_than_is_open_is_paid_and_no_less_than_something(amount: int) -> None:
    """What is open and what was asked are told."""
    state = bills.fold(SITUATIONS["requested"])
    said = refused(lambda: bills.pay(state, pay(3, amount=amount), BANYUMAS)).what
    assert said == f"Rp 50,400 of bill B-1 are open, not Rp {amount:,}."


@pytest.mark.parametrize("order", [*permutations((0, 1, 2))])
def test_paid_received_and_confirmed_come_in_this_order(order: tuple[int, int, int]) -> None:
    """Of six orders of three days one is possible."""
    names = ("on", "received_on", "confirmed_on")
    days = {name: ON + timedelta(days=after) for name, after in zip(names, order, strict=True)}
    state = bills.fold(SITUATIONS["requested"])
    if order == (0, 1, 2):
        assert bills.pay(state, pay(3, **days), BANYUMAS).confirmed_on == days["confirmed_on"]
    else:
        assert refused(lambda: bills.pay(state, pay(3, **days), BANYUMAS)).what.endswith("out of order.")


@pytest.mark.parametrize("parts", [(3,), (1, 2), (2, 1), (1, 1, 1)])
def test_every_way_to_pay_three_months_ends_paid(parts: tuple[int, ...]) -> None:
    """After each part exactly the rest is open; the last part makes the bill paid."""
    history: list[Event] = [*ASKED]
    for part, so_far in zip(parts, accumulate(parts), strict=True):
        assert bills.fold(history).status == ("requested" if so_far == part else "partly paid")
        history.append(bills.pay(bills.fold(history), pay(part, payment=f"SP2D {so_far}"), BANYUMAS))
        assert bills.fold(history).open == (3 - so_far, (3 - so_far) * AMOUNT)
    assert bills.fold(history).status == "paid"


def test_a_payment_pays_a_bill_once() -> None:
    """The same SP2D again is a mistake that is told with its cure."""
    state = bills.fold(SITUATIONS["partly_paid"])
    refusal = refused(lambda: bills.pay(state, pay(1, payment="SP2D 1"), BANYUMAS))
    assert (refusal.reason, refusal.act) == ("order", "pay_bill")
    assert "SP2D 1" in refusal.what


def test_nothing_is_corrected_before_it_was_paid() -> None:
    """The day of the payment is the first on which a line can be reversed."""
    state = bills.fold(SITUATIONS["paid"])
    assert bills.reverse(state, PAID_LINE, reverse(BILLED_ON), BANYUMAS).amount == AMOUNT
    before = BILLED_ON - timedelta(days=1)
    assert refused(lambda: bills.reverse(state, PAID_LINE, reverse(before), BANYUMAS)).reason == "order"


def test_a_line_keeps_what_it_says_through_every_stage() -> None:
    """Person, month, sum and place are the same billed, paid, returned and reversed; the payment says the rest."""
    line = ContributionBilled(**told(), **LINE)
    payment, back = paid(1, "paid"), returned(1)
    reversed_line = bills.reverse(bills.fold(SITUATIONS["paid"]), PAID_LINE, reverse(), BANYUMAS)
    stages = (line, bills.paid_line(line, payment), bills.returned_line(line, back), reversed_line)
    same = ("participant", "enrolment", "bill", "line", "month", "amount")
    assert len({tuple(getattr(stage, name) for name in same) for stage in stages}) == 1
    assert stages[1].slot == line.slot
    assert {(stages[1].payment, stages[1].source, stages[1].confirmed_on)} == {("SP2D 1", "APBD", ON)}
