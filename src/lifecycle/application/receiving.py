"""A proposal sheet comes in: rows become candidates of a batch, or are held."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

import msgspec

from lifecycle.application.authority import Offices, first_actor, held_by, offices_by_kind, require_past
from lifecycle.application.batches import Progress, in_chunks, no_progress
from lifecycle.application.outcome import Outcome
from lifecycle.application.register import Register
from lifecycle.application.sheets import Receipt
from lifecycle.application.work import Work, carry_out, leave_for
from lifecycle.domain import appointments
from lifecycle.domain import batch as batches
from lifecycle.domain import decree as decrees
from lifecycle.domain import register as registers
from lifecycle.domain.batch import ProposeLines
from lifecycle.domain.commands import ProposeParticipant
from lifecycle.domain.events import DecreeIssued, ParticipantProposed, within
from lifecycle.domain.refusals import Refusal, Refused
from lifecycle.domain.values import Actor, Document
from lifecycle.intake import HeldRow, Issue, ProposalRow, Reading


def receive_proposals(
    register: Register,
    reading: Reading[ProposalRow],
    *,
    batch: str,
    by: str,
    on: date,
    documents: tuple[Document, ...] = (),
    progress: Progress = no_progress,
    command_id: str | None = None,
) -> Outcome:
    """Propose every readable row; the same file again is the same fact.

    ``command_id`` is of this attempt: a sheet nobody may propose from is refused, and may be tried again.
    """

    def appointed(work: Work) -> Offices:
        require_past(register, "propose", on)
        work.law.require_in_force("propose", on)
        registers.require_open(work.state, "propose", on)
        for path in _paths(work, reading):
            batches.require_document(documents, work.law.on_path(path))
        return _offices(work, reading, by, on)

    asked = command_id or register.new_id()
    offices = leave_for(register, asked, register.stream("batch", batch), by, appointed)
    if isinstance(offices, Outcome):
        return offices
    receipt = Receipt(register, reading, first_actor(offices), on, batch)
    receipt.begin("proposal", documents)

    def part(_number: int, rows: Sequence[ProposalRow]) -> Outcome:
        return _propose_chunk(receipt, rows, offices, documents)

    whole = in_chunks(reading.rows, part, progress)
    _finish(receipt, whole, documents)
    return whole


def _offices(work: Work, reading: Reading[ProposalRow], by: str, on: date) -> Offices:
    act = work.law.profile.acts["propose"]
    codes = dict.fromkeys(row.job_kind for row in reading.rows)
    if codes:
        return offices_by_kind(work, codes, "propose", act.role, (), by, on)
    return {"": appointments.acting("propose", by, held_by(work, by), None, act.role, on, act.cite)}


def _paths(work: Work, reading: Reading[ProposalRow]) -> Iterable[str]:
    """The ways the rows take, by their own word or by the kind of work."""
    kinds = {kind.code: kind.path or "" for kind in work.law.profile.kinds}
    return dict.fromkeys(row.path or kinds[row.job_kind] for row in reading.rows) or ("",)


def _propose_chunk(
    receipt: Receipt, rows: Sequence[ProposalRow], offices: Offices, documents: tuple[Document, ...]
) -> Outcome:
    register = receipt.register
    keys = [register.keyring.nik(row.nik) for row in rows]

    def act(work: Work) -> None:
        streams = register.ledger.holders("nik", keys)
        decrees = {row.kind_decree for row in rows if row.kind_decree}
        work.load([*streams.values(), *(register.stream("decree", decree) for decree in decrees)])
        line = _next_line(register, receipt.batch)
        for row, key in zip(rows, keys, strict=True):
            stream = streams.get(key) or work.new_stream()
            if receipt.has_turn(work, stream, row.place):
                line += _propose(receipt, work, row, key, stream, line, offices[row.job_kind], documents)

    return carry_out(register, receipt.chunk_id(rows), act)


def _propose(
    receipt: Receipt,
    work: Work,
    row: ProposalRow,
    key: str,
    stream: str,
    line: int,
    actor: Actor | Refusal,
    documents: tuple[Document, ...],
) -> int:
    if isinstance(actor, Refusal):
        receipt.hold(work, _unfit(row, Issue("PEKERJAAN", actor.what, actor.cure)))
        return 0
    command = ProposeParticipant(
        actor=actor,
        command_id=work.command_id,
        on=receipt.on,
        evidence=documents,
        place=row.place,
        batch=receipt.batch or "",
        line=line,
        personal=msgspec.structs.replace(row.personal, facts=row.facts) if row.facts else row.personal,
        job_kind=row.job_kind,
        kecamatan=row.kecamatan,
        village=row.village,
        nik_key=key,
        kind_decree=row.kind_decree,
        job_title=row.job_title,
        decreed_kind=_decreed_kind(work, row.kind_decree),
        path=row.path,
    )
    try:
        return sum(isinstance(event, ParticipantProposed) for event in work.decide(stream, command))
    except Refused as refused:
        refusal = refused.refusal
        if refusal.recorded:
            known = bool(work.participant(stream).claimed)
            receipt.turn_away(work, stream, command, refusal, None if known else key)
        else:
            receipt.hold(work, _unfit(row, Issue("NIK", refusal.what, refusal.cure)))
        return 0


def _unfit(row: ProposalRow, issue: Issue) -> HeldRow:
    name = row.personal.name
    return HeldRow(row.place, row.number, name, row.village, {"NAMA": name}, (issue,), row.nik)


def _decreed_kind(work: Work, number: str | None) -> DecreeIssued | None:
    return decrees.fold(work.events(work.register.stream("decree", number))) if number else None


def _next_line(register: Register, batch: str | None) -> int:
    last = register.ledger.last_claimed("batch-line", within(batch or ""))
    return int(last.rsplit("/", 1)[1]) + 1 if last else 1


def _finish(receipt: Receipt, whole: Outcome, documents: tuple[Document, ...]) -> None:
    proposed = [(stream, event) for stream, event in whole.events if isinstance(event, ParticipantProposed)]

    def propose_lines(work: Work) -> None:
        if not proposed:
            return
        assert receipt.batch is not None
        command = ProposeLines(
            **receipt.said(work.command_id),
            evidence=documents,
            batch=receipt.batch,
            first_line=proposed[0][1].line,
            candidates=tuple(stream for stream, _ in proposed),
        )
        law = work.law.on_path(proposed[0][1].path)
        work.record(receipt.register.stream("batch", receipt.batch), batches.propose(command, law))

    receipt.finish(whole, propose_lines)
