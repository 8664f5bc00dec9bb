"""What programs read: the same answers as one document, with each provision as a person cites it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import msgspec

from lifecycle.domain.profile import Profile
from lifecycle.interfaces.law.comparing import compared
from lifecycle.regulations.citing import cited


def regulation(profile: Profile) -> dict[str, Any]:
    """A whole profile, and every provision it cites in words."""
    told = msgspec.to_builtins(profile)
    return {"profile": told, "citations": _citations(told)}


def comparison(profiles: Iterable[Profile]) -> dict[str, Any]:
    """Every topic with the answer of every regulation."""
    told = [{"topic": topic, "answers": msgspec.to_builtins(said)} for topic, said in compared(profiles)]
    return {"topics": told, "citations": _citations(told)}


def _citations(told: Any) -> dict[str, str]:
    return {one: cited(one) for one in sorted(set(_provisions(told)))}


def _provisions(told: Any, key: str = "") -> Iterator[str]:
    """Every provision cited anywhere: what stands under a key that ends in ``cite``."""
    match told:
        case dict():
            for name, value in told.items():
                yield from _provisions(value, str(name))
        case list() | tuple():
            for value in told:
                yield from _provisions(value, key)
        case str() if key.endswith("cite"):
            yield told
