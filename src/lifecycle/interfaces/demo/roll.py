"""Everybody as the play has seen them so far: folded from what came of each act, never read ahead of the scene.

A killed play is played again from its beginning over a register that knows the future; what it decides must not.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from lifecycle.application.outcome import Outcome, Recorded
from lifecycle.domain import participant
from lifecycle.domain.events import ContributionBilled, ContributionPaid, ParticipantDecreed, SlotVacated
from lifecycle.domain.participant import Participant

_OF_A_PERSON = "participant."
_HOLDING = ("decreed", "registered")


class Roll:
    """The people by the ids of their streams; ``freed`` are the places that wait for a successor."""

    def __init__(self) -> None:
        self._people: dict[str, Participant] = {}
        self.freed: list[str] = []

    def take(self, recorded: Iterable[Recorded]) -> None:
        """What happened to them."""
        people = self._people
        for stream, event in recorded:
            if isinstance(event, ContributionBilled | ContributionPaid):
                continue
            if event.TOPIC.startswith(_OF_A_PERSON):
                people[stream] = participant.evolve(people.get(stream) or Participant(stream), event)
            elif isinstance(event, SlotVacated) and not event.reopened:
                self.freed.append(event.slot)

    def __getitem__(self, stream: str) -> Participant:
        return self._people[stream]

    def with_nik(self, nik: str) -> Participant:
        """The person who has this number today."""
        return next(one for one in self._people.values() if one.personal and one.personal.nik == nik)

    def named(self, decreed: Outcome) -> list[Participant]:
        """The people a decree named, in the order of its annex."""
        return [self[stream] for stream, event in decreed.events if isinstance(event, ParticipantDecreed)]

    def registered(self, named: Sequence[Participant]) -> list[Participant]:
        """Those of them whom the carrier has numbered by now."""
        return [one for one in map(self.__getitem__, (one.id for one in named)) if one.membership_number]

    def seated(self) -> list[Participant]:
        """Who holds a place today."""
        return [one for one in self._people.values() if one.slot and one.status in _HOLDING]

    def take_freed(self) -> list[str]:
        """The places that wait, for somebody who gives them on."""
        freed, self.freed = self.freed, []
        return freed
