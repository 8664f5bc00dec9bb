"""Following the log: any cut into pages gives the same, a failure stands still and says where, and two may do it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from itertools import pairwise
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lifecycle.domain.events import Event, SlotVacated, events_by_topic
from lifecycle.interfaces.desk import Desk
from lifecycle.ledger import Database, Recorded
from lifecycle.projecting import Projection, Row, storage
from lifecycle.projecting.discovery import discovered
from lifecycle.projecting.keeper import FoldFailed
from lifecycle.projecting.runner import Runner
from tests.projecting.conftest import Begin, Dump
from tests.projecting.shelf import plainly, shelved


class Seen(msgspec.Struct, frozen=True):
    """How many events concerned a key."""

    events: int


def watched(fails: Callable[[Event], bool], where: str) -> Projection[Seen]:
    """A read model that counts vacated slots, and can fail in one of its three functions."""

    def keys(event: Event, _at: Recorded) -> Iterable[str]:
        if where == "keys" and fails(event):
            raise ValueError("no keys")
        return ("all",)

    projection = Projection(name="watched", version=1, state=Seen, tables=(), keys=keys)

    @projection.on(SlotVacated)
    def _vacated(state: Seen | None, event: SlotVacated, _at: Recorded) -> Seen:
        if where == "fold" and fails(event):
            raise ValueError("no fold")
        return Seen((state.events if state else 0) + 1)

    @projection.rows
    def _rows(_key: str, state: Seen) -> Iterable[tuple[str, Row]]:
        if where == "rows" and state.events == 2:
            raise ValueError("no rows")
        return ()

    return projection


def states(dumped: list[Any]) -> dict[str, Any]:
    """The state of each key."""
    return {key: msgspec.json.decode(saved)[0] for key, saved in dumped[-1]}


def died(event: Event) -> bool:
    """The second slot to be vacated was vacated by a death."""
    return isinstance(event, SlotVacated) and event.ground == "died"


@pytest.mark.parametrize("where", ["keys", "fold"])
def test_a_handler_that_fails_stops_its_projection_loudly(begin: Begin, live: Dump, where: str) -> None:
    """It stands after the page before, naming itself and the event, not what the event holds; mended, it goes on."""
    runner = begin(watched(died, where))
    pages = list(runner.ledger.pages(0, 7))
    before, position = next((page[0].position - 1, at.position) for page in pages for at in page if died(at.event))
    with pytest.raises(FoldFailed, match=rf"watched stands still at position {position} \(slot\.vac") as stopped:
        runner.catch_up(page=7)
    assert str(stopped.value.__cause__) == f"no {where}"
    assert f"no {where}" not in str(stopped.value)
    assert [standing.position for standing in runner.standing()] == [before]
    mended = watched(died, "nowhere")
    Runner(runner.views, runner.ledger, {"watched": mended}, runner.profile).catch_up(page=7)
    vacated = sum(isinstance(at.event, SlotVacated) for page in pages for at in page)
    assert states(live(mended)) == {"all": {"events": vacated}}


def test_rows_that_fail_leave_the_page_before(begin: Begin, live: Dump) -> None:
    """Neither state nor place moves when the rows of a state cannot be made."""
    failing = watched(died, "rows")
    runner = begin(failing)
    with pytest.raises(ValueError, match="no rows"):
        runner.catch_up(page=7)
    assert states(live(failing)) == {"all": {"events": 1}}
    assert 0 < runner.standing()[0].position < runner.ledger.head().position


def test_a_store_thrown_away_is_made_again(year: Desk, views: Database, live: Dump) -> None:
    """Read models are disposable: with their store gone, the next use reads the log again."""
    Runner(views, year.register.ledger, discovered(), year.register.profile).catch_up()
    before = [live(projection) for projection in discovered().values()]
    with views.write() as tx:
        for name, number in tx.rows("SELECT projection, generation FROM read_models"):
            storage.drop(tx, name, number)
        tx.execute("DROP TABLE read_models")
    Runner(views, year.register.ledger, discovered(), year.register.profile).catch_up()
    assert [live(projection) for projection in discovered().values()] == before


def test_two_may_catch_up_at_once(runner: Runner, live: Dump, projection: Projection[Any]) -> None:
    """Each page is read once, whoever of four reads it."""
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda _: runner.catch_up(page=7), range(4)))
    raced = live(projection)
    runner.rebuild(projection.name)
    assert live(projection) == raced


def test_progress_is_told_up_to_the_end_of_the_log(runner: Runner, projection: Projection[Any]) -> None:
    """Whoever watches hears of every page, and last of the end."""
    told: list[tuple[str, int, int]] = []
    runner.catch_up(lambda *now: told.append(now), page=7)
    end = runner.ledger.head().position
    assert told == sorted(told)
    assert told[-1] == (projection.name, end, end)


@given(data=st.data())
@settings(max_examples=30, deadline=None)
def test_a_fold_does_not_depend_on_how_the_log_is_cut(year: Desk, data: st.DataObject) -> None:
    """States stored and read again between any pages are the states of one page."""
    events = [at for page in year.register.ledger.pages() for at in page]
    ends = [at for at, (one, then) in enumerate(pairwise(events), 1) if one.commit != then.commit]
    cuts = data.draw(st.sets(st.sampled_from(ends)).map(sorted), "cuts")
    pages = [events[start:end] for start, end in zip([0, *cuts], [*cuts, len(events)], strict=True)]
    for projection in discovered().values():
        cut, whole = shelved(projection, pages), shelved(projection, [events])
        assert (cut.saved, cut.kept) == (whole.saved, whole.kept)


WORDS = st.sampled_from(["", "a", "name", "village", "registered"])
DAYS = st.dates(date(2024, 12, 30), date(2025, 4, 2))
NUMBERS = st.integers(1, 3)


def made_of(kind: Any) -> st.SearchStrategy[Any]:
    """Anything a field of this type can hold, of a small world in which events meet."""
    if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
        return st.builds(kind, **{field.name: made_of(field.type) for field in msgspec.structs.fields(kind)})
    few = {str: WORDS, date: DAYS, int: NUMBERS}
    return few[kind] if kind in few else st.from_type(kind)


KINDS = st.sampled_from(list(events_by_topic().values())).flatmap(made_of)


@given(happened=st.lists(st.tuples(st.sampled_from("pq"), KINDS), max_size=25), cut=st.integers(0, 25))
@settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
def test_any_log_can_be_folded_wherever_it_is_cut(happened: list[tuple[str, Event]], cut: int) -> None:
    """Any events of every class in any order and stream: no fold and no row fails, and a cut changes nothing."""
    events = [Recorded(at, at, at, stream, at, event) for at, (stream, event) in enumerate(happened, 1)]
    for projection in discovered().values():
        whole, parts = shelved(projection, [events]), shelved(projection, [events[:cut], events[cut:]])
        assert (parts.saved, parts.kept) == (whole.saved, whole.kept)
        columns = {table.name: len(table.columns) for table in projection.tables}
        assert all(len(row[-1]) + 2 == columns[table] for (table, _, _), row in whole.kept.items())


@given(
    happened=st.lists(st.tuples(st.sampled_from("pq"), KINDS), max_size=25),
    on=DAYS,
    known=st.integers(1, 25),
)
@settings(max_examples=200, deadline=None, suppress_health_check=list(HealthCheck))
def test_any_day_as_known_at_any_time_is_a_plain_fold(happened: list[tuple[str, Event]], on: date, known: int) -> None:
    """Of any events in any order: the rows of a day as known then are those of the events known then, by effect."""
    events = [Recorded(at, at // 2, at, stream, at, event) for at, (stream, event) in enumerate(happened, 1)]
    snapped = known | 1
    for projection in discovered().values():
        assert shelved(projection, [events]).at(on, snapped) == plainly(projection, events, on, snapped)
