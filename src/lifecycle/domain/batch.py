"""Candidates put forward together: who put them forward, and how many lines there are."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from lifecycle.domain.commands import Command
from lifecycle.domain.decree import digest_of
from lifecycle.domain.events import BatchProposed, Event
from lifecycle.domain.law import Law
from lifecycle.domain.refusals import Refusal, Refused
from lifecycle.domain.values import Document


class Batch(msgspec.Struct, frozen=True):
    """``proposers`` are the persons who put lines forward."""

    lines: int = 0
    proposers: frozenset[str] = frozenset()


class ProposeLines(Command, frozen=True, kw_only=True):
    """Put candidates forward in a batch, on lines from ``first_line``."""

    batch: str
    first_line: int
    candidates: tuple[str, ...]


def fold(events: Iterable[Event]) -> Batch:
    """A batch from its events."""
    state = Batch()
    for event in events:
        if isinstance(event, BatchProposed):
            state = Batch(state.lines + event.count, state.proposers | {event.actor.person})
    return state


def propose(command: ProposeLines, law: Law) -> BatchProposed:
    """The lines as put forward, with their count and digest."""
    return BatchProposed(
        **command.said(law.profile.batch_document_cite),
        batch=command.batch,
        first_line=command.first_line,
        count=len(command.candidates),
        digest=digest_of(command.candidates),
    )


def require_document(documents: tuple[Document, ...], law: Law) -> None:
    """Raise Refused where the regulation wants the berita acara of the collection and none is named."""
    cite = law.profile.batch_document_cite
    if cite and not documents:
        raise Refused(
            Refusal(
                act="propose",
                reason="law",
                what="A list goes in with the berita acara of its collection.",
                cure="Name it with --document.",
                basis=cite,
            )
        )
