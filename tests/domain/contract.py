"""What any answer about a bill or a cycle is held to, whatever a test asks: events and refusals under Banyumas."""

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
