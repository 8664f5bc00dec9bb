"""What of each event an export tells: fields that may leave, ids under their names, and the rest left out.

An event has fields of many types; here each becomes text, a number, a yes or no, or nothing. Days are text
(``2025-05-01``): a civil day has no zone, and read as a moment of time it would move.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

import msgspec
from msgspec.structs import fields

from lifecycle.domain.events import Cells, DecreeIssued, Event
from lifecycle.interfaces.exports.pseudonyms import Names
from lifecycle.interfaces.exports.treatment import Treatment, kind_of, treatment, without_nik

Value = str | int | bool
_TOLD_APART = {*Event.__struct_fields__, "criteria", "personal"}
_NUMBERS = (int, int | None, bool)


class Field(NamedTuple):
    """A field of an event, under the name it has in exports, and how it leaves."""

    name: str
    stored: str
    treatment: Treatment


@cache
def fields_of(event: type[Event]) -> tuple[Field, ...]:
    """The fields of an event beyond those that all events have. The number of a decree is called a decree."""
    found = []
    for one in fields(event):
        if one.name not in _TOLD_APART:
            name = "decree" if event is DecreeIssued and one.name == "number" else one.name
            is_text = one.type not in _NUMBERS and not _is_day(one.type)
            found.append(Field(name, one.name, treatment(event.TOPIC, name, is_text=is_text)))
    return tuple(found)


def told(event: Event, names: Names, *, identified: bool) -> Iterator[tuple[str, Value]]:
    """What leaves of an event beyond what all events have, name by name; what it does not say is left out."""
    for one in fields_of(type(event)):
        value = getattr(event, one.stored)
        if value is None or value in ((), {}):
            continue
        if one.treatment == "pseudonym":
            yield one.name, names.of(kind_of(one.name), value)
        elif identified or one.treatment == "open":
            yield one.name, _plain(value)


def criteria(event: Event) -> str | None:
    """How each criterion came out, without the facts: ``eligibility.age: met; …``."""
    outcomes = getattr(event, "criteria", ())
    return "; ".join(f"{outcome.rule}: {outcome.verdict}" for outcome in outcomes) or None


def personal(event: Event) -> str | None:
    """What is personal in an event, as JSON, for an identified export; rows of spreadsheets as written never leave.

    No NIK is whole in it. None also for what was erased.
    """
    box = getattr(event, "personal", None)
    if box is None or isinstance(box, Cells):
        return None
    return without_nik(msgspec.json.encode(box).decode())


def _plain(value: Any) -> Value:
    if isinstance(value, str | int):
        return value
    built = msgspec.to_builtins(value)
    return built if isinstance(built, str) else "; ".join(map(str, built))


def _is_day(annotation: Any) -> bool:
    return "date" in {getattr(kind, "__name__", "") for kind in getattr(annotation, "__args__", (annotation,))}
