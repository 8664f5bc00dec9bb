"""The year that is measured is the one that it is said to be."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from lifecycle.domain.events import ContributionPaid, DeathReported, Event
from lifecycle.ledger import Recorded
from tests.benchmarks import grown

PEOPLE = 40


@pytest.fixture
def log(tmp_path: Path) -> list[Recorded]:
    """Everything that was recorded after the register was opened and its offices filled."""
    year = grown.Grown(tmp_path, PEOPLE)
    before = year.desk.register.ledger.head().position
    year.go_through([*grown.until_june(), *grown.from_june()])
    recorded = [at for page in year.desk.register.ledger.pages(before) for at in page]
    year.desk.close()
    return recorded


def test_a_life_is_seventeen_events(log: list[Recorded]) -> None:
    """With the place, and without the papers of the batch, there are seventeen events for each person."""
    lived = [at for at in log if at.event.TOPIC.startswith(("participant.", "slot."))]

    assert len(lived) == grown.EVENTS_A_LIFE * PEOPLE


def test_the_log_is_in_time_order(log: list[Recorded]) -> None:
    """Nothing takes effect after the day on which it was recorded, and the stamps go on through the year."""
    days = [datetime.fromtimestamp(at.recorded_at / 1_000_000, UTC).date() for at in log]

    assert all(at.event.effective_on <= day for at, day in zip(log, days, strict=True))
    assert days == sorted(days)
    assert (days[0], days[-1]) == (date(2025, 1, 13), date(2025, 10, 21))


def test_deaths_come_late(log: list[Recorded]) -> None:
    """One in twenty died in March; it was recorded when June had been paid for them."""
    died = {at.stream: at for at in _of(log, DeathReported)}
    paid = [at for at in _of(log, ContributionPaid) if at.stream in died]

    assert len(died) == PEOPLE // 20
    assert {at.event.effective_on.month for at in died.values()} == {3}
    assert {at.event.month.month for at in paid if isinstance(at.event, ContributionPaid)} == {3, 4, 5, 6}
    assert all(at.position < died[at.stream].position for at in paid)


def _of(log: list[Recorded], kind: type[Event]) -> list[Recorded]:
    return [at for at in log if isinstance(at.event, kind)]
