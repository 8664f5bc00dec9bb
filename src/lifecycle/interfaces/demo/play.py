"""One register on the stage: the acts every regency shares, each told in a line as it is done."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from random import Random
from typing import Any

from lifecycle import intake
from lifecycle.application import checking, decreeing, setting_up
from lifecycle.application.outcome import Outcome
from lifecycle.application.receiving import receive_proposals
from lifecycle.application.registrations import receive_registrations
from lifecycle.domain import participant
from lifecycle.domain.events import DecreeKind, ParticipantDecreed
from lifecycle.domain.participant import Participant
from lifecycle.domain.values import Document
from lifecycle.intake import Reading
from lifecycle.interfaces.demo.people import Person, people
from lifecycle.interfaces.demo.sheets import RegistrationLine, proposal_sheet, registration_sheet
from lifecycle.interfaces.demo.stage import Clock, Post
from lifecycle.interfaces.desk import Desk

Tell = Callable[[date, str, Outcome | None], None]
"""Told the day, what is done, and what came of it (None: about to begin)."""


class Play:
    """A desk, its people in office, and the sheets they send; ``scene`` names make the command ids."""

    def __init__(self, desk: Desk, clock: Clock, posts: Sequence[Post], folder: Path, root: str, tell: Tell) -> None:
        self.desk = desk
        self.register = desk.register
        self.clock = clock
        self.posts = posts
        self.folder = folder
        self.root = root
        self.tell = tell
        self.taken: set[str] = set()

    def random(self, scene: str) -> Random:
        """Chance of one scene."""
        return Random(f"{self.root}/{scene}")

    def who(self, role: str, office: str | None = None) -> str:
        """The first person who holds a role."""
        return next(post.person for post in self.posts if post.role == role and office in (None, post.office))

    def done(self, what: str, outcome: Outcome) -> Outcome:
        """Tell what came of a scene."""
        self.tell(self.clock.day, what, outcome)
        return outcome

    def begin(self, day: date, what: str) -> None:
        """Tell that a scene begins."""
        self.clock.scene(day)
        self.tell(day, what, None)

    def take_office(self, day: date, administrator: str) -> None:
        """Everybody is appointed on the first day."""
        self.clock.scene(day)
        for number, post in enumerate(self.posts):
            setting_up.appoint(
                self.register,
                person=post.person,
                office=post.office,
                role=post.role,
                document=Document(f"SK 800/{number + 1}/{day.year}"),
                since=day,
                until=None,
                by=administrator,
                command_id=f"{self.root}/appoint/{number}",
            )
        self.tell(day, f"{len(self.posts)} appointments recorded", Outcome())

    def fund(self, day: date, year: int, count: int, source: str) -> None:
        """Open the year's places."""
        self.begin(day, f"{count:,} places funded for {year} ({source})")
        outcome = setting_up.open_slots(
            self.register,
            year=year,
            count=count,
            funding=source,
            document=Document(f"DPA {year}"),
            on=day,
            by=self.who("quota_officer"),
            command_id=f"{self.root}/slots/{year}",
        )
        self.done(f"places funded for {year} ({source})", outcome)

    def candidates(self, scene: str, count: int, mix: dict[str, float]) -> list[Person]:
        """Invent people of these job kinds."""
        today, profile = self.clock.day, self.register.profile
        return people(profile, count, mix=mix, today=today, random=self.random(scene), taken=self.taken)

    def propose(
        self, day: date, batch: str, candidates: Sequence[Person], by: str, *, dirt: float = 1.0, mended: bool = False
    ) -> Outcome:
        """A list comes in as a spreadsheet, as the office typed it or mended."""
        name = f"{batch}{'-perbaikan' if mended else ''}.xlsx"
        path, profile = self.folder / name, self.register.profile
        self.begin(day, f"{name} comes in")
        title = f"Daftar usulan calon peserta {batch}"
        random = self.random(f"sheet/{batch}")
        proposal_sheet(path, candidates, profile, title=title, random=random, dirt=dirt, mended=mended)
        rows = intake.read_proposals(
            path, columns=profile.sheets.proposal, kinds=profile.kinds, kecamatan=self.register.kecamatan
        )
        paper = (Document(f"BA {batch}"),)
        outcome = receive_proposals(self.register, rows, batch=batch, by=by, on=day, documents=paper)
        return self.done(f"{name} comes in{_unread(rows)}", outcome)

    def check(self, day: date, batch: str, step: str, by: str) -> Outcome:
        """One step of the checks on a batch."""
        self.begin(day, f"{batch}: {step} by {by}")
        command_id = f"{self.root}/{batch}/{step}/{by}"
        outcome = checking.check_batch(self.register, batch=batch, step=step, on=day, by=by, command_id=command_id)
        return self.done(f"{batch}: {step} by {by}", outcome)

    def decree(
        self, day: date, number: str, kind: DecreeKind, batch: str | None = None, names: str | None = None
    ) -> Outcome:
        """The regent signs."""
        self.begin(day, f"decree {number}")
        outcome = decreeing.issue_decree(
            self.register,
            number=number,
            kind=kind,
            on=day,
            by=self.who("signer"),
            command_id=f"{self.root}/decree/{number}",
            batch=batch,
            job_kind_named=names,
            documents=(Document(f"Keputusan Bupati {number}"),),
        )
        return self.done(f"decree {number} ({kind})", outcome)

    def decreed(self, outcome: Outcome) -> list[Participant]:
        """The people a decree named, in the order of its annex."""
        return self._now([stream for stream, event in outcome.events if isinstance(event, ParticipantDecreed)])

    def registered(self, named: Sequence[Participant]) -> list[Participant]:
        """Those of them whom the carrier has numbered."""
        return [one for one in self._now([one.id for one in named]) if one.membership_number]

    def _now(self, streams: Sequence[str]) -> list[Participant]:
        events = self.register.ledger.load(streams)
        return [participant.fold(stream, events[stream]) for stream in streams]

    def carrier_answers(self, day: date, scene: str, named: Sequence[Participant], issued: date) -> Outcome:
        """BPJS sends its answer: a number for nearly everybody, a few turned down."""
        self.begin(day, f"{scene}.xlsx from BPJS comes in")
        path = self.folder / f"{scene}.xlsx"
        random = self.random(f"carrier/{scene}")
        lines = [_answer(person, issued, random) for person in named]
        registration_sheet(path, lines, title=f"Hasil pendaftaran {scene}", random=random)
        rows = intake.read_registrations(path, columns=self.register.profile.sheets.registration)
        paper = (Document(f"Surat BPJS {scene}"),)
        outcome = receive_registrations(
            self.register,
            rows,
            by=self.who("registrar"),
            on=day,
            documents=paper,
            command_id=f"{self.root}/{scene}/{day}",
        )
        return self.done(f"{scene}.xlsx from BPJS comes in{_unread(rows)}", outcome)


def _unread(reading: Reading[Any]) -> str:
    return f", {len(reading.held):,} rows held unread" if reading.held else ""


def _answer(person: Participant, issued: date, random: Random) -> RegistrationLine:
    personal = person.personal
    assert personal is not None
    assert personal.birth_date is not None
    number = f"{issued:%y}{random.randrange(10**9):09d}"
    turned_down = random.random() < 0.002
    return RegistrationLine(
        nik=personal.nik,
        name=personal.name,
        birth_date=personal.birth_date,
        membership_number=None if turned_down else number,
        registered_on=None if turned_down else issued,
        status="GAGAL" if turned_down else "TERDAFTAR",
        reason="NIK tidak padan dengan Dukcapil" if turned_down else None,
    )
