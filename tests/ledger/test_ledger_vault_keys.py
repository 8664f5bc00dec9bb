"""Boxes sealed under the key of a person: their bytes, where they open, and what is left when the key is gone."""

from __future__ import annotations

from datetime import date
from typing import Any, ClassVar
from uuid import UUID

import msgspec
import pytest

from lifecycle.domain.events import Cells, Event, ParticipantProposed, PersonErased, RowHeld, events_by_topic
from lifecycle.domain.values import Actor, Personal
from lifecycle.ledger import Database, codec
from lifecycle.ledger.codec import Codec
from lifecycle.ledger.keys import KeyLost, KeyStore, RegisterKey, make_store
from lifecycle.ledger.vault import BoxForged, KeyVault
from tests.opened import ledger_of

SITI, BUDI = UUID(int=1).bytes, UUID(int=2).bytes
STRANGER = "00112233aabbccdd"
SAID: dict[str, Any] = {"effective_on": date(2025, 2, 3), "actor": Actor("ani", "agriculture"), "command_id": "c"}
MOVE: dict[str, Any] = {"trigger": "propose", "source": "new", "destination": "proposed"}
PROPOSED = ParticipantProposed(
    **SAID, **MOVE, batch="b", line=1, job_kind="tapper", personal=Personal("3302010101800001", "Siti")
)
HELD = RowHeld(
    **SAID,
    sheet="f",
    name="a.xlsx",
    row=3,
    column="NIK",
    what="w",
    cure="c",
    person_key=STRANGER,
    personal=Cells({"NAMA": "Siti"}),
)


@pytest.fixture
def keys(database: Database) -> KeyStore:
    """A key store whose keys are all zeros, in the database at hand."""
    return make_store(database, RegisterKey(bytes(32)), bytes)


@pytest.fixture
def boxes(keys: KeyStore) -> Codec:
    """A codec over it, with nonces and salts of zeros."""
    return Codec(KeyVault(keys, bytes), bytes)


def test_a_box_is_stored_as_ever(boxes: Codec) -> None:
    """The bytes of version 1 of the box, under a key, a nonce and a salt of zeros."""
    assert boxes.encode(PROPOSED, SITI, 1) == (
        b'{"salt":"AAAAAAAAAAAAAAAAAAAAAA","box":"AAAAAAAAAAAAAAAAtYUuVCZCUUw0ffXhisKtKUJRO/oHlhpF847X4BRrUKznaOJBOSPDBttFUKC/tZYQZ0tb1OjHyTE=","effective_on":"2025-02-03",'
        b'"actor":{"person":"ani","office":"agriculture"},"command_id":"c","trigger":"propose","source":"new",'
        b'"destination":"proposed","batch":"b","line":1,"job_kind":"tapper"}'
    )


def test_what_was_sealed_is_opened(boxes: Codec) -> None:
    """A participant's box has the key of the stream, a stranger's that of whom the row seems to be about."""
    for event in (PROPOSED, HELD):
        assert boxes.decode(event.TOPIC, boxes.encode(event, SITI, 1), SITI, 1) == event


@pytest.mark.parametrize(
    "moved", [{"stream": BUDI}, {"version": 2}, {"topic": "participant.resubmitted.v1"}, {"more": b"QUJD"}]
)
def test_a_box_opens_only_where_it_was_sealed(boxes: Codec, moved: dict[str, Any]) -> None:
    """Another stream, version or stored name, or bytes that were changed: told as forged, not as erased."""
    boxes.encode(PROPOSED, BUDI, 1)
    state = boxes.encode(PROPOSED, SITI, 1).replace(b'"box":"', b'"box":"' + moved.get("more", b""))
    place = {"topic": PROPOSED.TOPIC, "stream": SITI, "version": 1, **moved}
    with pytest.raises(BoxForged, match="were changed"):
        boxes.decode(place["topic"], state, place["stream"], place["version"])


def test_a_box_opens_for_nobody_else(boxes: Codec) -> None:
    """A row about one stranger that is made out to be about another stays shut, though the keys are alike."""
    state = boxes.encode(HELD, SITI, 1)
    boxes.encode(msgspec.structs.replace(HELD, person_key="ff" * 8), BUDI, 1)
    with pytest.raises(BoxForged):
        boxes.decode(HELD.TOPIC, state.replace(STRANGER.encode(), b"ff" * 8), SITI, 1)


def test_who_was_erased_is_nobody(boxes: Codec, keys: KeyStore) -> None:
    """The event is read without what was in its box, and its bytes are what they were."""
    state = boxes.encode(PROPOSED, SITI, 1)
    keys.destroy([SITI], 5)
    assert boxes.decode(PROPOSED.TOPIC, state, SITI, 1) == msgspec.structs.replace(PROPOSED, personal=None)


def test_a_lost_key_is_no_erasure(boxes: Codec, database: Database) -> None:
    """A box whose key is missing without having been destroyed stops whoever reads it."""
    state = boxes.encode(PROPOSED, SITI, 1)
    with database.write() as tx:
        tx.execute("DELETE FROM subject_keys")
    fresh = Codec(KeyVault(KeyStore(database, RegisterKey(bytes(32)), bytes), bytes), bytes)
    with pytest.raises(KeyLost, match=r"was not destroyed: the key store .* was lost.*\n  Put the key store"):
        fresh.decode(PROPOSED.TOPIC, state, SITI, 1)


def test_of_who_was_erased_nothing_is_kept_again(boxes: Codec, keys: KeyStore) -> None:
    """A row that speaks of them later is held without its cells; rows about others in the same commit keep theirs."""
    keys.destroy([bytes.fromhex(STRANGER)], 5)
    other = msgspec.structs.replace(HELD, person_key="ff" * 8)
    forgotten, kept = boxes.encode_all([(SITI, 1, HELD), (SITI, 2, other)])
    assert boxes.decode(HELD.TOPIC, forgotten, SITI, 1) == msgspec.structs.replace(HELD, personal=None)
    assert b"box" not in forgotten
    assert boxes.decode(HELD.TOPIC, kept, SITI, 2) == other


class Noted(Event, frozen=True, kw_only=True):
    """The newer class."""

    said: str
    personal: Cells | None = None


class Remarked(Event, frozen=True, kw_only=True):
    """A retired class."""

    BOX: ClassVar[type[msgspec.Struct] | None] = Cells
    NEWER: ClassVar[type[Event] | None] = Noted

    remark: str
    personal: Cells | None = None

    def lifted(self) -> Event:
        """With the field's new name."""
        return Noted(**SAID, said=self.remark, personal=self.personal)


def test_a_retired_event_is_opened_under_its_stored_name_then_lifted(
    keys: KeyStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The box is bound to the name it was stored under, which is no longer that of the class it becomes."""
    known = {**events_by_topic(), "person.remarked.v1": Remarked}
    monkeypatch.setattr(codec, "events_by_topic", lambda: known)
    boxes, cells = Codec(vault := KeyVault(keys, bytes), bytes), Cells({"NAMA": "Siti"})
    vault.ensure([SITI])
    box = vault.seal(msgspec.json.encode(cells), SITI, SITI, 1, "person.remarked.v1")
    assert box is not None
    state = b'{"salt":"AAAAAAAAAAAAAAAAAAAAAA","box":%b,%b' % (
        box,
        msgspec.json.encode(Remarked(**SAID, remark="r"))[1:],
    )
    assert boxes.decode("person.remarked.v1", state, SITI, 1) == Noted(**SAID, said="r", personal=cells)


def test_nothing_is_sealed_about_somebody_whose_erasure_is_on_record(database: Database, keys: KeyStore) -> None:
    """Between the event and the end of the key, and for whoever still has the key at hand: the log decides."""
    ledger = ledger_of(database, vault=KeyVault(keys, bytes))
    other = msgspec.structs.replace(HELD, person_key="ff" * 8)
    ledger.append([(SITI.hex(), 1, HELD)], "before")
    ledger.append([(BUDI.hex(), 1, PersonErased(**SAID, participant=BUDI.hex(), keys=(STRANGER,)))], "erased")
    ledger.append([(SITI.hex(), 2, HELD), (SITI.hex(), 3, other)], "after")
    assert keys.count() == (2, 0)
    assert ledger.load([SITI.hex()])[SITI.hex()] == [HELD, msgspec.structs.replace(HELD, personal=None), other]
    ledger.close()
