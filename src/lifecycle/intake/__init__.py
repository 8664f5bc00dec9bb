"""Spreadsheets in: bytes to rows *and* issues, every one with the place it came from; nothing is lost, nothing guessed.

``read_proposals`` and ``read_registrations`` answer with a :class:`Reading`: the rows that can be used, the rows held
with what is wrong and the cure, and notes on what was skipped. Only a file that cannot be read at all raises
(:class:`Unreadable`).

The names are fetched on first use (PEP 562), because this module also runs in front of the child process that parses a
workbook, which must start fast and needs none of them.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lifecycle.intake.proposals import read_proposals
    from lifecycle.intake.registrations import read_registrations
    from lifecycle.intake.rows import HeldRow, Issue, ProposalRow, Reading, RegistrationRow, Unreadable
    from lifecycle.intake.source import digest

__all__ = [
    "HeldRow",
    "Issue",
    "ProposalRow",
    "Reading",
    "RegistrationRow",
    "Unreadable",
    "digest",
    "read_proposals",
    "read_registrations",
]

_HOMES = {"digest": "source", "read_proposals": "proposals", "read_registrations": "registrations"}


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES.get(name, 'rows')}"), name)
