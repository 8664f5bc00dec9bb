"""Given events, when command, then events, a refusal or nothing.

Whatever a test asks, every answer is held to one contract: an event carries actor, command, papers, place and a basis
that the regulation has (of erasing a person a paper, since no regulation has it); a refusal of law or silence carries
a basis too.
"""

from __future__ import annotations

import re
from datetime import date
from functools import cache

import msgspec

from lifecycle.domain.commands import Command
from lifecycle.domain.events import Event, PersonErased
from lifecycle.domain.instruments import Instrument
from lifecycle.domain.law import Law
from lifecycle.domain.participant import decide, fold
from lifecycle.domain.profile import Profile
from lifecycle.domain.refusals import Reason, Refusal, Refused
from lifecycle.domain.values import Document
from lifecycle.regulations.loader import load


def law(regulation: str | Profile, **settled: Document | Instrument) -> Law:
    """A regulation as one register meets it, with the papers that settle what it leaves open."""
    profile = load(regulation) if isinstance(regulation, str) else regulation
    since = profile.in_force_from or date.min
    said = {name: Instrument(one, since) if isinstance(one, Document) else one for name, one in settled.items()}
    return Law(profile, {name: (paper,) for name, paper in said.items()})


BANYUMAS = law("banyumas-2025-2")
SERANG = law("serang-2025-59", registrar=Document("PKS 12/2025"))
BOTH = {"banyumas": BANYUMAS, "serang": SERANG}


_SAID = re.compile("^Participant|^Coverage|Reported$")


class Given:
    """A participant with this history, under this law."""

    def __init__(self, under: Law, *history: Event) -> None:
        self.law = under
        self.state = fold("p-1", history)

    def when(self, command: Command) -> Answer:
        """Decide, and hold the answer to the contract."""
        try:
            events = decide(self.state, command, self.law)
        except Refused as refused:
            _hold_refusal(refused.refusal, self.law)
            return Answer((), refused.refusal)
        for event in events:
            _hold_event(event, command, self.law)
        return Answer(events, None)


given = Given


class Answer:
    """What came of it."""

    def __init__(self, events: tuple[Event, ...], refusal: Refusal | None) -> None:
        self.events = events
        self.refusal = refusal

    def then(self, *expected: type[Event]) -> tuple[Event, ...]:
        """These events and no others, for a closer look."""
        assert self.refusal is None, self.refusal
        assert [type(event) for event in self.events] == list(expected)
        return self.events

    def refused(self, reason: Reason, says: str = "", basis: str = "", reading: str = "") -> Refusal:
        """A refusal for this reason, with these words in what or cure, citing this provision and reading."""
        assert self.refusal is not None, self.events
        assert self.refusal.reason == reason
        assert says in f"{self.refusal.what} {self.refusal.cure}"
        assert basis in ("", *self.refusal.basis)
        assert reading in ("", *self.refusal.reading)
        return self.refusal

    @property
    def word(self) -> str:
        """The answer in a word, for tables: event names joined, the reason of a refusal, or - for nothing."""
        names = [_SAID.sub("", type(event).__name__) for event in self.events]
        return self.refusal.reason if self.refusal else "+".join(names) or "-"


def _hold_event(event: Event, command: Command, under: Law) -> None:
    assert event.actor == command.actor
    assert event.command_id == command.command_id
    assert event.place == command.place
    assert set(command.evidence) <= set(event.evidence)
    assert event.evidence if isinstance(event, PersonErased) else event.basis
    assert set(event.basis) <= _provisions_of(under.profile.slug)
    assert len(set(event.basis)) == len(event.basis)


def _hold_refusal(refusal: Refusal, under: Law) -> None:
    assert refusal.what
    assert refusal.cure
    assert set(refusal.basis) <= _provisions_of(under.profile.slug)
    assert refusal.basis or refusal.reason not in ("law", "silent", "unset")


def provisions(profile: Profile) -> frozenset[str]:
    """Every provision a regulation cites anywhere."""
    return frozenset(re.findall(rf"{profile.slug}/p[0-9a-z/]+", msgspec.json.encode(profile).decode()))


@cache
def _provisions_of(slug: str) -> frozenset[str]:
    return provisions(load(slug))
