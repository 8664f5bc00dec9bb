"""A register at work on SQLite: everybody appointed, time and chance foreseeable, sheets without files.

Each role is held by a person of that name (``collector``, ``verifier``, ``signer`` …) at every office that has it.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime
from functools import partial
from hashlib import sha256
from itertools import count
from pathlib import Path
from random import Random
from typing import Any

import msgspec

from lifecycle.application import ending, held, setting_up
from lifecycle.application.checking import check_batch
from lifecycle.application.decreeing import issue_decree
from lifecycle.application.outcome import Outcome
from lifecycle.application.receiving import receive_proposals
from lifecycle.application.register import Register
from lifecycle.application.registrations import receive_registrations
from lifecycle.domain import participant, slot
from lifecycle.domain.events import ActRefused, Event, Mode
from lifecycle.domain.participant import Participant
from lifecycle.domain.values import Document, Nik, Personal, Place
from lifecycle.intake import HeldRow, Issue, ProposalRow, Reading, RegistrationRow
from lifecycle.interfaces.demo.stage import Chance
from lifecycle.ledger import Recorded, joined, keys, stores
from lifecycle.ledger.keys import KeyStore, RegisterKey
from lifecycle.ledger.stores import Folder
from lifecycle.regulations.areas import kecamatan_of
from lifecycle.regulations.loader import load

TODAY = date(2026, 1, 5)
SINCE = date(2025, 1, 6)
PROPOSED_ON = date(2025, 11, 3)
CHECKED_ON = date(2025, 11, 10)
DECREED_ON = date(2025, 11, 17)
REGISTERED_ON = date(2025, 11, 24)
LEFT_ON = date(2025, 12, 1)
LATER = date(2025, 12, 15)
PAPER = Document("400.12/17/2025")
NAME = "register"
KEY = RegisterKey(bytes(32))


def ticking() -> Callable[[], int]:
    """A clock that stands at nine in the morning of today and ticks by the microsecond."""
    nine = datetime(TODAY.year, TODAY.month, TODAY.day, 2, tzinfo=UTC)
    return partial(next, count(int(nine.timestamp()) * 1_000_000))


def found(folder: Path, regulation: str) -> None:
    """Make a register in a folder and appoint everybody."""
    made = stores.make(Folder(folder), NAME)
    keys.make_store(made.keys, KEY, Random(1).randbytes)
    made.close()
    with at_work(folder, regulation, seed=2) as office:
        profile = office.register.profile
        mode: Mode = "simulation" if profile.status == "draft" else "live"
        setting_up.open_register(office.register, by="admin", mode=mode, command_id="open")
        for name, there in profile.offices.items():
            for role in there.roles:
                office.appoint(role, name, role)


@contextmanager
def at_work(folder: Path, regulation: str, seed: int = 3) -> Iterator[Office]:
    """The register in a folder, its stores closed afterwards."""
    profile, clock, random = load(regulation), ticking(), Chance(regulation)
    opened = stores.reopen(Folder(folder), NAME)
    key_store = KeyStore(opened.keys, KEY, os.urandom)
    ledger = joined.ledger(opened, NAME, key_store, clock, random)
    yield Office(
        Register(
            name=NAME,
            ledger=ledger,
            profile=profile,
            keyring=key_store.keyring(),
            kecamatan=kecamatan_of(profile.area),
            clock=clock,
            random=random,
            begin=random.begin,
        ),
        series=seed,
    )
    ledger.close()
    opened.close()


class Office:
    """What its people do, in one line each; whatever is not said takes its usual course."""

    def __init__(self, register: Register, series: int) -> None:
        self.register = register
        self._ids = (f"command-{series}-{number}" for number in count(1))

    def appoint(self, person: str, office: str, role: str, **more: Any) -> Outcome:
        """A paper of appointment, by the administrator."""
        said = {"since": SINCE, "until": None, "by": "admin", "document": PAPER, **more}
        return self._do(setting_up.appoint, person=person, office=office, role=role, **said)

    def settle(self, settles: str = "registrar", **more: Any) -> Outcome:
        """An instrument for what the regulation leaves unset."""
        said = {"document": PAPER, "on": PROPOSED_ON, "by": "admin", **more}
        return self._do(setting_up.record_instrument, settles=settles, **said)

    def fund(self, places: int, **more: Any) -> Outcome:
        """Open places for the year."""
        said = {"year": 2025, "funding": "APBD", "document": PAPER, "on": PROPOSED_ON, "by": "quota_officer", **more}
        return self._do(setting_up.open_slots, count=places, **said)

    def propose(self, sheet: Reading[ProposalRow], batch: str = "b", **more: Any) -> Outcome:
        """A list of candidates comes in."""
        said = {"by": "collector", "on": PROPOSED_ON, "documents": (PAPER,), **more}
        return receive_proposals(self.register, sheet, batch=batch, **said)

    def check(self, step: str, batch: str = "b", **more: Any) -> Outcome:
        """A step of the checks for the whole batch."""
        by = next((check.role for check in self.register.profile.checks if check.step == step), "verifier")
        return self._do(check_batch, batch=batch, step=step, **{"on": CHECKED_ON, "by": by, **more})

    def check_all(self, batch: str = "b", **more: Any) -> None:
        """Every step in order."""
        for check in self.register.profile.checks:
            self.check(check.step, batch, **more)

    def decree(self, number: str = "460/1", batch: str | None = "b", **more: Any) -> Outcome:
        """A decree on the batch."""
        said = {"kind": "participants", "on": DECREED_ON, "by": "signer", **more}
        return self._do(issue_decree, number=number, batch=batch, **said)

    def enter(self, sheet: Reading[RegistrationRow], **more: Any) -> Outcome:
        """The carrier's answer comes in."""
        return receive_registrations(self.register, sheet, **{"by": "registrar", "on": REGISTERED_ON, **more})

    def report_death(self, who: str, **more: Any) -> Outcome:
        """A death, on its day."""
        by = self.register.profile.acts["report_death"].role
        said = {"on": LEFT_ON, "documents": (PAPER,), "by": by, **more}
        return self._do(ending.report_death, participant=who, **said)

    def terminate(self, who: str, ground: str = "died", **more: Any) -> Outcome:
        """An end on a ground."""
        said = {"on": LEFT_ON, "documents": (PAPER,), "by": "updater", **more}
        return self._do(ending.terminate, participant=who, ground=ground, **said)

    def replace(self, place: str, successor: str, **more: Any) -> Outcome:
        """A freed place passes on."""
        return self._do(ending.replace, slot=place, successor=successor, **{"on": LATER, "by": "updater", **more})

    def release(self, file: str, number: int, **more: Any) -> Outcome:
        """A held row is settled."""
        said = {"reason": "moved away", "by": "collector", **more}
        return self._do(held.release, sheet=file, row=number, **said)

    def ready(self, people: Sequence[int] = (1, 2), places: int = 2) -> None:
        """A batch with every check behind it, and places to give."""
        if places:
            self.fund(places)
        self.propose(candidates("a.xlsx", people))
        self.check_all()

    def enrol(self, people: Sequence[int], batch: str = "b", number: str = "460/1") -> None:
        """The whole way from a list to the carrier's numbers, with a place for everybody."""
        self.fund(len(people))
        self.propose(candidates(f"{batch}.xlsx", people), batch)
        self.check_all(batch)
        self.decree(number, batch)
        self.enter(answers(f"{batch}-bpjs.xlsx", people))

    def who(self, number: int) -> str:
        """The stream of a candidate."""
        key = self.register.keyring.nik(nik(number))
        return self.register.ledger.holders("nik", [key])[key]

    def state(self, number: int) -> Participant:
        """Where a candidate stands."""
        stream = self.who(number)
        return participant.fold(stream, self.register.ledger.load([stream])[stream])

    def slot(self, place: str) -> slot.Slot:
        """How a place stands."""
        return slot.fold(self.events("slot", place))

    def events(self, kind: str, key: str = "") -> list[Event]:
        """The stream of something that has a name of its own."""
        stream = self.register.stream(kind, key)
        return self.register.ledger.load([stream]).get(stream, [])

    def refused_last(self, kind: str, key: str = "") -> ActRefused:
        """The refusal at the end of a stream. Raises AssertionError when something else is there."""
        event = self.events(kind, key)[-1]
        assert isinstance(event, ActRefused)
        return event

    def log(self) -> list[Recorded]:
        """Everything that was written, in order."""
        return [at for page in self.register.ledger.pages() for at in page]

    def _do(self, act: Callable[..., Outcome], **said: Any) -> Outcome:
        return act(self.register, **{"command_id": next(self._ids), **said})


def nik(number: int) -> Nik:
    """The NIK of the n-th candidate."""
    return Nik(f"330226{number % 28 + 1:02}0580{number + 1:04}")


def personal(number: int, name: str | None = None, born: date | None = None) -> Personal:
    """Who the n-th candidate is."""
    birth_date = born or date(1980, 5, number % 28 + 1)
    return Personal(nik(number).digits, name or f"ORANG {number}", birth_date=birth_date)


def row(number: int, **more: Any) -> ProposalRow:
    """The n-th candidate as a readable row; facts fit either regulation."""
    said = {"kecamatan": "Cilongok", "village": "Rancamaya", "facts": {"dtks": True, "decile": 2}, **more}
    return ProposalRow(
        **{
            "place": Place("", "Usulan", number + 5),
            "number": str(number),
            "nik": nik(number),
            "personal": personal(number),
            "job_kind": "disabled_worker",
            "kind_decree": None,
            "warnings": (),
            **said,
        }
    )


def held_row(number: int) -> HeldRow:
    """The n-th candidate as a row that cannot be used: the NIK was stored as a number."""
    issue = Issue("NIK", "The NIK is stored as a number.", "Format the column as text.")
    cells = {"NIK": "3,30226E+15", "NAMA": f"ORANG {number}"}
    return HeldRow(Place("", "Usulan", number + 5), str(number), f"ORANG {number}", "Rancamaya", cells, (issue,))


def sheet(name: str, rows: Sequence[ProposalRow], held: Sequence[HeldRow] = ()) -> Reading[ProposalRow]:
    """A list of candidates as it is read; the same name is the same file."""
    file = sha256(name.encode()).hexdigest()
    return Reading(file, name, "Usulan", _from(file, rows), _from(file, held), ())


def candidates(name: str, people: Sequence[int], held: Sequence[int] = ()) -> Reading[ProposalRow]:
    """A list of these candidates, and of those whose rows are held."""
    return sheet(name, [row(number) for number in people], [held_row(number) for number in held])


def answers(name: str, people: Sequence[int], **more: Any) -> Reading[RegistrationRow]:
    """The carrier's answer: a number for each."""
    return answered(name, [answer(number, **more) for number in people])


def answered(name: str, rows: Sequence[RegistrationRow]) -> Reading[RegistrationRow]:
    """The carrier's answer as it is read; the same name is the same file."""
    file = sha256(name.encode()).hexdigest()
    return Reading(file, name, "Data", _from(file, rows), (), ())


def answer(number: int, **more: Any) -> RegistrationRow:
    """The carrier's answer on the n-th candidate."""
    said = {
        "place": Place("", "Data", number + 5),
        "number": str(number),
        "nik": nik(number),
        "name": f"ORANG {number}",
        "birth_date": None,
        "membership_number": f"2500000{number:04}",
        "registered_on": REGISTERED_ON,
        "card": None,
        "accepted": True,
        "reason": None,
    }
    return RegistrationRow(**{**said, **more})


def _from(file: str, rows: Sequence[Any]) -> tuple[Any, ...]:
    place = msgspec.structs.replace
    return tuple(place(each, place=place(each.place, file=file)) for each in rows)
