"""Working days, against the joint decrees of three ministers (SKB 3 Menteri) for 2025 to 2027."""

from __future__ import annotations

import subprocess
import sys
from datetime import date, timedelta

import pytest

from lifecycle.regulations.calendar import working_day_on_or_after
from lifecycle.regulations.loader import national

DECREED = range(2025, 2028)
MONTHS = [date(year, month, 1) for year in DECREED for month in range(1, 13)]


@pytest.mark.parametrize(
    ("day", "works"),
    [
        ("2025-03-27", "2025-03-27"),  # Thursday before the leave of Nyepi and Idul Fitri
        ("2025-03-28", "2025-04-08"),  # joint leave of Nyepi, Nyepi, Idul Fitri on 31 March, joint leave until 7 April
        ("2025-04-07", "2025-04-08"),
        ("2025-08-17", "2025-08-19"),  # a Sunday; the Monday is joint leave by the decree as amended
        ("2025-12-24", "2025-12-24"),
        ("2025-12-25", "2025-12-29"),  # Christmas, joint leave on Friday, weekend
        ("2025-12-26", "2025-12-29"),
        ("2026-03-17", "2026-03-17"),
        ("2026-03-18", "2026-03-25"),  # joint leave of Nyepi, Nyepi, Idul Fitri on 21 March, joint leave until 24 March
        ("2026-08-14", "2026-08-14"),
        ("2026-08-15", "2026-08-18"),  # a Saturday; Monday is the 17th
        ("2026-12-24", "2026-12-28"),
        ("2026-12-28", "2026-12-28"),
    ],
)
def test_offices_work_again_on_the_day_after_holidays_and_joint_leave(day: str, works: str) -> None:
    """The last day before, the days of and the first day after the long leaves of 2025 and 2026."""
    assert working_day_on_or_after(date.fromisoformat(day)) == date.fromisoformat(works)


def test_saturday_and_sunday_are_no_working_days() -> None:
    """A week without a holiday: each day to itself, the last two to Monday."""
    week = [date(2025, 7, 7) + timedelta(days=number) for number in range(8)]
    assert [working_day_on_or_after(day).day for day in week] == [7, 8, 9, 10, 11, 14, 14, 14]


@pytest.mark.parametrize("month", MONTHS, ids=str)
def test_a_month_is_due_on_the_first_working_day_from_the_15th(month: date) -> None:
    """The days off that national law lists are all it needs for every month that a decree covers."""
    assert national().due_on(month) == working_day_on_or_after(month.replace(day=15))


def test_only_days_off_that_move_a_due_day_are_listed() -> None:
    """Each is passed over by the due day of its month, and is no working day itself."""
    for day in national().days_off:
        assert day.year in DECREED
        assert day.weekday() < 5
        assert day.replace(day=15) <= day < national().due_on(day)
        assert working_day_on_or_after(day) > day


def test_holidays_are_worked_out_only_when_asked_for() -> None:
    """A command that needs no working day does not wait for them."""
    code = "import sys, lifecycle.bootstrap, lifecycle.regulations.calendar; sys.exit('holidays' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
