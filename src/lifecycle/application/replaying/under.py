"""Recorded proposals decided again under another version of the law, in memory; nothing is written.

Every proposal, check, line of a decree and registration is given again as a command at the place in the log where it
was decided, to the same pure domain that decided it then, under the other law with the papers and the facts recorded by
then: what was unknown then stays unknown. What the limits are:

* Who may act is not asked again: the appointments are of the offices of the register's own law.
* What is decided over many at once is not decided again: how many places there are and who gets one, the order of
  priority, one NIK for one person, the sheet's own checks. A place taken stays taken.
* Facts of life (deaths, corrections, withdrawals, ends and what follows them) stay as they were recorded.
* A check that the other law asks for and nobody carried out cannot be told. A check it does not know is passed over.
* Who was turned away then and would not be now is put through the checks never reached, on the day of the last
  decision, with what was known then; the decree and the registration that never came are not imagined.
* Rows that were turned away at once, and people erased since, have no data left to decide on.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from lifecycle.application.register import Register
from lifecycle.application.replaying.cases import Case, Compared
from lifecycle.application.replaying.reading import PAGE, Watch
from lifecycle.application.replaying.reconstructed import Reconstructed
from lifecycle.domain import register as registers
from lifecycle.domain.events import (
    ActRefused,
    ChangeDecreed,
    CorrectionRecorded,
    CoverageEnded,
    CoverageStarted,
    DeathReported,
    DecreeIssued,
    Event,
    FactRecorded,
    InstrumentRecorded,
    Move,
    ParticipantProposed,
    ParticipantSucceeded,
    RegencyFactRecorded,
    RegisterOpened,
    events_by_topic,
    stored_names,
)
from lifecycle.domain.law import Law
from lifecycle.domain.profile import Profile

_OF_THE_REGISTER = (RegisterOpened, InstrumentRecorded, RegencyFactRecorded)
_OF_CASES: tuple[type[Event], ...] = (
    *(event for event in events_by_topic().values() if issubclass(event, Move)),
    *(ActRefused, CoverageStarted, CoverageEnded, DeathReported, ParticipantSucceeded),
    *(FactRecorded, CorrectionRecorded, ChangeDecreed),
)
_READ: tuple[type[Event], ...] = (*_OF_THE_REGISTER, DecreeIssued, *_OF_CASES)
_TOPICS = tuple(name for event in _READ for name in stored_names(event))


class Redecided(NamedTuple):
    """Every proposal compared, and the position up to which the log was read."""

    cases: list[Compared]
    position: int


def decide_again(register: Register, other: Profile, watch: Watch) -> Redecided:
    """Every recorded proposal under another law, in the order in which they came to their end."""
    reader = _Again(register, other)
    end = register.ledger.head().position
    for page in register.ledger.stretches(0, PAGE, _TOPICS):
        for recorded in page.events:
            reader.take(recorded.stream, recorded.event)
        watch(page.end.position, max(end, page.end.position))
        end = max(end, page.end.position)
    return Redecided([*reader.ended, *reader.open()], end)


class _Again:
    """The log read once, with the other law as the papers recorded so far complete it."""

    def __init__(self, register: Register, other: Profile) -> None:
        self.ended: list[Compared] = []
        self._other = other
        self._law = Law(other)
        self._told: list[Event] = []
        self._decrees: dict[str, DecreeIssued] = {}
        self._cases: dict[str, Case] = {}
        self._commands = Reconstructed(register.profile, other, self._decrees)

    def take(self, stream: str, event: Event) -> None:
        """One event, in the order of the log."""
        if isinstance(event, _OF_THE_REGISTER):
            self._told.append(event)
            state = registers.fold(self._told)
            self._law = Law(self._other, state.settled, regency_facts=state.facts)
        elif isinstance(event, DecreeIssued):
            self._decrees[event.number] = event
        elif (case := self._case(stream, event)) is not None:
            before = case.take(event, self._law, self._commands)
            self.ended += [before] if before else []

    def open(self) -> Iterator[Compared]:
        """The last proposal of everybody, and rows that were turned away after it."""
        for case in self._cases.values():
            yield from filter(None, (case.compared(), case.turned_away))

    def _case(self, stream: str, event: Event) -> Case | None:
        """Whose it is; refusals lie in the streams of papers too, which are nobody's."""
        first = isinstance(event, ParticipantProposed) or (isinstance(event, ActRefused) and event.nik_key)
        if stream not in self._cases and first:
            self._cases[stream] = Case(stream)
        return self._cases.get(stream)
