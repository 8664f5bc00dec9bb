"""History for people: lifecycle replay, step by step, or decided again under another version of the law."""

from __future__ import annotations

import sys
from datetime import date
from typing import Annotated, Any, Literal

import msgspec
import typer
from rich.markup import escape
from rich.text import Text

from lifecycle import logs
from lifecycle.application.finding import find_participant
from lifecycle.application.replaying.standing import Totals
from lifecycle.application.replaying.steps import Asked, Step, require_slot
from lifecycle.interfaces.cli import common, redeciding, showing
from lifecycle.interfaces.cli.paging import Reader, paged
from lifecycle.interfaces.desk import Desk
from lifecycle.interfaces.telling import steps as telling
from lifecycle.interfaces.telling.documents import document

app = typer.Typer()
_LIFE = ("participant_history", "list")
"""The read model and the question that tell a person's life in sentences."""


@app.command()
def replay(
    register: common.REGISTER,
    since: Annotated[str | None, typer.Option("--from", help="First day of recording shown, YYYY-MM-DD.")] = None,
    until: Annotated[str | None, typer.Option(help="First day of recording no longer shown, YYYY-MM-DD.")] = None,
    participant: Annotated[
        str | None, common.text("Only what concerns one person: id (or its last eight digits), or NIK.")
    ] = None,
    slot: Annotated[str | None, common.text("Only what concerns one place, such as 2025-00001.")] = None,
    law: Annotated[
        str | None, typer.Option("--under", help="Decide again under this regulation: its slug, or a TOML file.")
    ] = None,
    reading: Annotated[
        list[str] | None, typer.Option(help="With --under: another reading of a defect of its text, e.g. BMS-02=B.")
    ] = None,
    form: Annotated[Literal["text", "json"], typer.Option("--format", help="To read, or one JSON document.")] = "text",
    data: common.DATA_FOLDER = common.DEFAULT,
    url: common.SERVER = None,
) -> None:
    """Step through what was recorded, commit by commit; or, with --under, decide the proposals again. Writes nothing.

    On a terminal each commit waits for Enter; a pipe and --format json have them all.

    Each case is judged by itself: who may act, how many places there are and who goes first stay as they were.
    """
    days = _days(since, until)
    if participant and slot:
        raise typer.BadParameter("Name a person or a place, not both.", param_hint="--slot")
    if reading and law is None:
        raise typer.BadParameter("A reading is one of another law: name it with --under.", param_hint="--reading")
    if law is not None and any((since, until, participant, slot)):
        raise typer.BadParameter("Everybody is decided again: leave days, person and place out.", param_hint="--under")
    other = redeciding.other_law(law, _readings(reading)) if law is not None else None
    with common.desk(register, data, url) as desk:
        if other is not None:
            redeciding.redecide(desk.register, other, form)
            return
        person = find_participant(desk.register, participant) if participant else None
        people = [person] if person else require_slot(desk.register, slot) if slot else []
        asked = Asked(*days, person, slot)
        _show(desk, asked, people, form)


def _readings(chosen: list[str] | None) -> dict[str, str]:
    """Readings as typed, by defect. Raises BadParameter."""
    parted = [one.partition("=") for one in chosen or ()]
    if not all(defect and letter for defect, _, letter in parted):
        raise typer.BadParameter("Write it as DEFECT=READING, e.g. BMS-02=B.", param_hint="--reading")
    return {defect: letter for defect, _, letter in parted}


def _days(since: str | None, until: str | None) -> tuple[date | None, date | None]:
    first, end = common.day(since, "--from"), common.day(until, "--until")
    if first and end and first >= end:
        what = f"No day lies from {first} until before {end}: --until is the first day no longer shown."
        raise typer.BadParameter(what, param_hint="--until")
    return first, end


def _show(desk: Desk, asked: Asked, people: list[str], form: str) -> None:
    known = _lives(desk, people) if asked.narrow else None
    reader = Reader(desk, asked)
    if form == "json":
        commits = [document(step, known) for step in reader]
        whole = msgspec.json.encode(_whole(desk, asked, commits))
        typer.echo(msgspec.json.format(whole, indent=2).decode())
    else:
        by_hand = showing.out.is_terminal and sys.stdin.isatty()
        for step in paged(reader, input) if by_hand else reader:
            _print(step, asked, known)
    logs.note(rows=reader.shown)


def _print(step: Step, asked: Asked, known: telling.Sentences | None) -> None:
    showing.out.print(Text(telling.title(step), "bold"), soft_wrap=True)
    for head, said in telling.lines(step) if known is None else telling.sentenced(step, known):
        showing.line(head, escape(said))
    if known is None and (words := showing.counted(telling.also(step))):
        showing.line("also", words)
    showing.line("now", telling.totals(_own(step.totals, asked)))
    showing.out.print()


def _own(totals: Totals, asked: Asked) -> Totals:
    """What a person has left is not theirs, and a place has no people but its holder."""
    if asked.slot is not None:
        return msgspec.structs.replace(totals, people={})
    return msgspec.structs.replace(totals, empty=0) if asked.participant is not None else totals


def _lives(desk: Desk, people: list[str]) -> dict[tuple[str, int], str]:
    """What happened to these people, a sentence each, by stream and version."""
    with showing.progress("reading the log", stays=False) as moved:
        desk.runner.catch_up(showing.watch(moved), only=_LIFE[0])
    lives = {person: desk.runner.ask(*_LIFE, on=date.max, participant=person)[1] for person in people}
    return {(person, row["seq"]): row["what"] for person, rows in lives.items() for row in rows}


def _whole(desk: Desk, asked: Asked, commits: list[dict[str, Any]]) -> dict[str, Any]:
    head = desk.register.ledger.head()
    return {
        "register": desk.register.name,
        "from": asked.since,
        "until": asked.until,
        "participant": asked.participant,
        "slot": asked.slot,
        "known": {"position": head.position, "at": head.at.isoformat(timespec="microseconds")},
        "commits": commits,
    }
