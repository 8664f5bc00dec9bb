"""The library's own cases for recorders, on both databases."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from itertools import count
from unittest.mock import Mock

import pytest

from lifecycle.ledger import Database, stores
from lifecycle.ledger.recorder import Recorder, RegisterRecorder
from lifecycle.ledger.stores import Folder, Place, Server
from lifecycle.ledger.tree import Leaves
from tests.opened import NAME, recorder_of

with pytest.MonkeyPatch.context() as patch:
    patch.setitem(sys.modules, "eventsourcing.cipher", Mock())  # needs pycryptodome; no case used here encrypts
    from eventsourcing.tests import persistence


class _OnOneDatabase:
    database: Database

    def create_recorder(self) -> RegisterRecorder:
        """A recorder of a whole register."""
        return recorder_of(self.database, count(1).__next__)

    def made_at(self, place: Place) -> Iterator[None]:
        """A fresh ledger for one case; closed when the readers that the case leaves running have ended."""
        made, running = stores.make(place, "fresh"), set(threading.enumerate())
        self.database = made.ledger
        yield
        for reader in set(threading.enumerate()) - running:
            reader.join()
        made.close()


class _OnSqlite(_OnOneDatabase):
    @pytest.fixture(autouse=True)
    def _made(self, sqlite: Folder) -> Iterator[None]:
        yield from self.made_at(sqlite)


class _OnPostgresql(_OnOneDatabase):
    @pytest.fixture(autouse=True)
    def _made(self, postgresql: Server) -> Iterator[None]:
        yield from self.made_at(postgresql)


class _Streams(_OnOneDatabase):
    def create_recorder(self) -> Recorder:  # type: ignore[override]
        """A recorder of streams, without their common order."""
        return Recorder(self.database, count(1).__next__, Leaves(NAME))


class TestStreamsOnSqlite(_Streams, _OnSqlite, persistence.AggregateRecorderTestCase):
    """Streams in SQLite are appended whole or not at all, and read in order."""


class TestStreamsOnPostgresql(_Streams, _OnPostgresql, persistence.AggregateRecorderTestCase):
    """Streams in PostgreSQL are appended whole or not at all, and read in order."""


class TestRegisterOnSqlite(_OnSqlite, persistence.ApplicationRecorderTestCase[RegisterRecorder]):
    """A register in SQLite has one order without gaps, however many write."""

    EXPECT_CONTIGUOUS_NOTIFICATION_IDS = True


class TestRegisterOnPostgresql(_OnPostgresql, persistence.ApplicationRecorderTestCase[RegisterRecorder]):
    """A register in PostgreSQL has one order without gaps, however many write."""

    EXPECT_CONTIGUOUS_NOTIFICATION_IDS = True


class TestRacesOnSqlite(_OnSqlite, persistence.NonInterleavingNotificationIDsBaseCase):
    """Two racing commits in SQLite do not interleave."""


class TestRacesOnPostgresql(_OnPostgresql, persistence.NonInterleavingNotificationIDsBaseCase):
    """Two racing commits in PostgreSQL do not interleave."""
