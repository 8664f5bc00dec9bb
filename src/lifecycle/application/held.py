"""Rows that wait for a person: settled with a reason, or by a corrected sheet."""

from __future__ import annotations

from lifecycle.application.authority import held_by
from lifecycle.application.outcome import Outcome
from lifecycle.application.register import Register
from lifecycle.application.work import Work, carry_out_case
from lifecycle.domain import appointments
from lifecycle.domain import sheet as sheets
from lifecycle.domain.sheet import ReleaseRow


def release(register: Register, *, sheet: str, row: int, reason: str, by: str, command_id: str) -> Outcome:
    """Settle a held row with a reason, as one who collects candidates. ``sheet`` is the SHA-256 of the file."""
    stream = register.stream("sheet", sheet)

    def act(work: Work) -> None:
        today, propose = register.today(), register.profile.acts["propose"]
        actor = appointments.acting("held", by, held_by(work, by), None, propose.role, today, propose.cite)
        command = ReleaseRow(actor=actor, command_id=command_id, on=today, row=row, reason=reason)
        work.record(stream, sheets.release(sheets.fold(work.events(stream)), command))

    return carry_out_case(register, command_id, stream, by, act)
