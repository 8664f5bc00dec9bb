"""Read models made again from the log, and what earlier ones left dropped."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

import typer

from lifecycle import logs
from lifecycle.interfaces.cli import common, showing, troubles
from lifecycle.interfaces.cli.renewing import Renewed, Task, renewed
from lifecycle.interfaces.cli.watching import bars
from lifecycle.ledger.stores import NoRegister
from lifecycle.projecting.asking import UnknownQuestion
from lifecycle.projecting.discovery import discovered
from lifecycle.settings import Settings

app = typer.Typer()
INTERRUPTED = 130
"""The exit code of whatever is ended by Ctrl-C."""
REGISTERS = Annotated[
    list[str] | None, typer.Option("--register", help="Which register; again for another one (none: all).")
]


@app.command()
def rebuild(
    projection: Annotated[list[str] | None, typer.Argument(help="Read models; none: all of them.")] = None,
    register: REGISTERS = None,
    drop_old: Annotated[
        bool, typer.Option("--drop-old", help="Drop what answered before; with no read model named, only that.")
    ] = False,
    data: common.DATA_FOLDER = common.DEFAULT,
    url: common.SERVER = None,
) -> None:
    """Make read models again from the log, beside the live ones, then swap; registers side by side.

    Questions are answered meanwhile. What was stopped goes on where it was when the command is given again.
    """
    names = _known(projection or [])
    place = common.settings(data, url)
    registers = asked_for(register, place)
    failed: set[str] = set()
    if names or not drop_old:
        everything = names or tuple(sorted(discovered()))
        failed = _rebuilt([Task(common.workplace(), place, one, everything) for one in registers])
    if drop_old:
        failed |= {one for one in registers if one not in failed and not _old_dropped(one, names, place)}
    raise typer.Exit(int(bool(failed)))


def asked_for(names: list[str] | None, place: Settings) -> list[str]:
    """The registers named, each once, or all there are. Raises NoRegister."""
    there = common.workplace().names(place)
    if not there:
        raise NoRegister("There is no register yet.\n  lifecycle open NAME --regulation SLUG --by PERSON makes one.")
    for name in names or []:
        if name not in there:
            raise NoRegister(f"There is no register {name!r}.\n  Known: {', '.join(there)}.")
    return [*dict.fromkeys(names or there)]


def _known(names: list[str]) -> tuple[str, ...]:
    """Each once. Raises UnknownQuestion."""
    for name in names:
        if name not in discovered():
            there = ", ".join(sorted(discovered()))
            raise UnknownQuestion(f"There is no read model {name!r}.\n  Known: {there}.")
    return tuple(sorted({*names}))


def _rebuilt(tasks: Sequence[Task]) -> set[str]:
    """Show what came of each register; which failed."""
    done: list[Renewed] = []
    try:
        with bars() as moved:
            for one in renewed(tasks, moved):
                logs.note_register(one.register)
                done.append(one)
    except KeyboardInterrupt:
        showing.trouble(
            "Stopped; the read models answer as before.\n  Give the command again: it goes on where it was."
        )
        raise typer.Exit(INTERRUPTED) from None
    done.sort(key=lambda one: one.register)
    _show([one for one in done if one.trouble is None], len(tasks[0].projections))
    failed = {one.register: one.trouble for one in done if one.trouble is not None}
    for name, trouble in failed.items():
        showing.trouble(f"{name}: {trouble}")
    return {*failed}


def _show(done: Sequence[Renewed], projections: int) -> None:
    if not done:
        return
    rows = [
        {
            "register": one.register,
            "read models": projections,
            "from position": one.first or None,
            "events": one.last - one.first,
            "seconds": round(one.seconds, 1),
            "events per second": round((one.last - one.first) / one.seconds),
        }
        for one in done
    ]
    if not any(one.first for one in done):
        for row in rows:
            del row["from position"]
    showing.table(rows)


def _old_dropped(register: str, names: Sequence[str], place: Settings) -> bool:
    """Drop what answered before, and say how much of what; a register that cannot be used must not stop the others."""
    try:
        with common.desk(register, place.data, place.url) as desk:
            old = {one.projection: one.old for one in desk.runner.standing() if one.old}
            desk.runner.drop_old(*names)
    except Exception as error:
        showing.trouble(f"{register}: {troubles.in_words(error)}")
        return False
    dropped = {name: count for name, count in old.items() if not names or name in names}
    of_which = f": {', '.join(f'{count} of {name}' for name, count in sorted(dropped.items()))}" if dropped else ""
    count = sum(dropped.values())
    kinds = "generation" if count == 1 else "generations"
    showing.out.print(f"{register}: {count} earlier {kinds} dropped{of_which}.", markup=False, highlight=False)
    return True
