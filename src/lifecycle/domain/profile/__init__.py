"""A regulation as data: who may be enrolled, who checks, who decrees, when cover starts, when it ends.

The file format and its loader are in :mod:`lifecycle.regulations`; this package only says what a profile holds.
"""

from __future__ import annotations

from lifecycle.domain.profile.course import (
    Ground,
    Letter,
    Period,
    PeriodRule,
    Proof,
    Replacement,
    ReProposal,
    Start,
    StartRule,
    Update,
)
from lifecycle.domain.profile.means import Column, ColumnType, Funding, Programme, Sheets
from lifecycle.domain.profile.part import Part
from lifecycle.domain.profile.powers import Act, Check, Gap, JobKind, Office
from lifecycle.domain.profile.texts import Definition, Duty, Reading, Rival
from lifecycle.domain.profile.whole import DecidedBy, Path, Profile

__all__ = [
    "Act",
    "Check",
    "Column",
    "ColumnType",
    "DecidedBy",
    "Definition",
    "Duty",
    "Funding",
    "Gap",
    "Ground",
    "JobKind",
    "Letter",
    "Office",
    "Part",
    "Path",
    "Period",
    "PeriodRule",
    "Profile",
    "Programme",
    "Proof",
    "ReProposal",
    "Reading",
    "Replacement",
    "Rival",
    "Sheets",
    "Start",
    "StartRule",
    "Update",
]
