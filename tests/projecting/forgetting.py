"""A vault that forgets people, and what is asked of read models before and after."""

from __future__ import annotations

from datetime import date
from typing import Any

from lifecycle.ledger import Database
from lifecycle.projecting import Answer, Projection, storage
from lifecycle.projecting.runner import Runner
from lifecycle.projecting.store import Store
from tests.opened import OpenVault

_DAY = {"on": date(2025, 11, 30)}
_TOTALS: dict[tuple[str, str], dict[str, Any]] = {
    ("current_roll", "count"): {},
    ("held_rows", "count"): {},
    ("refusals", "count"): {},
    ("contribution_calendar", "bills"): {},
    ("contribution_calendar", "due"): {"day": date(2025, 8, 20)},
    ("data_update_diff", "cycles"): {},
    ("data_update_diff", "summary"): {"from_": date(2025, 1, 1), "to": date(2025, 12, 31)},
    ("slot_custody", "replacements"): {},
    ("slot_custody", "vacant"): {},
    ("coverage", "people"): {**_DAY, "month": "2025-06"},
    ("alerts", "count"): _DAY,
    ("decree_roll", "decrees"): _DAY,
    ("pipeline", "by_office"): _DAY,
    ("rule_usage", "list"): _DAY,
    ("findings", "summary"): _DAY,
}


class Forgetful(OpenVault):
    """Keeps boxes as they are; of whoever is ``gone`` it opens none and keeps none."""

    def __init__(self) -> None:
        self.gone: set[bytes] = set()

    def seal(self, box: bytes, subject: bytes, stream: bytes, version: int, topic: str) -> bytes | None:  # noqa: ARG002
        """The box as it is, or none."""
        return None if subject in self.gone else box

    def open(self, box: bytes, subject: bytes, stream: bytes, version: int, topic: str) -> bytes | None:  # noqa: ARG002
        """The box as it is, or none."""
        return None if subject in self.gone else box


def dump(views: Database, projection: Projection[Any]) -> list[Any]:
    """Every row and state of the live generation, and how far it has read."""
    with views.read() as tx:
        live = storage.live(tx, projection.name)
        assert live is not None
        store = Store(projection, live.number)
        tables = [*store.tables.values(), store.states]
        return [live.known, *(tx.rows(f"SELECT * FROM {table.name} ORDER BY 1, 2") for table in tables)]


def totals(runner: Runner) -> dict[str, Answer]:
    """What is counted, summed or told of places, by question; but for what cannot be told since somebody was erased."""
    answers = {" ".join(names): runner.ask(*names, **given)[1] for names, given in _TOTALS.items()}
    return {name: [row for row in rows if row.get("class") != "cannot_be_told"] for name, rows in answers.items()}
