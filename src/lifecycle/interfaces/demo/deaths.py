"""Who dies when, and when the office learns of it: mostly within a week, of some only after months.

BPJS goes on billing whoever is not known to be dead, and the office goes on paying: nothing here has to see to that.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from functools import partial

from lifecycle.application.outcome import Outcome
from lifecycle.domain.participant import Participant
from lifecycle.interfaces.demo.ends import days_between, die, end
from lifecycle.interfaces.demo.play import Play

_LATE, _LISTED = 4, 8
"""One death in so many is reported late; one in so many stands in new data before the family comes."""
_LATE_DAYS = (92, 150)
_KNOWN_TO_LISTS = timedelta(days=30)


class Deaths:
    """``after`` is how soon a family comes; ``ends``: whether the regulation lets the participation be ended then."""

    def __init__(self, play: Play, by: str, after: timedelta, *, ends: bool) -> None:
        self.play = play
        self.by = by
        self.after = after
        self.ends = ends
        self.late: list[tuple[str, date]] = []
        self._listed: dict[str, date] = {}
        self._since_told = Outcome()

    def befall(self, dying: Sequence[Participant], first: date, last: date) -> None:
        """They die between two days; each death is reported on its day."""
        for number, (one, died_on) in enumerate(zip(dying, days_between(first, last, len(dying)), strict=True)):
            after = self.after
            if number % _LATE == 0:
                after = timedelta(days=self.play.random(f"late/{one.id}").randint(*_LATE_DAYS))
                self.late.append((one.id, died_on))
            if number % _LISTED == 0:
                self._listed[one.id] = died_on
            self.play.clock.at(died_on + after, partial(self._reported, one, died_on))

    def _reported(self, one: Participant, died_on: date, _today: date) -> None:
        """The office is told, unless it knows; a participation that may be ended is ended."""
        if self.play.roll[one.id].died_on is not None:
            return
        self._since_told.add(die(self.play, one, died_on, self.by))
        if self.ends:
            self._since_told.add(end(self.play, one, "died", died_on, self.by))

    def confirmed(self, who: str) -> Outcome:
        """The village confirms what the lists of other offices said; the end is left to the decree."""
        one = self.play.roll[who]
        return Outcome() if one.died_on else die(self.play, one, self._listed[who], self.by)

    def in_new_data(self, day: date) -> dict[str, date]:
        """Whom the lists of other offices have as dead, while the register does not know yet."""
        known = {one: died_on for one, died_on in self._listed.items() if died_on + _KNOWN_TO_LISTS <= day}
        return {one: died_on for one, died_on in known.items() if self.play.roll[one].died_on is None}

    def told(self, _day: date) -> None:
        """Say how many there were since the last time."""
        whole, self._since_told = self._since_told, Outcome()
        if whole.events:
            self.play.done("deaths reported since the last quarter", whole)
