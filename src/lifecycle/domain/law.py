"""The law as one register meets it: its profile, its process, and the papers that settle what the text leaves open."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import cached_property

from lifecycle.domain.facts import DatedFact
from lifecycle.domain.instruments import RULING, Instrument, Settled, in_force, settled_on
from lifecycle.domain.overlay import on_path, settled_by
from lifecycle.domain.processes import Process, process_of
from lifecycle.domain.profile import Funding, Gap, JobKind, Profile
from lifecycle.domain.refusals import Reason, Refusal, Refused
from lifecycle.domain.rules import Rule, Subject
from lifecycle.domain.values import Document


class Law:
    """Handed to every decision: the regulation of a register, or (:meth:`on_path`) of one path of it."""

    def __init__(
        self,
        regulation: Profile,
        settled: Settled | None = None,
        path: str | None = None,
        regency_facts: tuple[DatedFact, ...] = (),
    ) -> None:
        self._regulation = regulation
        self.settled: Settled = settled or {}
        self.regency_facts = regency_facts
        self.path = path or regulation.paths[0].code
        self._on_path = path is not None
        self._paths: dict[str, Law] = {}
        self._days: dict[tuple[int, ...], Law] = {}
        self._rules: dict[tuple[date, str], tuple[Rule, ...]] = {}
        self._gaps: dict[tuple[str, bool], tuple[tuple[str, Gap, Reason], ...]] = {}

    @cached_property
    def said(self) -> Profile:
        """What the regulation itself says, on this path."""
        if not self._on_path:
            return self._regulation
        return on_path(self._regulation, next(path for path in self._regulation.paths if path.code == self.path))

    @cached_property
    def profile(self) -> Profile:
        """What holds: what the regulation says, with what the papers add."""
        return settled_by(self.said, self.settled)

    @cached_property
    def process(self) -> Process:
        """The legal moves of a participant here."""
        return process_of(self.profile)

    def on_path(self, code: str) -> Law:
        """The law on one path; on the first where a case has none on record."""
        code = code or self._regulation.paths[0].code
        if code not in self._paths:
            self._paths[code] = Law(self._regulation, self.settled, code, self.regency_facts)
        return self._paths[code]

    def as_of(self, day: date) -> Law:
        """The law with the papers of a day: what a later one says, and whom it names, does not hold yet."""
        if not self.settled:
            return self
        settled = settled_on(self.settled, day)
        told = tuple(map(len, settled.values()))
        if told == tuple(map(len, self.settled.values())):
            return self
        if told not in self._days:
            self._days[told] = Law(self._regulation, settled, self.path if self._on_path else None, self.regency_facts)
        return self._days[told]

    @cached_property
    def kinds(self) -> dict[str, JobKind]:
        """The kinds of work by code."""
        return {kind.code: kind for kind in self.profile.kinds}

    def rules_for(self, subject: Subject, day: date) -> tuple[Rule, ...]:
        """The criteria in force on a day that concern a candidate of this path and kind of work."""
        key = (day, f"{subject.path}/{subject.job_kind}")
        if key not in self._rules:
            self._rules[key] = tuple(rule for rule in self.profile.rules_on(day) if rule.concerns(subject))
        return self._rules[key]

    def require_spoken(self, act: str) -> None:
        """Raise Refused where the regulation is silent on an act and no paper speaks of it."""
        gap = self.profile.silent.get(act)
        if gap is not None:
            raise Refused(_gap(act, "silent", gap))

    def papers_for(self, act: str, on: date, kind: str | None = None) -> tuple[Document, ...]:
        """The papers an act of that day rests on where the text is silent or leaves something unset. Raises Refused."""
        key = (act, kind is not None)
        if key not in self._gaps:
            self._gaps[key] = tuple(self._before(act, kind))
        return tuple(self._paper(act, name, gap, reason, on, kind) for name, gap, reason in self._gaps[key])

    def _before(self, act: str, kind: str | None) -> Iterator[tuple[str, Gap, Reason]]:
        """What holds an act back; what is settled by kind of work is asked for a kind only."""
        silent = self.said.silent.get(act)
        if silent is not None:
            yield act, silent, "silent"
        for name, gap in self.said.unset.items():
            if act in gap.opens and (kind is not None or not gap.by_kind):
                yield name, gap, "unset"

    def _paper(self, act: str, name: str, gap: Gap, reason: Reason, on: date, kind: str | None) -> Document:
        found = in_force(self.settled.get(name, ()), on, kind if gap.by_kind else None)
        if found is None or (gap.by_kind and kind not in found.kinds):
            raise Refused(_gap(act, reason, gap))
        return found.paper

    def ruling_on(self, participant: str, on: date) -> Instrument | None:
        """The ruling that lets this person come back, where one is on record."""
        about = [paper for paper in self.settled.get(RULING, ()) if paper.participant in (None, participant)]
        return in_force(about, on)

    def require_source(self, act: str, code: str) -> Funding:
        """The source of funds with this code. Raises Refused where the regulation lists no such source."""
        source = self.profile.source(code)
        if source is None:
            listed = ", ".join(f"{one.code} ({one.name})" for one in self.profile.funding)
            what = f"The regulation lists no source of funds {code!r}."
            raise Refused(Refusal(act=act, reason="unknown", what=what, cure=f"Its sources: {listed}."))
        return source

    def require_in_force(self, act: str, on: date) -> None:
        """Raise Refused for an act dated before the regulation."""
        since = self.profile.in_force_from
        if since is not None and on < since:
            raise Refused(
                Refusal(
                    act=act,
                    reason="law",
                    what=f"{self.profile.title} is in force since {since}; the act is dated {on}.",
                    cure="Date the act on or after that day.",
                    basis=self.profile.cite,
                )
            )


def _gap(act: str, reason: Reason, gap: Gap) -> Refusal:
    return Refusal(act=act, reason=reason, what=gap.what, cure=gap.cure, basis=gap.cite, reading=gap.reading)
