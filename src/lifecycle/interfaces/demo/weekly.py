"""A little of every week: a NIK set right, a case sent back, one withdrawn, two records of one person, volunteers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from msgspec.structs import replace

from lifecycle.application import amending, correcting, paying
from lifecycle.application.outcome import Outcome
from lifecycle.domain.participant import Participant
from lifecycle.domain.values import Document, Fact
from lifecycle.interfaces.demo.fitting import fitting
from lifecycle.interfaces.demo.lists import carrier_answers, carrier_list, propose
from lifecycle.interfaces.demo.opening import fund
from lifecycle.interfaces.demo.people import Person
from lifecycle.interfaces.demo.play import Play

_LABOURERS, _VOLUNTEERS = "buruh-tani-2025-1", "relawan-2025-1"
_DECREE = "400/131/2025"


class Weeks:
    """Scenes of some weeks of a regency; ``settled`` are people whom nothing else befalls."""

    def __init__(self, play: Play, settled: Sequence[Participant]) -> None:
        self.play = play
        self.corrected, self.twin, *_ = reversed(settled)
        self.collector = play.who("collector", "agriculture")
        self.verifier, self.updater = "sri.lestari", play.who("updater")
        self._people = list[Person]()
        self._labourers, self._registrable = list[Participant](), list[Participant]()

    def begin(self) -> None:
        """Have each done on its day."""
        days = {
            date(2025, 5, 14): self._nik_corrected,
            date(2025, 8, 25): self._proposed,
            date(2025, 8, 27): self._returned_and_withdrawn,
            date(2025, 9, 1): self._again,
            date(2025, 9, 3): lambda day: self._checked(day, _LABOURERS),
            date(2025, 9, 8): self._one_person,
            date(2025, 10, 6): self._volunteers,
            date(2025, 10, 8): lambda day: self._checked(day, _VOLUNTEERS),
            date(2025, 10, 13): self._letter_is_no_decree,
            date(2025, 10, 20): self._decreed,
            date(2025, 10, 23): self._struck,
            date(2025, 11, 4): self._registered,
        }
        for day, duty in days.items():
            self.play.clock.at(day, duty)

    def _nik_corrected(self, day: date) -> None:
        """Two digits had changed places on the first list."""
        personal = self.corrected.personal
        assert personal is not None
        right = f"{personal.nik[:12]}{int(personal.nik[12:]) + 1_000:04}"
        said = {"participant": self.corrected.id, "field": "nik", "value": right, "reason": "angka tertukar"}
        papers = (Document(f"KTP-el {self.corrected.id[-6:]}"),)
        self._does(day, "a NIK is corrected", correcting.correct, "nik", **said, by=self.updater, documents=papers)

    def _proposed(self, day: date) -> None:
        """Five labourers, one of them with an illegible address, one a tapper under a second number."""
        self.play.clock.scene(day)
        assert self.twin.personal is not None
        one, two, *others = fitting(self.play, _LABOURERS, 5, {"farm_labourer": 1.0})
        self._people = [replace(one, address="??"), replace(two, name=self.twin.personal.name), *others]
        propose(self.play, day, _LABOURERS, self._people, self.collector, dirt=0)

    def _case(self, number: int) -> str:
        return self.play.roll.with_nik(self._people[number].nik).id

    def _returned_and_withdrawn(self, day: date) -> None:
        said = {"participant": self._case(0), "reason": "alamat tidak terbaca", "by": self.verifier}
        self._does(day, "a case is sent back to whoever put it forward", correcting.return_case, "returned", **said)
        said = {"participant": self._case(2), "reason": "mengundurkan diri", "by": self.collector}
        self._does(day, "a candidate withdraws", correcting.withdraw, "withdrawn", **said)

    def _again(self, day: date) -> None:
        """The case comes in again, with the address as the identity card has it."""
        mended = replace(self._people[0], address="RT 03 RW 01 Grumbul Karangjati")
        propose(self.play, day, _LABOURERS, [mended], self.collector, dirt=0, mended=True)

    def _checked(self, day: date, batch: str) -> None:
        for step in ("verified", "aligned"):
            self.play.check(day, batch, step, self.verifier)

    def _one_person(self, day: date) -> None:
        said = {"participant": self._case(1), "same_as": self.twin.id, "reason": "NIK lama dan NIK baru satu orang"}
        what = "two records are found to be one person"
        self._does(day, what, correcting.close_as_same, "same", **said, by=self.updater)

    def _volunteers(self, day: date) -> None:
        """Volunteers of the disaster season come with a letter of assignment instead of a list of long standing."""
        self.play.clock.scene(day)
        days: dict[str, Fact] = {"assigned_from": "01-11-2025", "assigned_until": "30-04-2026"}
        named = [
            replace(one, facts={**one.facts, "assignment_letter": f"SPT 094/{number}/2025", **days})
            for number, one in enumerate(fitting(self.play, _VOLUNTEERS, 3, {"social_volunteer": 1.0}), 311)
        ]
        propose(self.play, day, _VOLUNTEERS, named, self.play.who("collector", "social_affairs"), dirt=0)

    def _letter_is_no_decree(self, day: date) -> None:
        self.play.decree(day, "400/129/2025", "letter", _VOLUNTEERS)

    def _decreed(self, day: date) -> None:
        """Both lists get places of their own."""
        fund(self.play, day, 2025, 8, "APBD")
        self._labourers = self.play.roll.named(self.play.decree(day, _DECREE, "participants", _LABOURERS))
        self._registrable = self.play.roll.named(self.play.decree(day, "400/132/2025", "participants", _VOLUNTEERS))

    def _struck(self, day: date) -> None:
        """The annex named somebody who earns a wage after all."""
        *kept, struck = self._labourers
        self._registrable += kept
        said = {"number": f"{_DECREE}-E", "amends": _DECREE, "kind": "erratum", "struck": [struck.id], "on": day}
        said |= {"what": "nomor urut terakhir ternyata penerima upah", "by": self.play.who("signer")}
        papers = (Document(f"Ralat {_DECREE}"),)
        what = f"an erratum corrects decree {_DECREE}"
        self._does(day, what, amending.amend_decree, "erratum", **said, documents=papers)

    def _registered(self, day: date) -> None:
        scene = "bpjs-2025-11"
        answer = carrier_list(self.play, scene, self._registrable, date(2025, 11, 1))
        carrier_answers(self.play, day, scene, answer)

    def _does(self, day: date, what: str, use_case: Callable[..., Outcome], scene: str, /, **said: Any) -> None:
        self.play.begin(day, what)
        self.play.done(what, self.play.act(use_case, f"weekly/{scene}", **said))


def give_back(play: Play, day: date, late: Sequence[tuple[str, date]]) -> None:
    """Of the months paid for the first whose death came to light late, the carrier credits the last."""
    for who, died_on in late:
        member = play.carrier.member(who)
        paid = member.paid if member else None
        if paid and paid[0] > died_on and play.roll[who].died_on:
            what = "a line that was paid after a death is corrected"
            play.begin(day, what)
            said = {"bill": paid[1], "participant": who, "month": paid[0], "on": day, "reason": "dibayar setelah wafat"}
            papers = (Document(f"Nota kredit BPJS {paid[1]}"),)
            by = play.who("bill_verifier")
            play.done(what, play.act(paying.reverse_line, f"reversed/{who}", **said, by=by, documents=papers))
            return
