"""A profile as a tree: every struct in it with its place, and what each cites and how it reads faulty texts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec

from lifecycle.domain.profile import Profile, Reading
from lifecycle.regulations.problems import Place
from lifecycle.regulations.shape import fields

NATIONAL = "contributions"
"""What a profile holds of national law stands in another file."""


def structs(value: Any, place: Place = ()) -> Iterator[tuple[Place, msgspec.Struct]]:
    """Every struct of a profile, itself included, from the outside in."""
    if isinstance(value, msgspec.Struct):
        yield place, value
        for field in fields(type(value)):
            if field.name != NATIONAL:
                yield from structs(getattr(value, field.name), (*place, field.encode_name))
    elif isinstance(value, dict):
        for name, inner in value.items():
            yield from structs(inner, (*place, name))
    elif isinstance(value, tuple):
        for number, inner in enumerate(value):
            if not isinstance(inner, str):
                yield from structs(inner, (*place, number))


def ending(struct: msgspec.Struct, word: str) -> Iterator[tuple[msgspec.structs.FieldInfo, tuple[str, ...]]]:
    """The fields of a struct whose name ends with a word (``cite``, ``reading``), with the ids they hold."""
    for field in fields(type(struct)):
        if field.name.endswith(word):
            value = getattr(struct, field.name)
            yield field, (value,) if isinstance(value, str) else value


def cited_by(profile: Profile) -> frozenset[str]:
    """Every provision that a profile cites; what only a reading not taken would cite is left out."""
    taken = msgspec.structs.replace(profile, readings=tuple(map(_without_rivals, profile.readings)))
    return frozenset(id_ for _, one in structs(taken) for _, ids in ending(one, "cite") for id_ in ids)


def _without_rivals(reading: Reading) -> Reading:
    return msgspec.structs.replace(reading, rivals={})
