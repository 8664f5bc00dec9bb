"""Commands that set a register up: open, appoint, instrument, slots open."""

from __future__ import annotations

from typing import Annotated

import typer

from lifecycle import logs
from lifecycle.application import setting_up
from lifecycle.application.finding import find_participant
from lifecycle.application.funding import switch_funding
from lifecycle.domain.events import Mode
from lifecycle.domain.refusals import Refusal, Refused
from lifecycle.interfaces.cli import common, showing
from lifecycle.ledger.stores import NoRegister
from lifecycle.settings import Settings

app = typer.Typer()
slots = typer.Typer(help="Funded places.", no_args_is_help=True)


@app.command("open")
def open_(
    register: common.REGISTER,
    regulation: Annotated[str, typer.Option(help="The regulation it runs under, e.g. banyumas-2025-2.")],
    by: common.BY,
    simulation: Annotated[bool, typer.Option("--simulation", help="Not for real (a draft runs only so).")] = False,
    reading: Annotated[
        list[str] | None, typer.Option(help="Another reading of a defect of the text, e.g. BMS-02=B.")
    ] = None,
    command: common.COMMAND_ID = None,
    data: common.DATA_FOLDER = common.DEFAULT,
    url: common.SERVER = None,
) -> None:
    """Open a register; whoever opens it administers its appointments."""
    mode: Mode = "simulation" if simulation else "live"
    settings = common.settings(data, url)
    _require_new(settings, register)
    made = common.workplace().make(
        settings,
        register,
        regulation=regulation,
        by=by,
        mode=mode,
        command_id=common.command_id(command),
        readings=_readings(reading),
    )
    logs.note_register(register)
    title = made.register.profile.title
    made.close()
    showing.out.print(f"Register [bold]{register}[/] is open under {title} ({mode}).")
    showing.out.print("Next, for each person who will act:")
    appoint_ = f"lifecycle appoint {register} --person P --office O --role R --document REF --from DAY --by {by}"
    showing.out.print(f"  {appoint_}", markup=False, highlight=False, soft_wrap=True)


def _readings(chosen: list[str] | None) -> dict[str, str]:
    """Readings as typed, by defect. Raises BadParameter."""
    parted = [one.partition("=") for one in chosen or ()]
    if not all(defect and letter for defect, _, letter in parted):
        raise typer.BadParameter("Write it as DEFECT=READING, e.g. BMS-02=B.", param_hint="--reading")
    return {defect: letter for defect, _, letter in parted}


def _require_new(settings: Settings, register: str) -> None:
    """Making a register must not touch one that is there, least of all one whose key store is missing."""
    try:
        common.workplace().open(settings, register).close()
    except NoRegister:
        return
    what = f"Register {register} is open already."
    raise Refused(Refusal(act="open", reason="order", what=what, cure="Use it, or choose another name."))


@app.command()
def appoint(
    register: common.REGISTER,
    person: Annotated[str, common.text("Who is appointed.")],
    office: Annotated[str, common.text("Office of the regulation, e.g. social_affairs.")],
    role: Annotated[str, common.text("Role at that office, e.g. verifier.")],
    document: Annotated[str, typer.Option(help="The paper that appoints: its reference, or REF=FILE.")],
    since: Annotated[str, typer.Option("--from", help="First day, YYYY-MM-DD.")],
    by: common.BY,
    until: Annotated[str | None, typer.Option(help="First day no longer held, YYYY-MM-DD.")] = None,
    command: common.COMMAND_ID = None,
    data: common.DATA_FOLDER = common.DEFAULT,
    url: common.SERVER = None,
) -> None:
    """Record that a person holds a role at an office."""
    first = common.day(since, "--from")
    assert first is not None
    with common.desk(register, data, url) as desk:
        result = setting_up.appoint(
            desk.register,
            person=person,
            office=office,
            role=role,
            document=common.documents([document])[0],
            since=first,
            until=common.day(until, "--until"),
            by=by,
            command_id=common.command_id(command),
        )
    raise typer.Exit(showing.outcome(result))


@app.command()
def instrument(
    register: common.REGISTER,
    settles: Annotated[str, common.text("What the regulation leaves open, e.g. registrar.")],
    document: Annotated[str, typer.Option(help="The paper that settles it: its reference, or REF=FILE.")],
    by: common.BY,
    office: Annotated[str | None, common.text("The office that acts on it.")] = None,
    kind: Annotated[list[str] | None, typer.Option(help="A kind of work it is for (may be repeated).")] = None,
    ground: Annotated[list[str] | None, typer.Option(help="A ground of ending it names (may be repeated).")] = None,
    participant: Annotated[str | None, common.text("Whom a ruling lets come back.")] = None,
    on: common.DAY = None,
    command: common.COMMAND_ID = None,
    data: common.DATA_FOLDER = common.DEFAULT,
    url: common.SERVER = None,
) -> None:
    """Record a paper that settles what the regulation leaves unset or says nothing of."""
    with common.desk(register, data, url) as desk:
        result = setting_up.record_instrument(
            desk.register,
            settles=settles,
            document=common.documents([document])[0],
            on=common.day(on) or desk.register.today(),
            by=by,
            command_id=common.command_id(command),
            office=office,
            kinds=tuple(kind or ()),
            grounds=tuple(ground or ()),
            participant=find_participant(desk.register, participant) if participant else None,
        )
    raise typer.Exit(showing.outcome(result))


@slots.command("switch")
def switch_slots(
    register: common.REGISTER,
    year: Annotated[int, typer.Option(min=2000, max=2999, help="Fiscal year of the places.")],
    source: Annotated[str, common.text("The source that falls short, e.g. DBH_SAWIT.")],
    to: Annotated[str, common.text("The source that pays instead, e.g. APBD.")],
    document: common.PAPERS,
    by: common.BY,
    on: common.DAY = None,
    command: common.COMMAND_ID = None,
    data: common.DATA_FOLDER = common.DEFAULT,
    url: common.SERVER = None,
) -> None:
    """Pay the held places of a year from another source, where the regulation lets it."""
    with common.desk(register, data, url) as desk:
        result = switch_funding(
            desk.register,
            year=year,
            before=source,
            funding=to,
            documents=common.documents(document),
            on=common.day(on) or desk.register.today(),
            by=by,
            command_id=common.command_id(command),
        )
    raise typer.Exit(showing.outcome(result))


@slots.command("open")
def open_slots(
    register: common.REGISTER,
    year: Annotated[int, typer.Option(min=2000, max=2999, help="Fiscal year.")],
    count: Annotated[int, typer.Option(min=1, max=99_999, help="How many places.")],
    source: Annotated[str, common.text("Where the money comes from, e.g. APBD or DBHCHT.")],
    document: Annotated[str, typer.Option(help="The budget paper: its reference, or REF=FILE.")],
    by: common.BY,
    on: common.DAY = None,
    command: common.COMMAND_ID = None,
    data: common.DATA_FOLDER = common.DEFAULT,
    url: common.SERVER = None,
) -> None:
    """Open funded places for a year."""
    with common.desk(register, data, url) as desk:
        result = setting_up.open_slots(
            desk.register,
            year=year,
            count=count,
            funding=source,
            document=common.documents([document])[0],
            on=common.day(on) or desk.register.today(),
            by=by,
            command_id=common.command_id(command),
        )
    raise typer.Exit(showing.outcome(result))
