"""Putting a candidate forward: the kind of work, and whether the person may come (back) at all."""

from __future__ import annotations

from datetime import date
from typing import Any

from lifecycle.domain.commands import ProposeParticipant
from lifecycle.domain.events import Event, LetterRecorded, ParticipantProposed, ParticipantResubmitted
from lifecycle.domain.facts import informed
from lifecycle.domain.law import Law
from lifecycle.domain.participant.facts import from_sources
from lifecycle.domain.participant.order import require_after_last
from lifecycle.domain.participant.paths import changed_fields, standing_after
from lifecycle.domain.participant.state import Participant
from lifecycle.domain.processes import ENDED, NEW, OUT_BEFORE_REGISTRATION, resubmit_to
from lifecycle.domain.profile import JobKind
from lifecycle.domain.refusals import Reason, Refusal, Refused
from lifecycle.domain.rules import Outcome, Rule, Subject
from lifecycle.domain.values import Document

_ASSIGNED = ("assigned_from", "assigned_until")


def propose(state: Participant, command: ProposeParticipant, law: Law) -> tuple[Event, ...]:
    """A proposal, or nothing when the same person is already in with the same data; criteria only warn here.

    ``law`` is that of the path the candidate takes.
    """
    law.require_in_force("propose", command.on)
    kind = kind_of(command, law)
    if state.status == "returned":
        return (_resubmitted(state, command, law, kind), *_letter(state.enrolment, command, law))
    if state.status not in (NEW, *ENDED, *OUT_BEFORE_REGISTRATION):
        return _unchanged_or_refused(state, command, law)
    ruling = _require_may_return(state, command, law)
    _require_kind_decreed(command, kind)
    _require_same_name(state, command)
    said = _said(command, law, kind)
    proposed = ParticipantProposed(
        **{**said, "evidence": (*command.evidence, *ruling)},
        trigger="propose",
        source=state.status,
        destination=law.process.move(state.status, "propose"),
        enrolment=state.enrolment + 1,
        batch=command.batch,
        line=command.line,
        job_kind=command.job_kind,
        kecamatan=command.kecamatan,
        village=command.village,
        job_title=command.job_title,
        kind_decree=command.kind_decree,
        nik_key=None if state.claimed else command.nik_key,
        criteria=_warnings(_subject(state, command, law), command, law),
        personal=command.personal,
        path=law.path,
    )
    return proposed, *_letter(proposed.enrolment, command, law)


def _resubmitted(state: Participant, command: ProposeParticipant, law: Law, kind: JobKind) -> ParticipantResubmitted:
    """The case on the line it had, with the data as they are now; checks behind a change are carried out again."""
    require_after_last("resubmit", state, command.on)
    _require_kind_decreed(command, kind)
    changed = changed_fields(state, command) | state.corrected
    same_path = law.path == law.on_path(state.path).path
    trigger = resubmit_to(standing_after(state, changed, law) if same_path else "proposed")
    return ParticipantResubmitted(
        **_said(command, law, kind),
        trigger=trigger,
        source=state.status,
        destination=law.process.move(state.status, trigger),
        enrolment=state.enrolment,
        job_kind=command.job_kind,
        kecamatan=command.kecamatan,
        village=command.village,
        job_title=command.job_title,
        kind_decree=command.kind_decree,
        criteria=_warnings(_subject(state, command, law), command, law),
        personal=command.personal,
        path=law.path,
    )


def _said(command: ProposeParticipant, law: Law, kind: JobKind) -> dict[str, Any]:
    act = law.profile.acts["propose"]
    return command.said((*act.cite, kind.cite, *kind.collector_cite), (*act.reading, *kind.reading))


def _letter(enrolment: int, command: ProposeParticipant, law: Law) -> tuple[LetterRecorded, ...]:
    """The assignment letter, where the regulation lets one be the basis of the data of this kind."""
    letter, facts = law.profile.letter, command.personal.facts
    number = facts.get("assignment_letter")
    if letter is None or number is None or command.job_kind not in letter.kinds:
        return ()
    since, until = (date.fromisoformat(str(day)) if day else None for day in map(facts.get, _ASSIGNED))
    if since and until and until < since:
        what = f"The assignment would end ({until}) before it begins ({since})."
        raise _refused("order", what, "Check both days against the letter.")
    return (
        LetterRecorded(
            **command.said(letter.cite, letter.reading),
            enrolment=enrolment,
            letter=str(number),
            assigned_from=since,
            assigned_until=until,
        ),
    )


def _warnings(subject: Subject, command: ProposeParticipant, law: Law) -> tuple[Outcome, ...]:
    """The criteria not met or not shown yet, and the groups the candidate goes first with."""
    known = informed(subject, law.regency_facts, command.on)
    open_ones = [
        rule.judge(known, command.on)
        for rule in law.rules_for(known, command.on)
        if rule.verdict(known, command.on) != "met"
    ]
    groups = [rule.judge(known, command.on) for rule in law.profile.priority if _goes_first(rule, known, command.on)]
    return tuple(outcome.bare() for outcome in (*open_ones, *groups))


def _goes_first(rule: Rule, subject: Subject, on: date) -> bool:
    return rule.holds_on(on) and rule.concerns(subject) and rule.verdict(subject, on) == "met"


def kind_of(command: ProposeParticipant, law: Law) -> JobKind:
    """The kind of work a row names. Raises Refused where the regulation has no such kind."""
    kind = law.kinds.get(command.job_kind)
    if kind is None:
        kinds = ", ".join(kind.code for kind in law.profile.kinds)
        raise _refused("unknown", f"The regulation knows no job kind {command.job_kind!r}.", f"Use one of: {kinds}.")
    return kind


def _unchanged_or_refused(state: Participant, command: ProposeParticipant, law: Law) -> tuple[Event, ...]:
    _require_same_name(state, command)
    before, now = state.personal, command.personal
    same_place = (state.job_kind, state.kecamatan, state.village)
    another_way = command.path not in (None, law.on_path(state.path).path)
    if before != now or another_way or same_place != (command.job_kind, command.kecamatan, command.village):
        what = f"This person is already in (batch {state.batch}, {state.status}) with other data."
        cure = "A proposal changes nothing that is in: lifecycle correct REGISTER, or lifecycle return."
        raise _refused("order", what, cure)
    return ()


def _require_same_name(state: Participant, command: ProposeParticipant) -> None:
    """One NIK is one person, also after an enrolment that came to nothing: a name is corrected, never replaced."""
    if state.personal is not None and state.personal.name != command.personal.name:
        what = "This NIK is already in the register under another name."
        cure = "Compare both KTP-el: correct the NIK in the sheet, or the record (lifecycle correct REGISTER)."
        raise _refused("order", what, cure)


def _require_may_return(state: Participant, command: ProposeParticipant, law: Law) -> tuple[Document, ...]:
    """The ruling that a former participant comes back on, where the regulation bars it. Raises Refused."""
    if state.died_on is not None:
        what = f"The register has this person as dead since {state.died_on}."
        raise _refused("order", what, "Check the NIK; if the report of death was wrong, correct it first.")
    again, ruling = law.said.re_proposal, law.ruling_on(state.id, command.on)
    if state.status in ENDED and not again.allowed and ruling is None:
        raise Refused(
            Refusal(
                act="propose",
                reason="law",
                what="This person has had the contribution aid of this local government before.",
                cure="Only a recorded ruling can let a former participant return:"
                " lifecycle instrument REGISTER --settles re_proposal --participant P --document REF.",
                basis=again.cite,
                reading=again.reading,
            )
        )
    return (ruling.paper,) if ruling and state.status in ENDED else ()


def _require_kind_decreed(command: ProposeParticipant, kind: JobKind) -> None:
    if not kind.needs_decree:
        return
    what = _undecreed(command)
    if what is not None:
        raise Refused(
            Refusal(
                act="propose",
                reason="law",
                what=what,
                cure="Record it with lifecycle decree REGISTER --kind job_kind, and cite its number in the row.",
                basis=(kind.cite,),
                reading=kind.reading,
            )
        )


def _undecreed(command: ProposeParticipant) -> str | None:
    """Why the row's kind of work is not one that a decree had named by then; None when it is.

    What stands in the row is not quoted: a refusal lies in the open, and a name may stand in a wrong column.
    """
    decree, number, title = command.decreed_kind, command.kind_decree, command.job_title
    if number is None:
        return "Another kind of work needs a Keputusan Bupati that names it."
    if decree is None or decree.job_kind_named is None:
        return "No decree naming a kind of work is recorded under the number of the row."
    if decree.effective_on > command.on:
        return f"Decree {number} is of {decree.effective_on}, the proposal of {command.on}."
    if title is not None and _letters(title) != _letters(decree.job_kind_named):
        return f"Decree {number} names {decree.job_kind_named!r}, and the row another kind of work."
    return None


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))


def _subject(state: Participant, command: ProposeParticipant, law: Law) -> Subject:
    before = state.aided_before or state.membership_number is not None
    listed = Subject(
        birth_date=command.personal.birth_date,
        job_kind=command.job_kind,
        kecamatan=command.kecamatan,
        facts=command.personal.facts,
        aided_before=before,
        path=law.path,
        proposed_on=command.on,
    )
    return informed(listed, from_sources(state.recorded), command.on)


def _refused(reason: Reason, what: str, cure: str) -> Refused:
    return Refused(Refusal(act="propose", reason=reason, what=what, cure=cure))
