"""One file that proves the history of a slot or a participant, or one event, to somebody who has nothing else.

Proof file, ``lifecycle-proof/v1``: one JSON object in UTF-8, of exactly these parts ::

    {"format": "lifecycle-proof/v1", "register": "banyumas", "verifier_key": "lifecycle/banyumas+1a2b3c4d+AQ…",
     "checkpoint": "<signed note>",
     "subject": {"slot": "2025-00001"} or {"participant": "<32 hex digits>"} or {"position": 57},
     "events": [{"position": 13, "commit": 4, "recorded_at": 1738458003000000, "stream": "<32 hex digits>",
                 "version": 1, "topic": "slot.opened.v1", "state": "<base64>", "path": ["<base64>", …]}, …]}

``checkpoint`` is a C2SP note over origin ``lifecycle/<register>``, size and root; ``verifier_key`` is there for
comparison only. Events stand by position. ``state`` holds the stored bytes, boxes sealed as they lie in the log;
``recorded_at`` is in microseconds (UTC). ``path`` is the audit path of RFC 6962, 2.1.1, from the leaf up, in the tree
that has the size of the checkpoint; the leaf is that of :mod:`lifecycle.ledger.tree.leaf`, at index position - 1.

Which stream is given whole, from version 1 to its last in that log, follows from the subject and is not for the file
to say: that of the slot (UUID 5 of register and number) or of the participant. Who reads it can see that it has no gap,
not that it is whole. Every other event is a single one: what was recorded of a slot's holders when they were named for
it, took it, died and left it, and the decrees named by any of these.
A proof of a position has that event alone. What reads this format is ``check_proof.py``, which shares no code with it.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import NamedTuple

import msgspec

from lifecycle.domain.events import (
    DeathReported,
    ParticipantDecreed,
    ParticipantFoundSame,
    ParticipantLapsed,
    ParticipantReplaced,
    ParticipantStruck,
    ParticipantSucceeded,
    ParticipantTerminated,
    ParticipantWithdrawn,
    PeriodEnded,
    stored_names,
)
from lifecycle.ledger.checkpoints import Notary
from lifecycle.ledger.database import Row, Transaction
from lifecycle.ledger.notes import BadNote, Checkpoint, Verifier, opened
from lifecycle.ledger.tree import Leaves, NotALeaf, ProofFailed, Tiles, TreeBehind, check_inclusion

FORMAT = "lifecycle-proof/v1"

_KEY = "SELECT value FROM facts_of_store WHERE name = 'verifier_key'"
_ROWS = "SELECT position, commit_number, recorded_at, stream_id, version, topic, state FROM events"
_IN_AND_OUT = (
    ParticipantDecreed,
    ParticipantSucceeded,
    DeathReported,
    ParticipantTerminated,
    ParticipantReplaced,
    ParticipantLapsed,
    ParticipantWithdrawn,
    ParticipantStruck,
    ParticipantFoundSame,
    PeriodEnded,
)
_TOPICS = ",".join(f"'{name}'" for event in _IN_AND_OUT for name in stored_names(event))

Subject = dict[str, str | int]
NameStream = Callable[[str, str], str]
"""The stream (32 hex digits) of a kind of thing with a name of its own: a slot, a decree."""


class CannotProve(Exception):  # noqa: N818 - named for what a person is told
    """There is nothing to prove, or the tree does not prove it: what, and the cure."""

    def __init__(self, what: str, cure: str) -> None:
        super().__init__(f"{what}\n  {cure}")
        self.what, self.cure = what, cure


class Proof(NamedTuple):
    """A proof file, the key to check it with, and how many events it holds."""

    file: bytes
    verifier_key: str
    events: int


class _Event(msgspec.Struct):
    """An event with its path; bytes become base64."""

    position: int
    commit: int
    recorded_at: int
    stream: str
    version: int
    topic: str
    state: bytes
    path: list[bytes]


class _File(msgspec.Struct):
    format: str
    register: str
    verifier_key: str
    checkpoint: str
    subject: Subject
    events: Sequence[_Event]


class _Said(msgspec.Struct):
    """What leads from one event to others; it lies in the open, so no key is needed, and an erased person proves."""

    participant: str | None = None
    enrolment: int = 1
    decree: str | None = None
    by_decree: str | None = None


_read = msgspec.json.Decoder(_Said).decode


class Prover:
    """Makes proof files from one read transaction, under the last checkpoint that was signed.

    Every event is held against that checkpoint before anything is taken from it, so that no file says what the log does
    not. Raises CannotProve where it does not, where nothing was signed, or where there is nothing of that name.
    """

    def __init__(self, tx: Transaction, register: str, name_stream: NameStream) -> None:
        self._tx, self._register, self._name_stream = tx, register, name_stream
        self._tiles, self._leaves = Tiles(tx), Leaves(register)
        signed = Notary.latest(tx)
        if signed is None:
            raise CannotProve("This register has signed no checkpoint yet.", f"lifecycle checkpoint {register}")
        self._note, self._key = signed.note, next((key for (key,) in tx.rows(_KEY)), "")
        try:
            self._log = Checkpoint.parse(opened(self._note, Verifier.parse(self._key)))
        except BadNote as bad:
            raise self._altered("The last checkpoint, or the key kept with the log, was altered.") from bad

    def slot(self, number: str) -> Proof:
        """The whole history of a slot, with the coming and going of its holders and the decrees."""
        own = self._of_streams([self._name_stream("slot", number)])
        _require(own, f"There is no slot {number!r}", "lifecycle ask slot_custody vacant lists the empty ones.")
        held = {(said.participant, said.enrolment) for said in map(_said, own) if said.participant}
        theirs = self._of_streams({participant for participant, _ in held}, f" AND topic IN ({_TOPICS})")
        of_then = [event for event in theirs if (event.stream, _said(event).enrolment) in held]
        return self._with_decrees({"slot": number}, [*own, *of_then])

    def participant(self, stream: str) -> Proof:
        """The whole history of a participant, with the decrees that named them."""
        own = self._of_streams([stream])
        _require(own, f"There is no participant {stream}", "lifecycle ask current_roll list shows everybody.")
        return self._with_decrees({"participant": stream}, own)

    def position(self, position: int) -> Proof:
        """One event."""
        known = 1 <= position <= self._log.size
        events = self._events(self._tx.rows(f"{_ROWS} WHERE position = ?", (position,)) if known else [])
        _require(events, f"The log has no position {position}", f"Its positions go from 1 to {self._log.size}.")
        return self._file({"position": position}, events)

    def _with_decrees(self, subject: Subject, events: Sequence[_Event]) -> Proof:
        named = {number for said in map(_said, events) for number in (said.decree, said.by_decree) if number}
        decrees = self._of_streams({self._name_stream("decree", number) for number in named})
        return self._file(subject, sorted([*events, *decrees], key=lambda event: event.position))

    def _file(self, subject: Subject, events: Sequence[_Event]) -> Proof:
        file = _File(FORMAT, self._register, self._key, self._note, subject, events)
        return Proof(msgspec.json.encode(file) + b"\n", self._key, len(events))

    def _of_streams(self, streams: Collection[str], more: str = "") -> list[_Event]:
        """The events of streams, as far as the checkpoint goes."""
        if not streams:
            return []
        rows = self._tx.rows_in(f"{_ROWS} WHERE stream_id IN ({{keys}}){more}", [*map(bytes.fromhex, streams)])
        return self._events(sorted(row for row in rows if row[0] <= self._log.size))

    def _events(self, rows: Sequence[Row]) -> list[_Event]:
        try:
            return [self._proven(row, leaf) for row, leaf in zip(rows, self._leaves.hashes(rows), strict=True)]
        except (NotALeaf, ProofFailed, TreeBehind) as failed:
            raise self._altered(
                "The log is not that of its last checkpoint: an event or the tree was altered."
            ) from failed

    def _proven(self, row: Row, leaf: bytes) -> _Event:
        """One event with the path that leads from it to the root. Raises ProofFailed or TreeBehind."""
        position, commit, recorded_at, stream, version, topic, state = row
        path = self._tiles.inclusion(position - 1, self._log.size)
        check_inclusion(leaf, position - 1, self._log.size, path, self._log.root)
        return _Event(position, commit, recorded_at, stream.hex(), version, topic, state, path)

    def _altered(self, what: str) -> CannotProve:
        return CannotProve(
            what, f"lifecycle verify {self._register} says where; restore the newest backup that is whole."
        )


def _said(event: _Event) -> _Said:
    return _read(event.state)


def _require(events: Sequence[_Event], what: str, cure: str) -> None:
    if not events:
        raise CannotProve(f"{what}.", cure)
