"""Acts on cases: check, decree, report-death, terminate, replace."""

from __future__ import annotations

import datetime
from typing import Annotated, Literal

import typer

from lifecycle.application import ending, vouching
from lifecycle.application.amending import amend_decree
from lifecycle.application.checking import check_batch
from lifecycle.application.decreeing import issue_decree
from lifecycle.application.finding import find_participant
from lifecycle.application.outcome import Outcome
from lifecycle.domain.batch import Plan
from lifecycle.domain.period import Wanted
from lifecycle.interfaces.cli import common, showing
from lifecycle.interfaces.desk import Desk

app = typer.Typer()
Issued = Literal["participants", "change", "job_kind", "letter", "decision", "extension"]


@app.command()
def check(
    register: common.REGISTER,
    batch: Annotated[str, common.text("Name of the batch.")],
    step: Annotated[str, common.text("Step of the regulation, e.g. verified.")],
    by: common.BY,
    amount: Annotated[int | None, typer.Option(help="Rupiah the budget plan has for them.", min=0)] = None,
    until: Annotated[str | None, typer.Option(help="Last day of the aid in the plan, YYYY-MM-DD.")] = None,
    document: common.PAPERS = None,
    on: common.DAY = None,
    command: common.COMMAND_ID = None,
    data: common.DATA_FOLDER = common.DEFAULT,
    url: common.SERVER = None,
) -> None:
    """Carry out one step of the checks on every candidate of a batch."""
    last_day = common.day(until, "--until")
    if (amount is None) != (last_day is None):
        raise typer.BadParameter("A budget plan has both: --amount and --until.", param_hint="--amount")
    with common.desk(register, data, url) as desk, showing.progress(step) as moved:
        result = check_batch(
            desk.register,
            batch=batch,
            step=step,
            on=common.day(on) or desk.register.today(),
            by=by,
            command_id=common.command_id(command),
            documents=common.documents(document),
            plan=Plan(amount, last_day) if amount is not None and last_day else None,
            progress=moved,
        )
    raise typer.Exit(showing.outcome(result))


@app.command()
def decree(
    register: common.REGISTER,
    number: Annotated[str, common.text("Number of the Keputusan Bupati.")],
    date: Annotated[str, typer.Option(help="Its date, YYYY-MM-DD.")],
    by: common.BY,
    kind: Annotated[Issued, typer.Option(help="What it decides.")] = "participants",
    batch: Annotated[str | None, common.text("The batch it names.")] = None,
    names: Annotated[str | None, common.text("The kind of work it names (--kind job_kind).")] = None,
    erratum: Annotated[str | None, common.text("The decree it corrects.", "--erratum")] = None,
    annul: Annotated[str | None, common.text("The decree it annuls.", "--annul")] = None,
    participant: Annotated[list[str] | None, typer.Option(help="Whom an erratum strikes; may be repeated.")] = None,
    what: Annotated[str | None, common.text("What was wrong (--erratum, --annul).")] = None,
    months: Annotated[int | None, typer.Option(help="Months of aid it grants.")] = None,
    from_month: Annotated[str | None, typer.Option(help="The first of them, YYYY-MM (default: its own).")] = None,
    until: Annotated[str | None, typer.Option(help="Last day of the aid, where it names one, YYYY-MM-DD.")] = None,
    document: common.PAPERS = None,
    command: common.COMMAND_ID = None,
    data: common.DATA_FOLDER = common.DEFAULT,
    url: common.SERVER = None,
) -> None:
    """Record a decree: everybody of the batch whose checks are complete is named on its annex.

    With --erratum or --annul it sets another decree right: who is struck waits for the next one.
    """
    dated = common.day(date, "--date")
    assert dated is not None
    with common.desk(register, data, url) as desk:
        if erratum or annul:
            result = _amend(
                desk, erratum, annul, participant, what, number, dated, by, common.command_id(command), document
            )
        else:
            result = issue_decree(
                desk.register,
                number=number,
                kind=kind,
                on=dated,
                by=by,
                command_id=common.command_id(command),
                batch=batch,
                job_kind_named=names,
                period=_period(months, from_month, until),
                documents=common.documents(document),
            )
        code = showing.outcome(result)
        if not result.refusals:
            showing.to_print(vouching.checkpoint(desk.register))
    raise typer.Exit(code)


def _period(months: int | None, from_month: str | None, until: str | None) -> Wanted:
    first = common.month(from_month, "--from-month") if from_month else None
    return Wanted(months, first, common.day(until, "--until"))


def _amend(
    desk: Desk,
    erratum: str | None,
    annul: str | None,
    participant: list[str] | None,
    what: str | None,
    number: str,
    dated: datetime.date,
    by: str,
    command_id: str,
    document: list[str] | None,
) -> Outcome:
    if erratum and annul:
        raise typer.BadParameter("A decree corrects another or annuls it, not both.", param_hint="--erratum")
    if not what:
        raise typer.BadParameter("Say what was wrong.", param_hint="--what")
    amended = erratum or annul
    assert amended is not None
    return amend_decree(
        desk.register,
        number=number,
        amends=amended,
        kind="erratum" if erratum else "annulment",
        what=what,
        on=dated,
        by=by,
        command_id=command_id,
        struck=[find_participant(desk.register, one) for one in participant or ()],
        documents=common.documents(document),
    )


@app.command("report-death")
def report_death(
    register: common.REGISTER,
    participant: common.PARTICIPANT,
    on: Annotated[str, typer.Option(help="Day of death, YYYY-MM-DD.")],
    by: common.BY,
    document: common.PAPERS = None,
    command: common.COMMAND_ID = None,
    data: common.DATA_FOLDER = common.DEFAULT,
    url: common.SERVER = None,
) -> None:
    """Record a death as a fact."""
    died_on = common.day(on)
    assert died_on is not None
    with common.desk(register, data, url) as desk:
        result = ending.report_death(
            desk.register,
            participant=find_participant(desk.register, participant),
            on=died_on,
            documents=common.documents(document),
            by=by,
            command_id=common.command_id(command),
        )
    raise typer.Exit(showing.outcome(result))


@app.command()
def terminate(
    register: common.REGISTER,
    participant: common.PARTICIPANT,
    ground: Annotated[str, common.text("Ground of the regulation, e.g. moved_out.")],
    by: common.BY,
    on: Annotated[str | None, typer.Option(help="Last day it holds, YYYY-MM-DD (default: today).")] = None,
    decree: Annotated[str | None, common.text("Number of the change decree that decides it.")] = None,
    document: common.PAPERS = None,
    command: common.COMMAND_ID = None,
    data: common.DATA_FOLDER = common.DEFAULT,
    url: common.SERVER = None,
) -> None:
    """End a participation on a ground; the place falls free."""
    with common.desk(register, data, url) as desk:
        result = ending.terminate(
            desk.register,
            participant=find_participant(desk.register, participant),
            ground=ground,
            on=common.day(on) or desk.register.today(),
            documents=common.documents(document),
            by=by,
            command_id=common.command_id(command),
            decree=decree,
        )
    raise typer.Exit(showing.outcome(result))


@app.command()
def replace(
    register: common.REGISTER,
    slot: Annotated[str, common.text("The freed place, e.g. 2025-00001.")],
    successor: Annotated[str, common.text("Id or NIK of the decreed successor.")],
    by: common.BY,
    on: common.DAY = None,
    document: common.PAPERS = None,
    command: common.COMMAND_ID = None,
    data: common.DATA_FOLDER = common.DEFAULT,
    url: common.SERVER = None,
) -> None:
    """Give a freed place to a successor whom a decree has named."""
    with common.desk(register, data, url) as desk:
        result = ending.replace(
            desk.register,
            slot=slot,
            successor=find_participant(desk.register, successor),
            on=common.day(on) or desk.register.today(),
            by=by,
            command_id=common.command_id(command),
            documents=common.documents(document),
        )
        national = desk.register.profile.contributions
    code = showing.outcome(result)
    if not result.refusals:
        months, cite = national.full_benefit_months, ", ".join(national.full_benefit_cite)
        note = (
            f"Membership of fewer than {months} months brings the funeral benefit only ({cite}); the carrier decides."
        )
        showing.out.print(note, style="dim", highlight=False)
    raise typer.Exit(code)
