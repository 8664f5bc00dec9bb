"""Keeping read models: caught up page by page, or rebuilt beside the live tables and swapped.

Folds run in memory; a page costs one query for the states it touches and one transaction for rows, states and the
place reached. Nothing is done per event in the database.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import date
from typing import Any, NamedTuple

from lifecycle.domain.profile import Profile
from lifecycle.ledger import Database, Ledger
from lifecycle.ledger.keys.scrubbing import scrub
from lifecycle.projecting import altered, asking, storage
from lifecycle.projecting.contract import Answer, Projection
from lifecycle.projecting.following import READ, TOGETHER, Follower, uninterrupted
from lifecycle.projecting.keeper import Keeper
from lifecycle.projecting.moments import Known, Moments
from lifecycle.projecting.rebuilding import Overtaken, Rebuild, Watch
from lifecycle.projecting.storage import BUILDING

STRETCH = 100_000
"""Positions after which a rebuild stores what it has, so that one that was killed loses no more."""


class Standing(NamedTuple):
    """How far a projection has read, and what else is kept of it.

    ``version`` is that of the tables that answer, None where none do; ``behind_since`` the stamp (microseconds, UTC) of
    the first commit it has not read; ``building`` how far a rebuild has put down what it has; ``old`` generations.
    """

    projection: str
    version: int | None
    position: int
    lag: int
    behind_since: int | None
    building: int | None
    old: int


def nobody_watches(_projection: str, _position: int, _end: int) -> None:
    """No progress is shown."""


class Runner:
    """Keeps the read models of one register. A store of views that was thrown away is made again, empty."""

    def __init__(
        self,
        views: Database,
        ledger: Ledger,
        projections: dict[str, Projection[Any]],
        profile: Profile,
        today: Callable[[], date] = lambda: date.max,
    ) -> None:
        self.views = views
        self.ledger = ledger
        self.projections = projections
        self.profile = profile
        self.today = today
        self.moments = Moments(ledger, profile, lambda: self.today())
        storage.prepare(views)

    def catch_up(self, watch: Watch = nobody_watches, *, page: int = TOGETHER, only: str | None = None) -> None:
        """Bring every read model (or one) to the end of the log; one whose version changed is rebuilt."""
        names = [self.projection(only).name] if only else list(self.projections)
        with self.views.read() as tx:
            live = {name: storage.live(tx, name) for name in names}
        stale = [name for name, found in live.items() if not found or found.version != self.projections[name].version]
        if stale:
            self.rebuild(*stale, watch=watch, page=min(page, READ))
        for name in names:
            if name not in stale:
                self._follow(self.projections[name], watch, page)

    def _follow(self, projection: Projection[Any], watch: Watch, page: int) -> None:
        end, follower = self.ledger.head().position, Follower(self.views, self.ledger, projection)
        with uninterrupted(), suppress(altered.Swapped):
            while (position := follower.next_page(page)) is not None:
                watch(projection.name, position, max(end, position))

    def rebuild(self, *names: str, watch: Watch = nobody_watches, page: int = READ) -> None:
        """Make read models again in one pass over the log, beside the live ones, then swap; those before are kept.

        What somebody began and did not finish is gone on with. Nobody who asks or writes has to wait meanwhile.
        """
        projections = [self.projection(name) for name in names]
        before = self._live(names)
        while projections:
            try:
                Rebuild(self.views, self.ledger, projections, before).run(watch, page, STRETCH)
                return
            except Overtaken:
                now = self._live(names)
                projections = [one for one in projections if now[one.name] == before[one.name]]

    def _live(self, names: Iterable[str]) -> dict[str, int]:
        """Which generation of each answers; 0 where none does."""
        with self.views.read() as tx:
            found = {name: storage.live(tx, name) for name in names}
        return {name: live.number if live else 0 for name, live in found.items()}

    def forget(self) -> None:
        """Bring every read model to the end of the log, and leave nothing of what it or an earlier one held before.

        Neither in the rows nor in the files. Raises Busy while somebody still reads what is to be forgotten.
        """
        self.catch_up()
        self.drop_old()
        kept: dict[str, int] = {}
        tables: list[str] = []
        with self.views.write() as tx:
            for projection in self.projections.values():
                live = storage.live(tx, projection.name)
                assert live is not None, "it was just caught up"
                kept[projection.name] = live.number
                tables += Keeper(projection, live.number, empty=False).store.metadata.tables
            storage.keep_only(tx, kept, tables)
        for table in tables:
            scrub(self.views, table)

    def drop_old(self, *names: str) -> int:
        """Take away what rebuilds have left of earlier generations (of some read models); how many there were."""
        return sum(self._drop_old(name) for name in names or self.projections)

    def _drop_old(self, name: str) -> int:
        """One by one: a server keeps a lock on every table and index until the end of a transaction."""
        with self.views.read() as tx:
            old = [found.number for found in storage.generations(tx, name) if found.standing == storage.OLD]
        for number in old:
            with self.views.write() as tx:
                storage.drop(tx, name, number)
        return len(old)

    def ask(
        self, name: str, question: str, *, on: date | None = None, known: str | None = None, **given: Any
    ) -> tuple[Known, Answer]:
        """The answer to a question on a day, as known at a time, and up to where that was.

        Raises UnknownQuestion, Unanswerable or Altered.
        """
        projection = self.projection(name)
        asked = asking.asked_of(projection, question, given)
        try:
            with altered.said(self.views, projection), self.views.read() as tx:
                live = storage.live(tx, name)
                assert live is not None, "catch_up comes before ask"
                tables = asking.tables(tx, projection, live, self.profile, self.moments)
                then = tables.at(on=self.moments.on(on), known=known)
                return then.known, asked.ask(then, **given)
        except altered.Swapped:
            return self.ask(name, question, on=on, known=known, **given)

    def projection(self, name: str) -> Projection[Any]:
        """A read model by name. Raises UnknownQuestion."""
        if name not in self.projections:
            there = ", ".join(sorted(self.projections))
            raise asking.UnknownQuestion(f"There is no read model {name!r}.\n  Known: {there}.")
        return self.projections[name]

    def standing(self) -> list[Standing]:
        """How far each read model has read."""
        with self.views.read() as tx:
            kept = {name: storage.generations(tx, name) for name in self.projections}
        end = self.ledger.head().position
        return [self._standing(name, generations, end) for name, generations in kept.items()]

    def _standing(self, name: str, kept: list[storage.Generation], end: int) -> Standing:
        live = next((one for one in kept if one.standing == storage.LIVE), None)
        building = next((one.position for one in kept if one.standing == BUILDING), None)
        position = live.position if live else 0
        unread = self.ledger.commit_end(position + 1)
        old = sum(one.standing == storage.OLD for one in kept)
        since = unread.recorded_at if unread else None
        return Standing(name, live and live.version, position, end - position, since, building, old)
