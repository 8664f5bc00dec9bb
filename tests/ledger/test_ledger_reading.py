"""What use cases read: many streams at once, and claims by key and by the beginning of a key."""

from __future__ import annotations

from uuid import uuid4

import pytest

from lifecycle.ledger import Ledger
from lifecycle.ledger import ledger as module
from tests.ledger.conftest import Open

SLOTS = ["2024-00009", "2025-00002", "2025-00010", "2025-é", "20250", "2026-00001"]


@pytest.fixture
def streams(ledger: Ledger, opened: Open) -> dict[str, str]:
    """A stream for each slot, by its number."""
    found = {slot: uuid4().hex for slot in SLOTS}
    ledger.append([(stream, 1, opened(slot)) for slot, stream in found.items()], "open")
    return found


def test_many_streams_are_read_at_once(
    ledger: Ledger, opened: Open, streams: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """However many go into one query; one without events is not in the answer."""
    monkeypatch.setattr(module, "_CHUNK", 4)
    found = ledger.load([uuid4().hex, *streams.values()])
    assert found == {stream: [opened(slot)] for slot, stream in streams.items()}


def test_the_holders_of_claims_are_found_by_key(
    ledger: Ledger, streams: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """However many go into one query; a key nobody holds is not in the answer."""
    monkeypatch.setattr(module, "_CHUNK", 4)
    assert ledger.holders("slot-open", [*SLOTS, "2025-9"]) == streams
    assert ledger.holders("slot-held", SLOTS) == {}


def test_claims_are_found_by_the_beginning_of_their_key(ledger: Ledger, streams: dict[str, str]) -> None:
    """In the order of the keys, no more than asked for, and none whose key only looks alike."""
    wanted = [(slot, streams[slot]) for slot in ("2025-00002", "2025-00010", "2025-é")]
    assert ledger.claimed("slot-open", "2025-") == wanted
    assert ledger.claimed("slot-open", "2025-", 2) == wanted[:2]
    assert ledger.claimed("slot-open", "") == sorted(streams.items())


@pytest.mark.parametrize(("prefix", "last"), [("2024-", "2024-00009"), ("2025-0", "2025-00010"), ("2027", None)])
@pytest.mark.usefixtures("streams")
def test_the_last_claim_of_a_kind_is_found(ledger: Ledger, prefix: str, last: str | None) -> None:
    """The highest key that begins so, or none."""
    assert ledger.last_claimed("slot-open", prefix) == last
