"""Acts on a whole batch: each candidate decided alone, a thousand a commit."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
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


def chunks(items: Sequence[Item], size: int = CHUNK) -> Iterator[tuple[int, Sequence[Item]]]:
    """Numbered pieces of a list."""
    for number, start in enumerate(range(0, len(items), size)):
        yield number, items[start : start + size]


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


def in_chunks(
    streams: Sequence[str],
    command_id: str,
    act: Callable[[str, Sequence[str]], Outcome],
    progress: Progress,
) -> Outcome:
    """Carry an act out on many streams, a chunk a commit, each with a command id of its own."""
    whole = Outcome()
    for number, part in chunks(streams):
        whole.add(act(f"{command_id}/{number:05d}", part))
        progress(min((number + 1) * CHUNK, len(streams)), len(streams))
    return whole
