"""The weekly life of a register: cases returned or withdrawn, records set right, two records found to be one person."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from lifecycle.application.authority import actor_for
from lifecycle.application.ending import decide_and_vacate
from lifecycle.application.outcome import Outcome
from lifecycle.application.register import Register
from lifecycle.application.work import Work, carry_out_case
from lifecycle.domain.commands import CloseAsSame, Command, CorrectRecord, ReturnCase, WithdrawCase
from lifecycle.domain.open_words import require_nobody_in
from lifecycle.domain.participant.state import OPEN_FIELDS
from lifecycle.domain.processes import CLOSED, NEW
from lifecycle.domain.refusals import Reason, Refusal, Refused
from lifecycle.domain.values import Actor, Document, Fact, Nik
from lifecycle.intake import Issue, read_value


def return_case(
    register: Register, *, participant: str, reason: str, by: str, command_id: str, on: date | None = None
) -> Outcome:
    """Send a case back; it comes in again with a corrected row, at the first check that rests on what changed."""
    day = on or register.today()

    def command(actor: Actor) -> Command:
        return ReturnCase(actor=actor, command_id=command_id, on=day, reason=reason)

    return _decide(register, "return_case", participant, by, day, command_id, command)


def withdraw(
    register: Register,
    *,
    participant: str,
    reason: str,
    by: str,
    command_id: str,
    on: date | None = None,
    documents: tuple[Document, ...] = (),
) -> Outcome:
    """Take a case back before registration; a place it held goes to the next decree."""
    day = on or register.today()

    def command(actor: Actor) -> Command:
        return WithdrawCase(actor=actor, command_id=command_id, on=day, evidence=documents, reason=reason)

    return _decide(register, "withdraw", participant, by, day, command_id, command)


def correct(
    register: Register,
    *,
    participant: str,
    field: str,
    value: str,
    reason: str,
    by: str,
    command_id: str,
    documents: tuple[Document, ...] = (),
) -> Outcome:
    """Set one field of a record right, read as a list's column of that name would be; a NIK takes its claim along."""
    today = register.today()
    read = value_for(register, field, value)

    def act(work: Work) -> None:
        actor = actor_for(work, "correct", by, today)
        key, before = _nik_keys(work, participant, str(read)) if field == "nik" else (None, None)
        command = CorrectRecord(
            actor=actor,
            command_id=command_id,
            on=today,
            evidence=documents,
            field=field,
            value=read,
            reason=reason,
            nik_key=key,
            nik_key_before=before,
        )
        work.decide(participant, command)

    return carry_out_case(register, command_id, participant, by, act)


def close_as_same(
    register: Register,
    *,
    participant: str,
    same_as: str,
    reason: str,
    by: str,
    command_id: str,
    documents: tuple[Document, ...] = (),
) -> Outcome:
    """Two records are one person: this one is closed, its place falls free, its NIK leads nowhere any longer."""
    today = register.today()

    def act(work: Work) -> None:
        actor = actor_for(work, "correct", by, today)
        personal, other = work.participant(participant).personal, work.participant(same_as)
        if other.status in (NEW, CLOSED) or other.erased is not None:
            what = "The other record does not stand: nobody was put forward under it, or it was closed or erased."
            raise _refused("order", what, "lifecycle ask current_roll list shows the records that stand.")
        command = CloseAsSame(
            actor=actor,
            command_id=command_id,
            on=today,
            evidence=documents,
            same_as=same_as,
            reason=reason,
            nik_key=register.keyring.nik(Nik(personal.nik)) if personal else None,
        )
        decide_and_vacate(work, participant, command)

    return carry_out_case(register, command_id, participant, by, act)


def value_for(register: Register, field: str, text: str) -> Fact | None:
    """A value as typed, read as a cell of the list would be. Raises Refused for an unknown field or a bad value."""
    profile = register.profile
    columns = {column.field: column for column in profile.sheets.proposal if column.type != "path"}
    if field not in columns or field in ("number", "kind_decree"):
        known = ", ".join(name for name in columns if name not in ("number", "kind_decree"))
        raise _refused("unknown", f"A record has no field {field!r}.", f"Its fields: {known}.")
    value = read_value(text, column=columns[field], kinds=profile.kinds, kecamatan=register.kecamatan)
    if isinstance(value, Issue):
        raise _refused("order", value.what, value.cure)
    if value is None and columns[field].required:
        raise _refused("order", f"The value of {field} is empty.", "A record cannot do without it: say what is right.")
    if field in OPEN_FIELDS and isinstance(value, str):
        require_nobody_in(field, value)
    return value


def _nik_keys(work: Work, participant: str, digits: str) -> tuple[str | None, str | None]:
    register, personal = work.register, work.participant(participant).personal
    key = register.keyring.nik(Nik(digits))
    holder = register.ledger.holders("nik", [key]).get(key)
    if holder not in (None, participant):
        what = "Another record here has this NIK."
        cure = f"If both are one person: lifecycle correct REGISTER --participant P --same-as {holder} --reason WHY."
        raise _refused("order", what, cure)
    before = register.keyring.nik(Nik(personal.nik)) if personal else None
    return (None, None) if before == key else (key, before)


def _decide(
    register: Register,
    act: str,
    participant: str,
    by: str,
    on: date,
    command_id: str,
    command: Callable[[Actor], Command],
) -> Outcome:
    def decide(work: Work) -> None:
        decide_and_vacate(work, participant, command(actor_for(work, act, by, on, work.law_of(participant))))

    return carry_out_case(register, command_id, participant, by, decide)


def _refused(reason: Reason, what: str, cure: str) -> Refused:
    return Refused(Refusal(act="correct", reason=reason, what=what, cure=cure))
