"""The log as an object-centric event log: OCEL 2.0 in JSON (https://www.ocel-standard.org), written as it is read.

::

    {"events": [{"id", "type", "time", "attributes": [{"name", "value"}],
                 "relationships": [{"objectId", "qualifier"}]}],
     "objects": [{"id", "type", "attributes": [{"name", "time", "value"}], "relationships": []}],
     "eventTypes": [{"name", "attributes": [{"name", "type"}]}], "objectTypes": [the same]}

The standard leaves the order of the four open; types come last, so that those are declared that occur.

``time`` of an event is the day it became true, since that is when the process moved: a death of March that was typed
in July belongs before the payments of April. A day has no hour, but miners sort by time, so it is noon in the civil
zone of the register (the same day in UTC) and one microsecond for each commit, which keeps what was recorded first
first; for each position where people are named. Without names the order within a commit is drawn by the key of the
export, and ids are pseudonyms: the order of the log is that of the lines of a paper. When an event was written down is
the attribute ``recorded_at``: the distance between the two is how late the office was.

An event that concerns no object (an appointment, a spreadsheet) is left out. Events are written as they come; of each
object a few attributes stay in memory until the end, so memory grows with people and places and not with events.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import IO, Any
from zoneinfo import ZoneInfo

import msgspec

from lifecycle.interfaces.exports.ocel_objects import Objects
from lifecycle.interfaces.exports.opened import Value, criteria, told
from lifecycle.interfaces.exports.pseudonyms import Names
from lifecycle.ledger import Recorded

_encode = msgspec.json.Encoder().encode
_TYPES = {bool: "boolean", int: "integer", str: "string"}
_NOON = time(12)
Declared = dict[str, dict[str, str]]
"""Type of event or object to the attributes it has, with their types."""


def write(
    file: IO[bytes], events: Iterable[Recorded], zone: ZoneInfo, names: Names, *, identified: bool
) -> tuple[int, int]:
    """Write the log; how many events and objects it has. ``zone`` is the civil zone of the register."""
    objects, declared = Objects(names, identified=identified), Declared()
    file.write(b'{"events":')
    written = _write_array(file, _events(events, objects, declared, zone, names, identified=identified))
    file.write(b',\n"objects":')
    things = _write_array(file, objects.all())
    file.write(b',\n"eventTypes":')
    _write_array(file, _declared(declared))
    file.write(b',\n"objectTypes":')
    _write_array(file, _declared(objects.declared))
    file.write(b"}\n")
    return written, things


def moment(day: date, number: int, zone: ZoneInfo) -> str:
    """When an event of a day was, for whoever sorts by it: noon, and a microsecond for each commit or position."""
    return (datetime.combine(day, _NOON, zone) + timedelta(microseconds=number)).isoformat(timespec="microseconds")


def _events(
    events: Iterable[Recorded],
    objects: Objects,
    declared: Declared,
    zone: ZoneInfo,
    names: Names,
    *,
    identified: bool,
) -> Iterator[dict[str, Any]]:
    for at in events:
        when = moment(at.event.effective_on, at.position if identified else at.commit, zone)
        related = objects.take(at, when)
        if not related:
            continue
        attributes = _attributes(at, names, identified=identified)
        kinds = declared.setdefault(at.event.TOPIC, {})
        kinds.update((name, "time" if name == "recorded_at" else _TYPES[type(value)]) for name, value in attributes)
        yield {
            "id": f"event:{names.of('event', str(at.position))}",
            "type": at.event.TOPIC,
            "time": when,
            "attributes": [{"name": name, "value": value} for name, value in attributes],
            "relationships": [{"objectId": one, "qualifier": qualifier} for one, qualifier in related.items()],
        }


def _attributes(at: Recorded, names: Names, *, identified: bool) -> list[tuple[str, Value]]:
    event = at.event
    recorded_at = datetime.fromtimestamp(at.recorded_at / 1_000_000, UTC).isoformat(timespec="microseconds")
    said: dict[str, Value | None] = {
        "recorded_at": recorded_at,
        "position": at.position if identified else None,
        "commit": at.commit,
        "office": event.actor.office,
        "actor": event.actor.person if identified else None,
        "basis": "; ".join(event.basis),
        "criteria": criteria(event),
        **{name: value for name, value in told(event, names, identified=identified) if name not in Objects.REFERRED},
    }
    return [(name, value) for name, value in said.items() if value not in (None, "")]


def _declared(types: Declared) -> Iterator[dict[str, Any]]:
    for name, attributes in sorted(types.items()):
        yield {"name": name, "attributes": [{"name": one, "type": kind} for one, kind in attributes.items()]}


def _write_array(file: IO[bytes], values: Iterable[dict[str, Any]]) -> int:
    count, between = 0, b"[\n"
    for value in values:
        file.write(between + _encode(value))
        count, between = count + 1, b",\n"
    file.write(b"\n]" if count else b"[]")
    return count
