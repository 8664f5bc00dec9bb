"""What every spreadsheet shares: the same bytes are one fact, bad rows are held, a killed import goes on."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from lifecycle.application.outcome import Outcome
from lifecycle.application.register import Register
from lifecycle.application.work import Work, carry_out
from lifecycle.domain.events import Carries, Cells, Event, RowHeld, RowReleased, SheetFinished, SheetReceived
from lifecycle.domain.values import Actor, Document, Place
from lifecycle.intake import HeldRow, Issue, Reading


class Receipt:
    """A sheet on its way in. ``events`` of :meth:`finish` say what became of its rows."""

    def __init__(self, register: Register, reading: Reading[Any], by: Actor, on: date, batch: str | None) -> None:
        self.register = register
        self.reading = reading
        self.by = by
        self.on = on
        self.batch = batch
        self.stream = register.stream("sheet", reading.file)

    def finished(self) -> SheetFinished | None:
        """What became of the sheet, if it came in before."""
        events = self.register.ledger.load([self.stream]).get(self.stream, [])
        return next((event for event in events if isinstance(event, SheetFinished)), None)

    def begin(self, carries: Carries, documents: tuple[Document, ...]) -> None:
        """Record the arrival and every row that cannot become a case as it stands."""
        command_id = f"sheet:{self.reading.file}/arrival"

        def arrive(work: Work) -> None:
            received = SheetReceived(
                **self.said(work.command_id),
                evidence=documents,
                sheet=self.reading.file,
                name=self.reading.name,
                carries=carries,
                rows=len(self.reading.rows),
                held=len(self.reading.held),
                batch=self.batch,
            )
            work.record(self.stream, received, *(self.held(work.command_id, row) for row in self.reading.held))

        carry_out(self.register, command_id, arrive)

    def said(self, command_id: str) -> dict[str, Any]:
        """The fields every event of this sheet shares."""
        return {"effective_on": self.on, "actor": self.by, "command_id": command_id}

    def held(self, command_id: str, row: HeldRow) -> RowHeld:
        """A held row with all its issues."""
        return RowHeld(
            **self.said(command_id),
            place=row.place,
            sheet=self.reading.file,
            name=self.reading.name,
            row=row.place.row,
            column=", ".join(dict.fromkeys(issue.column for issue in row.issues)),
            what=" ".join(dict.fromkeys(issue.what for issue in row.issues)),
            cure=" ".join(dict.fromkeys(issue.cure for issue in row.issues)),
            batch=self.batch,
            row_key=self.row_key(row.name, row.village),
            personal=Cells(row.cells),
        )

    def row_key(self, name: str | None, village: str | None) -> str:
        """Who a row seems to be about, so that a corrected sheet can settle it."""
        return self.register.keyring.row(_plain(name), _plain(village))

    def hold(self, work: Work, place: Place, issue: Issue, name: str | None, village: str | None) -> None:
        """Hold a readable row that no case can take."""
        row = HeldRow(place, None, name, village, {"NAMA": name or ""}, (issue,))
        work.record(self.stream, self.held(work.command_id, row))

    def superseded(self, work: Work, present: Iterable[str]) -> None:
        """Settle rows held from earlier sheets of the batch which this sheet speaks of again."""
        keys = set(present)
        for claim, stream in self.register.ledger.claimed("row-held", f"{self.batch}/"):
            _, sheet, row, row_key = claim.rsplit("/", 3)
            if sheet != self.reading.file and row_key in keys:
                released = RowReleased(
                    **self.said(work.command_id),
                    sheet=sheet,
                    row=int(row),
                    reason="sent again",
                    batch=self.batch,
                    row_key=row_key,
                    superseded_by=self.reading.file,
                )
                work.record(stream, released)

    def finish(self, command_id: str, whole: Outcome, more: Sequence[tuple[str, Event]] = ()) -> Outcome:
        """Record what became of the rows, and settle what earlier sheets held."""

        def act(work: Work) -> None:
            counts = whole.count()
            finished = SheetFinished(
                **self.said(command_id),
                sheet=self.reading.file,
                entered=counts["participant.proposed.v1"] + counts["participant.registered.v1"],
                unchanged=whole.unchanged,
                refused=counts["act.refused.v1"],
            )
            work.record(self.stream, finished)
            for stream, event in more:
                work.record(stream, event)
            if self.batch is not None:
                self.superseded(work, self.present())

        return carry_out(self.register, command_id, act)

    def present(self) -> Iterable[str]:
        """The row keys of everybody this sheet speaks of."""
        for row in self.reading.held:
            yield self.row_key(row.name, row.village)
        for accepted in self.reading.rows:
            yield self.row_key(accepted.personal.name, accepted.village)


def _plain(text: str | None) -> str:
    return " ".join((text or "").upper().split())
