"""The log checked whole, in this process and by the command itself; and one event of very many proven."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import date
from itertools import islice
from pathlib import Path
from random import Random
from time import perf_counter

import msgspec

from lifecycle.application.proving import prove
from lifecycle.application.register import Register
from lifecycle.domain.events import Event, SlotOpened
from lifecycle.domain.values import Actor
from lifecycle.interfaces.desk import Desk
from lifecycle.ledger import stores
from lifecycle.ledger.verifying import OpenParts, Sealed, Verified, verify
from tests.benchmarks import desks
from tests.benchmarks.contest import Bar, Row, absolute, timed
from tests.benchmarks.lives import REGULATION

_PROOFS, _A_COMMIT = 200, 10_000
_COMMAND = "from lifecycle.bootstrap import main; main()"
_MEASURED = """
import resource, subprocess, sys
subprocess.run(sys.argv[1:], check=True)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
"""
"""Runs a command and tells its largest size (KiB) after it: a process of its own, for a child counts its parent's."""


def verified(desk: Desk, rounds: int) -> Row:
    """Everything that ``lifecycle verify`` checks, over its own connections."""
    events = desk.register.ledger.head().position
    rates = [_verified(desk) for _ in range(rounds)]
    return absolute("verify", f"verify {events:,} events of lives", rates, "events/s", Bar(100_000))


def _verified(desk: Desk) -> float:
    name, reader = desk.register.name, OpenParts()
    opened = stores.reopen(stores.Folder(desks.data_of(desk)), name)
    with timed() as watch:
        found = verify(opened.ledger, name, reader, also=[Sealed(opened.ledger, opened.keys, reader)])
    opened.close()
    assert isinstance(found, Verified), found
    return found.events / watch.seconds


def commanded(desk: Desk) -> list[Row]:
    """The command ``lifecycle verify``, once, by its own clock; and how large its whole process gets."""
    asked = ("verify", desk.register.name, "--data", str(desks.data_of(desk)), "--format", "json")
    command = [sys.executable, "-c", _MEASURED, sys.executable, "-c", _COMMAND, *asked]
    *document, kibibytes = subprocess.check_output(command).splitlines()
    told = msgspec.json.decode(b"".join(document))
    rate, megabytes = told["events"] / told["seconds"], int(kibibytes) * 1024 / 1e6
    return [
        absolute("verify_year", f"verify {told['events']:,} events of a year", [rate], "events/s", Bar(100_000)),
        absolute("verify_memory", "  its process at its largest", [megabytes], "MB"),
    ]


def proofs(folder: Path, count: int) -> list[Row]:
    """Proof files of single events of so many, as ``lifecycle prove`` writes them: signed, proven, held to the root."""
    desk = desks.fresh(folder, REGULATION)
    _fill(desk.register, count)
    events, random = desk.register.ledger.head().position, Random(6962)
    positions = [random.randint(1, events) for _ in range(_PROOFS)]
    _milliseconds(desk.register, positions[0])  # the first signs the log as it stands
    warm = [_milliseconds(desk.register, position) for position in positions]
    cold = [_milliseconds(desk.register, position, desk.register.ledger.database.close) for position in positions]
    desk.close()
    bar = Bar(5, least=False)
    return [
        absolute("proof", f"proof of one event of {events:,}", warm, "ms", bar),
        absolute("proof_cold", "  each over a new connection", cold, "ms", bar),
    ]


def _milliseconds(register: Register, position: int, before: Callable[[], None] = lambda: None) -> float:
    before()
    start = perf_counter()
    proof = prove(register, lambda prover: prover.position(position))
    took = perf_counter() - start
    assert proof.events == 1
    return 1_000 * took


def _fill(register: Register, count: int) -> None:
    """Plain events without boxes, each with a claim, in streams of their own."""
    slots = _slots()
    for start in range(0, count, _A_COMMIT):
        register.ledger.append([*islice(slots, min(_A_COMMIT, count - start))], f"slots/{start}")


def _slots() -> Iterator[tuple[str, int, Event]]:
    actor, number = Actor("Endah Wulandari", "social_affairs"), 0
    while True:
        number += 1
        slot = SlotOpened(
            effective_on=date(2025, 1, 6),
            actor=actor,
            command_id="slots",
            slot=f"2025-{number:07d}",
            year=2025,
            funding="APBD",
        )
        yield f"{number:032x}", 1, slot
