"""The register key: it opens what it wrapped, about whom it wrapped it, and nothing else."""

from __future__ import annotations

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from lifecycle.ledger.keys import RegisterKey, WrongRegisterKey
from tests.ledger.key_stores import KEY, OTHER

SECRET = bytes(range(32))
WRAPPED = bytes.fromhex(
    "000102030405060708090a0bbba7972524fb007ef663edcf2c64c6acbed77919e184531769d3229bbd9a23add02ca7d076a9a9970982b89c51e70b09"
)


def test_a_wrapped_key_of_long_ago_opens() -> None:
    """The stored format never changes: nonce, ciphertext and tag, bound to its label and whom it is about."""
    assert KEY.unwrap(WRAPPED, b"somebody") == SECRET


def test_wrapping_is_what_its_description_says() -> None:
    """Whoever has the key can open it without this program, and no two wrappings are alike."""
    one, two = KEY.wrap(SECRET, b"somebody"), KEY.wrap(SECRET, b"somebody")
    assert AESGCM(b"\1" * 32).decrypt(one[:12], one[12:], b"lifecycle/key/v1\nsomebody") == SECRET
    assert one[:12] != two[:12]


@pytest.mark.parametrize(("key", "about"), [(OTHER, b"somebody"), (KEY, b"somebody else"), (KEY, b"")])
def test_only_the_right_key_opens_it_at_the_right_place(key: RegisterKey, about: bytes) -> None:
    """A key moved to another person does not open, nor does one of another register."""
    with pytest.raises(WrongRegisterKey):
        key.unwrap(WRAPPED, about)


def test_no_bit_of_it_can_be_changed_and_no_byte_cut_off() -> None:
    """Whatever is not exactly what was wrapped does not open."""
    flipped = [(int.from_bytes(WRAPPED, "big") ^ (1 << bit)).to_bytes(len(WRAPPED), "big") for bit in range(480)]
    for broken in [*flipped, *(WRAPPED[:end] for end in range(60)), WRAPPED + b"\0"]:
        with pytest.raises(WrongRegisterKey):
            KEY.unwrap(broken, b"somebody")


def test_a_fingerprint_tells_keys_apart_for_ever() -> None:
    """It lies in the open in every key store, so it never changes."""
    assert KEY.fingerprint == "d9cd6e9c20b4058e"
    assert OTHER.fingerprint != KEY.fingerprint


@pytest.mark.parametrize("size", [0, 16, 31, 33])
def test_a_key_has_thirty_two_bytes(size: int) -> None:
    """No other length is taken, also where the cipher would."""
    with pytest.raises(ValueError, match=f"a register key has 32 bytes, this one {size}"):
        RegisterKey(bytes(size))
