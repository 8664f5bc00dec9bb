"""Whether a register came through: what was acknowledged is there, whole, and once; what is derived follows from it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from msgspec.structs import replace

from lifecycle.interfaces.desk import Desk
from lifecycle.projecting import storage
from lifecycle.projecting.store import Store
from tests.faults.commands import Command
from tests.faults.points import Run
from tests.faults.soundness import ByCommand, Entry, unerased, unsigned, unverified


class Right(NamedTuple):
    """What an undisturbed run leaves: the events of each command, and the rows of every read model it kept."""

    commands: ByCommand
    views: dict[str, list[Any]]


def right(desk: Desk, *, reads: bool) -> Right:
    """What a register holds after a script that nothing disturbed."""
    return Right(by_command(desk), _views(desk) if reads else {})


def stored(desk: Desk, commands: Iterable[Command], acked: Collection[str], wanted: ByCommand) -> Run:
    """What is there of the commands, and whether that bears out what was acknowledged.

    A command that is there has the events an undisturbed run gives it: all of them, and nothing but them.
    """
    there = by_command(desk)
    lost = [id_ for id_ in acked if id_ in wanted and id_ not in there]
    lost += [f"{command.id}, done" for command in commands if command.id in acked and not command.holds(desk)]
    torn = [f"{id_} is there in part" for id_, entries in there.items() if not _same(entries, wanted.get(id_, []))]
    torn += [*unsigned(desk), *unerased(there), *unverified(desk)]
    return Run(len(acked), len(there), lost, torn)


def counted(desk: Desk, acked: Collection[str], wanted: Mapping[str, int]) -> Run:
    """What is there of commands of which only the number of events is known."""
    there = {id_: len(entries) for id_, entries in by_command(desk).items() if id_ in wanted}
    lost = [id_ for id_ in acked if id_ not in there]
    torn = [f"{id_} has {count} events, not {wanted[id_]}" for id_, count in there.items() if count != wanted[id_]]
    return Run(len(acked), len(there), lost, [*torn, *unverified(desk)])


def repeated(desk: Desk, wanted: Right) -> Iterator[str]:
    """What is wrong when every command has been given again."""
    if by_command(desk) != wanted.commands:
        yield "given again, the commands have not one effect each"
    for name, rows in (_views(desk) if wanted.views else {}).items():
        if rows != wanted.views[name]:
            yield f"read model {name} differs from one that nothing disturbed"


def by_command(desk: Desk) -> ByCommand:
    """Every event of the log, decoded, by the id of the command it came of."""
    ledger = desk.register.ledger
    log = [at for page in ledger.pages() for at in page]
    with ledger.database.read() as tx:
        claims = tx.rows("SELECT position, key FROM claims WHERE kind = 'command'")
    ids = {log[position - 1].commit: key for position, key in claims}
    found: ByCommand = {}
    for at in log:
        found.setdefault(ids.get(at.commit, "no command"), []).append((at.stream, at.version, at.event))
    return found


def _same(entries: list[Entry], wanted: list[Entry]) -> bool:
    """Whether they are the same events; who is erased in the end may not be so yet."""
    if len(entries) != len(wanted):
        return False
    return all(
        found == right
        or (getattr(right[2], "personal", 0) is None and (*found[:2], replace(found[2], personal=None)) == right)
        for found, right in zip(entries, wanted, strict=True)
    )


def _views(desk: Desk) -> dict[str, list[Any]]:
    found = {}
    with desk.runner.views.read() as tx:
        for name, projection in desk.runner.projections.items():
            if live := storage.live(tx, name):
                store = Store(projection, live.number)
                tables: Sequence[Any] = (*store.tables.values(), store.states)
                rows = [tx.rows(f"SELECT * FROM {table.name} ORDER BY 1, 2") for table in tables]
                found[name] = [live.position, *rows]
    return found
