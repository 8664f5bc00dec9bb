"""Money and the half-year at work: bills, cycles and corrections of an :class:`Office`, in one line each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from hashlib import sha256
from itertools import count
from typing import Any, TypeVar

import msgspec
import pytest

from lifecycle.application import amending, billing, correcting, cycles, paying, resolving, updating
from lifecycle.application.outcome import Outcome
from lifecycle.domain.events import BillLineUnmatched, Event
from lifecycle.domain.refusals import Refused
from lifecycle.domain.values import Place
from lifecycle.intake import BillRow, HeldRow, Reading, UpdateRow
from tests.application.office import PAPER, TODAY, Office, answers, nik, row, sheet

MONTH = date(2025, 12, 1)
BILLED_ON = date(2025, 12, 1)
PAID_ON = date(2025, 12, 12)


Act = Callable[["Treasury"], Outcome]
Told = TypeVar("Told", bound=Event)


class Treasury:
    """What the offices of an :class:`Office` do with money and with new data."""

    def __init__(self, office: Office) -> None:
        self.office = office
        self.register = office.register
        self._ids = (f"treasury-{number}" for number in count(1))

    def receive(self, bill: str, lines: Reading[BillRow], **more: Any) -> Outcome:
        """A bill comes in, asking for what its lines add up to."""
        said = {"amount": sum(row.amount for row in lines.rows), "on": BILLED_ON, "by": "payer", **more}
        return self._do(billing.receive_bill, reading=lines, bill=bill, **said)

    def verify(self, bill: str = "B-1", **more: Any) -> Outcome:
        """The appointed official verifies it."""
        return self._do(paying.verify_bill, bill=bill, **{"on": BILLED_ON, "by": "bill_verifier", **more})

    def request(self, bill: str = "B-1", **more: Any) -> Outcome:
        """The head applies for payment."""
        said = {"on": BILLED_ON, "by": "head", "source": "APBD", **more}
        return self._do(paying.request_payment, bill=bill, **said)

    def pay(self, bill: str = "B-1", **more: Any) -> Outcome:
        """The treasurer pays, the carrier confirms."""
        on = more.pop("on", PAID_ON)
        said = {"payment": "SP2D 1", "on": on, "received_on": on, "confirmed_on": on, "by": "treasurer", **more}
        return self._do(paying.pay_bill, bill=bill, **said)

    def settle(self, bill: str, lines: Reading[BillRow], **more: Any) -> Outcome:
        """The whole way of a bill: what does not match goes back, the rest is paid."""
        on = more.get("on", BILLED_ON)
        self.receive(bill, lines, on=on)
        self.return_lines(bill, on=on)
        self.verify(bill, on=on)
        self.request(bill, on=on)
        return self.pay(bill, on=more.get("paid_on", on), payment=f"SP2D {bill}")

    def return_lines(self, bill: str = "B-1", **more: Any) -> Outcome:
        """What does not match goes back."""
        return self._do(paying.return_lines, bill=bill, **{"on": BILLED_ON, "by": "bill_verifier", **more})

    def return_bill(self, bill: str = "B-1", **more: Any) -> Outcome:
        """Everything open goes back."""
        said = {"on": BILLED_ON, "by": "bill_verifier", "reason": "a wrong list", **more}
        return self._do(paying.return_bill, bill=bill, **said)

    def reverse(self, who: str, bill: str = "B-1", month: date = MONTH, **more: Any) -> Outcome:
        """A paid line is corrected."""
        said = {"on": TODAY, "by": "bill_verifier", "reason": "paid after death", **more}
        return self._do(paying.reverse_line, bill=bill, participant=who, month=month, **said)

    def correct(self, who: str, field: str, value: str, **more: Any) -> Outcome:
        """A record is set right."""
        said = {"reason": "a slip of the pen", "by": "updater", "documents": (PAPER,), **more}
        return self._do(correcting.correct, participant=who, field=field, value=value, **said)

    def close_as_same(self, who: str, other: str, **more: Any) -> Outcome:
        """Two records are one person."""
        said = {"reason": "one person", "by": "updater", **more}
        return self._do(correcting.close_as_same, participant=who, same_as=other, **said)

    def return_case(self, who: str, **more: Any) -> Outcome:
        """A case goes back."""
        return self._do(correcting.return_case, participant=who, **{"reason": "unreadable", "by": "verifier", **more})

    def withdraw(self, who: str, **more: Any) -> Outcome:
        """A case is taken back."""
        return self._do(correcting.withdraw, participant=who, **{"reason": "no wish", "by": "collector", **more})

    def amend(self, number: str, amends: str, kind: str, struck: Sequence[str] = (), **more: Any) -> Outcome:
        """A decree is set right."""
        said = {"what": "a wrong annex", "on": TODAY, "by": "signer", **more}
        return self._do(amending.amend_decree, number=number, amends=amends, kind=kind, struck=struck, **said)

    def open_cycle(self, cycle: str = "2025-H2", **more: Any) -> Outcome:
        """A cycle is opened."""
        return self._do(cycles.open_cycle, cycle=cycle, **{"by": "updater", **more})

    def consult(self, cycle: str = "2025-H2", offices: Sequence[str] = ("carrier", "relevant_offices")) -> None:
        """The offices are consulted."""
        for office in offices:
            self.coordinate(office, cycle)

    def coordinate(self, office: str, cycle: str = "2025-H2", **more: Any) -> Outcome:
        """One office is consulted."""
        said = {"by": "updater", "documents": (PAPER,), **more}
        return self._do(cycles.coordinate, cycle=cycle, office=office, **said)

    def compare(self, new: Reading[UpdateRow], cycle: str = "2025-H2", **more: Any) -> Outcome:
        """New data come in."""
        return self._do(updating.receive_update, reading=new, cycle=cycle, **{"on": TODAY, "by": "updater", **more})

    def resolve(self, resolution: str, cycle: str = "2025-H2", **more: Any) -> Outcome:
        """Differences are answered."""
        said = {"by": "updater", "documents": (PAPER,), **more}
        return self._do(resolving.resolve, cycle=cycle, resolution=resolution, **said)

    def propose_changes(self, cycle: str = "2025-H2", **more: Any) -> Outcome:
        """The head proposes."""
        return self._do(cycles.propose, cycle=cycle, **{"by": "head", **more})

    def decree_changes(self, cycle: str = "2025-H2", number: str = "460/9", **more: Any) -> Outcome:
        """The Bupati decides."""
        return self._do(resolving.decree_changes, cycle=cycle, number=number, **{"on": TODAY, "by": "signer", **more})

    def close_cycle(self, cycle: str = "2025-H2", **more: Any) -> Outcome:
        """A cycle is closed."""
        return self._do(cycles.close_cycle, cycle=cycle, **{"by": "updater", **more})

    def undo(self, sheet: str, cycle: str = "2025-H2", **more: Any) -> Outcome:
        """A file is taken back."""
        said = {"reason": "the wrong list", "by": "updater", **more}
        return self._do(resolving.undo_update, cycle=cycle, sheet=sheet, **said)

    def _do(self, act: Callable[..., Outcome], **said: Any) -> Outcome:
        return act(self.register, **{"command_id": next(self._ids), **said})


def of(outcome: Outcome, kind: type[Told]) -> list[Told]:
    """The events of one kind."""
    return [event for _, event in outcome.events if isinstance(event, kind)]


def why(outcome: Outcome) -> dict[int, str]:
    """The number of each line that does not match, and why."""
    return {event.line: event.why for event in of(outcome, BillLineUnmatched)}


def mistaken(treasury: Treasury, act: Act, says: str) -> None:
    """A mistake of use: told with its cure, the log as it was."""
    written = len(treasury.office.log())
    with pytest.raises(Refused) as caught:
        act(treasury)
    assert says in caught.value.refusal.what
    assert caught.value.refusal.cure
    assert len(treasury.office.log()) == written


def done_twice(office: Office, *acts: Callable[..., Outcome]) -> None:
    """Each act in turn, and at once again under its id: the first outcome comes back and nothing is written."""
    for number, act in enumerate(acts):
        first = act(command_id=f"once-{number}")
        assert first.events
        written = len(office.log())
        again = act(command_id=f"once-{number}")
        assert again.repeated
        assert again.events == first.events
        assert [turned.refusal for turned in again.refusals] == [turned.refusal for turned in first.refusals]
        assert len(office.log()) == written


def enrol_on(
    office: Office, people: Sequence[int], on: date, batch: str = "b", funding: str = "APBD", **said: Any
) -> None:
    """The whole way from a list to the carrier's numbers, all on one day."""
    office.fund(len(people), on=on, funding=funding)
    office.propose(sheet(f"{batch}.xlsx", [row(each, **said) for each in people]), batch, on=on)
    office.check_all(batch, on=on)
    office.decree(f"460/{batch}", batch, on=on)
    office.enter(answers(f"{batch}-bpjs.xlsx", people, registered_on=on), on=on)


def under(office: Office, series: int = 9, **changes: Any) -> Office:
    """The same register under a regulation that differs in this."""
    profile = msgspec.structs.replace(office.register.profile, **changes)
    return Office(replace(office.register, profile=profile), series)


def line(number: int, month: date = MONTH, amount: int = 16_800, **more: Any) -> BillRow:
    """A line of a bill for the n-th person."""
    said = {"place": Place("", "Data", number + 5), "number": str(number), "nik": nik(number), **more}
    return BillRow(name=f"ORANG {number}", membership_number=None, month=month, amount=amount, **said)


def lines(name: str, rows: Sequence[BillRow], held: Sequence[HeldRow] = ()) -> Reading[BillRow]:
    """The list of a bill as it is read; the same name is the same file."""
    return Reading(sha256(name.encode()).hexdigest(), name, "Data", tuple(rows), tuple(held), ())


def said(number: int, status: str | None = None, **fields: Any) -> UpdateRow:
    """What new data say of the n-th person."""
    return UpdateRow(Place("", "Data", number + 5), str(number), nik(number), f"ORANG {number}", fields, status)


def new_data(name: str, rows: Sequence[UpdateRow], held: Sequence[HeldRow] = ()) -> Reading[UpdateRow]:
    """New data as they are read; the same name is the same file."""
    return Reading(sha256(name.encode()).hexdigest(), name, "Data", tuple(rows), tuple(held), ())
