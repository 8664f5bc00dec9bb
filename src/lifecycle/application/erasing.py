"""Erasing a person: the event, then the read models, then the keys. Given again, it finishes what was half done."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from msgspec.structs import replace

from lifecycle.application.authority import administrator
from lifecycle.application.outcome import Outcome, repeated
from lifecycle.application.register import Register
from lifecycle.application.strangers import keys_of
from lifecycle.application.work import Work, carry_out_case
from lifecycle.domain.commands import ErasePerson
from lifecycle.domain.events import Event, ParticipantFoundSame, PersonErased, within
from lifecycle.domain.participant.erasing import known_as
from lifecycle.domain.refusals import Refused
from lifecycle.domain.values import Document


def erase(
    register: Register, *, participant: str, basis: str, by: str, command_id: str, forget: Callable[[], None]
) -> Outcome:
    """Erase a person on a legal ground, with every record that was found to be of the same person.

    ``forget`` brings the read models to the end of the log and drops what older ones held; only then are the keys
    destroyed, so that a read model made again equals one that was kept up. Raises Refused while a case is open.
    """

    def act(work: Work) -> None:
        actor, spent = administrator(work, "erase", by), set[str]()
        said: dict[str, Any] = {"actor": actor, "command_id": command_id, "on": register.today()}
        for record in _records(work, participant):
            events = work.events(record)
            keys = tuple(key for key in keys_of(register, known_as(events)) if key not in spent)
            spent.update(keys)
            command = ErasePerson(**said, evidence=(Document(basis),), nik_key=_claimed(events), keys=keys)
            _decide(work, record, command, others=record != participant)

    done = carry_out_case(register, command_id, participant, by, act)
    if done.refusals:
        return done
    erased = list(_erased(register, participant))
    forget()
    register.ledger.destroy_keys(bytes.fromhex(subject) for _, event in erased for subject in event.subjects())
    return done if done.events else repeated(erased)


def _erased(register: Register, participant: str) -> Iterator[tuple[str, PersonErased]]:
    """What the log says of it, whoever wrote it and when."""
    records = register.ledger.load(_records(Work(register, ""), participant))
    for record, events in records.items():
        yield from ((record, event) for event in events if isinstance(event, PersonErased))


def _decide(work: Work, record: str, command: ErasePerson, *, others: bool) -> None:
    """Of a refusal on another record of the person it is said which one that is."""
    try:
        work.decide(record, command)
    except Refused as refused:
        what = f"Of record …{record[-8:]}, which is of the same person: {refused.refusal.what}"
        raise Refused(replace(refused.refusal, what=what)) if others else refused from None


def _records(work: Work, participant: str) -> list[str]:
    """The record, those it was closed for, and those that were closed for any of them."""
    found = [participant]
    for record in found:
        stands = [event.same_as for event in work.events(record) if isinstance(event, ParticipantFoundSame)]
        closed = [stream for _, stream in work.register.ledger.claimed("same-as", within(record))]
        found += [other for other in dict.fromkeys((*stands, *closed)) if other not in found]
    return found


def _claimed(events: list[Event]) -> str | None:
    """The claim on a NIK that is held by now, right or wrong as that may be."""
    held: dict[str, None] = {}
    for event in events:
        for kind, key in event.releases():
            if kind == "nik":
                held.pop(key, None)
        held.update((key, None) for kind, key in event.takes() if kind == "nik")
    return next(iter(held), None)
