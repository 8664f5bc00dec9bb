"""What any answer about a bill or a cycle is held to, under Banyumas, and how their tables are read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import pytest

from lifecycle.domain.events import Event
from lifecycle.domain.refusals import Refusal, Refused
from tests.domain.given import BANYUMAS, provisions

_PROVISIONS = provisions(BANYUMAS.profile)


def refused(act: Callable[[], object]) -> Refusal:
    """The refusal of an act. Raises AssertionError when it is none."""
    with pytest.raises(Refused) as caught:
        act()
    return hold_refusal(caught.value.refusal)


def hold_refusal(refusal: Refusal) -> Refusal:
    """Every refusal says what is wrong and the cure, and cites the provision where law decided."""
    assert refusal.what
    assert refusal.cure
    assert set(refusal.basis) <= _PROVISIONS
    assert refusal.basis or refusal.reason != "law"
    return refusal


def hold(event: Event, asked: Mapping[str, Any]) -> Event:
    """Every event carries who, under which command, when, on what papers and on which provision."""
    assert (event.actor, event.command_id, event.effective_on) == (asked["actor"], asked["command_id"], asked["on"])
    assert set(asked["evidence"]) <= set(event.evidence)
    assert event.basis
    assert set(event.basis) <= _PROVISIONS
    return event


def cells(table: str) -> list[tuple[str, str, str]]:
    """(row, column, answer) for every cell."""
    head, *lines = table.strip("\n").splitlines()
    rows = [line.split() for line in lines]
    return [(row[0], column, answer) for row in rows for column, answer in zip(head.split(), row[1:], strict=True)]
