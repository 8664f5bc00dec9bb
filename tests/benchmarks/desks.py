"""Registers made for a measurement: opened, with one person for each role at every office that has it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from lifecycle.application.setting_up import appoint
from lifecycle.bootstrap import Workplace
from lifecycle.domain.values import Document
from lifecycle.interfaces.desk import Desk, World
from lifecycle.ledger import Database
from lifecycle.settings import Settings

SINCE = date(2025, 1, 6)
CLERK = "administrator"
_NAME = "measured"
PAPER = Document("800/1/2025")


def fresh(folder: Path, regulation: str, world: World | None = None) -> Desk:
    """A register of its own in a new folder, each role held by a person of that name; ``world`` has the clock."""
    number = len(list(folder.iterdir()))
    desk = Workplace().make(
        Settings(data=folder / f"{number:03d}"),
        _NAME,
        regulation=regulation,
        by=CLERK,
        mode="live",
        command_id="open",
        world=world,
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


def again(data: Path) -> Desk:
    """The register of a data folder once more, under the real clock."""
    return Workplace().open(Settings(data=data), _NAME)


def data_of(desk: Desk) -> Path:
    """The data folder of a register."""
    return file_of(desk.register.ledger.database).parent.parent


def file_of(store: Database) -> Path:
    """Where SQLite keeps a store."""
    return Path(str(store.engine.url.database))
