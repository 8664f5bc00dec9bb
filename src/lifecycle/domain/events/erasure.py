"""The event of erasing a person: what is personal goes, what happened stays."""

from __future__ import annotations

from typing import ClassVar

from lifecycle.domain.events.base import Claim, Event


class PersonErased(Event, frozen=True, kw_only=True):
    """A person was erased; ``evidence`` names the legal ground (UU 27/2022 art. 43, deletion, and 44, destruction).

    ``nik_key`` is the claim on the NIK, which is given back. ``keys`` are the keyed hashes under which rows about the
    person are sealed that no case could take: with ``participant`` they say whose keys are destroyed, so that this can
    be finished, or done again after a restore, from the log alone.
    """

    TOPIC: ClassVar[str] = "person.erased.v1"

    participant: str
    nik_key: str | None = None
    keys: tuple[str, ...] = ()

    def subjects(self) -> tuple[str, ...]:
        """Whose keys are destroyed (hex): the participant's, and those of the rows."""
        return (self.participant, *self.keys)

    def releases(self) -> tuple[Claim, ...]:
        """The NIK leads nowhere any longer: who comes back is somebody new."""
        return (("nik", self.nik_key),) if self.nik_key else ()

    def takes(self) -> tuple[Claim, ...]:
        """A key is destroyed once; and by this claim the participant is found, whose claim on the NIK is gone."""
        return tuple(("erased", subject) for subject in self.subjects())
