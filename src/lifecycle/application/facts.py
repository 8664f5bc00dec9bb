"""Facts from a data source come in, with the day they are of; of people who are not in the register nothing is kept."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path

import msgspec

from lifecycle.application.authority import actor_for
from lifecycle.application.batches import Progress, in_chunks, no_progress
from lifecycle.application.outcome import Outcome
from lifecycle.application.register import REGISTER, Register
from lifecycle.application.sheets import Receipt, held_row
from lifecycle.application.work import Work, carry_out, leave_for
from lifecycle.domain import regency
from lifecycle.domain import register as registers
from lifecycle.domain import sheet as sheets
from lifecycle.domain.commands import RecordFact
from lifecycle.domain.events import ParticipantProposed, RowHeld
from lifecycle.domain.sheet import ReleaseRow
from lifecycle.domain.values import Actor, Document, Nik, Place
from lifecycle.intake import FactRow, Reading, read_facts

ACT = "record_facts"
_PASSED_OVER = (
    "Rows about people who are not in this register: {rows:,}, passed over, and nothing of them is kept."
    " Put these people forward (lifecycle receive REGISTER FILE --as proposal --batch NAME), then send this list again."
)


def read_facts_here(register: Register, path: Path, *, on: date, source: str | None) -> Reading[FactRow]:
    """The facts of a file about the regency and the people in the register; a note counts the other rows.

    ``on`` and ``source`` are for rows that name no day or no source. Raises Unreadable.
    """
    reading = read_facts(path, profile=register.profile, on=on, source=source, today=register.today())
    here = _in_register(register, [*(row.nik for row in reading.rows), *(row.nik for row in reading.held)])
    rows = tuple(row for row in reading.rows if row.nik is None or row.nik in here)
    held = tuple(row for row in reading.held if row.nik is None or row.nik in here)
    passed_over = len(reading.rows) + len(reading.held) - len(rows) - len(held)
    notes = (*reading.notes, _PASSED_OVER.format(rows=passed_over)) if passed_over else reading.notes
    return msgspec.structs.replace(reading, rows=rows, held=held, notes=notes)


def receive_facts(
    register: Register,
    reading: Reading[FactRow],
    *,
    by: str,
    documents: tuple[Document, ...] = (),
    progress: Progress = no_progress,
    command_id: str | None = None,
) -> Outcome:
    """Record every fact of a list, each once; it decides nothing until a check or the registration asks for it.

    ``command_id`` is of this attempt: a list that nobody may enter is refused, and may be tried again.
    """
    today = register.today()

    def appointed(work: Work) -> tuple[Actor, tuple[Document, ...]]:
        return actor_for(work, ACT, by, today), work.law.papers_for(ACT, today)

    allowed = leave_for(register, command_id or register.new_id(), register.stream(REGISTER), by, appointed)
    if isinstance(allowed, Outcome):
        return allowed
    actor, papers = allowed
    shown_by = (*documents, *papers)
    receipt = Receipt(register, reading, actor, today, None)
    _begin(receipt, documents)

    def part(_number: int, rows: Sequence[FactRow]) -> Outcome:
        return carry_out(register, receipt.chunk_id(rows), lambda work: _record(receipt, work, rows, shown_by))

    whole = in_chunks(reading.rows, part, progress)
    receipt.finish(whole)
    return whole


def _begin(receipt: Receipt, documents: tuple[Document, ...]) -> None:
    """Hold what cannot be read. A list that comes again may read otherwise: with a source, or of people known since."""
    receipt.begin("facts", documents)
    if receipt.times:
        carry_out(receipt.register, receipt.command_id("arrival"), lambda work: _sort_again(receipt, work))


def _sort_again(receipt: Receipt, work: Work) -> None:
    known, reading, said = work.events(receipt.stream), receipt.reading, receipt.said(work.command_id)
    waiting, ever = sheets.fold(known), {event.row for event in known if isinstance(event, RowHeld)}
    for row in reading.rows:
        if row.place.row in waiting.held:
            again = ReleaseRow(**said, row=row.place.row, reason="sent again", superseded_by=reading.file)
            work.record(receipt.stream, sheets.release(waiting, again))
    for row in reading.held:
        if row.place.row not in ever:
            work.record(receipt.stream, sheets.hold(held_row(receipt.register, row, reading, said)))


def _record(receipt: Receipt, work: Work, rows: Sequence[FactRow], shown_by: tuple[Document, ...]) -> None:
    people = _in_register(receipt.register, (row.nik for row in rows))
    work.load(people.values())
    for row in rows:
        stream = people.get(row.nik) if row.nik else receipt.register.stream(REGISTER)
        if stream is None or (receipt.times and _answered(work, stream, row.place)):
            continue
        command = RecordFact(
            actor=receipt.by,
            command_id=work.command_id,
            on=row.as_of,
            evidence=shown_by,
            place=row.place,
            fact=row.fact,
            value=row.value,
            source=row.source,
        )
        if row.nik:
            work.decide(stream, command)
        else:
            state = registers.fold(work.events(stream))
            work.record(stream, *regency.record_fact(state, command, work.law))


def _answered(work: Work, stream: str, place: Place) -> bool:
    """The same bytes again are the same fact, also where the record was set right since."""
    return any(event.place == place for event in work.events(stream))


def _in_register(register: Register, niks: Iterable[Nik | None]) -> dict[Nik, str]:
    """Who of them was ever put forward here, with their streams; to be turned away at once is not enough."""
    keys = {nik: register.keyring.nik(nik) for nik in niks if nik}
    streams = register.ledger.holders("nik", keys.values())
    proposed = register.ledger.glance(streams.values(), (ParticipantProposed.TOPIC,))
    found = {nik: streams[key] for nik, key in keys.items() if key in streams}
    return {nik: stream for nik, stream in found.items() if proposed[stream][1]}
