"""The commands again that led to recorded events, as far as they decide on a candidate."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from lifecycle.application.replaying.verdicts import BY_LAW
from lifecycle.domain.commands import (
    CheckParticipant,
    Command,
    NameInDecree,
    ProposeParticipant,
    RegisterParticipant,
)
from lifecycle.domain.events import (
    CHECKED,
    ActRefused,
    DecreeIssued,
    Event,
    Judged,
    ParticipantDecreed,
    ParticipantEnteredInPlan,
    ParticipantLapsed,
    ParticipantProposed,
    ParticipantRegistered,
    ParticipantRejected,
    ParticipantResubmitted,
)
from lifecycle.domain.participant.paths import path_of
from lifecycle.domain.period import Wanted
from lifecycle.domain.profile import Profile
from lifecycle.domain.values import Personal

NO_NUMBER = ""
"""Who was turned away at registration has no number on record."""


class Reconstructed:
    """Commands for another law; ``decrees`` are those recorded so far, by number."""

    def __init__(self, own: Profile, other: Profile, decrees: Mapping[str, DecreeIssued]) -> None:
        self._own = own
        self._codes = {path.code for path in other.paths}
        self._decrees = decrees

    def command(self, event: Event, batch: tuple[str, int]) -> Command | None:
        """What was asked for; None where the event decides on no candidate. ``batch``: the line a case had before."""
        said = _said(event)
        match event:
            case ParticipantProposed() | ParticipantResubmitted() if event.personal is not None:
                return self._proposal(event, event.personal, said, batch)
            case ParticipantRejected():
                return CheckParticipant(**said, step=event.step)
            case ParticipantEnteredInPlan():
                return CheckParticipant(**said, step=event.trigger, plan_until=event.last_day)
            case Judged() if type(event) in CHECKED.values():
                return CheckParticipant(**said, step=event.trigger)
            case ParticipantDecreed():
                named: dict[str, Any] = {"decree": event.decree, "line": event.line, "slot": event.slot}
                return NameInDecree(**said, **named, period=_wanted(event))
            case ParticipantRegistered():
                return RegisterParticipant(**said, membership_number=event.membership_number, card=event.card)
            case ParticipantLapsed() if event.criteria:
                return RegisterParticipant(**said, membership_number=NO_NUMBER, card=None)
            case ActRefused() if event.reason in BY_LAW and event.act == "register":
                return RegisterParticipant(**said, membership_number=NO_NUMBER, card=None)
            case ActRefused() if event.reason in BY_LAW and event.act in CHECKED:
                return CheckParticipant(**said, step=event.act)
        return None

    def _proposal(
        self,
        event: ParticipantProposed | ParticipantResubmitted,
        personal: Personal,
        said: dict[str, Any],
        batch: tuple[str, int],
    ) -> ProposeParticipant:
        (name, line), key = batch, None
        if isinstance(event, ParticipantProposed):
            name, line, key = event.batch, event.line, event.nik_key
        asked: dict[str, Any] = {
            **said,
            "batch": name,
            "line": line,
            "personal": personal,
            "job_kind": event.job_kind,
            "kecamatan": event.kecamatan,
            "village": event.village,
            "nik_key": key or "",
            "job_title": event.job_title,
            "kind_decree": event.kind_decree,
            "decreed_kind": self._decrees.get(event.kind_decree or ""),
        }
        return ProposeParticipant(**asked, path=self._way(event.path, ProposeParticipant(**asked)))

    def _way(self, taken: str, command: ProposeParticipant) -> str | None:
        """The way the row named, where the other law has it; None where it followed from the kind of work."""
        kind, taken = self._own.kind(command.job_kind), taken or self._own.paths[0].code
        if kind is not None and path_of(command, kind, self._own) == taken:
            return None
        return taken if taken in self._codes else None


def _said(event: Event) -> dict[str, Any]:
    said = {"actor": event.actor, "command_id": event.command_id, "on": event.effective_on}
    return {**said, "evidence": event.evidence, "place": event.place}


def _wanted(event: ParticipantDecreed) -> Wanted:
    """What the decree said of the period, from what it came to."""
    until = event.granted_until
    if until is None:
        return Wanted()
    if event.months is None:
        return Wanted(last_day=until - timedelta(days=1))
    months = until.year * 12 + until.month - 1 - event.months
    return Wanted(months=event.months, first_month=date(months // 12, months % 12 + 1, 1))
