"""The log read forward: whole commits, whatever the size of a page and whichever events are picked."""

from __future__ import annotations

from uuid import uuid4

import pytest
from eventsourcing.persistence import StoredEvent

from lifecycle.domain.events import DeathReported, RegisterOpened
from lifecycle.ledger import Head, Ledger
from lifecycle.ledger.codec import UnknownTopic
from lifecycle.ledger.pages import opening
from lifecycle.ledger.stores import NotWhole
from tests.ledger.conftest import Open

SIZES = [1, 3, 2, 5, 1]
ENDS = [1, 4, 6, 11, 12]


@pytest.fixture
def written(ledger: Ledger, opened: Open) -> Ledger:
    """Commits of one to five events, a death in the middle of each."""
    for number, size in enumerate(SIZES):
        death = DeathReported(effective_on=opened("").effective_on, actor=opened("").actor, command_id="c", enrolment=1)
        events = [death if at == size // 2 else opened(f"{number}/{at}") for at in range(size)]
        ledger.append([(uuid4().hex, 1, event) for event in events], str(number))
    return ledger


@pytest.mark.parametrize(("limit", "ends"), [(1, ENDS), (2, [4, 6, 11, 12]), (5, [6, 11, 12]), (12, [12]), (99, [12])])
def test_a_page_ends_with_a_commit(written: Ledger, limit: int, ends: list[int]) -> None:
    """It is as long as asked for, and longer by what is left of the commit in which that length is reached."""
    pages = list(written.pages(0, limit))
    assert [page[-1].position for page in pages] == ends
    assert [at.position for page in pages for at in page] == list(range(1, 13))


def test_reading_goes_on_after_any_position(written: Ledger) -> None:
    """A position within a commit leaves the rest of it to be read."""
    assert [at.position for page in written.pages(2, 1) for at in page] == list(range(3, 13))
    assert list(written.pages(12, 1)) == []


def test_picking_events_does_not_move_the_ends(written: Ledger) -> None:
    """A reader of some topics passes over the others, and still knows how far it has read."""
    picked = list(written.stretches(0, 1, (DeathReported.TOPIC,)))
    assert [stretch.end.position for stretch in picked] == ENDS
    assert [[at.position for at in stretch.events] for stretch in picked] == [[1], [3], [6], [9], [12]]


@pytest.mark.parametrize("topics", [(), (DeathReported.TOPIC,)])
def test_an_unknown_topic_is_not_passed_over(written: Ledger, topics: tuple[str, ...]) -> None:
    """Nothing is guessed or imported on a row's word, nor skipped by a reader who did not ask for it."""
    written.recorder.insert_events([StoredEvent(uuid4(), 1, "os:system", b"{}")])
    with pytest.raises(UnknownTopic, match=r"no event is stored as 'os:system'; .* a newer program"):
        list(written.stretches(0, 99, topics))


def test_an_empty_log_has_a_head_and_no_page(ledger: Ledger) -> None:
    """Nothing is at position nought."""
    assert ledger.head() == Head(0, 0)
    assert list(ledger.pages()) == []


@pytest.mark.parametrize("state", [b"", b"{", b"{}", b"[]", b'{"regulation": "\xff"}', b'{"effective_on": 5}'])
def test_a_first_event_that_was_altered_is_told(ledger: Ledger, state: bytes) -> None:
    """Every command reads it first, so every command says what happened and what to do."""
    ledger.recorder.insert_events([StoredEvent(uuid4(), 1, RegisterOpened.TOPIC, state)])
    with pytest.raises(NotWhole, match=r"first event cannot be read: it was altered.\n  lifecycle verify REGISTER"):
        opening(ledger.database)
