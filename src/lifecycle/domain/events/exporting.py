"""The event of handing personal data out of the register, to somebody appointed for it."""

from __future__ import annotations

from typing import ClassVar

from lifecycle.domain.events.base import Event


class IdentifiedExportRecorded(Event, frozen=True, kw_only=True):
    """Files that name people were about to be written for the actor, on ``effective_on``.

    ``export`` is what was written (``parquet``, ``ocel``), ``tables`` what is in it, ``position`` up to where in the
    log. It stands in the log before the first file is there, so that nothing leaves unrecorded.
    """

    TOPIC: ClassVar[str] = "register.identified_export_recorded.v1"

    export: str
    tables: tuple[str, ...]
    position: int
