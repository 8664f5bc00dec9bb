"""A piece of the demonstration played in this process, and what it left in its register."""

from __future__ import annotations

from collections import Counter
from datetime import date
from pathlib import Path
from typing import NamedTuple

from lifecycle.bootstrap import Workplace
from lifecycle.domain.events import ActRefused, DecreeIssued, Event
from lifecycle.interfaces.cli import common
from lifecycle.interfaces.demo.people import Person
from lifecycle.interfaces.demo.pieces import PIECES, play_one
from lifecycle.interfaces.demo.travellers import Travellers

SEED = 7
MOVER = Person(
    nik="3302172006750001",
    name="Sutarno",
    sex="male",
    birth_date=date(1975, 6, 20),
    birth_place="Banyumas",
    address="RT 03 RW 01 Grumbul Karangjati",
    village="Karangsari",
    kecamatan="Cilongok",
    contact="",
    job_kind="palm_sap_tapper",
    job_title="penderes",
    facts={},
)


class Played(NamedTuple):
    """Every event of a register, with its stream, in order."""

    recorded: list[tuple[str, Event]]

    @property
    def counts(self) -> Counter[str]:
        """How many events of each stored name."""
        return Counter(event.TOPIC for _, event in self.recorded)

    @property
    def refused(self) -> list[tuple[str, str]]:
        """Act and reason of every refusal on record."""
        return [(event.act, event.reason) for _, event in self.recorded if isinstance(event, ActRefused)]

    @property
    def decrees(self) -> list[tuple[str, int]]:
        """Kind and length of the annex of every decree."""
        return [(event.kind, event.count) for _, event in self.recorded if isinstance(event, DecreeIssued)]

    def why(self, act: str, reason: str) -> tuple[str, ...]:
        """The provisions and readings under which an act was first refused for this reason."""
        found = (event for _, event in self.recorded if isinstance(event, ActRefused))
        first = next(event for event in found if (event.act, event.reason) == (act, reason))
        return (*first.basis, *first.reading)

    def of(self, person: Person) -> list[str]:
        """The stored names of what happened to somebody, in order."""
        stream = next(
            stream
            for stream, event in self.recorded
            if getattr(getattr(event, "personal", None), "nik", None) == person.nik
        )
        return [event.TOPIC for mine, event in self.recorded if mine == stream]


def play(name: str, count: int, folder: Path) -> Played:
    """One piece with a tapper who has moved, from its first day to its last."""
    common.WORKPLACE.set(Workplace())
    piece = next(piece for piece in PIECES if piece.name == name)
    desk = play_one(piece, count, SEED, common.settings(folder, None), Travellers(MOVER))
    recorded = [(at.stream, at.event) for page in desk.register.ledger.pages(0, 1_000) for at in page]
    desk.close()
    return Played(recorded)
