"""The few fields that are read of an event say what the whole event says."""

from __future__ import annotations

import msgspec
import pytest

from lifecycle.domain.events import events_by_topic
from lifecycle.ledger.codec import UnknownTopic
from lifecycle.ledger.stores import Folder
from lifecycle.ledger.verifying import OpenParts
from lifecycle.ledger.verifying.open_parts import Said
from tests.small_register import after_a_year

PARTS = OpenParts()


def said(event: Said) -> tuple[object, ...]:
    """All that the checks ask of an event."""
    return event.command_id, event.takes(), event.releases(), event.whose()


def test_parts_of_events_say_what_the_events_say(sqlite: Folder) -> None:
    """For every event of a lived year."""
    desk = after_a_year(sqlite)
    ledger = desk.register.ledger
    with ledger.database.read() as tx:
        rows = tx.rows("SELECT topic, state FROM events")
    for topic, state in rows:
        assert said(PARTS.decode_open(topic, state)) == said(ledger.codec.decode_open(topic, state)), topic
    desk.close()


@pytest.mark.parametrize("topic", events_by_topic())
def test_every_event_there_is_can_be_asked(topic: str) -> None:
    """With no fields but those its methods name, each filled with something."""
    event = events_by_topic()[topic]
    whole = {field.name: filled(field.type) for field in msgspec.structs.fields(event) if field.required}
    assert said(PARTS.decode_open(topic, msgspec.json.encode(whole)))[0] == "x"


def filled(kind: object) -> object:
    """A value of a type, as JSON has it."""
    known = {str: "x", int: 1, bool: True}
    if kind in known:
        return known[kind]
    schema = msgspec.json.schema(kind)
    return {"string": "2025-01-06"}.get(schema.get("type", ""), schema.get("enum", [None])[0])


def test_what_nobody_knows_is_refused() -> None:
    """A row never causes anything to be looked for."""
    with pytest.raises(UnknownTopic, match="no event is stored as"):
        PARTS.decode_open("slot.sold.v1", b"{}")
