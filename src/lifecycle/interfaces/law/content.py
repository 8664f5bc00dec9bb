"""The form of every answer: lines with their provisions, in parts that hold for some paths or for all."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

import msgspec

from lifecycle.domain.overlay import on_path
from lifecycle.domain.profile import JobKind, Path, Profile
from lifecycle.domain.rules import Rule


class Line(msgspec.Struct, frozen=True):
    """One thing a regulation says: what it is about, what, where it stands, and how a fault was read."""

    head: str
    text: str
    cite: tuple[str, ...] = ()
    reading: tuple[str, ...] = ()


class Part(msgspec.Struct, frozen=True):
    """What holds for these paths (none named: for all there are)."""

    paths: tuple[str, ...]
    lines: tuple[Line, ...]


class Section(msgspec.Struct, frozen=True):
    """Parts under one title; ``note`` says how to read them."""

    title: str
    parts: tuple[Part, ...]
    note: str = ""


Content = Callable[[Profile], list[Line]]
"""What a regulation says of one matter; asked for each path (:func:`ways`)."""


def ways(profile: Profile) -> Iterator[tuple[Path, Profile]]:
    """Each path with the regulation as it is there: without the kinds, criteria, programmes and funds of others."""
    for path in profile.paths:
        yield path, _only(on_path(profile, path), path.code)


def by_path(profile: Profile, content: Content) -> tuple[Part, ...]:
    """What is said, each line once: first what holds on every path, then what holds on some."""
    said: dict[Line, list[str]] = {}
    for path, there in ways(profile):
        for line in dict.fromkeys(content(there)):
            said.setdefault(line, []).append(path.code)
    parts: dict[tuple[str, ...], list[Line]] = {tuple(path.code for path in profile.paths): []}
    for line, paths in said.items():
        parts.setdefault(tuple(paths), []).append(line)
    return _parts(profile, parts)


def in_order(profile: Profile, content: Content) -> tuple[Part, ...]:
    """What is said where the order of the lines matters: whole, once for all paths that say the same."""
    said: dict[tuple[Line, ...], list[str]] = {}
    for path, there in ways(profile):
        said.setdefault(tuple(content(there)), []).append(path.code)
    return _parts(profile, {tuple(paths): lines for lines, paths in said.items()})


def _parts(profile: Profile, said: Mapping[tuple[str, ...], Sequence[Line]]) -> tuple[Part, ...]:
    every = tuple(path.code for path in profile.paths)
    return tuple(Part(() if paths == every else paths, tuple(lines)) for paths, lines in said.items() if lines)


def _only(profile: Profile, path: str) -> Profile:
    kinds = _kinds(profile, path)
    codes = {kind.code for kind in kinds}
    return msgspec.structs.replace(
        profile,
        kinds=kinds,
        rules=_rules(profile.rules, path, codes),
        priority=_rules(profile.priority, path, codes),
        programmes=tuple(one for one in profile.programmes if path in (one.only_paths or (path,))),
        funding=tuple(source for source in profile.funding if path in (source.only_paths or (path,))),
    )


def _kinds(profile: Profile, path: str) -> tuple[JobKind, ...]:
    """Those that take this path; where none names it, those that name none."""
    own = tuple(kind for kind in profile.kinds if kind.path == path)
    return own or tuple(kind for kind in profile.kinds if kind.path is None)


def _rules(rules: tuple[Rule, ...], path: str, kinds: set[str]) -> tuple[Rule, ...]:
    there = (rule for rule in rules if path in (rule.only_paths or (path,)))
    return tuple(rule for rule in there if not rule.only_kinds or kinds.intersection(rule.only_kinds))
