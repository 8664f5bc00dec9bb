"""Commands against loss: backup, restore, rotate-key."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Annotated

import typer
from rich.padding import Padding
from rich.text import Text

from lifecycle import logs
from lifecycle.interfaces.cli import common, showing
from lifecycle.interfaces.cli.safekeeping import MOST_DAYS
from lifecycle.ledger.backup import KeysTo, Made, Restored, Wanted, delete, expired

_PROGRESS = partial(showing.progress, stays=False)
_ERASE_AGAIN = "Record it again: lifecycle erase REGISTER ID, once for each."

app = typer.Typer()


@app.command()
def backup(
    register: common.REGISTER,
    target: Annotated[Path, typer.Argument(metavar="DIR", help="Each backup gets a folder of its own in here.")],
    keys: Annotated[
        Path | None, typer.Option(metavar="DIR2", help="Back the keys up as well, to here: not where DIR is.")
    ] = None,
    keep: Annotated[
        int, typer.Option(min=1, max=MOST_DAYS, metavar="DAYS", help="For how long the copy of the keys may be kept.")
    ] = MOST_DAYS,
    delete_expired: Annotated[
        bool, typer.Option("--delete-expired", help="Delete copies of keys in DIR2 that are past their day.")
    ] = False,
    data: common.DATA_FOLDER = common.DEFAULT,
    url: common.SERVER = None,
) -> None:
    """Copy a register to another folder while it is in use, with a checkpoint of that state; the copy is read again."""
    settings = common.settings(data, url)
    if delete_expired and keys is None:
        raise typer.BadParameter("Say with --keys where the copies of keys are.", param_hint="--delete-expired")
    logs.note_register(register)
    keys_to = KeysTo(keys, keep) if keys else None
    made = common.workplace().back_up(settings, register, target, keys_to, _PROGRESS)
    showing.out.print(f"[bold]{register}[/] is backed up, and the copy was read again: it is what was recorded.")
    for head, text in _made(made):
        showing.line(head, text)
    if keys:
        _expired(keys, delete_expired)
    if made.refusal:
        showing.trouble(f"The backup has no checkpoint: this register signs nothing.\n{made.refusal}")
    raise typer.Exit(int(made.refusal is not None))


@app.command()
def restore(
    folder: Annotated[
        Path | None, typer.Argument(metavar="DIR", help="A backup, or the newest in a folder (none: only the keys).")
    ] = None,
    keys: Annotated[
        Path | None, typer.Option(metavar="DIR2", help="A backup of the keys (default: those that are there stay).")
    ] = None,
    replace: Annotated[
        Path | None,
        typer.Option(metavar="FOLDER", help="Replace events the backup lacks, too; what is there is kept in here."),
    ] = None,
    data: common.DATA_FOLDER = common.DEFAULT,
    url: common.SERVER = None,
) -> None:
    """Put a register back as a backup has it, once the backup is verified; who was erased stays erased."""
    settings = common.settings(data, url)
    if folder is None and keys is None:
        raise typer.BadParameter("Name a backup: of the ledger, of the keys with --keys, or of both.", param_hint="DIR")
    done = common.workplace().restore(settings, Wanted(folder, keys, replace), _PROGRESS)
    logs.note_register(done.register)
    showing.out.print(f"[bold]{done.register}[/] is restored; its read models are made again when somebody asks.")
    for head, text in _restored(done):
        showing.line(head, text)
    if done.unrecorded:
        said = "\n".join(done.unrecorded)
        showing.trouble(f"Erased after this backup, and the log says nothing of it:\n{said}\n{_ERASE_AGAIN}")
    if done.refusal:
        showing.trouble(f"From now on this register signs nothing.\n{done.refusal}")
    raise typer.Exit(int(bool(done.unrecorded or done.refusal)))


@app.command("rotate-key")
def rotate_key(register: common.REGISTER, data: common.DATA_FOLDER = common.DEFAULT, url: common.SERVER = None) -> None:
    """Change the register key: all other keys are wrapped anew, and nothing else is touched."""
    told = common.workplace().rotate_key(common.settings(data, url), register)
    logs.note_register(register)
    first, rest = told.split("\n", 1)
    showing.out.print(Text(first))
    showing.out.print(Padding(Text(rest.strip()), (0, 0, 0, 2)))


def _made(made: Made) -> Iterator[tuple[str, str]]:
    """What was made, and what was not."""
    yield "ledger", str(made.folder)
    yield "events", f"{made.verified.events:,}, root {b64encode(made.verified.root).decode()}"
    if made.refusal is None:
        yield "signed", "the file checkpoint in it vouches for this state: give a copy to somebody else as well"
    if made.keys is None:
        yield "keys", "not backed up: without them nobody in the ledger can be read (--keys DIR2)"
    else:
        yield "keys", str(made.keys)
        yield "", f"delete it after {made.delete_after}: until then whoever is erased lives on in it"
    yield "not in it", "the register key: keep a copy elsewhere, e.g. on paper in a sealed envelope"


def _expired(folder: Path, delete_them: bool) -> None:
    """Copies of keys that should be gone: each is named, and deleted where that was asked for."""
    for old in expired(folder, datetime.now(UTC).date()):
        if delete_them:
            delete(old)
        showing.line("deleted" if delete_them else "overdue", str(old))
        if not delete_them:
            showing.line("", "whoever was erased lives on in it: delete it, or give --delete-expired")


def _restored(done: Restored) -> Iterator[tuple[str, str]]:
    """What was restored, and what became of what was there."""
    if done.ledger:
        yield "from", str(done.ledger)
        yield "events", f"{done.size:,}, root {b64encode(done.root).decode()}"
    if done.lost:
        yield "replaced", f"what stood at positions {done.lost.first:,} to {done.lost.last:,}; kept in {done.kept}"
    yield "keys", f"from {done.keys}" if done.keys else "those that were there"
    if done.destroyed:
        yield "", f"{done.destroyed:,} destroyed again, of people who were erased"
    if done.overdue:
        yield "", f"that copy should have been deleted after {done.overdue}: delete it now"
