"""Claims: one holder over the whole register, whoever is faster; nothing half written; the table follows the log."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lifecycle.domain.events import Claim, Event, SlotAssigned, SlotVacated
from lifecycle.ledger import ClaimTaken, Database, Ledger
from lifecycle.ledger.claims import Change
from lifecycle.ledger.recorder import NewRow
from tests.ledger.conftest import Dump, Open
from tests.opened import recorder_of

Held = dict[Claim, tuple[str, int]]

claims = st.lists(st.sampled_from([("slot", "1"), ("slot", "2"), ("nik", "1")]), max_size=3, unique=True).map(tuple)
changes = st.lists(st.builds(Change, claims, claims), min_size=1, max_size=5)


def claim(ledger: Ledger, event: Event) -> str | None:
    """Append one event to a stream of its own; what was taken already, if anything."""
    try:
        ledger.append([(uuid4().hex, 1, event)], uuid4().hex)
    except ClaimTaken as taken:
        return taken.key
    return None


def held(database: Database) -> Held:
    """The table of claims."""
    with database.read() as tx:
        rows = tx.rows("SELECT kind, key, stream_id, position FROM claims")
    return {(kind, key): (stream.hex(), position) for kind, key, stream, position in rows}


def test_one_of_eight_racing_claimants_wins(ledger: Ledger, opened: Open) -> None:
    """The database itself refuses all but the first, whoever is faster."""
    with ThreadPoolExecutor(8) as pool:
        refused = list(pool.map(lambda _: claim(ledger, opened("2025-00001")), range(8)))
    assert sorted(refused, key=str) == ["2025-00001"] * 7 + [None]
    assert ledger.head().position == 1


def test_a_refusal_says_who_holds_the_claim(ledger: Ledger, opened: Open) -> None:
    """Kind, key, the holder's stream, and the position since when."""
    first, second = uuid4().hex, uuid4().hex
    ledger.append([(first, 1, opened("2025-00001"))], "a")
    with pytest.raises(ClaimTaken, match="slot-open is taken since position 1") as refused:
        ledger.append([(second, 1, opened("2025-00001"))], "b")
    assert (refused.value.key, refused.value.stream.hex(), refused.value.position) == ("2025-00001", first, 1)


def test_a_claim_is_released_and_taken_again_in_one_commit(ledger: Ledger, opened: Open) -> None:
    """A place vacated by one and assigned to the next in one commit belongs to the next."""
    first, slot = opened("s"), uuid4().hex
    said: dict[str, Any] = {"effective_on": first.effective_on, "actor": first.actor, "command_id": "c", "slot": "s"}
    assigned = SlotAssigned(**said, participant="p", enrolment=1, decree="d")
    vacated = SlotVacated(**said, participant="p", enrolment=1, ground="died")
    again = SlotAssigned(**said, participant="q", enrolment=1, decree="e", predecessor="p")
    ledger.append([(slot, version, event) for version, event in enumerate((first, assigned, vacated, again), 1)], "a")
    assert held(ledger.database) == {("command", "a"): (slot, 1), ("slot-holder", "s"): (slot, 4)}


@given(commits=st.lists(changes, min_size=1, max_size=5))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_claims_behave_like_a_dictionary(database: Database, commits: list[list[Change]]) -> None:
    """Releases and takes in any order, within a commit or across, leave what a plain dictionary would hold."""
    recorder, model = recorder_of(database), held(database)
    position = recorder.max_notification_id() or 0
    for commit in commits:
        events = [(uuid4().bytes, 1, "t", b"s") for _ in commit]
        wanted = applied(model, commit, events, position)
        if wanted is None:
            with pytest.raises(ClaimTaken):
                recorder.append(events, commit)
        else:
            recorder.append(events, commit)
            model, position = wanted, position + len(events)
        assert held(database) == model


def applied(model: Held, commit: list[Change], events: list[NewRow], position: int) -> Held | None:
    """The dictionary after a commit, or None where somebody holds what it takes."""
    after = dict(model)
    for place, (change, event) in enumerate(zip(commit, events, strict=True), position + 1):
        for released in change.releases:
            after.pop(released, None)
        if after.keys() & set(change.takes):
            return None
        after |= dict.fromkeys(change.takes, (event[0].hex(), place))
    return after


def test_a_refused_claim_leaves_nothing_behind(ledger: Ledger, opened: Open, everything: Dump) -> None:
    """Neither the events before it, nor the commit, nor claims taken or released on the way."""
    ledger.append([(uuid4().hex, 1, opened("a"))], "first")
    before = everything()
    with pytest.raises(ClaimTaken):
        ledger.append([(uuid4().hex, 1, opened("b")), (uuid4().hex, 1, opened("a"))], "second")
    assert everything() == before
