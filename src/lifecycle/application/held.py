"""Rows that wait for a person: settled with a reason, or by a corrected sheet."""

from __future__ import annotations

from lifecycle.application.authority import held_by
from lifecycle.application.outcome import Outcome
from lifecycle.application.register import Register
from lifecycle.application.work import Work, carry_out_case
from lifecycle.domain import appointments
from lifecycle.domain.events import RowHeld, RowReleased
from lifecycle.domain.refusals import Refusal, Refused


def release(register: Register, *, sheet: str, row: int, reason: str, by: str, command_id: str) -> Outcome:
    """Settle a held row with a reason. ``sheet`` is the SHA-256 of the file, or its beginning."""

    def act(work: Work) -> None:
        events = work.events(register.stream("sheet", sheet))
        held = next((e for e in events if isinstance(e, RowHeld) and e.row == row), None)
        settled = any(isinstance(e, RowReleased) and e.row == row for e in events)
        if held is None or settled:
            what = f"Row {row} of sheet {sheet[:12]} is not held."
            cure = "lifecycle ask held_rows list shows every held row."
            raise Refused(Refusal(act="held", reason="unknown", what=what, cure=cure))
        today = register.today()
        propose = register.profile.acts["propose"]
        actor = appointments.acting("held", by, held_by(work, by), None, propose.role, today, propose.cite)
        released = RowReleased(
            effective_on=today,
            actor=actor,
            command_id=command_id,
            sheet=held.sheet,
            row=row,
            reason=reason,
            batch=held.batch,
            row_key=held.row_key,
        )
        work.record(register.stream("sheet", sheet), released)

    return carry_out_case(register, command_id, register.stream("sheet", sheet), by, act)
