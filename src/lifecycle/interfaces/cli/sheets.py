"""Spreadsheets in, and the rows that wait: receive, held release."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any, Literal

import typer
from rich.markup import escape

from lifecycle import intake
from lifecycle.application import held as holding
from lifecycle.application.facts import read_facts_here, receive_facts
from lifecycle.application.outcome import Outcome
from lifecycle.application.receiving import receive_proposals
from lifecycle.application.registrations import receive_registrations
from lifecycle.domain.refusals import Refusal, Refused
from lifecycle.intake import Reading
from lifecycle.interfaces.cli import common, showing
from lifecycle.interfaces.desk import Desk

app = typer.Typer()
held = typer.Typer(help="Rows that wait for a person.", no_args_is_help=True)


@app.command()
def receive(
    register: common.REGISTER,
    file: Annotated[Path, typer.Argument(help="An .xlsx or .csv file.", exists=True, dir_okay=False)],
    carries: Annotated[
        Literal["proposal", "registration", "facts"], typer.Option("--as", help="What the sheet holds.")
    ],
    by: common.BY,
    batch: Annotated[str | None, common.text("Name of the batch (a proposal needs one).")] = None,
    source: Annotated[str | None, common.text("Where facts come from, for rows that do not say.")] = None,
    document: common.PAPERS = None,
    on: common.DAY = None,
    data: common.DATA_FOLDER = common.DEFAULT,
    url: common.SERVER = None,
) -> None:
    """Take a spreadsheet in: good rows become cases or facts, bad rows are held with their cure.

    Facts are recorded as of the day in the row, else as of --on.
    """
    if carries == "proposal" and not batch:
        raise typer.BadParameter("A proposal needs a batch to belong to.", param_hint="--batch")
    with common.desk(register, data, url) as desk:
        result, reading = _receive(desk, file, carries, by, batch, source, document, on)
        code = showing.outcome(result, unread=0 if result.repeated or result.refusals else len(reading.held))
        for note in reading.notes:
            showing.out.print(note, style="dim", markup=False, highlight=False)
        waiting = _held_now(desk, reading.file)
        _say_held(desk, file, waiting)
    raise typer.Exit(max(code, int(waiting > 0)))


def _receive(
    desk: Desk,
    file: Path,
    carries: str,
    by: str,
    batch: str | None,
    source: str | None,
    document: list[str] | None,
    on: str | None,
) -> tuple[Outcome, Reading[Any]]:
    register, papers = desk.register, common.documents(document)
    acted_on = common.day(on) or register.today()
    sheets = register.profile.sheets
    with showing.progress(file.name) as moved:
        if carries == "facts":
            facts = read_facts_here(register, file, on=acted_on, source=source)
            return receive_facts(register, facts, by=by, documents=papers, progress=moved), facts
        if carries == "registration":
            answers = intake.read_registrations(file, columns=sheets.registration)
            result = receive_registrations(register, answers, by=by, on=acted_on, documents=papers, progress=moved)
            return result, answers
        rows = intake.read_proposals(
            file,
            columns=sheets.proposal,
            kinds=register.profile.kinds,
            kecamatan=register.kecamatan,
            paths=register.profile.paths,
        )
        assert batch is not None
        result = receive_proposals(register, rows, batch=batch, by=by, on=acted_on, documents=papers, progress=moved)
    return result, rows


def _held_now(desk: Desk, digest: str) -> int:
    desk.runner.catch_up(only="held_rows")
    _, rows = desk.runner.ask("held_rows", "list")
    return sum(row["digest"] == digest for row in rows)


def _say_held(desk: Desk, file: Path, waiting: int) -> None:
    if waiting:
        rows = f"{waiting:,} row{'s' if waiting > 1 else ''} of {file.name}"
        showing.out.print(f"Still to be mended: [yellow]{escape(rows)}[/]")
        showing.out.print(f"  See why, and the cure: lifecycle ask held_rows list --register {desk.register.name}")


@held.command()
def release(
    register: common.REGISTER,
    sheet: Annotated[str, common.text("SHA-256 of the file (column digest), its beginning or its end.")],
    row: Annotated[int, typer.Option(help="Row number in the sheet.")],
    reason: Annotated[str, common.text("Why it need not wait any longer.")],
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


def _whole_digest(desk: Desk, wanted: str) -> str:
    part = wanted.lstrip("…")
    desk.runner.catch_up(only="held_rows")
    _, rows = desk.runner.ask("held_rows", "list")
    found = sorted({row["digest"] for row in rows if row["digest"].startswith(part) or row["digest"].endswith(part)})
    if len(found) == 1:
        return str(found[0])
    what = f"{len(found) or 'No'} sheets with held rows are called {wanted!r}."
    cure = "lifecycle ask held_rows list shows them; type more of the digest."
    raise Refused(Refusal(act="held", reason="unknown", what=what, cure=cure))
