"""What people do when something was wrong, each by the use case they would use."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Literal

from lifecycle.application import amending, correcting
from lifecycle.domain.values import Document
from tests.scenarios.stage import Stage

PAPER = (Document("Berkas koreksi"),)


def correct(stage: Stage, name: str, header: str, cell: str, on: date, reason: str, by: str | None = None) -> None:
    """One field of a record is set right, by the header of its column."""
    stage.do(
        on,
        correcting.correct,
        participant=stage.id(name),
        field=stage.field(header),
        value=cell,
        reason=reason,
        by=by or stage.who("correct"),
        command_id=stage.command(),
        documents=PAPER,
    )


def correct_nik(stage: Stage, name: str, right: str, on: date, reason: str) -> None:
    """Somebody was recorded with a wrong NIK; the right one is that of ``right``, whom it is taken from here."""
    wrong, true = stage.meet(name), stage.meet(right)
    correct(stage, name, "NIK", true.nik, on, reason)
    if stage.raised is None:
        wrong.nik, true.nik = true.nik, wrong.nik


def close_as_same(stage: Stage, name: str, other: str, on: date, reason: str) -> None:
    """Two records turn out to be one person."""
    stage.do(
        on,
        correcting.close_as_same,
        participant=stage.id(name),
        same_as=stage.id(other),
        reason=reason,
        by=stage.who("correct"),
        command_id=stage.command(),
        documents=PAPER,
    )


def send_back(stage: Stage, name: str, on: date, reason: str, by: str | None = None) -> None:
    """A case goes back to whoever put it forward."""
    stage.do(
        on,
        correcting.return_case,
        participant=stage.id(name),
        reason=reason,
        by=by or stage.who("return_case", name),
        command_id=stage.command(),
    )


def withdraw(stage: Stage, name: str, on: date, reason: str) -> None:
    """A case is taken back by whoever put it forward."""
    stage.do(
        on,
        correcting.withdraw,
        participant=stage.id(name),
        reason=reason,
        by=stage.proposer(stage.people[name].kind),
        command_id=stage.command(),
        documents=PAPER,
    )


def amend(
    stage: Stage,
    kind: Literal["erratum", "annulment"],
    amends: str,
    number: str,
    on: date,
    what: str,
    struck: Sequence[str] = (),
) -> None:
    """A decree is corrected or annulled by another."""
    stage.do(
        on,
        amending.amend_decree,
        number=number,
        amends=amends,
        kind=kind,
        what=what,
        on=on,
        by=stage.who("decree"),
        command_id=stage.command(),
        struck=[stage.id(name) for name in struck],
    )
