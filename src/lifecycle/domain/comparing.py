"""Old data against new: which fields of a person say something else. A blank says nothing, and so erases nothing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from lifecycle.domain.participant.changes import same, value_of
from lifecycle.domain.participant.state import Participant
from lifecycle.domain.profile import Update
from lifecycle.domain.values import Fact


class Differs(NamedTuple):
    """A field with its old and new value; ``material``: it bears on who is admitted."""

    field: str
    old: Fact | None
    new: Fact
    material: bool


def differences(state: Participant, said: Mapping[str, Fact], update: Update) -> list[Differs]:
    """Every field in which new data differ from the record, in the order of the list."""
    found = []
    for field, new in said.items():
        old = value_of(state, field)
        if not same(old, new):
            found.append(Differs(field, old, new, field in update.material))
    return found
