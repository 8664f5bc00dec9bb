"""A proposal sheet comes in: rows become candidates of a batch, or are held."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import date

import msgspec

from lifecycle.application.authority import held_by
from lifecycle.application.batches import CHUNK, Progress, chunks, no_progress
from lifecycle.application.outcome import Outcome
from lifecycle.application.register import Register
from lifecycle.application.sheets import Receipt
from lifecycle.application.work import Work, carry_out
from lifecycle.domain import appointments
from lifecycle.domain.commands import ProposeParticipant
from lifecycle.domain.events import BatchProposed, DecreeIssued, ParticipantProposed
from lifecycle.domain.refusals import Refusal, Refused
from lifecycle.domain.values import Actor, Document
from lifecycle.intake import Issue, ProposalRow, Reading

Offices = dict[str, Actor | Refusal]
"""For each job kind: who proposes it here, or why this person may not."""


def receive_proposals(
    register: Register,
    reading: Reading[ProposalRow],
    *,
    batch: str,
    by: str,
    on: date,
    documents: tuple[Document, ...] = (),
    progress: Progress = no_progress,
) -> Outcome:
    """Propose every readable row; the same file again is the same fact. Raises Refused when nobody may propose any."""
    offices = _offices(register, reading, by, on)
    _require_document(register, documents)
    receipt = Receipt(register, reading, _first_actor(offices), on, batch)
    if receipt.finished():
        return Outcome(unchanged=len(reading.rows), repeated=True)
    receipt.begin("proposal", documents)
    whole = Outcome()
    for number, rows in chunks(reading.rows):
        whole.add(_propose_chunk(receipt, number, rows, offices, documents))
        progress(number * CHUNK + len(rows), len(reading.rows))
    progress(len(reading.rows), len(reading.rows))
    _finish(receipt, whole, documents)
    return whole


def _offices(register: Register, reading: Reading[ProposalRow], by: str, on: date) -> Offices:
    work = Work(register, "")
    work.law.require_in_force("propose", on)
    held = held_by(work, by)
    role = register.profile.acts["propose"].role
    offices: Offices = {}
    for code in dict.fromkeys(row.job_kind for row in reading.rows):
        kind = register.profile.kind(code)
        assert kind is not None
        try:
            offices[code] = appointments.acting("propose", by, held, kind.collector, role, on, kind.collector_cite)
        except Refused as refused:
            offices[code] = refused.refusal
    if offices and not any(isinstance(answer, Actor) for answer in offices.values()):
        raise Refused(next(answer for answer in offices.values() if isinstance(answer, Refusal)))
    if not offices:
        actor = appointments.acting("propose", by, held, None, role, on, register.profile.acts["propose"].cite)
        offices[""] = actor
    return offices


def _first_actor(offices: Offices) -> Actor:
    return next(answer for answer in offices.values() if isinstance(answer, Actor))


def _require_document(register: Register, documents: tuple[Document, ...]) -> None:
    cite = register.profile.batch_document_cite
    if cite and not documents:
        raise Refused(
            Refusal(
                act="propose",
                reason="law",
                what="A list goes in with the berita acara of its collection.",
                cure="Name it with --document.",
                basis=cite,
            )
        )


def _propose_chunk(
    receipt: Receipt, number: int, rows: Sequence[ProposalRow], offices: Offices, documents: tuple[Document, ...]
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
            line += _propose(receipt, work, row, key, stream, line, offices[row.job_kind], documents)

    return carry_out(register, f"sheet:{receipt.reading.file}/{number:05d}", act)


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
        receipt.hold(work, row.place, Issue("PEKERJAAN", actor.what, actor.cure), row.personal.name, row.village)
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
        kind_decreed=_kind_decreed(work, row.kind_decree),
    )
    try:
        return len(work.decide(stream, command))
    except Refused as refused:
        refusal = refused.refusal
        if refusal.recorded:
            known = bool(work.participant(stream).claimed)
            work.turn_away(stream, command, refusal, None if known else key)
        else:
            receipt.hold(work, row.place, Issue("NIK", refusal.what, refusal.cure), row.personal.name, row.village)
        return 0


def _kind_decreed(work: Work, number: str | None) -> str | None:
    if number is None:
        return None
    issued = [e for e in work.events(work.register.stream("decree", number)) if isinstance(e, DecreeIssued)]
    return issued[0].job_kind_named if issued else None


def _next_line(register: Register, batch: str | None) -> int:
    last = register.ledger.last_claimed("batch-line", f"{batch}/")
    return int(last.rsplit("/", 1)[1]) + 1 if last else 1


def _finish(receipt: Receipt, whole: Outcome, documents: tuple[Document, ...]) -> None:
    proposed = [event for _, event in whole.events if isinstance(event, ParticipantProposed)]
    command_id = f"sheet:{receipt.reading.file}/finish"
    digest = hashlib.sha256("\n".join(event.nik_key or "" for event in proposed).encode()).hexdigest()
    batch = BatchProposed(
        effective_on=receipt.on,
        actor=receipt.by,
        command_id=command_id,
        basis=receipt.register.profile.batch_document_cite,
        evidence=documents,
        batch=receipt.batch or "",
        first_line=proposed[0].line if proposed else 0,
        count=len(proposed),
        digest=digest,
    )
    more = [(receipt.register.stream("batch", receipt.batch or ""), batch)] if proposed else []
    receipt.finish(command_id, whole, more)
