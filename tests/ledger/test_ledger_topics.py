"""Stored names and stored fields are for ever: what is pinned here changes only by a new version and an upcaster."""

from __future__ import annotations

import msgspec

from lifecycle.domain.events import (
    BilledPerson,
    Cells,
    Changed,
    ContributionLine,
    DifferenceWithdrawn,
    Event,
    FactValue,
    Findings,
    Judged,
    Move,
    Values,
    events_by_topic,
)
from lifecycle.domain.rules import Outcome
from lifecycle.domain.values import Actor, Document, Personal, Place

TOPICS = {
    "act.refused.v1": "ActRefused(Event) act reason what cure criteria subject nik_key personal",
    "batch.plan_proposed.v1": "PlanProposed(Event) batch plan count amount last_day",
    "batch.proposed.v1": "BatchProposed(Event) batch first_line count digest",
    "bill.line_unmatched.v1": "BillLineUnmatched(Event) bill line month amount why what participant person_key"
    " personal",
    "bill.lines_returned.v1": "BillLinesReturned(Event) bill lines amount",
    "bill.paid.v1": "BillPaid(Event) bill payment lines amount source received_on confirmed_on status",
    "bill.payment_requested.v1": "PaymentRequested(Event) bill amount source",
    "bill.received.v1": "BillReceived(Event) bill sheet name lines amount unmatched unmatched_amount",
    "bill.returned.v1": "BillReturned(Event) bill lines amount reason status sheet",
    "bill.verified.v1": "BillVerified(Event) bill lines amount",
    "cycle.changes_decreed.v1": "ChangesDecreed(Event) cycle decree differences",
    "cycle.changes_proposed.v1": "ChangesProposed(Event) cycle differences material",
    "cycle.closed.v1": "UpdateCycleClosed(Event) cycle differences",
    "cycle.coordination_recorded.v1": "CoordinationRecorded(Event) cycle office",
    "cycle.opened.v1": "UpdateCycleOpened(Event) cycle reason",
    "cycle.update_received.v1": "UpdateReceived(Event) cycle sheet name rows held first_number differences part",
    "cycle.update_undone.v1": "UpdateUndone(Event) cycle sheet differences reason",
    "decree.issued.v1": "DecreeIssued(Event) number kind count digest batch job_kind_named cycle amends what",
    "difference.decreed.v1": "DifferenceDecreed(_Numbered) decree",
    "difference.found.v1": "DifferenceFound(Changed) cycle number kind sheet material ground person_key",
    "difference.resolved.v1": "DifferenceResolved(_Numbered) resolution ground reason stands",
    "difference.withdrawn.v1": "DifferenceWithdrawn(_Numbered)",
    "participant.acknowledged.v1": "ParticipantAcknowledged(Judged)",
    "participant.aligned.v1": "ParticipantAligned(Judged)",
    "participant.assignment_letter_recorded.v1": "LetterRecorded(Event) enrolment letter assigned_from assigned_until",
    "participant.change_decreed.v1": "ChangeDecreed(Changed) cycle number decree",
    "participant.contribution_billed.v1": "ContributionBilled(ContributionLine) slot",
    "participant.contribution_paid.v1": "ContributionPaid(ContributionLine) source payment received_on"
    " confirmed_on slot",
    "participant.contribution_returned.v1": "ContributionReturned(ContributionLine)",
    "participant.contribution_reversed.v1": "ContributionReversed(ContributionLine) payment reason",
    "participant.correction_recorded.v1": "CorrectionRecorded(Changed) reason nik_key nik_key_before",
    "participant.coverage_ended.v1": "CoverageEnded(Event) enrolment because",
    "participant.coverage_started.v1": "CoverageStarted(Event) enrolment rule",
    "participant.data_confirmed.v1": "ParticipantDataConfirmed(Judged)",
    "participant.death_reported.v1": "DeathReported(Event) enrolment",
    "participant.decreed.v1": "ParticipantDecreed(Move) decree line slot months granted_until",
    "participant.entered_in_plan.v1": "ParticipantEnteredInPlan(Judged) last_day",
    "participant.fact_recorded.v1": "FactRecorded(Event) fact source personal",
    "participant.forwarded.v1": "ParticipantForwarded(Judged)",
    "participant.found_same.v1": "ParticipantFoundSame(Move) same_as reason nik_key",
    "participant.lapsed.v1": "ParticipantLapsed(Judged) because",
    "participant.list_determined.v1": "ParticipantListDetermined(Judged)",
    "participant.period_ended.v1": "PeriodEnded(Move) slot",
    "participant.period_extended.v1": "PeriodExtended(Move) months before until decree",
    "participant.proposed.v1": "ParticipantProposed(Move) batch line job_kind kecamatan village job_title"
    " kind_decree nik_key criteria personal path",
    "participant.registered.v1": "ParticipantRegistered(Judged) membership_number card known_number",
    "participant.rejected.v1": "ParticipantRejected(Judged) step",
    "participant.replaced.v1": "ParticipantReplaced(Move) slot successor decree",
    "participant.resubmitted.v1": "ParticipantResubmitted(Move) job_kind kecamatan village job_title kind_decree"
    " criteria personal path",
    "participant.returned.v1": "ParticipantReturned(Move) reason",
    "participant.struck.v1": "ParticipantStruck(Move) decree by_decree",
    "participant.succeeded.v1": "ParticipantSucceeded(Event) enrolment slot predecessor decree decreed_on",
    "participant.terminated.v1": "ParticipantTerminated(Move) ground slot decree",
    "participant.validated.v1": "ParticipantValidated(Judged)",
    "participant.verified.v1": "ParticipantVerified(Judged)",
    "participant.withdrawn.v1": "ParticipantWithdrawn(Move) reason",
    "person.appointed.v1": "PersonAppointed(Event) person office role until",
    "person.erased.v1": "PersonErased(Event) participant nik_key keys",
    "register.closed.v1": "RegisterClosed(Event) register",
    "register.fact_recorded.v1": "RegencyFactRecorded(Event) fact value source",
    "register.identified_export_recorded.v1": "IdentifiedExportRecorded(Event) export tables position",
    "register.instrument_recorded.v1": "InstrumentRecorded(Event) settles office kinds grounds participant",
    "register.opened.v1": "RegisterOpened(Event) register regulation mode readings",
    "sheet.finished.v1": "SheetFinished(Event) sheet entered unchanged refused",
    "sheet.received.v1": "SheetReceived(Event) sheet name carries rows held batch",
    "sheet.row_held.v1": "RowHeld(Event) sheet name row column what cure batch row_key person_key personal",
    "sheet.row_released.v1": "RowReleased(Event) sheet row reason batch row_key superseded_by",
    "slot.assigned.v1": "SlotAssigned(Event) slot participant enrolment decree predecessor",
    "slot.funding_switched.v1": "FundingSwitched(Event) slot before funding",
    "slot.opened.v1": "SlotOpened(Event) slot year funding",
    "slot.vacated.v1": "SlotVacated(Event) slot participant enrolment ground reopened",
}

PARTS: dict[type[msgspec.Struct], str] = {
    Event: "Event(Struct) effective_on actor command_id basis reading evidence place",
    ContributionLine: "ContributionLine(Event) participant enrolment bill line month amount",
    Move: "Move(Event) trigger source destination enrolment",
    Judged: "Judged(Move) criteria personal",
    Changed: "Changed(Event) field old new personal",
    DifferenceWithdrawn.__mro__[1]: "_Numbered(Event) cycle number",
    Actor: "Actor(Struct) person office",
    Document: "Document(Struct) reference sha256",
    Place: "Place(Struct) file sheet row column",
    Outcome: "Outcome(Struct) rule verdict basis facts reading version",
    Personal: "Personal(Struct) nik name birth_date birth_place sex address contact facts",
    Findings: "Findings(Struct) facts",
    Cells: "Cells(Struct) cells",
    Values: "Values(Struct) old new nik name",
    FactValue: "FactValue(Struct) value",
    BilledPerson: "BilledPerson(Struct) nik name membership_number",
}


def pinned(struct: type[msgspec.Struct]) -> str:
    """Name, parent, and the fields it adds, as they are stored."""
    parent = struct.__mro__[1]
    inherited = getattr(parent, "__struct_encode_fields__", ())
    own = [field for field in struct.__struct_encode_fields__ if field not in inherited]
    return " ".join([f"{struct.__name__}({parent.__name__})", *own])


def test_stored_names_never_change() -> None:
    """Every topic still means the class and the fields it was written with."""
    assert {topic: pinned(event) for topic, event in events_by_topic().items()} == TOPICS


def test_stored_parts_never_change() -> None:
    """What events share and hold is written under the same fields as ever."""
    assert {part: pinned(part) for part in PARTS} == PARTS


def test_every_box_is_pinned() -> None:
    """Whatever holds personal data inside an event is among the parts."""
    assert {event.BOX for event in events_by_topic().values() if event.BOX} <= set(PARTS)


def test_a_stored_name_says_its_version() -> None:
    """A new meaning is a new version beside the old one."""
    assert all(topic.rsplit(".", 1)[1].startswith("v") for topic in events_by_topic())
