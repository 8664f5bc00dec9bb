"""Points run one after the other, in as many processes as there are cores, and added up."""

from __future__ import annotations

import logging
import multiprocessing
import os
import shutil
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from lifecycle.interfaces.cli.troubles import frames
from tests.faults.kinds import KINDS
from tests.faults.points import Kind, Run, Stage

_MEMORY = Path("/dev/shm")
_ROOM = 256 << 20


class Share(NamedTuple):
    """Every ``of``-th point, from the ``number``-th (1, 2, …) on."""

    number: int
    of: int


class Failure(NamedTuple):
    """What is wrong at a point, a sentence each."""

    point: str
    what: list[str]


class Tally(NamedTuple):
    """The runs of one kind, added up; ``seconds`` by the clock on the wall."""

    runs: int
    seconds: float
    acknowledged: int
    stored: int
    lost: int
    torn: int
    failures: list[Failure]


def tally(name: str, *, every: bool, share: Share | None = None) -> Tally:
    """The points of a kind, or a share of them, each run once; without a share on every core."""
    if share is not None:
        return _share(name, every, share)
    cores, started = os.cpu_count() or 1, time.perf_counter()
    with ProcessPoolExecutor(cores, multiprocessing.get_context("spawn")) as pool:
        shares = [Share(number, cores) for number in range(1, cores + 1)]
        parts = list(pool.map(partial(_share, name, every), shares))
    return Tally(
        sum(part.runs for part in parts),
        time.perf_counter() - started,
        sum(part.acknowledged for part in parts),
        sum(part.stored for part in parts),
        sum(part.lost for part in parts),
        sum(part.torn for part in parts),
        [failure for part in parts for failure in part.failures],
    )


def one(name: str, point: str) -> Tally:
    """One point again."""
    return _run(KINDS[name], lambda _stage: [point])


def _share(name: str, every: bool, share: Share) -> Tally:
    kind = KINDS[name]
    return _run(kind, lambda stage: kind.points(stage, every)[share.number - 1 :: share.of])


def _run(kind: Kind, points: Callable[[Stage], Sequence[str]]) -> Tally:
    logging.disable(logging.CRITICAL)  # libraries tell of every connection they lose
    started = time.perf_counter()
    with TemporaryDirectory(prefix="lifecycle-faults-", dir=_folder()) as folder, ExitStack() as closing:
        stage = Stage(Path(folder), closing)
        runs = [(point, _outcome(kind, stage, point)) for point in points(stage)]
    failures = [Failure(point, [*run.lost, *run.torn]) for point, run in runs if run.lost or run.torn]
    return Tally(
        len(runs),
        time.perf_counter() - started,
        sum(run.acknowledged for _, run in runs),
        sum(run.stored for _, run in runs),
        sum(len(run.lost) for _, run in runs),
        sum(len(run.torn) for _, run in runs),
        failures,
    )


def _outcome(kind: Kind, stage: Stage, point: str) -> Run:
    try:
        return kind.run(stage, point)
    except Exception as error:
        return Run(0, 0, torn=[f"{type(error).__name__} in {frames(error)[-1]}: {error}"])


def _folder() -> Path | None:
    """In memory, where there is room: what a killed process wrote is there as much as on a disk."""
    return _MEMORY if _MEMORY.is_dir() and shutil.disk_usage(_MEMORY).free > _ROOM else None
