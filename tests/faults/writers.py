"""Writers in processes of their own, all at once, while somebody reads the whole time and never lets go.

A point is ``8x50``: eight writers with fifty commands each. Up to eight of them nobody may be told of an error.
"""

from __future__ import annotations

import multiprocessing
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing
from typing import NamedTuple

from lifecycle.bootstrap import real_world
from lifecycle.interfaces.desk import Desk
from lifecycle.settings import Settings
from tests.faults.desks import made, opened
from tests.faults.judging import counted
from tests.faults.mixed import events_of, give
from tests.faults.points import Kind, Run, Stage

_COUNT = "SELECT count(*) FROM events"


class Wrote(NamedTuple):
    """The commands that were acknowledged, and what was said of the others."""

    acked: list[str]
    errors: list[str]


def points(_stage: Stage, every: bool) -> list[str]:
    """Two, four and eight writers."""
    return [f"{writers}x{500 if every else 50}" for writers in (2, 4, 8)]


def run(stage: Stage, point: str) -> Run:
    """So many writers beside a reader whose snapshot outlives them all."""
    writers, commands = map(int, point.split("x"))
    settings = Settings(data=stage.folder / point)
    ids = [[f"{point}/{writer}/{number}" for number in range(commands)] for writer in range(writers)]
    with closing(made(settings, real_world())) as desk:
        with desk.register.ledger.database.read() as stuck:
            before = stuck.rows(_COUNT)
            with ProcessPoolExecutor(writers, multiprocessing.get_context("spawn")) as pool:
                wrote = list(pool.map(write, [settings] * writers, ids))
            still = stuck.rows(_COUNT)
        return _judged(desk, wrote, ["the reader saw another log"] if before != still else [])


def write(settings: Settings, ids: list[str]) -> Wrote:
    """Give every command once."""
    wrote = Wrote([], [])
    with closing(opened(settings, real_world())) as desk:
        for id_ in ids:
            try:
                give(desk, id_)
            except Exception as error:
                wrote.errors.append(f"{id_}: {type(error).__name__}: {error}")
            else:
                wrote.acked.append(id_)
    return wrote


def _judged(desk: Desk, wrote: list[Wrote], seen: list[str]) -> Run:
    acked = [id_ for one in wrote for id_ in one.acked]
    errors = [error for one in wrote for error in one.errors]
    found = counted(desk, acked, {id_: events_of(id_) for id_ in acked})
    return found._replace(torn=[*found.torn, *errors, *seen])


KIND = Kind("writers", points, run)
