"""Granted periods: extend, end."""

from __future__ import annotations

from typing import Annotated

import typer

from lifecycle.application import granting
from lifecycle.application.finding import find_participant
from lifecycle.interfaces.cli import common, showing

app = typer.Typer()


@app.command()
def extend(
    register: common.REGISTER,
    months: Annotated[int, typer.Option(help="Whole months to add.")],
    decree: Annotated[str, common.text("Number of the decree that decides it (--kind extension).")],
    document: common.PAPERS,
    by: common.BY,
    batch: Annotated[str | None, common.text("The batch whose grants are prolonged.")] = None,
    participant: Annotated[str | None, common.text("Or one person: id or NIK.")] = None,
    on: common.DAY = None,
    command: common.COMMAND_ID = None,
    data: common.DATA_FOLDER = common.DEFAULT,
    url: common.SERVER = None,
) -> None:
    """Prolong granted periods by whole months, on a decree and a budget note."""
    if bool(batch) == bool(participant):
        raise typer.BadParameter("Name a batch or a participant.", param_hint="--batch")
    with common.desk(register, data, url) as desk, showing.progress("extend") as moved:
        result = granting.extend(
            desk.register,
            participant=find_participant(desk.register, participant) if participant else None,
            batch=batch,
            months=months,
            decree=decree,
            on=common.day(on) or desk.register.today(),
            documents=common.documents(document),
            by=by,
            command_id=common.command_id(command),
            progress=moved,
        )
    raise typer.Exit(showing.outcome(result))


@app.command()
def end(
    register: common.REGISTER,
    by: common.BY,
    on: common.DAY = None,
    command: common.COMMAND_ID = None,
    data: common.DATA_FOLDER = common.DEFAULT,
    url: common.SERVER = None,
) -> None:
    """Record the end of every granted period that is over; the places are open again."""
    with common.desk(register, data, url) as desk, showing.progress("end") as moved:
        result = granting.end_periods(
            desk.register,
            on=common.day(on) or desk.register.today(),
            by=by,
            command_id=common.command_id(command),
            progress=moved,
        )
    raise typer.Exit(showing.outcome(result))
