"""A reader that follows the log while others write to it."""

from __future__ import annotations

import time
from collections.abc import Sequence
from concurrent.futures import Future, ProcessPoolExecutor, ThreadPoolExecutor
from itertools import groupby
from multiprocessing import get_context
from uuid import uuid4

import pytest

from lifecycle.ledger import Ledger, Recorded, stores
from lifecycle.ledger.recorder import Commit, RegisterRecorder
from lifecycle.ledger.stores import Place
from tests.opened import ledger_of, recorder_of

WRITERS = 8
COMMITS = 20
STATE = (
    b'{"effective_on":"2025-01-06","actor":{"person":"siti","office":"social_affairs"},"command_id":"c",'
    b'"slot":"2025-00001","year":2025,"funding":"APBD"}'
)


def write(recorder: RegisterRecorder) -> list[Commit]:
    """Append commits of one to five events, each to a stream of its own."""
    written = []
    for number in range(COMMITS):
        stream = uuid4().bytes
        events = [(stream, version, "slot.opened.v1", STATE) for version in range(number % 5 + 1)]
        written.append(recorder.append(events))
    return written


def write_alone(place: Place, register: str) -> list[Commit]:
    """The same from a process of its own."""
    opened = stores.reopen(place, register)
    try:
        return write(recorder_of(opened.ledger, lambda: time.time_ns() // 1000))
    finally:
        opened.close()


def follow(ledger: Ledger, writers: Sequence[Future[list[Commit]]]) -> list[list[Recorded]]:
    """The pages as a tailing reader sees them, until the writers have come to their end."""
    seen: list[list[Recorded]] = []
    going_on = True
    while going_on:
        going_on = not all(writer.done() for writer in writers)
        seen += ledger.pages(seen[-1][-1].position if seen else 0, limit=7)
    return seen


def assert_nothing_missed(seen: Sequence[Sequence[Recorded]], written: Sequence[Commit]) -> None:
    """Every position once and in order, every commit whole within one page, and the stamps never falling."""
    events = [at for page in seen for at in page]
    assert [at.position for at in events] == list(range(1, max(commit.last for commit in written) + 1))
    whole = [
        (number, [at.position for at in commit])
        for page in seen
        for number, commit in groupby(page, lambda at: at.commit)
    ]
    assert whole == [(c.number, list(range(c.first, c.last + 1))) for c in sorted(written)]
    assert [at.recorded_at for at in events] == sorted(at.recorded_at for at in events)
    assert {(at.commit, at.recorded_at) for at in events} == {(c.number, c.recorded_at) for c in written}


def test_a_reader_misses_nothing_while_eight_threads_write(ledger: Ledger) -> None:
    """Whoever reads page after page while threads race sees every commit, whole, once and in order."""
    recorder = ledger.recorder
    assert isinstance(recorder, RegisterRecorder)
    with ThreadPoolExecutor(WRITERS) as pool:
        writers = [pool.submit(write, recorder) for _ in range(WRITERS)]
        seen = follow(ledger, writers)
    assert_nothing_missed(seen, [commit for writer in writers for commit in writer.result()])


@pytest.mark.parametrize(("place", "writing"), [("sqlite", 8), ("postgresql", 3)], indirect=["place"])
def test_a_reader_misses_nothing_while_processes_write(place: Place, writing: int) -> None:
    """The same holds when the writers are programs of their own."""
    made = stores.make(place, "fresh")
    ledger = ledger_of(made.ledger)
    spawn = get_context("spawn")
    with ProcessPoolExecutor(writing, spawn, initializer=spawn.Barrier(writing).wait) as pool:
        writers = [pool.submit(write_alone, place, "fresh") for _ in range(writing)]
        seen = follow(ledger, writers)
    made.close()
    assert_nothing_missed(seen, [commit for writer in writers for commit in writer.result()])
