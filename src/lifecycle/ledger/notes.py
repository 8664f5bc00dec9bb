"""Signed notes and checkpoints: what a log was at one size, in a text that whoever has the public key can check.

A note (C2SP signed-note v1.0.0, Ed25519) is UTF-8 without control characters but the newline::

    <text, ending in a newline>
    <a blank line>
    — <key name> <base64 of key id (4 bytes) || signature of the text (64 bytes)>

A checkpoint (C2SP tlog-checkpoint v1.0.0) is a note whose text is three lines: origin, size, base64 of the root. A
verifier key is ``<name>+<key id, 8 hex digits>+<base64 of 0x01 || public key>``, and
``key id = SHA-256(name || 0x0A || 0x01 || public key)[:4]``.
"""

from __future__ import annotations

import hashlib
import re
from base64 import b64decode, b64encode
from typing import NamedTuple

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

_DASH = "—"
_ED25519 = b"\x01"
_SIZE = re.compile(r"0|[1-9][0-9]{0,17}")  # a size that both databases can count
_NAME = re.compile(r"[^\s+]+")
_CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f\ud800-\udfff]")  # and halves of characters, which UTF-8 cannot write
_HASH_BYTES = 32
_MOST_SIGNATURES = 100
_COPY = "Copy it again as it was issued: every line, the blank one too, as UTF-8, and nothing beside."


class BadNote(Exception):  # noqa: N818 - named for what a person is told
    """A note that says nothing: what is wrong with it, and the cure."""

    def __init__(self, what: str, cure: str = _COPY) -> None:
        super().__init__(f"{what}\n  {cure}")
        self.what, self.cure = what, cure


class Checkpoint(NamedTuple):
    """What a log was at one size: whose log, how many leaves, and the root of the tree over them (32 bytes)."""

    origin: str
    size: int
    root: bytes

    def text(self) -> str:
        """The three lines that are signed."""
        return f"{self.origin}\n{self.size}\n{_encoded(self.root)}\n"

    @classmethod
    def parse(cls, text: str) -> Checkpoint:
        """The text of a note read back; every text has one reading and every checkpoint one text.

        Raises BadNote, also for lines after the third: the standard allows them, and no log of ours has any.
        """
        _require_text(text)
        origin, *rest = text[:-1].split("\n")
        if not origin or len(rest) != 2:
            raise BadNote("This is no checkpoint: its text has to be three lines, origin, size and root.")
        size, root = rest[0], _decoded(rest[1]) or b""
        if not _SIZE.fullmatch(size):
            raise BadNote("This is no checkpoint: its second line is no size.")
        if len(root) != _HASH_BYTES:
            raise BadNote(f"This is no checkpoint: its third line is no root, {_HASH_BYTES} bytes in base64.")
        return cls(origin, int(size), root)


class Verifier(NamedTuple):
    """Who signs, and with which public key (32 bytes)."""

    name: str
    public: bytes

    @classmethod
    def parse(cls, vkey: str) -> Verifier:
        """A verifier key read back. Raises BadNote for anything but an Ed25519 key that bears its own key id."""
        name, _, rest = str(vkey).partition("+")  # what lies in a store can be of any type
        key = _decoded(rest.partition("+")[2]) or b""
        found = cls(name, key[1:])
        if not _NAME.fullmatch(name) or _CONTROL.search(name) or len(key) != 33 or found.vkey != vkey:
            raise BadNote(f"{vkey!r} is no verifier key of Ed25519.", "Copy it again, whole: NAME+KEY ID+KEY.")
        return found

    @property
    def key_id(self) -> bytes:
        """Four bytes by which a signature says whose it is."""
        return hashlib.sha256(self.name.encode() + b"\n" + _ED25519 + self.public).digest()[:4]

    @property
    def vkey(self) -> str:
        """The verifier key as it is handed out."""
        return f"{self.name}+{self.key_id.hex()}+{_encoded(_ED25519 + self.public)}"

    def signed(self, text: str, signature: bytes) -> bool:
        """Whether this key made the signature (64 bytes) over this text."""
        try:
            Ed25519PublicKey.from_public_bytes(self.public).verify(signature, text.encode())
        except InvalidSignature:
            return False
        return True


class Signer:
    """Signs under a name, from a seed of 32 bytes (ValueError for any other length); never shows the seed."""

    def __init__(self, name: str, seed: bytes) -> None:
        self._key = Ed25519PrivateKey.from_private_bytes(seed)
        self.verifier = Verifier(name, self._key.public_key().public_bytes_raw())
        Verifier.parse(self.vkey)  # a name that nobody could look for is refused before anything bears it

    @property
    def vkey(self) -> str:
        """The verifier key to hand out."""
        return self.verifier.vkey

    def sign(self, text: str) -> str:
        """The whole note; the same text always gives the same bytes. Raises BadNote for what is no text of a note."""
        _require_text(text)
        return _note(text, self.verifier, self._key.sign(text.encode()))


def opened(note: str, verifier: Verifier) -> str:
    """The text of a note this key signed. Signatures of other keys say nothing, and are only held to their form.

    Raises BadNote: malformed, without a signature of this key, or with a wrong one.
    """
    return _opened(note, verifier)[0]


def bare(note: str, verifier: Verifier) -> str:
    """A note as its signer issued it, without what others have signed since. Raises BadNote as :func:`opened`."""
    text, signature = _opened(note, verifier)
    return _note(text, verifier, signature)


def _opened(note: str, verifier: Verifier) -> tuple[str, bytes]:
    text, lines = _parted(note)
    signatures = [_signature(line) for line in lines]
    ours = [made for name, key_id, made in signatures if (name, key_id) == (verifier.name, verifier.key_id)]
    if not ours:
        what = f"This note has no signature of {verifier.name} (key {verifier.key_id.hex()})."
        raise BadNote(what, "Check whose note it is, and with which key that log signs.")
    if not all(verifier.signed(text, made) for made in ours):
        raise BadNote(f"The signature of {verifier.name} is wrong: the text or the signature was altered.")
    return text, ours[0]


def _parted(note: str) -> tuple[str, list[str]]:
    """The text, and the lines after the last blank line."""
    _require_text(note)
    text, blank, lines = note[:-1].rpartition("\n\n")
    if not blank:
        raise _malformed("it has no blank line between text and signatures")
    signatures = lines.split("\n")
    if len(signatures) > _MOST_SIGNATURES:
        raise _malformed(f"it has more than {_MOST_SIGNATURES} signatures")
    return f"{text}\n", signatures


def _signature(line: str) -> tuple[str, bytes, bytes]:
    """Name, key id and signature of one line."""
    dash, _, rest = line.partition(" ")
    name, _, encoded = rest.partition(" ")
    signed = _decoded(encoded) or b""
    if dash != _DASH or not _NAME.fullmatch(name) or len(signed) <= 4:
        raise _malformed("a line below the blank one is no signature: an em dash, a name and base64, spaces between")
    return name, signed[:4], signed[4:]


def _note(text: str, verifier: Verifier, signature: bytes) -> str:
    return f"{text}\n{_DASH} {verifier.name} {_encoded(verifier.key_id + signature)}\n"


def _require_text(text: object) -> None:
    if not isinstance(text, str):
        raise _malformed("it is no text")
    if _CONTROL.search(text):
        raise _malformed("it holds a control character, or is no UTF-8")
    if not text.endswith("\n"):
        raise _malformed("its last line does not end")


def _malformed(why: str) -> BadNote:
    return BadNote(f"This is no signed note: {why}.")


def _encoded(data: bytes) -> str:
    return b64encode(data).decode()


def _decoded(text: str) -> bytes | None:
    """Base64 (RFC 4648, section 4) in its one right form: b64decode alone passes over strange characters and bits."""
    try:
        data = b64decode(text)
    except ValueError:
        return None
    return data if _encoded(data) == text else None
