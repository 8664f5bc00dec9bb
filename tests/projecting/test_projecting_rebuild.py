"""Read models can be thrown away: rebuilt equals kept up, and a rebuild never shows half of itself."""

from __future__ import annotations

from typing import Any

import pytest

from lifecycle.ledger import Database
from lifecycle.projecting import Projection, storage
from lifecycle.projecting.keeper import FoldFailed
from lifecycle.projecting.runner import Runner
from tests.projecting.conftest import Dump


class Stopped(Exception):  # noqa: N818
    """The program was ended between two pages."""


def stop(_projection: str, _position: int, _end: int) -> None:
    """A watch that ends the program."""
    raise Stopped


def generations(views: Database, projection: Projection[Any]) -> tuple[list[int], int]:
    """Every generation that is kept, and the live runner."""
    with views.read() as tx:
        live = storage.live(tx, projection.name)
        assert live is not None
        return [one.number for one in storage.generations(tx, projection.name)], live.number


@pytest.mark.parametrize("page", [1, 7, 1000])
def test_rebuilt_equals_kept_up(runner: Runner, live: Dump, projection: Projection[Any], page: int) -> None:
    """Row for row and byte for byte, however the log was cut into pages."""
    runner.catch_up(page=page)
    kept_up = live(projection)
    runner.rebuild(projection.name, page=page)
    assert live(projection) == kept_up
    assert all(kept_up)


def test_interrupted_and_resumed_equals_uninterrupted(runner: Runner, live: Dump, projection: Projection[Any]) -> None:
    """A program ended after every page loses nothing and does nothing twice."""
    stops = 0
    while True:
        try:
            runner.catch_up(stop, page=7)
        except Stopped:
            stops += 1
        else:
            break
    resumed = live(projection)
    runner.rebuild(projection.name)
    assert live(projection) == resumed
    assert stops > 5


def test_catching_up_again_changes_nothing(runner: Runner, live: Dump, projection: Projection[Any]) -> None:
    """At the end of the log there is nothing to do."""
    runner.catch_up()
    before = live(projection)
    runner.catch_up()
    assert live(projection) == before
    assert [standing.lag for standing in runner.standing()] == [0] * len(runner.projections)


def test_generations_before_are_kept_until_they_are_dropped(
    runner: Runner, views: Database, projection: Projection[Any]
) -> None:
    """A rebuild swaps one pointer and keeps the old tables; when they are dropped, the live one answers on."""
    for _ in range(2):
        runner.rebuild(projection.name)
    assert generations(views, projection) == ([1, 2, 3], 3)
    assert runner.drop_old() == 2
    assert generations(views, projection) == ([3], 3)
    kept = [views.has_table(f"{projection.name}__states__v{number}") for number in range(1, 4)]
    assert kept == [False, False, True]


def test_a_new_version_is_rebuilt_at_the_next_use(
    runner: Runner, views: Database, projection: Projection[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Raising the version is all it takes to change rows or folds."""
    runner.catch_up()
    monkeypatch.setattr(projection, "version", projection.version + 1)
    runner.catch_up()
    with views.read() as tx:
        live = storage.live(tx, projection.name)
    assert live is not None
    assert (live.number, live.version) == (2, projection.version)


def test_a_rebuild_that_fails_leaves_the_live_tables(
    runner: Runner, views: Database, live: Dump, projection: Projection[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever asks meanwhile or afterwards gets the answers of before."""
    runner.catch_up()
    before = live(projection), generations(views, projection)
    monkeypatch.setattr(projection, "folds", dict.fromkeys(projection.folds, None))
    with pytest.raises(FoldFailed):
        runner.rebuild(projection.name)
    assert (live(projection), generations(views, projection)) == before
