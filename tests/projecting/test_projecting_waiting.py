"""Whoever follows a register is woken: by the server with the commit, by the clock where files tell nobody."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from itertools import count

import pytest

from lifecycle.application import setting_up
from lifecycle.bootstrap import Workplace
from lifecycle.domain.values import Document
from lifecycle.interfaces.desk import Desk
from lifecycle.ledger.stores import Folder, Server
from lifecycle.projecting import waiting as module
from lifecycle.projecting.waiting import Wait, waiting
from lifecycle.settings import Settings

LONG = 30.0
_ids = count(1)


def opened(settings: Settings, name: str) -> Desk:
    """A register just opened."""
    return Workplace().make(settings, name, regulation="banyumas-2025-2", by="sekda", mode="live", command_id="open")


def write(desk: Desk) -> None:
    """One commit."""
    setting_up.appoint(
        desk.register,
        person="ani",
        office="agriculture",
        role="collector",
        document=Document("SK"),
        since=date(2025, 1, 6),
        until=None,
        by="sekda",
        command_id=f"c-{next(_ids)}",
    )


@pytest.fixture
def desk(postgresql: Server) -> Iterator[Desk]:
    """A register on a server."""
    desk = opened(Settings(url=postgresql.url), "banyumas")
    yield desk
    desk.close()


def seconds(act: Callable[[], object]) -> float:
    """How long it took."""
    began = time.monotonic()
    act()
    return time.monotonic() - began


def write_later(desk: Desk) -> None:
    """One commit, when somebody waits already."""
    time.sleep(0.3)
    write(desk)


def written_soon(desk: Desk, wait: Wait) -> None:
    """Wait while somebody else writes."""
    with ThreadPoolExecutor(1) as pool:
        pool.submit(write_later, desk)
        wait()


def test_a_server_wakes_with_the_commit(desk: Desk) -> None:
    """Long before the longest time, and what was written can be read."""
    before = desk.register.ledger.head().position
    with waiting([desk.register.ledger.database], LONG) as wait:
        assert 0.2 < seconds(lambda: written_soon(desk, wait)) < LONG / 3
    assert desk.register.ledger.head().position == before + 1


def test_what_is_written_before_one_waits_is_not_missed(desk: Desk) -> None:
    """The server keeps what it told for whoever listens."""
    with waiting([desk.register.ledger.database], LONG) as wait:
        write(desk)
        assert seconds(wait) < LONG / 3


def test_any_of_several_registers_wakes(desk: Desk, postgresql: Server) -> None:
    """One connection listens to all of them."""
    other = opened(Settings(url=postgresql.url), "lain-lagi")
    with waiting([one.register.ledger.database for one in (desk, other)], LONG) as wait:
        assert 0.2 < seconds(lambda: written_soon(other, wait)) < LONG / 3
    other.close()


def test_a_commit_of_another_register_wakes_nobody(desk: Desk, postgresql: Server) -> None:
    """Each log has its own channel, and after the longest time it is looked at all the same."""
    other = opened(Settings(url=postgresql.url), "lain")
    with waiting([desk.register.ledger.database], 1.0) as wait:
        write(other)
        assert seconds(wait) >= 0.9
    other.close()


def test_files_are_looked_at_by_the_clock(sqlite: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    """After the longest time that was asked for, or every half second."""
    slept: list[float] = []
    monkeypatch.setattr("time.sleep", slept.append)
    desk = opened(Settings(sqlite.data), "banyumas")
    for longest in (None, 3.0):
        with waiting([desk.register.ledger.database], longest) as wait:
            wait()
    assert slept == [module.LOOK_AT_FILES, 3.0]
    desk.close()
