"""Names in place of names: the same within one export, of no use beyond it, and not to be turned back."""

from __future__ import annotations

from hashlib import blake2b

KEY_BYTES, _DIGEST_BYTES = 32, 10


class Pseudonyms:
    """A keyed hash (BLAKE2b, 80 bits) under a key that is drawn for one export and written nowhere.

    Whoever has two exports cannot tell by pseudonyms whether a person is in both, and whoever knows an id cannot
    look for it.
    """

    def __init__(self, key: bytes) -> None:
        self._key = key

    def of(self, kind: str, value: str) -> str:
        """The pseudonym of a value, which says what kind of thing it stands for."""
        digest = blake2b(f"{kind}:{value}".encode(), key=self._key, digest_size=_DIGEST_BYTES).hexdigest()
        return f"{kind}-{digest}"


class Plain:
    """No pseudonyms: an identified export shows what the register has."""

    def of(self, kind: str, value: str) -> str:  # noqa: ARG002 - the same question as above
        """The value itself."""
        return value


Names = Pseudonyms | Plain
