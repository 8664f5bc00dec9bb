"""Aid of Pekalongan for some months: granted, prolonged, over."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from itertools import count
from typing import Any

from lifecycle.application import granting
from lifecycle.application.outcome import Outcome
from lifecycle.domain.period import Wanted
from lifecycle.domain.values import Document
from tests.application.office import LATER, Office, answers, row, sheet

NOTE = Document("Nota anggaran 900/3/2025")
EXTENSION = "460/5"
ELIGIBLE = {"sktm": True, "resident_since": "2001-04-01"}


class Grants:
    """What the offices of an :class:`Office` do with granted periods."""

    def __init__(self, office: Office) -> None:
        self.office = office
        self._ids = (f"grants-{number}" for number in count(1))

    def enrol(self, people: Sequence[int], months: int, path: str = "routine", batch: str = "b", **more: Any) -> None:
        """The whole way from a list of Pekalongan to the carrier's numbers, with aid for so many months."""
        said = {"job_kind": "farm_labourer", "path": path, "facts": ELIGIBLE}
        self.office.fund(len(people))
        self.office.propose(sheet(f"{batch}.xlsx", [row(number, **said) for number in people]), batch)
        self.office.check_all(batch)
        self.office.decree(f"460/{batch}", batch, period=Wanted(months=months), **more)
        self.office.enter(answers(f"{batch}-bpjs.xlsx", people))

    def decide_extension(self, number: str = EXTENSION, on: date = LATER, **more: Any) -> Outcome:
        """The decree that prolongs grants."""
        return self.office.decree(number, None, kind="extension", on=on, **more)

    def extend(self, months: int = 1, **more: Any) -> Outcome:
        """Prolong the grants of a batch, or of one person."""
        said = {"participant": None, "batch": None if "participant" in more else "b", "decree": EXTENSION}
        told = {"on": LATER, "documents": (NOTE,), "by": "head", **more}
        return self._do(granting.extend, months=months, **{**said, **told})

    def end(self, on: date, **more: Any) -> Outcome:
        """Record what is over by a day."""
        return self._do(granting.end_periods, on=on, **{"by": "recorder", **more})

    def _do(self, act: Callable[..., Outcome], **said: Any) -> Outcome:
        return act(self.office.register, **{"command_id": next(self._ids), **said})
