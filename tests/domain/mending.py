"""More words for the tests of the domain: a case on its way back, a record set right or erased, a decree that fell."""

from __future__ import annotations

from datetime import date
from typing import Any

from lifecycle.domain import commands
from lifecycle.domain.events import (
    ContributionPaid,
    ContributionReversed,
    CorrectionRecorded,
    LetterRecorded,
    ParticipantFoundSame,
    ParticipantResubmitted,
    ParticipantReturned,
    ParticipantStruck,
    ParticipantWithdrawn,
    PersonErased,
    Values,
)
from lifecycle.domain.values import Actor, Document, Fact
from tests.domain.story import (
    CHECKER,
    COLLECTOR,
    DECREE,
    KIND,
    LATER,
    LEFT_ON,
    OTHER,
    PAPER,
    PERSON,
    SIGNER,
    UPDATER,
    asked_on,
    moved_on,
    told_on,
)

WHY = "the family card says otherwise"
ANNULMENT = "460/3/2025"
MONTH = date(2025, 12, 1)
GROUND = Document("UU 27/2022 Pasal 43 ayat (1) huruf b")


def returned(source: str = "proposed") -> ParticipantReturned:
    """Sent back to whoever put the case forward."""
    return ParticipantReturned(**moved_on("return", source, "returned", LEFT_ON, CHECKER), reason=WHY)


def resubmitted(by: Actor = COLLECTOR, **more: Any) -> ParticipantResubmitted:
    """Put forward again with corrected data."""
    said = {"job_kind": KIND, "kecamatan": "Cilongok", "personal": PERSON, **more}
    return ParticipantResubmitted(**moved_on("resubmit", "returned", "proposed", LEFT_ON, by), **said)


def withdrawn(source: str = "proposed") -> ParticipantWithdrawn:
    """Taken back before registration."""
    return ParticipantWithdrawn(**moved_on("withdraw", source, "withdrawn", LEFT_ON, COLLECTOR), reason=WHY)


def corrected(field: str, old: Fact | None, new: Fact | None, by: Actor = UPDATER) -> CorrectionRecorded:
    """A personal field set right."""
    return CorrectionRecorded(**told_on(LEFT_ON, by), field=field, reason=WHY, personal=Values(old, new))


def found_same(source: str = "registered") -> ParticipantFoundSame:
    """Closed, because another record is about the same person."""
    move = moved_on("find_same", source, "found_same", LEFT_ON, UPDATER)
    return ParticipantFoundSame(**move, same_as="p-2", reason=WHY, nik_key="k")


def struck(source: str = "decreed", destination: str = "aligned") -> ParticipantStruck:
    """Off the annex of the decree."""
    move = moved_on("strike", source, destination, LEFT_ON, SIGNER)
    return ParticipantStruck(**move, decree=DECREE, by_decree=ANNULMENT)


def fallen() -> ParticipantStruck:
    """Registered under a decree that fell."""
    return struck("registered", "registered")


def letter_recorded() -> LetterRecorded:
    """An assignment letter on record."""
    return LetterRecorded(**told_on(date(2025, 11, 3), COLLECTOR), enrolment=1, letter="094/7/2025")


def paid(enrolment: int = 1) -> ContributionPaid:
    """A month paid for them."""
    days: dict[str, Any] = {"received_on": LEFT_ON, "confirmed_on": LEFT_ON}
    return ContributionPaid(**told_on(LEFT_ON, UPDATER), **_line(enrolment), **days, source="APBD")


def paid_back(enrolment: int = 1) -> ContributionReversed:
    """The money of that month came back."""
    return ContributionReversed(**told_on(LEFT_ON, UPDATER), **_line(enrolment), reason=WHY)


def erased() -> PersonErased:
    """Erased, with the keys of what rows said of them."""
    told = {**told_on(LEFT_ON, Actor("admin", "administrator")), "evidence": (GROUND,)}
    return PersonErased(**told, participant="p-1", nik_key="k", keys=("e" * 16,))


def return_case(on: date = LATER, by: Actor = OTHER) -> commands.ReturnCase:
    """Send the case back."""
    return commands.ReturnCase(**asked_on(on, by), reason=WHY)


def withdraw(on: date = LATER, by: Actor = OTHER) -> commands.WithdrawCase:
    """Take the case back."""
    return commands.WithdrawCase(**asked_on(on, by), reason=WHY)


def correct(field: str, value: Fact | None, on: date = LATER, **more: Any) -> commands.CorrectRecord:
    """Set a field right."""
    return commands.CorrectRecord(
        **{**asked_on(on), "evidence": (PAPER,)}, field=field, value=value, reason=WHY, **more
    )


def close_as_same(other: str = "p-2", on: date = LATER) -> commands.CloseAsSame:
    """Close this record for another."""
    return commands.CloseAsSame(**asked_on(on), same_as=other, reason=WHY, nik_key="k")


def strike(decree: str = DECREE, on: date = LATER) -> commands.StrikeFromDecree:
    """Strike them from a decree."""
    return commands.StrikeFromDecree(**asked_on(on), decree=decree, by_decree=ANNULMENT)


def erase(on: date = LATER, evidence: tuple[Document, ...] = (GROUND,)) -> commands.ErasePerson:
    """Erase the person."""
    return commands.ErasePerson(**{**asked_on(on), "evidence": evidence}, nik_key="k", keys=("e" * 16,))


def _line(enrolment: int) -> dict[str, Any]:
    said = {"participant": "p-1", "enrolment": enrolment, "bill": "B-1", "line": 1, "month": MONTH}
    return {**said, "amount": 16_800, "payment": "SP2D 1"}
