"""A log that proves, built straight from the specifications and slow: what the verifier is tested against.

Nothing here comes from the register, and nothing from the verifier: the tree is the recursive definition of RFC 6962,
section 2.1, the note that of C2SP.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Iterable, Sequence
from hashlib import sha256
from typing import Any, NamedTuple
from uuid import NAMESPACE_URL, uuid5

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

NOON = 1_741_000_000_000_000
"""A moment of March 2025, microseconds since 1970."""


class Entry(NamedTuple):
    """One event as it is stored."""

    position: int
    commit: int
    recorded_at: int
    stream: str
    version: int
    topic: str
    state: bytes


def encoded(data: bytes) -> str:
    """Bytes as base64."""
    return base64.b64encode(data).decode()


def tree_root(leaves: Sequence[bytes]) -> bytes:
    """RFC 6962, 2.1: the hash of a list of leaf bytes."""
    if not leaves:
        return sha256().digest()
    if len(leaves) == 1:
        return sha256(b"\0" + leaves[0]).digest()
    half = _half(len(leaves))
    return sha256(b"\1" + tree_root(leaves[:half]) + tree_root(leaves[half:])).digest()


def tree_path(index: int, leaves: Sequence[bytes]) -> list[bytes]:
    """RFC 6962, 2.1.1: the audit path of a leaf."""
    if len(leaves) == 1:
        return []
    half = _half(len(leaves))
    if index < half:
        return [*tree_path(index, leaves[:half]), tree_root(leaves[half:])]
    return [*tree_path(index - half, leaves[half:]), tree_root(leaves[:half])]


def _half(count: int) -> int:
    """The largest power of two below a count."""
    return int(2 ** ((count - 1).bit_length() - 1))


class ReferenceLog:
    """A log with a key of its own; every event is a commit of its own, a second after the last."""

    def __init__(self, register: str = "trial", seed: bytes = bytes(32)) -> None:
        self.register = register
        self.origin = f"lifecycle/{register}"
        self.entries: list[Entry] = []
        self._private = Ed25519PrivateKey.from_private_bytes(seed)
        public = b"\1" + self._private.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
        self._key_id = sha256(f"{self.origin}\n".encode() + public).digest()[:4]
        self.key = f"{self.origin}+{self._key_id.hex()}+{encoded(public)}"

    def stream(self, kind: str, name: str) -> str:
        """The stream of something with a name."""
        return uuid5(uuid5(NAMESPACE_URL, f"lifecycle:{self.register}"), f"{kind}:{name}").hex

    def add(self, stream: str, topic: str, said: dict[str, Any] | bytes) -> int:
        """Append an event; answers its position."""
        usual = {"salt": "s" * 22, "effective_on": "2025-03-03", "actor": {"person": "dedi", "office": "regent"}}
        state = said if isinstance(said, bytes) else json.dumps(usual | said, ensure_ascii=False).encode()
        position = len(self.entries) + 1
        version = 1 + sum(entry.stream == stream for entry in self.entries)
        self.entries.append(Entry(position, position, NOON + position * 1_000_000, stream, version, topic, state))
        return position

    def leaves(self) -> list[bytes]:
        """The leaf bytes of every event."""
        return [self._leaf(entry) for entry in self.entries]

    def _leaf(self, entry: Entry) -> bytes:
        register, topic = self.register.encode(), entry.topic.encode()
        numbers = b"".join(n.to_bytes(8, "big") for n in (entry.position, entry.commit, entry.recorded_at))
        place = bytes.fromhex(entry.stream) + entry.version.to_bytes(4, "big")
        front = b"lifecycle/leaf/v1\n" + len(register).to_bytes(4, "big") + register
        return front + numbers + place + len(topic).to_bytes(4, "big") + topic + sha256(entry.state).digest()

    def note(self, text: str | None = None) -> str:
        """The signed checkpoint of the whole log, or any other text signed."""
        text = text or f"{self.origin}\n{len(self.entries)}\n{encoded(tree_root(self.leaves()))}\n"
        signature = self._key_id + self._private.sign(text.encode())
        return f"{text}\n— {self.origin} {encoded(signature)}\n"

    def document(self, subject: dict[str, Any], positions: Iterable[int]) -> dict[str, Any]:
        """A proof of some of the events, as the parts of its file."""
        leaves = self.leaves()
        return {
            "format": "lifecycle-proof/v1",
            "register": self.register,
            "verifier_key": self.key,
            "checkpoint": self.note(),
            "subject": subject,
            "events": [self._event(self.entries[position - 1], leaves) for position in positions],
        }

    def _event(self, entry: Entry, leaves: Sequence[bytes]) -> dict[str, Any]:
        path = [encoded(one) for one in tree_path(entry.position - 1, leaves)]
        return entry._asdict() | {"state": encoded(entry.state), "path": path}

    def proof(self, subject: dict[str, Any], positions: Iterable[int]) -> bytes:
        """A proof file."""
        return json.dumps(self.document(subject, positions)).encode()


SLOT = "2025-00001"
FIRST, SECOND = "0195" + "a" * 28, "0195" + "b" * 28


def a_slot(register: str = "trial", seed: bytes = bytes(32)) -> ReferenceLog:
    """A log of eleven events: a slot held by two, one after the other, under two decrees; another slot is opened too.

    Positions 2, 5, 8 and 11 are the slot's own, 3 and 9 the decrees, 4, 7 and 10 of the holders, 1 and 6 of others.
    """
    log = ReferenceLog(register, seed)
    slot = log.stream("slot", SLOT)
    log.add(log.stream("register", ""), "register.opened.v1", {"register": register})
    log.add(slot, "slot.opened.v1", {"effective_on": "2025-02-02", "slot": SLOT, "year": 2025, "funding": "APBD"})
    log.add(log.stream("decree", "400/1"), "decree.issued.v1", {"number": "400/1", "kind": "participants", "count": 2})
    log.add(FIRST, "participant.decreed.v1", {"decree": "400/1", "line": 1, "slot": SLOT})
    given = {"basis": ["banyumas-2025-2/p8/a10"], "slot": SLOT, "participant": FIRST, "enrolment": 1, "decree": "400/1"}
    log.add(slot, "slot.assigned.v1", given)
    log.add(log.stream("slot", "2025-00002"), "slot.opened.v1", {"slot": "2025-00002"})
    left = {"effective_on": "2025-05-03", "basis": ["banyumas-2025-2/p11/a1/a"], "ground": "died", "slot": SLOT}
    log.add(FIRST, "participant.terminated.v1", left)
    log.add(
        slot, "slot.vacated.v1", left | {"participant": FIRST, "evidence": [{"reference": "Akta 7", "sha256": "ab"}]}
    )
    dated = {"effective_on": "2025-06-10", "number": "400/3", "kind": "change", "count": 1}
    log.add(log.stream("decree", "400/3"), "decree.issued.v1", dated)
    log.add(SECOND, "participant.succeeded.v1", {"effective_on": "2025-06-20", "decree": "400/3", "slot": SLOT})
    log.add(slot, "slot.assigned.v1", given | {"effective_on": "2025-06-20", "participant": SECOND, "decree": "400/3"})
    return log


OF_THE_SLOT = (2, 3, 4, 5, 7, 8, 9, 10, 11)
"""The positions that prove the slot."""
