"""What the register shows of contributions: the stages and sums of a bill, the months of a person."""

from __future__ import annotations

from datetime import date
from typing import Any

from pytest_bdd import then

from tests.scenarios import terms
from tests.scenarios.bills import Rows
from tests.scenarios.resting import rests_on
from tests.scenarios.stage import Stage
from tests.scenarios.words import month, rupiah, said


def bill_of(stage: Stage, number: str) -> dict[str, Any]:
    """A bill with its stage and sums."""
    (found,) = [row for row in stage.ask("contribution_calendar", "bills") if row["bill"] == number]
    return found


def unpaid(stage: Stage, name: str, until: date) -> list[str]:
    """The months due and not paid."""
    rows = stage.ask("contribution_calendar", "arrears", until=f"{until:%Y-%m}")
    return [row["month"] for row in rows if row["participant"] == stage.id(name)]


@then(*said("tagihan {bill:number} berstatus {standing:bill}"))
def standing(stage: Stage, bill: str, standing: str) -> None:
    """By the list of bills."""
    assert not stage.refusals
    assert bill_of(stage, bill)["status"] == standing


@then(*said("tagihan {bill:number} masih berstatus {standing:bill}"))
def still_standing(stage: Stage, bill: str, standing: str) -> None:
    """What was tried has not moved it."""
    assert stage.refusals
    assert bill_of(stage, bill)["status"] == standing


@then(*said("tagihan {bill:number} ternyata berstatus {standing:bill}"))
def stands_after_all(stage: Stage, bill: str, standing: str) -> None:
    """Whatever came of the last act."""
    assert bill_of(stage, bill)["status"] == standing


@then(*said("catatan terakhir tagihan {bill:number} dibuat oleh {office}"))
def by_office(stage: Stage, bill: str, office: str) -> None:
    """The last event of a bill names the office that acted."""
    assert stage.paper("bill", bill)[-1].actor.office == stage.office(office)


@then(*said("tagihan {bill:number} belum tercatat"))
def not_received(stage: Stage, bill: str) -> None:
    """No bill of that number."""
    assert bill not in [row["bill"] for row in stage.ask("contribution_calendar", "bills")]


@then(
    *said(
        "dari tagihan {bill:number} {paid:rupiah} dibayar, {returned:rupiah} dikembalikan"
        " dan {left:rupiah} belum diselesaikan"
    )
)
def sums(stage: Stage, bill: str, paid: int, returned: int, left: int) -> None:
    """Every rupiah is one of these, and never two."""
    row = bill_of(stage, bill)
    assert (row["paid_amount"], row["returned_amount"], row["open_amount"]) == (paid, returned, left)
    assert paid + returned + left == row["amount"]


@then(*said("{amount:rupiah} dari pembayaran tagihan {bill:number} tercatat dikoreksi"))
def reversed_amount(stage: Stage, bill: str, amount: int) -> None:
    """What the carrier has to give back or credit."""
    assert bill_of(stage, bill)["reversed_amount"] == amount


@then(*said("semua baris tagihan {bill:number} sesuai"))
def matches(stage: Stage, bill: str) -> None:
    """No line is unmatched."""
    assert stage.ask("contribution_calendar", "unmatched", bill=bill) == []


@then(*said("baris tagihan {bill:number} yang tidak sesuai:"))
def mismatches(stage: Stage, bill: str, datatable: Rows) -> None:
    """Whose, of which month, how much, and why."""
    rows = stage.ask("contribution_calendar", "unmatched", bill=bill)
    found = [(row["name"].capitalize(), row["month"], row["amount"], row["why"]) for row in rows]
    assert found == [
        (name, f"{month(of):%Y-%m}", rupiah(amount), terms.MISMATCHES[why]) for name, of, amount, why in datatable[1:]
    ]
    assert all(row["what"] for row in rows)


@then(*said("baris tagihan {bill:number} yang tidak sesuai sudah dikembalikan"))
def mismatches_returned(stage: Stage, bill: str) -> None:
    """They wait no longer."""
    assert {row["returned"] for row in stage.ask("contribution_calendar", "unmatched", bill=bill)} == {True}


@then(*said("dasar catatan terakhir tagihan {bill:number} adalah {cites}"))
def last_basis(stage: Stage, bill: str, cites: list[str]) -> None:
    """The last event of a bill rests on these provisions."""
    basis = stage.paper("bill", bill)[-1].basis
    assert rests_on(basis, stage.cited(cites)), basis


@then(*said("bukti catatan terakhir tagihan {bill:number} menyebut {paper:quoted}"))
def evidence(stage: Stage, bill: str, paper: str) -> None:
    """The last event of a bill names this paper."""
    assert paper in [document.reference for document in stage.paper("bill", bill)[-1].evidence]


@then(*said("iuran {name} bulan {months} {status:line}"))
def line(stage: Stage, name: str, months: list[date], status: str) -> None:
    """The line of each month that was billed last."""
    rows = stage.ask("contribution_calendar", "list", participant=stage.id(name))
    assert {row["month"]: row["status"] for row in rows}.items() >= {f"{one:%Y-%m}": status for one in months}.items()


@then(
    *said(
        "iuran {name} bulan {of:month} dibayar pada {day},"
        " diterima pada {received:day} dan dikonfirmasi pada {confirmed:day}"
    )
)
def three_days(stage: Stage, name: str, of: date, day: date, received: date, confirmed: date) -> None:
    """Each day stands by itself."""
    rows = stage.ask("contribution_calendar", "list", participant=stage.id(name), month=f"{of:%Y-%m}")
    assert [(row["paid_on"], row["received_on"], row["confirmed_on"]) for row in rows] == [(day, received, confirmed)]


@then(*said("iuran {name} bulan {months} belum pernah ditagih"))
def never_billed(stage: Stage, name: str, months: list[date]) -> None:
    """No line of these months is this person's."""
    rows = stage.ask("contribution_calendar", "list", participant=stage.id(name))
    assert not {row["month"] for row in rows} & {f"{one:%Y-%m}" for one in months}


@then(*said("iuran yang masih terutang bagi {name} sampai dengan {until:month}: {months}"))
def due(stage: Stage, name: str, until: date, months: list[date]) -> None:
    """Due, and not paid: these months and no others."""
    assert unpaid(stage, name, until) == [f"{one:%Y-%m}" for one in months]


@then(*said("tidak ada iuran yang masih terutang bagi {name} sampai dengan {until:month}"))
def nothing_due(stage: Stage, name: str, until: date) -> None:
    """Every month that is due is paid."""
    assert unpaid(stage, name, until) == []


@then(*said("iuran {name} yang dibayar untuk bulan-bulan setelah kematiannya: {months}, seluruhnya {amount:rupiah}"))
def paid_after_death(stage: Stage, name: str, months: list[date], amount: int) -> None:
    """The months nobody owed."""
    (row,) = stage.ask("contribution_calendar", "after_death")
    assert row["participant"] == stage.id(name)
    assert (row["months"], row["rupiah"]) == ([f"{one:%Y-%m}" for one in months], amount)


@then("tidak ada iuran yang dibayar untuk bulan-bulan setelah kematian peserta")
def nothing_paid_after_death(stage: Stage) -> None:
    """Of anybody."""
    assert stage.ask("contribution_calendar", "after_death") == []
