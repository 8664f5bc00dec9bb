"""Stored names and stored fields are for ever: what is pinned here changes only by a new version and an upcaster."""

from __future__ import annotations

import msgspec

from lifecycle.domain.events import Cells, Event, Findings, Judged, Move, events_by_topic
from lifecycle.domain.rules import Outcome
from lifecycle.domain.values import Actor, Document, Personal, Place

TOPICS = {
    "act.refused.v1": "ActRefused(Event) act reason what cure criteria subject nik_key personal",
    "batch.proposed.v1": "BatchProposed(Event) batch first_line count digest",
    "decree.issued.v1": "DecreeIssued(Event) number kind count digest batch job_kind_named",
    "participant.aligned.v1": "ParticipantAligned(Judged)",
    "participant.coverage_ended.v1": "CoverageEnded(Event) enrolment because",
    "participant.coverage_started.v1": "CoverageStarted(Event) enrolment rule",
    "participant.death_reported.v1": "DeathReported(Event) enrolment",
    "participant.decreed.v1": "ParticipantDecreed(Move) decree line slot",
    "participant.lapsed.v1": "ParticipantLapsed(Judged) because",
    "participant.list_determined.v1": "ParticipantListDetermined(Judged)",
    "participant.proposed.v1": "ParticipantProposed(Move) batch line job_kind kecamatan village job_title"
    " kind_decree nik_key criteria personal",
    "participant.registered.v1": "ParticipantRegistered(Judged) membership_number card",
    "participant.rejected.v1": "ParticipantRejected(Judged) step",
    "participant.replaced.v1": "ParticipantReplaced(Move) slot successor decree",
    "participant.succeeded.v1": "ParticipantSucceeded(Event) enrolment slot predecessor decree decreed_on",
    "participant.terminated.v1": "ParticipantTerminated(Move) ground slot decree",
    "participant.validated.v1": "ParticipantValidated(Judged)",
    "participant.verified.v1": "ParticipantVerified(Judged)",
    "person.appointed.v1": "PersonAppointed(Event) person office role until",
    "register.instrument_recorded.v1": "InstrumentRecorded(Event) settles",
    "register.opened.v1": "RegisterOpened(Event) register regulation mode",
    "sheet.finished.v1": "SheetFinished(Event) sheet entered unchanged refused",
    "sheet.received.v1": "SheetReceived(Event) sheet name carries rows held batch",
    "sheet.row_held.v1": "RowHeld(Event) sheet name row column what cure batch row_key personal",
    "sheet.row_released.v1": "RowReleased(Event) sheet row reason batch row_key superseded_by",
    "slot.assigned.v1": "SlotAssigned(Event) slot participant enrolment decree predecessor",
    "slot.opened.v1": "SlotOpened(Event) slot year funding",
    "slot.vacated.v1": "SlotVacated(Event) slot participant enrolment ground reopened",
}

PARTS: dict[type[msgspec.Struct], str] = {
    Event: "Event(Struct) effective_on actor command_id basis reading evidence place",
    Move: "Move(Event) trigger source destination enrolment",
    Judged: "Judged(Move) criteria personal",
    Actor: "Actor(Struct) person office",
    Document: "Document(Struct) reference sha256",
    Place: "Place(Struct) file sheet row column",
    Outcome: "Outcome(Struct) rule verdict basis facts reading",
    Personal: "Personal(Struct) nik name birth_date birth_place sex address contact facts",
    Findings: "Findings(Struct) facts",
    Cells: "Cells(Struct) cells",
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


def test_a_stored_name_says_its_version() -> None:
    """A new meaning is a new version beside the old one."""
    assert all(topic.rsplit(".", 1)[1].startswith("v") for topic in events_by_topic())
