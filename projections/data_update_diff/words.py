"""What an event says of a field, old and new, in words; nothing that names anybody whole."""

from __future__ import annotations

from lifecycle.domain.events import Changed
from lifecycle.domain.participant.changes import new_value, old_value
from lifecycle.domain.participant.state import OPEN_FIELDS
from lifecycle.domain.values import Fact, masked

ERASED = "erased"


def values(event: Changed) -> tuple[str | None, str | None]:
    """Old and new, or who is meant where nobody here is known, in the words of the answer; a NIK is never whole."""
    if event.field is None:
        who = event.personal
        return None, f"{who.name} ({masked(who.nik or '')})" if who else None
    if event.field not in OPEN_FIELDS and event.personal is None:
        return ERASED, ERASED
    return _said(old_value(event)), _said(new_value(event))


def _said(value: Fact | None) -> str | None:
    if isinstance(value, bool):
        return "yes" if value else "no"
    text = None if value is None else str(value)
    return masked(text) if text and len(text) == 16 and text.isdecimal() else text
