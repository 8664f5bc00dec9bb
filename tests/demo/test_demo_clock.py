"""The clock of the play: it only goes forward, and what falls due meanwhile is done on its day."""

from datetime import date

import pytest

from lifecycle.interfaces.demo.stage import Clock

FIRST, SECOND, THIRD = date(2025, 3, 5), date(2025, 3, 10), date(2025, 3, 14)


def test_what_is_due_is_done_on_its_day_before_the_clock_moves_past_it() -> None:
    """In the order of the days, whatever the order in which it was registered; what is later waits."""
    clock, done = Clock(FIRST), list[tuple[date, date]]()
    for day in (THIRD, SECOND, date(2025, 4, 1)):
        clock.at(day, lambda today: done.append((today, clock.day)))
    clock.scene(THIRD)

    assert done == [(SECOND, SECOND), (THIRD, THIRD)]
    assert clock.day == THIRD


def test_what_is_done_may_fall_due_again() -> None:
    """A duty registers the next one, and that is done before the scene as well."""
    clock, done = Clock(FIRST), list[date]()

    def again(today: date) -> None:
        done.append(today)
        clock.at(THIRD, done.append)

    clock.at(SECOND, again)
    clock.scene(THIRD)
    assert done == [SECOND, THIRD]


def test_scenes_of_a_duty_are_of_its_day() -> None:
    """Each a minute after the one before, as everywhere; another day is a mistake in the play."""
    clock, stamps = Clock(FIRST), list[int]()

    def two_scenes(today: date) -> None:
        for _ in range(2):
            clock.scene(today)
            stamps.append(clock())

    clock.at(SECOND, two_scenes)
    clock.scene(THIRD)
    assert stamps[1] - stamps[0] == 60_000_000

    clock.at(THIRD, lambda _: clock.scene(date(2025, 3, 20)))
    with pytest.raises(AssertionError):
        clock.scene(date(2025, 3, 21))


def test_what_is_registered_too_late_is_done_next() -> None:
    """Nothing is lost when its day has passed."""
    clock, done = Clock(SECOND), list[date]()
    clock.at(FIRST, done.append)
    clock.scene(SECOND)

    assert done == [SECOND]


def test_the_clock_does_not_go_back() -> None:
    """A scene of an earlier day is a mistake in the play."""
    with pytest.raises(AssertionError):
        Clock(SECOND).scene(FIRST)
