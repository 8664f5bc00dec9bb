"""One field of a person, by its name: what it says, how a change of it is told, and what it changes."""

from __future__ import annotations

from datetime import date
from typing import Any

from lifecycle.domain.events import Changed, Values
from lifecycle.domain.facts import holding
from lifecycle.domain.participant.state import OPEN_FIELDS, Participant
from lifecycle.domain.values import Fact


def value_of(state: Participant, field: str) -> Fact | None:
    """What the record says of a field, days as ``YYYY-MM-DD``; None where it says nothing."""
    if field in OPEN_FIELDS:
        return getattr(state, field) or None
    if state.personal is None:
        return None
    if field in state.personal.__struct_fields__:
        value = getattr(state.personal, field)
        return value.isoformat() if isinstance(value, date) else value
    latest = holding(state.recorded, date.max).get(field)
    return latest.value if latest else state.personal.facts.get(field)


def told(field: str, old: Fact | None, new: Fact | None) -> dict[str, Any]:
    """The fields of an event that changes this one: place and kind of work in the open, all else in the box."""
    if field in OPEN_FIELDS:
        return {"field": field, "old": _text(old), "new": _text(new)}
    return {"field": field, "personal": Values(old, new)}


def new_value(event: Changed) -> Fact | None:
    """What the field says after the event; None once it is erased."""
    if event.field in OPEN_FIELDS:
        return event.new
    return event.personal.new if event.personal else None


def old_value(event: Changed) -> Fact | None:
    """What the field said before the event; None once it is erased."""
    if event.field in OPEN_FIELDS:
        return event.old
    return event.personal.old if event.personal else None


def same(old: Fact | None, new: Fact | None) -> bool:
    """Whether two values say the same: letters of either case and runs of spaces make no difference."""
    return old == new or bool(_plain(old) == _plain(new))


def _plain(value: Fact | None) -> Any:
    return " ".join(value.split()).casefold() if isinstance(value, str) else value


def _text(value: Fact | None) -> str | None:
    return None if value is None else str(value)
