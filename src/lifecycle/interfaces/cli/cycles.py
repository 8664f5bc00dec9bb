"""Update cycles: cycle open, coordinate, receive, resolve, propose, decree, close, undo."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from lifecycle.application import cycles as stages
from lifecycle.application import resolving
from lifecycle.application.updating import read_new_data, receive_update
from lifecycle.domain.events import DifferenceKind, Resolution
from lifecycle.domain.refusals import Refusal, Refused
from lifecycle.domain.values import Document
from lifecycle.interfaces.cli import common, showing
from lifecycle.interfaces.desk import Desk

cycle = typer.Typer(help="The six-monthly data update: old data against new.", no_args_is_help=True)
NAME = Annotated[str, common.text("A half-year (2025-H2), or a name of its own.", "--cycle")]


@cycle.command("open")
def open_(
    register: common.REGISTER,
    name: NAME,
    by: common.BY,
    reason: Annotated[str | None, common.text("Why now, where it is not for a half-year.")] = None,
    command: common.COMMAND_ID = None,
    data: common.DATA_FOLDER = common.DEFAULT,
    url: common.SERVER = None,
) -> None:
    """Open a cycle."""
    with common.desk(register, data, url) as desk:
        result = stages.open_cycle(
            desk.register, cycle=name, by=by, reason=reason, command_id=common.command_id(command)
        )
    raise typer.Exit(showing.outcome(result))


@cycle.command()
def coordinate(
    register: common.REGISTER,
    name: NAME,
    office: Annotated[str, common.text("Who was consulted: carrier, relevant_offices.", "--with")],
    by: common.BY,
    document: common.PAPERS = None,
    command: common.COMMAND_ID = None,
    data: common.DATA_FOLDER = common.DEFAULT,
    url: common.SERVER = None,
) -> None:
    """Record that an office was consulted, with the paper that shows it."""
    with common.desk(register, data, url) as desk:
        result = stages.coordinate(
            desk.register,
            cycle=name,
            office=office,
            by=by,
            command_id=common.command_id(command),
            documents=common.documents(document),
        )
    raise typer.Exit(showing.outcome(result))


@cycle.command()
def receive(
    register: common.REGISTER,
    file: Annotated[Path, typer.Argument(help="New data: .xlsx or .csv.", exists=True, dir_okay=False)],
    name: NAME,
    by: common.BY,
    part: Annotated[bool, typer.Option("--part", help="The file speaks of some people only.")] = False,
    on: common.DAY = None,
    document: common.PAPERS = None,
    command: common.COMMAND_ID = None,
    data: common.DATA_FOLDER = common.DEFAULT,
    url: common.SERVER = None,
) -> None:
    """Compare new data with the roll, person by person and field by field."""
    with common.desk(register, data, url) as desk, showing.progress(file.name) as moved:
        reading = read_new_data(desk.register, file)
        result = receive_update(
            desk.register,
            reading,
            cycle=name,
            on=common.day(on) or desk.register.today(),
            by=by,
            part=part,
            command_id=common.command_id(command),
            documents=common.documents(document),
            progress=moved,
        )
    code = showing.outcome(result)
    for note in reading.notes:
        showing.out.print(note, style="dim", markup=False, highlight=False)
    if not result.refusals:
        showing.out.print(f"See them: lifecycle ask data_update_diff list --cycle {name} --register {register}")
    raise typer.Exit(max(code, int(bool(reading.held))))


@cycle.command()
def resolve(
    register: common.REGISTER,
    name: NAME,
    resolution: Annotated[Resolution, typer.Option("--as", help="The answer.")],
    by: common.BY,
    number: Annotated[list[int] | None, typer.Option(help="Number of a difference; may be repeated.")] = None,
    kind: Annotated[DifferenceKind | None, typer.Option(help="All open differences of a kind.")] = None,
    ground: Annotated[str | None, common.text("Ground of an end.")] = None,
    reason: Annotated[str | None, common.text("Why.")] = None,
    stands: Annotated[bool, typer.Option("--stands", help="The register is right, the new data are wrong.")] = False,
    document: common.PAPERS = None,
    command: common.COMMAND_ID = None,
    data: common.DATA_FOLDER = common.DEFAULT,
    url: common.SERVER = None,
) -> None:
    """Answer differences: corrected, proposed, not_proposed, termination_proposed."""
    if not number and kind is None:
        raise typer.BadParameter("Say which: --number, or --kind.", param_hint="--number")
    with common.desk(register, data, url) as desk:
        result = resolving.resolve(
            desk.register,
            cycle=name,
            resolution=resolution,
            by=by,
            numbers=number or (),
            kind=kind,
            ground=ground,
            reason=reason,
            stands=stands,
            command_id=common.command_id(command),
            documents=common.documents(document),
        )
    raise typer.Exit(showing.outcome(result))


@cycle.command()
def propose(
    register: common.REGISTER,
    name: NAME,
    by: common.BY,
    document: common.PAPERS = None,
    command: common.COMMAND_ID = None,
    data: common.DATA_FOLDER = common.DEFAULT,
    url: common.SERVER = None,
) -> None:
    """Propose the changes to the Bupati, as head of the office."""
    with common.desk(register, data, url) as desk:
        result = stages.propose(
            desk.register,
            cycle=name,
            by=by,
            command_id=common.command_id(command),
            documents=common.documents(document),
        )
    raise typer.Exit(showing.outcome(result))


@cycle.command()
def decree(
    register: common.REGISTER,
    name: NAME,
    number: Annotated[str, common.text("Number of the Keputusan Bupati.")],
    date: Annotated[str, typer.Option(help="Its date, YYYY-MM-DD.")],
    by: common.BY,
    document: common.PAPERS = None,
    command: common.COMMAND_ID = None,
    data: common.DATA_FOLDER = common.DEFAULT,
    url: common.SERVER = None,
) -> None:
    """Record the decree on the proposal: changes take effect, ends follow."""
    with common.desk(register, data, url) as desk:
        result = resolving.decree_changes(
            desk.register,
            cycle=name,
            number=number,
            on=common.required_day(date, "--date"),
            by=by,
            command_id=common.command_id(command),
            documents=common.documents(document) or (Document(f"Keputusan Bupati {number}"),),
        )
    raise typer.Exit(showing.outcome(result))


@cycle.command()
def close(
    register: common.REGISTER,
    name: NAME,
    by: common.BY,
    command: common.COMMAND_ID = None,
    data: common.DATA_FOLDER = common.DEFAULT,
    url: common.SERVER = None,
) -> None:
    """Close a cycle whose every difference is resolved."""
    with common.desk(register, data, url) as desk:
        result = stages.close_cycle(desk.register, cycle=name, by=by, command_id=common.command_id(command))
    raise typer.Exit(showing.outcome(result))


@cycle.command()
def undo(
    register: common.REGISTER,
    name: NAME,
    sheet: Annotated[str, common.text("SHA-256 of the file, or its beginning.")],
    reason: common.REASON,
    by: common.BY,
    command: common.COMMAND_ID = None,
    data: common.DATA_FOLDER = common.DEFAULT,
    url: common.SERVER = None,
) -> None:
    """Take a whole file back: its differences are withdrawn, corrections made after it are set back."""
    with common.desk(register, data, url) as desk:
        result = resolving.undo_update(
            desk.register,
            cycle=name,
            sheet=_whole_digest(desk, name, sheet),
            reason=reason,
            by=by,
            command_id=common.command_id(command),
        )
    raise typer.Exit(showing.outcome(result))


def _whole_digest(desk: Desk, cycle: str, wanted: str) -> str:
    files = stages.files_of(desk.register, cycle)
    found = [sheet for sheet in files if sheet.startswith(wanted.lstrip("…"))]
    if len(found) == 1:
        return found[0]
    named = ", ".join(f"{name} ({sheet[:8]})" for sheet, name in files.items()) or "none"
    what = f"{len(found) or 'No'} files of cycle {cycle} are called {wanted!r}."
    raise Refused(Refusal(act="update", reason="unknown", what=what, cure=f"Its files: {named}."))
