"""Read models made again in one pass over the log, beside the live ones; then the pointer is swapped.

Nobody who asks or writes has to wait: the store is locked only while what was folded is put down. What was put down
is where a rebuild that was killed goes on.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from lifecycle.ledger import Database, Ledger, Recorded
from lifecycle.ledger.database import Transaction
from lifecycle.projecting import altered, storage
from lifecycle.projecting.contract import Projection
from lifecycle.projecting.following import uninterrupted
from lifecycle.projecting.keeper import FoldFailed, Keeper
from lifecycle.projecting.moments import Known

Watch = Callable[[str, int, int], None]
"""Told projection, position reached, and the end of the log."""


class Overtaken(Exception):  # noqa: N818
    """Another process has gone on with the same generation."""


class Rebuild:
    """One pass over the log for some read models; ``stretch``: positions after which what there is is put down.

    ``answering``: the generation of each that is to be replaced; where another one answers by now, it has been.
    """

    def __init__(
        self,
        views: Database,
        ledger: Ledger,
        projections: Sequence[Projection[Any]],
        answering: Mapping[str, int] | None = None,
    ) -> None:
        self._views, self._ledger = views, ledger
        self._what = projections[0].name if len(projections) == 1 else f"{len(projections)} read models"
        self._topics = sorted({topic for projection in projections for topic in projection.topics})
        self._reached: dict[Keeper, Known] = {}
        self._failed: list[FoldFailed] = []
        with views.write() as tx:
            for projection in projections:
                live = storage.live(tx, projection.name)
                if answering is None or answering[projection.name] == (live.number if live else 0):
                    self._begin(tx, projection)

    def _begin(self, tx: Transaction, projection: Projection[Any]) -> None:
        found = storage.begin(tx, projection)
        keeper = Keeper(projection, found.number, empty=found.position == 0)
        if not altered.as_made(tx, keeper.store):
            storage.drop(tx, projection.name, found.number)
            found = storage.begin(tx, projection)
            keeper = Keeper(projection, found.number, empty=True)
            keeper.store.create(tx)
        self._reached[keeper] = found.known

    def run(self, watch: Watch, page: int, stretch: int) -> None:
        """From where each has read to the end of the log, then the swap. Raises Overtaken.

        Raises FoldFailed when those that could be made are live: one that fails does not keep the others back.
        """
        if not self._reached:
            return
        with uninterrupted():
            self._read(watch, page, stretch)
        for keeper, known in self._reached.items():
            keeper.let_go()
            with self._views.write() as tx:
                self._require_still(tx, keeper, known)
                keeper.store.index(tx)
        for keeper in [*self._reached]:
            try:
                self._swap(keeper, page)
            except FoldFailed as failed:
                self._give_up(keeper, failed)
        if self._failed:
            raise FoldFailed(_together(self._failed)) from self._failed[0]

    def _read(self, watch: Watch, page: int, stretch: int) -> None:
        end = self._ledger.head().position
        known = stored = min(self._reached.values())
        for events, reached in self._ledger.stretches(known.position, page, self._topics):
            self._take(events)
            known = Known(*reached)
            if known.position - stored.position >= stretch:
                self._put_down(known)
                stored = known
            watch(self._what, known.position, max(end, known.position))
            if not self._reached:
                break
        self._put_down(known)

    def _take(self, events: Sequence[Recorded]) -> None:
        """Fold a page into each; what was put down is read as it was left, not as somebody went on with it."""
        failed: dict[Keeper, FoldFailed] = {}
        with self._views.read() as tx:
            for keeper, before in self._reached.items():
                if before.position:
                    self._require_still(tx, keeper, before)
                try:
                    keeper.take(tx, (one for one in events if one.position > before.position), self._ledger.at)
                except FoldFailed as failure:
                    failed[keeper] = failure
        for keeper, reason in failed.items():
            self._give_up(keeper, reason)

    def _give_up(self, keeper: Keeper, failed: FoldFailed) -> None:
        """Leave nothing behind: what a handler could not fold will not be gone on with."""
        known = self._reached.pop(keeper)
        self._failed.append(failed)
        with self._views.write() as tx:
            self._require_still(tx, keeper, known)
            storage.drop(tx, keeper.projection.name, keeper.store.number)

    def _put_down(self, known: Known) -> None:
        with self._views.write() as tx:
            for keeper, before in self._reached.items():
                if before < known:
                    self._require_still(tx, keeper, before)
                    keeper.write(tx)
                    storage.reached(tx, keeper.projection.name, keeper.store.number, known)
                    self._reached[keeper] = known
        for keeper in self._reached:
            if keeper.is_full:
                keeper.let_go()

    def _swap(self, keeper: Keeper, page: int) -> None:
        """Read what was written meanwhile, and answer from here on."""
        name, number = keeper.projection.name, keeper.store.number
        with self._views.write() as tx:
            known = self._reached[keeper]
            self._require_still(tx, keeper, known)
            for events, reached in self._ledger.stretches(known.position, page, keeper.projection.topics):
                keeper.take(tx, events, self._ledger.at)
                keeper.write(tx)
                storage.reached(tx, name, number, Known(*reached))
            storage.make_live(tx, name, number)
            keeper.store.show(tx)

    def _require_still(self, tx: Transaction, keeper: Keeper, known: Known) -> None:
        """Nobody else may have put anything down since."""
        found = storage.generations(tx, keeper.projection.name)
        if not any(
            one.number == keeper.store.number and one.known == known and one.standing == storage.BUILDING
            for one in found
        ):
            raise Overtaken


def _together(failed: Sequence[FoldFailed]) -> str:
    """A line for each that failed, then the cure, which is the same."""
    lines = [str(one).split("\n") for one in failed]
    return "\n".join([*(first for first, *_ in lines), *lines[0][1:]])
