"""The findings that stand: of people, with the months that should not have been paid, and of the carrier's rows."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any, NamedTuple

import msgspec
from sqlalchemy import ColumnElement, Select, Table, and_, or_, select

from lifecycle.domain.profile import Profile
from lifecycle.domain.rules import AgeBefore, AgeThrough, Subject, age_on
from lifecycle.projecting import Tables
from projections.findings.carrier import ERASED
from projections.findings.model import CANNOT_BE_TOLD
from projections.findings.tables import admitted, answers, found, paid, settled, sheets


class Paid(NamedTuple):
    """A paid month; its position tells it from all others."""

    participant: str
    month: str
    rupiah: int
    source: str
    paid_on: date
    position: int


class Finding(NamedTuple):
    """One finding; ``who`` tells people apart, also where they are nobody's id."""

    kind: str
    who: str
    participant: str | None
    name: str
    since: date
    decree: str | None
    slot: str | None
    shown_by: str
    positions: tuple[int, ...]
    undue: tuple[Paid, ...] = ()


def of_people(tx: Tables) -> Iterator[Finding]:
    """What events say, with the months from the first that was undue on."""
    live, lines = tx.table(found), tx.table(paid)
    of = and_(
        lines.c.participant == live.c.participant,
        lines.c.month >= live.c.undue_from,
        or_(live.c.enrolment.is_(None), lines.c.enrolment == live.c.enrolment),
    )
    for row, undue in _grouped(tx, _with_lines(tx, found, of)):
        if row["said"] is not None:
            undue = tuple(line for line in undue if _budget(tx.profile, line.source) != row["said"])
        if undue or not row["only_paid"]:
            positions = msgspec.json.decode(row["positions"], type=tuple[int, ...])
            yield _finding(row["class"], row, row["since"], row["shown_by"], positions, undue)


def over_age(tx: Tables) -> Iterator[Finding]:
    """Who was registered past the bound of age, on the day on which the rule in force tests it; every month was undue.

    Where a check tests it, on a day of its own, the day of the proposal stands for it: who was too old by then was so
    at every check. Of somebody erased it cannot be told.
    """
    rules = [rule for rule in tx.profile.rules if isinstance(rule, AgeBefore | AgeThrough)]
    if not rules:
        return
    live, lines = tx.table(admitted), tx.table(paid)
    of = and_(lines.c.participant == live.c.participant, lines.c.enrolment == live.c.enrolment)
    query = _with_lines(tx, admitted, of)
    for row, undue in _grouped(tx, query.where(or_(live.c.age >= min(map(_too_old, rules)), live.c.name == ERASED))):
        shown_by = next((words for words in (_passed(rule, row, tx.profile) for rule in rules) if words), None)
        if shown_by is not None:
            kind = "over_age" if row["born_on"] else CANNOT_BE_TOLD
            yield _finding(kind, row, row["registered_on"], shown_by, (row["position"],), undue)


def of_carrier(tx: Tables) -> Iterator[Finding]:
    """The carrier's answers that nobody has settled."""
    live, of, done = tx.table(answers), tx.table(sheets), tx.table(settled)
    query = select(*tx.shown(answers), of.c.name.label("file")).join_from(live, of, of.c.sheet == live.c.sheet)
    query = query.outerjoin(done, and_(done.c.sheet == live.c.sheet, done.c.row == live.c.row))
    for row in tx.rows(query.where(done.c.sheet.is_(None)).order_by(live.c.position)):
        shown_by = f"{row['file']}, row {row['row']}: {row['said'] or 'no reason given'}"
        told = (row["name"], row["since"], None, None, shown_by, (row["position"],))
        yield Finding(row["class"], row["who"], None, *told)


def _too_old(rule: AgeBefore | AgeThrough) -> int:
    return rule.before_years if isinstance(rule, AgeBefore) else rule.through_years + 1


def _passed(rule: AgeBefore | AgeThrough, row: dict[str, Any], profile: Profile) -> str | None:
    """The age, the day and the provision, where the rule was in force and its bound was passed, or nobody can tell."""
    path = row["path"] or profile.paths[0].code
    subject = Subject(row["born_on"], row["job_kind"], None, {}, path=path, proposed_on=row["proposed_on"])
    tested_early = rule.judged_at == "check"
    day = row["proposed_on"] if tested_early else rule.judged_on(subject, row["registered_on"])
    if not (rule.holds_on(day) and rule.concerns(subject)):
        return None
    if row["born_on"] is None:
        return f"age on {day} ({rule.cite[-1]})"
    passed = rule.verdict(subject, day) == "not_met"
    return f"aged {age_on(row['born_on'], day)} on {day} ({rule.cite[-1]})" if passed else None


def _budget(profile: Profile, source: str) -> str:
    """The public budget to which a source of funds belongs; what the regulation does not list stands for itself."""
    listed = profile.source(source)
    return listed.budget if listed else source


def _with_lines(tx: Tables, declared: Table, of: ColumnElement[bool]) -> Select[Any]:
    """The rows of a table, each as often as it has paid lines, or once."""
    live, lines = tx.table(declared), tx.table(paid)
    told = [lines.c[name].label(f"paid_{name}") for name in Paid._fields]
    return select(*tx.shown(declared), *told).outerjoin_from(live, lines, of).order_by(lines.c.position)


def _grouped(tx: Tables, query: Select[Any]) -> Iterator[tuple[dict[str, Any], tuple[Paid, ...]]]:
    """Each row once, with its paid lines."""
    seen: dict[tuple[Any, ...], tuple[dict[str, Any], list[Paid]]] = {}
    for row in tx.rows(query):
        line = Paid(*(row.pop(f"paid_{name}") for name in Paid._fields))
        _, lines = seen.setdefault(tuple(row.values()), (row, []))
        if line.participant is not None:
            lines.append(line)
    yield from ((row, tuple(lines)) for row, lines in seen.values())


def _finding(
    kind: str, row: dict[str, Any], since: date, shown_by: str, positions: tuple[int, ...], undue: tuple[Paid, ...]
) -> Finding:
    of = (row["participant"], row["participant"], row["name"], since, row["decree"], row["slot"])
    return Finding(kind, *of, shown_by, positions, undue)
