"""What is told when nothing was backed up or restored, and how it is shown that something is."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager

from lifecycle.ledger.backup.rows import Moved

Progress = Callable[[str], AbstractContextManager[Moved]]
"""Shows one stage of the work by its name, for the length of a block."""


class NotBackedUp(Exception):  # noqa: N818 - named for what a person is told
    """Nothing was backed up: why, and the cure."""


class NotRestored(Exception):  # noqa: N818
    """Nothing was restored: why, and the cure."""
