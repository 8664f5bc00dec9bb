"""Bills of the carrier: received, matched, verified, applied for, paid, returned, corrected."""

from __future__ import annotations

from datetime import date

from pytest_bdd import given, when

from tests.scenarios import bills
from tests.scenarios.bills import Rows
from tests.scenarios.stage import Stage
from tests.scenarios.words import at_any_time, said


@at_any_time("BPJS Ketenagakerjaan menagih iuran dengan surat {bill:number} tanggal {day}:")
def billed(stage: Stage, bill: str, day: date, datatable: Rows) -> None:
    """The letter asks for what its list adds up to."""
    bills.receive(stage, bill, day, datatable)


@when(*said("BPJS Ketenagakerjaan menagih iuran {amount:rupiah} dengan surat {bill:number} tanggal {day}:"))
def billed_in_all(stage: Stage, amount: int, bill: str, day: date, datatable: Rows) -> None:
    """The letter says a sum of its own."""
    bills.receive(stage, bill, day, datatable, amount=amount)


@given(*said("pegawai {who:name} menerima surat penagihan {bill:number} tanggal {day}:"))
def taken_in(stage: Stage, who: str, bill: str, day: date, datatable: Rows) -> None:
    """Taken in by this person."""
    bills.receive(stage, bill, day, datatable, by=who)
    stage.must()


@given(*said("tagihan {bill:number} tanggal {day} sudah {standing:bill}:"))
def brought(stage: Stage, bill: str, day: date, standing: str, datatable: Rows) -> None:
    """Before it is paid; applied for from the APBD."""
    bills.bring(stage, bill, day, standing, datatable)


@given(*said("tagihan {bill:number} tanggal {day} sudah dibayar lunas pada {paid:day}:"))
def settled(stage: Stage, bill: str, day: date, paid: date, datatable: Rows) -> None:
    """Paid in full from the APBD."""
    bills.bring(stage, bill, day, "requested", datatable)
    bills.pay(stage, bill, paid, f"{bill}/LS")
    stage.must()


@when(*said("tagihan {bill:number} tanggal {day} dibayar lunas pada {paid:day}:"))
def settled_now(stage: Stage, bill: str, day: date, paid: date, datatable: Rows) -> None:
    """All its stages, from the letter to the payment."""
    settled(stage, bill, day, paid, datatable)


@at_any_time("tagihan {bill:number} diverifikasi pada {day}")
def verified(stage: Stage, bill: str, day: date) -> None:
    """By the official who is appointed for it."""
    bills.verify(stage, bill, day)


@when(*said("pegawai {who:name} memverifikasi tagihan {bill:number} pada {day}"))
def verified_by(stage: Stage, who: str, bill: str, day: date) -> None:
    """By this person."""
    bills.verify(stage, bill, day, who)


@at_any_time("pembayaran tagihan {bill:number} diajukan pada {day} dari {source:quoted}")
def requested(stage: Stage, bill: str, day: date, source: str) -> None:
    """By the head of the office that pays."""
    bills.request(stage, bill, day, source)


@when(*said("pegawai {who:name} mengajukan pembayaran tagihan {bill:number} pada {day} dari {source:quoted}"))
def requested_by(stage: Stage, who: str, bill: str, day: date, source: str) -> None:
    """By this person."""
    bills.request(stage, bill, day, source, who)


@at_any_time("tagihan {bill:number} dibayar pada {day} dengan SP2D {payment:number}")
def paid(stage: Stage, bill: str, day: date, payment: str) -> None:
    """In full; received and confirmed on the same day."""
    bills.pay(stage, bill, day, payment)


@when(
    *said(
        "tagihan {bill:number} dibayar pada {day} dengan SP2D {payment:number},"
        " diterima pada {received:day} dan dikonfirmasi pada {confirmed:day}"
    )
)
def paid_and_confirmed(stage: Stage, bill: str, day: date, payment: str, received: date, confirmed: date) -> None:
    """In full, on three days."""
    bills.pay(stage, bill, day, payment, received=received, confirmed=confirmed)


@at_any_time("tagihan {bill:number} dibayar sebesar {amount:rupiah} pada {day} dengan SP2D {payment:number}")
def paid_in_part(stage: Stage, bill: str, amount: int, day: date, payment: str) -> None:
    """The first lines of the letter."""
    bills.pay(stage, bill, day, payment, amount=amount)


@when(*said("pegawai {who:name} membayar tagihan {bill:number} pada {day} dengan SP2D {payment:number}"))
def paid_by(stage: Stage, who: str, bill: str, day: date, payment: str) -> None:
    """By this person."""
    bills.pay(stage, bill, day, payment, by=who)


@at_any_time("baris tagihan {bill:number} yang tidak sesuai dikembalikan pada {day}")
def lines_returned(stage: Stage, bill: str, day: date) -> None:
    """To the carrier, with the reason of each."""
    bills.return_lines(stage, bill, day)


@at_any_time("sisa tagihan {bill:number} dikembalikan pada {day} karena {reason:quoted}")
def rest_returned(stage: Stage, bill: str, day: date, reason: str) -> None:
    """All that is neither paid nor returned."""
    bills.return_rest(stage, bill, day, reason)


@at_any_time("iuran {name} bulan {months} dalam tagihan {bill:number} dikoreksi pada {day} karena {reason:quoted}")
def corrected(stage: Stage, name: str, months: list[date], bill: str, day: date, reason: str) -> None:
    """Paid months whose money the carrier has to give back or credit."""
    bills.correct(stage, name, bill, months, day, reason)
