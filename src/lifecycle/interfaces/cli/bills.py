"""Bills of the carrier: bill receive, verify, request, pay, return."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Annotated, Any

import typer

from lifecycle import intake
from lifecycle.application import billing, paying
from lifecycle.application.finding import find_participant
from lifecycle.domain.events import BillLineUnmatched, ContributionBilled
from lifecycle.domain.refusals import Refusal, Refused
from lifecycle.interfaces.cli import common, showing
from lifecycle.regulations.calendar import working_day_on_or_after
from lifecycle.regulations.loader import national

bill = typer.Typer(
    help="Bills of the carrier: received, verified, applied for, paid; or returned.", no_args_is_help=True
)
NUMBER = Annotated[str, common.text("Number of the billing letter.", "--bill")]


@bill.command()
def receive(
    register: common.REGISTER,
    file: Annotated[
        Path, typer.Argument(help="The list: .xlsx or .csv, a line a person and month.", exists=True, dir_okay=False)
    ],
    number: NUMBER,
    amount: Annotated[int, typer.Option(help="What the letter asks for, in rupiah.", min=0)],
    date: Annotated[str, typer.Option(help="Date of the letter, YYYY-MM-DD.")],
    by: common.BY,
    document: common.PAPERS = None,
    command: common.COMMAND_ID = None,
    data: common.DATA_FOLDER = common.DEFAULT,
    url: common.SERVER = None,
) -> None:
    """Take a bill in: every line is matched against slot, cover and roll."""
    with common.desk(register, data, url) as desk, showing.progress(file.name) as moved:
        reading = intake.read_bill(file, columns=_columns(desk.register.profile.sheets.bill))
        result = billing.receive_bill(
            desk.register,
            reading,
            bill=number,
            amount=amount,
            on=common.required_day(date, "--date"),
            by=by,
            command_id=common.command_id(command),
            documents=common.documents(document),
            progress=moved,
        )
    code = showing.outcome(result)
    for note in reading.notes:
        showing.out.print(note, style="dim", markup=False, highlight=False)
    billed = [event for _, event in result.events if isinstance(event, ContributionBilled)]
    unmatched = [event for _, event in result.events if isinstance(event, BillLineUnmatched)]
    if billed:
        showing.out.print(f"Rp {sum(line.amount for line in billed):,} match.")
        _say_due({line.month for line in billed})
    if unmatched:
        showing.out.print(f"Rp {sum(line.amount for line in unmatched):,} do not match the register:")
        for why, lines in _by_reason(unmatched).items():
            first = f"{why}: {len(lines):,}, e.g. line {lines[0].line}: {lines[0].what}"
            showing.line("", first)
        showing.out.print(f"  See them all: lifecycle ask contribution_calendar unmatched --bill {number}")
        showing.out.print(f"  Send them back: lifecycle bill return {register} --bill {number} --by PERSON")
    raise typer.Exit(max(code, int(bool(unmatched))))


def _say_due(months: set[datetime.date]) -> None:
    """Until when each month is paid in time: the due day, or the next day on which offices work."""
    law = national()
    for month in sorted(months):
        due = working_day_on_or_after(month.replace(day=law.due_day))
        showing.out.print(f"{month:%Y-%m} is due on {due} ({', '.join(law.due_cite)}).", style="dim", highlight=False)


@bill.command()
def verify(
    register: common.REGISTER,
    number: NUMBER,
    by: common.BY,
    on: common.DAY = None,
    document: common.PAPERS = None,
    command: common.COMMAND_ID = None,
    data: common.DATA_FOLDER = common.DEFAULT,
    url: common.SERVER = None,
) -> None:
    """Verify the lines that stand, as the official whom the regulation names."""
    with common.desk(register, data, url) as desk:
        result = paying.verify_bill(
            desk.register,
            bill=number,
            on=common.day(on) or desk.register.today(),
            by=by,
            command_id=common.command_id(command),
            documents=common.documents(document),
        )
    raise typer.Exit(showing.outcome(result))


@bill.command()
def request(
    register: common.REGISTER,
    number: NUMBER,
    source: Annotated[str, common.text("Source of the funds, e.g. APBD, DBHCHT.")],
    by: common.BY,
    on: common.DAY = None,
    document: common.PAPERS = None,
    command: common.COMMAND_ID = None,
    data: common.DATA_FOLDER = common.DEFAULT,
    url: common.SERVER = None,
) -> None:
    """Apply for payment with the regional treasurer."""
    with common.desk(register, data, url) as desk:
        result = paying.request_payment(
            desk.register,
            bill=number,
            source=source,
            on=common.day(on) or desk.register.today(),
            by=by,
            command_id=common.command_id(command),
            documents=common.documents(document),
        )
    raise typer.Exit(showing.outcome(result))


@bill.command()
def pay(
    register: common.REGISTER,
    number: NUMBER,
    payment: Annotated[str, common.text("Number of the SP2D.", "--sp2d")],
    on: Annotated[str, typer.Option(help="Day of payment, YYYY-MM-DD.")],
    received: Annotated[str, typer.Option(help="Day the money reached the carrier, YYYY-MM-DD.")],
    confirmed: Annotated[str, typer.Option(help="Day the carrier confirmed it, YYYY-MM-DD.")],
    by: common.BY,
    amount: Annotated[int | None, typer.Option(help="Rupiah, where not all is paid: the first lines.", min=1)] = None,
    document: common.PAPERS = None,
    command: common.COMMAND_ID = None,
    data: common.DATA_FOLDER = common.DEFAULT,
    url: common.SERVER = None,
) -> None:
    """Record a payment and the carrier's confirmation: each month of each person is paid."""
    with common.desk(register, data, url) as desk:
        result = paying.pay_bill(
            desk.register,
            bill=number,
            payment=payment,
            on=common.required_day(on),
            received_on=common.required_day(received, "--received"),
            confirmed_on=common.required_day(confirmed, "--confirmed"),
            by=by,
            command_id=common.command_id(command),
            amount=amount,
            documents=common.documents(document),
        )
    raise typer.Exit(showing.outcome(result))


@bill.command("return")
def return_(
    register: common.REGISTER,
    number: NUMBER,
    by: common.BY,
    everything: Annotated[bool, typer.Option("--all", help="All that is open, not only what does not match.")] = False,
    participant: Annotated[str | None, common.text("A paid line to correct: whose.")] = None,
    month: Annotated[str | None, common.text("A paid line to correct: of which month, YYYY-MM.")] = None,
    reason: Annotated[str | None, common.text("Why (--all, or a paid line).")] = None,
    on: common.DAY = None,
    document: common.PAPERS = None,
    command: common.COMMAND_ID = None,
    data: common.DATA_FOLDER = common.DEFAULT,
    url: common.SERVER = None,
) -> None:
    """Send lines back: those that do not match, all that is open, or one that was paid and should not have been."""
    if (participant is None) != (month is None):
        raise typer.BadParameter("A paid line is named by both --participant and --month.", param_hint="--participant")
    if (everything or participant) and not reason:
        raise typer.BadParameter("Say why.", param_hint="--reason")
    with common.desk(register, data, url) as desk:
        said: dict[str, Any] = {
            "bill": number,
            "by": by,
            "on": common.day(on) or desk.register.today(),
            "command_id": common.command_id(command),
            "documents": common.documents(document),
        }
        if participant and month:
            who = find_participant(desk.register, participant)
            paid = common.month(month)
            result = paying.reverse_line(desk.register, participant=who, month=paid, reason=reason or "", **said)
        elif everything:
            result = paying.return_bill(desk.register, reason=reason or "", **said)
        else:
            result = paying.return_lines(desk.register, **said)
    raise typer.Exit(showing.outcome(result))


def _by_reason(lines: list[BillLineUnmatched]) -> dict[str, list[BillLineUnmatched]]:
    found: dict[str, list[BillLineUnmatched]] = {}
    for line in lines:
        found.setdefault(line.why, []).append(line)
    return found


def _columns(columns: tuple[Any, ...]) -> tuple[Any, ...]:
    if not columns:
        what = "The profile of this regulation has no columns for bills."
        raise Refused(Refusal(act="receive_bill", reason="unset", what=what, cure="Add [sheets] bill to its file."))
    return columns
