"""What every alert says, and what it is judged by."""

from __future__ import annotations

from datetime import date
from functools import cached_property
from typing import NamedTuple

from sqlalchemy import select

from lifecycle.domain.law import Law
from lifecycle.projecting import Tables
from projections.alerts.model import programme


class Alert(NamedTuple):
    """What goes wrong, about whom, since or by when, what to do, on which provision (none: a matter of order).

    ``who`` is a person, place or bill, or the office whose duty it is.
    """

    kind: str
    urgent: bool
    who: str | None
    name: str | None
    since: date | None
    by: date | None
    what: str
    to_do: str
    basis: tuple[str, ...]


class Case:
    """The tables on the day asked for, and how far ahead and how long back to look, in days."""

    def __init__(self, tx: Tables, within_days: int, open_days: int) -> None:
        self.tx = tx
        self.on = tx.on
        self.law = Law(tx.profile)
        self._within_days = within_days
        self._open_days = open_days

    def near(self, by: date) -> bool:
        """Whether a day has come, or comes soon."""
        return (by - self.on).days <= self._within_days

    def long_open(self, since: date) -> bool:
        """Whether something has waited for too long."""
        return (self.on - since).days > self._open_days

    @cached_property
    def opened_on(self) -> date | None:
        """The day the register was opened; None where that is not on record."""
        return next((row["opened_on"] for row in self._programme), None)

    @cached_property
    def closed_on(self) -> date | None:
        """The day from which nobody is enrolled; None while the programme goes on."""
        return next((row["closed_on"] for row in self._programme), None)

    @cached_property
    def _programme(self) -> list[dict[str, date | None]]:
        return self.tx.rows(select(*self.tx.shown(programme)))

    def basis(self, act: str) -> tuple[str, ...]:
        """The provision of an act, or the one that is silent on it."""
        profile = self.law.profile
        said = profile.acts.get(act) or profile.silent.get(act)
        return said.cite if said else ()
