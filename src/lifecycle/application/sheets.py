"""What every spreadsheet shares: the same bytes are one fact, bad rows are held, a killed import goes on."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import Any

from lifecycle.application.outcome import Outcome, Turned
from lifecycle.application.register import Register
from lifecycle.application.strangers import person_key
from lifecycle.application.work import Work, carry_out
from lifecycle.domain import sheet as sheets
from lifecycle.domain.commands import Command
from lifecycle.domain.events import (
    ActRefused,
    Carries,
    FactRecorded,
    ParticipantLapsed,
    ParticipantProposed,
    ParticipantRegistered,
    ParticipantResubmitted,
    RegencyFactRecorded,
    RowHeld,
    SheetFinished,
    within,
)
from lifecycle.domain.refusals import Refusal
from lifecycle.domain.sheet import FinishSheet, HoldRow, ReceiveSheet, ReleaseRow
from lifecycle.domain.values import Actor, Document, Place
from lifecycle.intake import HeldRow, Reading

_WHAT_A_ROW_BECOMES = (
    ParticipantProposed,
    ParticipantResubmitted,
    ParticipantRegistered,
    ParticipantLapsed,
    FactRecorded,
    RegencyFactRecorded,
    ActRefused,
    RowHeld,
)

_ENTERS = (ParticipantProposed, ParticipantResubmitted, ParticipantRegistered, FactRecorded, RegencyFactRecorded)


class Receipt:
    """A sheet on its way in: arrival, chunks of rows, finish; each step has a command id of the sheet's own.

    ``times`` is how often its rows have had their answer. The same bytes again are the same fact: only a row that was
    turned away is decided again, since its cure may lie outside the sheet (a decree recorded, a place taken).
    """

    def __init__(self, register: Register, reading: Reading[Any], by: Actor, on: date, batch: str | None) -> None:
        self.register = register
        self.reading = reading
        self.by = by
        self.on = on
        self.batch = batch
        self.stream = register.stream("sheet", reading.file)
        known = register.ledger.load([self.stream]).get(self.stream, [])
        self.times = sum(isinstance(event, SheetFinished) for event in known)

    def has_turn(self, work: Work, stream: str, place: Place) -> bool:
        """Whether a row is to be decided: the first time always, later if it was turned away and has not entered."""
        if self.times == 0:
            return True
        answers = [event for event in work.events(stream) if event.place == place]
        return bool(answers) and isinstance(answers[-1], ActRefused)

    def turn_away(self, work: Work, stream: str, command: Command, refusal: Refusal, nik_key: str | None) -> None:
        """Tell of a refusal; record it unless it is the answer the row had before."""
        last = work.events(stream)[-1:]
        if self.times and last and isinstance(last[0], ActRefused) and last[0].what == refusal.what:
            work.outcome.refusals.append(Turned(stream, refusal))
        else:
            work.turn_away(stream, command, refusal, nik_key)

    def begin(self, carries: Carries, documents: tuple[Document, ...]) -> None:
        """Record the arrival and every row that cannot become a case as it stands, once."""
        if self.times:
            return
        command_id = self.command_id("arrival")
        arrival = ReceiveSheet(
            **self.said(command_id),
            evidence=documents,
            sheet=self.reading.file,
            name=self.reading.name,
            carries=carries,
            rows=len(self.reading.rows),
            held=len(self.reading.held),
            batch=self.batch,
        )
        held = [sheets.hold(self._hold(command_id, row)) for row in self.reading.held]
        carry_out(self.register, command_id, lambda work: work.record(self.stream, sheets.receive(arrival), *held))

    def chunk_id(self, rows: Sequence[Any]) -> str:
        """The command id of a stretch of rows."""
        return self.command_id(f"{rows[0].place.row}-{rows[-1].place.row}/{len(rows)}")

    def command_id(self, step: str) -> str:
        """The command id of a step."""
        again = f"{self.times}/" if self.times else ""
        return f"sheet:{self.reading.file}/{again}{step}"

    def said(self, command_id: str) -> dict[str, Any]:
        """What every command of this sheet shares."""
        return {"actor": self.by, "command_id": command_id, "on": self.on}

    def hold(self, work: Work, row: HeldRow) -> None:
        """Hold a readable row that no case can take."""
        work.record(self.stream, sheets.hold(self._hold(work.command_id, row)))

    def _hold(self, command_id: str, row: HeldRow) -> HoldRow:
        row_key = self._row_key(row.number, row.name, row.village)
        return held_row(self.register, row, self.reading, self.said(command_id), self.batch, row_key)

    def _row_key(self, number: str | None, name: str | None, village: str | None) -> str | None:
        """Who a row seems to be about: the same number, name and village in a list sent again; None without a name."""
        return self.register.keyring.row(_plain(number), _plain(name), _plain(village)) if name else None

    def finish(self, whole: Outcome, also: Callable[[Work], None] | None = None) -> Outcome:
        """Record what became of the rows, and settle what earlier sheets held; nothing when nothing came of them again.

        ``also`` adds what belongs into the same commit.
        A row that led to no event was so already; counted so, an import that was killed and goes on counts the same.
        """
        counts = whole.count()
        whole.unchanged = len(self.reading.rows) - sum(counts[event.TOPIC] for event in _WHAT_A_ROW_BECOMES)
        if self.times and not whole.events:
            whole.repeated = True
            return whole
        command = FinishSheet(
            **self.said(self.command_id("finish")),
            sheet=self.reading.file,
            entered=sum(counts[event.TOPIC] for event in _ENTERS),
            unchanged=whole.unchanged,
            refused=counts[ActRefused.TOPIC],
        )

        def act(work: Work) -> None:
            work.record(self.stream, sheets.finish(command))
            if also is not None:
                also(work)
            if self.batch is not None:
                self._settle_earlier(work, self.batch)

        return carry_out(self.register, command.command_id, act)

    def _settle_earlier(self, work: Work, batch: str) -> None:
        """Rows held from earlier sheets of the batch, which this sheet speaks of again, need not wait."""
        claims = self.register.ledger.claimed("row-held", within(batch))
        told = [(stream, *claim.rsplit("/", 3)[1:]) for claim, stream in claims]
        earlier = [row for row in told if row[1] != self.reading.file]
        present = set(self._present()) if earlier else set[str | None]()
        waiting = {stream: sheets.fold(work.events(stream)) for stream in dict.fromkeys(row[0] for row in earlier)}
        for stream, _, row, row_key in earlier:
            if row_key in present:
                again = ReleaseRow(
                    **self.said(work.command_id), row=int(row), reason="sent again", superseded_by=self.reading.file
                )
                work.record(stream, sheets.release(waiting[stream], again))

    def _present(self) -> Iterable[str | None]:
        for row in self.reading.held:
            yield self._row_key(row.number, row.name, row.village)
        for accepted in self.reading.rows:
            yield self._row_key(accepted.number, accepted.personal.name, accepted.village)


def held_row(
    register: Register,
    row: HeldRow,
    reading: Reading[Any],
    said: dict[str, Any],
    batch: str | None = None,
    row_key: str | None = None,
) -> HoldRow:
    """The command that holds a row, with all that is wrong with it."""
    return HoldRow(
        **said,
        place=row.place,
        sheet=reading.file,
        name=reading.name,
        column=", ".join(dict.fromkeys(issue.column for issue in row.issues)),
        what=" ".join(dict.fromkeys(issue.what for issue in row.issues)),
        cure=" ".join(dict.fromkeys(issue.cure for issue in row.issues)),
        cells=row.cells,
        batch=batch,
        row_key=row_key,
        person_key=person_key(register, row.place, row.nik, row.name, village=row.village),
    )


def _plain(text: str | None) -> str:
    return " ".join((text or "").upper().split())
