"""Proof files for an auditor, under a checkpoint signed for the purpose."""

from __future__ import annotations

from collections.abc import Callable

from lifecycle.application import vouching
from lifecycle.application.register import Register
from lifecycle.domain.refusals import Refusal, Refused
from lifecycle.ledger.proving import CannotProve, Proof, Prover


def prove(register: Register, wanted: Callable[[Prover], Proof]) -> Proof:
    """A proof file: ``wanted`` says of what (a slot, a participant, a position).

    The log is signed first as it stands. Raises Refused when there is no such thing, when the tree does not bear an
    event out, or when signing could give the register two histories.
    """
    vouching.checkpoint(register)
    try:
        with register.ledger.database.read() as tx:
            return wanted(Prover(tx, register.name, register.stream))
    except CannotProve as cannot:
        raise Refused(Refusal(act="prove", reason="unknown", what=cannot.what, cure=cannot.cure)) from cannot
