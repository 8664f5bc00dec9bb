"""One event as one leaf of the tree.

Leaf bytes, version 1; integers are unsigned and big-endian, ``lp(x)`` is the length of x in four bytes, then x ::

    "lifecycle/leaf/v1\\n" lp(register) u64 position u64 commit u64 recorded_at stream u32 version lp(topic) digest

``register`` and ``topic`` are UTF-8, ``recorded_at`` is in microseconds since 1970 (UTC), ``stream`` has 16 bytes, and
``digest`` is the SHA-256 of the stored state exactly as it lies in its row. The position is inside, so a proof cannot
be read for another place; the register is inside, so a leaf cannot be shown for another register. The leaf hash is
that of RFC 6962: SHA-256 of a zero byte and the leaf bytes.
"""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import sha256
from struct import Struct
from struct import error as StructError  # noqa: N812

from lifecycle.ledger.tree.hashing import LEAF

_VERSION_1 = b"lifecycle/leaf/v1\n"
_LENGTH = Struct(">I")
_NUMBERS = Struct(">QQQ16sI")
_STREAM_BYTES = 16

LeafRow = tuple[int, int, int, bytes, int, str, bytes]
"""Position, commit, recorded_at, stream, version, topic, state: the columns of ``events`` in their order."""


class NotALeaf(Exception):  # noqa: N818 - named for what a person is told
    """A row that no event can have left: a column of another type, a number out of bounds, a stream of odd length."""

    def __init__(self, position: object) -> None:
        super().__init__(
            f"The row at position {position} cannot be an event's: a column has another type or length."
            "\n  It was changed in the store: run lifecycle verify, then restore a backup."
        )
        self.position = position


class Leaves:
    """Makes leaf hashes for the events of one register."""

    def __init__(self, register: str) -> None:
        self._head = LEAF + _VERSION_1 + _prefixed(register)
        self._topics = _Topics()

    def hashes(self, rows: Iterable[LeafRow]) -> list[bytes]:
        """The leaf hashes of rows (32 bytes each), in their order. Raises NotALeaf at the first that no event left."""
        found: list[bytes] = []
        append, pack, digest, head, topics = found.append, _NUMBERS.pack, sha256, self._head, self._topics
        position: object = None
        try:
            for position, commit, recorded_at, stream, version, topic, state in rows:
                if len(stream) != _STREAM_BYTES:  # struct would cut or pad it in silence
                    raise NotALeaf(position)
                numbers = pack(position, commit, recorded_at, stream, version)
                append(digest(head + numbers + topics[topic] + digest(state).digest()).digest())
        except (StructError, TypeError, AttributeError, UnicodeEncodeError) as error:
            raise NotALeaf(position) from error
        return found


class _Topics(dict[str, bytes]):
    """Topics as they stand in a leaf, each made once."""

    def __missing__(self, topic: str) -> bytes:
        self[topic] = made = _prefixed(topic)
        return made


def _prefixed(text: str) -> bytes:
    data = text.encode()
    return _LENGTH.pack(len(data)) + data
