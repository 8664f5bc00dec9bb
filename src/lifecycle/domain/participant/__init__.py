"""One person in one register: state, and the decisions about it. ``decide`` may refuse; ``evolve`` never does."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from lifecycle.domain.commands import (
    CheckParticipant,
    CloseAsSame,
    Command,
    CorrectRecord,
    GiveWay,
    LapseCandidate,
    NameInDecree,
    ProposeParticipant,
    RegisterParticipant,
    ReportDeath,
    ReturnCase,
    StrikeFromDecree,
    TakePlace,
    TerminateParticipant,
    WithdrawCase,
)
from lifecycle.domain.events import Event
from lifecycle.domain.law import Law
from lifecycle.domain.participant.checking import check, step_named
from lifecycle.domain.participant.correcting import close_as_same, correct
from lifecycle.domain.participant.decreeing import give_way, name_in_decree, strike, take_place
from lifecycle.domain.participant.ending import lapse, report_death, terminate
from lifecycle.domain.participant.evolving import evolve, fold
from lifecycle.domain.participant.proposing import propose
from lifecycle.domain.participant.registering import register
from lifecycle.domain.participant.returning import return_case, withdraw
from lifecycle.domain.participant.state import Participant, day_after

_DECISIONS: dict[type[Command], Callable[[Participant, Any, Law], tuple[Event, ...]]] = {
    ProposeParticipant: propose,
    CheckParticipant: check,
    NameInDecree: name_in_decree,
    RegisterParticipant: register,
    ReportDeath: report_death,
    TerminateParticipant: terminate,
    TakePlace: take_place,
    GiveWay: give_way,
    ReturnCase: return_case,
    WithdrawCase: withdraw,
    CorrectRecord: correct,
    CloseAsSame: close_as_same,
    LapseCandidate: lapse,
    StrikeFromDecree: strike,
}


def decide(state: Participant, command: Command, law: Law) -> tuple[Event, ...]:
    """What happens when a command meets a participant: events, none when it is so already. Raises Refused."""
    return _DECISIONS[type(command)](state, command, law)


__all__ = ["Participant", "day_after", "decide", "evolve", "fold", "step_named"]
