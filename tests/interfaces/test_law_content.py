"""What holds on which path: each thing is told once, for all paths or for those it is said of."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from lifecycle.domain.profile import Path, Profile
from lifecycle.domain.rules import ResidentHere
from lifecycle.interfaces.law.content import Line, Part, by_path, in_order, ways
from lifecycle.regulations.loader import load

BANYUMAS = load("banyumas-2025-2")
_replace = msgspec.structs.replace


def steps(profile: Profile) -> list[Line]:
    """Each check by its name."""
    return [Line("", check.step) for check in profile.checks]


def with_paths(**checks: Sequence[str]) -> Profile:
    """Banyumas with paths that take these checks, and are for all kinds of work."""
    paths = tuple(Path(code, code, ("banyumas-2025-2/p8",), checks=tuple(taken)) for code, taken in checks.items())
    return _replace(BANYUMAS, paths=paths)


def test_what_all_paths_say_is_told_once_and_names_none() -> None:
    """There is nothing to tell apart."""
    alike = with_paths(long=["verified"], short=["verified"])
    assert by_path(alike, steps) == in_order(alike, steps) == (Part((), (Line("", "verified"),)),)


def test_what_some_paths_add_is_told_for_them() -> None:
    """After what holds for all."""
    parts = by_path(with_paths(long=["verified", "aligned"], short=["verified"]), steps)
    assert parts == (Part((), (Line("", "verified"),)), Part(("long",), (Line("", "aligned"),)))


def test_an_order_is_told_whole() -> None:
    """Steps taken apart would lose their order."""
    parts = in_order(with_paths(long=["verified", "aligned"], short=["verified"]), steps)
    assert [(part.paths, len(part.lines)) for part in parts] == [(("long",), 2), (("short",), 1)]


def test_a_path_knows_only_what_is_for_it() -> None:
    """Criteria, programmes and funds of other paths are left out."""
    rule = ResidentHere(id="eligibility.x", from_=BANYUMAS.rules[0].from_, cite=("x",), only_paths=("long",))
    source = _replace(BANYUMAS.funding[0], only_paths=("long",))
    profile = _replace(with_paths(long=[], short=[]), rules=(rule,), priority=(rule,), funding=(source,))
    found = {path.code: (there.rules, there.priority, there.funding) for path, there in ways(profile)}
    assert found == {"long": ((rule,), (rule,), (source,)), "short": ((), (), ())}


def test_a_path_knows_its_kinds_of_work() -> None:
    """Those that name it; a path nobody names has those that name none, and no criterion of the others."""
    (first, second, *_) = BANYUMAS.kinds
    of_second = ResidentHere(id="eligibility.x", from_=BANYUMAS.rules[0].from_, cite=("x",), only_kinds=(second.code,))
    kinds = (first, _replace(second, path="short"))
    profile = _replace(with_paths(long=[], short=[]), kinds=kinds, rules=(of_second,))
    found = {path.code: ([kind.code for kind in there.kinds], len(there.rules)) for path, there in ways(profile)}
    assert found == {"long": ([first.code], 0), "short": ([second.code], 1)}
