"""The weekly life of a register: return, withdraw, correct; and its end: close."""

from __future__ import annotations

from typing import Annotated

import typer

from lifecycle.application import correcting, setting_up
from lifecycle.application.finding import find_participant
from lifecycle.interfaces.cli import common, showing

app = typer.Typer()


@app.command("return")
def return_(
    register: common.REGISTER,
    participant: common.PARTICIPANT,
    reason: common.REASON,
    by: common.BY,
    on: common.DAY = None,
    command: common.COMMAND_ID = None,
    data: common.DATA_FOLDER = common.DEFAULT,
    url: common.SERVER = None,
) -> None:
    """Send a case back to be corrected; its row comes in again with lifecycle receive."""
    with common.desk(register, data, url) as desk:
        result = correcting.return_case(
            desk.register,
            participant=find_participant(desk.register, participant),
            reason=reason,
            by=by,
            on=common.day(on),
            command_id=common.command_id(command),
        )
    raise typer.Exit(showing.outcome(result))


@app.command()
def withdraw(
    register: common.REGISTER,
    participant: common.PARTICIPANT,
    reason: common.REASON,
    by: common.BY,
    on: common.DAY = None,
    document: common.PAPERS = None,
    command: common.COMMAND_ID = None,
    data: common.DATA_FOLDER = common.DEFAULT,
    url: common.SERVER = None,
) -> None:
    """Take a case back before registration; a place it held goes to the next decree."""
    with common.desk(register, data, url) as desk:
        result = correcting.withdraw(
            desk.register,
            participant=find_participant(desk.register, participant),
            reason=reason,
            by=by,
            on=common.day(on),
            command_id=common.command_id(command),
            documents=common.documents(document),
        )
    raise typer.Exit(showing.outcome(result))


@app.command()
def correct(
    register: common.REGISTER,
    participant: common.PARTICIPANT,
    reason: common.REASON,
    by: common.BY,
    field: Annotated[str | None, common.text("The field that is wrong: nik, name, birth_date, address ...")] = None,
    value: Annotated[str | None, common.text("What it should say.")] = None,
    same_as: Annotated[str | None, common.text("The other record, where both are one person: this one closes.")] = None,
    document: common.PAPERS = None,
    command: common.COMMAND_ID = None,
    data: common.DATA_FOLDER = common.DEFAULT,
    url: common.SERVER = None,
) -> None:
    """Set a record right: one field of it, or two records that are about one person."""
    if (field is None or value is None) == (same_as is None):
        raise typer.BadParameter("Give --field with --value, or --same-as.", param_hint="--field")
    with common.desk(register, data, url) as desk:
        said = {"by": by, "reason": reason, "command_id": common.command_id(command)}
        papers = common.documents(document)
        who = find_participant(desk.register, participant)
        if same_as is not None:
            other = find_participant(desk.register, same_as)
            result = correcting.close_as_same(desk.register, participant=who, same_as=other, documents=papers, **said)
        else:
            assert field is not None
            assert value is not None
            result = correcting.correct(
                desk.register, participant=who, field=field, value=value, documents=papers, **said
            )
    raise typer.Exit(showing.outcome(result))


@app.command()
def close(
    register: common.REGISTER,
    document: Annotated[str, common.text("The paper that ends the programme.")],
    by: common.BY,
    on: common.DAY = None,
    command: common.COMMAND_ID = None,
    data: common.DATA_FOLDER = common.DEFAULT,
    url: common.SERVER = None,
) -> None:
    """End the programme: nobody is enrolled from that day on, and no month after it is due."""
    with common.desk(register, data, url) as desk:
        (paper,) = common.documents([document])
        result = setting_up.close_register(
            desk.register,
            on=common.day(on) or desk.register.today(),
            document=paper,
            by=by,
            command_id=common.command_id(command),
        )
    raise typer.Exit(showing.outcome(result))
