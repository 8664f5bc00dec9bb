"""A command is carried out once; a stream that moved on is a conflict; neither leaves anything half written."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from uuid import uuid4

import pytest

from lifecycle.domain.events import Event
from lifecycle.ledger import CommandRepeated, Conflict, Ledger
from tests.ledger.conftest import Dump, Open

Entries = list[tuple[str, int, Event]]


def two(opened: Open) -> Entries:
    """Two events on new streams."""
    return [(uuid4().hex, 1, opened(f"2025-{uuid4()}")) for _ in range(2)]


def told(ledger: Ledger, entries: Entries, command_id: str) -> list[tuple[str, Event]]:
    """What came of a command, whether it was the first of its id or not."""
    try:
        ledger.append(entries, command_id)
    except CommandRepeated as before:
        return before.events
    return [(stream, event) for stream, _, event in entries]


def test_a_repeated_command_has_its_first_outcome(ledger: Ledger, opened: Open, everything: Dump) -> None:
    """The same command id again writes nothing and gives back the events of the first time, in order."""
    first = two(opened)
    ledger.append(first, "once")
    before = everything()
    with pytest.raises(CommandRepeated) as repeated:
        ledger.append(two(opened), "once")
    assert repeated.value.events == [(stream, event) for stream, _, event in first]
    assert everything() == before


def test_a_repeated_command_is_known_by_its_id_even_when_its_streams_moved_on(ledger: Ledger, opened: Open) -> None:
    """Sent again word for word it is a repetition, not a conflict."""
    first = two(opened)
    ledger.append(first, "once")
    with pytest.raises(CommandRepeated) as repeated:
        ledger.append(first, "once")
    assert repeated.value.events == [(stream, event) for stream, _, event in first]


def test_a_repeated_command_is_known_by_its_id_even_when_its_claims_are_taken(ledger: Ledger, opened: Open) -> None:
    """The claims it took itself do not hide that it was carried out."""
    event = opened("2025-00001")
    ledger.append([(uuid4().hex, 1, event)], "once")
    with pytest.raises(CommandRepeated):
        ledger.append([(uuid4().hex, 1, event)], "once")


def test_eight_racing_repetitions_have_one_outcome(ledger: Ledger, opened: Open) -> None:
    """Whoever is faster, one is written, and all are told the same."""
    with ThreadPoolExecutor(8) as pool:
        outcomes = list(pool.map(lambda _: told(ledger, two(opened), "once"), range(8)))
    assert outcomes == [outcomes[0]] * 8
    assert ledger.outcome("once") == outcomes[0]
    assert ledger.head().position == 2


def test_a_command_never_carried_out_has_no_outcome(ledger: Ledger, opened: Open) -> None:
    """Nothing came of an id nobody has used."""
    ledger.append(two(opened), "once")
    assert ledger.outcome("never") == []


def test_the_outcome_of_a_command_ends_with_its_commit(ledger: Ledger, opened: Open) -> None:
    """What others wrote before and after is no part of it."""
    commands = {name: two(opened) for name in ("a", "b", "c")}
    for name, entries in commands.items():
        ledger.append(entries, name)
    assert ledger.outcome("b") == [(stream, event) for stream, _, event in commands["b"]]


def test_a_stream_that_moved_on_is_a_conflict(ledger: Ledger, opened: Open, everything: Dump) -> None:
    """A version that is taken refuses the whole commit, its other streams and claims too."""
    stream = uuid4().hex
    ledger.append([(stream, 1, opened("a"))], "first")
    before = everything()
    with pytest.raises(Conflict, match="moved on"):
        ledger.append([(uuid4().hex, 1, opened("b")), (stream, 1, opened("c"))], "second")
    assert everything() == before
    ledger.append([(stream, 2, opened("c"))], "second")


def test_one_of_eight_racing_writers_to_a_stream_wins(ledger: Ledger, opened: Open) -> None:
    """The others are told to decide again."""

    def won(number: int) -> bool:
        try:
            ledger.append([("ab" * 16, 1, opened(str(number)))], str(number))
        except Conflict:
            return False
        return True

    with ThreadPoolExecutor(8) as pool:
        assert sum(pool.map(won, range(8))) == 1
