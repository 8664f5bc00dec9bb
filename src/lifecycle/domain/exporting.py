"""Taking personal data out of a register: by appointment only, and never without a trace."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from lifecycle.domain.appointments import AUDITOR, Appointment, acting
from lifecycle.domain.commands import Command
from lifecycle.domain.events import IdentifiedExportRecorded
from lifecycle.domain.values import Actor

ACT = "export_identified"


class RecordIdentifiedExport(Command, frozen=True, kw_only=True):
    """Record that files of this kind, which name people, are written up to ``position`` with these tables in them."""

    export: str
    tables: tuple[str, ...]
    position: int


def auditor(person: str, held: Iterable[Appointment], on: date) -> Actor:
    """The person as auditor of the register that day. Raises Refused."""
    return acting(ACT, person, held, *AUDITOR, on, ())


def record(command: RecordIdentifiedExport) -> IdentifiedExportRecorded:
    """The export on record."""
    return IdentifiedExportRecorded(
        **command.said(), export=command.export, tables=command.tables, position=command.position
    )
