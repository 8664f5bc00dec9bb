"""Rebuilding the read models of several registers at once, each register in a process of its own."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from ctypes import Array, c_int64
from typing import NamedTuple

from lifecycle.interfaces.cli import troubles
from lifecycle.interfaces.cli.watching import Moved
from lifecycle.interfaces.desk import Workplace
from lifecycle.projecting.runner import Runner
from lifecycle.settings import Settings

_MOST = 61
"""More processes cannot be waited for on Windows."""
_SECONDS_BETWEEN_LOOKS = 0.1
_ENDED = (
    "Its process was ended from outside, perhaps because memory ran out; the read models answer as before.\n"
    "  Give the command again: it goes on where it was."
)


class Task(NamedTuple):
    """One register, and the read models to make again in one pass over its log."""

    workplace: Workplace
    settings: Settings
    register: str
    projections: tuple[str, ...]


class Renewed(NamedTuple):
    """What came of a register: from which position to which its log was read, in how many seconds; or the trouble."""

    register: str
    first: int = 0
    last: int = 0
    seconds: float = 0
    trouble: str | None = None


def renewed(tasks: Sequence[Task], moved: Moved) -> Iterator[Renewed]:
    """Each register as it is done; one that fails does not stop the others. One alone is done in this process."""
    workers = min(len(tasks), os.cpu_count() or 1, _MOST)
    if workers < 2:
        yield from (renew(task, moved) for task in tasks)
        return
    context = multiprocessing.get_context("spawn")
    reached: Array[c_int64] = context.RawArray(c_int64, 2 * len(tasks))
    with ProcessPoolExecutor(workers, context, _begin, (reached,)) as pool:
        futures = {pool.submit(_renew_in_child, task, 2 * i): (i, task) for i, task in enumerate(tasks)}
        try:
            yield from _watched(futures, reached, moved)
        except BaseException:
            for process in multiprocessing.active_children():
                process.terminate()
            raise


def _watched(
    futures: dict[Future[Renewed], tuple[int, Task]], reached: Array[c_int64], moved: Moved
) -> Iterator[Renewed]:
    left = {*futures}
    while left:
        done, left = wait(left, _SECONDS_BETWEEN_LOOKS, FIRST_COMPLETED)
        for i, task in futures.values():
            if end := reached[2 * i + 1]:
                moved(task.register, reached[2 * i], end)
        for future in done:
            try:
                yield future.result()
            except BrokenProcessPool:
                yield Renewed(futures[future][1].register, trouble=_ENDED)


def renew(task: Task, moved: Moved) -> Renewed:
    """Rebuild one register; what goes wrong comes back in words, since an exception cannot always leave a process."""
    try:
        desk = task.workplace.open(task.settings, task.register)
        try:
            return _renew(task, desk.runner, moved)
        finally:
            desk.close()
    except Exception as error:
        return Renewed(task.register, trouble=troubles.in_words(error))


def _renew(task: Task, runner: Runner, moved: Moved) -> Renewed:
    began = time.perf_counter()
    building = {one.projection: one.building or 0 for one in runner.standing()}
    runner.rebuild(*task.projections, watch=lambda _what, position, end: moved(task.register, position, end))
    first = min(building[name] for name in task.projections)
    return Renewed(task.register, first, runner.ledger.head().position, time.perf_counter() - began)


class _Child:
    """What a process of its own was given when it began: where to write how far each register is."""

    reached: Array[c_int64]


def _begin(reached: Array[c_int64]) -> None:
    """A process leaves interrupts to the one that began it, and never outlives that one."""
    _Child.reached = reached
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    assert parent is not None, "it was spawned"
    parent.join()
    os._exit(1)


def _renew_in_child(task: Task, at: int) -> Renewed:
    def moved(_register: str, position: int, end: int) -> None:
        _Child.reached[at], _Child.reached[at + 1] = position, end

    return renew(task, moved)
