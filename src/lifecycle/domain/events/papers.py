"""Events of the papers: batches of candidates, decrees, and the spreadsheets that carried them in."""

from __future__ import annotations

from datetime import date
from typing import ClassVar, Literal

import msgspec

from lifecycle.domain.events.base import Claim, Event, within

Carries = Literal["proposal", "registration", "update", "facts"]
DecreeKind = Literal["participants", "change", "job_kind", "letter", "erratum", "annulment", "decision", "extension"]


class BatchProposed(Event, frozen=True, kw_only=True):
    """Candidates put forward together. ``digest`` is SHA-256 over their ids in line order (hex)."""

    TOPIC: ClassVar[str] = "batch.proposed.v1"

    batch: str
    first_line: int
    count: int
    digest: str


class PlanProposed(Event, frozen=True, kw_only=True):
    """Candidates of a batch were proposed in a budget plan (Sambas 26(4)): number, rupiah, and the last day of aid."""

    TOPIC: ClassVar[str] = "batch.plan_proposed.v1"

    batch: str
    plan: str
    count: int
    amount: int
    last_day: date


class DecreeIssued(Event, frozen=True, kw_only=True):
    """A Keputusan Bupati, dated ``effective_on``. ``digest`` is SHA-256 over the participants of its annex (hex).

    A ``decision`` stands in its place where the text names no decree; its issuer is the actor's office.

    ``amends`` is the decree that an erratum corrects or an annulment ends; ``what`` says what was wrong with it.
    """

    TOPIC: ClassVar[str] = "decree.issued.v1"

    number: str
    kind: DecreeKind
    count: int
    digest: str
    batch: str | None = None
    job_kind_named: str | None = None
    cycle: str | None = None
    amends: str | None = None
    what: str | None = None

    def takes(self) -> tuple[Claim, ...]:
        """A decree number is given once, and a decree falls once."""
        number = ("decree", self.number)
        return (number, ("annulled", self.amends)) if self.kind == "annulment" and self.amends else (number,)


class SheetReceived(Event, frozen=True, kw_only=True):
    """A spreadsheet came in. The same bytes again are the same fact."""

    TOPIC: ClassVar[str] = "sheet.received.v1"

    sheet: str
    name: str
    carries: Carries
    rows: int
    held: int
    batch: str | None = None


class Cells(msgspec.Struct, frozen=True, omit_defaults=True):
    """A row as written, header to text: personal."""

    cells: dict[str, str] = {}

    def __repr__(self) -> str:
        return f"Cells({', '.join(self.cells)})"


class RowHeld(Event, frozen=True, kw_only=True):
    """A row that changes no case until it is mended: column, what is wrong and the cure; never what stands in it.

    ``person_key`` is the keyed hash of who it seems to be about, under whose key the row is sealed.
    """

    TOPIC: ClassVar[str] = "sheet.row_held.v1"
    BOX: ClassVar[type[msgspec.Struct] | None] = Cells

    sheet: str
    name: str
    row: int
    column: str
    what: str
    cure: str
    batch: str | None = None
    row_key: str | None = None
    person_key: str | None = None
    personal: Cells | None = None

    def whose(self) -> str | None:
        """Whoever the row seems to be about."""
        return self.person_key

    def takes(self) -> tuple[Claim, ...]:
        """Held rows of a batch are found by who they are about."""
        return (("row-held", f"{within(self.batch)}{self.sheet}/{self.row:07d}/{self.row_key}"),) if self.batch else ()


class RowReleased(Event, frozen=True, kw_only=True):
    """A held row is settled: by a person with a reason, or superseded by a later sheet of the same batch."""

    TOPIC: ClassVar[str] = "sheet.row_released.v1"

    sheet: str
    row: int
    reason: str
    batch: str | None = None
    row_key: str | None = None
    superseded_by: str | None = None

    def releases(self) -> tuple[Claim, ...]:
        """The row is no longer held."""
        return (("row-held", f"{within(self.batch)}{self.sheet}/{self.row:07d}/{self.row_key}"),) if self.batch else ()


class SheetFinished(Event, frozen=True, kw_only=True):
    """Every row of the sheet has become a case, was found unchanged, or is held."""

    TOPIC: ClassVar[str] = "sheet.finished.v1"

    sheet: str
    entered: int
    unchanged: int
    refused: int
