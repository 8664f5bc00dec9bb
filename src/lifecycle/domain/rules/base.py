"""What every criterion has in common: when it holds, whom it concerns, and what its judging leaves."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Literal

import msgspec

from lifecycle.domain.values import Fact

JudgedAt = Literal["check", "proposal", "registration", "first_registration"]
FROM_A_SOURCE = "source"
"""The type of a field that no list of candidates has a column for: it is recorded as a dated fact."""
Verdict = Literal["met", "not_met", "not_yet", "not_shown"]


class Subject(msgspec.Struct, frozen=True):
    """What the criteria are judged on: facts about one candidate on a day.

    ``sources`` says where a fact comes from and of which day it is; a fact without one stands in the list itself.
    """

    birth_date: date | None
    job_kind: str
    kecamatan: str | None
    facts: Mapping[str, Fact]
    aided_before: bool = False
    path: str = ""
    proposed_on: date | None = None
    sources: Mapping[str, str] = {}


class Outcome(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """How one criterion came out, on which facts, under which provision and reading.

    ``version`` is the day from which the rule holds: which wording of it was judged by.
    """

    rule: str
    verdict: Verdict
    basis: tuple[str, ...]
    facts: dict[str, Fact | None] = {}
    reading: tuple[str, ...] = ()
    version: date | None = None

    def bare(self) -> Outcome:
        """The outcome without the facts, which are personal and stay in the event's box."""
        return Outcome(self.rule, self.verdict, self.basis, {}, self.reading, self.version)


class BaseRule(
    msgspec.Struct, frozen=True, kw_only=True, tag_field="kind", forbid_unknown_fields=True, rename={"from_": "from"}
):
    id: str
    from_: date
    cite: tuple[str, ...]
    until: date | None = None
    reading: tuple[str, ...] = ()
    judged_at: JudgedAt = "check"
    only_kinds: tuple[str, ...] = ()
    only_paths: tuple[str, ...] = ()
    evidence: str | None = None

    def fields(self) -> tuple[str, ...]:
        """The fields of a candidate the rule is judged on."""
        return ()

    def types(self) -> dict[str, str]:
        """How each of these fields is read in a spreadsheet: by the type of its column (a yes or a no mostly)."""
        return dict.fromkeys(self.fields(), "yes_no")

    def holds_on(self, day: date) -> bool:
        return self.from_ <= day and (self.until is None or day < self.until)

    def concerns(self, subject: Subject) -> bool:
        """A rule may be for some job kinds or paths only.

        ``first_registration`` is the first under this programme in each enrolment: a person proposed again is tested
        again (SMG-23, BMS-25); a continuation would not be.
        """
        if self.only_paths and subject.path not in self.only_paths:
            return False
        return not self.only_kinds or subject.job_kind in self.only_kinds

    def judge(self, subject: Subject, on: date) -> Outcome:
        """How it comes out for a candidate on a day, with the facts it was judged on and their sources."""
        used = self.used(subject, on)
        if subject.sources:
            used |= {f"{name} from": subject.sources[name] for name in [*used] if name in subject.sources}
        return Outcome(self.id, self.verdict(subject, on), self.cite, used, self.reading, self.from_)

    def verdict(self, subject: Subject, on: date) -> Verdict:
        """Met, not met, not yet, or not shown."""
        raise NotImplementedError

    def used(self, subject: Subject, on: date) -> dict[str, Fact | None]:  # noqa: ARG002 - some ask for the day
        """The facts it is judged on."""
        return {name: subject.facts.get(name) for name in self.fields()}

    def judged_on(self, subject: Subject, on: date) -> date:
        """The day it is judged on: that of the proposal where the text asks for the age of one who applies."""
        return subject.proposed_on or on if self.judged_at == "proposal" else on


def age_on(born: date, on: date) -> int:
    """Age in completed years; a birthday of 29 February falls on 1 March in a common year."""
    return on.year - born.year - ((on.month, on.day) < (born.month, born.day))


def stated_verdict(value: Fact | None, expected: bool, presumed: bool) -> Verdict:
    """What a yes, a no or nothing comes to; ``presumed``: nothing is a yes, for the list as a whole states it."""
    if value is None:
        return "met" if presumed else "not_shown"
    return "met" if value is expected else "not_met"
