"""A rebuild killed anywhere and begun again ends as one that was not, and nobody who asks meanwhile notices."""

from __future__ import annotations

import multiprocessing
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from multiprocessing.connection import Connection
from random import Random
from typing import Any

import pytest

from lifecycle.bootstrap import Workplace
from lifecycle.interfaces.desk import Desk
from lifecycle.ledger.stores import Folder, Place
from lifecycle.projecting import runner, storage
from lifecycle.projecting.altered import Altered
from lifecycle.projecting.rebuilding import Rebuild
from lifecycle.projecting.store import Store
from lifecycle.settings import Settings
from tests.projecting.forgetting import dump
from tests.small_register import after_a_year

KILLS = 3
SPAWN = multiprocessing.get_context("spawn")
ASKED = (("current_roll", "count"), ("slot_custody", "vacant"), ("held_rows", "count"), ("refusals", "count"))


def settings_of(place: Place) -> Settings:
    """The same place as a command names it."""
    return Settings(place.data) if isinstance(place, Folder) else Settings(url=place.url)


def rebuild_slowly(settings: Settings, begun: Connection[Any, Any], pause: float) -> None:
    """Rebuild everything, putting down what there is every few events, so that it can be killed between."""
    runner.STRETCH = 20
    with closing(Workplace().open(settings, "small")) as desk:
        begun.send("begun")
        desk.runner.rebuild(*desk.runner.projections, watch=lambda *_: time.sleep(pause), page=7)


def ask_on_and_on(settings: Settings, told: Connection[Any, Any]) -> None:
    """Ask until told to stop, then tell every answer that was ever given."""
    given: dict[str, int] = {}
    with closing(Workplace().open(settings, "small")) as desk:
        told.send("begun")
        while not told.poll():
            answers = repr([desk.runner.ask(*names) for names in ASKED])
            given[answers] = given.get(answers, 0) + 1
    told.send(given)


@contextmanager
def under_way(
    function: Callable[..., None], settings: Settings, *more: Any
) -> Iterator[tuple[Any, Connection[Any, Any]]]:
    """A process of its own that has begun, and a line to it; killed at the end if it has not ended."""
    ours, theirs = SPAWN.Pipe()
    process = SPAWN.Process(target=function, args=(settings, theirs, *more))
    process.start()
    theirs.close()
    try:
        assert ours.recv() == "begun"
        yield process, ours
    finally:
        process.kill()
        process.join()


def dumps(desk: Desk) -> dict[str, list[Any]]:
    """Every row and state of every read model."""
    return {name: dump(desk.runner.views, projection) for name, projection in desk.runner.projections.items()}


def standing(desk: Desk) -> set[tuple[int, int | None]]:
    """How far behind the read models are, and how far rebuilds of them are."""
    return {(one.lag, one.building) for one in desk.runner.standing()}


@pytest.fixture
def desk(place: Place) -> Iterator[Desk]:
    """The small register after its year, read models caught up, on either database."""
    desk = after_a_year(place)
    desk.runner.catch_up()
    yield desk
    desk.close()


def test_killed_again_and_again_it_ends_as_if_it_never_was(place: Place, desk: Desk) -> None:
    """Tables and states are those of a rebuild in one go, and whoever asked all the while had one answer."""
    chance, kills = Random(6), 0
    with under_way(ask_on_and_on, settings_of(place)) as (_, answers):
        while True:
            with under_way(rebuild_slowly, settings_of(place), 0.005) as (rebuilding, _):
                rebuilding.join(chance.uniform(0, 0.3) if kills < KILLS else 60)
                if rebuilding.exitcode is not None:
                    break
                kills += 1
        answers.send("stop")
        given = answers.recv()
    resumed = dumps(desk)
    assert (rebuilding.exitcode, standing(desk)) == (0, {(0, None)})
    desk.runner.rebuild(*desk.runner.projections)
    assert dumps(desk) == resumed
    assert kills == KILLS
    assert len(given) == 1, given
    assert sum(given.values()) > kills


def test_two_rebuild_the_same_at_once(place: Place, desk: Desk) -> None:
    """Both end well, and what answers is right."""
    before = dumps(desk)
    settings = settings_of(place)
    with under_way(rebuild_slowly, settings, 0.01) as (one, _), under_way(rebuild_slowly, settings, 0.01) as (other, _):
        one.join(60)
        other.join(60)
        assert (one.exitcode, other.exitcode) == (0, 0)
    assert standing(desk) == {(0, None)}
    assert dumps(desk) == before


def test_killed_before_anything_was_put_down(desk: Desk) -> None:
    """Tables that are there and empty are no hindrance."""
    before = dumps(desk)
    Rebuild(desk.runner.views, desk.register.ledger, list(desk.runner.projections.values()))
    assert standing(desk) == {(0, 0)}
    desk.runner.rebuild(*desk.runner.projections)
    assert standing(desk) == {(0, None)}
    assert dumps(desk) == before


def stop(_what: str, _position: int, _end: int) -> None:
    """A watch that ends the program, when the first events were put down."""
    raise StopIteration


def test_what_was_begun_and_altered_is_begun_anew(desk: Desk) -> None:
    """A rebuild cannot go on with tables that somebody dropped meanwhile."""
    before, roll = dumps(desk), desk.runner.projections["current_roll"]
    with pytest.raises(StopIteration):
        Rebuild(desk.runner.views, desk.register.ledger, [roll]).run(stop, 50, 1)
    with desk.runner.views.write() as tx:
        (building,) = (one for one in storage.generations(tx, roll.name) if one.standing == storage.BUILDING)
        assert building.position >= 50
        tx.execute(f"DROP TABLE {Store(roll, building.number).states.name}")
    desk.runner.rebuild(roll.name)
    assert dumps(desk) == before


def test_live_tables_that_were_altered_are_told_and_made_again(desk: Desk) -> None:
    """Whether a question or the log comes first, and the rebuild brings the same rows back."""
    before, roll = dumps(desk), desk.runner.projections["current_roll"]
    with desk.runner.views.write() as tx:
        live = storage.live(tx, roll.name)
        assert live is not None
        with_views = " CASCADE" if tx.postgresql else ""
        tx.execute(f"DROP TABLE {Store(roll, live.number).tables[roll.tables[0].name].name}{with_views}")
        tx.execute("UPDATE read_models SET position = 0 WHERE projection = ?", (roll.name,))
    for act in (lambda: desk.runner.ask(roll.name, "count"), lambda: desk.runner.catch_up()):
        with pytest.raises(Altered, match="lifecycle rebuild current_roll makes them again"):
            act()
    desk.runner.rebuild(roll.name)
    assert dumps(desk) == before
