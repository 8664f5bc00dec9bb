"""The live generation of a read model brought forward, page by page."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from lifecycle.ledger import Database, Ledger
from lifecycle.projecting import altered, storage
from lifecycle.projecting.contract import Projection
from lifecycle.projecting.keeper import Keeper
from lifecycle.projecting.moments import Known

READ = 5_000
"""Positions read at a time."""
TOGETHER = 50_000
"""Positions put down at once: keys that lie together share the pages of a store, which are then written once."""


class Follower:
    """Reads on where the live generation stands; a key is looked up once, while nobody else reads on."""

    def __init__(self, views: Database, ledger: Ledger, projection: Projection[Any]) -> None:
        self._views, self._ledger, self._projection = views, ledger, projection
        self._keeper: Keeper | None = None
        self._known = Known(0, 0)

    def next_page(self, page: int) -> int | None:
        """Fold about ``page`` positions in one transaction; the position reached, or None at the end of the log.

        Raises Altered, or Swapped where a rebuild has put another generation in its place.
        """
        with altered.said(self._views, self._projection):
            return self._next_page(page)

    def _next_page(self, page: int) -> int | None:
        name = self._projection.name
        with self._views.write() as tx:
            live = storage.live(tx, name)
            assert live is not None, "it was there a moment ago"
            keeper, reached = self._keeper_of(live), live.known
            for events, end in self._ledger.stretches(live.position, min(page, READ), self._projection.topics):
                keeper.take(tx, events, self._ledger.at)
                reached = Known(*end)
                if reached.position >= live.position + page:
                    break
            if reached == live.known:
                return None
            keeper.write(tx)
            storage.reached(tx, name, live.number, reached)
        self._keeper, self._known = keeper, reached
        return reached.position

    def _keeper_of(self, live: storage.Generation) -> Keeper:
        """The one that folded the page before, unless another process did or it holds too much."""
        kept, self._keeper = self._keeper, None
        if kept and kept.store.number == live.number and live.known == self._known and not kept.is_full:
            return kept
        return Keeper(self._projection, live.number, empty=False)


@contextmanager
def uninterrupted() -> Iterator[None]:
    """Without the collector of cycles, which would look through everything held again and again: folds make none."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
