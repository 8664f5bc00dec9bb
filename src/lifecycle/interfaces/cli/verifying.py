"""The command that checks a whole register from its rows: verify."""

from __future__ import annotations

import time
from base64 import b64encode
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any, Literal

import msgspec
import typer

from lifecycle import logs
from lifecycle.interfaces.cli import common, showing
from lifecycle.ledger import stores
from lifecycle.ledger.stores import Folder, Server
from lifecycle.ledger.verifying import Fault, OpenParts, Sealed, Verified, verify
from lifecycle.settings import Settings

app = typer.Typer()

_WHERE = {
    "log": "events",
    "tree": "events",
    "claims": "table of claims",
    "checkpoints": "checkpoints",
    "shown": "checkpoint shown with checkpoint --seen",
    "against": "checkpoint given with --against",
    "keys": "key store",
    "newer": "events",
}
_NOT_TO_BE_TRUSTED = "Somebody or something changed what was recorded: from here on this register proves nothing."
_WHY = {
    "claims": "The log is whole, but two people could now be given what only one may have.",
    "checkpoints": "What this register vouched for can no longer be shown, or is not what it holds now.",
    "shown": "This is not the log that checkpoint was issued for, or no longer all of it.",
    "against": "This is not the log that checkpoint was issued for, or no longer all of it.",
    "keys": "The log is whole, but not everybody in it can be read, or somebody erased still can.",
    "newer": "This program cannot say what that event takes and gives back, so the rest stays unchecked.",
}
_CURES = {
    "keys": "Put the key store back from the backup, or give the command erase again for a person erased by halves.",
    "newer": "Verify with the newer program; nothing was changed.",
}
_CURE = "Do not write on. Keep a copy as it is, then restore the newest backup that verifies: lifecycle restore DIR."


@app.command(name="verify")
def verify_register(
    register: common.REGISTER,
    against: Annotated[
        Path | None,
        typer.Option(exists=True, dir_okay=False, help="A checkpoint kept elsewhere: the log only grew since."),
    ] = None,
    key: Annotated[
        str | None, typer.Option(help="The verifier key kept elsewhere: NAME+ID+KEY (default: the one in the store).")
    ] = None,
    form: Annotated[
        Literal["text", "json"], typer.Option("--format", help="Lines to read, or one JSON document.")
    ] = "text",
    data: common.DATA_FOLDER = common.DEFAULT,
    url: common.SERVER = None,
) -> None:
    """Read every row again and make every hash again: is the register what was recorded, and all of it?"""
    logs.note_register(register)
    note = against.read_text(encoding="utf-8-sig", errors="surrogateescape") if against else None
    found, seconds = checked(register, common.settings(data, url), note, key)
    if form == "json":
        typer.echo(msgspec.json.format(msgspec.json.encode(_document(register, found, seconds)), indent=2).decode())
    elif isinstance(found, Fault):
        showing.trouble("\n".join(_fault(register, found)))
    else:
        showing.out.print(f"[bold]{register}[/] is what was recorded, and all of it.")
        for head, text in _lines(found, seconds):
            showing.line(head, text)
    raise typer.Exit(int(isinstance(found, Fault)))


def checked(
    register: str, where: Settings, note: str | None = None, key: str | None = None
) -> tuple[Verified | Fault, float]:
    """What verifying a register finds, and the seconds it took.

    The stores alone are opened: what keeps a register from being opened is what is looked for here.
    """
    place = Server(where.url) if where.url else Folder(where.data)
    started, opened, reader = time.perf_counter(), stores.reopen(place, register), OpenParts()
    sealed = Sealed(opened.ledger, opened.keys, reader)
    with closing(opened), showing.progress("verifying", stays=False) as moved:
        found = verify(opened.ledger, register, reader, against=note, vkey=key, watch=moved, also=[sealed])
    return found, time.perf_counter() - started


def _lines(found: Verified, seconds: float) -> Iterator[tuple[str, str]]:
    """What was checked, for people."""
    since = f", recorded {_at(found.since)} to {_at(found.until)}" if found.events else ""
    yield "events", f"{found.events:,} in {_count(found.commits, 'commit')}{since}"
    yield "claims", f"{found.claims:,}, each as the events took it"
    yield "signed", f"{_count(found.checkpoints, 'checkpoint')}, each with the root the events have at its size"
    if found.against is not None:
        yield "against", f"the {found.against:,} events of that checkpoint are the first of this log"
    yield "root", f"{base64_of(found.root)} at size {found.events:,}"
    yield "took", f"{seconds:.1f} s" + (f", {found.events / seconds:,.0f} events a second" if seconds > 1 else "")


def _fault(register: str, fault: Fault) -> Iterator[str]:
    """Where, what, why it matters, the cure."""
    where = f"position {fault.first:,}" if fault.first == fault.last else f"positions {fault.first:,} to {fault.last:,}"
    yield f"{register}, {_WHERE[fault.part]}, {where}"
    yield fault.what
    yield _WHY.get(fault.part, _NOT_TO_BE_TRUSTED)
    yield _CURES.get(fault.part, _CURE)


def _document(register: str, found: Verified | Fault, seconds: float) -> dict[str, Any]:
    """The same for programs: stamps in ISO 8601 (UTC), the root in base64 as in a checkpoint."""
    if isinstance(found, Fault):
        why = _WHY.get(found.part, _NOT_TO_BE_TRUSTED)
        fault = {**msgspec.structs.asdict(found), "why": why, "cure": _CURES.get(found.part, _CURE)}
        return {"register": register, "verified": False, "fault": fault}
    stamps = {"since": _iso(found.since), "until": _iso(found.until)} if found.events else {}
    said = {**msgspec.structs.asdict(found), "root": base64_of(found.root), "since": None, "until": None, **stamps}
    return {"verified": True, **said, "seconds": round(seconds, 3)}


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def _at(stamp: int) -> str:
    return f"{datetime.fromtimestamp(stamp / 1_000_000, UTC):%Y-%m-%d %H:%M} UTC"


def _iso(stamp: int) -> str:
    return datetime.fromtimestamp(stamp / 1_000_000, UTC).isoformat(timespec="microseconds")


def base64_of(root: bytes) -> str:
    """A root as a checkpoint writes it."""
    return b64encode(root).decode()
