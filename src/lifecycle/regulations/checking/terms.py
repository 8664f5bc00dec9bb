"""Names, days and months a profile gives: each can be, and no two rules of one id hold for the same people at once."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from lifecycle.domain.profile import Duty, Period, Profile, Update
from lifecycle.domain.rules import FROM_A_SOURCE, Rule
from lifecycle.regulations.areas import kecamatan_of
from lifecycle.regulations.checking.naming import RULES
from lifecycle.regulations.checking.walking import structs
from lifecycle.regulations.problems import Place, Problem

_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_AREA = re.compile(r"\d\d\.\d\d")


def ill_named(profile: Profile) -> Iterator[Problem]:
    """A regulation without a name, a place, a civil time, or a way from proposal to end."""
    if not _SLUG.fullmatch(profile.slug):
        yield Problem(("slug",), f"{profile.slug!r} cannot name a file.", "Write it like serang-2025-59.")
    if not _AREA.fullmatch(profile.area) or not kecamatan_of(profile.area):
        yield Problem(("area",), f"No regency has the code {profile.area!r}.", "Write its Kemendagri code, like 33.02.")
    if not _is_zone(profile.zone):
        cure = "Write Asia/Jakarta, Asia/Pontianak, Asia/Makassar or Asia/Jayapura."
        yield Problem(("zone",), f"There is no time zone {profile.zone!r}.", cure)
    if not profile.paths:
        yield Problem(("paths",), "There is no path from proposal to end.", "Add at least one under [[paths]].")
    for number, path in enumerate(profile.paths):
        if not (profile.checks if path.checks is None else path.checks):
            what = f"Nothing is checked on the path {path.code}."
            yield Problem(("paths", number), what, "Name a step of [[checks]] in its `checks`.")


def ill_dated(profile: Profile) -> Iterator[Problem]:
    """In force since no day, a draft since one, a rule that ends before it begins."""
    if profile.status == "draft" and profile.in_force_from:
        yield Problem(("in_force_from",), "A draft is not in force.", 'Take the day out, or write status = "in_force".')
    if profile.status == "in_force" and not profile.in_force_from:
        what = "A regulation in force has a day since when."
        yield Problem(("status",), what, 'Add in_force_from, or write status = "draft".')
    for place, one in structs(profile):
        if isinstance(one, RULES) and one.until is not None and one.until <= one.from_:  # type: ignore[attr-defined]
            yield Problem(
                (*place, "until"), "The rule never holds.", "`until` is the first day after; `from` is before."
            )


def ill_measured(profile: Profile) -> Iterator[Problem]:
    """Periods without months, or with less than one."""
    for place, one in structs(profile):
        if isinstance(one, Period) and one.rule == "months" and not 1 <= one.from_months <= (one.through_months or 0):
            what = f"Whole months from {one.from_months} through {one.through_months} are none."
            yield Problem((*place, "rule"), what, "Write 1 <= from_months <= through_months.")
        if isinstance(one, Update | Duty) and one.every_months is not None and one.every_months < 1:
            what = f"Nothing is done every {one.every_months} months."
            yield Problem((*place, "every_months"), what, "Write whole months, 1 or more, or leave it out.")


def overlapping(profile: Profile) -> Iterator[Problem]:
    """Two rules of one id, for the same people on the same day."""
    lists: list[tuple[Place, tuple[Rule, ...]]] = [(("rules",), profile.rules), (("priority",), profile.priority)]
    for number, reading in enumerate(profile.readings):
        for letter, rival in reading.rivals.items():
            lists.append((("readings", number, "rivals", letter, "rules"), rival.rules))
    for place, rules in lists:
        for (_, first), (number, second) in combinations(enumerate(rules), 2):
            if first.id == second.id and _meet(first, second):
                what = f"Two rules {second.id!r} hold on {max(first.from_, second.from_)} for the same people."
                cure = "Write `until` in the first of them, or tell them apart by only_kinds or only_paths."
                yield Problem((*place, number), what, cure)


def _meet(one: Rule, other: Rule) -> bool:
    last = max(one.from_, other.from_)
    at_once = all(rule.until is None or last < rule.until for rule in (one, other))
    kinds, paths = (one.only_kinds, other.only_kinds), (one.only_paths, other.only_paths)
    return at_once and all(not a or not b or set(a) & set(b) for a, b in (kinds, paths))


def _is_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):  # ValueError: what can be no file name
        return False
    return True


def ill_typed(profile: Profile) -> Iterator[Problem]:
    """Columns of a list that a rule could not judge by what is read from them."""
    rivals = (rule for reading in profile.readings for rival in reading.rivals.values() for rule in rival.rules)
    judged = (*profile.rules, *profile.priority, *rivals)
    types = {name: kind for rule in judged for name, kind in rule.types().items()}
    for number, column in enumerate(profile.sheets.proposal):
        wanted = types.get(column.field, column.type)
        if wanted == column.type:
            continue
        what = f"The column {column.field!r} is read as {column.type}; the rules judge it as {wanted}."
        cure = f'Write type = "{wanted}".'
        if wanted == FROM_A_SOURCE:
            what = f"{column.field!r} is not for a list of candidates to state."
            cure = "Take the column out; it comes in with lifecycle receive REGISTER FILE --as facts."
        yield Problem(("sheets", "proposal", number, "type"), what, cure)
