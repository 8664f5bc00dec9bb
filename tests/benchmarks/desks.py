"""Registers made for a measurement: opened, with one person for each role at every office that has it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from lifecycle.application.setting_up import appoint
from lifecycle.bootstrap import Workplace
from lifecycle.domain.values import Document
from lifecycle.interfaces.desk import Desk
from lifecycle.ledger import Database
from lifecycle.settings import Settings

SINCE = date(2025, 1, 6)
CLERK = "administrator"
PAPER = Document("800/1/2025")


def fresh(folder: Path, regulation: str) -> Desk:
    """A register of its own in a new folder; each role is held by a person of that name."""
    number = len(list(folder.iterdir()))
    desk = Workplace().make(
        Settings(data=folder / f"{number:03d}"),
        "measured",
        regulation=regulation,
        by=CLERK,
        mode="live",
        command_id="open",
    )
    for office, there in desk.register.profile.offices.items():
        for role in there.roles:
            appoint(
                desk.register,
                person=role,
                office=office,
                role=role,
                document=PAPER,
                since=SINCE,
                until=None,
                by=CLERK,
                command_id=f"appoint/{office}/{role}",
            )
    return desk


def file_of(store: Database) -> Path:
    """Where SQLite keeps a store."""
    return Path(str(store.engine.url.database))
