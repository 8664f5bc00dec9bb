"""The columns in which events leave: the same for every kind of event, and what a kind says beyond them as JSON."""

from __future__ import annotations

from typing import Literal, NamedTuple


class EventColumn(NamedTuple):
    """A column: its name, what kind of value it has, and what it means."""

    name: str
    kind: Literal["integer", "text", "texts", "day", "moment"]
    doc: str


REFERRED = ("participant", "slot", "decree", "batch", "bill")
"""Fields of events that have a column of their own."""

OPEN = (
    EventColumn("commit", "integer", "number of the commit, from 1: what was recorded together"),
    EventColumn("recorded_at", "moment", "when it was recorded (UTC)"),
    EventColumn("effective_on", "day", "day it became true, in the civil zone of the register"),
    EventColumn("event", "text", "stored name of the event, with its version"),
    EventColumn("stream", "text", "the case, place or paper it was recorded of; pseudonym"),
    EventColumn(
        "version",
        "integer",
        "its number among the events of a case or place, from 1; null for papers: it would tell lines",
    ),
    EventColumn("office", "text", "the office for which somebody acted"),
    EventColumn("basis", "texts", "ids of the provisions it rests on"),
    EventColumn("reading", "texts", "ids of the defects of the text that had to be read one way"),
    EventColumn("participant", "text", "whom it is about; pseudonym, the same as that of the person's stream"),
    EventColumn("slot", "text", "the place; pseudonym"),
    EventColumn("decree", "text", "number of the decree"),
    EventColumn("batch", "text", "the list of candidates; pseudonym"),
    EventColumn("bill", "text", "number of the bill"),
    EventColumn("criteria", "text", "how each criterion came out"),
    EventColumn("fields", "text", "what else it says, as JSON"),
)
IDENTIFIED = (
    EventColumn("position", "integer", "place in the log, from 1"),
    EventColumn("actor", "text", "who acted"),
    EventColumn("evidence", "texts", "references of the papers"),
    EventColumn("place", "text", "file (SHA-256), sheet and row it came from"),
    EventColumn("personal", "text", "what is personal in it, as JSON, the NIK masked; null once erased"),
)
"""These are in identified exports only, where ids are no pseudonyms and every event has its version."""
