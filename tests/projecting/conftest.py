"""A register that has lived through a year, and read models of it that have read nothing yet."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from lifecycle.interfaces.desk import Desk
from lifecycle.ledger import Database, database
from lifecycle.ledger.stores import Folder, Server
from lifecycle.projecting import Projection, storage
from lifecycle.projecting.discovery import discovered
from lifecycle.projecting.runner import Runner
from lifecycle.projecting.store import Store
from tests.projecting.forgetting import dump
from tests.projecting.told import Told
from tests.small_register import after_a_year

Dump = Callable[[Projection[Any]], list[Any]]
Begin = Callable[[Projection[Any]], Runner]
_numbers = count(1)


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def year(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """The small register at the end of its year, on either database; tests of a module share it and write nothing."""
    on_server = request.param == "postgresql"
    empty_server = request.getfixturevalue("empty_server") if on_server else None
    place = Server(request.getfixturevalue("server_url")) if on_server else Folder(tmp_path_factory.mktemp("year"))
    desk = after_a_year(place)
    yield desk
    desk.close()
    if empty_server:
        empty_server()


@pytest.fixture
def views(year: Desk, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Database]:
    """An empty store for read models beside the register."""
    if year.runner.views.engine.dialect.name == "sqlite":
        fresh = database.sqlite(tmp_path / "views.sqlite3", synchronous="NORMAL")
    else:
        url, schema = request.getfixturevalue("server_url"), f"views_{next(_numbers)}"
        database.create_schema(url, schema)
        fresh = database.postgresql(url, schema)
    fresh.create(storage.metadata)
    yield fresh
    fresh.close()


@pytest.fixture(params=list(discovered().values()), ids=list(discovered()))
def projection(request: pytest.FixtureRequest) -> Projection[Any]:
    """Every read model there is."""
    found: Projection[Any] = request.param
    return found


@pytest.fixture
def begin(year: Desk, views: Database) -> Begin:
    """Keeps one read model, whose live generation has read nothing."""

    def started(projection: Projection[Any]) -> Runner:
        with views.write() as tx:
            store = Store(projection, storage.begin(tx, projection).number)
            store.create(tx)
            store.index(tx)
            storage.make_live(tx, projection.name, store.number)
        return Runner(views, year.register.ledger, {projection.name: projection}, year.register.profile)

    return started


@pytest.fixture
def runner(begin: Begin, projection: Projection[Any]) -> Runner:
    """Keeps one of the read models there are, from nothing."""
    return begin(projection)


@pytest.fixture
def live(views: Database) -> Dump:
    """Every row and state of the live generation of a read model, and how far it has read."""
    return lambda projection: dump(views, projection)


@pytest.fixture
def told(tmp_path: Path) -> Iterator[Told]:
    """An empty register to tell events to."""
    register = Told(tmp_path)
    yield register
    register.close()
