"""Several people at work on one register at once."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from tests.interfaces.command import ended, log, start, topics
from tests.interfaces.week import REGISTER, by, receive, typed, worker

EACH = 150


def test_two_imports_at_once_both_come_in_whole(data: Path) -> None:
    """Every row of both sheets is proposed once, and positions have no gaps."""
    before = len(log(data, REGISTER))
    sheets = [
        typed(data / f"{name}.csv", *(worker(at, f"Orang {at}") for at in range(first, first + EACH)))
        for name, first in (("satu", 100), ("dua", 100 + EACH))
    ]
    under_way = [start(*receive(sheet, sheet.stem, "2025-05-01"), data=data) for sheet in sheets]
    results = [ended(process) for process in under_way]
    assert [(result.code, result.said) for result in results] == [(0, f"{EACH} proposed")] * 2
    events = log(data, REGISTER)
    assert [event[0] for event in events] == list(range(1, len(events) + 1))
    assert Counter(topics(events[before:]))["participant.proposed.v1"] == 2 * EACH


def test_two_who_propose_the_same_people_propose_them_once(data: Path) -> None:
    """Whoever is slower finds them in already; nobody is there twice."""
    people = [worker(at, f"Orang {at}") for at in range(100, 100 + EACH)]
    sheets = [typed(data / "satu.csv", *people), typed(data / "dua.csv", *people, worker(99, "Orang 99"))]
    results = [
        ended(process) for process in [start(*receive(sheet, "b-3", "2025-05-01"), data=data) for sheet in sheets]
    ]
    assert [result.code for result in results] == [0, 0], results
    proposed = [event for event in log(data, REGISTER) if event[5] == "participant.proposed.v1"]
    assert len(proposed) == len({event[3] for event in proposed}) == 6 + EACH + 1


def test_the_same_sheet_given_twice_at_once_comes_in_once(data: Path) -> None:
    """The same bytes are one fact, however often and however fast they are sent."""
    sheet = typed(data / "satu.csv", *(worker(at, f"Orang {at}") for at in range(100, 100 + EACH)))
    results = [ended(process) for process in [start(*receive(sheet, "b-3", "2025-05-01"), data=data) for _ in range(3)]]
    assert [result.code for result in results] == [0, 0, 0], results
    found = Counter(topics(log(data, REGISTER)))
    assert found["participant.proposed.v1"] == 6 + EACH
    assert found["sheet.received.v1"] == found["sheet.finished.v1"] == 3 + 1 + 1


def test_two_who_take_the_same_number_for_a_decree(data: Path) -> None:
    """One decree is recorded, the other person is told that it is there."""
    words = ("decree", REGISTER, "--number", "400/9", "--kind", "change", "--date", "2025-05-01", *by("dedi", "")[:2])
    results = [ended(process) for process in [start(*words, data=data) for _ in range(2)]]
    assert sorted(result.code for result in results) == [0, 1]
    assert sum("Decree 400/9 is recorded already." in result.said for result in results) == 1
