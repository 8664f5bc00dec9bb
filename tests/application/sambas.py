"""Sambas at work: three paths, each with checks, offices and a form of decision of its own, and places of all funds."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from itertools import count
from typing import Any

from lifecycle.application import funding
from lifecycle.application.outcome import Outcome
from lifecycle.domain.batch import Plan
from lifecycle.domain.values import Document
from tests.application.office import PAPER, Office, answers, row, sheet

SEEN_ON, DECIDED_ON, ENTERED_ON = date(2025, 11, 24), date(2025, 12, 1), date(2025, 12, 8)
LAST_DAY = date(2026, 12, 31)
RKP, NOTE = Document("RKP DBH Sawit 2025"), Document("Nota anggaran 900/3/2025")
KINDS = {"vulnerable": "farm_labourer", "religious": "imam", "palm": "palm_worker"}
PLAN = Plan(100_800_000, LAST_DAY)


class Sambas:
    """What the offices of Sambas do, in one line each."""

    def __init__(self, office: Office) -> None:
        self.office = office
        self._ids = (f"sambas-{number}" for number in count(1))

    def propose(self, path: str, people: Sequence[int], batch: str | None = None, **more: Any) -> Outcome:
        """A list of one path."""
        rows = [row(number, job_kind=KINDS[path], **more) for number in people]
        name = batch or path
        return self.office.propose(sheet(f"{name}.xlsx", rows), name, on=SEEN_ON)

    def check(self, path: str, batch: str | None = None) -> None:
        """The checks of the path in order, the last of palm workers with its plan."""
        for step in self.steps(path):
            planned: dict[str, Any] = {"plan": PLAN, "documents": (RKP,)} if step == "entered_in_plan" else {}
            self.office.check(step, batch or path, on=SEEN_ON, **planned)

    def steps(self, path: str) -> list[str]:
        """The checks of a path."""
        (found,) = (one for one in self.office.register.profile.paths if one.code == path)
        return [*(found.checks or ())]

    def decide(self, path: str, batch: str | None = None, **more: Any) -> Outcome:
        """The paper that decides, in the form of the path."""
        kind = "decision" if path == "religious" else "participants"
        name = batch or path
        return self.office.decree(f"460/{name}", name, **{"kind": kind, "on": DECIDED_ON, **more})

    def enter(self, people: Sequence[int], name: str, **more: Any) -> Outcome:
        """The carrier's numbers."""
        said = {"on": ENTERED_ON, "documents": (PAPER,), **more}
        return self.office.enter(answers(f"{name}-bpjs.xlsx", people, registered_on=ENTERED_ON), **said)

    def enrol(self, path: str, people: Sequence[int], source: str, batch: str | None = None) -> None:
        """The whole way on one path, with places of a source."""
        self.office.fund(len(people), funding=source, on=SEEN_ON)
        self.propose(path, people, batch)
        self.check(path, batch)
        self.decide(path, batch)
        self.enter(people, batch or path)

    def switch(self, **more: Any) -> Outcome:
        """The budget of the regency pays places of the palm-oil fund."""
        said = {"year": 2025, "before": "DBH_SAWIT", "funding": "APBD", "documents": (NOTE,), "on": ENTERED_ON}
        return self._do(funding.switch_funding, **{**said, "by": "planner", **more})

    def _do(self, act: Callable[..., Outcome], **said: Any) -> Outcome:
        return act(self.office.register, **{"command_id": next(self._ids), **said})
