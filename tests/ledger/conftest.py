"""A ledger to write to, whose clock cannot be trusted."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from datetime import date
from random import Random
from typing import Any

import pytest

from lifecycle.domain.events import SlotOpened
from lifecycle.domain.values import Actor
from lifecycle.ledger import Database, Ledger
from tests.opened import ledger_of

Open = Callable[[str], SlotOpened]
Dump = Callable[[], list[Any]]


@pytest.fixture
def ledger(database: Database) -> Iterator[Ledger]:
    """A ledger on either database; its clock jumps forwards and back."""
    random = Random(1)
    ledger = ledger_of(database, lambda: random.randrange(1_000_000_000), os.urandom)
    yield ledger
    ledger.close()


@pytest.fixture
def opened() -> Open:
    """An event that takes one claim: the slot named is open."""
    said: dict[str, Any] = {"effective_on": date(2025, 1, 6), "actor": Actor("siti", "social_affairs")}
    return lambda slot: SlotOpened(**said, command_id="c", slot=slot, year=2025, funding="APBD")


@pytest.fixture
def everything(database: Database) -> Dump:
    """Every row of every table of the ledger."""

    def dump() -> list[Any]:
        tables = ("events", "commits", "claims", "facts_of_store")
        with database.read() as tx:
            return [tx.rows(f"SELECT * FROM {table} ORDER BY 1, 2") for table in tables]

    return dump
