"""Why an act was refused: what, why (provision or silence) and the cure. Told to people; recorded when law decided."""

from __future__ import annotations

from typing import Literal

import msgspec

from lifecycle.domain.rules import Outcome

Reason = Literal["law", "silent", "unset", "office", "separation", "order", "unknown", "personal"]
"""The last three are mistakes of use, never recorded: a state that does not allow it, a name nobody has, words that
would name somebody in the open for ever."""


class Refusal(msgspec.Struct, frozen=True, kw_only=True):
    """One refusal. ``basis`` and ``reading`` are provision ids and defect ids; empty for mistakes of use."""

    act: str
    reason: Reason
    what: str
    cure: str
    basis: tuple[str, ...] = ()
    reading: tuple[str, ...] = ()
    criteria: tuple[Outcome, ...] = ()

    @property
    def recorded(self) -> bool:
        """Whether it belongs in the log: somebody was turned away for a reason of law, silence, office or duty."""
        return self.reason not in ("order", "unknown", "personal")


class Refused(Exception):  # noqa: N818 - a refusal is an answer, not an error
    """Raised by ``decide``; carries the refusal."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal.what)
        self.refusal = refusal
