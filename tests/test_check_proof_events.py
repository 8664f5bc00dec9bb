"""True events of a true log that no honest register writes: the verifier tells nothing of them."""

from __future__ import annotations

from typing import Any

import pytest

from lifecycle.check_proof import NotProven, check
from tests.reference_log import FIRST, OF_THE_SLOT, SECOND, SLOT, a_slot

LOG = a_slot()
SAID = {"slot": SLOT, "participant": SECOND, "decree": "400/1", "ground": "died"}


@pytest.mark.parametrize(
    ("topic", "said", "why"),
    [
        ("slot.assigned.v1", SAID, "cannot follow"),
        ("slot.opened.v1", SAID, "cannot follow"),
        ("slot.vacated.v1", SAID | {"participant": FIRST}, "cannot follow"),
        ("slot.vacated.v1", {"slot": SLOT, "participant": None}, "cannot follow"),
        ("slot.vacated.v1", SAID | {"slot": "2025-00002"}, "about another slot"),
        ("slot.vacated.v1", SAID | {"ground": None}, "the ground must be a text"),
        ("slot.vacated.v2", SAID, "does not know slot.vacated.v2"),
        ("slot.vacated.v1", b'{"slot": 1', "no JSON"),
        ("slot.vacated.v1", SAID | {"effective_on": "2025-02-30"}, "is no day"),
        ("slot.vacated.v1", SAID | {"effective_on": "20250203"}, "the day it became true is not written as one"),
        ("slot.vacated.v1", SAID | {"actor": {"person": "x"}}, "it does not say who acted"),
        ("slot.vacated.v1", SAID | {"basis": "none"}, "basis must be a list"),
        ("slot.vacated.v1", b"[]", "no event"),
        ("slot.vacated.v1", b'{"effective_on": NaN}', "no whole number"),
        ("slot.vacated.v1", b'{"effective_on": 1.5}', "no whole number"),
        ("slot.vacated.v1", b'{"slot": 1, "slot": 2}', "the same thing twice"),
        ("slot.vacated.v1", SAID | {"participant": SECOND + "0"}, "cannot follow"),
        ("slot.vacated.v1x", SAID, "its topic is not written as one"),
    ],
)
def test_a_true_event_that_cannot_be_is_not_told(topic: str, said: dict[str, Any] | bytes, why: str) -> None:
    """What lies in the log but cannot follow, or cannot be read, ends the check with its position."""
    log = a_slot()
    at = log.add(log.stream("slot", SLOT), topic, said)

    with pytest.raises(NotProven, match=why) as refused:
        check(log.proof({"slot": SLOT}, (*OF_THE_SLOT, at)), log.key)

    assert f"position {at}" in str(refused.value)


def test_time_and_commits_never_fall() -> None:
    """Events whose commit or time lies before what they follow are refused."""
    eighth = LOG.entries[7]
    for early in (eighth._replace(commit=1), eighth._replace(recorded_at=1)):
        log = a_slot()
        log.entries[7] = early
        with pytest.raises(NotProven, match="position 8 was written before what it follows"):
            check(log.proof({"slot": SLOT}, OF_THE_SLOT), log.key)


def test_two_events_with_one_version_are_refused() -> None:
    """A version of a stream is given once."""
    log = a_slot()
    log.add(FIRST, "participant.replaced.v1", {})
    log.entries[-1] = log.entries[-1]._replace(version=1)

    with pytest.raises(NotProven, match="same place in one stream"):
        check(log.proof({"slot": SLOT}, (*OF_THE_SLOT, 12)), log.key)


def test_an_empty_slot_cannot_be_left_by_nobody() -> None:
    """Nobody holds it, and nobody leaves it: that is no event of a slot."""
    log = a_slot()
    slot = log.stream("slot", SLOT)
    left = [log.add(slot, "slot.vacated.v1", SAID | {"participant": who}) for who in (SECOND, None)]

    with pytest.raises(NotProven, match="cannot follow"):
        check(log.proof({"slot": SLOT}, (*OF_THE_SLOT, *left)), log.key)
    assert check(log.proof({"slot": SLOT}, (*OF_THE_SLOT, left[0])), log.key)


def test_a_proof_of_a_position_holds_that_event_alone() -> None:
    """Another event beside it, another in its place, or none: refused."""
    for positions in ((7, 8), (7,), ()):
        with pytest.raises(NotProven, match="it must hold the event at position 8, and no other"):
            check(LOG.proof({"position": 8}, positions), LOG.key)
