"""Order, row by row: what is said where a log is not as it was written."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from lifecycle.ledger.database import Row
from lifecycle.ledger.verifying.order import Order

A, B = b"a" * 16, b"b" * 16
CLEAN: tuple[Row, ...] = (
    (1, 1, 5, A, 1, "t", b""),
    (2, 1, 5, B, 1, "t", b""),
    (3, 2, 5, A, 2, "t", b""),
    (4, 3, 9, A, 3, "t", b""),
)


def put(place: int, column: int, value: object) -> list[Row]:
    """The clean rows with one value changed."""
    rows = [list(row) for row in CLEAN]
    rows[place - 1][column] = value
    return [tuple(row) for row in rows]


@pytest.mark.parametrize("pages", [(4,), (1, 3), (2, 2), (1, 1, 1, 1)])
def test_clean_rows_are_in_order_however_they_are_paged(pages: Sequence[int]) -> None:
    """Commits may end anywhere; the last one stays open, for more of it may come."""
    order, rest = Order(), list(CLEAN)
    for size in pages:
        assert order.page(rest[:size]) is None
        rest = rest[size:]
    assert order.ended == [(1, 5, 1, 2), (2, 5, 3, 3)]
    assert (order.last, order.since) == ((3, 9, 4, 4), 5)


@pytest.mark.parametrize(
    ("rows", "place", "said"),
    [
        (put(1, 0, 0), 0, "before the first"),
        (put(3, 0, 7), 3, "is missing"),
        ([*CLEAN[:2], CLEAN[3]], 3, "is missing"),
        (put(3, 4, 3), 3, "version 3 of its stream, where 2 is due"),
        (put(2, 4, "1"), 2, "where 1 is due"),
        (put(3, 1, 1), 4, "does not follow"),
        (put(4, 1, 4), 4, "does not follow"),
        (put(4, 2, 4), 4, "does not follow"),
        (put(2, 2, 6), 2, "does not follow"),
        (put(4, 2, "x"), 4, "does not follow"),
    ],
)
def test_the_first_row_out_of_order_is_named(rows: list[Row], place: int, said: str) -> None:
    """Positions, versions, commit numbers and stamps, each with what is wrong about it."""
    found = Order().page(rows)
    assert found is not None
    assert (found.part, found.first, found.last) == ("log", place, place)
    assert said in found.what
