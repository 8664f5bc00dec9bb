"""Stored bytes: what is written is pinned, and what cannot be read is refused."""

from __future__ import annotations

from base64 import urlsafe_b64decode
from datetime import date
from typing import Any
from uuid import uuid4

import msgspec
import pytest
from eventsourcing.persistence import StoredEvent
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lifecycle.domain.events import (
    BilledPerson,
    BillLineUnmatched,
    CorrectionRecorded,
    Event,
    IdentifiedExportRecorded,
    ParticipantProposed,
    RowReleased,
    SlotOpened,
    Values,
)
from lifecycle.domain.rules import Outcome
from lifecycle.domain.values import Actor, Document, Personal, Place
from lifecycle.ledger import Database
from lifecycle.ledger.codec import Codec, UnknownTopic
from tests.opened import OpenVault, recorder_of

SAID: dict[str, Any] = {"effective_on": date(2025, 2, 3), "actor": Actor("siti", "social_affairs"), "command_id": "c-1"}
SLOT = SlotOpened(
    **SAID,
    basis=("banyumas-2025-2/p8/a10",),
    evidence=(Document("DPA 1/2025", "ab"),),
    slot="2025-00001",
    year=2025,
    funding="APBD",
)
BUDI = Personal("3302010101800001", "Budi Santoso", birth_date=date(1980, 1, 1), facts={"dtks": True, "decile": 3})
PROPOSED = ParticipantProposed(
    **SAID,
    place=Place("f0", "Data", 57),
    trigger="propose",
    source="new",
    destination="proposed",
    batch="b-1",
    line=1,
    job_kind="driver",
    nik_key="0a",
    criteria=(Outcome("eligibility.age", "met", ("banyumas-2025-2/p7/a4/c",)),),
    personal=BUDI,
)
RELEASED = RowReleased(**SAID, sheet="f0", row=57, reason="sent again", superseded_by="f1")
CORRECTED = CorrectionRecorded(
    **SAID, field="birth_date", reason="KTP-el", personal=Values("1980-01-01", "1980-01-02"), nik_key="0a"
)
MOVED = CorrectionRecorded(**SAID, field="kecamatan", old="Sumbang", new="Cilongok", reason="moved")
UNMATCHED = BillLineUnmatched(
    **SAID,
    bill="B-1",
    line=3,
    month=date(2025, 1, 1),
    amount=16_800,
    why="not_on_roll",
    what="Nobody here has this NIK.",
    personal=BilledPerson("3302010101800001", "Budi Santoso", "25000000001"),
)
EXPORTED = IdentifiedExportRecorded(**SAID, export="parquet", tables=("current_roll_roll", "events"), position=57)

GOLDEN = [
    (
        SLOT,
        b'{"salt":"AAECAwQFBgcICQoLDA0ODw","effective_on":"2025-02-03","actor":{"person":"siti","office":'
        b'"social_affairs"},"command_id":"c-1","basis":["banyumas-2025-2/p8/a10"],"evidence":[{"reference":'
        b'"DPA 1/2025","sha256":"ab"}],"slot":"2025-00001","year":2025,"funding":"APBD"}',
    ),
    (
        PROPOSED,
        b'{"salt":"AAECAwQFBgcICQoLDA0ODw","box":{"nik":"3302010101800001","name":"Budi Santoso","birth_date":'
        b'"1980-01-01","facts":{"dtks":true,"decile":3}},"effective_on":"2025-02-03","actor":{"person":"siti",'
        b'"office":"social_affairs"},"command_id":"c-1","place":{"file":"f0","sheet":"Data","row":57},"trigger":'
        b'"propose","source":"new","destination":"proposed","batch":"b-1","line":1,"job_kind":"driver",'
        b'"nik_key":"0a","criteria":[{"rule":"eligibility.age","verdict":"met","basis":'
        b'["banyumas-2025-2/p7/a4/c"]}]}',
    ),
    (
        RELEASED,
        b'{"salt":"AAECAwQFBgcICQoLDA0ODw","effective_on":"2025-02-03","actor":{"person":"siti","office":'
        b'"social_affairs"},"command_id":"c-1","sheet":"f0","row":57,"reason":"sent again","superseded_by":"f1"}',
    ),
    (
        CORRECTED,
        b'{"salt":"AAECAwQFBgcICQoLDA0ODw","box":{"old":"1980-01-01","new":"1980-01-02"},"effective_on":"2025-02-03",'
        b'"actor":{"person":"siti","office":"social_affairs"},"command_id":"c-1","field":"birth_date","reason":'
        b'"KTP-el","nik_key":"0a"}',
    ),
    (
        MOVED,
        b'{"salt":"AAECAwQFBgcICQoLDA0ODw","effective_on":"2025-02-03","actor":{"person":"siti","office":'
        b'"social_affairs"},"command_id":"c-1","field":"kecamatan","old":"Sumbang","new":"Cilongok","reason":"moved"}',
    ),
    (
        UNMATCHED,
        b'{"salt":"AAECAwQFBgcICQoLDA0ODw","box":{"nik":"3302010101800001","name":"Budi Santoso",'
        b'"membership_number":"25000000001"},"effective_on":"2025-02-03","actor":{"person":"siti","office":'
        b'"social_affairs"},"command_id":"c-1","bill":"B-1","line":3,"month":"2025-01-01","amount":16800,"why":'
        b'"not_on_roll","what":"Nobody here has this NIK."}',
    ),
    (
        EXPORTED,
        b'{"salt":"AAECAwQFBgcICQoLDA0ODw","effective_on":"2025-02-03","actor":{"person":"siti","office":'
        b'"social_affairs"},"command_id":"c-1","export":"parquet","tables":["current_roll_roll","events"],'
        b'"position":57}',
    ),
]

FIXED = Codec(OpenVault(), lambda size: bytes(range(size)))


@pytest.mark.parametrize(("event", "stored"), GOLDEN)
def test_events_are_stored_as_ever(event: Event, stored: bytes) -> None:
    """The bytes of version 1 of the format, and their way back."""
    assert FIXED.encode(event, b"", 1) == stored
    assert FIXED.decode(event.TOPIC, stored, b"", 1) == event


def test_an_unknown_topic_is_refused() -> None:
    """A row never causes an import."""
    with pytest.raises(UnknownTopic, match=r"no event is stored as 'os:system'; .* a newer program"):
        FIXED.decode("os:system", b"{}", b"", 1)


def test_the_salt_is_sixteen_random_bytes() -> None:
    """Equal events are stored as different bytes."""
    drawn = [bytes([number]) * 16 for number in range(2)]
    asked = iter(drawn)
    codec = Codec(OpenVault(), lambda size: next(asked)[:size])
    states = [msgspec.json.decode(codec.encode(SLOT, b"", 1)) for _ in drawn]
    assert [urlsafe_b64decode(state["salt"] + "==") for state in states] == drawn


def test_fields_of_a_newer_program_are_ignored() -> None:
    """A field this program does not know takes nothing from the ones it knows."""
    stored = FIXED.encode(PROPOSED, b"", 1)
    newer = stored.replace(b'"nik":', b'"blood":"AB","nik":').replace(b'"line":1', b'"line":1,"sort":{"a":[1]}')
    assert FIXED.decode(PROPOSED.TOPIC, newer, b"", 1) == PROPOSED


@given(state=st.binary(max_size=200))
@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_stored_bytes_read_back_exactly(database: Database, state: bytes) -> None:
    """The database changes no byte, whatever they are."""
    recorder, stream = recorder_of(database), uuid4()
    recorder.insert_events([StoredEvent(stream, 1, "t", state)])
    assert [stored.state for stored in recorder.select_events(stream)] == [state]
    assert recorder.select_notifications(recorder.max_notification_id(), 1)[0].state == state
