"""One person's proposals decided again: what was decided then beside what another law would have decided."""

from __future__ import annotations

from typing import Literal

import msgspec
from msgspec.structs import replace

from lifecycle.application.replaying.reconstructed import NO_NUMBER, Reconstructed
from lifecycle.application.replaying.verdicts import Verdict, refused, unknown, verdict_of
from lifecycle.domain.commands import CheckParticipant, Command, ProposeParticipant, RegisterParticipant
from lifecycle.domain.events import (
    ActRefused,
    ChangeDecreed,
    CorrectionRecorded,
    DeathReported,
    Event,
    FactRecorded,
    LetterRecorded,
    ParticipantProposed,
    ParticipantResubmitted,
)
from lifecycle.domain.law import Law
from lifecycle.domain.participant import Participant, decide, evolve
from lifecycle.domain.processes import ENDED, NEW, OUT_BEFORE_REGISTRATION
from lifecycle.domain.refusals import Refusal, Refused
from lifecycle.domain.values import Actor

ERASED = "the person was erased since"
NOT_KEPT = "the row was turned away at once, and is not kept"
How = Literal["same", "now refused", "now admitted", "refused otherwise", "cannot be told"]
_NOBODY = Actor("", "")
"""Whoever would have carried out a check that was never reached; they have no hand in the case."""
_OF_THE_PERSON = (FactRecorded, CorrectionRecorded, ChangeDecreed, DeathReported)
"""What is recorded of somebody whatever was decided."""


class Compared(msgspec.Struct, frozen=True):
    """One proposal of one person: decided then, and decided under the other law."""

    participant: str
    enrolment: int
    then: Verdict
    under: Verdict

    @property
    def how(self) -> How:
        """Whether the outcome changes, and which way."""
        if self.under.kind == "unknown":
            return "cannot be told"
        if self.then.same_as(self.under):
            return "same"
        if self.then.turned_away and self.under.turned_away:
            return "refused otherwise"
        return "now refused" if self.under.turned_away else "now admitted"


class Case:
    """A person, proposal after proposal; ``state`` is what the other law would have made of them so far."""

    def __init__(self, participant: str) -> None:
        self.state = Participant(participant)
        self._enrolment = 0
        self._then: Verdict | None = None
        self._under: Verdict | None = None
        self._over = False
        self._stood: tuple[Participant, Command, Law] | None = None
        self.turned_away: Compared | None = None
        """A row of theirs that was turned away at once, where none came in later: nothing is left to decide on."""

    def take(self, event: Event, law: Law, commands: Reconstructed) -> Compared | None:
        """Decide again what an event decided. The comparison of the proposal before, where this is the next one."""
        before = None
        if isinstance(event, ParticipantProposed):
            before = self.compared()
            self._begin(event)
        elif isinstance(event, ActRefused) and event.act == "propose":
            self._turn_away(event)
            return None
        self._then = verdict_of(event) or self._then
        if self._erased(event) or isinstance(event, LetterRecorded):
            return before
        command = commands.command(event, (self.state.batch or "", self.state.line))
        if command is None:
            if not self._over or isinstance(event, _OF_THE_PERSON):
                self.state = evolve(self.state, event)
        elif not self._over and not self._registered_before(command):
            self._decide(command, law, attempted=isinstance(event, ActRefused))
            self._stood = (self.state, command, law)
        return before

    def compared(self) -> Compared | None:
        """Both outcomes as they stand; None before anything was decided. Checks never reached are judged here."""
        if self._then is None or self._under is None:
            return None
        under = self._under
        if self._then.turned_away and under.kind == "accepted" and self._stood is not None:
            under = _gone_on(under, *self._stood)
        return Compared(self.state.id, self._enrolment, self._then, under)

    def _begin(self, event: ParticipantProposed) -> None:
        """A new proposal; a case that stands elsewhere under the other law is taken to have been withdrawn before."""
        self._enrolment, self._then, self._under, self._over = event.enrolment, None, None, False
        self.turned_away = None
        if self.state.status not in (NEW, *ENDED, *OUT_BEFORE_REGISTRATION):
            self.state = replace(self.state, status="withdrawn")

    def _turn_away(self, event: ActRefused) -> None:
        then = verdict_of(event)
        if then is not None:
            under = unknown("proposed", event.effective_on, NOT_KEPT)
            self.turned_away = Compared(self.state.id, self._enrolment + 1, then, under)

    def _registered_before(self, command: Command) -> bool:
        """Whether the other law let them in when they were turned away, so that the number comes as no surprise."""
        return isinstance(command, RegisterParticipant) and self.state.membership_number == NO_NUMBER

    def _erased(self, event: Event) -> bool:
        """Whether nothing can be judged any longer, because the person was erased since."""
        if isinstance(event, ParticipantProposed | ParticipantResubmitted) and event.personal is None:
            self._under, self._over = unknown("proposed", event.effective_on, ERASED), True
            return True
        return False

    def _decide(self, command: Command, law: Law, *, attempted: bool = False) -> None:
        """What the other law makes of a command; ``attempted``: it was refused then, and may have been given again."""
        if isinstance(command, CheckParticipant) and command.step not in _steps(self.state, law):
            return
        try:
            events = decide(self.state, command, law)
        except Refused as no:
            self._under, self._over = _told(self.state, no.refusal, command, law), not attempted
            return
        for event in events:
            self.state = evolve(self.state, event)
            self._under = verdict_of(event) or self._under
        self._over = self._under is not None and self._under.turned_away


def _gone_on(under: Verdict, state: Participant, last: Command, law: Law) -> Verdict:
    """The checks that were never reached, on the day of the last decision, with what was known then."""
    for step in _steps(state, law):
        if step in state.passed:
            continue
        check = CheckParticipant(actor=_NOBODY, command_id=last.command_id, on=last.on, step=step)
        try:
            events = decide(state, check, law)
        except Refused as no:
            names = ", ".join(outcome.rule for outcome in no.refusal.criteria)
            return unknown(step, last.on, f"at {step} never shown: {names}" if names else no.refusal.what)
        for event in events:
            state, under = evolve(state, event), verdict_of(event) or under
        if under.turned_away:
            break
    return under


def _told(state: Participant, refusal: Refusal, command: Command, law: Law) -> Verdict:
    """What stands in the way, in better words where it is a check that nobody carried out."""
    verdict = refused(refusal, command)
    missing = next((step for step in _steps(state, law) if step not in state.passed), None)
    if verdict.kind != "unknown" or missing in (None, refusal.act) or isinstance(command, ProposeParticipant):
        return verdict
    return unknown(str(missing), command.on, f"the step {missing} was never carried out")


def _steps(state: Participant, law: Law) -> tuple[str, ...]:
    return tuple(check.step for check in law.on_path(state.path).profile.checks)
