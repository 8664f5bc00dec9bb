"""Not covered yet: four different tests, and aid from public budgets."""

from __future__ import annotations

from datetime import date
from typing import Literal

from lifecycle.domain.rules.base import FROM_A_SOURCE, BaseRule, Subject, Verdict, stated_verdict
from lifecycle.domain.values import Fact

_COUNTING = {"open": ("active", "arrears"), "active": ("active",), "ever": ("active", "arrears", "ended")}


class _Membership(BaseRule, frozen=True, kw_only=True):
    """What the carrier says of the membership goes before what the list states."""

    def _said(self) -> str:
        raise NotImplementedError

    def _excluding(self) -> tuple[str, ...]:
        raise NotImplementedError

    def fields(self) -> tuple[str, ...]:
        """What the list states, and what the carrier says."""
        return (self._said(), "membership")

    def types(self) -> dict[str, str]:
        """A yes or a no; the state of a membership comes from the carrier only."""
        return {self._said(): "yes_no", "membership": FROM_A_SOURCE}

    def verdict(self, subject: Subject, on: date) -> Verdict:  # noqa: ARG002
        """Met where the carrier's word does not exclude, or nobody says otherwise."""
        membership = subject.facts.get("membership")
        if membership is not None:
            return "not_met" if membership in self._excluding() else "met"
        return stated_verdict(subject.facts.get(self._said()), expected=False, presumed=True)

    def used(self, subject: Subject, on: date) -> dict[str, Fact | None]:  # noqa: ARG002
        """The one that decided."""
        name = self._said() if subject.facts.get("membership") is None else "membership"
        return {name: subject.facts.get(name)}


class NoActiveCover(_Membership, frozen=True, kw_only=True, tag="no_active_cover"):
    """Not protected on the day of the test by any employment cover, whoever pays it (SRG-13, SBS-24)."""

    fact: str = "protected"

    def _said(self) -> str:
        return self.fact

    def _excluding(self) -> tuple[str, ...]:
        return ("active",)


class NotRegistered(_Membership, frozen=True, kw_only=True, tag="not_registered"):
    """No membership record with the carrier that ``counts``: open (active or in arrears), active, or ever (SMG-17)."""

    counts: Literal["open", "active", "ever"] = "open"
    fact: str = "registered"

    def _said(self) -> str:
        return self.fact

    def _excluding(self) -> tuple[str, ...]:
        return _COUNTING[self.counts]


class NotRegisteredFor(BaseRule, frozen=True, kw_only=True, tag="not_registered_for"):
    """Not registered for ``any`` of the programmes, or, read the other way, not for ``all`` of them (PKL-08)."""

    programmes: tuple[str, ...]
    excludes: Literal["any", "all"] = "any"

    def fields(self) -> tuple[str, ...]:
        """One for each programme."""
        return tuple(f"registered_{programme.lower()}" for programme in self.programmes)

    def verdict(self, subject: Subject, on: date) -> Verdict:  # noqa: ARG002
        """A programme nothing is said of counts as one without registration: the list as a whole states it."""
        registered = [subject.facts.get(name) is True for name in self.fields()]
        excluded = any(registered) if self.excludes == "any" else all(registered)
        return "not_met" if excluded else "met"


class NoPublicAid(BaseRule, frozen=True, kw_only=True, tag="no_public_aid"):
    """Has no contribution aid from a public budget now (Serang 21(f)); ``sources`` are those that exclude."""

    sources: tuple[str, ...]
    fact: str = "public_aid"

    def fields(self) -> tuple[str, ...]:
        """Whether there is aid, and from which budget."""
        return (self.fact, "aid_source")

    def types(self) -> dict[str, str]:
        """A yes or a no; the budget comes from a source only."""
        return {self.fact: "yes_no", "aid_source": FROM_A_SOURCE}

    def verdict(self, subject: Subject, on: date) -> Verdict:  # noqa: ARG002
        """A named source decides; without one a plain yes counts as one of them."""
        source = subject.facts.get("aid_source")
        excluded = subject.facts.get(self.fact) is True if source is None else source in self.sources
        return "not_met" if excluded else "met"

    def used(self, subject: Subject, on: date) -> dict[str, Fact | None]:  # noqa: ARG002
        """The one that decided."""
        name = self.fact if subject.facts.get("aid_source") is None else "aid_source"
        return {name: subject.facts.get(name)}


class NeverAidedHere(BaseRule, frozen=True, kw_only=True, tag="never_aided_here"):
    """Has never had this local government's contribution aid: by the register, or by the row's own word."""

    def fields(self) -> tuple[str, ...]:
        """What the row says of earlier aid."""
        return ("ever_aided",)

    def verdict(self, subject: Subject, on: date) -> Verdict:  # noqa: ARG002
        """Not met when an earlier enrolment was registered here; a recorded ruling lets the person return."""
        return "met" if subject.facts.get("ruling") or not self._aided(subject) else "not_met"

    def used(self, subject: Subject, on: date) -> dict[str, Fact | None]:  # noqa: ARG002
        """The ruling where there is one, else what is known of earlier aid."""
        ruling = subject.facts.get("ruling")
        return {"ruling": ruling} if ruling else {"ever_aided": self._aided(subject)}

    def _aided(self, subject: Subject) -> bool:
        return subject.aided_before or subject.facts.get("ever_aided") is True
