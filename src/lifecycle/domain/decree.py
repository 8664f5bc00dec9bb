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


def fold(events: Iterable[Event]) -> DecreeIssued | None:
    """The decree as it was issued, or None."""
    return next((event for event in events if isinstance(event, DecreeIssued)), None)


def require_sense(before: DecreeIssued | None, command: IssueDecree, law: Law) -> None:
    """Raise Refused where the regulation is silent on the kind, the number is taken, or the parts do not fit."""
    if command.kind != "participants":
        law.require_spoken(command.kind)
    if before is not None:
        raise _refused(
            "order", f"Decree {command.number} is recorded already.", "A decree number is given once: check it."
        )
    if command.kind == "participants" and command.batch is None:
        raise _refused("order", "A decree on participants needs its list.", "Name the batch with --batch.")
    if command.kind == "job_kind" and not command.job_kind_named:
        raise _refused("order", "A decree on a kind of work needs its name.", "Name the kind with --names.")
    if command.kind == "job_kind" and command.batch is not None:
        raise _refused("order", "A decree on a kind of work names nobody.", "Leave --batch out.")


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
    )


def digest_of(participants: Iterable[str]) -> str:
    """SHA-256 (hex) over the ids of participants, one a line, in the order of the list."""
    return hashlib.sha256("\n".join(participants).encode()).hexdigest()


def _refused(reason: Reason, what: str, cure: str) -> Refused:
    return Refused(Refusal(act="decree", reason=reason, what=what, cure=cure))
