"""Vouching for the log: a signed checkpoint, held first against one that somebody else keeps."""

from __future__ import annotations

from lifecycle.application.register import Register
from lifecycle.domain.refusals import Refusal, Refused
from lifecycle.ledger.checkpoints import RefusesToSign
from lifecycle.ledger.notes import BadNote


def checkpoint(register: Register, seen: str | None = None) -> str:
    """The signed note of the log as it stands; ``seen`` is a note of it that somebody else holds.

    Raises Refused when ``seen`` is no note of this register, or when signing could give the register two histories.
    """
    try:
        return register.ledger.checkpoint(seen)
    except BadNote as bad:
        raise Refused(Refusal(act="checkpoint", reason="unknown", what=bad.what, cure=bad.cure)) from bad
    except RefusesToSign as refused:
        what = f"{refused.what} {refused.why}"
        raise Refused(Refusal(act="checkpoint", reason="order", what=what, cure=refused.cure)) from refused
