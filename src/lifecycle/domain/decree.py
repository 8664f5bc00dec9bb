"""A Keputusan Bupati: issued once, of a kind the regulation knows, naming whom its annex names."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from lifecycle.domain.commands import Command
from lifecycle.domain.events import DecreeIssued, DecreeKind, Event
from lifecycle.domain.law import Law
from lifecycle.domain.refusals import Reason, Refusal, Refused


class IssueDecree(Command, frozen=True, kw_only=True):
    """Issue a decree dated ``on``; ``named`` are the participants of its annex in order."""

    number: str
    kind: DecreeKind
    named: tuple[str, ...]
    batch: str | None = None
    job_kind_named: str | None = None
    cycle: str | None = None
    amends: str | None = None
    what: str | None = None


def fold(events: Iterable[Event]) -> DecreeIssued | None:
    """The decree as it was issued, or None."""
    return next((event for event in events if isinstance(event, DecreeIssued)), None)


def require_sense(before: DecreeIssued | None, command: IssueDecree, law: Law) -> None:
    """Raise Refused where the regulation is silent on the kind, the number is taken, or the parts do not fit."""
    law.require_spoken(command.kind)
    if command.kind == "extension":
        law.require_spoken("extend")
    if command.kind in _SEATING:
        _require_form(command, law)
    if command.kind == "letter":
        _require_letter_reading(law)
    if before is not None:
        raise _refused(
            "order", f"Decree {command.number} is recorded already.", "A decree number is given once: check it."
        )
    if command.kind in ("participants", "letter", "decision") and command.batch is None:
        raise _refused("order", "A decree on participants needs its list.", "Name the batch with --batch.")
    if command.kind == "job_kind" and not command.job_kind_named:
        raise _refused("order", "A decree on a kind of work needs its name.", "Name the kind with --names.")
    if command.kind in ("job_kind", "extension") and command.batch is not None:
        raise _refused("order", "A decree of this kind names nobody.", "Leave --batch out.")


def issue(before: DecreeIssued | None, command: IssueDecree, law: Law) -> DecreeIssued:
    """The decree with the count and digest of its annex. Raises Refused."""
    require_sense(before, command, law)
    act = law.profile.acts["decree"]
    return DecreeIssued(
        **command.said(act.cite, act.reading),
        number=command.number,
        kind=command.kind,
        count=len(command.named),
        digest=digest_of(command.named),
        batch=command.batch,
        job_kind_named=command.job_kind_named,
        cycle=command.cycle,
        amends=command.amends,
        what=command.what,
    )


def amend(before: DecreeIssued | None, amended: DecreeIssued, command: IssueDecree, law: Law) -> DecreeIssued:
    """The paper that corrects or annuls another. Raises Refused: dated before it, or naming what names nobody."""
    if command.on < amended.effective_on:
        what = f"Decree {amended.number} is of {amended.effective_on}; what amends it is of {command.on}."
        raise _refused("order", what, "Check the date.")
    if amended.amends is not None:
        what = f"Decree {amended.number} amends {amended.amends}; amend that one."
        raise _refused("order", what, "Name the decree that is wrong.")
    return issue(before, command, law)


def _require_form(command: IssueDecree, law: Law) -> None:
    """Raise Refused for a decree where the text names none, and for another decision where it names one."""
    wanted = law.profile.decided_by
    if (command.kind == "decision") != (wanted == "decision"):
        act = law.profile.acts["decree"]
        what = "The text names no Keputusan Bupati for these candidates; another decision takes its place."
        cure = "Record it as what it is: lifecycle decree REGISTER --kind decision."
        if wanted == "decree":
            what, cure = "These candidates are decided by a Keputusan Bupati.", "Record it with --kind participants."
        refusal = Refusal(act="decree", reason="law", what=what, cure=cure, basis=act.cite, reading=act.reading)
        raise Refused(refusal)


def _require_letter_reading(law: Law) -> None:
    letter = law.profile.letter
    if letter is None or not letter.instead_of_decree:
        basis, reading = (letter.decree_cite, letter.reading) if letter else ((), ())
        raise Refused(
            Refusal(
                act="decree",
                reason="law",
                what="An assignment letter is the basis of the data only; it does not stand for the decree.",
                cure="Let the candidates be verified, and decree them: lifecycle decree REGISTER --kind participants.",
                basis=basis or law.profile.acts["decree"].cite,
                reading=reading,
            )
        )


_SEATING = ("participants", "letter", "decision")


def digest_of(participants: Iterable[str]) -> str:
    """SHA-256 (hex) over the ids of participants, one a line, in the order of the list."""
    return hashlib.sha256("\n".join(participants).encode()).hexdigest()


def _refused(reason: Reason, what: str, cure: str) -> Refused:
    return Refused(Refusal(act="decree", reason=reason, what=what, cure=cure))
