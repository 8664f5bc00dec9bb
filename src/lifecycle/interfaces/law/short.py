"""Provisions in a form that fits a line: ``banyumas-2025-2/p7/a4/c`` is ``Ps 7(4)c``."""

from __future__ import annotations

import re
from collections.abc import Iterable

_PROVISION = re.compile(r"[a-z0-9-]+/p(?P<article>\d+[a-z]?)(?P<rest>(/[a-z0-9]+)*)")
_NUMBERED = {"a": "({})", "n": " angka {}"}


def short(provision: str) -> str:
    """One provision; an id of another form (national law) is left as it is."""
    found = _PROVISION.fullmatch(provision)
    return f"Ps {_within(found)}" if found else provision


def shorts(provisions: Iterable[str]) -> str:
    """Several provisions, the word ``Ps`` once: ``Ps 11(2), 11(3)``."""
    told = [short(provision) for provision in leaves(provisions)]
    first, rest = told[:1], [one.removeprefix("Ps ") for one in told[1:]]
    return ", ".join(first + rest)


def leaves(provisions: Iterable[str]) -> list[str]:
    """Without the stems: a list that cites an item and its opening words is read as citing the item."""
    cited = [*dict.fromkeys(provisions)]
    return [one for one in cited if not any(other.startswith(f"{one}/") for other in cited)]


def _within(found: re.Match[str]) -> str:
    text = found["article"]
    for part in filter(None, found["rest"].split("/")):
        if part[0] in _NUMBERED and part[1:].isdigit():
            text += _NUMBERED[part[0]].format(part[1:])
        elif part.isdigit():
            text += f".{part}"
        else:
            text += part if text.endswith(")") else f" {part}"
    return text
