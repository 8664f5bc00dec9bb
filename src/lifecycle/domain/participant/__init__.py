"""One person in one register: state, and the decisions about it. ``decide`` may refuse; ``evolve`` never does."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from msgspec.structs import replace

from lifecycle.domain.commands import (
    CheckParticipant,
    CloseAsSame,
    Command,
    CorrectRecord,
    EndPeriod,
    ErasePerson,
    ExtendPeriod,
    GiveWay,
    LapseCandidate,
    NameInDecree,
    ProposeParticipant,
    RecordFact,
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
from lifecycle.domain.participant.erasing import NOT_ON_THE_PERSON, erase, of_erased
from lifecycle.domain.participant.evolving import evolve, fold
from lifecycle.domain.participant.facts import record_fact
from lifecycle.domain.participant.granting import end_period, extend
from lifecycle.domain.participant.paths import path_of
from lifecycle.domain.participant.proposing import kind_of, propose
from lifecycle.domain.participant.registering import register
from lifecycle.domain.participant.returning import return_case, withdraw
from lifecycle.domain.participant.state import Participant, day_after

_Decision = Callable[[Participant, Any, Law], tuple[Event, ...]]

_DECISIONS: dict[type[Command], tuple[str, _Decision]] = {
    ProposeParticipant: ("propose", propose),
    CheckParticipant: ("check", check),
    NameInDecree: ("decree", name_in_decree),
    RegisterParticipant: ("register", register),
    ReportDeath: ("report_death", report_death),
    TerminateParticipant: ("terminate", terminate),
    TakePlace: ("replace", take_place),
    GiveWay: ("replace", give_way),
    ReturnCase: ("return_case", return_case),
    WithdrawCase: ("withdraw", withdraw),
    CorrectRecord: ("correct", correct),
    CloseAsSame: ("correct", close_as_same),
    RecordFact: ("fact", record_fact),
    LapseCandidate: ("terminate", lapse),
    StrikeFromDecree: ("strike", strike),
    ExtendPeriod: ("extend", extend),
    EndPeriod: ("end_period", end_period),
    ErasePerson: ("erase", erase),
}
"""Each decision with the act whose silences and gaps hold it back."""


def decide(state: Participant, command: Command, law: Law) -> tuple[Event, ...]:
    """What happens when a command meets a participant: events, none when it is so already. Raises Refused.

    The law is that of the path of the case; what rests on a recorded paper names it as evidence.
    """
    if state.erased is not None and not isinstance(command, NOT_ON_THE_PERSON):
        return of_erased(state.erased, command)
    act, decision = _DECISIONS[type(command)]
    mine = _law_of(state, command, law)
    if isinstance(command, CheckParticipant):
        act = command.step
    kind = command.job_kind if isinstance(command, ProposeParticipant) else state.job_kind or None
    papers = mine.papers_for(act, command.on, kind)
    events = decision(state, command, mine)
    if not papers:
        return events
    return tuple(replace(event, evidence=(*event.evidence, *papers)) for event in events)


def _law_of(state: Participant, command: Command, law: Law) -> Law:
    law = law.as_of(command.on)
    if isinstance(command, ProposeParticipant):
        return law.on_path(path_of(command, kind_of(command, law), law.profile))
    return law.on_path(state.path)


__all__ = ["Participant", "day_after", "decide", "evolve", "fold", "step_named"]
