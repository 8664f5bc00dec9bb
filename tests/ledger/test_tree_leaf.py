"""One event as one leaf: its bytes never change, every column counts, and what no event can have left is refused."""

from __future__ import annotations

from typing import Any

import pytest

from lifecycle.ledger.tree import LeafRow, Leaves, NotALeaf, leaf_hash

STREAM = bytes(range(16))
ROW: LeafRow = (57, 12, 1_736_121_600_000_000, STREAM, 3, "slot.assigned.v1", b'{"salt":"x"}')
GOLDEN = (
    b"lifecycle/leaf/v1\n"
    b"\x00\x00\x00\x08banyumas"
    b"\x00\x00\x00\x00\x00\x00\x00\x39"
    b"\x00\x00\x00\x00\x00\x00\x00\x0c"
    b"\x00\x06\x2a\xfe\x4f\x41\x40\x00"
    b"\x00\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0a\x0b\x0c\x0d\x0e\x0f"
    b"\x00\x00\x00\x03"
    b"\x00\x00\x00\x10slot.assigned.v1"
) + bytes.fromhex("c48447e9b92b94526f9ab32010c1fbd6e2f87d5be2958768112a03ca6b3de141")
PLACES = ("position", "commit", "recorded_at", "stream", "version", "topic", "state")


def changed(place: str, value: Any) -> Any:
    """The row with another value in one column."""
    row = dict(zip(PLACES, ROW, strict=True)) | {place: value}
    return tuple(row.values())


def test_the_bytes_of_a_leaf_never_change() -> None:
    """Version 1 as it was first written: a change here would break every proof ever given out."""
    assert Leaves("banyumas").hashes([ROW]) == [leaf_hash(GOLDEN)]
    assert leaf_hash(GOLDEN).hex() == "1849a678dd532d4c9dac0b166a7c4641d9ee28b2bec84babc1a335797c11f022"


@pytest.mark.parametrize(
    ("place", "value"),
    [
        ("position", 58),
        ("commit", 13),
        ("recorded_at", 1_736_121_600_000_001),
        ("stream", STREAM[::-1]),
        ("version", 4),
        ("topic", "slot.assigned.v2"),
        ("state", b'{"salt":"x"} '),
    ],
)
def test_every_column_counts(place: str, value: Any) -> None:
    """A row that differs in one column has another hash, in its own place among the others."""
    row = changed(place, value)
    assert row != ROW
    before, after = Leaves("banyumas").hashes([ROW, ROW]), Leaves("banyumas").hashes([ROW, row])
    assert before[0] == before[1] == after[0] != after[1]


def test_the_register_counts() -> None:
    """The same row in another register is another leaf."""
    assert Leaves("banyumas").hashes([ROW]) != Leaves("cilacap").hashes([ROW])


def test_text_is_measured_in_bytes() -> None:
    """A topic that UTF-8 writes in more bytes than it has letters is as long as those bytes."""
    altered = GOLDEN.replace(b"\x10slot.assigned.v1", b"\x11slot.assigned.v\xc3\xa9")
    assert Leaves("banyumas").hashes([changed("topic", "slot.assigned.vé")]) == [leaf_hash(altered)]


@pytest.mark.parametrize(
    ("place", "value"),
    [
        ("position", 57.0),
        ("commit", -1),
        ("recorded_at", None),
        ("recorded_at", 1 << 64),
        ("stream", STREAM[:15]),
        ("stream", STREAM + b"\x00"),
        ("stream", STREAM.decode()),
        ("version", 1 << 32),
        ("topic", b"slot.assigned.v1"),
        ("topic", "\udc80"),
        ("state", '{"salt":"x"}'),
        ("state", None),
    ],
)
def test_a_row_that_no_event_left_is_named(place: str, value: Any) -> None:
    """SQLite takes any type in any column: what cannot be hashed as it should be is refused with its position."""
    row = changed(place, value)
    with pytest.raises(
        NotALeaf, match=r"The row at position 57.* cannot be an event's.*\n  .*lifecycle verify"
    ) as refused:
        Leaves("banyumas").hashes([changed("position", 56), row, ROW])
    assert refused.value.position == 57
