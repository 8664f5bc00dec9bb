"""Spreadsheets in: bytes to rows *and* issues, every one with the place it came from; nothing is lost, nothing guessed.

``read_proposals``, ``read_registrations``, ``read_bill``, ``read_update`` and ``read_facts`` answer with a
:class:`Reading`: the rows that can be used, the rows held with what is wrong and the cure, and notes on what was
skipped or is in doubt. Only a file that cannot be read at all raises (:class:`Unreadable`). ``read_value`` reads one
value as typed.

The names are fetched on first use (PEP 562), because this module also runs in front of the child process that parses a
workbook, which must start fast and needs none of them.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lifecycle.intake.bills import read_bill
    from lifecycle.intake.facts import read_facts
    from lifecycle.intake.proposals import read_proposals
    from lifecycle.intake.registrations import read_registrations
    from lifecycle.intake.rows import (
        BillRow,
        FactRow,
        HeldRow,
        Issue,
        ProposalRow,
        Reading,
        RegistrationRow,
        Unreadable,
        UpdateRow,
    )
    from lifecycle.intake.source import digest
    from lifecycle.intake.updates import read_update
    from lifecycle.intake.values import read_value

__all__ = [
    "BillRow",
    "FactRow",
    "HeldRow",
    "Issue",
    "ProposalRow",
    "Reading",
    "RegistrationRow",
    "Unreadable",
    "UpdateRow",
    "digest",
    "read_bill",
    "read_facts",
    "read_proposals",
    "read_registrations",
    "read_update",
    "read_value",
]

_HOMES = {
    "digest": "source",
    "read_bill": "bills",
    "read_facts": "facts",
    "read_proposals": "proposals",
    "read_registrations": "registrations",
    "read_update": "updates",
    "read_value": "values",
}


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES.get(name, 'rows')}"), name)
