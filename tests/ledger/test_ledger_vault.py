"""Every event reads back the same, sealed or not; and what is sealed does not lie in the log."""

from __future__ import annotations

import os
from base64 import b64decode, b64encode
from datetime import date
from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints
from uuid import uuid4

import msgspec
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from lifecycle.domain.events import (
    BilledPerson,
    BillLineUnmatched,
    Cells,
    CorrectionRecorded,
    DifferenceFound,
    Event,
    Findings,
    ParticipantValidated,
    RowHeld,
    Values,
    events_by_topic,
)
from lifecycle.domain.values import Actor
from lifecycle.ledger import Database
from lifecycle.ledger.codec import Codec, Vault
from tests.opened import OpenVault, ledger_of

SAID: dict[str, Any] = {"effective_on": date(2025, 2, 3), "actor": Actor("siti", "social_affairs"), "command_id": "c-1"}
MOVE: dict[str, Any] = {"trigger": "validated", "source": "proposed", "destination": "validated"}
HELD = RowHeld(**SAID, sheet="f0", name="a", row=3, column="NIK", what="w", cure="c", personal=Cells({"NAMA": "Budi"}))
CORRECTED = CorrectionRecorded(**SAID, field="address", reason="KK", personal=Values("RT 8 Sumbang", "RT 9 Sumbang"))
FOUND = DifferenceFound(
    **SAID,
    cycle="2025-H1",
    number=1,
    kind="unknown",
    sheet="f0",
    material=True,
    personal=Values(nik="3302010101800001", name="Budi"),
)
UNMATCHED = BillLineUnmatched(
    **SAID,
    bill="B-1",
    line=3,
    month=date(2025, 1, 1),
    amount=16_800,
    why="not_on_roll",
    what="w",
    personal=BilledPerson("3302010101800001", "Budi", "25000000001"),
)
VALIDATED = ParticipantValidated(**SAID, **MOVE, personal=Findings({"eligibility.age": {"age": 44}}))

WHOSE = {"participant", "person_key"}
UNSHRUNK = (Phase.explicit, Phase.reuse, Phase.generate)
PLAIN = {
    str: st.text(max_size=20),
    int: st.integers(-(2**63), 2**63 - 1),
    bool: st.booleans(),
    date: st.dates(),
    type(None): st.none(),
}


def values(kind: Any) -> st.SearchStrategy[Any]:
    """Any value of a type that a stored class may hold."""
    origin, args = get_origin(kind), get_args(kind)
    if kind in PLAIN:
        return PLAIN[kind]
    if origin is Literal:
        return st.sampled_from(args)
    if origin in (Union, UnionType):
        return st.one_of(*map(values, args))
    if origin is tuple:
        return st.lists(values(args[0]), max_size=2).map(tuple)
    if origin is dict:
        return st.dictionaries(values(args[0]), values(args[1]), max_size=2)
    hints = get_type_hints(kind)
    return st.builds(kind, **{field: values(hints[field]) for field in kind.__struct_fields__})


class Backwards(OpenVault):
    """A vault that hides the box and binds it to its place."""

    def seal(self, box: bytes, subject: bytes, stream: bytes, version: int, topic: str) -> bytes:
        """A JSON text: the place and the box, last byte first."""
        return b'"' + b64encode((self.place(subject, stream, version, topic) + box)[::-1]) + b'"'

    def open(self, box: bytes, subject: bytes, stream: bytes, version: int, topic: str) -> bytes:
        """The box again, if it is still in its place."""
        plain, place = b64decode(box.strip(b'"'))[::-1], self.place(subject, stream, version, topic)
        assert plain.startswith(place)
        return plain.removeprefix(place)

    @staticmethod
    def place(subject: bytes, stream: bytes, version: int, topic: str) -> bytes:
        """What the box is bound to."""
        return b"%b/%b/%d/%b/" % (subject, stream, version, topic.encode())


@pytest.mark.parametrize("topic", sorted(events_by_topic()))
@given(data=st.data())
@settings(max_examples=15, deadline=None, phases=UNSHRUNK, suppress_health_check=[HealthCheck.too_slow])
def test_every_event_reads_back_the_same(topic: str, data: st.DataObject) -> None:
    """Whatever an event holds, it comes back as it was; a new event class is tested by existing."""
    event = data.draw(values(events_by_topic()[topic]))
    if event.whose():
        event = msgspec.structs.replace(event, **dict.fromkeys(WHOSE & {*event.__struct_fields__}, "ab" * 8))
    for codec in (Codec(OpenVault(), os.urandom), Codec(Backwards(), os.urandom)):
        assert codec.decode(topic, codec.encode(event, b"stream", 2), b"stream", 2) == event


@pytest.mark.parametrize(
    ("event", "secret"),
    [
        (HELD, "Budi"),
        (HELD, "NAMA"),
        (VALIDATED, "age"),
        (VALIDATED, "44"),
        (CORRECTED, "RT 8"),
        (CORRECTED, "RT 9"),
        (FOUND, "Budi"),
        (FOUND, "3302010101800001"),
        (UNMATCHED, "Budi"),
        (UNMATCHED, "3302010101800001"),
        (UNMATCHED, "25000000001"),
    ],
)
def test_what_is_sealed_does_not_lie_in_the_log(database: Database, event: Event, secret: str) -> None:
    """No cell of a row shows the person, and the ledger still gives the event back."""
    ledger = ledger_of(database, vault=Backwards())
    stream = uuid4().hex
    ledger.append([(stream, 1, event)], "c")
    with database.read() as tx:
        (row,) = tx.rows("SELECT topic, state FROM events")
    assert secret not in repr(row).replace(event.TOPIC, "")
    assert ledger.load([stream]) == {stream: [event]}
    ledger.close()


@pytest.mark.parametrize(
    "box", [{"a": "1", "effective_on": "2"}, {"box": ',"effective_on":"'}, {"salt": '"}', "": "{["}]
)
@pytest.mark.parametrize("vault", [OpenVault(), Backwards()])
def test_no_header_of_a_sheet_can_look_like_the_end_of_the_box(vault: Vault, box: dict[str, str]) -> None:
    """A held row keeps its cells under the headers of somebody's file, whatever they say."""
    codec, event = Codec(vault, os.urandom), msgspec.structs.replace(HELD, personal=Cells(box))
    assert codec.decode(HELD.TOPIC, codec.encode(event, b"s", 1), b"s", 1) == event


def test_a_box_opens_only_where_it_was_sealed() -> None:
    """Stream, version and topic reach the vault both ways, so a box moved to another event stays shut."""
    codec = Codec(Backwards(), os.urandom)
    stored = codec.encode(HELD, b"here", 1)
    assert codec.decode(HELD.TOPIC, stored, b"here", 1) == HELD
    for stream, version in ((b"there", 1), (b"here", 2)):
        with pytest.raises(AssertionError):
            codec.decode(HELD.TOPIC, stored, stream, version)
