"""Whether a decision rests on the provisions a scenario names."""

from __future__ import annotations

from collections.abc import Sequence


def rests_on(basis: Sequence[str], named: Sequence[str]) -> bool:
    """Each named one is cited; what is cited beside them is a part of one, or what one is a part of."""
    return {*named} <= {*basis} and all(any(_akin(cited, one) for one in named) for cited in basis)


def _akin(one: str, other: str) -> bool:
    return f"{one}/".startswith(f"{other}/") or f"{other}/".startswith(f"{one}/")
