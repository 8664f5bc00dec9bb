"""A log whose rows were changed by other means takes nothing and signs nothing."""

from __future__ import annotations

import pytest

from lifecycle.ledger import Ledger
from lifecycle.ledger.recorder import LogTorn
from tests.ledger.conftest import Open


@pytest.mark.parametrize(
    ("harm", "said"),
    [
        ("DELETE FROM commits", "ends at position 0, the events at 2"),
        ("DELETE FROM commits WHERE number = 2", "ends at position 1, the events at 2"),
        ("DELETE FROM events WHERE position = 2", "ends at position 2, the events at 1"),
    ],
)
def test_a_torn_log_is_not_written_on(ledger: Ledger, opened: Open, harm: str, said: str) -> None:
    """Whoever writes next is told at once, in place of a conflict that no repetition ends."""
    for number in range(2):
        ledger.append([(f"{number:032x}", 1, opened(str(number)))], f"c{number}")
    with ledger.database.write() as tx:
        tx.execute(harm)
    with pytest.raises(LogTorn, match=said):
        ledger.append([("f" * 32, 1, opened("2"))], "c2")
