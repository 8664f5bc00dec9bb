"""Finding whom a person means."""

from __future__ import annotations

import re

from lifecycle.application.register import Register
from lifecycle.domain.refusals import Refusal, Refused
from lifecycle.domain.values import Nik

_ID_OR_ITS_END = re.compile(r"[0-9a-f]{8,32}")
_LEAD_TO_PEOPLE = ("nik", "batch-line", "erased")
"""Claims that participants hold: by their NIK, until they are erased or closed; on the lists they stood on."""


def find_participant(register: Register, wanted: str) -> str:
    """The participant with this id (32 hex digits, or its last eight and more) or this NIK. Raises Refused."""
    text = wanted.strip().lower().lstrip("…").replace("-", "")
    if stream := _by_nik(register, wanted):
        return stream
    if _ID_OR_ITS_END.fullmatch(text):
        held = (stream for kind in _LEAD_TO_PEOPLE for _, stream in register.ledger.claimed(kind, ""))
        ending = {stream for stream in held if stream.endswith(text)}
        if len(ending) == 1:
            return ending.pop()
    raise Refused(
        Refusal(
            act="find",
            reason="unknown",
            what="No participant of this register has that id or NIK.",
            cure="lifecycle ask current_roll list shows everybody with their ids.",
        )
    )


def _by_nik(register: Register, wanted: str) -> str | None:
    try:
        key = register.keyring.nik(Nik(wanted))
    except ValueError:
        return None
    return register.ledger.holders("nik", [key]).get(key)
