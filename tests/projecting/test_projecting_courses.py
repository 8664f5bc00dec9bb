"""Whatever is learned of late: read models, which fold in order of effect, come to the same end as the aggregate."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from random import Random
from typing import Any

from hypothesis import HealthCheck, Phase, given, settings
from sqlalchemy import select

from lifecycle.domain import participant
from lifecycle.domain.events import ContributionPaid, ContributionReversed
from lifecycle.domain.participant import Participant
from lifecycle.domain.processes import RESTING
from lifecycle.interfaces.desk import Desk
from lifecycle.ledger import Recorded
from lifecycle.projecting import Projection, asking, storage
from tests.projecting import courses
from tests.projecting.courses import Act
from tests.projecting.shelf import Told, plainly

People = Mapping[str, Participant]
UNSHRUNK = (Phase.explicit, Phase.reuse, Phase.generate)
"""A register takes a second: a course that fails is shown as it was found."""


@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck), phases=UNSHRUNK)
@given(courses.drawn)
def test_every_course_ends_as_the_aggregate_has_it(acts: list[Act]) -> None:
    """The roll, its places and months, what waits, and every stored row of every read model."""
    with courses.lived(acts) as desk:
        log = [one for page in desk.runner.ledger.pages() for one in page]
        people = aggregates(log)
        roll_is_right(desk, people, log)
        a_place_has_one_holder(desk, log)
        nobody_waits_who_is_over(desk, people)
        for projection in desk.runner.projections.values():
            rows_are_plain(desk, projection, log)


def aggregates(log: Sequence[Recorded]) -> People:
    """Everybody who was put forward, folded as the domain does, in the order of the log."""
    streams: dict[str, list[Any]] = {}
    for one in log:
        streams.setdefault(one.stream, []).append(one.event)
    folded = {stream: participant.fold(stream, told) for stream, told in streams.items()}
    return {stream: state for stream, state in folded.items() if state.enrolment}


def roll_is_right(desk: Desk, people: People, log: Sequence[Recorded]) -> None:
    """The roll says of everybody what the aggregate does; who is out holds no place."""
    (_, rows), paid = desk.runner.ask("current_roll", "list"), paid_months(people, log)
    shown = ("status", "enrolment", "decree", "membership_number", "covered_from", "covered_until", "slot")
    found = {row["participant"]: ({name: row[name] for name in shown}, row["paid_through"]) for row in rows}
    assert found.keys() == people.keys()
    for stream, state in people.items():
        status = "deceased" if state.died_on and state.status == "registered" else state.status
        slot = None if state.status in RESTING else state.slot
        told = {name: getattr(state, name) for name in shown} | {"status": status, "slot": slot}
        row, through = found[stream]
        assert row == told
        assert (through and through.replace(day=1)) == max(paid[stream], default=None)


def paid_months(people: People, log: Sequence[Recorded]) -> dict[str, set[date]]:
    """The months of the last enrolment that a line paid which was not reversed."""
    lines: dict[str, set[tuple[str, int, date]]] = {stream: set() for stream in people}
    for one in log:
        match one.event:
            case ContributionPaid() as event if event.enrolment == people[one.stream].enrolment:
                lines[one.stream].add((event.bill, event.line, event.month))
            case ContributionReversed() as event:
                lines[one.stream].discard((event.bill, event.line, event.month))
    return {stream: {month for _, _, month in found} for stream, found in lines.items()}


def a_place_has_one_holder(desk: Desk, log: Sequence[Recorded]) -> None:
    """On every day on which something took effect, on the roll as in custody."""
    for day in {one.event.effective_on for one in log}:
        held = [row["slot"] for row in desk.runner.ask("slot_custody", "holders", on=day)[1]]
        shown = [row["slot"] for row in desk.runner.ask("current_roll", "list", on=day)[1] if row["slot"]]
        assert len(held) == len({*held})
        assert len(shown) == len({*shown})


def nobody_waits_who_is_over(desk: Desk, people: People) -> None:
    """The pipeline is of those for whom somebody can still act."""
    waiting = {row["which"] for row in desk.runner.ask("pipeline", "waiting")[1]}
    assert not [stream for stream, state in people.items() if stream in waiting and state.status in RESTING]


def rows_are_plain(desk: Desk, projection: Projection[Any], log: Sequence[Recorded]) -> None:
    """What is stored is a plain fold of what was known, on some days; no two rows of a key are alike."""
    runner, chance = desk.runner, Random(len(log))
    ends = [*{one.commit: one.position for one in log}.values()]
    days = [one.event.effective_on + timedelta(days) for one in log for days in (0, 1)]
    with runner.views.read() as tx:
        live = storage.live(tx, projection.name)
        assert live is not None
        now = asking.tables(tx, projection, live, runner.profile, runner.moments)
        for on, known in [(max(days), ends[-1]), *((chance.choice(days), chance.choice(ends)) for _ in range(3))]:
            plain = plainly(projection, log, on, known)
            assert stored(now.at(on=on, known=str(known)), projection) == plain
            assert {*plain.values()} <= {1}


def stored(tx: Any, projection: Projection[Any]) -> Told:
    """Every row that holds, table by table."""
    found: Told = Counter()
    for declared in projection.tables:
        live = tx.table(declared)
        columns = [live.c[column.name] for column in declared.columns if column.name not in ("key", "row_number")]
        found.update((declared.name, *row) for row in tx.connection.execute(select(live.c.key, *columns)))
    return found
