"""What is asked of decrees: a whole annex against the register, every decree, and who has no valid one."""

from __future__ import annotations

from collections import Counter

from sqlalchemy import ColumnElement, FromClause, and_, case, func, literal_column, or_, select

from lifecycle.projecting import Answer, NothingKnown, Tables
from projections.decree_roll.model import decrees_issued, lines, outcomes, people_named, projection

_COUNTED = {
    "stands": "standing",
    "struck": "struck",
    "confirmed": "confirmed",
    "terminated": "ended",
    "replaced": "ended",
    "ended": "ended",
    "found_same": "ended",
}
"""Under which count an outcome goes; whatever came to nothing before registration goes under ``lapsed``."""
_STANDS: ColumnElement[str] = literal_column("'stands'")


@projection.question
def list(tx: Tables, *, decree: str) -> Answer:  # noqa: A001
    """The annex of a decree as decreed, line by line, what became of each line, and how the person stands now."""
    _require_list(tx, decree)
    live, became, of = tx.table(lines), tx.table(outcomes), tx.table(people_named)
    who = (live.c.line, live.c.participant, of.c.nik, of.c.name, live.c.slot_decreed, live.c.status_decreed)
    told = (func.coalesce(became.c.became, _STANDS).label("became"), became.c.since, became.c.why, became.c.by)
    query = select(*who, *told, of.c.status_now, of.c.slot_now, of.c.decree_now, live.c.position)
    joined = _lines_and_outcomes(live, became).outerjoin(of, of.c.key == live.c.key)
    return tx.rows(query.select_from(joined).where(live.c.decree == decree).order_by(live.c.line))


def _lines_and_outcomes(live: FromClause, became: FromClause) -> FromClause:
    same = and_(became.c.key == live.c.key, became.c.decree == live.c.decree, became.c.line == live.c.line)
    return live.outerjoin(became, same)


def _require_list(tx: Tables, decree: str) -> None:
    """Raise NothingKnown for a decree that is not there, or that names nobody on a line."""
    of, live = tx.table(decrees_issued).c, tx.table(lines).c
    found = tx.rows(select(of.kind, of.amends, of.cycle).where(of.key == f"decree:{decree}"))
    if not found:
        raise NothingKnown(
            f"There is no decree {decree!r} on {tx.on}.\n  lifecycle ask decree_roll decrees lists them."
        )
    if tx.rows(select(live.line).where(live.decree == decree).limit(1)):
        return
    (issued,) = found
    cure = "lifecycle ask decree_roll decrees shows what each decree is about."
    if issued["amends"]:
        cure = f"lifecycle ask decree_roll list --decree {issued['amends']} shows whom it struck."
    elif issued["cycle"]:
        cure = f"lifecycle ask data_update_diff list --cycle {issued['cycle']} shows what it decided."
    raise NothingKnown(f"Decree {decree} ({issued['kind']}) gives nobody a line of a list.\n  {cure}")


@projection.question
def decrees(tx: Tables) -> Answer:
    """Every decree, the list, decree or data update it is about, and how many of its lines stand, fell or ended."""
    live, became, of = tx.table(lines), tx.table(outcomes), tx.table(decrees_issued)
    outcome = func.coalesce(became.c.became, _STANDS)
    counted = select(live.c.decree, outcome, func.count()).select_from(_lines_and_outcomes(live, became))
    sums: dict[str, Counter[str]] = {}
    for decree, one, count in tx.connection.execute(counted.group_by(live.c.decree, outcome)):
        sums.setdefault(decree, Counter())[_COUNTED.get(one, "lapsed")] += count
    about = func.coalesce(of.c.batch, of.c.amends, of.c.cycle).label("about")
    query = select(of.c.decree, of.c.dated, of.c.kind, about, of.c.named)
    answer = tx.rows(query.order_by(of.c.dated, of.c.position))
    for row in answer:
        found = sums.get(row["decree"], Counter())
        row |= {name: found[name] for name in ("standing", "struck", "confirmed", "ended", "lapsed")}
    return answer


@projection.question
def without_decree(tx: Tables) -> Answer:
    """Everybody registered, or paid for, whom no valid decree names: since when, by which paper, and what was paid."""
    of = tx.table(people_named).c
    why = case((of.struck_by.is_not(None), "struck"), else_="never_decreed").label("why")
    who = (of.participant, of.nik, of.name, of.status_now, of.slot_now)
    query = select(*who, why, of.fell_on.label("since"), of.struck_by, of.months_paid, of.rupiah_paid)
    here = and_(of.status_now.in_(("registered", "deceased")), of.decree_now.is_(None))
    return tx.rows(query.where(or_(here, of.months_paid > 0)).order_by(of.slot_now.nulls_last(), of.participant))
