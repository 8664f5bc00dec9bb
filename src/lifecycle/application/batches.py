"""Acts on a whole batch: each candidate decided alone, a thousand a commit."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from lifecycle.application.outcome import Outcome
from lifecycle.application.register import Register
from lifecycle.domain.events import within
from lifecycle.domain.refusals import Refusal, Refused

CHUNK = 1_000

Progress = Callable[[int, int], None]
"""Told how many of how many are done."""

Item = TypeVar("Item")


def no_progress(_done: int, _total: int) -> None:
    """Nobody is watching."""


def members(register: Register, batch: str) -> list[str]:
    """The participants of a batch in the order of its lines. Raises Refused when there is no such batch."""
    found = [stream for _, stream in register.ledger.claimed("batch-line", within(batch))]
    if not found:
        raise Refused(
            Refusal(
                act="batch",
                reason="unknown",
                what=f"There is no batch {batch!r}.",
                cure="A batch comes in with lifecycle receive REGISTER FILE --as proposal --batch NAME.",
            )
        )
    return list(dict.fromkeys(found))


def in_chunks(items: Sequence[Item], act: Callable[[int, Sequence[Item]], Outcome], progress: Progress) -> Outcome:
    """Carry an act out on many items, a numbered chunk a commit, and put the outcomes together."""
    whole = Outcome()
    for number, start in enumerate(range(0, len(items), CHUNK)):
        part = items[start : start + CHUNK]
        whole.add(act(number, part))
        progress(start + len(part), len(items))
    return whole
