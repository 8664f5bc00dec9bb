"""A unit of work: streams loaded and folded once, decisions taken on them, all their events appended together."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import cached_property
from typing import TypeVar

from lifecycle.application.outcome import Outcome, Turned, repeated
from lifecycle.application.register import REGISTER, Register
from lifecycle.domain import participant, slot
from lifecycle.domain import register as registers
from lifecycle.domain.commands import Command
from lifecycle.domain.events import ActRefused, Event
from lifecycle.domain.law import Law
from lifecycle.domain.open_words import require_nobody_named
from lifecycle.domain.participant import Participant
from lifecycle.domain.participant.judging import judged
from lifecycle.domain.refusals import Refusal, Refused
from lifecycle.domain.register import RegisterState
from lifecycle.domain.slot import AssignSlot, Open, OpenSlot, Unopened, VacateSlot
from lifecycle.domain.values import Actor
from lifecycle.ledger import ClaimTaken, CommandRepeated, Conflict

ATTEMPTS = 8

Answer = TypeVar("Answer")


class Work:
    """One command under way. Nothing is written before :meth:`commit`."""

    def __init__(self, register: Register, command_id: str) -> None:
        self.register = register
        self.command_id = command_id
        self.outcome = Outcome()
        self._events: dict[str, list[Event]] = {}
        self._versions: dict[str, int] = {}
        self._participants: dict[str, Participant] = {}
        self._pending: list[tuple[str, int, Event]] = []

    @cached_property
    def state(self) -> RegisterState:
        """The register itself: how it was opened, what its instruments settle, what is known of the regency."""
        return registers.fold(self.events(self.register.stream(REGISTER)))

    @cached_property
    def law(self) -> Law:
        """The law with the instruments and the facts about the regency on record."""
        return Law(self.register.profile, self.state.settled, regency_facts=self.state.facts)

    def law_of(self, stream: str) -> Law:
        """The law on the path of a participant."""
        return self.law.on_path(self.participant(stream).path)

    def load(self, streams: Iterable[str]) -> None:
        """Read many streams in one query, once."""
        missing = [stream for stream in streams if stream not in self._events]
        if missing:
            found = self.register.ledger.load(missing)
            self._events.update((stream, found.get(stream, [])) for stream in missing)
            self._versions.update((stream, len(self._events[stream])) for stream in missing)

    def glance(self, streams: Iterable[str], topics: Sequence[str]) -> dict[str, list[Event]]:
        """The events of some topics of many streams; what is recorded on them later comes after all they have."""
        found = self.register.ledger.glance(streams, topics)
        self._versions.update((stream, version) for stream, (version, _) in found.items())
        return {stream: events for stream, (_, events) in found.items()}

    def new_stream(self) -> str:
        """The id of a stream that nobody can have written to."""
        stream = self.register.new_id()
        self._events[stream] = []
        self._versions[stream] = 0
        return stream

    def events(self, stream: str) -> list[Event]:
        """The events of a stream, with those of this work at the end."""
        self.load((stream,))
        return self._events[stream]

    def participant(self, stream: str) -> Participant:
        """A participant as it stands within this work."""
        if stream not in self._participants:
            self._participants[stream] = participant.fold(stream, self.events(stream))
        return self._participants[stream]

    def slot(self, number: str) -> slot.Slot:
        """A slot as it stands within this work."""
        return slot.fold(self.events(self.register.stream("slot", number)))

    def require_slot(self, number: str, situation: type[Unopened | Open]) -> None:
        """Raise Conflict, so that all is decided again, when a slot is not as its claim said a moment ago."""
        if not isinstance(self.slot(number), situation):
            raise Conflict(f"slot {number} has moved on since it was found")

    def decide_slot(self, command: OpenSlot | AssignSlot | VacateSlot) -> None:
        """Decide on a slot, on the path of who takes it, and record what happens. Raises Refused."""
        law = self.law_of(command.participant) if isinstance(command, AssignSlot) else self.law
        self.record(self.register.stream("slot", command.slot), slot.decide(self.slot(command.slot), command, law))

    def record(self, stream: str, *events: Event) -> None:
        """Put events at the end of a stream."""
        if stream not in self._versions:
            self.load((stream,))
        for event in events:
            self._versions[stream] += 1
            self._pending.append((stream, self._versions[stream], event))
            if stream in self._events:
                self._events[stream].append(event)
            if stream in self._participants:
                self._participants[stream] = participant.evolve(self._participants[stream], event)

    def decide(self, stream: str, command: Command) -> tuple[Event, ...]:
        """Decide on one participant and record what happens. Raises Refused."""
        events = participant.decide(self.participant(stream), command, self.law)
        self.record(stream, *events)
        if not events:
            self.outcome.unchanged += 1
        return events

    def turn_away(self, stream: str, command: Command, refusal: Refusal, nik_key: str | None = None) -> None:
        """Tell of a refusal, and record it in the case's stream where it is history."""
        self.outcome.refusals.append(Turned(stream, refusal))
        if refusal.recorded:
            self.record(stream, turned_away(refusal, command, nik_key))

    def start_over(self) -> None:
        """Forget what this work was about to record."""
        for stream, version, _ in reversed(self._pending):
            self._versions[stream] = version - 1
            if stream in self._events:
                del self._events[stream][version - 1 :]
        self._pending.clear()
        self._participants.clear()

    def commit(self) -> Outcome:
        """Append everything at once. Raises CommandRepeated, ClaimTaken, Conflict, or Refused for words that name."""
        require_nobody_named(event for _, _, event in self._pending)
        if self._pending:
            self.register.ledger.append(self._pending, self.command_id)
        self.outcome.events = [(stream, event) for stream, _, event in self._pending]
        return self.outcome


def turned_away(refusal: Refusal, command: Command, nik_key: str | None = None) -> ActRefused:
    """A refusal as an event."""
    return ActRefused(
        **command.said(refusal.basis, refusal.reading),
        act=refusal.act,
        reason=refusal.reason,
        what=refusal.what,
        cure=refusal.cure,
        nik_key=nik_key,
        **judged(refusal.criteria),
    )


def carry_out(register: Register, command_id: str, act: Callable[[Work], None]) -> Outcome:
    """Do an act and append its events; after a conflict decide again; a repeated command has its first outcome."""
    register.begin(command_id)
    for _ in range(ATTEMPTS):
        if before := register.ledger.outcome(command_id):
            return repeated(before)
        work = Work(register, command_id)
        try:
            act(work)
            return work.commit()
        except (Conflict, ClaimTaken):
            continue
        except CommandRepeated as done:
            return repeated(done.events)
    raise Conflict(f"others have been writing to the same cases; nothing was done after {ATTEMPTS} attempts")


def carry_out_case(register: Register, command_id: str, case: str, by: str, act: Callable[[Work], None]) -> Outcome:
    """The same for one case: a refusal of law is recorded in the stream of the case, and comes back in the outcome.

    Raises Refused for mistakes of use.
    """

    def tried(work: Work) -> None:
        try:
            act(work)
        except Refused as refused:
            if not refused.refusal.recorded:
                raise
            work.start_over()
            command = Command(actor=Actor(by, ""), command_id=command_id, on=register.today())
            work.turn_away(case, command, refused.refusal)

    return carry_out(register, command_id, tried)


def leave_for(
    register: Register, command_id: str, case: str, by: str, ask: Callable[[Work], Answer]
) -> Answer | Outcome:
    """Whether an act on many cases may begin: what ``ask`` answers, or the outcome with its refusal, recorded once."""
    answers: list[Answer] = []
    refused = carry_out_case(register, command_id, case, by, lambda work: answers.append(ask(work)))
    return refused if refused.refusals else answers[-1]
