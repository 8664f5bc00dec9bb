"""What people do with the carrier's bills, each by the use case they would use."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from lifecycle import intake
from lifecycle.application import billing, paying
from tests.scenarios.people import Cells, write
from tests.scenarios.stage import Stage

Rows = Sequence[Sequence[str]]


def receive(
    stage: Stage, bill: str, on: date, table: Rows, *, amount: int | None = None, by: str | None = None
) -> None:
    """A billing letter comes in with its list; it asks for what the list adds up to, unless it says another sum."""
    header, *rows = table
    lines = [_line(stage, number, dict(zip(header, row, strict=True))) for number, row in enumerate(rows, 1)]
    path = write(stage.folder / f"{stage.command()}.csv", lines)
    reading = intake.read_bill(path, columns=stage.profile.sheets.bill)
    stage.do(
        on,
        billing.receive_bill,
        reading,
        bill=bill,
        amount=sum(row.amount for row in reading.rows) if amount is None else amount,
        on=on,
        by=by or stage.who("receive_bill"),
        command_id=stage.command(),
    )


def return_lines(stage: Stage, bill: str, on: date) -> None:
    """The lines that do not match go back."""
    stage.do(on, paying.return_lines, bill=bill, on=on, by=stage.who("verify_bill"), command_id=stage.command())


def return_rest(stage: Stage, bill: str, on: date, reason: str) -> None:
    """All that is open goes back."""
    stage.do(
        on,
        paying.return_bill,
        bill=bill,
        reason=reason,
        on=on,
        by=stage.who("verify_bill"),
        command_id=stage.command(),
    )


def verify(stage: Stage, bill: str, on: date, by: str | None = None) -> None:
    """The official who is appointed for it verifies, or somebody else tries."""
    stage.do(on, paying.verify_bill, bill=bill, on=on, by=by or stage.who("verify_bill"), command_id=stage.command())


def request(stage: Stage, bill: str, on: date, source: str, by: str | None = None) -> None:
    """The head of the office applies for payment, or somebody else tries."""
    stage.do(
        on,
        paying.request_payment,
        bill=bill,
        source=stage.source(source),
        on=on,
        by=by or stage.who("request_payment"),
        command_id=stage.command(),
    )


def pay(
    stage: Stage,
    bill: str,
    on: date,
    payment: str,
    *,
    amount: int | None = None,
    received: date | None = None,
    confirmed: date | None = None,
    by: str | None = None,
) -> None:
    """The treasurer pays; the carrier has the money and confirms it on the same day, unless other days are said."""
    stage.do(
        max(on, confirmed or on),
        paying.pay_bill,
        bill=bill,
        payment=payment,
        amount=amount,
        on=on,
        received_on=received or on,
        confirmed_on=confirmed or on,
        by=by or stage.who("pay_bill"),
        command_id=stage.command(),
    )


def correct(stage: Stage, name: str, bill: str, months: Sequence[date], on: date, reason: str) -> None:
    """Paid months of a person are corrected, one after the other."""
    for month in months:
        stage.do(
            on,
            paying.reverse_line,
            bill=bill,
            participant=stage.id(name),
            month=month,
            reason=reason,
            on=on,
            by=stage.who("verify_bill"),
            command_id=stage.command(),
        )


def bring(stage: Stage, bill: str, on: date, status: str, table: Rows) -> None:
    """A bill gets where the scenario finds it, all on the day of its letter; nothing may be refused on the way."""
    receive(stage, bill, on, table)
    stage.must()
    if status in ("verified", "requested"):
        verify(stage, bill, on)
        stage.must()
    if status == "requested":
        request(stage, bill, on, "APBD")
        stage.must()


def _line(stage: Stage, number: int, told: dict[str, str]) -> Cells:
    person = stage.meet(told["NAMA"])
    return {"NO": str(number), "NIK": person.nik, **told, "NAMA": person.name.upper()}
