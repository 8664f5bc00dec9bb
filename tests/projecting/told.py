"""A log told event by event, and the questions asked of it; the people are numbers, the amounts one month's."""

from __future__ import annotations

from collections import Counter
from datetime import date
from itertools import count
from pathlib import Path
from typing import Any

import msgspec

from lifecycle.domain.events import (
    BilledPerson,
    BillLinesReturned,
    BillLineUnmatched,
    BillPaid,
    BillReceived,
    BillReturned,
    BillVerified,
    ContributionBilled,
    ContributionPaid,
    ContributionReturned,
    ContributionReversed,
    CoverageEnded,
    CoverageStarted,
    DeathReported,
    Event,
    ParticipantDecreed,
    ParticipantProposed,
    ParticipantRegistered,
    ParticipantResubmitted,
    ParticipantStruck,
    ParticipantTerminated,
    PaymentRequested,
    PersonErased,
)
from lifecycle.domain.values import Actor, Document, Personal
from lifecycle.ledger import stores
from lifecycle.ledger.stores import Folder
from lifecycle.projecting import Answer
from lifecycle.projecting.discovery import discovered
from lifecycle.projecting.runner import Runner
from lifecycle.regulations.loader import load
from tests.opened import ledger_of
from tests.projecting.forgetting import Forgetful

RATE = 16_800
LONG_AGO = date(2025, 1, 10)


class Told:
    """A register of its own on SQLite, whose events are written down as they are given."""

    def __init__(self, folder: Path) -> None:
        made = stores.make(Folder(folder), "told")
        ticks = count(1_000_000, 1_000_000)
        self.vault = Forgetful()
        self.ledger = ledger_of(made.ledger, lambda: next(ticks), vault=self.vault)
        self.runner = Runner(made.views, self.ledger, discovered(), load("banyumas-2025-2"))
        self._versions: Counter[str] = Counter()
        self._commands = count()
        self._stores = made

    def tell(self, who: int, *happened: Event) -> None:
        """Write events at the end of a stream: of a person by number, of a paper below zero."""
        stream, entries = person(who), []
        for event in happened:
            self._versions[stream] += 1
            entries.append((stream, self._versions[stream], event))
        self.ledger.append(entries, f"command {next(self._commands)}")

    def erase(self, who: int, *keys: str) -> None:
        """Erase somebody in due order: read models that were kept up see the event before the boxes are shut."""
        self.runner.catch_up()
        paper = (Document("UU 27/2022 Pasal 43"),)
        event = PersonErased(**said(date(2026, 3, 2), evidence=paper), participant=person(who), keys=keys)
        self.tell(who, event)
        self.runner.catch_up()
        self.vault.gone.update(map(bytes.fromhex, event.subjects()))

    def ask(self, projection: str, question: str, **given: Any) -> Answer:
        """The answer, the same whether the read model was kept up event by event or made again."""
        self.runner.catch_up(page=1, only=projection)
        kept_up = self.runner.ask(projection, question, **given)[1]
        self.runner.rebuild(projection)
        assert self.runner.ask(projection, question, **given)[1] == kept_up
        return kept_up

    def close(self) -> None:
        """Give the files back."""
        self.ledger.close()
        self._stores.close()


def person(number: int) -> str:
    """The stream of the n-th person."""
    return f"{number % 2**64:032x}"


def said(on: date, **more: Any) -> dict[str, Any]:
    """What every event says."""
    return {"effective_on": on, "actor": Actor("ani", "social_affairs"), "command_id": "c", **more}


def moved(on: date, source: str, destination: str, **more: Any) -> dict[str, Any]:
    """What every event of the process says."""
    return said(on, trigger="t", source=source, destination=destination, **more)


def personal(number: int, name: str | None = None) -> Personal:
    """Whom a proposal names."""
    return Personal(f"3302174505{number:06d}", name or f"Person {number}")


def proposed(number: int, enrolment: int = 1, on: date = LONG_AGO, **more: Any) -> ParticipantProposed:
    """Put forward, on a line of their own."""
    told: dict[str, Any] = {"batch": f"b{enrolment}", "line": number, "job_kind": "farm_labourer"}
    told |= {"kecamatan": "Sumbang", "village": "Desa", "personal": personal(number), "enrolment": enrolment}
    return ParticipantProposed(**moved(on, "new", "proposed", **{**told, **more}))


def resubmitted(on: date, **more: Any) -> ParticipantResubmitted:
    """The case came in again, corrected."""
    told: dict[str, Any] = {"job_kind": "driver", "kecamatan": "Kebasen", "village": "Desa Baru"}
    told |= {"personal": personal(2, "SITI"), **more}
    return ParticipantResubmitted(**moved(on, "returned", "proposed"), **told)


def decreed(number: int, enrolment: int = 1, on: date = LONG_AGO, **more: Any) -> ParticipantDecreed:
    """Named in a decree, with a place."""
    told: dict[str, Any] = {
        "decree": f"400/{enrolment}",
        "line": number,
        "slot": f"2025-{number:05d}",
        "enrolment": enrolment,
    }
    return ParticipantDecreed(**moved(on, "aligned", "decreed", **{**told, **more}))


def struck(on: date, source: str, destination: str, by_decree: str = "400/8") -> ParticipantStruck:
    """Struck from the decree; who was registered stays so."""
    return ParticipantStruck(**moved(on, source, destination), decree="400/1", by_decree=by_decree)


def confirmed(number: int, on: date, decree: str) -> ParticipantDecreed:
    """Named in another decree by one who is registered without one; the place is kept."""
    return ParticipantDecreed(**moved(on, "registered", "registered"), decree=decree, line=number)


def registered(number: int, on: date, enrolment: int = 1) -> ParticipantRegistered:
    """The carrier gave a number."""
    told: dict[str, Any] = {"membership_number": f"KPJ{number}/{enrolment}", "enrolment": enrolment}
    return ParticipantRegistered(**moved(on, "decreed", "registered", **told))


def life(number: int, on: date, enrolment: int = 1) -> tuple[Event, ...]:
    """From the proposal to cover, which begins on a day."""
    covered = CoverageStarted(**said(on), enrolment=enrolment, rule="number_issued")
    return proposed(number, enrolment), decreed(number, enrolment), registered(number, on, enrolment), covered


def left(number: int, on: date, ground: str = "moved_out", enrolment: int = 1) -> tuple[Event, ...]:
    """Cover ends, and the participation; ``on`` is the first day without."""
    end: dict[str, Any] = moved(
        on, "registered", "terminated", ground=ground, slot=f"2025-{number:05d}", enrolment=enrolment
    )
    ended = CoverageEnded(**said(on), enrolment=enrolment, because=ground)
    return ended, ParticipantTerminated(**end, decree=None if ground == "died" else "400/9")


def died(on: date, enrolment: int = 1) -> DeathReported:
    """Dead, as a fact."""
    return DeathReported(**said(on), enrolment=enrolment)


def received(bill: str, on: date, lines: int, unmatched: int = 0) -> BillReceived:
    """A bill of so many lines came in."""
    sums: dict[str, Any] = {
        "lines": lines,
        "amount": lines * RATE,
        "unmatched": unmatched,
        "unmatched_amount": unmatched * RATE,
    }
    return BillReceived(**said(on), bill=bill, sheet=f"sheet of {bill}", name=f"{bill}.xlsx", **sums)


def unmatched(bill: str, line: int, nik: str | None, **more: Any) -> BillLineUnmatched:
    """A line that matches nobody."""
    told: dict[str, Any] = {
        "month": date(2025, 7, 1),
        "amount": RATE,
        "why": "not_on_roll",
        "what": "Nobody here has this NIK.",
    }
    told["personal"] = BilledPerson(nik, "SITI")
    return BillLineUnmatched(**said(date(2025, 7, 1)), bill=bill, line=line, **{**told, **more})


def lines_returned(bill: str, on: date, lines: int) -> BillLinesReturned:
    """What does not match went back."""
    return BillLinesReturned(**said(on), bill=bill, lines=lines, amount=lines * RATE)


def bill_returned(bill: str, on: date, lines: int, status: str = "returned") -> BillReturned:
    """What was open went back."""
    sums: dict[str, Any] = {"lines": lines, "amount": lines * RATE}
    return BillReturned(**said(on), bill=bill, reason="a wrong list", status=status, **sums)


def verified(bill: str, on: date) -> BillVerified:
    """What stands was verified."""
    return BillVerified(**said(on), bill=bill, lines=1, amount=RATE)


def requested(bill: str, on: date) -> PaymentRequested:
    """Payment was applied for."""
    return PaymentRequested(**said(on), bill=bill, amount=RATE, source="APBD")


def bill_paid(bill: str, on: date, lines: int, status: str = "paid", payment: str = "SP2D 1") -> BillPaid:
    """So many lines were paid."""
    days: dict[str, Any] = {"received_on": on, "confirmed_on": on}
    sums: dict[str, Any] = {"lines": lines, "amount": lines * RATE, "status": status}
    return BillPaid(**said(on), bill=bill, payment=payment, source="APBD", **sums, **days)


def billed(number: int, month: str, bill: str = "B", on: date | None = None, enrolment: int = 1) -> ContributionBilled:
    """A month of a person stands on a bill, by default on a letter of its first day."""
    first = date.fromisoformat(f"{month}-01")
    told: dict[str, Any] = {"bill": bill, "line": number, "month": first, "amount": RATE, "enrolment": enrolment}
    return ContributionBilled(**said(on or first), participant=person(number), **told, slot=f"2025-{number:05d}")


def paid(line: ContributionBilled, on: date) -> ContributionPaid:
    """The same line, paid."""
    told: dict[str, Any] = {
        "source": "APBD",
        "payment": "SP2D 1",
        "received_on": on,
        "confirmed_on": on,
        "slot": line.slot,
    }
    return ContributionPaid(**said(on), **_of(line), **told)


def returned(line: ContributionBilled, on: date) -> ContributionReturned:
    """The same line, sent back unpaid."""
    return ContributionReturned(**said(on), **_of(line))


def reversed_(line: ContributionBilled, on: date) -> ContributionReversed:
    """The same line, taken back after it was paid."""
    return ContributionReversed(**said(on), **_of(line), payment="SP2D 1", reason="paid after death")


def settled(number: int, month: str, bill: str = "B", on: date | None = None) -> tuple[Event, ...]:
    """A month billed and paid on the same day."""
    line = billed(number, month, f"{bill} {month}", on)
    return line, paid(line, line.effective_on)


def _of(line: ContributionBilled) -> dict[str, Any]:
    fields = ("participant", "enrolment", "bill", "line", "month", "amount")
    return {field: getattr(line, field) for field in fields}


def erased(event: Any) -> Any:
    """The same event once the personal data in it are gone."""
    return msgspec.structs.replace(event, personal=None)
