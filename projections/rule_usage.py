"""Which provision decided, refused or was silent, how often, and in which acts.

Every event counts once for each provision it cites, whether as its basis or as that of a criterion judged in it. A
criterion that was only a warning when a case was put forward decided nothing and is not counted.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import cache
from typing import Any

import msgspec
from sqlalchemy import Column, Date, Integer, String, Text, func, select

from lifecycle.domain import events
from lifecycle.domain.events import Event
from lifecycle.projecting import Answer, NothingKnown, Projection, Recorded, Row, Tables, json_text, rows_table

usage = rows_table(
    "usage",
    Column("act", String, doc="what happened, as the event is called; of a refusal what was asked for"),
    Column("role", String, doc="decided, refused, or silent (the text does not say, or leaves it open)"),
    Column("provisions", Text, doc="ids of the provisions cited together, JSON list"),
    Column("readings", Text, doc="ids of the defects that had to be read one way, JSON list"),
    Column("cited_on", Date, doc="day on which it took effect"),
    Column("times", Integer, doc="events of one stretch of a commit that cite just these"),
)
_STRETCH = 500
"""Events of one key at most: an act on a whole roll is one commit, and cites the same provisions again and again."""
_ROLES = ("decided", "refused", "silent")
_Citation = tuple[str, str, tuple[str, ...], tuple[str, ...], date]
_Judged = tuple[str, tuple[str, ...], tuple[str, ...]]


class Cited(msgspec.Struct, frozen=True, gc=False):
    """How often each citation stands in a stretch of a commit; a citation is a row without its count, as JSON."""

    times: dict[str, int]


def _keys(event: Event, at: Recorded) -> Iterable[str]:
    """A stretch of a commit: no later event comes to it, and it is of nobody."""
    cites = event.basis or event.reading or getattr(event, "criteria", ())
    return (f"{at.commit:010d}/{at.position // _STRETCH:010d}",) if cites else ()


projection = Projection(name="rule_usage", version=1, state=Cited, tables=(usage,), keys=_keys)


@projection.on(*(event for event in events.events_by_topic().values() if event.NEWER is None))
def _happened(state: Cited | None, event: Event, _at: Recorded) -> Cited:
    judged = tuple((one.verdict, one.basis, one.reading) for one in getattr(event, "criteria", ()))
    times = dict(state.times) if state else {}
    act = event.act if isinstance(event, events.ActRefused) else event.TOPIC.rpartition(".")[0]
    for citation in _citations(act, _role(event), event.effective_on, event.basis, event.reading, judged):
        times[citation] = times.get(citation, 0) + 1
    return Cited(times)


@cache
def _citations(
    act: str, own: str, day: date, basis: tuple[str, ...], reading: tuple[str, ...], judged: tuple[_Judged, ...]
) -> tuple[str, ...]:
    """What an event cites in each role, every provision once: its own basis, and those of criteria that decided."""
    cited = {own: ([*basis], [*reading])}
    for verdict, provisions, readings in judged:
        if verdict == "met" or own != "decided":
            told = cited.setdefault("decided" if verdict == "met" else own, ([], []))
            told[0].extend(provisions)
            told[1].extend(readings)
    named = act.replace(".", " ").replace("_", " ")
    return tuple(
        json_text((named, role, (*dict.fromkeys(told[0]),), (*dict.fromkeys(told[1]),), day.isoformat()))
        for role, told in cited.items()
        if any(told)
    )


def _role(event: Event) -> str:
    match event:
        case events.ActRefused():
            return "silent" if event.reason in ("silent", "unset") else "refused"
        case events.ParticipantRejected():
            return "refused"
        case events.ParticipantLapsed():
            return "refused" if event.criteria else "decided"
    return "decided"


@projection.rows
def _rows(_key: str, state: Cited) -> Iterator[tuple[str, Row]]:
    for citation, times in state.times.items():
        yield "usage", (*_columns(citation), times)


@cache
def _columns(citation: str) -> Row:
    act, role, basis, reading, day = msgspec.json.decode(citation, type=_Citation)
    return act, role, json_text(basis), json_text(reading), day


@projection.question
def list(tx: Tables, *, regulation: str | None = None, article: str | None = None) -> Answer:  # noqa: A001
    """Every provision cited: how often it decided, refused or was silent, first and last; narrow it by its parts.

    ``regulation`` is the first part of an id (banyumas-2025-2), ``article`` the number of an article (7).
    """

    def wanted(provision: str) -> bool:
        slug, _, rest = provision.partition("/")
        part = rest.partition("/")[0]
        return regulation in (None, slug) and (article is None or part == f"p{article.removeprefix('p')}")

    return _counted(tx, "provision", "provisions", wanted)


@projection.question
def readings(tx: Tables) -> Answer:
    """Every defect of the text that had to be read one way: how often it bore on what was decided or refused."""
    return _counted(tx, "reading", "readings", bool)


@projection.question
def acts(tx: Tables, *, provision: str) -> Answer:
    """The acts in which one provision decided, refused or was silent; name it by its id, as ``list`` shows it."""
    live = tx.table(usage)
    sums = (func.sum(live.c.times), func.min(live.c.cited_on), func.max(live.c.cited_on))
    query = select(live.c.act, live.c.role, *sums).group_by(live.c.act, live.c.role).order_by(live.c.act)
    query = query.where(live.c.provisions.contains(json_text(provision), autoescape=True))
    found: dict[str, dict[str, Any]] = {}
    for act, *counted in tx.connection.execute(query):
        _add(found.setdefault(act, _none("act", act)), *counted)
    if not found:
        raise NothingKnown(f"Nothing cites {provision!r}.\n  lifecycle ask rule_usage list shows what is cited.")
    return [*found.values()]


def _counted(tx: Tables, name: str, column: str, wanted: Callable[[str], bool]) -> Answer:
    """The sums of each id in a column of ids, in the order of the text."""
    live = tx.table(usage)
    sums = (func.sum(live.c.times), func.min(live.c.cited_on), func.max(live.c.cited_on))
    query = select(live.c[column], live.c.role, *sums).group_by(live.c[column], live.c.role)
    found: dict[str, dict[str, Any]] = {}
    for ids, *counted in tx.connection.execute(query):
        for cited in filter(wanted, msgspec.json.decode(ids)):
            _add(found.setdefault(cited, _none(name, cited)), *counted)
    return [found[cited] for cited in sorted(found, key=_in_order)]


def _none(name: str, cited: str) -> dict[str, Any]:
    return {name: cited, **dict.fromkeys(_ROLES, 0), "first_on": None, "last_on": None}


def _add(row: dict[str, Any], role: str, times: int, first: Any, last: Any) -> None:
    row[role] += int(times)
    row["first_on"] = min(row["first_on"] or first, first)
    row["last_on"] = max(row["last_on"] or last, last)


def _in_order(cited: str) -> tuple[tuple[int, str], ...]:
    """Article 10 comes after article 9."""
    return tuple((int(part), "") if part.isdecimal() else (-1, part) for part in re.split(r"(\d+)", cited))
