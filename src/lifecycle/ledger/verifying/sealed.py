"""Sealed boxes against the key store: every box has a key, and only who was erased has none any more.

Whether a key opens its box is not asked: that would take the register key. The key store is read after the log, so
whoever is erased meanwhile is looked for once more in the log as it stands then.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import msgspec

from lifecycle.domain.events import Event, PersonErased, events_by_topic
from lifecycle.ledger.database import Database, Row
from lifecycle.ledger.verifying.found import Fault, at, first
from lifecycle.ledger.verifying.open_parts import Reader

_KEYS = "SELECT subject, destroyed_at IS NOT NULL AND wrapped IS NULL FROM subject_keys WHERE subject IN ({keys})"
_ERASED = "SELECT key FROM claims WHERE kind = 'erased' AND key IN ({keys})"
_CHUNK = 5_000
_BOX, _BOX_AT = b'"box":', 33
"""Where a box stands in a stored state, if there is one: behind the salt (:mod:`lifecycle.ledger.codec`)."""

_LOST = "The key of what is sealed here is missing: the key store was lost or is not whole."
_KEPT = "A person was erased here, and the key is still there: give the command erase again."
_TAKEN = "The key of what is sealed here was destroyed, and no event says that the person was erased."


class Sealed:
    """A check for :func:`verify`; some 200 bytes for each person."""

    def __init__(self, ledger: Database, keys: Database, reader: Reader) -> None:
        self._ledger, self._keys = ledger, keys
        self._open = reader.decode_open
        boxed = {topic: event for topic, event in events_by_topic().items() if event.BOX}
        self._of_others = {topic for topic, event in boxed.items() if event.whose is not Event.whose}
        self._own = boxed.keys() - self._of_others
        self._erasure = msgspec.json.Decoder(PersonErased).decode
        self._sealed: dict[bytes, int] = {}
        self._erased: dict[bytes, int] = {}
        self._empty = True

    def page(self, rows: Sequence[Row]) -> Fault | None:
        """Remember whom boxes are about, and where they stand first; and who was erased."""
        self._empty = False
        own, others, sealed = self._own, {*self._of_others, PersonErased.TOPIC}, self._sealed
        for position, _commit, _at, stream, _version, topic, state in rows:
            if topic in own:
                if stream not in sealed and state.startswith(_BOX, _BOX_AT):
                    sealed[stream] = position
            elif topic in others:
                try:
                    self._remember(position, stream, topic, state)
                except (msgspec.MsgspecError, ValueError):
                    return at("keys", position, f"What is stored as {topic!r} is no such event.")
        return None

    def end(self) -> Fault | None:
        """Ask the key store about all of them."""
        if self._empty and self._anybody():
            return at("log", 1, "The log is empty, and there are keys of people: all events are missing.")
        destroyed = self._destroyed({*self._sealed, *self._erased})
        lost = [position for subject, position in self._sealed.items() if subject not in destroyed]
        kept = [position for subject, position in self._erased.items() if not destroyed.get(subject)]
        gone = {subject for subject in self._sealed.keys() - self._erased.keys() if destroyed.get(subject)}
        taken = [self._sealed[subject] for subject in gone - self._erased_since(gone)]
        said = ((_LOST, lost), (_KEPT, kept), (_TAKEN, taken))
        return first([at("keys", min(positions), what) for what, positions in said if positions])

    def _remember(self, position: int, stream: bytes, topic: str, state: bytes) -> None:
        """An event that says whose its box is, or who is erased."""
        if topic == PersonErased.TOPIC:
            self._erased.update((bytes.fromhex(subject), position) for subject in self._erasure(state).subjects())
        elif state.startswith(_BOX, _BOX_AT):
            whose = self._open(topic, state).whose()
            self._sealed.setdefault(stream if whose is None else bytes.fromhex(whose), position)

    def _destroyed(self, subjects: Iterable[bytes]) -> dict[bytes, bool]:
        """Whether the key of each is destroyed; who has none at all is not in the answer."""
        if not self._keys.has_table("subject_keys"):
            return {}
        with self._keys.read() as tx:
            rows = [row for some in _chunks(subjects) for row in tx.rows_in(_KEYS, some)]
        return {bytes(subject): bool(destroyed) for subject, destroyed in rows}

    def _anybody(self) -> bool:
        if not self._keys.has_table("subject_keys"):
            return False
        with self._keys.read() as tx:
            return bool(tx.rows("SELECT 1 FROM subject_keys LIMIT 1"))

    def _erased_since(self, subjects: Iterable[bytes]) -> set[bytes]:
        with self._ledger.read() as tx:
            rows = [row for some in _chunks(subject.hex() for subject in subjects) for row in tx.rows_in(_ERASED, some)]
        return {bytes.fromhex(key) for (key,) in rows}


def _chunks(found: Iterable[object]) -> Iterator[list[object]]:
    wanted = list(found)
    return (wanted[start : start + _CHUNK] for start in range(0, len(wanted), _CHUNK))
