"""Names that one part of a profile calls another by: each is there, and there once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from difflib import get_close_matches
from typing import Any, TypeAlias, get_args

from lifecycle.domain.events import CHECKED
from lifecycle.domain.profile import Act, Check, Duty, Funding, Gap, JobKind, Letter, Path, Profile, Programme, Rival
from lifecycle.domain.rules import Rule
from lifecycle.regulations.checking.powers import ACTS
from lifecycle.regulations.checking.walking import structs
from lifecycle.regulations.problems import Place, Problem

Names: TypeAlias = tuple[str, ...]
RULES: tuple[type, ...] = get_args(Rule)

_KNOWN: dict[str, Callable[[Profile], Iterable[str]]] = {
    "act or check": lambda profile: (*ACTS, *(check.step for check in profile.checks)),
    "check": lambda profile: (check.step for check in profile.checks),
    "ground": lambda profile: (ground.code for ground in profile.grounds),
    "kind of work": lambda profile: (kind.code for kind in profile.kinds),
    "office": lambda profile: profile.offices,
    "path": lambda profile: (path.code for path in profile.paths),
    "rule": lambda profile: (rule.id for rule in (*profile.rules, *_of_rivals(profile))),
    "source of funds": lambda profile: (source.code for source in profile.funding),
}
_CALLS: tuple[tuple[type | tuple[type, ...], str, str], ...] = (
    (Act, "office", "office"),
    (Check, "office", "office"),
    (Check, "judges", "rule"),
    (Duty, "office", "office"),
    (Funding, "only_paths", "path"),
    (Funding, "stands_in_for", "source of funds"),
    (Funding, "stands_in_paths", "path"),
    (Gap, "opens", "act or check"),
    (JobKind, "collector", "office"),
    (JobKind, "path", "path"),
    (Letter, "kinds", "kind of work"),
    (Letter, "path", "path"),
    (Path, "checks", "check"),
    (Path, "grounds", "ground"),
    (Programme, "only_paths", "path"),
    (Rival, "without", "rule"),
    (RULES, "only_kinds", "kind of work"),
    (RULES, "only_paths", "path"),
)
"""Which field of what calls which by its name."""
_OWN: tuple[tuple[Names, str], ...] = (
    (("checks",), "step"),
    (("funding",), "code"),
    (("grounds",), "code"),
    (("kinds",), "code"),
    (("paths",), "code"),
    (("readings",), "id"),
    (("sheets", "proposal"), "field"),
    (("sheets", "registration"), "field"),
    (("sheets", "bill"), "field"),
    (("sheets", "update"), "field"),
)
"""Lists whose items have names of their own."""
_BESIDE: dict[Names, Names] = {("sheets", "update"): ("sheets", "proposal")}
"""New data have the columns of a proposal as well."""
_WORDS: tuple[Names, ...] = (("kinds",), ("paths",), ("grounds",), *(place for place, name in _OWN if name == "field"))
"""Lists whose items are known by words in spreadsheets."""


def unknown(profile: Profile) -> Iterator[Problem]:
    """Names of what is not there."""
    known = {what: list(dict.fromkeys(names(profile))) for what, names in _KNOWN.items()}
    for place, one in structs(profile):
        for form, field, what in _CALLS:
            if isinstance(one, form):
                for at, name in _names((*place, field), getattr(one, field)):
                    if name not in known[what]:
                        yield Problem(at, f"There is no {what} {name!r}.", _instead(name, known[what]))


def repeated(profile: Profile) -> Iterator[Problem]:
    """Two of one name in a list where each has a name of its own."""
    for place, name in _OWN:
        for number, own in _again(profile, place, _called(name)):
            yield Problem((*place, number, name), f"{own!r} is there before.", "Take one of the two out, or rename it.")


def ambiguous(profile: Profile) -> Iterator[Problem]:
    """Words of spreadsheets that mean two things."""
    for place in _WORDS:
        for number, word in _again(profile, place, _words):
            yield Problem((*place, number, "labels"), f"The word {word!r} means two things.", "Keep it at one of them.")


def unrecorded(profile: Profile) -> Iterator[Problem]:
    """Steps that no event records."""
    for number, check in enumerate(profile.checks):
        if check.step not in CHECKED:
            cure = f"Write one of: {', '.join(CHECKED)}."
            yield Problem(("checks", number, "step"), f"No event records the step {check.step!r}.", cure)


def unjudged(profile: Profile) -> Iterator[Problem]:
    """Criteria that bind at the checks (on the age of the proposal too), which no check judges."""
    judged = {rule for check in profile.checks for rule in check.judges}
    for number, rule in enumerate(profile.rules):
        if rule.judged_at in ("check", "proposal") and rule.id not in judged:
            cure = "Add it to the `judges` of a check, or say `judged_at`."
            yield Problem(("rules", number), f"No check judges the rule {rule.id!r}.", cure)


def _names(place: Place, value: str | tuple[str, ...] | None) -> list[tuple[Place, str]]:
    if isinstance(value, str):
        return [(place, value)]
    return [((*place, number), name) for number, name in enumerate(value or ())]


def _instead(name: str, known: list[str]) -> str:
    near = get_close_matches(name, known, 1)
    return f"Write {near[0]!r}, or add it." if near else f"Add it, or write one of: {', '.join(known) or 'none'}."


def _again(profile: Profile, place: Names, words: Callable[[Any], set[str]]) -> Iterator[tuple[int, str]]:
    """The number of every item of a list with a word that an item before it has."""
    seen = {word for one in _list(profile, _BESIDE.get(place)) for word in words(one)}
    for number, one in enumerate(_list(profile, place)):
        yield from ((number, word) for word in sorted(words(one) & seen))
        seen |= words(one)


def _called(name: str) -> Callable[[Any], set[str]]:
    return lambda one: {getattr(one, name)}


def _words(one: Any) -> set[str]:
    name = (one.name,) if isinstance(one, JobKind) else ()
    return {word.casefold() for word in (*name, *one.labels)}


def _list(profile: Profile, place: Names | None) -> tuple[Any, ...]:
    found: Any = profile if place else ()
    for name in place or ():
        found = getattr(found, name)
    return tuple(found)


def _of_rivals(profile: Profile) -> Iterator[Rule]:
    return (rule for reading in profile.readings for rival in reading.rivals.values() for rule in rival.rules)
