"""The law as one register meets it: its profile, its process, and the papers that settle what the text leaves open."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import msgspec

from lifecycle.domain.processes import Process
from lifecycle.domain.profile import Funding, Gap, Profile
from lifecycle.domain.refusals import Reason, Refusal, Refused
from lifecycle.domain.rules import Rule
from lifecycle.domain.values import Document


class Instrument(msgspec.Struct, frozen=True):
    """A paper, and the day from which it settles something."""

    paper: Document
    since: date


class Law:
    """Built once a register and handed to every decision."""

    def __init__(self, profile: Profile, process: Process, settled: Mapping[str, Instrument] | None = None) -> None:
        self.profile = profile
        self.process = process
        self.settled = dict(settled or {})
        self._rules: dict[date, tuple[Rule, ...]] = {}

    def rules_on(self, day: date) -> tuple[Rule, ...]:
        """The criteria in force on a day."""
        if day not in self._rules:
            self._rules[day] = self.profile.rules_on(day)
        return self._rules[day]

    def require_spoken(self, act: str) -> None:
        """Raise Refused where the regulation is silent on an act."""
        gap = self.profile.silent.get(act)
        if gap is not None:
            raise Refused(_gap(act, "silent", gap))

    def instruments_for(self, act: str, on: date) -> tuple[Document, ...]:
        """The papers an act of that day rests on where the text leaves a parameter unset. Raises Refused."""
        papers = []
        for name, gap in self.profile.unset.items():
            if gap.opened_by != act:
                continue
            instrument = self.settled.get(name)
            if instrument is None or on < instrument.since:
                raise Refused(_gap(act, "unset", gap))
            papers.append(instrument.paper)
        return tuple(papers)

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
