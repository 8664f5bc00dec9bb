"""One register, opened: its log, its law, its keyring, and where time and ids come from."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cache, lru_cache
from uuid import NAMESPACE_URL, UUID, uuid5
from zoneinfo import ZoneInfo

from lifecycle.domain.profile import Profile
from lifecycle.ledger import Keyring, Ledger

REGISTER = "register"


@dataclass(frozen=True)
class Register:
    """What a use case needs. ``clock`` gives microseconds since 1970 (UTC); ``random`` gives so many bytes.

    ``begin`` is told the id of each command before it draws on either.
    """

    name: str
    ledger: Ledger
    profile: Profile
    keyring: Keyring
    kecamatan: Mapping[str, str]
    clock: Callable[[], int]
    random: Callable[[int], bytes]
    begin: Callable[[str], None]

    def today(self) -> date:
        """The civil day in the register's zone."""
        now = datetime.fromtimestamp(self.clock() / 1_000_000, UTC)
        return now.astimezone(ZoneInfo(self.profile.zone)).date()

    def new_id(self) -> str:
        """A UUID of version 7 (RFC 9562) as 32 hex digits: ids of one day lie together."""
        stamp = (self.clock() // 1000).to_bytes(6, "big")
        tail = bytearray(self.random(10))
        tail[0] = 0x70 | tail[0] & 0x0F
        tail[2] = 0x80 | tail[2] & 0x3F
        return (stamp + bytes(tail)).hex()

    def stream(self, kind: str, key: str = "") -> str:
        """The stream of something that has a name of its own (a slot, a decree, a batch, a sheet, a person)."""
        return _stream(self.name, f"{kind}:{key}")


@lru_cache(maxsize=1 << 14)
def _stream(register: str, name: str) -> str:
    """One act asks for the stream of a place several times."""
    return uuid5(_namespace(register), name).hex


@cache
def _namespace(register: str) -> UUID:
    return uuid5(NAMESPACE_URL, f"lifecycle:{register}")
