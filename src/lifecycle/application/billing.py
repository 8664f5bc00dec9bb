"""A bill comes in: every line matched against slot, cover and roll, all of it in one commit."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from lifecycle.application.authority import actor_for
from lifecycle.application.batches import CHUNK, Progress, no_progress
from lifecycle.application.outcome import Outcome
from lifecycle.application.register import Register
from lifecycle.application.strangers import person_key
from lifecycle.application.work import Work, carry_out_case
from lifecycle.domain import bill as bills
from lifecycle.domain import contribution
from lifecycle.domain import register as registers
from lifecycle.domain import slot as slots
from lifecycle.domain.bill import Bill, ReceiveBill
from lifecycle.domain.contribution import Account, Term
from lifecycle.domain.events import (
    BilledPerson,
    BillLineUnmatched,
    ContributionBilled,
    Event,
    FundingSwitched,
    Mismatch,
    SlotOpened,
)
from lifecycle.domain.rates import next_month
from lifecycle.domain.refusals import Refusal, Refused
from lifecycle.domain.values import Actor, Document
from lifecycle.intake import BillRow, Reading

Lines = list[tuple[str | None, Event]]
"""What becomes of the lines: the participant's stream, or None for the stream of the bill."""


def receive_bill(
    register: Register,
    reading: Reading[BillRow],
    *,
    bill: str,
    amount: int,
    on: date,
    by: str,
    command_id: str,
    documents: tuple[Document, ...] = (),
    progress: Progress = no_progress,
) -> Outcome:
    """Take in a letter dated ``on`` that asks for ``amount``; nothing is recorded unless its list adds up to it.

    Raises Refused: the bill is there, the sums differ, a month cannot be read.
    """
    stream = register.stream("bill", bill)

    def act(work: Work) -> None:
        actor = actor_for(work, "receive_bill", by, on)
        _require_whole(reading)
        _require_new(register, work, reading, bill)
        _require_rates(work, reading)
        for month in {row.month for row in reading.rows}:
            registers.require_open(work.state, "receive_bill", month)
        matching = _Matching(work, bill, actor, on, command_id, reading.name)
        for start in range(0, len(reading.rows), CHUNK):
            matching.match(reading.rows[start : start + CHUNK], start)
            progress(min(start + CHUNK, len(reading.rows)), len(reading.rows))
        command = ReceiveBill(
            actor=actor,
            command_id=command_id,
            on=on,
            evidence=documents,
            bill=bill,
            sheet=reading.file,
            name=reading.name,
            amount=amount,
            lines=len(reading.rows),
            read=sum(row.amount for row in reading.rows),
            unmatched=matching.unmatched,
        )
        work.record(stream, bills.receive(bills.fold(work.events(stream)), command, work.law))
        for case, event in matching.lines:
            work.record(case or stream, event)

    return carry_out_case(register, command_id, stream, by, act)


class _Matching:
    """The lines of one bill, matched a stretch at a time."""

    def __init__(self, work: Work, bill: str, actor: Actor, on: date, command_id: str, name: str) -> None:
        self.work = work
        self.bill = bill
        self.name = name
        self.lines: Lines = []
        self.unmatched = (0, 0)
        act = work.register.profile.acts["receive_bill"]
        self._said: dict[str, Any] = {
            "effective_on": on,
            "actor": actor,
            "command_id": command_id,
            "basis": act.cite,
            "reading": act.reading,
            "bill": bill,
        }
        self._seen: set[str] = set()

    def match(self, rows: Sequence[BillRow], start: int) -> None:
        """Match a stretch of lines; the first line of the letter is number 1."""
        register = self.work.register
        keys = [register.keyring.nik(row.nik) if row.nik else "" for row in rows]
        streams = register.ledger.holders("nik", filter(None, keys))
        cases = self.work.glance(dict.fromkeys(streams.values()), contribution.TOPICS)
        accounts = {stream: contribution.fold(events) for stream, events in cases.items()}
        relieved = any(register.profile.contributions.relieved(month) for month in {row.month for row in rows})
        places = self._places(accounts.values()) if relieved else {}
        months = [f"{streams.get(key)}/{row.month.isoformat()[:7]}" for key, row in zip(keys, rows, strict=True)]
        taken = {*register.ledger.holders("contribution", months), *self._seen}
        for number, (row, key, month) in enumerate(zip(rows, keys, months, strict=True), start + 1):
            stream = streams.get(key)
            account = accounts.get(stream or "", Account())
            wrong = self._mismatch(row, account, places, month in taken)
            if wrong is None:
                assert stream is not None
                taken.add(month)
                self._seen.add(month)
                self.lines.append((stream, self._billed(number, row, stream, account)))
            else:
                self.unmatched = (self.unmatched[0] + 1, self.unmatched[1] + row.amount)
                self.lines.append((None, self._unmatched(number, row, stream, wrong)))

    def _mismatch(
        self, row: BillRow, account: Account, places: dict[str, list[Event]], billed: bool
    ) -> tuple[Mismatch, str] | None:
        if not account.terms:
            nik = "Nobody here has this NIK." if row.nik else "The NIK of the line cannot be read."
            return "not_on_roll", nik
        term = account.term(row.month)
        due = self._due(row.month, term, places) if term else None
        wrong = contribution.mismatch(account, row.month, due, row.amount)
        if wrong is None and billed:
            return "billed_twice", f"{row.month:%Y-%m} has been billed for this person already."
        return wrong

    def _due(self, month: date, term: Term, places: dict[str, list[Event]]) -> int | None:
        """What the month costs; the public budget that pays the place in it decides on relief."""
        profile = self.work.register.profile
        code = slots.funding_of(places.get(term.slot or "", ()), before=next_month(month))
        source = profile.source(code or "")
        return profile.contributions.amount(month, source.budget if source else "", term.job_kind)

    def _places(self, accounts: Iterable[Account]) -> dict[str, list[Event]]:
        """What is recorded of the funding of each place they hold or held."""
        register = self.work.register
        held = {term.slot for account in accounts for term in account.terms if term.slot}
        streams = {register.stream("slot", slot): slot for slot in held}
        found = register.ledger.glance(streams, (SlotOpened.TOPIC, FundingSwitched.TOPIC))
        return {streams[stream]: events for stream, (_, events) in found.items()}

    def _billed(self, number: int, row: BillRow, stream: str, account: Account) -> ContributionBilled:
        term = account.term(row.month)
        assert term is not None
        return ContributionBilled(
            **self._said,
            place=row.place,
            participant=stream,
            enrolment=term.enrolment,
            line=number,
            month=row.month,
            amount=row.amount,
            slot=term.slot,
        )

    def _unmatched(
        self, number: int, row: BillRow, stream: str | None, wrong: tuple[Mismatch, str]
    ) -> BillLineUnmatched:
        return BillLineUnmatched(
            **self._said,
            place=row.place,
            line=number,
            month=row.month,
            amount=row.amount,
            why=wrong[0],
            what=wrong[1],
            participant=stream,
            person_key=None if stream else self._stranger(row),
            personal=BilledPerson(row.nik.digits if row.nik else None, row.name, row.membership_number),
        )

    def _stranger(self, row: BillRow) -> str | None:
        return person_key(self.work.register, row.place, row.nik, row.name, number=row.membership_number)


def _require_whole(reading: Reading[BillRow]) -> None:
    """Raise Refused while a line has no readable month or amount: no rupiah may be lost."""
    if reading.held:
        first = reading.held[0]
        others = f" ({len(reading.held) - 1:,} more rows are like it)" if len(reading.held) > 1 else ""
        issue = first.issues[0]
        raise _refused(f"Row {first.place.row}, column {issue.column}: {issue.what}{others}", issue.cure)
    if not reading.rows:
        raise _refused("The list of the bill is empty.", "Ask the carrier for the list, and send it again.")


def _require_new(register: Register, work: Work, reading: Reading[BillRow], bill: str) -> None:
    known: Bill = bills.fold(work.events(register.stream("bill", bill)))
    if known.received is not None:
        same = known.received.sheet == reading.file
        what = f"Bill {bill} came in on {known.received.effective_on}{'' if same else ', with another list'}."
        raise _refused(what, "A bill is received once. Give a corrected letter the number it carries.")
    if register.ledger.holders("bill-sheet", [reading.file]):
        what = "The same list came in before, under another number."
        raise _refused(what, "lifecycle ask contribution_calendar bills shows every bill. Check the letter.")


def _require_rates(work: Work, reading: Reading[BillRow]) -> None:
    contributions = work.register.profile.contributions
    months = Counter(row.month for row in reading.rows)
    unknown = [f"{month:%Y-%m}" for month in sorted(months) if contributions.rate(month) is None]
    if unknown:
        act = work.register.profile.acts["receive_bill"]
        raise Refused(
            Refusal(
                act="receive_bill",
                reason="unset",
                what=f"No contribution rate is known for {', '.join(unknown)}.",
                cure="Check the month of the lines; a rate is added in regulations/national.toml with its source.",
                basis=act.cite,
                reading=act.reading,
            )
        )


def _refused(what: str, cure: str) -> Refused:
    return Refused(Refusal(act="receive_bill", reason="order", what=what, cure=cure))
