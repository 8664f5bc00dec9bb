"""A log of 2,000 events, harmed in one place at a time: always found, and there; a log that is whole never alarms."""

from __future__ import annotations

from unittest.mock import patch

import pytest

from tests.ledger.mutants import clean, run


def test_every_mutant_is_found_at_its_position() -> None:
    """One bit, row, order, tail, position, claim, commit, tile, checkpoint, signature or key."""
    assert run(600) == []


def test_a_clean_log_never_alarms() -> None:
    """Logs as they grow, after every commit of theirs, with every checkpoint they signed."""
    assert clean(120) == []


@pytest.mark.parametrize(
    ("dumb", "harm"),
    [
        ("leaves._differs", "one_bit_of_a_row"),
        ("leaves._inner", "one_bit_of_a_tile"),
        ("order.Order._gapless", "a_row_out_of_order_under_a_tree_that_says_so"),
        ("order.Order._stamped", "a_row_out_of_order_under_a_tree_that_says_so"),
        ("commits.Commits._as_stored", "one_bit_of_a_commit"),
        ("claims.Claims._nobodys", "a_claim_nobody_took"),
        ("vouched.Vouched._against", "history_rewritten"),
        ("vouched.Vouched._unsigned", "the_checkpoint_of_a_decree_deleted"),
    ],
)
def test_mutants_have_teeth(dumb: str, harm: str) -> None:
    """Where one part of the verifier says nothing, what it is there for is not found, or not at its place."""
    with patch(f"lifecycle.ledger.verifying.{dumb}", lambda *_: None):
        assert run(24, harms=[harm])
