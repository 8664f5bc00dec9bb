"""Commands to be disturbed, each of which can be given without the others, and again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from lifecycle.application import correcting, decreeing, erasing, receiving, vouching
from lifecycle.application.batches import members
from lifecycle.interfaces.desk import Desk
from lifecycle.ledger.checkpoints import Notary
from tests.faults.desks import ON, appoint, open_slots
from tests.small_sheets import proposals

Act = Callable[[Desk], object]
Holds = Callable[[Desk], bool]

BATCH = "b-0"
FEW = 5
"""So many commands a script has where there is little time."""


class Command(NamedTuple):
    """An act under the id that is said when it is acknowledged; ``holds`` is what must be so from then on.

    That an event of the command is stored needs no saying here.
    """

    id: str
    act: Act
    holds: Holds = lambda _desk: True


def none(_count: int) -> Iterator[Command]:
    """A register is made or opened, and closed again."""
    return iter(())


def append(count: int) -> Iterator[Command]:
    """Appointments, and places of a year of their own each time."""
    for number in range(count):
        id_ = f"append/{number}"
        if number % 2:
            yield Command(id_, partial(open_slots, year=2025 + number, count=3, command_id=id_))
        else:
            yield Command(id_, partial(appoint, person=f"person-{number}", command_id=id_))


def receive(count: int) -> Iterator[Command]:
    """Two sheets of so many candidates, each with a row that is held."""
    for number in range(2):
        id_, people = f"import/{number}", range(1 + number * count, (1 + number) * count)
        reading = proposals(f"list {number}", people, held=(number + 900,))
        said: dict[str, Any] = {"batch": f"b-{number}", "by": "ani", "on": ON, "command_id": id_}
        yield Command(id_, partial(_received, reading=reading, **said))


def first_reading(count: int) -> Iterator[Command]:
    """Read models that have read nothing come to the end of the log; few of them where commands are few."""
    if count > FEW:
        return catch_up(count)
    names = ("current_roll", "held_rows")
    return (Command(f"read {name}", partial(_read, name=name), partial(_at_the_end, name=name)) for name in names)


def catch_up(_count: int) -> Iterator[Command]:
    """Every read model comes to the end of the log."""
    yield Command("catch up", lambda desk: desk.runner.catch_up(), _at_the_end)


def rebuild(_count: int) -> Iterator[Command]:
    """Two read models are made again."""
    for name in ("current_roll", "held_rows"):
        yield Command(f"rebuild {name}", partial(_rebuilt, name=name), partial(_at_the_end, name=name))


def sign(_count: int) -> Iterator[Command]:
    """A decree, which is signed with its events, and a checkpoint that somebody asks for."""
    decree: dict[str, Any] = {"number": "400/1", "kind": "participants", "batch": BATCH, "by": "dedi", "on": ON}
    yield Command("decree", lambda desk: decreeing.issue_decree(desk.register, command_id="decree", **decree), _signed)
    yield Command("checkpoint", lambda desk: vouching.checkpoint(desk.register), _signed)


def erase(count: int) -> Iterator[Command]:
    """The first people of a batch are erased, one after the other; each is much work."""
    for number in range(1 if count <= FEW else 3):
        yield Command(f"erase/{number}", partial(_erased, number=number), partial(_gone, number=number))


def withdraw(count: int) -> Iterator[Command]:
    """The first people of a batch are taken back."""
    for number in range(count):
        yield Command(f"withdraw/{number}", partial(_withdrawn, number=number))


def everything(count: int) -> Iterator[Command]:
    """A register's life in short: so many commands, two lists, and somebody who is erased."""
    yield from append(count)
    yield from receive(4)
    yield from withdraw(1)
    yield Command("read", lambda desk: desk.runner.catch_up())
    yield from erase(1)


def _received(desk: Desk, **said: Any) -> object:
    return receiving.receive_proposals(desk.register, **said)


def _withdrawn(desk: Desk, number: int) -> object:
    who, id_ = members(desk.register, BATCH)[number], f"withdraw/{number}"
    return correcting.withdraw(desk.register, participant=who, reason="no wish", by="ani", command_id=id_)


def _read(desk: Desk, name: str) -> None:
    desk.runner.catch_up(only=name)


def _rebuilt(desk: Desk, name: str) -> None:
    desk.runner.rebuild(name)


def _at_the_end(desk: Desk, name: str | None = None) -> bool:
    return not any(standing.lag for standing in desk.runner.standing() if name in (None, standing.projection))


def _signed(desk: Desk) -> bool:
    with desk.register.ledger.database.read() as tx:
        return Notary.latest(tx) is not None


def _erased(desk: Desk, number: int) -> object:
    who, id_ = members(desk.register, BATCH)[number], f"erase/{number}"
    forget = desk.runner.forget
    return erasing.erase(
        desk.register, participant=who, basis="UU 27/2022 Pasal 43", by="admin", command_id=id_, forget=forget
    )


def _gone(desk: Desk, number: int) -> bool:
    """Neither the log nor any file of the register can tell the name."""
    folder = Path(desk.register.ledger.database.name).parent
    named = f"Person {number + 1}".encode()
    (events,) = desk.register.ledger.load([members(desk.register, BATCH)[number]]).values()
    told = any(getattr(event, "personal", None) for event in events)
    return not told and not any(named in file.read_bytes() for file in folder.iterdir())
