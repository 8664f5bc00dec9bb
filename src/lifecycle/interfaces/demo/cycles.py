"""The six-monthly update on the stage: old data against new, until every difference is resolved and decreed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Any, NamedTuple

from lifecycle.application import cycles, resolving
from lifecycle.application.outcome import Outcome
from lifecycle.application.updating import read_new_data, receive_update
from lifecycle.domain.events import DifferenceFound, DifferenceResolved
from lifecycle.domain.participant import Participant
from lifecycle.domain.values import Document
from lifecycle.interfaces.demo.deaths import Deaths
from lifecycle.interfaces.demo.lists import unread
from lifecycle.interfaces.demo.new_data import new_data
from lifecycle.interfaces.demo.play import Play
from lifecycle.interfaces.demo.update_sheets import update_sheet

Differences = list[tuple[str, DifferenceFound]]
"""Whom each difference is about, and the difference."""


class Answer(NamedTuple):
    """How the office answers differences of one sort."""

    sort: Callable[[DifferenceFound], bool]
    paper: str
    said: dict[str, Any]


_STANDS = {"resolution": "corrected", "stands": True}
_ANSWERS = (
    Answer(
        lambda found: found.kind == "changed" and found.field == "name",
        "KTP-el",
        {"resolution": "corrected", "reason": "salah ketik pada usulan"},
    ),
    Answer(lambda found: found.kind in ("changed", "came_in"), "BA pemutakhiran data", {"resolution": "proposed"}),
    Answer(
        lambda found: found.ground == "died", "Akta kematian", {"resolution": "termination_proposed", "ground": "died"}
    ),
    Answer(
        lambda found: found.kind == "left",
        "Surat keterangan pindah",
        {"resolution": "termination_proposed", "ground": "moved_out"},
    ),
    Answer(
        lambda found: found.kind == "missing",
        "Keterangan kepala desa",
        {**_STANDS, "reason": "masih menderes, terlewat dalam daftar baru"},
    ),
    Answer(
        lambda found: found.kind == "unknown",
        "KTP-el",
        {**_STANDS, "reason": "NIK keliru dalam daftar baru"},
    ),
)


class UpdateCycle:
    """One cycle from its opening to its close; ``moved`` are those whom the new data have as gone elsewhere."""

    def __init__(
        self, play: Play, name: str, deaths: Deaths, moved: Sequence[Participant], newcomers: str, suffix: str = ".csv"
    ) -> None:
        self.play = play
        self.name = name
        self.deaths = deaths
        self.moved = moved
        self.newcomers = newcomers
        self.file = play.folder / f"data-baru-{name}{suffix}"
        self._by = play.who("updater")

    def run(self, day: date, decree: str, *, wrong: Path | None = None, leaves_out: bool = False) -> None:
        """Three weeks; ``wrong`` is a file that comes in by mistake, ``leaves_out``: a difference is left out, or not.

        Where the regulation lets the office leave one out for a reason, it stays out.
        """
        later = [day + timedelta(days=days) for days in range(22)]
        self._opened(later[0], later[1])
        if wrong is not None:
            self._taken_back(later[2], wrong)
        found = self._compared(later[3])
        out = self._left_out(later[7], found) if leaves_out else set[int]()
        self._answered(later[8], [(who, event) for who, event in found if event.number not in out])
        self._proposed(later[10])
        self._decreed(later[17], decree)
        self.play.begin(later[21], f"update {self.name} is closed")
        self.play.done(f"update {self.name} is closed", self._act(cycles.close_cycle, "closed"))

    def _opened(self, day: date, consulted: date) -> None:
        play = self.play
        play.begin(day, f"update {self.name} is opened")
        play.done(f"data update {self.name} is opened", self._act(cycles.open_cycle, "opened"))
        play.begin(consulted, f"offices are consulted for {self.name}")
        for office in play.register.profile.update.consult if play.register.profile.update else ():
            papers = (Document(f"BA koordinasi {self.name} {office}"),)
            self._act(cycles.coordinate, f"consulted/{office}", office=office, documents=papers)
        play.done(f"BPJS and the offices concerned are consulted for {self.name}", Outcome())

    def _taken_back(self, day: date, wrong: Path) -> None:
        """The list of half a year ago, sent once more."""
        received = self._received(day, wrong)
        self.play.begin(day + timedelta(days=1), f"{wrong.name} is taken back")
        sheet = next(event.sheet for _, event in received.events if isinstance(event, DifferenceFound))
        undone = self._act(resolving.undo_update, "undone", sheet=sheet, reason="daftar semester lalu terkirim lagi")
        self.play.done(f"{wrong.name} is of the half-year before, and taken back", undone)

    def _compared(self, day: date) -> Differences:
        self.play.clock.scene(day)
        dead, moved = self.deaths.in_new_data(day), {one.id for one in self.moved}
        rows = new_data(self.play, self.file.stem, dead=dead, moved=moved, newcomers=self.newcomers)
        update_sheet(self.file, rows, self.play.register.profile, title=f"Data baru {self.name}")
        found = self._received(day, self.file)
        return [(who, event) for who, event in found.events if isinstance(event, DifferenceFound)]

    def _received(self, day: date, file: Path) -> Outcome:
        play = self.play
        play.begin(day, f"{file.name} comes in")
        reading = read_new_data(play.register, file)
        said = {"reading": reading, "on": day, "documents": (Document(f"Surat pengantar {file.stem}"),)}
        outcome = self._act(receive_update, f"received/{file.stem}", **said)
        return play.done(f"{file.name} comes in{unread(reading)}", outcome)

    def _left_out(self, day: date, found: Differences) -> set[int]:
        """A difference is to be left out; its number where that is allowed."""
        first = next(event.number for _, event in found if event.field == "contact")
        what = f"difference {first} of {self.name} is to be left out"
        self.play.begin(day, what)
        said = {"numbers": [first], "resolution": "not_proposed", "reason": "nomor telepon dianggap tidak penting"}
        outcome = self.play.done(what, self._act(resolving.resolve, "left out", **said))
        return {event.number for _, event in outcome.events if isinstance(event, DifferenceResolved)}

    def _answered(self, day: date, found: Differences) -> None:
        """Every difference is answered, each sort in one act."""
        play, whole = self.play, Outcome()
        play.begin(day, f"the differences of {self.name} are answered")
        for who, event in found:
            if event.kind == "left" and event.ground == "died":
                whole.add(self.deaths.confirmed(who))
        for number, answer in enumerate(_ANSWERS):
            meant = [event.number for _, event in found if answer.sort(event)]
            found = [(who, event) for who, event in found if not answer.sort(event)]
            if meant:
                said = {**answer.said, "numbers": meant, "documents": (Document(f"{answer.paper} {self.name}"),)}
                whole.add(self._act(resolving.resolve, f"answered/{number}", **said))
        play.done(f"the differences of {self.name} are answered", whole)

    def _proposed(self, day: date) -> None:
        what, papers = f"the changes of {self.name} are proposed to the Bupati", (Document(f"Usulan {self.name}"),)
        self.play.begin(day, what)
        self.play.done(what, self._act(cycles.propose, "proposed", by=self.play.who("head"), documents=papers))

    def _decreed(self, day: date, number: str) -> None:
        what = f"decree {number} (change) on {self.name}"
        self.play.begin(day, what)
        said = {"number": number, "on": day, "documents": (Document(f"Keputusan Bupati {number}"),)}
        self.play.done(what, self._act(resolving.decree_changes, "decreed", by=self.play.who("signer"), **said))

    def _act(self, use_case: Callable[..., Outcome], step: str, **said: Any) -> Outcome:
        return self.play.act(use_case, f"cycle/{self.name}/{step}", **{"cycle": self.name, "by": self._by, **said})
