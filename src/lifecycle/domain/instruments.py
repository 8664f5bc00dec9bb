"""Papers that settle what a regulation leaves open: a decree, a cooperation agreement, a delegated rule, a ruling."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

import msgspec

from lifecycle.domain.values import Document

RULING = "re_proposal"
"""What a ruling on one person settles: that this person may come back."""


class Instrument(msgspec.Struct, frozen=True, omit_defaults=True):
    """A paper, the day from which it settles something, and what it says.

    ``office`` acts on it; ``kinds`` are the kinds of work it is for (none: all), ``grounds`` the codes of the grounds
    it names, ``participant`` the one person it is about.
    """

    paper: Document
    since: date
    office: str | None = None
    kinds: tuple[str, ...] = ()
    grounds: tuple[str, ...] = ()
    participant: str | None = None


Settled = Mapping[str, Sequence[Instrument]]
"""What is settled, by name, in the order of the days from which the papers settle it."""


def settled_on(settled: Settled, on: date) -> Settled:
    """What is settled on a day."""
    return {name: tuple(paper for paper in papers if paper.since <= on) for name, papers in settled.items()}


def in_force(papers: Sequence[Instrument], on: date, kind: str | None = None) -> Instrument | None:
    """The latest paper of a day that is for this kind of work."""
    told = (paper for paper in reversed(papers) if paper.since <= on)
    return next((paper for paper in told if kind is None or not paper.kinds or kind in paper.kinds), None)
