"""Identified exports: whoever takes personal data out of the register is on record before the first file is there."""

from __future__ import annotations

from lifecycle.application.authority import held_by
from lifecycle.application.outcome import Outcome
from lifecycle.application.register import REGISTER, Register
from lifecycle.application.work import Work, carry_out_case
from lifecycle.domain import exporting
from lifecycle.domain.exporting import RecordIdentifiedExport


def record_identified(
    register: Register, *, export: str, tables: tuple[str, ...], position: int, by: str, command_id: str
) -> Outcome:
    """Record an export that names people, up to a position of the log; a refusal is recorded as well.

    Only somebody appointed auditor of the register that day may have one, not even its administrator.
    """
    stream = register.stream(REGISTER)

    def act(work: Work) -> None:
        today = register.today()
        command = RecordIdentifiedExport(
            actor=exporting.auditor(by, held_by(work, by), today),
            command_id=command_id,
            on=today,
            export=export,
            tables=tables,
            position=position,
        )
        work.record(stream, exporting.record(command))

    return carry_out_case(register, command_id, stream, by, act)
