"""The carrier's answer comes in: numbers for candidates, or rows that no case can take."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from lifecycle.application.authority import actor_for
from lifecycle.application.batches import Progress, in_chunks, no_progress
from lifecycle.application.ending import decide_and_vacate
from lifecycle.application.outcome import Outcome
from lifecycle.application.register import REGISTER, Register
from lifecycle.application.sheets import Receipt
from lifecycle.application.work import Work, carry_out, leave_for
from lifecycle.domain import register as registers
from lifecycle.domain.commands import RegisterParticipant
from lifecycle.domain.refusals import Refused
from lifecycle.domain.values import Actor, Document
from lifecycle.intake import HeldRow, Issue, Reading, RegistrationRow

UNKNOWN = Issue(
    "NIK",
    "Nobody in this register has this NIK.",
    "Compare it with the decree's annex and the KTP-el, and send the row again.",
)

TAKEN = Issue(
    "NO KPJ",
    "This membership number belongs to somebody else in this register.",
    "Ask the carrier for the right number, and send the row again.",
)

NOT_ACCEPTED = Issue("STATUS", "The carrier did not register this row.", "Mend what the carrier names.")


def receive_registrations(
    register: Register,
    reading: Reading[RegistrationRow],
    *,
    by: str,
    on: date,
    documents: tuple[Document, ...] = (),
    progress: Progress = no_progress,
    command_id: str | None = None,
) -> Outcome:
    """Register everybody the carrier numbered; a bound passed since the checks lapses the candidate instead.

    ``command_id`` is of this attempt: the same sheet may be tried again once a paper names the registrar.
    """

    def appointed(work: Work) -> Actor:
        return actor_for(work, "register", by, on)

    actor = leave_for(register, command_id or register.new_id(), register.stream(REGISTER), by, appointed)
    if isinstance(actor, Outcome):
        return actor
    receipt = Receipt(register, reading, actor, on, None)
    receipt.begin("registration", documents)

    def part(_number: int, rows: Sequence[RegistrationRow]) -> Outcome:
        return _register_chunk(receipt, rows, documents)

    whole = in_chunks(reading.rows, part, progress)
    receipt.finish(whole)
    return whole


def _register_chunk(receipt: Receipt, rows: Sequence[RegistrationRow], documents: tuple[Document, ...]) -> Outcome:
    register = receipt.register
    keys = [register.keyring.nik(row.nik) for row in rows]

    def act(work: Work) -> None:
        streams = register.ledger.holders("nik", keys)
        numbered = register.ledger.holders(
            "membership", [row.membership_number for row in rows if row.membership_number]
        )
        work.load(streams.values())
        for row, key in zip(rows, keys, strict=True):
            stream, number = streams.get(key), row.membership_number
            if receipt.times and not (stream and receipt.has_turn(work, stream, row.place)):
                continue
            if stream and number and numbered.setdefault(number, stream) != stream:
                receipt.hold(work, _unfit(row, TAKEN))
            else:
                _register(receipt, work, row, stream, documents)

    return carry_out(register, receipt.chunk_id(rows), act)


def _register(
    receipt: Receipt, work: Work, row: RegistrationRow, stream: str | None, documents: tuple[Document, ...]
) -> None:
    issue = _issue(row, stream, receipt.register.today())
    if issue is not None or stream is None:
        receipt.hold(work, _unfit(row, issue or UNKNOWN))
        return
    assert row.membership_number is not None
    assert row.registered_on is not None
    command = RegisterParticipant(
        actor=receipt.by,
        command_id=work.command_id,
        on=row.registered_on,
        evidence=documents,
        place=row.place,
        membership_number=row.membership_number,
        card=row.card,
    )
    try:
        registers.require_open(work.state, "register", row.registered_on)
        decide_and_vacate(work, stream, command)
    except Refused as refused:
        if refused.refusal.recorded:
            receipt.turn_away(work, stream, command, refused.refusal, None)
        else:
            receipt.hold(work, _unfit(row, Issue("NIK", refused.refusal.what, refused.refusal.cure)))


def _unfit(row: RegistrationRow, issue: Issue) -> HeldRow:
    """What the carrier says of the row is kept with it: it may name somebody."""
    said = {"STATUS": row.reason} if row.reason else {}
    return HeldRow(row.place, row.number, row.name, None, {"NAMA": row.name, **said}, (issue,), row.nik)


def _issue(row: RegistrationRow, stream: str | None, today: date) -> Issue | None:
    if stream is None:
        return UNKNOWN
    if not row.accepted:
        return NOT_ACCEPTED
    if row.registered_on is not None and row.registered_on > today:
        return Issue(
            "TGL KEPESERTAAN", f"The day {row.registered_on} has not come yet.", "Check it, and send it again."
        )
    return None
