"""Spreadsheets in, and the rows that wait: receive, held release."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from lifecycle import intake
from lifecycle.application import held as holding
from lifecycle.application.outcome import Outcome
from lifecycle.application.receiving import receive_proposals
from lifecycle.application.registrations import receive_registrations
from lifecycle.domain.events import Carries
from lifecycle.domain.refusals import Refusal, Refused
from lifecycle.interfaces.cli import common, showing
from lifecycle.interfaces.desk import Desk

app = typer.Typer()
held = typer.Typer(help="Rows that wait for a person.", no_args_is_help=True)


@app.command()
def receive(
    register: common.REGISTER,
    file: Annotated[Path, typer.Argument(help="An .xlsx or .csv file.", exists=True, dir_okay=False)],
    carries: Annotated[Carries, typer.Option("--as", help="What the sheet holds.")],
    by: common.BY,
    batch: Annotated[str | None, typer.Option(help="Name of the batch (proposals).")] = None,
    document: common.PAPERS = None,
    on: common.DAY = None,
    data: common.DATA_FOLDER = common.DEFAULT,
    url: common.SERVER = None,
) -> None:
    """Take a spreadsheet in: good rows become cases, bad rows are held with their cure."""
    if carries == "proposal" and not batch:
        raise typer.BadParameter("A proposal needs a batch to belong to.", param_hint="--batch")
    with common.desk(register, data, url) as desk:
        result, waiting = _receive(desk, file, carries, by, batch, document, on)
        _say_held(desk, file, waiting)
    raise typer.Exit(max(showing.outcome(result), int(waiting > 0)))


def _receive(
    desk: Desk, file: Path, carries: Carries, by: str, batch: str | None, document: list[str] | None, on: str | None
) -> tuple[Outcome, int]:
    register, papers = desk.register, common.documents(document)
    acted_on = common.day(on) or register.today()
    sheets = register.profile.sheets
    with showing.progress(f"{file.name}") as moved:
        if carries == "registration":
            answers = intake.read_registrations(file, columns=sheets.registration)
            result = receive_registrations(register, answers, by=by, on=acted_on, documents=papers, progress=moved)
            return result, _held_now(desk, answers.file)
        rows = intake.read_proposals(
            file, columns=sheets.proposal, kinds=register.profile.kinds, kecamatan=register.kecamatan
        )
        assert batch is not None
        result = receive_proposals(register, rows, batch=batch, by=by, on=acted_on, documents=papers, progress=moved)
    for note in rows.notes:
        showing.out.print(f"[dim]{note}[/]")
    return result, _held_now(desk, rows.file)


def _held_now(desk: Desk, digest: str) -> int:
    desk.runner.catch_up()
    _, rows = desk.runner.ask("held_rows", "list")
    return sum(row["digest"] == digest for row in rows)


def _say_held(desk: Desk, file: Path, waiting: int) -> None:
    if waiting:
        name = desk.register.name
        showing.out.print(
            f"[yellow]{waiting:,} rows of {file.name} are held[/] and change no case until they are mended."
            f"\n  See them with their cure: lifecycle ask held_rows list --register {name}"
        )


@held.command()
def release(
    register: common.REGISTER,
    sheet: Annotated[str, typer.Option(help="SHA-256 of the file (column digest), or its beginning.")],
    row: Annotated[int, typer.Option(help="Row number in the sheet.")],
    reason: Annotated[str, typer.Option(help="Why it need not wait any longer.")],
    by: common.BY,
    command: common.COMMAND_ID = None,
    data: common.DATA_FOLDER = common.DEFAULT,
    url: common.SERVER = None,
) -> None:
    """Settle a held row with a reason."""
    with common.desk(register, data, url) as desk:
        result = holding.release(
            desk.register,
            sheet=_whole_digest(desk, sheet),
            row=row,
            reason=reason,
            by=by,
            command_id=common.command_id(command),
        )
    raise typer.Exit(showing.outcome(result))


def _whole_digest(desk: Desk, beginning: str) -> str:
    desk.runner.catch_up()
    _, rows = desk.runner.ask("held_rows", "list")
    found = sorted({row["digest"] for row in rows if row["digest"].startswith(beginning)})
    if len(found) == 1:
        return str(found[0])
    what = f"{len(found) or 'No'} sheets with held rows begin with {beginning!r}."
    cure = "lifecycle ask held_rows list shows them; type more of the digest."
    raise Refused(Refusal(act="held", reason="unknown", what=what, cure=cure))
